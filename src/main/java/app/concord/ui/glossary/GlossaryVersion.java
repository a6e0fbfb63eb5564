package app.concord.ui.glossary;

import app.concord.campaign.GlossaryMerge;
import app.concord.campaign.GlossaryTable;
import app.concord.model.Block;
import app.concord.model.Glossary;
import app.concord.model.GlossaryColumn;
import app.concord.model.GlossaryTerm;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The rows of a glossary at one time.
 *
 * @param numbers the row of the file that each row was read from, 0 for a new one
 */
record GlossaryVersion(GlossaryTable table, List<Integer> numbers) {
    static final GlossaryVersion EMPTY = new GlossaryVersion(GlossaryTable.EMPTY, List.of());

    GlossaryVersion {
        numbers = List.copyOf(numbers);
    }

    /** The rows as they were read; none without a glossary. */
    static GlossaryVersion of(@Nullable Glossary glossary) {
        List<Integer> numbers = new ArrayList<>();
        if (glossary != null) {
            for (Block block : glossary.file().blocks()) {
                if (numbers.isEmpty() || numbers.getLast() != block.innermost()) {
                    numbers.add(block.innermost());
                }
            }
        }
        return new GlossaryVersion(GlossaryTable.of(glossary), numbers);
    }

    /** These rows and an empty one. */
    GlossaryVersion withRow() {
        return new GlossaryVersion(table.withRow(), longer(1));
    }

    /** The same rows with other text in one cell. */
    GlossaryVersion with(int row, GlossaryColumn column, String cell) {
        return new GlossaryVersion(table.with(row, column, cell), numbers);
    }

    /** The rows without some of them, by their places. */
    GlossaryVersion without(List<Integer> places) {
        GlossaryTable fewer = table;
        List<Integer> left = new ArrayList<>(numbers);
        for (int place : places.stream().sorted(Collections.reverseOrder()).toList()) {
            fewer = fewer.without(place);
            left.subList(place, place + 1).clear();
        }
        return new GlossaryVersion(fewer, left);
    }

    /** These rows and those of the terms that they do not know; itself where they know all. */
    GlossaryVersion with(List<GlossaryTerm> terms) {
        int column = table.index(GlossaryColumn.TERM);
        List<String> known = table.rows().stream().map(row -> row.get(column)).toList();
        var fresh = terms.stream().filter(term -> !known.contains(term.term())).toList();
        return fresh.isEmpty()
                ? this
                : new GlossaryVersion(table.with(fresh), longer(fresh.size()));
    }

    private List<Integer> longer(int more) {
        List<Integer> longer = new ArrayList<>(numbers);
        longer.addAll(Collections.nCopies(more, 0));
        return longer;
    }

    /** The rows that hold what is wanted, in small letters, with what is noted of them. */
    List<GlossaryRow> rows(String wanted, RowNotes notes) {
        List<GlossaryRow> laid = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Map<GlossaryColumn, String> cells = new EnumMap<>(GlossaryColumn.class);
            for (GlossaryColumn column : GlossaryColumn.values()) {
                cells.put(column, table.cell(i, column));
            }
            int number = numbers.get(i);
            boolean shown =
                    wanted.isEmpty()
                            || cells.values().stream()
                                    .anyMatch(c -> c.toLowerCase(Locale.ROOT).contains(wanted));
            if (shown) {
                laid.add(new GlossaryRow(i, cells, notes.problem(number), notes.findings(number)));
            }
        }
        return laid;
    }

    /** These rows brought together with others, with the numbers that those have in their file. */
    GlossaryVersion with(GlossaryMerge.Merged merged) {
        return new GlossaryVersion(
                merged.table(),
                merged.origins().stream()
                        .map(origin -> origin < 0 ? 0 : numbers.get(origin))
                        .toList());
    }
}
