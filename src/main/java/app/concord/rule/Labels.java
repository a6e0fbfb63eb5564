package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKey;
import app.concord.model.Cell;
import app.concord.model.LinkedFact;
import app.concord.model.Span;
import app.concord.text.Sentences;
import app.concord.text.Term;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that say what a measure measures: 'seat height', 'battery', 'Liegehöhe'. Those of its
 * clause between its neighbours, of its row and heading where it stands alone, of the sentence
 * before where its own says nothing.
 */
final class Labels {
    /** Likeness where nothing can be told. */
    static final double UNKNOWN = -1;

    private static final int SEVERAL = 2;
    private static final int BEFORE = 60;
    private static final int BEHIND = 40;
    private static final int MOST_COMPARED = 16;
    private static final int SHARED_TAIL = 4;
    private static final int COMPOUND = 7;
    private static final double SAME_TAIL = 0.7;
    private static final String PARTS = ",;|·•()–—\n";

    private final Statements statements;
    private final Map<LinkedFact, Set<Word>> known = new HashMap<>();
    private final Map<BlockKey, List<Span>> neighbours = new HashMap<>();

    /**
     * @param measures all measures, which part the words between them
     */
    Labels(List<LinkedFact> measures, Statements statements) {
        this.statements = statements;
        for (LinkedFact measure : measures) {
            neighbours
                    .computeIfAbsent(measure.fact().place().inBlock(), b -> new ArrayList<>())
                    .add(measure.fact().place().span());
        }
    }

    /** A word of a label: its stem, and the whole in small letters. */
    private record Word(String stem, String whole) implements Comparable<Word> {
        @Override
        public int compareTo(Word other) {
            int byStem = stem.compareTo(other.stem);
            return byStem != 0 ? byStem : whole.compareTo(other.whole);
        }
    }

    /** How alike the labels of the most alike pair are, 0 to 1; negative where nothing tells. */
    double likeness(List<LinkedFact> one, List<LinkedFact> other) {
        double best = 0;
        boolean told = false;
        for (LinkedFact a : one.subList(0, Math.min(MOST_COMPARED, one.size()))) {
            for (LinkedFact b : other.subList(0, Math.min(MOST_COMPARED, other.size()))) {
                double like = likeness(a, b);
                told |= like != UNKNOWN;
                best = Math.max(best, like);
            }
        }
        return told ? best : UNKNOWN;
    }

