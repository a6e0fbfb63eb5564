package app.concord.extract;

import app.concord.model.Cell;
import app.concord.model.Mark;
import app.concord.model.ReadingContext;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** One text under reading: its tokens, cues and sentences, what is claimed and what was seen. */
final class Reading {
    /** Languages that group digits by blanks, and the unknown one. */
    private static final Set<String> BLANKS = Set.of("", "fr", "es", "pt", "ro");

    private static final int[] NO_CUES = {0};

    private static final Comparator<Observation> BY_PLACE =
            (a, b) ->
                    a.from() != b.from()
                            ? Integer.compare(a.from(), b.from())
                            : Integer.compare(a.to(), b.to());

    /** No phrase of a word list has more tokens. */
    static final int LONGEST_CUE = 12;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final ReadingContext context;
    private final Setting setting;
    private final List<Mark> marks;
    private final int[] words;
    private final List<Cue> cues;

    /** Which meanings the cues have, a bit each, and for every token the first cue from it on. */
    private final long[] meanings = new long[Meaning.WORDS];

    private final int[] firstCues;
    private final boolean[] claimed;
    private final List<Observation> observations = new ArrayList<>();
    private boolean sorted = true;
    private final SentenceIndex sentences;

    private @Nullable List<Amount> amounts;
    private @Nullable Vicinity vicinity;

    /**
     * What is known of the surroundings.
     *
     * @param dated whether relative days may be resolved against the context's day
     * @param line whether the text stands alone: every notation is taken for what it looks like
     * @param decimalSign the decimal sign of the asset where it shows one, else 0
     * @param knownCodes promo codes seen elsewhere, in capitals
     * @param cell place in a table, null outside of tables
     * @param heading the heading above the text, null where none governs it
     */
    record Setting(
            boolean dated,
            boolean line,
            char decimalSign,
            Set<String> knownCodes,
            @Nullable Cell cell,
            @Nullable String heading) {

        static final Setting LINE = new Setting(true, true, (char) 0, Set.of(), null, null);
    }

    Reading(String text, List<Mark> marks, ReadingContext context, Setting setting) {
        this.lexicon = Lexicon.of(context.language());
        this.tokens = Tokens.of(text, marks, BLANKS.contains(lexicon.language()));
        this.context = context;
        this.setting = setting;
        this.marks = marks;
        this.words = lexicon.numbers(tokens);
        this.cues = lexicon.find(tokens, words);
        this.firstCues = index(cues, meanings, tokens.count());
        this.claimed = new boolean[tokens.count()];
        this.sentences = new SentenceIndex(tokens, cues, context.language());
        for (Mark mark : marks) {
            if (mark.kind() == Mark.Kind.MERGE_TAG && mark.span().length() > 0) {
                claim(tokens.at(mark.span().start()), tokens.at(mark.span().end()));
            }
        }
    }

