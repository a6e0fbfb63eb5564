package app.concord.importing.picture;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** The formats of pictures, told by the first bytes of a file. */
public enum PictureFormat {
    PNG,
    JPEG,
    GIF,
    BMP,
    TIFF,
    WEBP,
    /** What phones take photographs in; there is no reader for it. */
    HEIC;

    /** How many bytes of a file tell its format. */
    public static final int HEAD = 32;

    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");

    /**
     * The format of a file.
     *
     * @param head at least its first {@link #HEAD} bytes, fewer where it is shorter
     * @return null if it is no picture
     */
    public static @Nullable PictureFormat of(byte[] head) {
        String start =
                new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        } else if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        } else if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return GIF;
        } else if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return TIFF;
        } else if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return WEBP;
        } else if (start.startsWith("ftyp", 4)
                && start.length() >= 12
                && HEIC_BRANDS.contains(start.substring(8, 12))) {
            return HEIC;
        }
        return bitmap(start) ? BMP : null;
    }

    /**
     * Two letters are little of a signature: the length of the header behind must be a known one.
     */
    private static boolean bitmap(String start) {
        return start.startsWith("BM")
                && start.length() >= 18
                && Set.of(12, 40, 52, 56, 64, 108, 124).contains((int) start.charAt(14))
                && start.startsWith("\0\0\0", 15);
    }

    /** Short lower-case name, as it stands in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
