package app.concord.importing.email;

import java.util.regex.Pattern;

/** Reads text/enriched and text/richtext, the mark-up of mails before HTML. */
final class EnrichedText {
    private static final Pattern PARAMETERS =
            Pattern.compile("<param>[^<]{0,500}</param>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<(?:<|/?[A-Za-z-]{1,60}>)");
    private static final Pattern BREAKS = Pattern.compile("\\n+");

    private EnrichedText() {}

    /** The words without the mark-up: a single line break is a blank, one of several is kept. */
    static String plain(String enriched) {
        String text = enriched.replace("\r\n", "\n").replace('\r', '\n');
        text = PARAMETERS.matcher(text).replaceAll("");
        text =
                BREAKS.matcher(text)
                        .replaceAll(breaks ->
                                breaks.group().length() == 1 ? " " : breaks.group().substring(1));
        return TAG.matcher(text).replaceAll(tag -> tag.group().equals("<<") ? "<" : "");
    }
}
