package app.concord.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Objects;

/** Tells what lies behind a stream that failed. */
final class Pipes {
    private Pipes() {}

    /** Whether the program that reads the output has gone away, as {@code head} does. */
    static boolean closedByReader(IOException failure) {
        String message = failure.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** The failure in words, with the file where it is known. */
    static String told(IOException failure) {
        if (failure instanceof FileSystemException file && file.getReason() == null) {
            return file.getFile() + " (" + failure.getClass().getSimpleName() + ")";
        }
        return Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
    }
}
