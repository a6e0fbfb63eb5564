package app.concord.importing;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The character sets that files name, by all the names that programs give them. A set that a larger
 * one took the place of reads as the larger one, as mail programs and browsers do.
 */
public final class CharsetNames {
    private static final Pattern CODE_PAGE =
            Pattern.compile("(?:x-)?(?:cp|ibm|windows|win|ms|dos)[-_]?(\\d{3,5})");
    private static final Pattern ISO =
            Pattern.compile("(?:x-)?iso[-_]?8859[-_]?(\\d{1,2})(?:\\D.*)?");
    private static final Pattern UTF_7 =
            Pattern.compile("(?:x-)?(?:unicode-[12]-[01]-)?utf-?7(?:-imap)?");
    private static final Map<String, String> OTHER_NAMES =
            Map.ofEntries(
                    Map.entry("utf8mb4", "UTF-8"),
                    Map.entry("utf8mb3", "UTF-8"),
                    Map.entry("utf-8-sig", "UTF-8"),
                    Map.entry("utf", "UTF-8"),
                    Map.entry("unicode", "UTF-8"),
                    Map.entry("unicode-1-1-utf-8", "UTF-8"),
                    Map.entry("latin1", "windows-1252"),
                    Map.entry("latin-1", "windows-1252"),
                    Map.entry("latin-9", "ISO-8859-15"),
                    Map.entry("latin9", "ISO-8859-15"),
                    Map.entry("ansi", "windows-1252"),
                    Map.entry("x-ansi", "windows-1252"),
                    Map.entry("x-user-defined", "windows-1252"),
                    Map.entry("macintosh", "x-MacRoman"),
                    Map.entry("mac", "x-MacRoman"),
                    Map.entry("x-mac-roman", "x-MacRoman"),
                    Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
                    Map.entry("x-mac-ukrainian", "x-MacUkraine"),
                    Map.entry("x-mac-greek", "x-MacGreek"),
                    Map.entry("x-mac-turkish", "x-MacTurkish"),
                    Map.entry("x-mac-ce", "x-MacCentralEurope"),
                    Map.entry("gb2312", "GB18030"),
                    Map.entry("gb_2312", "GB18030"),
                    Map.entry("gb_2312-80", "GB18030"),
                    Map.entry("chinese", "GB18030"),
                    Map.entry("gbk", "GB18030"),
                    Map.entry("x-gbk", "GB18030"),
                    Map.entry("big5", "Big5-HKSCS"),
                    Map.entry("big-5", "Big5-HKSCS"),
                    Map.entry("x-x-big5", "Big5-HKSCS"),
                    Map.entry("shift_jis", "windows-31j"),
                    Map.entry("shift-jis", "windows-31j"),
                    Map.entry("x-sjis", "windows-31j"),
                    Map.entry("sjis", "windows-31j"),
                    Map.entry("ms_kanji", "windows-31j"),
                    Map.entry("euc-kr", "x-windows-949"),
                    Map.entry("ks_c_5601-1987", "x-windows-949"),
                    Map.entry("ks_c_5601", "x-windows-949"),
                    Map.entry("ksc5601", "x-windows-949"),
                    Map.entry("korean", "x-windows-949"),
                    Map.entry("koi8", "KOI8-R"),
                    Map.entry("koi", "KOI8-R"),
                    Map.entry("tis-620", "x-windows-874"));
    private static final Map<Integer, String> PAGES =
            Map.of(
                    874, "x-windows-874",
                    932, "windows-31j",
                    936, "GB18030",
                    949, "x-windows-949",
                    950, "Big5-HKSCS",
                    1200, "UTF-16LE",
                    10000, "x-MacRoman",
                    10007, "x-MacCyrillic");
    private static final Map<Integer, String> MORE_PAGES =
            Map.of(
                    1201, "UTF-16BE",
                    20127, "windows-1252",
                    20866, "KOI8-R",
                    21866, "KOI8-U",
                    50220, "ISO-2022-JP",
                    51932, "EUC-JP",
                    51949, "x-windows-949",
                    54936, "GB18030",
                    65001, "UTF-8");
    private static final int FIRST_ISO = 28590;

    private CharsetNames() {}

    /**
     * The character set of this name; null where there is none, and for ASCII, which says nothing
     * of the bytes that need a set.
     */
    public static @Nullable Charset of(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String clean = name.replaceAll("[\\s\"';]", "").toLowerCase(Locale.ROOT);
        int language = clean.indexOf('*');
        clean = language > 0 ? clean.substring(0, language) : clean;
        if (clean.isEmpty() || clean.equals("us-ascii") || clean.equals("ascii")) {
            return null;
        }
        String other = OTHER_NAMES.get(clean);
        if (other != null) {
            return known(other);
        }
        Matcher page = CODE_PAGE.matcher(clean);
        if (page.matches()) {
            return ofPage(Integer.parseInt(page.group(1)));
        }
        Matcher iso = ISO.matcher(clean);
        return iso.matches() ? ofPage(FIRST_ISO + Integer.parseInt(iso.group(1))) : known(clean);
    }

    /** Whether the name means UTF-7, which {@link Utf7} reads. */
    public static boolean isUtf7(@Nullable String name) {
        return name != null
                && UTF_7.matcher(name.replaceAll("[\\s\"';]", "").toLowerCase(Locale.ROOT))
                        .matches();
    }

    /** The character set of a Windows code page, null where there is none. */
    public static @Nullable Charset ofPage(int page) {
        String name = PAGES.get(page);
        if (name == null) {
            name = MORE_PAGES.get(page);
        }
        if (name != null) {
            return known(name);
        }
        if (page > FIRST_ISO && page <= FIRST_ISO + 16) {
            return switch (page - FIRST_ISO) {
                case 1 -> known("windows-1252");
                case 9 -> known("windows-1254");
                case 11 -> known("x-windows-874");
                default -> known("ISO-8859-" + (page - FIRST_ISO));
            };
        }
        Charset windows = known("windows-" + page);
        Charset dos = windows == null ? known("IBM" + page) : windows;
        return dos == null ? known("cp" + page) : dos;
    }

    private static @Nullable Charset known(String name) {
        try {
            Charset charset = Charset.forName(name);
            return charset.equals(StandardCharsets.ISO_8859_1)
                    ? Charset.forName("windows-1252")
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
