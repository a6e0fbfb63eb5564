package app.concord.extract;

import app.concord.model.Asset;
import app.concord.model.Block;

import org.jspecify.annotations.Nullable;

import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the sign that stands before decimals in a text, from amounts that leave no doubt. */
final class DecimalSign {
    /** Where a text does not show it. */
    static final char OPEN = 0;

    /** By language and market: looking them up takes long. */
    private static final Map<String, Map<String, Character>> USUAL = new ConcurrentHashMap<>();

    private static final int LONGEST_CODE = 3;

    /** How money is written in letters with a capital. */
    private static final Set<String> CODES = codes();

    private DecimalSign() {}

    private static Set<String> codes() {
        Set<String> codes =
                new HashSet<>(Set.of("RM", "Rp", "Fr", "R", "Kn", "Ft", "US", "AU", "NZ"));
        Currency.getAvailableCurrencies().forEach(known -> codes.add(known.getCurrencyCode()));
        return Set.copyOf(codes);
    }

    /** The decimal sign of an asset, {@link #OPEN} where its blocks show none or both alike. */
    static char of(Asset asset) {
        int votes = 0;
        List<Block> blocks = asset.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            votes += votes(blocks.get(i).text());
        }
        return sign(votes);
    }

    /** The decimal sign of a text, {@link #OPEN} where it shows none or both alike. */
    static char of(String text) {
        return sign(votes(text));
    }

    private static char sign(int votes) {
        return votes == 0 ? OPEN : votes > 0 ? ',' : '.';
    }

    /** Amounts with two decimals behind a comma, less those with two behind a point. */
    private static int votes(String text) {
        int votes = 0;
        for (int at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
            votes += isAmount(text, at) ? 1 : 0;
        }
        for (int at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
            votes -= isAmount(text, at) ? 1 : 0;
        }
        return votes;
    }

    /** Whether digits stand before a sign, two behind it, and money or a percentage beside them. */
    private static boolean isAmount(String text, int sign) {
        return standsInAmount(text, sign) && isMarked(text, sign, true);
    }

    /** Whether digits stand before a sign and two behind it. */
    static boolean standsInAmount(String text, int sign) {
        return isDigit(text, sign - 1)
                && isDigit(text, sign + 1)
                && isDigit(text, sign + 2)
                && !isDigit(text, sign + 3);
    }

    /** Whether money is named beside a number with this decimal sign. */
    static boolean isMoney(String text, int sign) {
        return isMarked(text, sign, false);
    }

    private static boolean isMarked(String text, int sign, boolean percent) {
        int behind = sign + 3;
        if (isBlank(text, behind)) {
            behind++;
        }
        if (isMark(text, behind, percent)) {
            return true;
        }
        int before = sign - 1;
        while (before > sign - 12 && (isDigit(text, before) || isGroup(text, before))) {
            before--;
        }
        return isMark(text, isBlank(text, before) ? before - 1 : before, percent);
    }

    private static boolean isGroup(String text, int at) {
        char c = at < 0 ? OPEN : text.charAt(at);
        return (c == '.' || c == ',' || c == '\'') && isDigit(text, at - 1);
    }

    private static boolean isBlank(String text, int at) {
        return at >= 0 && at < text.length() && Character.isSpaceChar(text.charAt(at));
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Letters.isDigit(text.charAt(at));
    }

    /** A sign of money, or of percent, or the edge of a code such as EUR, RM or lei. */
    private static boolean isMark(String text, int at, boolean percent) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c == '$'
                || (percent && c == '%')
                || (Letters.isLetter(c) && isCode(text, at))
                || (c >= 128 && Character.getType(c) == Character.CURRENCY_SYMBOL)
                || text.startsWith("lei", at)
                || text.startsWith("zł", at)
                || text.startsWith("euro", at);
    }

    /** Whether the word at a place is a code of money, as WIB behind a time of day is none. */
    private static boolean isCode(String text, int at) {
        int from = at;
        int to = at + 1;
        while (from > 0 && at - from < LONGEST_CODE && Letters.isLetter(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && to - at <= LONGEST_CODE && Letters.isLetter(text.charAt(to))) {
            to++;
        }
        return to - from <= LONGEST_CODE && CODES.contains(text.substring(from, to));
    }

    /** The decimal sign that is usual where a text is written for. */
    static char usual(String language, @Nullable String market) {
        if (language.isEmpty() && market == null) {
            return OPEN;
        }
        String place = market == null || market.length() != 2 ? "" : market;
        return USUAL.computeIfAbsent(language, of -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        place,
                        in ->
                                DecimalFormatSymbols.getInstance(Locale.of(language, in))
                                        .getDecimalSeparator());
    }
}
