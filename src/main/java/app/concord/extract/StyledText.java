package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text whose letters and digits beyond the basic plane, which posts use for style (𝗦𝗔𝗟𝗘,
 * 𝟒𝟗), are plain ones, together with the way back to the characters as they stand.
 */
final class StyledText {
    /** The first half of every mathematical letter and digit. */
    private static final char STYLE = '\uD835';

    private final String plain;
    private final int[] offsets;

    private StyledText(String plain, int[] offsets) {
        this.plain = plain;
        this.offsets = offsets;
    }

    /** The text in plain letters, null where it has no others. */
    static @Nullable StyledText of(String raw) {
        if (raw.indexOf(STYLE) < 0) {
            return null;
        }
        StringBuilder plain = new StringBuilder(raw.length());
        int[] offsets = new int[raw.length() + 1];
        int i = 0;
        while (i < raw.length()) {
            offsets[plain.length()] = i;
            char c = raw.charAt(i);
            String letter = c == STYLE ? letter(raw, i) : "";
            plain.append(letter.isEmpty() ? c : letter.charAt(0));
            i += letter.isEmpty() ? 1 : 2;
        }
        offsets[plain.length()] = i;
        return new StyledText(plain.toString(), Arrays.copyOf(offsets, plain.length() + 1));
    }

    private static String letter(String raw, int at) {
        if (at + 1 >= raw.length() || !Character.isLowSurrogate(raw.charAt(at + 1))) {
            return "";
        }
        String plain = Normalizer.normalize(raw.substring(at, at + 2), Normalizer.Form.NFKC);
        return plain.length() == 1 ? plain : "";
    }

    String plain() {
        return plain;
    }

    /** Where a character of the plain text stands in the text as it is. */
    int offset(int plainOffset) {
        return offsets[plainOffset];
    }

    /** As {@link #plainOffset(int)}; the offset itself where the text has no style. */
    static int plainOffset(@Nullable StyledText styled, int offset) {
        return styled == null ? offset : styled.plainOffset(offset);
    }

    /** The character of the plain text that stands at an offset of the text, or behind it. */
    private int plainOffset(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        return Math.min(found >= 0 ? found : -found - 1, plain.length());
    }
}
