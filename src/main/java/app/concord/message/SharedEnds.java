package app.concord.message;

import app.concord.model.Span;

/**
 * How many characters two texts have in common at their beginnings and at their ends; characters
 * that are written as several units are never cut.
 *
 * @param start shared at the beginning
 * @param end shared at the end, behind that
 */
record SharedEnds(int start, int end) {

    /**
     * The ends that two texts share.
     *
     * @param exact whether capitals count
     */
    static SharedEnds of(String one, String other, boolean exact) {
        int most = Math.min(one.length(), other.length());
        int start = 0;
        while (start < most && same(one.charAt(start), other.charAt(start), exact)) {
            start++;
        }
        while (start > 0 && (isInside(one, start) || isInside(other, start))) {
            start--;
        }
        int end = 0;
        while (end < most - start
                && same(
                        one.charAt(one.length() - 1 - end),
                        other.charAt(other.length() - 1 - end),
                        exact)) {
            end++;
        }
        while (end > 0
                && (isInside(one, one.length() - end) || isInside(other, other.length() - end))) {
            end--;
        }
        return new SharedEnds(start, end);
    }

    int length() {
        return start + end;
    }

    /** What of a stretch is not shared. */
    Span inner(Span whole) {
        return new Span(whole.start() + start, whole.end() - end);
    }

    private static boolean same(char one, char other, boolean exact) {
        return one == other
                || (!exact && Character.toLowerCase(one) == Character.toLowerCase(other));
    }

    /** Whether a character reaches from before an offset to behind it. */
    private static boolean isInside(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char next = text.charAt(at);
        return Character.isLowSurrogate(next)
                || Character.getType(next) == Character.NON_SPACING_MARK;
    }
}
