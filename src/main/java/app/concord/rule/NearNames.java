package app.concord.rule;

import app.concord.model.Property;
import app.concord.rule.NameUse.Spot;
import app.concord.rule.NameUse.Use;
import app.concord.text.Edits;
import app.concord.text.Word;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds words of one or two pieces that are nearly a name of the campaign. A name is only ever held
 * against names with the same first letter and nearly the same length, so that the cost grows with
 * the number of words.
 */
final class NearNames {
    private static final int FEW_PIECES = 2;
    private static final int FEWEST_RIGHT = 2;
    private static final int FEWEST_OTHER = 4;
    private static final int LONG = 8;
    private static final int FEWEST_LETTERS = 5;
    private static final int LONG_ENOUGH_ALONE = 6;
    private static final int MOST_ALIKE = 400;
    private static final int CLOSE_BY = 8;
    private static final int MOST_BESIDE = 4;
    private static final int LONG_ENOUGH_FOR_A_SLIP = 6;
    private static final double BESIDE_THE_SAME = 0.9;
    private static final double BY_LETTERS = 0.65;

    private final NameUse use;
    private final OwnNames own;
    private final Set<String> brand;
    private final Map<String, List<Use>> established = new HashMap<>();

    /**
     * @param brand folded words of the sender's own name
     */
    NearNames(NameUse use, OwnNames own, Set<String> brand) {
        this.use = use;
        this.own = own;
        this.brand = brand;
        for (Use word : use.uses().values()) {
            if (known(word)) {
                established
                        .computeIfAbsent(bucket(word.folded(), 0), b -> new ArrayList<>())
                        .add(word);
            }
        }
    }

    /**
     * A word that is nearly a name.
     *
     * @param wrong the word
     * @param right the name's word
     * @param beside whether the same words stand beside both
     * @param apart why the two are held to be two names; null for a slip
     */
    record Near(Use wrong, Use right, boolean beside, double confidence, @Nullable String apart) {}

    /** Every slip and every pair of similar names, in the order of the text. */
    List<Near> find() {
        List<Near> found = new ArrayList<>();
        for (Use word : use.uses().values()) {
            boolean rare =
                    word.pieces() >= 1
                            && word.pieces() <= FEW_PIECES
                            && !word.inBrief()
                            && !word.small()
                            && word.speaks();
            Near near = rare ? nearest(word) : null;
            if (near != null) {
                found.add(near);
            }
        }
        return found;
    }

    private boolean known(Use word) {
        boolean named = own.hold(word.folded()) || brand.contains(word.folded());
        boolean often = word.inBrief() ? word.pieces() >= 1 : word.pieces() >= FEWEST_RIGHT;
        return named
                ? often
                : word.pieces() >= FEWEST_OTHER
                        && word.inside()
                        && !word.small()
                        && !word.languages().contains("de");
    }

    private static String bucket(String folded, int longer) {
        return folded.charAt(0) + "" + (folded.length() + longer);
    }

    private @Nullable Near nearest(Use wrong) {
        Near best = null;
        int least = Integer.MAX_VALUE;
        for (int longer = -2; longer <= 2; longer++) {
            List<Use> alike = established.getOrDefault(bucket(wrong.folded(), longer), List.of());
            for (Use right : alike.subList(0, Math.min(MOST_ALIKE, alike.size()))) {
                int most = most(wrong.folded(), right.folded());
                int edits = Edits.between(wrong.folded(), right.folded(), most);
                if (edits == 0 || edits > most || edits > least) {
                    continue;
                }
                Near near = near(wrong, right, edits);
                boolean better =
                        near != null
                                && (best == null
                                        || edits < least
                                        || right.pieces() > best.right().pieces());
                if (better) {
                    best = near;
                    least = edits;
                }
            }
        }
        return best;
    }

    /** How many letters may be other: more in long words, and at the end of a name. */
    private static int most(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        boolean longer = one.startsWith(other) || other.startsWith(one);
        return shorter >= LONG || (longer && shorter >= FEWEST_LETTERS) ? 2 : 1;
    }

