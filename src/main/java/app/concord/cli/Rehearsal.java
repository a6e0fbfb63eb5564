package app.concord.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs several command lines in a row and keeps what they say to itself: what the build has the
 * Java machine watch to make the next start of the command line quicker.
 */
final class Rehearsal {
    /** The system property that asks for a rehearsal. */
    private static final String PROPERTY = "concord.rehearsal";

    private static final String COMMANDS = "commands";

    /** Stands between two command lines. */
    private static final String NEXT = "---";

    private Rehearsal() {}

    /** Whether a rehearsal is asked for. */
    static boolean asked() {
        return COMMANDS.equals(System.getProperty(PROPERTY));
    }

    /**
     * Runs the command lines.
     *
     * @param args all of them, {@value #NEXT} between two
     * @param session whose engine and terminal they work with
     * @return 0, or the first exit status that says more than that there are findings
     */
    static int run(String[] args, Session session) {
        List<String> line = new ArrayList<>();
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.add(NEXT);
        int worst = ExitStatus.FINE;
        for (String arg : all) {
            if (!arg.equals(NEXT)) {
                line.add(arg);
                continue;
            }
            int status = ConcordCommand.run(line.toArray(String[]::new), quiet(session));
            worst = status > ExitStatus.FINDINGS && worst == ExitStatus.FINE ? status : worst;
            line.clear();
        }
        return worst;
    }

    private static Session quiet(Session session) {
        return new Session(
                session.checks(),
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                session.terminal(),
                session.version());
    }
}
