package app.concord.importing;

import java.nio.charset.StandardCharsets;

/** Reads UTF-7, which the platform does not know: ASCII with runs of UTF-16 in base 64. */
final class Utf7 {
    private static final String BASE_64 =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int UNIT = 16;
    private static final int DIGIT = 6;

    private Utf7() {}

    /** The text of the bytes; what is no UTF-7 stays as it is. */
    static String decode(byte[] bytes) {
        String ascii = new String(bytes, StandardCharsets.ISO_8859_1);
        StringBuilder text = new StringBuilder(ascii.length());
        int at = 0;
        while (at < ascii.length()) {
            char c = ascii.charAt(at++);
            if (c != '+') {
                text.append(c);
            } else if (at < ascii.length() && ascii.charAt(at) == '-') {
                text.append('+');
                at++;
            } else {
                int end = at;
                while (end < ascii.length() && BASE_64.indexOf(ascii.charAt(end)) >= 0) {
                    end++;
                }
                if (end == at) {
                    text.append('+');
                }
                units(ascii, at, end, text);
                at = end < ascii.length() && ascii.charAt(end) == '-' ? end + 1 : end;
            }
        }
        return text.toString();
    }

    private static void units(String ascii, int from, int end, StringBuilder text) {
        int bits = 0;
        int held = 0;
        for (int i = from; i < end; i++) {
            held = held << DIGIT | BASE_64.indexOf(ascii.charAt(i));
            bits += DIGIT;
            if (bits >= UNIT) {
                bits -= UNIT;
                text.append((char) (held >> bits & 0xffff));
                held &= (1 << bits) - 1;
            }
        }
    }
}
