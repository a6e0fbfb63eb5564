package app.concord.report;

import app.concord.message.Messages;
import app.concord.model.CoverageItem;

import java.util.List;
import java.util.Locale;

/** Counts what became of the statements in the text. */
final class Coverage {
    private Coverage() {}

    static int count(List<CoverageItem> items, CoverageItem.State state) {
        return (int) items.stream().filter(item -> item.state() == state).count();
    }

    /** '12 statements read, 3 set aside, 1 not understood.' */
    static String words(List<CoverageItem> items) {
        return Messages.text(
                "report.coverage",
                count(items, CoverageItem.State.USED),
                count(items, CoverageItem.State.SET_ASIDE),
                count(items, CoverageItem.State.UNRESOLVED));
    }

    /** The lower-case name used in reports. */
    static String id(CoverageItem.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
