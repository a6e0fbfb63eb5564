package app.concord.check.cache;

import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where a system wants what a program can make anew at any time. */
public final class CacheFolder {
    private CacheFolder() {}

    /** The folder of the user who runs the program; need not exist. */
    public static Path ofUser() {
        Path home = Path.of(System.getProperty("user.home", "."));
        return of(System.getProperty("os.name", ""), System.getenv(), home).resolve("checks");
    }

    /**
     * The program's folder.
     *
     * @param system name of the operating system, as Java tells it
     * @param environment the environment variables
     * @param home the user's home folder
     */
    static Path of(String system, Map<String, String> environment, Path home) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            Path usual = home.resolve("AppData").resolve("Local");
            return named(environment.get("LOCALAPPDATA"), usual)
                    .resolve("Concord")
                    .resolve("Cache");
        }
        if (lower.startsWith("mac")) {
            return home.resolve("Library").resolve("Caches").resolve("Concord");
        }
        return named(environment.get("XDG_CACHE_HOME"), home.resolve(".cache")).resolve("concord");
    }

    /** A relative path means nothing here, as the specification of these folders says. */
    private static Path named(@Nullable String folder, Path usual) {
        if (folder == null || folder.isBlank()) {
            return usual;
        }
        try {
            Path named = Path.of(folder);
            return named.isAbsolute() ? named : usual;
        } catch (InvalidPathException e) {
            return usual;
        }
    }
}
