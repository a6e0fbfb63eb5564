package app.concord.rule;

import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private static final int SHORTEST_WORD = 3;

    private static final Set<String> UNCONJUGATED = Set.of("id", "ms");

    /** How many other words may differ beside the one that matters. */
    private static final int REST = 1;

    private final @Nullable String language;
    private final List<String> left;
    private final List<String> right;
    private final List<String> shared = new ArrayList<>();

    /** Whether a word that both have has another form in one of them. */
    private boolean reshaped;

    private final List<String> onlyLeft = new ArrayList<>();
    private final List<String> onlyRight;
    private final List<String> restLeft;
    private final List<String> restRight;

    private SentenceChange(List<String> left, List<String> right, @Nullable String language) {
        this.language = language;
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
        this.restLeft = content(onlyLeft);
        this.restRight = content(onlyRight);
    }

    /**
     * What makes the right sentence say other than the left; null where it says the same or
     * something else altogether.
     *
     * @param left the folded words of the sentence that is known
     * @param right those of the one that may be altered
     */
    static @Nullable Kind of(List<String> left, List<String> right, @Nullable String language) {
        SentenceChange change = new SentenceChange(left, right, language);
        return change.isLike() && !change.figures() ? change.kind() : null;
    }

    /** Whether the right sentence says all that the left one does, if perhaps in another order. */
    static boolean same(List<String> left, List<String> right, @Nullable String language) {
        SentenceChange change = new SentenceChange(left, right, language);
        return change.isLike()
                && !change.figures()
                && change.restLeft.isEmpty()
                && change.kind() == null;
    }

    /** The words that bear what is said: no small words, no mere dressing. */
    static boolean isContent(String word, @Nullable String language) {
        return word.length() >= SHORTEST_WORD
                && !WordClass.DRESSING.words(language).contains(word)
                && !Terms.isStopWord(word, language);
    }

    private List<String> content(List<String> words) {
        return words.stream().filter(word -> isContent(word, language)).toList();
    }

    private static int partner(String word, List<String> words, @Nullable String language) {
        int exact = words.indexOf(word);
        if (exact >= 0) {
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
        if (one.length() < PREFIX
                || other.length() < PREFIX
                || ExclusiveWords.exclude(one, other, language)
                || CountWords.value(one, language) != CountWords.value(other, language)) {
            return false;
        }
        if (WordClass.inflected(one, other, language)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        int common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= PREFIX && common >= Math.max(one.length(), other.length()) - PREFIX + 1;
    }

    private boolean isLike() {
        long both = shared.stream().filter(word -> isContent(word, language)).count();
        int most = Math.max(content(left).size(), content(right).size());
        return both >= FEWEST_SHARED && both >= MOSTLY * most;
    }

    /** Whether figures differ, which other rules hold against their like. */
    private boolean figures() {
        return onlyLeft.stream().anyMatch(SentenceChange::isFigure)
                || onlyRight.stream().anyMatch(SentenceChange::isFigure);
    }

    private static boolean isFigure(String word) {
        return Character.isDigit(word.charAt(0))
                || Character.isDigit(word.charAt(word.length() - 1));
    }

    private @Nullable Kind kind() {
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

    /**
     * Whether nothing but what is denied differs: 'without a fee' is no other thing than 'free'.
     */
    private boolean denied() {
        Set<String> words = WordClass.NEGATION.words(language);
        return restLeft.stream().allMatch(words::contains)
                && restRight.stream().allMatch(words::contains);
    }

    private long negations(List<String> words) {
        return words.stream().filter(WordClass.NEGATION.words(language)::contains).count();
    }

    /** Whether at most so many other content words differ on either side. */
    private boolean few(int most) {
        return restLeft.size() <= most && restRight.size() <= most;
    }

    /** 'Four out of five' and 'three out of five'. */
    private boolean numbers() {
        List<String> here = onlyLeft.stream().filter(this::isNumber).toList();
        List<String> there = onlyRight.stream().filter(this::isNumber).toList();
        return here.size() == 1
                && there.size() == 1
                && CountWords.value(here.getFirst(), language)
                        != CountWords.value(there.getFirst(), language)
                && others(here.getFirst(), restLeft) <= REST
                && others(there.getFirst(), restRight) <= REST;
    }

    private boolean isNumber(String word) {
        return CountWords.value(word, language) > 1;
    }

    private static long others(String word, List<String> rest) {
        return rest.stream().filter(other -> !other.equals(word)).count();
    }

    /** 'Daily' and 'weekly', where hardly anything else differs. */
    private boolean excluded() {
        for (String one : onlyLeft) {
            for (String other : onlyRight) {
                if (ExclusiveWords.exclude(one, other, language)
                        && others(one, restLeft) <= REST
                        && others(other, restRight) <= REST) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 'Almost all dishes' and 'all dishes'. */
    private boolean partly() {
        boolean here = has("partly", onlyLeft);
        boolean there = has("partly", onlyRight);
        boolean whole =
                WordClass.QUANTIFIER.words(language).stream()
                        .anyMatch(word -> left.contains(word) || right.contains(word));
        return here != there && whole && few(REST);
    }

    /** 'May relieve' and 'relieves': in what is said of a thing, not of what the reader may do. */
    private boolean possible() {
        boolean here = has("possible", onlyLeft);
        boolean there = has("possible", onlyRight);
        List<String> more = here ? onlyLeft : onlyRight;
        List<String> less = here ? onlyRight : onlyLeft;
        return here != there
                && (reshaped || !conjugates())
                && content(less).isEmpty()
                && more.stream().filter(word -> !isPossible(word)).allMatch(w -> !isContent(w))
                && !spokenTo();
    }

    /** Whether a verb behind 'may' has another form than one that stands alone. */
    private boolean conjugates() {
        return !UNCONJUGATED.contains(String.valueOf(language));
    }

    private boolean isContent(String word) {
        return isContent(word, language);
    }

    private boolean isPossible(String word) {
        return ExclusiveWords.is("possible", word, language);
    }

    /** Whether the reader is spoken to, who may do one thing or leave it. */
    private boolean spokenTo() {
        return left.stream().anyMatch(word -> ExclusiveWords.is("reader", word, language))
                || right.stream().anyMatch(word -> ExclusiveWords.is("reader", word, language));
    }

    /** 'Clinically proven' on one side, other words on the other. */
    private boolean proven() {
        boolean here = has("proof", onlyLeft);
        boolean there = has("proof", onlyRight);
        return here != there
                && !onlyLeft.isEmpty()
                && !onlyRight.isEmpty()
                && restLeft.size() <= REST + 1
                && restRight.size() <= REST + 1;
    }

    private boolean has(String list, List<String> words) {
        return words.stream().anyMatch(word -> ExclusiveWords.is(list, word, language));
    }

    /** 'One of the oldest cellars' and 'the oldest cellar'. */
    private boolean oneOf() {
        return ExclusiveWords.oneOf(left, language) != ExclusiveWords.oneOf(right, language)
                && few(REST);
    }

    /** A condition of which the other says nothing, all else being the same. */
    private boolean conditional() {
        if (!has("condition", onlyLeft)
                || !onlyRight.isEmpty()
                || content(shared).size() < FEWEST_OF_CONDITION) {
            return false;
        }
        return LineShape.Frame.of(left, right).size() >= right.size();
    }

    /** One word in the place of another, all others being the same and in the same order. */
    private boolean word() {
        WordAlignment words = WordAlignment.of(left, right, language);
        List<WordAlignment.Pair> replaced =
                words.replaced().stream()
                        .filter(pair -> isContent(pair.left()) || isContent(pair.right()))
                        .toList();
        return replaced.size() == 1
                && content(words.left()).isEmpty()
                && content(words.right()).isEmpty()
                && words.left().size() + words.right().size() <= REST
                && content(shared).size() >= FEWEST_OF_WORD
                && isContent(replaced.getFirst().left())
                && isContent(replaced.getFirst().right())
                && !Objects.equals(replaced.getFirst().left(), replaced.getFirst().right());
    }
}
