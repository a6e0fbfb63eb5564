package app.concord.check;

import app.concord.model.FactValue;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes words that state a number with another number, all else as it stands: grouping, decimals,
 * signs and units. Null where the words do not hold the number in digits.
 */
final class Rewording {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal SEVEN = BigDecimal.valueOf(7);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int GROUP = 3;
    private static final int MOST_TAKEN = 5;
    private static final int LAST_HOUR = 23;
    private static final int NOON = 12;
    private static final String GROUPING = "[.,'’\\h]?";
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,:/])\\d{1,4}(?![\\d])");
    private static final Pattern DECIMAL = Pattern.compile("\\d[.,](\\d)");
    private static final Pattern HOUR = Pattern.compile("(?<![\\d.,:])\\d{1,2}(?!\\d)");

    private Rewording() {}

    /**
     * The amount about a seventh higher, by 1 at least; a tenth is what taxes add.
     *
     * @param taken amounts that mean something else, without zeros at their end
     */
    static @Nullable String higher(String words, BigDecimal amount, Set<BigDecimal> taken) {
        BigDecimal whole = whole(amount);
        BigDecimal more = whole.divide(SEVEN, 0, RoundingMode.HALF_UP).max(BigDecimal.ONE);
        for (int i = 0; i < MOST_TAKEN && isTaken(amount.add(more), taken); i++) {
            more = more.add(BigDecimal.ONE);
        }
        return number(words, whole, whole.add(more));
    }

    private static boolean isTaken(BigDecimal amount, Set<BigDecimal> taken) {
        return taken.contains(amount.stripTrailingZeros());
    }

    /** Two neighbouring digits of the amount swapped, the last that differ and give a new one. */
    static @Nullable String swapped(String words, BigDecimal amount, Set<BigDecimal> taken) {
        BigDecimal cents = amount.subtract(whole(amount));
        String digits = whole(amount).toPlainString();
        for (int i = digits.length() - 1; i > 0; i--) {
            char one = digits.charAt(i - 1);
            char other = digits.charAt(i);
            boolean leading = i == 1 && other == '0';
            if (one != other && !leading) {
                String swapped = digits.substring(0, i - 1) + other + one + digits.substring(i + 1);
                BigDecimal fresh = new BigDecimal(swapped);
                if (!isTaken(fresh.add(cents), taken)) {
                    return number(words, whole(amount), fresh);
                }
            }
        }
        return null;
    }

    /**
     * A percentage five higher, or five lower where that would be all or more; further on where
     * that means something else.
     *
     * @param taken percentages that mean something else, without zeros at their end
     */
    static @Nullable String percent(String words, BigDecimal amount, Set<BigDecimal> taken) {
        BigDecimal whole = whole(amount);
        BigDecimal step = whole.add(FIVE).compareTo(HUNDRED) < 0 ? FIVE : FIVE.negate();
        BigDecimal other = whole.add(step);
        for (int i = 0; i < MOST_TAKEN && isTaken(other, taken); i++) {
            other = other.add(step);
        }
        return other.signum() > 0 && other.compareTo(HUNDRED) < 0
                ? number(words, whole, other)
                : null;
    }

    /** A number a fifth higher, by 1 at least; the decimals stay. */
    static @Nullable String more(String words, BigDecimal amount) {
        BigDecimal whole = whole(amount);
        BigDecimal more = whole.divide(BigDecimal.valueOf(5), 0, RoundingMode.DOWN);
        return number(words, whole, whole.add(more.max(BigDecimal.ONE)));
    }

    /** A length of time: five more, one more where it is short. */
    static @Nullable String longer(String words, FactValue.Duration length) {
        BigDecimal most = length.most() == null ? length.least() : length.most();
        BigDecimal more = most.compareTo(TEN) < 0 ? BigDecimal.ONE : BigDecimal.valueOf(5);
        return number(words, whole(most), whole(most).add(more));
    }

    /** The first number one higher. */
    static @Nullable String first(String words) {
        Matcher number = NUMBER.matcher(words);
        if (!number.find()) {
            return null;
        }
        long higher = Long.parseLong(number.group()) + 1;
        return words.substring(0, number.start()) + higher + words.substring(number.end());
    }

    /** The first hour one later, or earlier where it is noon or the last of the day. */
    static @Nullable String hour(String words) {
        Matcher number = HOUR.matcher(words);
        while (number.find()) {
            int hour = Integer.parseInt(number.group());
            if (hour > 0 && hour <= LAST_HOUR) {
                int other = hour == NOON || hour == LAST_HOUR ? hour - 1 : hour + 1;
                String written =
                        number.group().startsWith("0") && other < 10 ? "0" + other : "" + other;
                return words.substring(0, number.start()) + written + words.substring(number.end());
            }
        }
        return null;
    }

    /** Another first decimal, as of a rating. */
    static @Nullable String decimal(String words) {
        Matcher decimal = DECIMAL.matcher(words);
        if (!decimal.find()) {
            return null;
        }
        int other = (Character.digit(decimal.group(1).charAt(0), 10) + 4) % 10;
        return words.substring(0, decimal.start(1)) + other + words.substring(decimal.end(1));
    }

    /** The last digit one higher. */
    static @Nullable String lastDigit(String words) {
        for (int i = words.length() - 1; i >= 0; i--) {
            char c = words.charAt(i);
            if (c >= '0' && c <= '9') {
                char other = c == '9' ? '0' : (char) (c + 1);
                return words.substring(0, i) + other + words.substring(i + 1);
            }
        }
        return null;
    }

    private static BigDecimal whole(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.DOWN);
    }

    /** The words with one whole number in the place of another, grouped as that was. */
    static @Nullable String number(String words, BigDecimal old, BigDecimal fresh) {
        if (old.signum() <= 0 || fresh.signum() <= 0) {
            return null;
        }
        String digits = old.toPlainString();
        StringBuilder pattern = new StringBuilder("(?<!\\d)(?<!\\d[.,])");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % GROUP == 0) {
                pattern.append(GROUPING);
            }
            pattern.append(digits.charAt(i));
        }
        pattern.append("(?!\\d)(?![.,]\\d{3})");
        Matcher found = Pattern.compile(pattern.toString()).matcher(words);
        if (!found.find()) {
            return null;
        }
        String grouping = found.group().replaceAll("\\d", "");
        String written = fresh.toPlainString();
        if (!grouping.isEmpty()) {
            written = grouped(written, grouping.charAt(0));
        }
        return words.substring(0, found.start()) + written + words.substring(found.end());
    }

    private static String grouped(String digits, char sign) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, sign);
        }
        return grouped.toString();
    }
}
