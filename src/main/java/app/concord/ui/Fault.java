package app.concord.ui;

import app.concord.campaign.DamagedCampaignException;
import app.concord.message.Messages;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.util.Locale;

/**
 * An error of the program itself, told calmly: a short code to name it by, and the details for
 * those who mend it.
 *
 * @param code short, the same for the same error at the same place in the program
 * @param words what happened and what now, in a sentence
 * @param details everything known about it
 */
public record Fault(String code, String words, String details) {

    public static Fault of(Throwable thrown) {
        StringWriter details = new StringWriter();
        thrown.printStackTrace(new PrintWriter(details, true));
        StackTraceElement[] trace = thrown.getStackTrace();
        int hash = thrown.getClass().getName().hashCode();
        if (trace.length > 0) {
            hash = 31 * hash + (trace[0].getClassName() + trace[0].getMethodName()).hashCode();
        }
        String code = String.format(Locale.ROOT, "C-%04X", (hash ^ (hash >>> 16)) & 0xffff);
        return new Fault(code, words(thrown, code), code + "\n" + details);
    }

    /** A file that cannot be used is no error of the program, and is named. */
    private static String words(Throwable thrown, String code) {
        return switch (thrown) {
            case DamagedCampaignException damaged ->
                    Messages.text("ui.fault.damaged", damaged.file());
            case FileSystemException failed -> Messages.text("ui.fault.file", failed.getFile());
            default -> Messages.text("ui.fault", code);
        };
    }
}
