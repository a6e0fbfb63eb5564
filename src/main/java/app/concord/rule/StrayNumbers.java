package app.concord.rule;

import app.concord.model.ComparabilityKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.LinkedFact.Attachment;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Numbers that nothing names as a telephone number and that are one slip away from one which the
 * campaign knows, written in the same groups of figures: with two figures in each other's place a
 * number often is no valid one any more, and is read as none.
 */
final class StrayNumbers {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 15;
    private static final double READ = 0.9;
    private static final double LINKED = 0.95;

    private final Statements statements;

    /** What the campaign knows, in order, and where in it a number written in its groups stands. */
    private final List<LinkedFact> known = new ArrayList<>();

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Set<Integer>> blocks = new HashMap<>();

    /** The pieces that give numbers of other countries only. */
    private final Set<String> foreign = new HashSet<>();

    /**
     * @param numbers numbers of one country that are read as such
     */
    StrayNumbers(List<LinkedFact> numbers, Statements statements) {
        this.statements = statements;
        for (LinkedFact number : statements.of(FactKind.PHONE)) {
            Place place = number.fact().place();
            blocks.computeIfAbsent(place.asset(), a -> new HashSet<>()).add(place.block());
            foreign.add(place.asset());
        }
        for (LinkedFact number : numbers) {
            Place place = number.fact().place();
            foreign.remove(place.asset());
            String shape = shape(place.quote());
            if (shape.indexOf('_') > 0
                    && places.putIfAbsent(figures(place.quote()) + shape, known.size()) == null) {
                known.add(number);
            }
        }
    }

    /** Every such number, as a statement of its piece. */
    List<LinkedFact> find() {
        List<LinkedFact> found = new ArrayList<>();
        if (known.isEmpty()) {
            return found;
        }
        for (Passage passage : statements.prose().passages()) {
            if (!foreign.contains(passage.asset().path())) {
                read(passage, found);
            }
        }
        return found;
    }

    private void read(Passage passage, List<LinkedFact> found) {
        String text = passage.block().text();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean begins =
                    (c == '+' || c == '(' || digit(c))
                            && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
            if (!begins) {
                i++;
                continue;
            }
            int to = end(text, i);
            int count = figures(text.substring(i, to)).length();
            if (count >= SHORTEST && count <= LONGEST && !isRead(passage)) {
                LinkedFact stray = stray(passage, new Span(i, to));
                if (stray != null) {
                    found.add(stray);
                }
            }
            i = Math.max(i + 1, to);
        }
    }

    /** Whether a number of this block is read as one: then its others are of another kind. */
    private boolean isRead(Passage passage) {
        return blocks.getOrDefault(passage.asset().path(), Set.of())
                .contains(passage.block().index());
    }

    private @Nullable LinkedFact stray(Passage passage, Span span) {
        String written = span.of(passage.block().text());
        String figures = figures(written);
        String shape = shape(written);
        Set<Integer> near = new TreeSet<>();
        for (String other : slips(figures)) {
            Integer place = places.get(other + shape);
            if (place != null) {
                near.add(place);
            }
        }
        for (int place : near) {
            LinkedFact number = known.get(place);
            String other = figures(number.fact().place().quote());
            String value = number.fact().value().canonical();
            String tail = bare(other);
            if (!value.endsWith(tail)) {
                continue;
            }
            String read = value.substring(0, value.length() - tail.length()) + bare(figures);
            Fact fact =
                    new Fact(
                            FactKind.PHONE,
                            new FactValue.Text(read),
                            ComparabilityKey.of(Role.OTHER),
                            Place.of(passage.asset(), passage.block(), span),
                            READ);
            return new LinkedFact(fact, number.subject(), Attachment.CAMPAIGN, LINKED);
        }
        return null;
    }

    /** All numbers with one figure other or two of them in each other's place. */
    private static List<String> slips(String figures) {
        List<String> slips = new ArrayList<>();
        for (int i = 0; i < figures.length(); i++) {
            for (char c = '0'; c <= '9'; c++) {
                if (c != figures.charAt(i)) {
                    slips.add(figures.substring(0, i) + c + figures.substring(i + 1));
                }
            }
            for (int j = i + 1; j < figures.length(); j++) {
                if (figures.charAt(i) != figures.charAt(j)) {
                    StringBuilder swapped = new StringBuilder(figures);
                    swapped.setCharAt(i, figures.charAt(j));
                    swapped.setCharAt(j, figures.charAt(i));
                    slips.add(swapped.toString());
                }
            }
        }
        return slips;
    }

    private static String bare(String figures) {
        return figures.startsWith("0") ? figures.substring(1) : figures;
    }

    private static int end(String text, int from) {
        int last = from;
        int i = from;
        int gap = 0;
        while (i < text.length() && gap <= 2) {
            char c = text.charAt(i);
            if (digit(c)) {
                last = i + 1;
                gap = 0;
            } else if (" \u00a0\u202f-./()+".indexOf(c) >= 0) {
                gap++;
            } else {
                break;
            }
            i++;
        }
        return last;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String figures(String text) {
        StringBuilder figures = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (digit(text.charAt(i))) {
                figures.append(text.charAt(i));
            }
        }
        return figures.toString();
    }

    /** How the figures are grouped: {@code ###_###_###}. */
    private static String shape(String text) {
        StringBuilder shape = new StringBuilder();
        boolean apart = false;
        for (int i = 0; i < text.length(); i++) {
            if (digit(text.charAt(i))) {
                shape.append(apart && !shape.isEmpty() ? "_#" : "#");
                apart = false;
            } else {
                apart = true;
            }
        }
        return shape.toString();
    }
}
