package app.concord.cli;

import app.concord.check.Checks;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.Supplier;

/**
 * What a command works with.
 *
 * @param checks makes the engine when it is first needed, so that a command without need of it
 *     starts fast
 * @param in standard input, not buffered
 * @param out standard output, buffered; carries the report alone
 * @param err standard error
 * @param terminal what the streams are connected to
 * @param version version of the program
 */
record Session(
        Supplier<Checks> checks,
        InputStream in,
        OutputStream out,
        PrintStream err,
        Terminal terminal,
        String version) {}
