package app.concord.cli;

import app.concord.check.Checks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs command lines and keeps what they print. */
final class Console {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Checks checks;
    private final Terminal terminal;
    private byte[] input = {};

    Console(Checks checks) {
        this(checks, Terminal.NONE);
    }

    Console(Checks checks, Terminal terminal) {
        this.checks = checks;
        this.terminal = terminal;
    }

    Console input(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    int run(String... args) {
        return ConcordCommand.run(
                args,
                new Session(
                        () -> checks,
                        new ByteArrayInputStream(input),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        terminal,
                        "1.2.3"));
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
