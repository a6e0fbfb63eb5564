package app.concord.importing.print;

import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;

import java.util.Locale;
import java.util.Map;

/** What the characters of fonts of signs show, as far as they are signs that can be written. */
final class Symbols {
    private static final int PRIVATE = 0xf000;
    private static final Map<Integer, String> WINGDINGS =
            Map.ofEntries(
                    Map.entry(0x28, "☎"),
                    Map.entry(0x2a, "✉"),
                    Map.entry(0x4a, "☺"),
                    Map.entry(0x6c, "●"),
                    Map.entry(0x6e, "■"),
                    Map.entry(0x75, "◆"),
                    Map.entry(0x9f, "•"),
                    Map.entry(0xa7, "▪"),
                    Map.entry(0xa8, "☐"),
                    Map.entry(0xab, "★"),
                    Map.entry(0xd8, "➢"),
                    Map.entry(0xdf, "←"),
                    Map.entry(0xe0, "→"),
                    Map.entry(0xe8, "➔"),
                    Map.entry(0xf0, "⇨"),
                    Map.entry(0xfb, "✗"),
                    Map.entry(0xfc, "✓"),
                    Map.entry(0xfe, "☑"));

    private Symbols() {}

    /**
     * The sign as text, empty where it has none.
     *
     * @param font name of the font
     * @param code the character as four hexadecimal digits
     */
    static String of(String font, String code) {
        if (!code.matches("[0-9A-Fa-f]{1,4}")) {
            return "";
        }
        int unit = Integer.parseInt(code, 16);
        int glyph = unit >= PRIVATE ? unit - PRIVATE : unit;
        String name = font.toLowerCase(Locale.ROOT);
        if (name.equals("symbol")) {
            String sign =
                    GlyphList.getAdobeGlyphList().toUnicode(SymbolEncoding.INSTANCE.getName(glyph));
            return sign == null ? "" : sign;
        }
        if (name.startsWith("wingdings")) {
            return WINGDINGS.getOrDefault(glyph, "");
        }
        return unit >= 0xe000 && unit <= 0xf8ff ? "" : String.valueOf((char) unit);
    }
}