    private @Nullable Near near(Use wrong, Use right, int edits) {
        Spot spot = wrong.spots().getFirst();
        String language = spot.passage().language();
        boolean often = right.inBrief() || right.pieces() >= 2 * wrong.pieces();
        boolean read =
                language == null
                        || right.languages().contains(language)
                        || right.languages().size() > 1;
        if (!often
                || !read
                || CalendarWords.are(wrong.folded(), right.folded())
                || WordClass.inflected(wrong.folded(), right.folded(), language)) {
            return null;
        }
        boolean beside = shared(wrong, right) != null;
        if (!beside && !byLetters(wrong, right, edits, language)) {
            return null;
        }
        double confidence = beside ? BESIDE_THE_SAME : BY_LETTERS;
        return new Near(wrong, right, beside, confidence, apart(wrong, right));
    }

    /** A part of a name that stands beside both words. */
    private @Nullable String shared(Use wrong, Use right) {
        for (String word : wrong.beside()) {
            boolean part =
                    own.hold(word)
                            || brand.contains(word)
                            || Character.isDigit(word.charAt(0))
                            || isFirstName(word, wrong.folded(), right.folded());
            if (part && right.beside().contains(word)) {
                return word;
            }
        }
        return null;
    }

    /**
     * Whether a word that always has a capital stands beside so often that it begins the name of a
     * person or place, whose other half differs inside and not by an ending.
     */
    private boolean isFirstName(String word, String wrong, String right) {
        Use first = use.uses().get(word);
        return first != null
                && first.pieces() >= FEWEST_OTHER
                && first.inside()
                && !first.small()
                && !first.languages().contains("de")
                && wrong.charAt(wrong.length() - 1) == right.charAt(right.length() - 1);
    }

    /** Whether the letters alone tell that it is meant for the name: no word of another kind is. */
    private boolean byLetters(Use wrong, Use right, int edits, @Nullable String language) {
        boolean named = brand.contains(right.folded()) || own.hold(right.folded());
        // Any German noun has a capital, but none is a name in other languages as well.
        boolean nouns =
                "de".equals(language)
                        && !brand.contains(right.folded())
                        && right.languages().size() < 2;
        return named
                && !nouns
                && edits == 1
                && Math.min(wrong.folded().length(), right.folded().length()) >= LONG_ENOUGH_ALONE
                && (wrong.inside() || brand.contains(right.folded()))
                && !right.small();
    }

    /** Why two names are held to be two: one piece names both, or a record of its own has it. */
    private @Nullable String apart(Use wrong, Use right) {
        if (wrong.labelledBeside(right)
                && !wrong.spots().stream().allMatch(s -> isRest(s, right))) {
            return "two-names";
        }
        for (Spot spot : wrong.spots()) {
            List<Word> words = spot.passage().words();
            if (inSentence(spot, right)) {
                return "two-names";
            }
            boolean record = spot.passage().block().property() == Property.NAME;
            if (record && !own.known(words, wrong.folded(), right.folded())) {
                return "two-names";
            }
        }
        return null;
    }

    /**
     * Whether the words beside make up a whole known name, were this one the other. Short words
     * make names of their own: 'Máquina Nora' and 'Máquina Nova'.
     */
    private boolean isRest(Spot spot, Use right) {
        if (right.folded().length() < LONG_ENOUGH_FOR_A_SLIP) {
            return false;
        }
        List<Word> words = spot.passage().words();
        for (int from = Math.max(0, spot.at() - MOST_BESIDE); from <= spot.at(); from++) {
            int most = Math.min(words.size(), from + MOST_BESIDE + 1);
            for (int to = Math.max(spot.at() + 1, from + 2); to <= most; to++) {
                if (own.known(words.subList(from, to), spot.word().folded(), right.folded())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a sentence names the other as well. */
    private static boolean inSentence(Spot spot, Use right) {
        List<Word> words = spot.passage().words();
        String text = spot.passage().block().text();
        int to = Math.min(words.size(), spot.at() + CLOSE_BY);
        for (int i = Math.max(0, spot.at() - CLOSE_BY); i < to; i++) {
            Word word = words.get(i);
            if (word.folded().equals(right.folded())) {
                int from = Math.min(word.end(), spot.word().end());
                int until = Math.max(word.start(), spot.word().start());
                String between = text.substring(from, Math.max(from, until));
                if (between.indexOf('\n') < 0 && !between.contains(". ")) {
                    return true;
                }
            }
        }
        return false;
    }
}
