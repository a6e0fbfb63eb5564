package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.Channel;
import app.concord.model.Property;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which lines of a brief are its taglines, and which of them say the same in other languages: where
 * there is a column of languages those of rows about one thing, else those that follow each other
 * alike in each language.
 */
final class BriefTaglines {
    private final Map<Integer, List<Span>> given = new HashMap<>();
    private final Map<Integer, String> byBlock = new HashMap<>();
    private final Map<Integer, String> originals = new HashMap<>();

    BriefTaglines(Statements statements) {
        Map<String, List<BriefRow>> languages = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (BriefRow row : BriefRow.of(statements, statements.all())) {
            String language = language(row);
            Block message = row.field(Property.MESSAGE);
            if (message == null) {
                continue;
            }
            given.put(message.index(), demanded(message.text(), row));
            if (!language.isEmpty()) {
                byBlock.put(message.index(), language);
                if (seen.add(language + " " + Words.squeezed(message.text()))) {
                    languages.computeIfAbsent(language, l -> new ArrayList<>()).add(row);
                }
            }
        }
        if (languages.size() > 1) {
            List<BriefRow> first = languages.values().iterator().next();
            languages.values().stream().skip(1).forEach(rows -> match(first, rows));
        }
    }

    /** The words of a cell that are to be said, without what is noted about them. */
    private static List<Span> demanded(String cell, BriefRow row) {
        List<Span> spans = new ArrayList<>();
        for (Demand demand : Demand.in(cell, row)) {
            int at = cell.indexOf(demand.words());
            if (at >= 0) {
                spans.add(new Span(at, at + demand.words().length()));
            }
        }
        return spans;
    }

    /** Whether the brief gives it to be said, by itself and not as a part of another one. */
    boolean gives(Tagline tagline) {
        for (Line line : inBrief(tagline)) {
            Span span = line.passage().span(line.from(), line.to());
            for (Span asked : given.getOrDefault(line.passage().block().index(), List.of())) {
                // A short sentence before or behind it is part of it: 'Switch once. Stay put.'
                boolean whole = 2 * length(span) > length(asked) || asked.equals(span);
                if (asked.start() <= span.start() && span.end() <= asked.end() && whole) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int length(Span span) {
        return span.end() - span.start();
    }

    private static String language(BriefRow row) {
        String stated = row.text(Property.LANGUAGE).toLowerCase(Locale.ROOT);
        return stated.length() < 2 ? "" : stated.substring(0, 2);
    }

    private void match(List<BriefRow> first, List<BriefRow> others) {
        boolean alike = first.size() == others.size();
        for (int i = 0; i < others.size(); i++) {
            BriefRow row = others.get(i);
            BriefRow original =
                    first.stream().filter(one -> same(one, row)).findFirst().orElse(null);
            if (original == null && alike) {
                original = first.get(i);
            }
            Block message = row.field(Property.MESSAGE);
            if (original != null && message != null) {
                originals.put(message.index(), original.text(Property.MESSAGE));
            }
        }
    }

    /** Whether two rows are about one thing. */
    private static boolean same(BriefRow one, BriefRow other) {
        for (Property property : List.of(Property.SKU, Property.GTIN, Property.NAME)) {
            String value = one.text(property);
            if (!value.isEmpty() && value.equals(other.text(property))) {
                return true;
            }
        }
        return false;
    }

    /** The language of a tagline of the brief: that of its row, else of the brief. */
    @Nullable String language(Tagline tagline) {
        for (Line line : inBrief(tagline)) {
            String language = byBlock.get(line.passage().block().index());
            if (language != null) {
                return language;
            }
        }
        return tagline.language();
    }

    /** The letters of what a tagline is said for in another language; null where of nothing. */
    TaglineUses.@Nullable Key original(Tagline tagline) {
        for (Line line : inBrief(tagline)) {
            String text = originals.get(line.passage().block().index());
            if (text != null) {
                return new TaglineUses.Key(false, Words.squeezed(text));
            }
        }
        return null;
    }

    /** The number of the cell that gives a tagline of the brief. */
    static int cell(Tagline tagline) {
        return inBrief(tagline).getFirst().passage().block().index();
    }

    private static List<Line> inBrief(Tagline tagline) {
        return tagline.spots().stream()
                .filter(line -> line.passage().asset().channel() == Channel.BRIEF)
                .toList();
    }
}
