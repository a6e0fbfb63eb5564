package app.concord.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

/**
 * An error of the program itself, told calmly: a short code to name it by, and the details for
 * those who mend it.
 *
 * @param code short, the same for the same error at the same place in the program
 * @param details everything known about it
 */
public record Fault(String code, String details) {

    public static Fault of(Throwable thrown) {
        StringWriter details = new StringWriter();
        thrown.printStackTrace(new PrintWriter(details, true));
        StackTraceElement[] trace = thrown.getStackTrace();
        int hash = thrown.getClass().getName().hashCode();
        if (trace.length > 0) {
            hash = 31 * hash + (trace[0].getClassName() + trace[0].getMethodName()).hashCode();
        }
        String code = String.format(Locale.ROOT, "C-%04X", (hash ^ (hash >>> 16)) & 0xffff);
        return new Fault(code, code + "\n" + details);
    }
}
