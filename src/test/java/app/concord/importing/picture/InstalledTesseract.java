package app.concord.importing.picture;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The program of this computer, which tests do without unless they ask for it here. */
public final class InstalledTesseract {
    private InstalledTesseract() {}

    /** Null where there is none. */
    public static @Nullable Recogniser find() {
        Path program =
                Tesseract.program(null, System.getenv("PATH"), System.getProperty("os.name", ""));
        return program == null
                ? null
                : new Tesseract(
                        List.of(program.toString()),
                        Duration.ofMinutes(5),
                        Path.of(System.getProperty("java.io.tmpdir")));
    }
}
