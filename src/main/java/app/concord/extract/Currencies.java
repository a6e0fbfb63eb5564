package app.concord.extract;

import app.concord.model.ReadingContext;

import org.jspecify.annotations.Nullable;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Symbols and codes of currencies, and what an ambiguous symbol means in a market. */
final class Currencies {
    private static final Map<Character, String> SYMBOLS =
            Map.ofEntries(
                    Map.entry('€', "EUR"),
                    Map.entry('£', "GBP"),
                    Map.entry('₤', "GBP"),
                    Map.entry('₹', "INR"),
                    Map.entry('₽', "RUB"),
                    Map.entry('₫', "VND"),
                    Map.entry('฿', "THB"),
                    Map.entry('₪', "ILS"),
                    Map.entry('₩', "KRW"),
                    Map.entry('원', "KRW"),
                    Map.entry('₺', "TRY"),
                    Map.entry('₴', "UAH"),
                    Map.entry('₱', "PHP"),
                    Map.entry('₦', "NGN"),
                    Map.entry('₵', "GHS"),
                    Map.entry('₡', "CRC"),
                    Map.entry('₲', "PYG"),
                    Map.entry('₼', "AZN"),
                    Map.entry('₸', "KZT"),
                    Map.entry('₾', "GEL"),
                    Map.entry('円', "JPY"),
                    Map.entry('元', "CNY"));

