package app.concord.cli;

import app.concord.message.Messages;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** Tells a fault of the program: a short number that is the same for the same fault. */
final class Fault {
    private Fault() {}

    /**
     * Tells the fault on standard error.
     *
     * @param details whether to print where it happened
     * @return the exit status
     */
    static int tell(Throwable fault, boolean details, PrintStream err) {
        err.println(Messages.text("cli.fault", number(fault)));
        err.println(Messages.text("cli.fault.send"));
        if (details) {
            fault.printStackTrace(err);
        }
        return ExitStatus.FAULT;
    }

    /** Made from the kinds of failure and the places in the program, not from what was read. */
    private static String number(Throwable fault) {
        CRC32 sum = new CRC32();
        int depth = 0;
        for (Throwable t = fault; t != null && depth < 8; t = t.getCause(), depth++) {
            add(sum, t.getClass().getName());
            for (StackTraceElement frame : t.getStackTrace()) {
                if (frame.getClassName().startsWith("app.concord.")) {
                    add(sum, frame.getClassName() + "." + frame.getMethodName());
                }
            }
        }
        return HexFormat.of().withUpperCase().toHexDigits((int) sum.getValue());
    }

    private static void add(CRC32 sum, String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
