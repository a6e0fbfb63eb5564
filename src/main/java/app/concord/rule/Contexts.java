package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Span;
import app.concord.text.Sentences;
import app.concord.text.Term;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words with which statements are made, to tell whether two of them speak of one thing: 'free
 * returns within 30 days' and 'send it back for 14 days' do, 'gifts can be exchanged until the
 * 15th' is another matter. Words that nearly all statements of a lane use count little.
 */
final class Contexts {
    /** Likeness where nothing can be told: the languages differ or a side says nothing more. */
    static final double UNKNOWN = 0.45;

    private static final int REACH = 90;
    private static final int FEWEST = 2;
    private static final int MOST_COMPARED = 24;
    private static final int SHORT_BLOCK = 40;
    private static final int LONGEST_QUESTION = 80;

    private final Statements statements;
    private final Map<LinkedFact, Set<String>> words = new HashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private int count;

    /**
     * @param lane all statements that may be compared, whose words are weighed by their rarity
     */
    Contexts(Collection<LinkedFact> lane, Statements statements) {
        this.statements = statements;
        Set<String> seen = new HashSet<>();
        Map<BlockKey, List<LinkedFact>> byBlock =
                Statements.group(lane, fact -> fact.fact().place().inBlock());
        for (LinkedFact fact : lane) {
            Set<String> here =
                    read(fact, byBlock.getOrDefault(fact.fact().place().inBlock(), List.of()));
            words.put(fact, here);
            if (seen.add(fact.fact().place().asset() + "|" + here)) {
                count++;
                here.forEach(word -> frequency.merge(word, 1, Integer::sum));
            }
        }
    }

    /** How alike the words of the most alike pair of both sides are, 0 to 1. */
    double likeness(List<LinkedFact> one, List<LinkedFact> other) {
        double best = -1;
        boolean unknown = false;
        for (LinkedFact a : one.subList(0, Math.min(MOST_COMPARED, one.size()))) {
            for (LinkedFact b : other.subList(0, Math.min(MOST_COMPARED, other.size()))) {
                double alike = likeness(a, b);
                unknown |= alike < 0;
                best = Math.max(best, alike);
            }
        }
        return unknown ? Math.max(best, UNKNOWN) : Math.max(best, 0);
    }

    /** Negative where nothing can be told. */
    private double likeness(LinkedFact a, LinkedFact b) {
        Set<String> left = words.getOrDefault(a, Set.of());
        Set<String> right = words.getOrDefault(b, Set.of());
        if (!Objects.equals(language(a), language(b))
                || left.size() < FEWEST
                || right.size() < FEWEST) {
            return -1;
        }
        double shared = 0;
        for (String word : left) {
            shared += right.contains(word) ? weight(word) : 0;
        }
        double smaller = Math.min(sum(left), sum(right));
        return smaller == 0 ? -1 : shared / smaller;
    }

    private double sum(Set<String> of) {
        return of.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String word) {
        return Math.log1p((double) count / frequency.getOrDefault(word, 1));
    }

    private String language(LinkedFact fact) {
        Asset asset = statements.asset(fact.fact());
        return asset == null || asset.language() == null ? "" : asset.language();
    }

    /**
     * The stems that stand around a statement in its sentence; of its heading too if it is short or
     * if that is the question to which it answers.
     *
     * @param neighbours the statements of the lane in the same block
     */
    private Set<String> read(LinkedFact linked, List<LinkedFact> neighbours) {
        Fact fact = linked.fact();
        Asset asset = statements.asset(fact);
        if (asset == null) {
            return Set.of();
        }
        Block block = asset.blocks().get(fact.place().block());
        Span span = fact.place().span();
        Span sentence = new Span(0, block.text().length());
        for (Span candidate : Sentences.of(block.text(), asset.language())) {
            if (candidate.start() <= span.start() && span.start() < candidate.end()) {
                sentence = candidate;
            }
        }
        if (fact.kind() == FactKind.RETURNS) {
            sentence = clause(linked, sentence, block, neighbours);
        }
        Set<String> found = new TreeSet<>();
        add(block.text(), sentence, span, asset.language(), found);
        String heading = block.heading() < 0 ? "" : asset.blocks().get(block.heading()).text();
        boolean answers = heading.endsWith("?") && heading.length() <= LONGEST_QUESTION;
        if (!heading.isEmpty() && (answers || block.text().length() <= SHORT_BLOCK)) {
            add(heading, new Span(0, heading.length()), null, asset.language(), found);
        }
        if (block.cell() != null) {
            addHeader(block.cell().rowHeader(), asset.language(), found);
            addHeader(block.cell().columnHeader(), asset.language(), found);
        }
        return found;
    }

    /**
     * The part of a sentence that speaks of a length where it holds others too: 'trees two years,
     * roses one' is cut at the comma. Rates in a list share what stands in front of all.
     */
    private static Span clause(
            LinkedFact linked, Span sentence, Block block, List<LinkedFact> neighbours) {
        Span span = linked.fact().place().span();
        int from = sentence.start();
        int to = sentence.end();
        for (LinkedFact other : neighbours) {
            Span there = other.fact().place().span();
            if (other.fact().value().equals(linked.fact().value())) {
                continue;
            }
            if (there.end() <= span.start() && there.start() >= from) {
                int cut = cut(block.text(), there.end(), span.start());
                from = cut > from ? cut : from;
            } else if (there.start() >= span.end() && there.end() <= to) {
                int cut = cut(block.text(), span.end(), there.start());
                to = cut > 0 && cut < to ? cut : to;
            }
        }
        return new Span(from, to);
    }

    /** The first comma or semicolon between two values; 0 for none. */
    private static int cut(String text, int from, int to) {
        for (int i = from; i < Math.min(to, text.length()); i++) {
            if (text.charAt(i) == ',' || text.charAt(i) == ';') {
                return i;
            }
        }
        return 0;
    }

    private static void addHeader(
            @Nullable String header, @Nullable String language, Set<String> found) {
        if (header == null) {
            return;
        }
        add(header, new Span(0, header.length()), null, language, found);
        // Of rows that differ in a number alone, as '12 months' and '24 months', it is the number
        // that tells them apart.
        for (Term term : Terms.of(header, language)) {
            if (term.numeric()) {
                found.add("#" + term.folded());
            }
        }
    }

    private static void add(
            String text,
            Span within,
            @Nullable Span value,
            @Nullable String language,
            Set<String> found) {
        int from = within.start();
        int to = within.end();
        if (value != null) {
            from = Math.max(from, value.start() - REACH);
            to = Math.min(to, value.end() + REACH);
        }
        for (Term term : Terms.of(text.substring(from, to), language)) {
            int start = from + term.span().start();
            boolean ofValue = value != null && value.start() <= start && start < value.end();
            if (!ofValue
                    && !term.numeric()
                    && term.folded().length() > 2
                    && !Terms.isStopWord(term.folded(), language)) {
                found.add(term.stem());
            }
        }
    }
}