    /** Written forms that are the same in every language. */
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("euro", "EUR"),
                    Map.entry("euros", "EUR"),
                    Map.entry("zł", "PLN"),
                    Map.entry("zl", "PLN"),
                    Map.entry("kč", "CZK"),
                    Map.entry("rm", "MYR"),
                    Map.entry("rp", "IDR"),
                    Map.entry("rs", "INR"),
                    Map.entry("lei", "RON"),
                    Map.entry("leu", "RON"),
                    Map.entry("ft", "HUF"),
                    Map.entry("fr", "CHF"),
                    Map.entry("sfr", "CHF"),
                    Map.entry("tl", "TRY"),
                    Map.entry("руб", "RUB"),
                    Map.entry("рублей", "RUB"),
                    Map.entry("рубля", "RUB"),
                    Map.entry("рубль", "RUB"),
                    Map.entry("р", "RUB"),
                    Map.entry("грн", "UAH"),
                    Map.entry("лв", "BGN"),
                    Map.entry("kd", "KWD"),
                    Map.entry("br", "BYN"),
                    Map.entry("đ", "VND"),
                    Map.entry("dinara", "RSD"),
                    Map.entry("rmb", "CNY"),
                    Map.entry("تومان", "IRT"),
                    Map.entry("ريال", "SAR"),
                    Map.entry("درهم", "AED"),
                    Map.entry("جنيه", "EGP"),
                    Map.entry("원", "KRW"),
                    Map.entry("円", "JPY"),
                    Map.entry("元", "CNY"));

    /** These stand before the amount or, with it, in capitals only. */
    private static final Set<String> DELICATE =
            Set.of("rm", "rp", "rs", "fr", "br", "tl", "kd", "ft", "đ");

    private static final Map<String, String> DOLLARS =
            Map.ofEntries(
                    Map.entry("us", "USD"),
                    Map.entry("usd", "USD"),
                    Map.entry("a", "AUD"),
                    Map.entry("au", "AUD"),
                    Map.entry("aud", "AUD"),
                    Map.entry("c", "CAD"),
                    Map.entry("ca", "CAD"),
                    Map.entry("can", "CAD"),
                    Map.entry("cad", "CAD"),
                    Map.entry("cdn", "CAD"),
                    Map.entry("nz", "NZD"),
                    Map.entry("nzd", "NZD"),
                    Map.entry("hk", "HKD"),
                    Map.entry("hkd", "HKD"),
                    Map.entry("s", "SGD"),
                    Map.entry("sg", "SGD"),
                    Map.entry("sgd", "SGD"),
                    Map.entry("r", "BRL"),
                    Map.entry("nt", "TWD"),
                    Map.entry("mx", "MXN"),
                    Map.entry("mxn", "MXN"));

    private static final Map<String, String> DOLLAR_MARKETS =
            Map.of(
                    "US", "USD", "CA", "CAD", "AU", "AUD", "NZ", "NZD", "SG", "SGD", "HK", "HKD",
                    "MX", "MXN");
    private static final Map<String, String> CROWN_MARKETS =
            Map.of("SE", "SEK", "NO", "NOK", "DK", "DKK", "IS", "ISK", "CZ", "CZK");
    private static final Set<String> CODES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    /** Codes that are English words too: taken only where a price has its cents. */
    private static final Set<String> WORD_CODES =
            Set.of(
                    "ALL", "TRY", "TOP", "CUP", "PEN", "GEL", "MOP", "SOS", "LAK", "BAM", "MAD",
                    "COP", "ANG");

    private static final Set<String> LOWER_CODES =
            Set.of(
                    "usd", "eur", "gbp", "chf", "cad", "aud", "pln", "ron", "czk", "sek", "nok",
                    "dkk", "myr", "idr", "brl", "nzd", "sgd", "cny", "jpy", "inr");

    private Currencies() {}

    /**
     * A currency mark of a text.
     *
     * @param code ISO 4217 code
     * @param from first token
     * @param to one past the last token
     */
    record Written(String code, int from, int to) {}

    /** The currency that ends right before a token, null for none. */
    static @Nullable Written before(Tokens tokens, int token, ReadingContext context) {
        int last = token - 1;
        if (tokens.isBreak(last) || last < 0) {
            return null;
        }
        char c = tokens.symbol(last);
        if (c == '$') {
            boolean prefix = tokens.isWord(last - 1) && !tokens.spaced(last);
            String code = prefix ? DOLLARS.get(tokens.word(last - 1)) : null;
            return code == null
                    ? new Written(dollar(context), last, token)
                    : new Written(code, last - 1, token);
        }
        String symbol = symbol(c, context);
        if (symbol != null) {
            return new Written(symbol, last, token);
        }
        if (!tokens.isWord(last) && !(c == '.' && tokens.isWord(last - 1))) {
            return null;
        }
        int word = c == '.' ? last - 1 : last;
        String code = tokens.length(word) > 8 ? null : word(tokens, word, true, context);
        return code == null ? null : new Written(code, word, token);
    }

    /** The currency that begins at a token, null for none. */
    static @Nullable Written after(Tokens tokens, int token, ReadingContext context) {
        if (token >= tokens.count() || tokens.isBreak(token)) {
            return null;
        }
        char c = tokens.symbol(token);
        if (c == '$') {
            boolean suffix = tokens.isWord(token + 1) && !tokens.spaced(token + 1);
            String code = suffix ? DOLLARS.get(tokens.word(token + 1)) : null;
            return code == null
                    ? new Written(dollar(context), token, token + 1)
                    : new Written(code, token, token + 2);
        }
        String symbol = symbol(c, context);
        if (symbol != null) {
            return new Written(symbol, token, token + 1);
        }
        if (!tokens.isWord(token) || tokens.length(token) > 8) {
            return null;
        }
        if (tokens.is(token + 1, '$') && !tokens.spaced(token + 1)) {
            String code = DOLLARS.get(tokens.word(token));
            return code == null ? null : new Written(code, token, token + 2);
        }
        String code = word(tokens, token, false, context);
        return code == null ? null : new Written(code, token, token + 1);
    }

    private static @Nullable String word(
            Tokens tokens, int token, boolean before, ReadingContext context) {
        String written = tokens.written(token);
        if (written.length() == 3 && CODES.contains(written)) {
            return WORD_CODES.contains(written) && !ofMarket(written, context) ? null : written;
        }
        String lower = tokens.word(token);
        if (LOWER_CODES.contains(lower)) {
            return lower.toUpperCase(Locale.ROOT);
        }
        if (lower.equals("kr") || lower.equals("kn")) {
            return before ? null : byMarket(CROWN_MARKETS, context, "SEK");
        }
        String code = WORDS.get(lower);
        if (code != null && DELICATE.contains(lower)) {
            boolean capital = Character.isUpperCase(written.charAt(0));
            boolean prefix = lower.equals("rm") || lower.equals("rp") || lower.equals("fr");
            if (before ? !capital : prefix && !(lower.equals("fr") && ofMarket("CHF", context))) {
                return null;
            }
        }
        return code;
    }

    private static @Nullable String symbol(char c, ReadingContext context) {
        if (c == '¥') {
            return "CN".equals(context.market()) ? "CNY" : "JPY";
        }
        return c < 128 ? null : SYMBOLS.get(c);
    }

    /**
     * What a plain dollar sign means: the first dollar among the markets, else the American one.
     */
    static String dollar(ReadingContext context) {
        return byMarket(DOLLAR_MARKETS, context, "USD");
    }

    /** The currency of the leading market, null where no market is known. */
    static @Nullable String ofMarket(ReadingContext context) {
        String market = context.market();
        return market == null || market.length() != 2 ? null : currency(market);
    }

    private static boolean ofMarket(String code, ReadingContext context) {
        return context.markets().stream()
                .anyMatch(m -> m.length() == 2 && code.equals(currency(m)));
    }

    private static @Nullable String currency(String market) {
        try {
            Currency currency = Currency.getInstance(Locale.of("", market));
            return currency == null ? null : currency.getCurrencyCode();
        } catch (IllegalArgumentException unknownCountry) {
            return null;
        }
    }

    private static String byMarket(
            Map<String, String> markets, ReadingContext context, String otherwise) {
        for (String market : context.markets()) {
            String code = markets.get(market);
            if (code != null) {
                return code;
            }
        }
        return otherwise;
    }

    /** Whether this is an ISO 4217 code. */
    static boolean isCode(String text) {
        return CODES.contains(text);
    }

    /** Digits behind the decimal sign; 2 where unknown. */
    static int decimals(String code) {
        return CODES.contains(code)
                ? Math.max(0, Currency.getInstance(code).getDefaultFractionDigits())
                : 2;
    }
}
