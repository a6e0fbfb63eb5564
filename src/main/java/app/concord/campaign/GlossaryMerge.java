package app.concord.campaign;

import app.concord.model.GlossaryColumn;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings two tables together that were both made from a third one: rows and cells that only one
 * side changed are taken from it. Rows are the same where their term and language are, or, without
 * a term, their forbidden forms.
 */
public final class GlossaryMerge {

    /**
     * A merged table.
     *
     * @param table the rows of theirs in their order, then those that only mine has
     * @param origins the row of theirs that each row comes from; -1 for one that is only mine
     * @param overlaps how many cells both sides changed, each in another way; mine are kept
     */
    public record Merged(GlossaryTable table, List<Integer> origins, int overlaps) {
        public Merged {
            origins = List.copyOf(origins);
        }
    }

    /** What makes a row the same in several tables. */
    private record Key(String term, String language, int occurrence) {}

    /** The cells of a table by row and by column, whatever their order. */
    private static final class Rows {
        private final Map<Key, Integer> places = new LinkedHashMap<>();
        private final List<Map<String, String>> cells = new ArrayList<>();

        Rows(GlossaryTable table) {
            Map<Key, Integer> seen = new HashMap<>();
            List<String> names = names(table.columns());
            for (int row = 0; row < table.rows().size(); row++) {
                Map<String, String> ofRow = new HashMap<>();
                for (int column = 0; column < names.size(); column++) {
                    ofRow.put(names.get(column), table.rows().get(row).get(column));
                }
                cells.add(ofRow);
                String term = table.cell(row, GlossaryColumn.TERM);
                String named = term.isBlank() ? table.cell(row, GlossaryColumn.FORBIDDEN) : term;
                Key first = new Key(named, table.cell(row, GlossaryColumn.LANGUAGE), 0);
                int before = seen.merge(first, 1, Integer::sum) - 1;
                places.put(new Key(first.term(), first.language(), before), row);
            }
        }

        @Nullable Map<String, String> row(Key key) {
            Integer place = places.get(key);
            return place == null ? null : cells.get(place);
        }
    }

    private final Rows base;
    private final Rows mine;
    private final Rows theirs;
    private final List<String> columns;
    private final List<String> names;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> origins = new ArrayList<>();
    private int overlaps;

    private GlossaryMerge(GlossaryTable base, GlossaryTable mine, GlossaryTable theirs) {
        this.base = new Rows(base);
        this.mine = new Rows(mine);
        this.theirs = new Rows(theirs);
        this.columns = new ArrayList<>(theirs.columns());
        List<String> known = names(theirs.columns());
        List<String> own = names(mine.columns());
        for (int i = 0; i < own.size(); i++) {
            if (!known.contains(own.get(i))) {
                columns.add(mine.columns().get(i));
            }
        }
        this.names = names(columns);
    }

    /**
     * Merges two tables.
     *
     * @param base what both were made from
     * @param mine the one that wins where both changed the same cell
     * @param theirs the other, whose order and delimiter are kept
     */
    public static Merged of(GlossaryTable base, GlossaryTable mine, GlossaryTable theirs) {
        GlossaryMerge merge = new GlossaryMerge(base, mine.withoutBlanks(), theirs);
        merge.takeTheirs();
        merge.takeMine();
        return new Merged(
                new GlossaryTable(merge.columns, theirs.delimiter(), merge.rows),
                merge.origins,
                merge.overlaps);
    }

    /** The same for the same column, whatever its header; the second of two has its own. */
    private static List<String> names(List<String> columns) {
        List<String> names = new ArrayList<>();
        for (String header : columns) {
            GlossaryColumn known = GlossaryColumn.of(header);
            String name = known == null ? header : known.name();
            while (names.contains(name)) {
                name += "+";
            }
            names.add(name);
        }
        return names;
    }

    private void takeTheirs() {
        theirs.places.forEach((key, place) -> {
            Map<String, String> before = base.row(key);
            Map<String, String> my = mine.row(key);
            Map<String, String> their = theirs.cells.get(place);
            if (my != null) {
                add(merged(before == null ? Map.of() : before, my, their), place);
            } else if (before == null || !same(before, their)) {
                add(their, place);
            }
        });
    }

    /** Rows that theirs lacks: new ones, and those that were changed here and removed there. */
    private void takeMine() {
        mine.places.forEach((key, place) -> {
            Map<String, String> before = base.row(key);
            Map<String, String> my = mine.cells.get(place);
            if (theirs.row(key) == null && (before == null || !same(before, my))) {
                add(my, -1);
            }
        });
    }

    private Map<String, String> merged(
            Map<String, String> before, Map<String, String> my, Map<String, String> their) {
        Map<String, String> merged = new HashMap<>();
        for (String name : names) {
            String old = before.getOrDefault(name, "");
            String here = my.getOrDefault(name, "");
            String there = their.getOrDefault(name, "");
            boolean changed = !here.equals(old);
            if (changed && !there.equals(old) && !there.equals(here)) {
                overlaps++;
            }
            merged.put(name, changed ? here : there);
        }
        return merged;
    }

    private boolean same(Map<String, String> one, Map<String, String> other) {
        return names.stream()
                .allMatch(name -> one.getOrDefault(name, "").equals(other.getOrDefault(name, "")));
    }

    private void add(Map<String, String> cells, int origin) {
        rows.add(names.stream().map(name -> cells.getOrDefault(name, "")).toList());
        origins.add(origin);
    }
}
