package app.concord.rule;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a sentence says otherwise than one like it: the words that only one of them has, held
 * against the kinds of words on which what is said depends.
 */
final class SentenceChange {
    /** How the meaning is altered. */
    enum Kind {
        NEGATION,
        STRENGTH,
        NUMBER,
        CONDITION,
        WORD
    }

    private static final int FEWEST_SHARED = 3;
    private static final int FEWEST_OF_WORD = 4;
    private static final int FEWEST_OF_CONDITION = 4;
    private static final double MOSTLY = 0.6;
    private static final int PREFIX = 4;
    private static final Set<String> UNCONJUGATED = Set.of("id", "ms");

    /** How many other words may differ beside the one that matters. */
    private static final int REST = 1;

    private final @Nullable String language;
    private final WordTraits traits;
    private final List<String> left;
    private final List<String> right;
    private final List<String> shared = new ArrayList<>();

    /** Whether a word that both have has another form in one of them. */
    private boolean reshaped;

    private final List<String> onlyLeft = new ArrayList<>();
    private final List<String> onlyRight;
    private final boolean like;

    /** What bears the meaning of that, for sentences that are like each other. */
    private final List<String> restLeft;

    private final List<String> restRight;
    private final @Nullable Kind kind;

    private SentenceChange(List<String> left, List<String> right, @Nullable String language) {
        this.language = language;
        this.traits = WordTraits.in(language);
        this.left = left;
        this.right = right;
        this.onlyRight = new ArrayList<>(right);
        for (String word : left) {
            int at = partner(word, onlyRight, language);
            if (at < 0) {
                onlyLeft.add(word);
            } else {
                reshaped |= !word.equals(onlyRight.remove(at));
                shared.add(word);
            }
        }
        this.like = isLike() && !figures();
        this.restLeft = like ? content(onlyLeft) : List.of();
        this.restRight = like ? content(onlyRight) : List.of();
        this.kind = like ? read() : null;
    }

    /**
     * What becomes of a sentence that is known in another.
     *
     * @param left the folded words of the sentence that is known
     * @param right those of the one that may be altered
     */
    static SentenceChange of(List<String> left, List<String> right, @Nullable String language) {
        return new SentenceChange(left, right, language);
    }

    /**
     * What makes the right sentence say other than the left; null where it says the same or
     * something else altogether.
     */
    @Nullable Kind how() {
        return kind;
    }

    /** Whether the right sentence says all that the left one does, if perhaps in another order. */
    boolean saysTheSame() {
        return like && restLeft.isEmpty() && kind == null;
    }

    /**
     * Whether a sentence can have enough of what a known one tells to say nearly the same.
     *
     * @param content how many words of the sentence bear what is said
     */
    static boolean mayBeLike(Telling known, Utterance other, int content) {
        int both = known.most(other);
        return both >= FEWEST_SHARED && both >= MOSTLY * Math.max(known.count(), content);
    }

    private List<String> content(List<String> words) {
        List<String> content = new ArrayList<>(words.size());
        for (String word : words) {
            if (isContent(word)) {
                content.add(word);
            }
        }
        return content;
    }

    private int countContent(List<String> words) {
        int count = 0;
        for (String word : words) {
            count += isContent(word) ? 1 : 0;
        }
        return count;
    }

