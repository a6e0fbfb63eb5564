package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
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
    private static final double OTHER_WORDS = 0.7;
    private static final int FEWEST = 2;
    private static final int STEM = 4;
    private static final int SHORT_BLOCK = 60;

    private final String squeezed;
    private final Set<String> stems = new LinkedHashSet<>();

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
    }

    private static String stem(Term term) {
        return term.stem().length() >= STEM ? term.stem() : term.folded();
    }

    /** What pieces say, read once and asked for many wanted words. */
    static final class Reading {
        private final Map<String, List<String>> passages = new HashMap<>();

        /** The passages of a piece, letters and digits only; headings go with what they head. */
        private List<String> of(Asset asset) {
            return passages.computeIfAbsent(
                    asset.path(),
                    path -> {
                        List<String> all = new ArrayList<>();
                        String before = "";
                        for (Block block : asset.blocks()) {
                            if (block.text().isBlank() || !Pieces.isRead(block)) {
                                continue;
                            }
                            String text = Words.squeezed(block.text());
                            all.add(text);
                            if (block.text().length() <= SHORT_BLOCK
                                    || before.length() <= SHORT_BLOCK) {
                                all.add(before + text);
                            }
                            before = text;
                        }
                        return all;
                    });
        }
    }

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
        for (String passage : reading.of(asset)) {
            double covered = covered(passage);
            if (covered >= least && covered * stems.size() >= FEWEST) {
                return true;
            }
        }
        return false;
    }

    /** Whether a piece says it word for word. */
    boolean verbatim(Asset asset, Reading reading) {
        for (String passage : reading.of(asset)) {
            if (passage.contains(squeezed)) {
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
