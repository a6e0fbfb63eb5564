package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Span;
import app.concord.text.Sentences;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a text says most of what is wanted in words that stand close together: scattered over a
 * long text the same words say something else.
 */
final class Sayings {
    private static final int LONGEST_QUOTE = 300;

    /** From so many letters on, a stem may stand inside of a compound. */
    private static final int LONG_STEM = 5;

    private final Wanted wanted;
    private final Block block;
    private final Asset asset;
    private final List<Words.Word> words;
    private final List<Hit> hits;
    private final int from;
    private final int to;
    private final int found;

    /** A word that says something of what is wanted. */
    private record Hit(int word, String stem) {}

    private Sayings(
            Wanted wanted,
            Block block,
            Asset asset,
            List<Words.Word> words,
            List<Hit> hits,
            Window window) {
        this.wanted = wanted;
        this.block = block;
        this.asset = asset;
        this.words = words;
        this.hits = hits;
        this.from = window.from;
        this.to = window.to;
        this.found = window.found;
    }

    /** Hits that stand close together. */
    private record Window(int from, int to, int found) {}

    static Sayings of(Wanted wanted, Block block, Asset asset) {
        List<Words.Word> words = Words.of(block.text());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String stem = stem(words.get(i).folded(), wanted.stems());
            if (stem != null) {
                hits.add(new Hit(i, stem));
            }
        }
        return new Sayings(wanted, block, asset, words, hits, densest(hits, wanted.reach()));
    }

    private static @Nullable String stem(String word, Set<String> stems) {
        for (String stem : stems) {
            boolean says =
                    Character.isDigit(stem.charAt(0))
                            ? word.equals(stem)
                            : word.startsWith(stem)
                                    || (stem.length() >= LONG_STEM && word.contains(stem));
            if (says) {
                return stem;
            }
        }
        return null;
    }

    /** The first stretch of so many words with the most different stems. */
    private static Window densest(List<Hit> hits, int reach) {
        Map<String, Integer> inside = new HashMap<>();
        Window best = new Window(0, 0, 0);
        int first = 0;
        for (int last = 0; last < hits.size(); last++) {
            inside.merge(hits.get(last).stem(), 1, Integer::sum);
            while (hits.get(last).word() - hits.get(first).word() >= reach) {
                inside.computeIfPresent(
                        hits.get(first).stem(), (stem, count) -> count == 1 ? null : count - 1);
                first++;
            }
            if (inside.size() > best.found()) {
                best = new Window(first, last + 1, inside.size());
            }
        }
        return best;
    }

    /** How many of the wanted words that carry meaning stand there. */
    int found() {
        return found;
    }

    /** How much of what carries meaning stands there, 0 to 1. */
    double covered() {
        return wanted.stems().isEmpty() ? 0 : (double) found / wanted.stems().size();
    }

    /** The wanted words themselves where they stand there, else the sentences that say them. */
    Span span() {
        String text = block.text();
        Span verbatim = Words.find(wanted.letters(), text);
        if (verbatim != null) {
            return verbatim;
        }
        if (found == 0) {
            return new Span(0, Math.min(LONGEST_QUOTE, text.length()));
        }
        Span said = said();
        int start = said.start();
        int end = said.end();
        for (Span sentence : Sentences.of(text, asset.language())) {
            if (sentence.start() < said.end() && said.start() < sentence.end()) {
                start = Math.min(start, sentence.start());
                end = Math.max(end, sentence.end());
            }
        }
        return end - start > LONGEST_QUOTE ? said : new Span(start, end);
    }

    private Span said() {
        return new Span(
                words.get(hits.get(from).word()).span().start(),
                words.get(hits.get(to - 1).word()).span().end());
    }

    /** Whether it denies what is wanted, or has another number in its place. */
    boolean turned() {
        if (found == 0) {
            return false;
        }
        List<Words.Word> said = words.subList(hits.get(from).word(), hits.get(to - 1).word() + 1);
        if (negations(said, asset.language()) != wanted.negations()) {
            return true;
        }
        Set<String> lacking = new HashSet<>();
        for (String stem : wanted.stems()) {
            if (Character.isDigit(stem.charAt(0))) {
                lacking.add(stem);
            }
        }
        hits.subList(from, to).forEach(hit -> lacking.remove(hit.stem()));
        return !lacking.isEmpty() && otherNumber();
    }

    /** Whether a number that is not wanted stands as near as the wanted ones would. */
    private boolean otherNumber() {
        int first = Math.max(0, hits.get(to - 1).word() - wanted.reach());
        int last = Math.min(words.size(), hits.get(from).word() + wanted.reach());
        for (int i = first; i < last; i++) {
            String word = words.get(i).folded();
            if (Character.isDigit(word.charAt(0)) && !wanted.stems().contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** How many words deny something. */
    static int negations(List<Words.Word> words, @Nullable String language) {
        Set<String> denying = WordClass.NEGATION.words(language);
        return (int) words.stream().filter(word -> denying.contains(word.folded())).count();
    }
}
