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
    private final Set<String> seen = new HashSet<>();
    private final List<LinkedFact> known = new ArrayList<>();
    private final Map<String, Set<Integer>> blocks = new HashMap<>();

    /**
     * @param numbers numbers that are read as such
     */
    StrayNumbers(List<LinkedFact> numbers, Statements statements) {
        this.statements = statements;
        for (LinkedFact number : numbers) {
            Place place = number.fact().place();
            blocks.computeIfAbsent(place.asset(), a -> new HashSet<>()).add(place.block());
            String shape = shape(place.quote());
            if (shape.indexOf('_') > 0 && seen.add(figures(place.quote()) + shape)) {
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
            read(passage, found);
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
        for (LinkedFact number : known) {
            String quote = number.fact().place().quote();
            String other = figures(quote);
            if (!shape.equals(shape(quote)) || !ContactLikeness.slip(figures, other)) {
                continue;
            }
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
