package app.concord.importing;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns bytes into text when their character set is declared, declared wrongly, or not at all: a
 * byte order mark decides, then zero bytes, then strict UTF-8, then the declaration, then the
 * script that the bytes look like, and Windows-1252 takes the rest.
 */
public final class TextDecoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final int SNIFFED = 4096;
    private static final int FEW = 8;

    private TextDecoder() {}

    /**
     * The text of the bytes without a byte order mark; never fails.
     *
     * @param declared name of the character set as the file or its headers give it, null for none
     */
    public static String decode(byte[] bytes, @Nullable String declared) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xff, 0xfe, 0, 0)) {
            return new String(bytes, 4, bytes.length - 4, UTF_32LE);
        }
        if (starts(bytes, 0, 0, 0xfe, 0xff)) {
            return new String(bytes, 4, bytes.length - 4, UTF_32BE);
        }
        if (starts(bytes, 0xff, 0xfe)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xfe, 0xff)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        Charset wide = wideByZeros(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        if (CharsetNames.isUtf7(declared)) {
            return Utf7.decode(bytes);
        }
        Charset named = CharsetNames.of(declared);
        if (named != null && needsShiftOrPairs(named) && !isPlain(named, bytes)) {
            String text = strict(bytes, named);
            if (text != null) {
                return text;
            }
        }
        String utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8;
        }
        boolean unsure =
                named == null || named.equals(StandardCharsets.UTF_8) || named.equals(WINDOWS);
        if (named != null && !unsure) {
            return new String(bytes, named);
        }
        if (!WINDOWS.equals(named) && mostlyUtf8(bytes)) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        Charset guess = CharsetGuess.of(bytes);
        return new String(bytes, guess == null ? WINDOWS : guess);
    }

    /** Whether the text is no text: control characters in numbers that no writer leaves. */
    public static boolean looksBinary(String text) {
        int length = Math.min(text.length(), SNIFFED);
        int odd = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b) {
                odd++;
            }
        }
        return odd > FEW && odd * 50 > length;
    }

    /** Sets whose bytes are often valid UTF-8 or ASCII by chance. */
    private static boolean needsShiftOrPairs(Charset charset) {
        String name = charset.name();
        return name.startsWith("ISO-2022")
                || name.startsWith("UTF-16")
                || name.startsWith("UTF-32");
    }

    /** Whether bytes that are said to come in pairs are plain ASCII all the same. */
    private static boolean isPlain(Charset charset, byte[] bytes) {
        if (!charset.name().startsWith("UTF-")) {
            return false;
        }
        for (byte b : bytes) {
            if (b <= 0) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Whether broken characters are rare beside proper ones of several bytes. */
    private static boolean mostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\ufffd').count();
        long wide = text.chars().filter(c -> c > 0x7f && c != '\ufffd').count();
        return broken <= wide;
    }

    private static @Nullable Charset wideByZeros(byte[] bytes) {
        int length = Math.min(bytes.length, 200) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (length < 8) {
            return null;
        }
        if (odd > length / 4 && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even > length / 4 && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