    /**
     * Whether two of them stand in the very same words, several of them, or bear the same label:
     * 'covers 12 m² per litre' and 'covers 10 m² per litre', 'Duration: 90 minutes'.
     */
    boolean identical(List<LinkedFact> one, List<LinkedFact> other) {
        for (LinkedFact a : one.subList(0, Math.min(MOST_COMPARED, one.size()))) {
            for (LinkedFact b : other.subList(0, Math.min(MOST_COMPARED, other.size()))) {
                if (Objects.equals(language(a), language(b))
                        && (sameWords(a, b) || sameHead(a, b))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean sameWords(LinkedFact a, LinkedFact b) {
        Set<String> left = stems(clause(a, false));
        return left.size() >= SEVERAL && left.equals(stems(clause(b, false)));
    }

    private boolean sameHead(LinkedFact a, LinkedFact b) {
        Set<String> left = head(a);
        return !left.isEmpty() && left.equals(head(b));
    }

    /** The words of the label before a value, 'Weight: 2 kg', or of its row. */
    private Set<String> head(LinkedFact fact) {
        Asset asset = statements.asset(fact.fact());
        Block block = statements.block(fact.fact());
        if (asset == null || block == null) {
            return Set.of();
        }
        Span span = fact.fact().place().span();
        String before = block.text().substring(0, span.start()).strip();
        String above = above(block);
        String head =
                before.isEmpty() && above != null
                        ? above
                        : before.endsWith(":")
                                ? before.substring(before.lastIndexOf('\n') + 1)
                                : "";
        Set<Word> words = new TreeSet<>();
        add(head, asset, words);
        return words.size() > SEVERAL ? Set.of() : stems(words);
    }

    /** What the label of a field, the header of a column or that of a row says it is. */
    private static @Nullable String above(Block block) {
        Cell cell = block.cell();
        if (cell == null) {
            return block.label();
        }
        return cell.columnHeader() == null ? cell.rowHeader() : cell.columnHeader();
    }

    private static Set<String> stems(Set<Word> words) {
        Set<String> stems = new TreeSet<>();
        words.forEach(word -> stems.add(word.stem()));
        return stems;
    }

    private double likeness(LinkedFact a, LinkedFact b) {
        Set<Word> left = of(a);
        Set<Word> right = of(b);
        if (left.isEmpty() || right.isEmpty() || !Objects.equals(language(a), language(b))) {
            return UNKNOWN;
        }
        double best = 0;
        for (Word word : left) {
            for (Word other : right) {
                if (word.stem().equals(other.stem())) {
                    return 1;
                }
                if (sameTail(word.whole(), other.whole())) {
                    best = SAME_TAIL;
                }
            }
        }
        return best;
    }

    /** 'Liegehöhe' and 'Sitzhöhe' end alike. */
    private static boolean sameTail(String one, String other) {
        if (one.length() < COMPOUND || other.length() < COMPOUND) {
            return false;
        }
        int shared = 0;
        while (shared < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - shared)
                        == other.charAt(other.length() - 1 - shared)) {
            shared++;
        }
        return shared >= SHARED_TAIL;
    }

    private @Nullable String language(LinkedFact fact) {
        Asset asset = statements.asset(fact.fact());
        return asset == null ? null : asset.language();
    }

    private Set<Word> of(LinkedFact fact) {
        return known.computeIfAbsent(fact, this::read);
    }

    private Set<Word> read(LinkedFact linked) {
        return clause(linked, true);
    }

    /**
     * The words of its clause.
     *
     * @param row whether those of its row and of the sentence before count too
     */
    private Set<Word> clause(LinkedFact linked, boolean row) {
        Asset asset = statements.asset(linked.fact());
        Block block = statements.block(linked.fact());
        if (asset == null || block == null) {
            return Set.of();
        }
        Span span = linked.fact().place().span();
        String text = block.text();
        List<Span> sentences = Sentences.of(text, asset.language());
        int at = 0;
        for (int i = 0; i < sentences.size(); i++) {
            at = sentences.get(i).start() <= span.start() ? i : at;
        }
        Span sentence = sentences.isEmpty() ? new Span(0, text.length()) : sentences.get(at);
        Set<Word> found = new TreeSet<>();
        int from = Math.max(sentence.start(), span.start() - BEFORE);
        int to = Math.min(Math.max(sentence.end(), span.end()), span.end() + BEHIND);
        for (Span other : neighbours.getOrDefault(linked.fact().place().inBlock(), List.of())) {
            from = other.end() <= span.start() ? Math.max(from, other.end()) : from;
            to = other.start() >= span.end() ? Math.min(to, other.start()) : to;
        }
        for (int i = from; i < span.start(); i++) {
            from = PARTS.indexOf(text.charAt(i)) >= 0 ? i + 1 : from;
        }
        int end = span.end();
        while (end < to && PARTS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        add(text.substring(Math.min(from, span.start()), span.start()), asset, found);
        add(text.substring(span.end(), Math.max(end, span.end())), asset, found);
        if (!row) {
            return found;
        }
        if (block.cell() != null && block.cell().rowHeader() != null) {
            add(block.cell().rowHeader(), asset, found);
        }
        if (found.isEmpty() && at > 0) {
            add(sentences.get(at - 1).of(text), asset, found);
        }
        return found;
    }

    private static void add(String text, Asset asset, Set<Word> found) {
        for (Term term : Terms.of(text, asset.language())) {
            if (!term.numeric()
                    && term.folded().length() > 2
                    && !Terms.isStopWord(term.folded(), asset.language())) {
                found.add(new Word(term.stem(), term.folded()));
            }
        }
    }
}
