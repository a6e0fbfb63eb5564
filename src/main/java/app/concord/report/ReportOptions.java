package app.concord.report;

/**
 * How a report is to be written.
 *
 * @param color whether a text may be coloured for a terminal
 * @param factsOnly whether to show what was understood instead of what was found
 * @param version version of the program
 */
public record ReportOptions(boolean color, boolean factsOnly, String version) {}
