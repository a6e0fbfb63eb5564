package app.concord.rule;

import app.concord.model.Span;

import java.util.List;

/** How a line stands in its text, and how its words stand to those of another. */
final class LineShape {
    private LineShape() {}

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
