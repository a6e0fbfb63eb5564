package app.concord.check;

import java.util.Locale;
import java.util.Set;

/** Knows what lies beside the pieces of a campaign and is none, so that nobody need be told. */
final class Litter {
    private static final Set<String> FOLDERS = Set.of("__MACOSX", "node_modules");
    private static final Set<String> SYSTEM_FILES =
            Set.of(
                    "thumbs.db",
                    "desktop.ini",
                    "ehthumbs.db",
                    "concord-client.json",
                    "package.json",
                    "package-lock.json",
                    "composer.json",
                    "composer.lock",
                    "yarn.lock",
                    "tsconfig.json",
                    "manifest.webmanifest");

    /** What belongs to the making of a page and holds no words: styles, fonts, maps of sources. */
    private static final Set<String> TOOL_ENDINGS =
            Set.of(
                    "css",
                    "scss",
                    "sass",
                    "less",
                    "map",
                    "ttf",
                    "otf",
                    "woff",
                    "woff2",
                    "eot",
                    "ico",
                    "cur",
                    "webmanifest",
                    "mjs");

    private Litter() {}

    /** Whether a folder of this name holds only what programs need. */
    static boolean isFolder(String name) {
        return FOLDERS.contains(name);
    }

    /** Whether a path is that of a file of the system, of editors or of the making of pages. */
    static boolean is(String path) {
        for (String part : path.split("/", -1)) {
            if (part.startsWith(".") || isFolder(part)) {
                return true;
            }
        }
        String plain = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return plain.startsWith("~$")
                || plain.endsWith(".concord")
                || SYSTEM_FILES.contains(plain)
                || TOOL_ENDINGS.contains(plain.substring(plain.lastIndexOf('.') + 1));
    }
}