    private static int partner(String word, List<String> words, @Nullable String language) {
        int exact = words.indexOf(word);
        if (exact >= 0 || word.length() < PREFIX) {
            return exact;
        }
        for (int i = 0; i < words.size(); i++) {
            if (sameWord(word, words.get(i), language)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether two words are forms of one; those that exclude each other never are. */
    private static boolean sameWord(String one, String other, @Nullable String language) {
        return one.length() >= PREFIX
                && other.length() >= PREFIX
                && one.charAt(0) == other.charAt(0)
                && one.charAt(1) == other.charAt(1)
                && (beginAlike(one, other) || WordClass.inflected(one, other, language))
                && !ExclusiveWords.exclude(one, other, language)
                && CountWords.value(one, language) == CountWords.value(other, language);
    }

    private static boolean beginAlike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= PREFIX && common >= Math.max(one.length(), other.length()) - PREFIX + 1;
    }

    private boolean isLike() {
        int both = countContent(shared);
        return both >= FEWEST_SHARED
                && both >= MOSTLY * Math.max(countContent(left), countContent(right));
    }

    /** Whether figures differ, which other rules hold against their like. */
    private boolean figures() {
        return any(onlyLeft, WordTraits.FIGURE) || any(onlyRight, WordTraits.FIGURE);
    }

    private boolean any(List<String> words, int trait) {
        for (String word : words) {
            if (traits.any(word, trait)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Kind read() {
        if (negations(onlyLeft) != negations(onlyRight) && denied()) {
            return Kind.NEGATION;
        }
        if (numbers()) {
            return Kind.NUMBER;
        }
        if (excluded() || partly() || possible() || proven() || oneOf()) {
            return Kind.STRENGTH;
        }
        if (conditional()) {
            return Kind.CONDITION;
        }
        return word() ? Kind.WORD : null;
    }

    /** Whether only what is denied differs: 'without a fee' is 'free'. */
    private boolean denied() {
        return negations(restLeft) == restLeft.size() && negations(restRight) == restRight.size();
    }

    private int negations(List<String> words) {
        int count = 0;
        for (String word : words) {
            count += traits.any(word, WordTraits.NEGATION) ? 1 : 0;
        }
        return count;
    }

    /** Whether at most so many other content words differ on either side. */
    private boolean few(int most) {
        return restLeft.size() <= most && restRight.size() <= most;
    }

    /** 'Four out of five' and 'three out of five'. */
    private boolean numbers() {
        String here = number(onlyLeft);
        String there = number(onlyRight);
        return here != null
                && there != null
                && CountWords.value(here, language) != CountWords.value(there, language)
                && others(here, restLeft) <= REST
                && others(there, restRight) <= REST;
    }

    /** The only number among some words; null where there is none or several. */
    private @Nullable String number(List<String> words) {
        String number = null;
        for (String word : words) {
            if (traits.any(word, WordTraits.NUMBER)) {
                if (number != null) {
                    return null;
                }
                number = word;
            }
        }
        return number;
    }

    private static int others(String word, List<String> rest) {
        int others = 0;
        for (String other : rest) {
            others += other.equals(word) ? 0 : 1;
        }
        return others;
    }

    /** 'Daily' and 'weekly', where hardly anything else differs. */
    private boolean excluded() {
        for (String one : onlyLeft) {
            if (others(one, restLeft) > REST) {
                continue;
            }
            for (String other : onlyRight) {
                if (others(other, restRight) <= REST
                        && ExclusiveWords.exclude(one, other, language)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 'Almost all dishes' and 'all dishes'. */
    private boolean partly() {
        return any(onlyLeft, WordTraits.PARTLY) != any(onlyRight, WordTraits.PARTLY)
                && few(REST)
                && (any(left, WordTraits.QUANTIFIER) || any(right, WordTraits.QUANTIFIER));
    }

    /** 'May relieve' and 'relieves': in what is said of a thing, not of what the reader may do. */
    private boolean possible() {
        boolean here = Hedges.in(onlyLeft, left, language);
        boolean there = Hedges.in(onlyRight, right, language);
        List<String> more = here ? onlyLeft : onlyRight;
        List<String> less = here ? onlyRight : onlyLeft;
        return here != there
                && (reshaped || !conjugates())
                && countContent(less) == 0
                && saysNothingElse(more)
                && !any(left, WordTraits.READER)
                && !any(right, WordTraits.READER);
    }

    /** Whether no word but 'may' among these says anything. */
    private boolean saysNothingElse(List<String> words) {
        for (String word : words) {
            if (isContent(word) && !traits.any(word, WordTraits.POSSIBLE)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a verb behind 'may' has another form than one that stands alone. */
    private boolean conjugates() {
        return !UNCONJUGATED.contains(String.valueOf(language));
    }

    private boolean isContent(String word) {
        return traits.any(word, WordTraits.CONTENT);
    }

    /** 'Clinically proven' on one side, other words on the other. */
    private boolean proven() {
        boolean here = any(onlyLeft, WordTraits.PROOF);
        boolean there = any(onlyRight, WordTraits.PROOF);
        return here != there
                && !onlyLeft.isEmpty()
                && !onlyRight.isEmpty()
                && restLeft.size() <= REST + 1
                && restRight.size() <= REST + 1;
    }

    /** 'One of the oldest cellars' and 'the oldest cellar'. */
    private boolean oneOf() {
        return few(REST)
                && ExclusiveWords.oneOf(left, language) != ExclusiveWords.oneOf(right, language);
    }

    /** A condition of which the other says nothing, all else being the same. */
    private boolean conditional() {
        if (!any(onlyLeft, WordTraits.CONDITION)
                || !onlyRight.isEmpty()
                || countContent(shared) < FEWEST_OF_CONDITION) {
            return false;
        }
        return LineShape.Frame.of(left, right).size() >= right.size();
    }

    /** One word in the place of another, all others being the same and in the same order. */
    private boolean word() {
        if (countContent(shared) < FEWEST_OF_WORD) {
            return false;
        }
        WordAlignment words = WordAlignment.of(left, right, language);
        List<WordAlignment.Pair> replaced = new ArrayList<>(words.replaced());
        replaced.removeIf(pair -> !isContent(pair.left()) && !isContent(pair.right()));
        return replaced.size() == 1
                && countContent(words.left()) == 0
                && countContent(words.right()) == 0
                && words.left().size() + words.right().size() <= REST
                && isOther(replaced.getFirst());
    }

    /** Whether a word that bears what is said stands in the place of one that says otherwise. */
    private boolean isOther(WordAlignment.Pair pair) {
        return isContent(pair.left())
                && isContent(pair.right())
                && !pair.left().equals(pair.right())
                && !AlikeWords.nameCode(left, right, pair)
                && !AlikeWords.alike(pair.left(), pair.right(), language);
    }
}
