package app.concord.fuzz;

import java.util.Arrays;

/** Tells what failed and where, so that the same fault is told once. */
final class Failures {
    private static final int FRAMES = 14;

    private Failures() {}

    /** The kind of a failure, its message, and the innermost steps that led to it. */
    static String told(Throwable failure) {
        StringBuilder text = new StringBuilder(failure.toString());
        StackTraceElement[] trace = failure.getStackTrace();
        Arrays.stream(trace).limit(FRAMES).forEach(step -> text.append("\n    at ").append(step));
        Arrays.stream(trace)
                .skip(FRAMES)
                .filter(Failures::own)
                .limit(FRAMES)
                .forEach(step -> text.append("\n    … at ").append(step));
        if (failure.getCause() != null && !failure.getCause().equals(failure)) {
            text.append("\n  because of ").append(told(failure.getCause()));
        }
        return text.toString();
    }

    private static boolean own(StackTraceElement step) {
        return step.getClassName().startsWith("app.concord.")
                && !step.getClassName().startsWith("app.concord.fuzz.");
    }

    /** What two failures share that are the same fault: their kind and the program's own step. */
    static String kind(String told) {
        String[] lines = told.split("\n");
        String first = lines[0].replaceAll("[:\\[].*", "").replaceAll("\\d+", "N");
        for (String line : lines) {
            if (line.contains("at app.concord.") && !line.contains("app.concord.fuzz.")) {
                return first + line;
            }
        }
        return first + (lines.length > 1 ? lines[1] : "");
    }
}
