package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Region;
import app.concord.model.Span;
import app.concord.text.Term;
import app.concord.text.Terms;
import app.concord.text.Word;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A condition as its parts: what it is about, the numbers in it, whether it is denied, and words
 * that have an opposite.
 */
final class Clause {
    private static final int SHORTEST = 3;

    private final Passage passage;
    private final ClauseWords words;

    /** Stems of what it is about. */
    private final Set<String> stems = new LinkedHashSet<>();

    /** By what is counted, the numbers; null-free, an empty name for a number that ends it. */
    private final Map<String, List<Count>> counts = new HashMap<>();

    private final Set<String> opposites = new LinkedHashSet<>();
    private final StringBuilder letters = new StringBuilder();

    /** Stems of what stands beside a negation. */
    private final Set<String> denied = new LinkedHashSet<>();

    private boolean open;
    private String last = "";

    /** A number as it is written. */
    record Count(String value, Span span) {}

    private Clause(Passage passage, Span span, ClauseWords words) {
        this.passage = passage;
        this.words = words;
        String language = passage.language();
        @Nullable Count count = null;
        String text = passage.block().text().substring(span.start(), span.end());
        for (Term term : Terms.of(text, language)) {
            String folded = Words.fold(term.folded());
            letters.append(folded).append(' ');
            int worth = term.numeric() ? 0 : CountWords.value(folded, language);
            if (term.numeric() || worth > 0) {
                String value = worth > 0 ? String.valueOf(worth) : folded;
                Span at =
                        new Span(
                                span.start() + term.span().start(),
                                span.start() + term.span().end());
                close(count, "");
                count = new Count(value, at);
                continue;
            }
            boolean content = read(term, folded, language);
            if (count != null && content) {
                close(count, stem(term, folded));
                count = null;
            }
        }
        close(count, "");
        if (open && !last.isEmpty()) {
            denied.add(last);
        }
    }

    /** Where the conditions of a passage stand, in its order. */
    static List<Span> spans(Passage passage) {
        ClauseWords words = ClauseWords.of(passage.language());
        if (words == null) {
            return List.of();
        }
        boolean small = isSmallPrint(passage.block());
        List<Span> cues = new ArrayList<>(0);
        for (Word word : passage.words()) {
            if (words.isCue(word.folded())) {
                cues.add(new Span(word.start(), word.end()));
            }
        }
        if (!small && cues.isEmpty()) {
            return List.of();
        }
        return ClauseSpans.of(passage).stream()
                .filter(span -> small || cues.stream().anyMatch(span::overlaps))
                .toList();
    }

    /** The condition that stands at one of these places. */
    static Clause at(Passage passage, Span span) {
        return new Clause(
                passage, span, Objects.requireNonNull(ClauseWords.of(passage.language())));
    }

    private boolean read(Term term, String folded, @Nullable String language) {
        if (words.denies(folded)) {
            open = true;
            return false;
        }
        if (words.hasOpposites(folded)) {
            opposites.add(folded);
            return false;
        }
        boolean content =
                folded.length() >= SHORTEST
                        && !WordClass.DRESSING.words(language).contains(folded)
                        && !WordClass.MODAL.words(language).contains(folded)
                        && !Terms.isStopWord(term.folded(), language);
        if (content) {
            last = stem(term, folded);
            stems.add(last);
            if (open) {
                denied.add(last);
                open = false;
            }
        }
        return content;
    }

    private static String stem(Term term, String folded) {
        return term.stem().length() >= SHORTEST ? term.stem() : folded;
    }

    private void close(@Nullable Count count, String what) {
        if (count != null) {
            counts.computeIfAbsent(what, w -> new ArrayList<>(1)).add(count);
        }
    }

    Passage passage() {
        return passage;
    }

    Set<String> stems() {
        return stems;
    }

    Map<String, List<Count>> counts() {
        return counts;
    }

    /** Whether only one of both denies a thing that both speak of. */
    boolean denies(Clause other) {
        return denied.isEmpty() != other.denied.isEmpty()
                && (other.stems.containsAll(denied) && stems.containsAll(other.denied));
    }

    /** The same for clauses in the same words. */
    String letters() {
        return passage.language() + " " + letters;
    }

    /** Whether it stands in small print. */
    boolean legal() {
        return isSmallPrint(passage.block());
    }

    private static boolean isSmallPrint(Block block) {
        return block.region() == Region.LEGAL || block.kind() == BlockKind.FOOTNOTE;
    }

    boolean inLanguageOf(Clause other) {
        return Objects.equals(passage.language(), other.passage.language());
    }

    /** Whether each holds a word that excludes one of the other, and none that the other has. */
    boolean opposes(Clause other) {
        boolean opposes = false;
        for (String one : opposites) {
            if (other.opposites.contains(one)) {
                continue;
            }
            for (String two : other.opposites) {
                opposes |= !opposites.contains(two) && words.areOpposites(one, two);
            }
        }
        return opposes;
    }
}
