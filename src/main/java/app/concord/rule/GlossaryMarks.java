package app.concord.rule;

import app.concord.model.BlockKind;
import app.concord.model.GlossaryTerm;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.rule.GlossaryMention.Verdict;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the pieces whose first mention of a term lacks its mark. Lines that are told before a piece
 * is opened, and records for programs, may do without; where only a heading lacks it, the text
 * below may make up for it.
 */
final class GlossaryMarks {
    /** A mark in letters that are set high. */
    static final Set<String> LETTERS = Set.of("tm", "sm");

    private static final Map<String, List<String>> WAYS =
            Map.of(
                    "®", List.of("®", "(R)", "(r)"),
                    "™", List.of("™", "(TM)", "(tm)", "TM"),
                    "℠", List.of("℠", "(SM)", "(sm)", "SM"));

    private static final Set<Property> BEFORE =
            EnumSet.of(
                    Property.SUBJECT_LINE,
                    Property.PREHEADER,
                    Property.TITLE,
                    Property.NAME,
                    Property.BRAND);

    private final IdentityHashMap<GlossaryTerm, State> states = new IdentityHashMap<>();
    private final Map<GlossaryTerm, List<Missing>> missing = new LinkedHashMap<>();
    private int piece = -1;

    /**
     * A first mention without its mark.
     *
     * @param below whether the text below the heading it stands in has the mark
     */
    record Missing(GlossaryMention mention, boolean below) {}

    /** What one piece has said of a term so far. */
    private static final class State {
        private @Nullable GlossaryMention first;
        private boolean done;
    }

    /** Takes the next mention, in reading order. */
    void add(GlossaryMention mention) {
        GlossaryTerm term = mention.form().term();
        boolean named = mention.verdict() == Verdict.RIGHT || mention.verdict() == Verdict.WRONG;
        if (mention.passage().piece() != piece) {
            close();
            piece = mention.passage().piece();
        }
        if (term.mark().isEmpty() || !named) {
            return;
        }
        State state = states.computeIfAbsent(term, t -> new State());
        if (state.done) {
            return;
        }
        boolean marked = isMarked(mention, term.mark());
        GlossaryMention first = state.first;
        if (first == null) {
            state.done = marked;
            state.first = marked || !isText(mention) ? null : mention;
        } else if (!isHeading(mention) && isText(mention)) {
            report(term, first, marked && isHeading(first));
            state.done = true;
        }
    }

    /** Takes a mention inside of the one before, which may have its mark there and need not. */
    void inside(GlossaryMention mention) {
        GlossaryTerm term = mention.form().term();
        if (!term.mark().isEmpty() && isMarked(mention, term.mark())) {
            states.computeIfAbsent(term, t -> new State()).done = true;
        }
    }

    /** The first mentions without their mark, by term. */
    Map<GlossaryTerm, List<Missing>> missing() {
        close();
        return missing;
    }

    private void close() {
        states.forEach((term, state) -> {
            GlossaryMention first = state.first;
            if (!state.done && first != null) {
                report(term, first, false);
            }
        });
        states.clear();
    }

    private void report(GlossaryTerm term, GlossaryMention first, boolean below) {
        missing.computeIfAbsent(term, t -> new ArrayList<>()).add(new Missing(first, below));
    }

    private static boolean isText(GlossaryMention mention) {
        Property property = mention.passage().block().property();
        BlockKind kind = mention.passage().block().kind();
        return mention.passage().block().region() != Region.STRUCTURED
                && kind != BlockKind.LINK
                && (property == null || !BEFORE.contains(property));
    }

    private static boolean isHeading(GlossaryMention mention) {
        return mention.passage().block().kind() == BlockKind.HEADING;
    }

    /** Whether the mark stands inside of the term or directly behind it. */
    static boolean isMarked(GlossaryMention mention, String mark) {
        String text = mention.passage().block().text();
        int start = mention.span().start();
        int end = mention.span().end();
        int behind = end + mention.form().after().length();
        int blank = behind < text.length() && text.charAt(behind) == ' ' ? behind + 1 : behind;
        for (String way : WAYS.getOrDefault(mark, List.of(mark))) {
            boolean letters = LETTERS.contains(way.toLowerCase(Locale.ROOT));
            boolean there =
                    letters
                            ? text.startsWith(way, end - way.length())
                            : text.substring(start, end).contains(way)
                                    || text.startsWith(way, blank);
            if (there || text.startsWith(way, behind)) {
                return true;
            }
        }
        return false;
    }
}
