package app.concord.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the standard streams are connected to.
 *
 * @param color whether the report may be coloured: standard output is a terminal and nobody asked
 *     for none
 * @param progress whether progress may be shown: standard error is a terminal
 * @param asks whether someone can be asked: standard input and error are terminals
 */
record Terminal(boolean color, boolean progress, boolean asks) {
    /** No stream is a terminal. */
    static final Terminal NONE = new Terminal(false, false, false);

    private static final int IN = 0;
    private static final int OUT = 1;
    private static final int ERR = 2;

    /**
     * The terminal of this process.
     *
     * @param environment asked for {@code NO_COLOR} and {@code TERM}
     */
    static Terminal ofProcess(Map<String, String> environment) {
        return of(environment, isTerminal(IN), isTerminal(OUT), isTerminal(ERR));
    }

    static Terminal of(Map<String, String> environment, boolean in, boolean out, boolean err) {
        boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(out && !unwanted && !dumb, err && !dumb, in && err);
    }

    /**
     * The console alone cannot tell the streams apart; where the system can, it is asked. A user
     * may choose a console of the JDK that is absent where there is no terminal.
     */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal(int stream) {
        Path link = Path.of("/proc/self/fd/" + stream);
        if (Files.isSymbolicLink(link)) {
            try {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/")
                        || target.startsWith("/dev/tty")
                        || target.equals("/dev/console");
            } catch (IOException e) {
                return false;
            }
        }
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
