package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.text.Overlap;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;

/** Tells whether one contact could be a slip of the other. */
final class ContactLikeness {
    private static final int SHORTEST = 8;
    private static final int MOST_DIFFERENT = 2;
    private static final int LAST_FIGURES = 2;

    private ContactLikeness() {}

    /** Whether two values lead to the same person: capitals and national forms do not matter. */
    static boolean same(String one, String other, FactKind kind) {
        if (kind == FactKind.EMAIL) {
            return one.equalsIgnoreCase(other);
        }
        String a = figures(one);
        String b = figures(other);
        boolean national = one.startsWith("+") != other.startsWith("+");
        return a.equals(b) || (national && significant(a, b));
    }

    private static boolean significant(String a, String b) {
        String shorter = (a.length() < b.length() ? a : b).replaceFirst("^0+", "");
        String longer = a.length() < b.length() ? b : a;
        return shorter.length() >= SHORTEST && longer.endsWith(shorter);
    }

    /** Whether they differ, but only by one or two figures or one or two letters. */
    static boolean alike(String one, String other, FactKind kind) {
        if (same(one, other, kind)) {
            return false;
        }
        if (kind == FactKind.PHONE) {
            String a = figures(one);
            String b = figures(other);
            return a.length() == b.length()
                    && a.length() >= SHORTEST
                    && different(a, b) <= MOST_DIFFERENT;
        }
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        boolean local = a.substring(a.indexOf('@') + 1).equals(b.substring(b.indexOf('@') + 1));
        boolean host =
                a.substring(0, Math.max(0, a.indexOf('@')))
                        .equals(b.substring(0, Math.max(0, b.indexOf('@'))));
        return (local || host) && oneEdit(a, b);
    }

    /** Whether two numbers differ in their last figures only, as those of two desks do. */
    static boolean extension(String one, String other, FactKind kind) {
        String a = figures(one);
        String b = figures(other);
        int kept = Math.min(a.length(), b.length()) - LAST_FIGURES;
        return kind == FactKind.PHONE
                && kept > 0
                && a.length() == b.length()
                && a.substring(0, kept).equals(b.substring(0, kept))
                && !sameFigures(a, b);
    }

    /** Whether one number is a slip of the other, however both are written. */
    static boolean isSlip(String one, String other) {
        return slip(figures(one), figures(other));
    }

    /** Whether one figure is other or two neighbours have changed places. */
    static boolean slip(String a, String b) {
        return a.length() == b.length()
                && (different(a, b) == 1 || (different(a, b) == 2 && sameFigures(a, b)));
    }

    /** Whether the figures are the same in another order, which is a slip and no second desk. */
    static boolean reordered(String one, String other, FactKind kind) {
        String a = figures(one);
        String b = figures(other);
        return kind == FactKind.PHONE
                && a.length() == b.length()
                && different(a, b) == 2
                && sameFigures(a, b);
    }

    private static boolean sameFigures(String a, String b) {
        return Arrays.equals(a.chars().sorted().toArray(), b.chars().sorted().toArray());
    }

    private static int different(String a, String b) {
        int count = 0;
        for (int i = 0; i < a.length(); i++) {
            count += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return count;
    }

    /** One letter more, less or other, or two that have changed places. */
    private static boolean oneEdit(String a, String b) {
        Overlap shared = Overlap.of(a, b);
        return shared.swapped(a, b) || shared.oneEdit();
    }

    private static String figures(String number) {
        return number.replaceAll("\\D", "");
    }

    /**
     * Whether two telephone numbers that are written without a country code were read for two
     * countries: each has its own line, or it is one line that both countries dial alike. A number
     * that another piece writes with its country code is that one's, whatever was concluded.
     */
    static boolean ofOtherCountry(LinkedFact one, LinkedFact other) {
        String left = calling(one);
        String right = calling(other);
        if (left != null && right != null) {
            return !left.equals(right);
        }
        return (left != null && isWrittenOut(one, left, other))
                || (right != null && isWrittenOut(other, right, one));
    }

    private static boolean isWrittenOut(LinkedFact concluded, String code, LinkedFact written) {
        String national = concluded.fact().value().canonical().substring(code.length());
        String full = written.fact().value().canonical();
        return national.length() >= SHORTEST && full.endsWith(national) && !full.startsWith(code);
    }

    /** The country code that was concluded for a number, null where it is written or unknown. */
    private static @Nullable String calling(LinkedFact fact) {
        String value = fact.fact().value().canonical();
        String written = fact.fact().place().quote().strip();
        if (fact.fact().kind() != FactKind.PHONE
                || !value.startsWith("+")
                || written.startsWith("+")
                || written.startsWith("00")) {
            return null;
        }
        StringBuilder national = new StringBuilder();
        written.chars().filter(Character::isDigit).forEach(c -> national.append((char) c));
        String digits = national.toString();
        digits = digits.startsWith("0") ? digits.substring(1) : digits;
        return value.endsWith(digits) ? value.substring(0, value.length() - digits.length()) : null;
    }
}
