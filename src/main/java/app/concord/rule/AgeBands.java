package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.LinkedFact;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Ages that something is for: the least and the greatest, each of which may be left open. Where one
 * piece leaves open what another tells it allows it.
 */
final class AgeBands {
    private static final String ACCOMPANIED = " accompanied";
    private static final String UNDER = "under ";
    private static final String UP_TO = "up to ";

    /** Below are children, for whom a campaign has something of its own. */
    private static final int GROWN = 14;

    private static final int OF_AGE = 18;

    /** From here on are the old, for whom it has too. */
    private static final int PENSIONER = 55;

    /** Of fewer letters are words that names share by chance: 'of', 'der'. */
    private static final int SHORTEST = 4;

    private AgeBands() {}

    /** What must be the same for two ages to be held against each other. */
    static String lane(LinkedFact fact) {
        String text = text(fact);
        boolean under = text.startsWith(UNDER) || text.startsWith(UP_TO);
        return text.endsWith(ACCOMPANIED) ? ACCOMPANIED : under ? UNDER : "";
    }

    /** Whether two bands do not contradict each other: what both tell is the same. */
    static boolean agree(LinkedFact one, LinkedFact other) {
        int[] left = band(text(one));
        int[] right = band(text(other));
        boolean least = left[0] < 0 || right[0] < 0 || left[0] == right[0];
        boolean most = left[1] < 0 || right[1] < 0 || sameEnd(one, other);
        boolean both = (left[0] >= 0 && right[0] >= 0) || (left[1] >= 0 && right[1] >= 0);
        return both && least && most;
    }

    /** 'Under 26' and 'up to 25' are the same, and 'up to 26' is hardly ever meant otherwise. */
    private static boolean sameEnd(LinkedFact one, LinkedFact other) {
        int apart = Math.abs(band(text(one))[1] - band(text(other))[1]);
        boolean alike = text(one).startsWith(UNDER) == text(other).startsWith(UNDER);
        return apart == 0 || (!alike && apart == 1);
    }

    /** Whether one is for children, or the other for the old, and none belongs to both. */
    static boolean ofOthers(LinkedFact one, LinkedFact other) {
        return below(band(text(one)), band(text(other)))
                || below(band(text(other)), band(text(one)));
    }

    /**
     * Whether two things, whose names share no word, are for ages of their own each: a train from
     * 3, a game from 8.
     */
    static boolean ofOtherThings(LinkedFact one, LinkedFact other, Statements statements) {
        Asset here = statements.asset(one.fact());
        Asset there = statements.asset(other.fact());
        if (!isNamed(one)
                || !isNamed(other)
                || here == null
                || there == null
                || !Objects.equals(here.language(), there.language())) {
            // Another language has another name for the same.
            return false;
        }
        Set<String> left = words(statements.name(one.subject()));
        Set<String> right = words(statements.name(other.subject()));
        return left.stream().noneMatch(right::contains);
    }

    /** Whether a name stands nearer than in the sentence before, or what the piece is about. */
    private static boolean isNamed(LinkedFact fact) {
        return !fact.subject().equals(Omission.CAMPAIGN)
                && fact.attachment().compareTo(LinkedFact.Attachment.PREVIOUS_SENTENCE) < 0;
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        Words.of(name).forEach(word -> words.add(word.folded()));
        words.removeIf(word -> word.length() < SHORTEST);
        return words;
    }

    private static boolean below(int[] young, int[] old) {
        boolean grown = young[1] < OF_AGE && old[0] >= OF_AGE;
        return young[1] >= 0
                && young[1] <= old[0]
                && (young[1] < GROWN || grown || old[0] >= PENSIONER);
    }

    private static String text(LinkedFact fact) {
        return fact.fact().value().canonical();
    }

    /** Whether both ends are told. */
    static boolean isClosed(LinkedFact fact) {
        int[] band = band(text(fact));
        return band[0] >= 0 && band[1] >= 0;
    }

    /** Whether it only describes for which children a thing is, 'child (3–11)'. */
    static boolean ofChildren(LinkedFact fact) {
        return isClosed(fact) && band(text(fact))[1] < OF_AGE;
    }

    /** Whether one of the two leaves an end open. */
    static boolean anyOpen(LinkedFact one, LinkedFact other) {
        return !isClosed(one) || !isClosed(other);
    }

    /** The least age, -1 where it is open. */
    static int least(LinkedFact fact) {
        return band(text(fact))[0];
    }

    /** The greatest age, -1 where it is open. */
    static int most(LinkedFact fact) {
        return band(text(fact))[1];
    }

    /** The least and the greatest age, -1 where it is open. */
    private static int[] band(String text) {
        int least = -1;
        int most = -1;
        if (text.startsWith(UNDER)) {
            most = number(text.substring(UNDER.length()));
        } else if (text.startsWith(UP_TO)) {
            most = number(text.substring(UP_TO.length()));
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