    Tokens tokens() {
        return tokens;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    ReadingContext context() {
        return context;
    }

    Setting setting() {
        return setting;
    }

    List<Cue> cues() {
        return cues;
    }

    /** The words of spans of time, which are no cues for anything else. */
    List<Cue> times() {
        return lexicon.findTimes(tokens, words);
    }

    /**
     * The amounts and percentages, as they stand once days, codes and numbers of phones are
     * claimed.
     */
    List<Amount> amounts() {
        List<Amount> known = amounts;
        if (known == null) {
            known = AmountScanner.scan(this);
            amounts = known;
        }
        return known;
    }

    /** The cues near {@link #amounts()}, by their index. */
    Vicinity vicinity() {
        Vicinity known = vicinity;
        if (known == null) {
            known = Vicinity.ofAmounts(this, amounts());
            vicinity = known;
        }
        return known;
    }

    boolean free(int token) {
        return token >= 0 && token < claimed.length && !claimed[token];
    }

    boolean free(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!free(i)) {
                return false;
            }
        }
        return true;
    }

    void claim(int from, int to) {
        Arrays.fill(claimed, from, Math.min(to, claimed.length), true);
    }

    /** Adds an observation and claims its tokens. */
    void add(Observation observation) {
        note(observation);
        claim(observation.from(), observation.to());
    }

    /** Adds an observation of words that others may read as well. */
    void note(Observation observation) {
        observations.add(observation);
        sorted = false;
    }

    /** The marks of the text, by span. */
    List<Mark> marks() {
        return marks;
    }

    /** What was seen, by place. */
    List<Observation> observations() {
        if (!sorted) {
            observations.sort(BY_PLACE);
            sorted = true;
        }
        return observations;
    }

    /** Puts changed observations in the place of the old ones. */
    void replaceAll(java.util.function.UnaryOperator<Observation> change) {
        observations.replaceAll(change);
    }

    boolean marked(Mark.Kind kind, int from, int to) {
        if (marks.isEmpty()) {
            return false;
        }
        Span span = tokens.span(from, to);
        for (Mark mark : marks) {
            if (mark.kind() == kind && mark.span().overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    boolean hasMarks(Mark.Kind kind) {
        return marks.stream().anyMatch(mark -> mark.kind() == kind);
    }

    /** Number of the sentence a token stands in, from 0. */
    int sentence(int token) {
        return sentences.number(token);
    }

    private static int[] index(List<Cue> cues, long[] meanings, int tokens) {
        if (cues.isEmpty()) {
            return NO_CUES;
        }
        int[] first = new int[tokens + 1];
        int cue = 0;
        for (int i = 0; i <= tokens; i++) {
            while (cue < cues.size() && cues.get(cue).from() < i) {
                cue++;
            }
            first[i] = cue;
        }
        for (int i = 0; i < cues.size(); i++) {
            Cue one = cues.get(i);
            meanings[one.meaning().word()] |= one.meaning().bit();
        }
        return first;
    }

    /** Whether any cue of the text has this meaning. */
    boolean has(Meaning meaning) {
        return (meanings[meaning.word()] & meaning.bit()) != 0;
    }

    /** The month a token names, null for none. */
    @Nullable Month month(int token) {
        return token < 0 || token >= words.length ? null : lexicon.month(words[token]);
    }

    /** The weekday a token names, null for none. */
    @Nullable DayOfWeek weekday(int token) {
        return token < 0 || token >= words.length ? null : lexicon.weekday(words[token]);
    }

    /** The cue with this meaning that begins at the token, null for none. */
    @Nullable Cue at(int token, Meaning meaning) {
        if (!has(meaning) || token < 0 || token >= tokens.count()) {
            return null;
        }
        for (int i = firstCues[token]; i < firstCues[token + 1]; i++) {
            if (cues.get(i).meaning() == meaning) {
                return cues.get(i);
            }
        }
        return null;
    }

    /** Whether a cue with this meaning that stands behind its value begins at the token. */
    boolean behind(int token, Meaning meaning) {
        if (!has(meaning) || token < 0 || token >= tokens.count()) {
            return false;
        }
        for (int i = firstCues[token]; i < firstCues[token + 1]; i++) {
            if (cues.get(i).meaning() == meaning && cues.get(i).stands(Cue.Side.AFTER)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue with this meaning that stands before its value ends right before the token. */
    boolean inFront(int token, Meaning meaning) {
        if (!has(meaning) || token <= 0 || token > tokens.count()) {
            return false;
        }
        for (int i = firstCues[Math.max(0, token - LONGEST_CUE)]; i < firstCues[token]; i++) {
            Cue cue = cues.get(i);
            if (cue.to() == token && cue.meaning() == meaning && cue.stands(Cue.Side.BEFORE)) {
                return true;
            }
        }
        return false;
    }

    /** The cue with this meaning that ends right before the token, null for none. */
    @Nullable Cue endingAt(int token, Meaning meaning) {
        if (!has(meaning) || token <= 0 || token > tokens.count()) {
            return null;
        }
        for (int i = firstCues[Math.max(0, token - LONGEST_CUE)]; i < firstCues[token]; i++) {
            Cue cue = cues.get(i);
            if (cue.to() == token && cue.meaning() == meaning) {
                return cue;
            }
        }
        return null;
    }

    /** The cues that begin in a range of tokens, in order. */
    List<Cue> cues(int from, int to) {
        int first = firstCue(from);
        return cues.subList(first, Math.max(first, firstCue(to)));
    }

    /** Index of the first cue that begins at a token or behind it. */
    int firstCue(int token) {
        return firstCues[Math.max(0, Math.min(token, firstCues.length - 1))];
    }

    /** Whether the sentence of a token holds a cue with one of these meanings. */
    boolean sentenceHas(int token, Set<Meaning> wanted) {
        return hasAny(wanted) && sentences.has(token, wanted);
    }

    /** Whether a cue with one of these meanings stands in the sentence and near, on either side. */
    boolean near(int token, int reach, Set<Meaning> wanted) {
        if (!hasAny(wanted)) {
            return false;
        }
        int sentence = sentence(token);
        for (Cue cue : cues(token - reach, token + reach + 1)) {
            if (wanted.contains(cue.meaning()) && sentence(cue.from()) == sentence) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text holds a cue with one of these meanings. */
    boolean has(Meaning first, Meaning second, Meaning... rest) {
        boolean found = has(first) || has(second);
        for (int i = 0; i < rest.length && !found; i++) {
            found = has(rest[i]);
        }
        return found;
    }

    /** Whether the text holds a cue with one of these meanings. */
    boolean hasAny(Set<Meaning> wanted) {
        for (Meaning meaning : wanted) {
            if (has(meaning)) {
                return true;
            }
        }
        return false;
    }
}
