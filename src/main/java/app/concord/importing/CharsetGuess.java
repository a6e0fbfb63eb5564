package app.concord.importing;

import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

import java.nio.charset.Charset;

/**
 * Guesses the character set of bytes that name none, or a wrong one, where they are plainly of
 * another script than the Latin one: there most letters lie beyond ASCII.
 */
final class CharsetGuess {
    private static final int MOST = 1 << 16;
    private static final int FEWEST = 6;

    private CharsetGuess() {}

    /** The set of the bytes, null where they look Latin or nothing can be told. */
    static @Nullable Charset of(byte[] bytes) {
        int length = Math.min(bytes.length, MOST);
        int high = 0;
        int runs = 0;
        int letters = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xff;
            letters += b >= 'A' ? 1 : 0;
            if (b >= 0x80) {
                high++;
                runs += i > 0 && (bytes[i - 1] & 0xff) >= 0x40 ? 1 : 0;
            }
        }
        // Accents stand alone among ASCII letters; other scripts have hardly any.
        if (runs < FEWEST || high * 5 < letters * 2) {
            return null;
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, length);
        detector.dataEnd();
        return CharsetNames.of(detector.getDetectedCharset());
    }
}
