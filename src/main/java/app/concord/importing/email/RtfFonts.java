package app.concord.importing.email;

import app.concord.importing.CharsetNames;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.util.Set;

/** Knows what RTF keeps beside its words, and the character sets that its list of fonts numbers. */
final class RtfFonts {
    /** Groups that hold no words of the document. */
    static final Set<String> UNREAD =
            Set.of(
                    "fonttbl",
                    "colortbl",
                    "stylesheet",
                    "info",
                    "pict",
                    "object",
                    "themedata",
                    "colorschememapping",
                    "latentstyles",
                    "datastore",
                    "listtable",
                    "listoverridetable",
                    "rsidtbl",
                    "generator",
                    "fldinst",
                    "header",
                    "footer",
                    "pntext",
                    "nonshppict");

    private RtfFonts() {}

    /** The character set of this number, null where the page of the document holds. */
    static @Nullable Charset charset(int number) {
        return switch (number) {
            case 77 -> CharsetNames.ofPage(10000);
            case 128 -> CharsetNames.ofPage(932);
            case 129 -> CharsetNames.ofPage(949);
            case 134 -> CharsetNames.ofPage(936);
            case 136 -> CharsetNames.ofPage(950);
            case 161 -> CharsetNames.ofPage(1253);
            case 162 -> CharsetNames.ofPage(1254);
            case 163 -> CharsetNames.ofPage(1258);
            case 177 -> CharsetNames.ofPage(1255);
            case 178 -> CharsetNames.ofPage(1256);
            case 186 -> CharsetNames.ofPage(1257);
            case 204 -> CharsetNames.ofPage(1251);
            case 222 -> CharsetNames.ofPage(874);
            case 238 -> CharsetNames.ofPage(1250);
            default -> null;
        };
    }
}
