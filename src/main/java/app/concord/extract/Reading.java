package app.concord.extract;

import app.concord.model.Cell;
import app.concord.model.Mark;
import app.concord.model.ReadingContext;
import app.concord.model.Span;
import app.concord.text.Sentences;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One text under reading: its tokens, cues and sentences, what is claimed and what was seen. */
final class Reading {
    /** Languages that group digits by blanks, and the unknown one. */
    private static final Set<String> BLANKS = Set.of("", "fr", "es", "pt", "ro");

    /** No phrase of a word list has more tokens. */
    private static final int LONGEST_CUE = 12;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final ReadingContext context;
    private final Setting setting;
    private final List<Mark> marks;
    private final List<Cue> cues;
    private final boolean[] claimed;
    private final List<Observation> observations = new ArrayList<>();
    private int @Nullable [] sentences;
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
     */
    record Setting(
            boolean dated,
            boolean line,
            char decimalSign,
            Set<String> knownCodes,
            @Nullable Cell cell) {

        static final Setting LINE = new Setting(true, true, (char) 0, Set.of(), null);
    }

    Reading(String text, List<Mark> marks, ReadingContext context, Setting setting) {
        this.lexicon = Lexicon.of(context.language());
        this.tokens = Tokens.of(text, marks, BLANKS.contains(lexicon.language()));
        this.context = context;
        this.setting = setting;
        this.marks = marks;
        this.cues = lexicon.find(tokens);
        this.claimed = new boolean[tokens.count()];
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
            known =
                    new Vicinity(
                            this,
                            amounts().stream().map(a -> new int[] {a.from(), a.to()}).toList());
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
        observations.add(observation);
        claim(observation.from(), observation.to());
    }

    /** What was seen, by place. */
    List<Observation> observations() {
        observations.sort(
                Comparator.comparingInt(Observation::from).thenComparingInt(Observation::to));
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
        int[] of = sentences;
        if (of == null) {
            of = new int[tokens.count()];
            List<Span> spans = Sentences.of(tokens.raw(), context.language());
            int number = 0;
            for (int i = 0; i < of.length; i++) {
                while (number + 1 < spans.size()
                        && tokens.start(i) >= spans.get(number + 1).start()) {
                    number++;
                }
                of[i] = number;
            }
            sentences = of;
        }
        return of[Math.max(0, Math.min(token, of.length - 1))];
    }

    /** The cue with this meaning that begins at the token, null for none. */
    @Nullable Cue at(int token, Meaning meaning) {
        for (int i = firstCue(token); i < cues.size() && cues.get(i).from() == token; i++) {
            if (cues.get(i).meaning() == meaning) {
                return cues.get(i);
            }
        }
        return null;
    }

    /** The cue with this meaning that ends right before the token, null for none. */
    @Nullable Cue endingAt(int token, Meaning meaning) {
        for (int i = firstCue(token - LONGEST_CUE); i < cues.size(); i++) {
            Cue cue = cues.get(i);
            if (cue.from() >= token) {
                return null;
            }
            if (cue.to() == token && cue.meaning() == meaning) {
                return cue;
            }
        }
        return null;
    }

    /** The cues that begin in a range of tokens, in order. */
    List<Cue> cues(int from, int to) {
        return cues.subList(firstCue(from), firstCue(Math.max(from, to)));
    }

    private int firstCue(int token) {
        int low = 0;
        int high = cues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether the sentence of a token holds a cue with one of these meanings. */
    boolean sentenceHas(int token, Set<Meaning> meanings) {
        if (cues.isEmpty()) {
            return false;
        }
        int sentence = sentence(token);
        int middle = firstCue(token);
        for (int i = middle; i < cues.size() && sentence(cues.get(i).from()) == sentence; i++) {
            if (meanings.contains(cues.get(i).meaning())) {
                return true;
            }
        }
        for (int i = middle - 1; i >= 0 && sentence(cues.get(i).from()) == sentence; i--) {
            if (meanings.contains(cues.get(i).meaning())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text holds a cue with one of these meanings. */
    boolean has(Meaning first, Meaning... rest) {
        Set<Meaning> meanings = EnumSet.of(first, rest);
        for (Cue cue : cues) {
            if (meanings.contains(cue.meaning())) {
                return true;
            }
        }
        return false;
    }
}
