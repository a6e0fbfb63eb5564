package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Span;
import app.concord.text.Sentences;
import app.concord.text.Term;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that pieces should say, and whether they do: word for word, also run together as a hashtag
 * runs them, or in other words, when nearly all that carries meaning stands in one passage.
 */
final class Wanted {
    /** How much of what carries meaning must stand in one passage to say it in other words. */
    static final double OTHER_WORDS = 0.7;

    private static final int FEWEST = 2;
    private static final int STEM = 4;
    private static final int SHORT_BLOCK = 60;
    private static final int LONGEST_QUOTE = 300;

    private final String squeezed;
    private final Set<String> stems = new LinkedHashSet<>();
    private final Set<String> numbers = new LinkedHashSet<>();
    private final int negations;

    /**
     * @param text the words
     * @param language ISO 639-1 code of the words, null where unknown
     */
    Wanted(String text, @Nullable String language) {
        squeezed = Words.squeezed(text);
        for (Term term : Terms.of(text, language)) {
            boolean says =
                    term.numeric()
                            || (term.folded().length() > 2
                                    && !Terms.isStopWord(term.folded(), language));
            if (says) {
                stems.add(term.numeric() ? term.folded() : stem(term));
            }
            if (term.numeric()) {
                numbers.add(term.folded());
            }
        }
        negations = negations(Words.of(text), language);
    }

    private static String stem(Term term) {
        boolean found = term.stem().length() >= STEM && term.folded().startsWith(term.stem());
        return found ? term.stem() : term.folded();
    }

    /** What pieces say, read once and asked for many wanted words. */
    static final class Reading {
        private final Map<String, List<Stretch>> passages = new HashMap<>();

        /** The passages of a piece, letters and digits only; headings go with what they head. */
        private List<Stretch> of(Asset asset) {
            return passages.computeIfAbsent(
                    asset.path(),
                    path -> {
                        List<Stretch> all = new ArrayList<>();
                        String before = "";
                        for (Block block : asset.blocks()) {
                            if (block.text().isBlank() || !Pieces.isRead(block)) {
                                continue;
                            }
                            String text = Words.squeezed(block.text());
                            all.add(new Stretch(text, block));
                            if (block.text().length() <= SHORT_BLOCK
                                    || before.length() <= SHORT_BLOCK) {
                                all.add(new Stretch(before + text, block));
                            }
                            before = text;
                        }
                        return all;
                    });
        }
    }

    /**
     * A passage of a piece.
     *
     * @param letters its letters and digits, behind those of the block before where it belongs to it
     * @param block the block
     */
    private record Stretch(String letters, Block block) {}

    /**
     * A passage that says most of what is wanted.
     *
     * @param covered how much of what carries meaning stands there, 0 to 1
     * @param verbatim whether it says it word for word
     */
    record Match(Block block, double covered, boolean verbatim) {}

    /** Whether nothing is left that could be looked for. */
    boolean empty() {
        return squeezed.length() < STEM;
    }

    /** Whether a piece says it, in these or other words. */
    boolean saidIn(Asset asset, Reading reading) {
        return saidIn(asset, reading, OTHER_WORDS);
    }

    /**
     * Whether a piece says it.
     *
     * @param least how much of what carries meaning must stand in one passage, 0 to 1
     */
    boolean saidIn(Asset asset, Reading reading, double least) {
        if (verbatim(asset, reading)) {
            return true;
        }
        if (stems.size() < FEWEST) {
            return false;
        }
        for (Stretch passage : reading.of(asset)) {
            double covered = covered(passage.letters());
            if (covered >= least && covered * stems.size() >= FEWEST) {
                return true;
            }
        }
        return false;
    }

    /** The passage of a piece that says most of it; null where none says anything of it. */
    @Nullable Match in(Asset asset, Reading reading) {
        Match best = null;
        for (Stretch passage : reading.of(asset)) {
            if (passage.letters().contains(squeezed)) {
                return new Match(passage.block(), 1, true);
            }
            double covered = stems.size() < FEWEST ? 0 : covered(passage.letters());
            if (covered * stems.size() >= FEWEST && (best == null || covered > best.covered())) {
                best = new Match(passage.block(), covered, false);
            }
        }
        return best;
    }

    /** The words of a match: those that are wanted, else the sentences that say them. */
    Span span(Match match, Asset asset) {
        String text = match.block().text();
        Span words = match.verbatim() ? Words.find(squeezed, text) : null;
        return words == null ? sentences(match.block(), asset) : words;
    }

    /** The sentence that says most of it; all that say something of it where that is more. */
    private Span sentences(Block block, Asset asset) {
        String text = block.text();
        Span best = new Span(0, Math.min(LONGEST_QUOTE, text.length()));
        double most = 0;
        int from = -1;
        int to = -1;
        for (Span sentence : Sentences.of(text, asset.language())) {
            double covered = covered(Words.squeezed(sentence.of(text)));
            if (covered > 0) {
                from = from < 0 ? sentence.start() : from;
                to = sentence.end();
            }
            if (covered > most) {
                most = covered;
                best = sentence;
            }
        }
        boolean several = to > best.end() || (from >= 0 && from < best.start());
        if (!several || most >= OTHER_WORDS || to - from > LONGEST_QUOTE) {
            return best;
        }
        return new Span(from, to);
    }

    /** Whether a match denies what is wanted, or has another number in its place. */
    boolean turned(Match match, Asset asset) {
        Span span = span(match, asset);
        List<Words.Word> words = Words.of(span.of(match.block().text()));
        boolean digits = false;
        int first = -1;
        int last = -1;
        Set<String> lacking = new LinkedHashSet<>(numbers);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).folded();
            boolean number = Character.isDigit(word.charAt(0));
            if (number && !lacking.remove(word) && !numbers.contains(word)) {
                digits = true;
            }
            if (stems.stream().anyMatch(word::contains)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        boolean otherNumber = digits && !lacking.isEmpty();
        return otherNumber
                || (first >= 0
                        && negations(words.subList(first, last + 1), asset.language())
                                != negations);
    }

    private static int negations(List<Words.Word> words, @Nullable String language) {
        Set<String> denying = WordClass.NEGATION.words(language);
        return (int) words.stream().filter(word -> denying.contains(word.folded())).count();
    }

    /** Whether a piece says it word for word. */
    boolean verbatim(Asset asset, Reading reading) {
        for (Stretch passage : reading.of(asset)) {
            if (passage.letters().contains(squeezed)) {
                return true;
            }
        }
        return false;
    }

    private double covered(String passage) {
        int found = 0;
        for (String stem : stems) {
            found += passage.contains(stem) ? 1 : 0;
        }
        return (double) found / stems.size();
    }
}
