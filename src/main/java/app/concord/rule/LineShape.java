package app.concord.rule;

import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** How a line stands in its text, and how its words stand to those of another. */
final class LineShape {
    private static final int FEWEST_FRAMING = 3;
    private static final int MOST_BETWEEN = 3;
    private static final int LONGEST_HALF = 4;

    private LineShape() {}

    /**
     * The words with which two lines begin and end alike, none counted twice.
     *
     * @param first how many they have in common at their beginnings
     * @param last how many at their ends
     */
    record Frame(int first, int last) {
        static Frame of(List<String> own, List<String> words) {
            int least = Math.min(own.size(), words.size());
            int first = 0;
            while (first < least && own.get(first).equals(words.get(first))) {
                first++;
            }
            int last = 0;
            while (last < least - first
                    && own.get(own.size() - 1 - last).equals(words.get(words.size() - 1 - last))) {
                last++;
            }
            return new Frame(first, last);
        }

        int size() {
            return first + last;
        }
    }

    /** Whether a line fills its line of text, as a headline in a copy sheet does. */
    static boolean standsAlone(Line line) {
        String text = line.passage().block().text();
        Span span = line.passage().span(line.from(), line.to());
        int from = span.start();
        int to = span.end();
        while (from > 0 && !Character.isLetterOrDigit(text.charAt(from - 1))) {
            if (text.charAt(--from) == '\n') {
                break;
            }
        }
        while (to < text.length() && !Character.isLetterOrDigit(text.charAt(to))) {
            if (text.charAt(to++) == '\n') {
                break;
            }
        }
        boolean begins = from == 0 || text.charAt(from) == '\n';
        boolean ends = to == text.length() || text.charAt(to - 1) == '\n';
        return begins && ends;
    }

    /** Whether a comma stands between its words, as in no name: 'One Ticket, All the Way'. */
    static boolean paused(Line line) {
        Span span = line.passage().span(line.from(), line.to());
        return span.of(line.passage().block().text()).indexOf(',') >= 0;
    }

    /**
     * Whether two lines begin and end with the same words and say otherwise between them: 'Ride on,
     * we do the rest' and 'Ride on, we see to the rest'.
     *
     * @param between tells whether what stands between says something
     */
    static boolean framed(
            List<String> own, List<String> words, BiPredicate<List<String>, List<String>> between) {
        Frame frame = Frame.of(own, words);
        List<String> here = own.subList(frame.first(), own.size() - frame.last());
        List<String> there = words.subList(frame.first(), words.size() - frame.last());
        return frame.first() > 0
                && frame.last() > 0
                && frame.size() >= FEWEST_FRAMING
                && here.size() <= MOST_BETWEEN
                && there.size() <= MOST_BETWEEN
                && between.test(here, there);
    }

    /**
     * Two short sentences that follow each other, as one line: 'Switch once. Stay put.' Null where
     * they do not, or where one of them is long enough to be known by itself.
     */
    static @Nullable Line joined(Line one, Line other, Utterances utterances) {
        boolean follows =
                one.passage().piece() == other.passage().piece()
                        && one.passage().block().index() == other.passage().block().index()
                        && one.to() == other.from()
                        && !one.hashtag()
                        && !other.hashtag();
        if (!follows
                || Math.min(one.words().size(), other.words().size()) >= Taglines.SHORTEST
                || Math.max(one.words().size(), other.words().size()) > LONGEST_HALF) {
            return null;
        }
        String text = one.passage().block().text();
        Span first = one.passage().span(one.from(), one.to());
        Span second = one.passage().span(other.from(), other.to());
        String sign = text.substring(first.end(), second.start());
        if (!sign.equals(". ") && !sign.equals("! ") && !sign.equals("? ")) {
            return null;
        }
        List<String> words = new ArrayList<>(one.words());
        words.addAll(other.words());
        return new Line(one.passage(), one.from(), other.to(), utterances.of(words), true, false);
    }

    /** Whether two words of a line have changed places: 'See better, hear well'. */
    static boolean turned(List<String> own, List<String> words) {
        if (words.size() != own.size()) {
            return false;
        }
        int first = -1;
        int second = -1;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(own.get(i))) {
                if (second >= 0) {
                    return false;
                }
                second = first < 0 ? -1 : i;
                first = first < 0 ? i : first;
            }
        }
        return second > 0
                && words.get(first).equals(own.get(second))
                && words.get(second).equals(own.get(first));
    }
}
