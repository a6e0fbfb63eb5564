package app.concord.importing.social.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Repairs texts of downloads in which every byte of UTF-8 is written as a character of its own:
 * {@code Ã©} stands for {@code é}.
 */
final class Mojibake {
    private static final int TIMES = 2;

    private Mojibake() {}

    /** The repaired text; unchanged where it is whole or cannot have come about that way. */
    static String repaired(String text) {
        String now = text;
        for (int i = 0; i < TIMES; i++) {
            String better = once(now);
            if (better.equals(now)) {
                break;
            }
            now = better;
        }
        return now;
    }

    private static String once(String text) {
        boolean wide = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit > 0xff) {
                return text;
            }
            wide |= unit > 0x7f;
        }
        if (!wide) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }
}
