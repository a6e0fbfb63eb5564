package app.concord.importing.email;

import app.concord.importing.TextDecoder;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes header lines in which words of other scripts stand encoded. Forgives what mail programs
 * get wrong: blanks inside a word, a character cut in two by the end of a word, the wrong character
 * set, words that were encoded twice.
 */
final class EncodedWords {
    private static final Pattern WORD =
            Pattern.compile("=\\?([^?\\s]{1,60})\\?([bBqQ])\\?([^?\\r\\n]{0,2000})\\?=");
    private static final int LAYERS = 3;

    private EncodedWords() {}

    /** The text of a header value, on one line as it was unfolded. */
    static String decode(String value) {
        String text = value;
        for (int layer = 0; layer < LAYERS && text.contains("=?"); layer++) {
            String decoded = layer(text);
            if (decoded.equals(text)) {
                break;
            }
            text = decoded;
        }
        return text;
    }

    private static String layer(String value) {
        StringBuilder text = new StringBuilder();
        Matcher matcher = WORD.matcher(value);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String charset = "";
        int end = 0;
        while (matcher.find()) {
            String between = value.substring(end, matcher.start());
            boolean follows = end > 0 && between.isBlank();
            if (!follows || !charset.equalsIgnoreCase(matcher.group(1))) {
                flush(bytes, charset, text);
                text.append(follows ? "" : between);
            }
            charset = matcher.group(1);
            bytes.writeBytes(
                    matcher.group(2).equalsIgnoreCase("b")
                            ? base64(matcher.group(3))
                            : quoted(matcher.group(3)));
            end = matcher.end();
        }
        flush(bytes, charset, text);
        return text.append(value.substring(end)).toString();
    }

    private static void flush(ByteArrayOutputStream bytes, String charset, StringBuilder text) {
        if (bytes.size() > 0) {
            text.append(TextDecoder.decode(bytes.toByteArray(), charset));
            bytes.reset();
        }
    }

    private static byte[] base64(String word) {
        String digits = word.replaceAll("[^A-Za-z0-9+/]", "");
        // A single digit over holds no whole byte.
        int whole = digits.length() % 4 == 1 ? digits.length() - 1 : digits.length();
        return Base64.getDecoder().decode(digits.substring(0, whole));
    }

    private static byte[] quoted(String word) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int high =
                    c == '=' && i + 2 < word.length()
                            ? Character.digit(word.charAt(i + 1), 16)
                            : -1;
            int low = high >= 0 ? Character.digit(word.charAt(i + 2), 16) : -1;
            if (low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else if (c == '_') {
                bytes.write(' ');
            } else if (c < 0x80) {
                bytes.write(c);
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
