package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds the conditions of a campaign's pieces against each other clause by clause. Clauses in the
 * same words count as one; only such as share their rarer words are compared, so that the cost
 * grows with the length of the texts.
 */
final class Clauses {
    private static final int FEWEST_SHARED = 3;
    private static final int MOST_WITH_WORD = 32;
    private static final int MOST_SPOTS = 24;
    private static final double NEARLY_ALL = 0.75;

    private final Statements statements;
    private final List<Group> groups = new ArrayList<>();

    /** Where a clause stands. */
    record Spot(Passage passage, Span span) {}

    /** A clause and where it stands in these words. */
    static final class Group {
        private final Clause clause;
        private final List<Spot> spots = new ArrayList<>(1);
        private final Set<Integer> pieces = new TreeSet<>();

        private Group(Clause clause) {
            this.clause = clause;
        }

        List<Spot> spots() {
            return spots;
        }

        Set<Integer> pieces() {
            return pieces;
        }

        /** The same for clauses in the same words. */
        String letters() {
            return clause.letters();
        }

        private void add(Spot spot) {
            if (pieces.add(spot.passage().piece()) && spots.size() < MOST_SPOTS) {
                spots.add(spot);
            }
        }
    }

    /** What makes one condition another. */
    enum Difference {
        NUMBER,
        NEGATION,
        CONDITION
    }

    /**
     * Two conditions that cannot both hold.
     *
     * @param what in what they differ
     * @param same whether they are the same but for that
     */
    record Pair(Group one, Group other, Difference what, boolean same) {}

    Clauses(Statements statements) {
        this.statements = statements;
        Map<String, Group> byLetters = new LinkedHashMap<>();
        Map<String, Group> byText = new HashMap<>();
        for (Passage passage : statements.prose().passages()) {
            if (!passage.speaks()
                    || passage.block().region() == Region.STRUCTURED
                    || passage.block().property() == Property.NAME) {
                continue;
            }
            for (Span span : Clause.spans(passage)) {
                // Most conditions are repeated as they are; they are read once.
                String text = passage.language() + " " + span.of(passage.block().text());
                byText.computeIfAbsent(text, t -> group(passage, span, byLetters))
                        .add(new Spot(passage, span));
            }
        }
        byLetters.values().removeIf(group -> group.clause.stems().size() < FEWEST_SHARED);
        groups.addAll(byLetters.values());
    }

    private static Group group(Passage passage, Span span, Map<String, Group> byLetters) {
        Clause clause = Clause.at(passage, span);
        return byLetters.computeIfAbsent(clause.letters(), l -> new Group(clause));
    }

    /** Every such pair, in the order of the text. */
    List<Pair> find() {
        List<Pair> pairs = new ArrayList<>();
        Map<String, Holders> with = new HashMap<>();
        int[] shared = new int[groups.size()];
        int[] others = new int[groups.size()];
        for (int i = 0; i < groups.size(); i++) {
            int count = 0;
            for (String stem : groups.get(i).clause.stems()) {
                Holders holders = with.computeIfAbsent(stem, s -> new Holders());
                for (int h = 0; h < holders.count && holders.open(); h++) {
                    int other = holders.groups[h];
                    if (shared[other]++ == 0) {
                        others[count++] = other;
                    }
                }
                holders.add(i);
            }
            for (int o = 0; o < count; o++) {
                int other = others[o];
                Pair pair = shared[other] < 2 ? null : pair(groups.get(other), groups.get(i));
                shared[other] = 0;
                if (pair != null) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    /** The first groups that have a word; one that more have tells nothing. */
    private static final class Holders {
        private int[] groups = new int[2];
        private int count;

        boolean open() {
            return count < MOST_WITH_WORD;
        }

        void add(int group) {
            if (open()) {
                if (count == groups.length) {
                    groups = Arrays.copyOf(groups, 2 * count);
                }
                groups[count++] = group;
            }
        }
    }

    private @Nullable Pair pair(Group one, Group other) {
        Clause a = one.clause;
        Clause b = other.clause;
        if (!a.inLanguageOf(b)) {
            return null;
        }
        int shared = shared(a, b);
        int fewer = Math.min(a.stems().size(), b.stems().size());
        int more = Math.max(a.stems().size(), b.stems().size());
        if (shared < FEWEST_SHARED
                || shared < NEARLY_ALL * fewer
                || one.pieces.stream().anyMatch(other.pieces::contains)) {
            return null;
        }
        boolean same = shared == fewer && shared == more;
        boolean nearly = shared == fewer && shared >= NEARLY_ALL * more;
        Difference what = difference(a, b, same || nearly);
        return what == null ? null : new Pair(one, other, what, same);
    }

    private static int shared(Clause a, Clause b) {
        int shared = 0;
        for (String stem : a.stems()) {
            shared += b.stems().contains(stem) ? 1 : 0;
        }
        return shared;
    }

    private @Nullable Difference difference(Clause a, Clause b, boolean nearly) {
        boolean counted = false;
        boolean known = false;
        for (Map.Entry<String, List<Clause.Count>> count : a.counts().entrySet()) {
            List<Clause.Count> others = b.counts().get(count.getKey());
            if (others == null || others.size() != count.getValue().size()) {
                continue;
            }
            for (int i = 0; i < others.size(); i++) {
                if (!others.get(i).value().equals(count.getValue().get(i).value())) {
                    counted = true;
                    known |=
                            isHeld(a, count.getValue().get(i).span())
                                    || isHeld(b, others.get(i).span());
                }
            }
        }
        if (counted) {
            return known ? null : Difference.NUMBER;
        }
        if (!nearly || !a.counts().keySet().equals(b.counts().keySet())) {
            return null;
        }
        if (a.denies(b)) {
            // In running text, sentences that are the same but for the 'not' are a message's
            // matter.
            boolean told =
                    !a.legal()
                            && !b.legal()
                            && List.copyOf(a.stems()).equals(List.copyOf(b.stems()));
            return told ? null : Difference.NEGATION;
        }
        return a.opposes(b) ? Difference.CONDITION : null;
    }

    /** Whether other rules hold a number against its like. */
    private boolean isHeld(Clause clause, Span span) {
        for (LinkedFact linked : statements.in(clause.passage().asset().path())) {
            Place place = linked.fact().place();
            FactKind kind = linked.fact().kind();
            if (place.block() == clause.passage().block().index()
                    && place.span().overlaps(span)
                    && kind != FactKind.ADDRESS_FORM
                    && kind != FactKind.PRODUCT_NAME) {
                return true;
            }
        }
        return false;
    }
}
