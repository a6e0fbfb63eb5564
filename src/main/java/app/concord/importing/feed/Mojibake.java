package app.concord.importing.feed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes one reading of UTF-8 as Windows-1252, which shops leave in feeds. */
final class Mojibake {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** A letter that begins a character of UTF-8, and one that goes on with it. */
    private static final Pattern SIGN =
            Pattern.compile(
                    "[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0178\u0192\u02c6\u02dc\u2013-\u2122]");

    private static final Pattern CONTROL = Pattern.compile("[\u0080-\u009f]");

    private Mojibake() {}

    /** The text as it was meant; the same where it was read rightly. */
    static String repaired(String text) {
        if (!SIGN.matcher(text).find()) {
            return withoutControls(text);
        }
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return withoutControls(text);
        }
    }

    /** Windows quotation marks that were taken over by number. */
    private static String withoutControls(String text) {
        return CONTROL.matcher(text)
                .replaceAll(found -> {
                    byte[] single = found.group().getBytes(StandardCharsets.ISO_8859_1);
                    return Matcher.quoteReplacement(new String(single, WINDOWS));
                });
    }
}
