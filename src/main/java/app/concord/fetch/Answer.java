package app.concord.fetch;

import app.concord.importing.Bytes;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server answers to one request.
 *
 * @param status the HTTP status
 * @param location where it sends the reader instead, null for nowhere
 * @param contentType as the server writes it, null where it does not say
 * @param body the content, unpacked; empty unless the status is 200
 */
record Answer(int status, @Nullable String location, @Nullable String contentType, Bytes body) {
    private static final Pattern TYPE = Pattern.compile("[\\w.+-]{1,60}/[\\w.+-]{1,60}");
    private static final Pattern CHARSET =
            Pattern.compile(
                    ";\\s*charset\\s*=\\s*[\"']?\\s*([\\w:.+-]{2,40})", Pattern.CASE_INSENSITIVE);

    boolean redirects() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** The media type in lower case, without parameters; {@code unknown} for what is none. */
    static @Nullable String mediaType(@Nullable String contentType) {
        String type =
                contentType == null
                        ? ""
                        : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (type.isEmpty()) {
            return null;
        }
        return TYPE.matcher(type).matches() ? type : "unknown";
    }

    /** The character set that the server names, null where it names none. */
    @Nullable String charset() {
        Matcher matcher = CHARSET.matcher(contentType == null ? "" : contentType);
        return matcher.find() ? matcher.group(1) : null;
    }
}
