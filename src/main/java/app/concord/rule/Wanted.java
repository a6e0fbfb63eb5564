package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.text.Term;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
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
    private static final int SHORTEST_REACH = 4;

    private final String squeezed;
    private final Set<String> stems = new LinkedHashSet<>();
    private final int negations;
    private final int reach;

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
        }
        List<Words.Word> words = Words.of(text);
        negations = Sayings.negations(words, language);
        reach = Math.max(SHORTEST_REACH, 2 * words.size());
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
     * @param letters its letters and digits, behind those of the block before where it belongs to
     *     it
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

    /** Where in a block its words stand close together. */
    Sayings said(Block block, Asset asset) {
        return Sayings.of(this, block, asset);
    }

    String letters() {
        return squeezed;
    }

    Set<String> stems() {
        return Collections.unmodifiableSet(stems);
    }

    /** How many words of it deny something. */
    int negations() {
        return negations;
    }

    /** Within how many words it may be said in other words. */
    int reach() {
        return reach;
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
