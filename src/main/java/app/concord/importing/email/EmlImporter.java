package app.concord.importing.email;

import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.SourceFile;
import app.concord.model.Cancellation;
import app.concord.model.Location;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads mails saved as MIME messages: subject, preheader, the HTML and the plain body, and the
 * mails attached to them.
 */
public final class EmlImporter implements Importer {
    private static final int HEAD = 4096;
    private static final Set<String> ENDINGS = Set.of("eml", "emltpl", "emlx");
    private static final Pattern HEADERS =
            Pattern.compile("\\A\\n*(?:[\\w-]{1,60}:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){3}");
    private static final Pattern NAMED =
            Pattern.compile(
                    "^(subject|from|mime-version|message-id|received):.*$",
                    Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern FIRST =
            Pattern.compile(
                    "\\A\\s*(?:subject|from|to|date|mime-version|message-id|received|return-path|content-[a-z-]{1,30}|x-[a-z-]{1,40}):",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "eml";
    }

    @Override
    public boolean accepts(SourceFile file) {
        if (ENDINGS.contains(file.ending()) || isNamed(file)) {
            return true;
        }
        boolean message = file.ending().equals("msg");
        if (!file.ending().isEmpty() && !message) {
            return false;
        }
        String head =
                new String(file.bytes().head(HEAD), StandardCharsets.ISO_8859_1).replace("\r", "");
        if (message) {
            return FIRST.matcher(head).find();
        }
        return HEADERS.matcher(head).find() && NAMED.matcher(head).results().count() > 1;
    }

    /** Whether it is a mail that was given the ending of a text on its way. */
    public static boolean isNamed(SourceFile file) {
        return file.name().toLowerCase(Locale.ROOT).endsWith(".eml.txt");
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) {
        Mime mime = Mime.read(content(file), cancellation);
        if (!mime.hasHeaders()) {
            return Imported.notRecognised(file);
        }
        MailAssets assets = new MailAssets(file, id(), cancellation);
        assets.add(MailTree.read(mime, cancellation), Location.NONE, file.bytes().sha256());
        return new Imported(assets.assets(), assets.problems());
    }

    /** The message; Apple Mail writes its length above it, and notes of its own below it. */
    private static byte[] content(SourceFile file) {
        byte[] bytes = file.bytes().array();
        if (!file.ending().equals("emlx")) {
            return bytes;
        }
        int at = 0;
        int length = 0;
        while (at < Math.min(9, bytes.length) && bytes[at] >= '0' && bytes[at] <= '9') {
            length = length * 10 + bytes[at++] - '0';
        }
        while (at > 0 && at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n')) {
            at++;
        }
        return at == 0 ? bytes : Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + length));
    }
}
