package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.Cell;
import app.concord.model.Channel;
import app.concord.model.Property;
import app.concord.text.Word;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How each word of a campaign that may be part of a name is used: where, and beside what. */
final class NameUse {
    private static final int SHORTEST = 4;
    private static final int MOST_BESIDE = 24;
    private static final int MOST_SPOTS = 30;
    private static final int FEW_WORDS = 4;

    private final Map<String, Use> uses = new LinkedHashMap<>();

    NameUse(Prose prose) {
        for (Passage passage : prose.passages()) {
            String label = label(passage);
            for (int i = 0; i < passage.words().size(); i++) {
                add(passage, i, label);
            }
        }
    }

    /** One place where a word stands. */
    record Spot(Passage passage, int at) {
        Word word() {
            return passage.words().get(at);
        }

        /** The word before or after it that nothing parts from it; null for none. */
        @Nullable Word beside(int step) {
            return besideOf(passage, at, step);
        }
    }

    private static @Nullable Word besideOf(Passage passage, int at, int step) {
        List<Word> words = passage.words();
        int other = at + step;
        if (other < 0 || other >= words.size()) {
            return null;
        }
        Word next = words.get(other);
        boolean parted = step < 0 ? words.get(at).apart() : next.apart();
        return parted || !next.running() ? null : next;
    }

    /** How one word is used. */
    static final class Use {
        private final String folded;
        private final List<Spot> spots = new ArrayList<>(2);
        private final Set<String> beside = new LinkedHashSet<>(4);
        private final Set<String> languages = new TreeSet<>();
        private final Set<String> labels = new HashSet<>(2);
        private int pieces;
        private int last = -1;
        private boolean brief;
        private boolean small;
        private boolean inside;
        private boolean speaks;

        private Use(String folded) {
            this.folded = folded;
        }

        String folded() {
            return folded;
        }

        /** As it is written first, in capitals only where it never is otherwise. */
        String written() {
            for (Spot spot : spots) {
                if (!spot.word().shouted()) {
                    return spot.word().written();
                }
            }
            return spots.getFirst().word().written();
        }

        /** Places in reading order, several of a rare word, one a piece of a frequent one. */
        List<Spot> spots() {
            return spots;
        }

        /** Words that stand directly before or behind it. */
        Set<String> beside() {
            return beside;
        }

        Set<String> languages() {
            return languages;
        }

        /** Number of published pieces it stands in. */
        int pieces() {
            return pieces;
        }

        boolean inBrief() {
            return brief;
        }

        /** Whether it is written small anywhere, as common words are. */
        boolean small() {
            return small;
        }

        /** Whether it stands with a capital inside of a sentence, or alone as a name does. */
        boolean inside() {
            return inside;
        }

        /** Whether it stands in words that a piece says itself. */
        boolean speaks() {
            return speaks;
        }

        /** Whether one piece has both in labels of the same kind, as products of a list are. */
        boolean labelledBeside(Use other) {
            return labels.stream().anyMatch(other.labels::contains);
        }
    }

    /** Every word by its folded form, in the order in which they first appear. */
    Map<String, Use> uses() {
        return uses;
    }

    private void add(Passage passage, int at, String label) {
        Word word = passage.words().get(at);
        if (!word.running() || word.folded().length() < SHORTEST || word.numeric()) {
            return;
        }
        Use use = uses.get(word.folded());
        if (use == null) {
            use = new Use(word.folded());
            uses.put(word.folded(), use);
        }
        if (!word.capitalised() && !word.camel()) {
            use.small = true;
            return;
        }
        boolean first = use.last != passage.piece();
        if (first) {
            use.last = passage.piece();
            boolean brief = passage.asset().channel() == Channel.BRIEF;
            use.brief |= brief;
            use.pieces += brief ? 0 : 1;
            if (passage.language() != null) {
                use.languages.add(passage.language());
            }
        }
        if (!label.isEmpty()) {
            // A part of a mail that tells another again has no labels beside those of the other.
            use.labels.add(passage.piece() + passage.block().part() + label);
        }
        boolean alone = !label.isEmpty() || passage.words().size() <= FEW_WORDS;
        use.inside |= !word.shouted() && (!word.apart() || alone);
        use.speaks |= passage.speaks();
        if ((first || use.pieces <= 2) && use.spots.size() < MOST_SPOTS) {
            use.spots.add(new Spot(passage, at));
        }
        if (use.beside.size() < MOST_BESIDE) {
            beside(use, besideOf(passage, at, -1), passage);
            beside(use, besideOf(passage, at, 1), passage);
        }
    }

    private static void beside(Use use, @Nullable Word word, Passage passage) {
        if (word != null
                && use.beside.size() < MOST_BESIDE
                && !WordTraits.in(passage.language()).any(word.folded(), WordTraits.STOP)) {
            use.beside.add(word.folded());
        }
    }

    /** What kind of label a passage is; empty for running text. */
    private static String label(Passage passage) {
        Block block = passage.block();
        Cell cell = block.cell();
        return switch (block.kind()) {
            case HEADING -> " heading " + block.level();
            case LIST_ITEM -> " item";
            case TABLE_CELL ->
                    cell == null ? " cell" : " cell " + cell.table() + " " + cell.column();
            default -> block.property() == Property.NAME ? " record" : "";
        };
    }
}
