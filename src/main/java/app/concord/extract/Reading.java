package app.concord.extract;

import app.concord.model.FactKind;
import app.concord.model.Mark;
import app.concord.model.ReadingContext;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;

/** One text under reading: its tokens, cues and sentences, what is claimed and what was seen. */
final class Reading {
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final ReadingContext context;
    private final Setting setting;
    private final List<Mark> marks;
    private final KnownWord[] words;

    /** What all words name together. */
    private final int names;

    private final Cues cues;
    private final boolean[] claimed;
    private final Observed observed = new Observed();
    private final SentenceIndex sentences;
    private final Sizes sizes = new Sizes(this);

    private @Nullable Cues times;
    private @Nullable List<Amount> amounts;
    private @Nullable Vicinity vicinity;

    Reading(String text, List<Mark> marks, ReadingContext context, Setting setting) {
        this.lexicon = Lexicon.of(context.language());
        this.tokens = Tokens.of(text, marks, lexicon.groupsByBlanks());
        this.context = context;
        this.setting = setting;
        this.marks = marks;
        this.words = lexicon.words(tokens);
        this.names = KnownWord.names(words);
        this.cues = lexicon.find(tokens, words);
        this.claimed = new boolean[tokens.count()];
        this.sentences = new SentenceIndex(tokens, cues, context.language());
        claimTags();
    }

    private Reading(Reading other) {
        this.lexicon = other.lexicon;
        this.tokens = other.tokens;
        this.context = other.context;
        this.setting = other.setting;
        this.marks = other.marks;
        this.words = other.words;
        this.names = other.names;
        this.cues = other.cues;
        this.claimed = new boolean[tokens.count()];
        this.sentences = other.sentences;
        claimTags();
    }

    /** The same text, of which nobody has read anything yet. */
    Reading again() {
        return new Reading(this);
    }

    private void claimTags() {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
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

    Cues cues() {
        return cues;
    }

    /** The words of spans of time, which are no cues for anything else. */
    Cues times() {
        Cues known = times;
        if (known == null) {
            boolean told = (names & KnownWord.TIME) != 0;
            known = told ? lexicon.findTimes(tokens, words) : Cues.NONE;
            times = known;
        }
        return known;
    }

    /** Whether any word names a month. */
    boolean namesMonth() {
        return (names & KnownWord.MONTHS) != 0;
    }

    /** Whether any word names a day of the week. */
    boolean namesWeekday() {
        return (names & KnownWord.WEEKDAYS) != 0;
    }

    /** Whether any word ends as those do which address the reader. */
    boolean hasAddressEnds() {
        return (names & KnownWord.ADDRESS) != 0;
    }

    /** The ending by which a word addresses the reader, null for none. */
    AddressEnds.@Nullable End addressEnd(int token) {
        return words[token].address();
    }

    /** Whether a token names a month or a day of the week. */
    boolean namesDay(int token) {
        return (words[token].names() & (KnownWord.MONTHS | KnownWord.WEEKDAYS)) != 0;
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

    /** The one of {@link #amounts()} that begins at a token, null for none. */
    @Nullable Amount amountAt(int token) {
        List<Amount> all = amounts();
        int at = Ascending.first(all.size(), i -> all.get(i).from() >= token);
        return at < all.size() && all.get(at).from() == token ? all.get(at) : null;
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

    /** The sizes of the text. */
    Sizes sizes() {
        return sizes;
    }

    /** Whether the text has numbers and what may stand behind that of a size. */
    boolean maySize() {
        return tokens.hasNumbers() && ((names & KnownWord.SIZE) != 0 || cues.has(Meaning.MEASURE));
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
        observed.add(observation);
    }

    /** Whether anything of this kind was seen. */
    boolean saw(FactKind kind) {
        return observed.has(kind);
    }

    /** Whether anything was seen. */
    boolean sawAny() {
        return !observed.isEmpty();
    }

    /** The marks of the text, by span. */
    List<Mark> marks() {
        return marks;
    }

    /** What was seen, by place. */
    List<Observation> observations() {
        return observed.all();
    }

    /** Puts changed observations in the place of the old ones. */
    void replaceAll(java.util.function.UnaryOperator<Observation> change) {
        observed.replaceAll(change);
    }

    boolean marked(Mark.Kind kind, int from, int to) {
        if (marks.isEmpty()) {
            return false;
        }
        Span span = tokens.span(from, to);
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.kind() == kind && mark.span().overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    boolean hasMarks(Mark.Kind kind) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** Those of some observations, sorted by place, that begin in the sentence of a token. */
    List<Observation> inSentence(int token, List<Observation> byPlace) {
        return Observed.inSentence(sentence(token), byPlace, sentences);
    }

    /** Those of some observations, sorted by place, that begin in a sentence. */
    List<Observation> ofSentence(int sentence, List<Observation> byPlace) {
        return Observed.inSentence(sentence, byPlace, sentences);
    }

    /** Number of the sentence a token stands in, from 0. */
    int sentence(int token) {
        return sentences.number(token);
    }

    /** Whether a token is a bar, bullet or picture, as stand between statements of one line. */
    boolean setsApart(int token) {
        return sentences.setsApart(token);
    }

    /** Whether any cue of the text has this meaning. */
    boolean has(Meaning meaning) {
        return cues.has(meaning);
    }

    /** The month a token names, null for none. */
    @Nullable Month month(int token) {
        return token < 0 || token >= words.length ? null : words[token].month();
    }

    /** The weekday a token names, null for none. */
    @Nullable DayOfWeek weekday(int token) {
        return token < 0 || token >= words.length ? null : words[token].weekday();
    }

    /** The cue with this meaning that begins at the token, null for none. */
    @Nullable Cue at(int token, Meaning meaning) {
        return cues.at(token, meaning);
    }

    /** Whether a cue with this meaning that stands behind its value begins at the token. */
    boolean behind(int token, Meaning meaning) {
        return cues.at(token, meaning, Cue.Side.AFTER) != null;
    }

    /** Whether a cue with this meaning that stands before its value ends right before the token. */
    boolean inFront(int token, Meaning meaning) {
        return cues.endingAt(token, meaning, Cue.Side.BEFORE) != null;
    }

    /** The cue with this meaning that ends right before the token, null for none. */
    @Nullable Cue endingAt(int token, Meaning meaning) {
        return cues.endingAt(token, meaning);
    }

    /** The cues that begin in a range of tokens, in order. */
    Cues.Range cues(int from, int to) {
        return cues.between(from, to);
    }

    /** Index of the first cue that begins at a token or behind it. */
    int firstCue(int token) {
        return cues.first(token);
    }

    /** Whether the sentence of a token holds a cue with one of these meanings. */
    boolean sentenceHas(int token, Meanings wanted) {
        return hasAny(wanted) && sentences.has(token, wanted);
    }

    /** Whether a cue with one of these meanings stands in the sentence and near, on either side. */
    boolean near(int token, int reach, Meanings wanted) {
        if (!hasAny(wanted)) {
            return false;
        }
        int sentence = sentence(token);
        for (Cue cue : cues(token - reach, token + reach + 1).of(wanted)) {
            if (sentence(cue.from()) == sentence) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text holds a cue with one of these meanings. */
    boolean has(Meaning first, Meaning second) {
        return has(first) || has(second);
    }

    /** Whether the text holds a cue with one of these meanings. */
    boolean has(Meaning first, Meaning second, Meaning third) {
        return has(first) || has(second) || has(third);
    }

    /** Whether the text holds a cue with one of these meanings. */
    boolean hasAny(Meanings wanted) {
        return cues.hasAny(wanted);
    }
}
