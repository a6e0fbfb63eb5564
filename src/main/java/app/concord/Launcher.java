package app.concord;

import app.concord.cli.ConcordCommand;
import app.concord.ui.shell.App;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The door into the program: opens the window when there are no arguments, and hands any arguments
 * over to the command line.
 *
 * <p>The one argument {@code sample} opens the window on the bundled sample campaign or, where no
 * window can be opened, checks that campaign in the terminal. {@code --open} opens the window on
 * the folders or files that follow, if any, and a campaign file alone opens in the window too.
 *
 * <p>It must not be a JavaFX application itself, or the toolkit would start before {@link #main}
 * and fail without a display before anything can be said about it.
 */
public final class Launcher {
    private static final int NO_WINDOW = 2;
    private static final String OPEN = "--open";
    private static final String CAMPAIGN_FILE = ".concord";

    /** Held here, as loggers that nobody holds lose their level. */
    private static final Logger VECTOR_ADVICE =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    /** Readers that log what is odd in a file; what cannot be read is told as a problem. */
    private static final List<Logger> READERS =
            List.of(
                    Logger.getLogger("org.apache.poi"),
                    Logger.getLogger("org.apache.pdfbox"),
                    Logger.getLogger("org.apache.fontbox"));

    private Launcher() {}

    /**
     * Runs the program and ends the process with its exit status.
     *
     * @param args none for the window, {@code sample}, or the command line
     */
    public static void main(String[] args) {
        // Lucene advises to switch on an incubating module, which would itself print a warning.
        VECTOR_ADVICE.setLevel(Level.SEVERE);
        READERS.forEach(reader -> reader.setLevel(Level.OFF));
        // Pictures of PDF pages are drawn in memory: nothing here opens an AWT window.
        System.setProperty("java.awt.headless", "true");
        // Repainting only what changed leaves pictures of moved cards behind.
        System.setProperty("prism.dirtyopts", "false");
        System.exit(run(args));
    }

    /** Whether these arguments ask for the window. */
    private static boolean opens(String[] args) {
        return args[0].equals(OPEN) || isCampaignFile(args);
    }

    /** What a desktop hands over when somebody opens a campaign file. */
    private static boolean isCampaignFile(String[] args) {
        return args.length == 1
                && args[0].toLowerCase(Locale.ROOT).endsWith(CAMPAIGN_FILE)
                && new File(args[0]).isFile();
    }

    private static int run(String[] args) {
        boolean sample = args.length == 1 && args[0].equals("sample");
        if (args.length > 0 && !sample && !opens(args)) {
            return ConcordCommand.run(args);
        }
        try {
            App.open(isCampaignFile(args) ? new String[] {OPEN, args[0]} : args);
            return 0;
        } catch (UnsupportedOperationException e) {
            if (sample) {
                System.err.println(
                        "No window can be opened here ("
                                + e.getMessage()
                                + "): checking the sample campaign in the terminal instead.");
                return ConcordCommand.run(args);
            }
            System.err.println(
                    "Concord cannot open a window here ("
                            + e.getMessage()
                            + "); it also works in the terminal: see concord --help.");
            return NO_WINDOW;
        }
    }
}
