package app.concord.report;

import app.concord.model.CoverageItem;

import java.util.List;
import java.util.Locale;

/** Counts what became of the statements in the text. */
final class Coverage {
    private Coverage() {}

    static int count(List<CoverageItem> items, CoverageItem.State state) {
        return (int) items.stream().filter(item -> item.state() == state).count();
    }

    /** The lower-case name used in reports. */
    static String id(CoverageItem.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
