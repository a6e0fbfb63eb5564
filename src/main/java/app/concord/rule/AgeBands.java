package app.concord.rule;

import app.concord.model.LinkedFact;

/**
 * Ages that something is for: the least and the greatest, each of which may be left open. Where one
 * piece leaves open what another tells it allows it.
 */
final class AgeBands {
    private static final String ACCOMPANIED = " accompanied";
    private static final String UNDER = "under ";

    private AgeBands() {}

    /** What must be the same for two ages to be held against each other. */
    static String lane(LinkedFact fact) {
        String text = fact.fact().value().canonical();
        return text.endsWith(ACCOMPANIED) ? ACCOMPANIED : text.startsWith(UNDER) ? UNDER : "";
    }

    /** Whether two bands do not contradict each other: what both tell is the same. */
    static boolean agree(LinkedFact one, LinkedFact other) {
        int[] left = band(one.fact().value().canonical());
        int[] right = band(other.fact().value().canonical());
        boolean least = left[0] < 0 || right[0] < 0 || left[0] == right[0];
        boolean most = left[1] < 0 || right[1] < 0 || left[1] == right[1];
        boolean both = (left[0] >= 0 && right[0] >= 0) || (left[1] >= 0 && right[1] >= 0);
        return both && least && most;
    }

    /** Whether both ends are told. */
    static boolean isClosed(LinkedFact fact) {
        int[] band = band(fact.fact().value().canonical());
        return band[0] >= 0 && band[1] >= 0;
    }

    /** Whether one of the two leaves an end open. */
    static boolean anyOpen(LinkedFact one, LinkedFact other) {
        return !isClosed(one) || !isClosed(other);
    }

    /** The least and the greatest age, -1 where it is open. */
    private static int[] band(String text) {
        int least = -1;
        int most = -1;
        if (text.startsWith(UNDER)) {
            most = number(text.substring(UNDER.length()));
        } else if (text.endsWith("+")) {
            least = number(text);
        } else {
            int sign = text.indexOf('-');
            least = number(text);
            most = sign < 0 ? -1 : number(text.substring(sign + 1));
        }
        return new int[] {least, most};
    }

    private static int number(String text) {
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end == 0 ? -1 : Integer.parseInt(text.substring(0, end));
    }
}
