package app.concord.extract;

import app.concord.model.ReadingContext;

import org.jspecify.annotations.Nullable;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Symbols and codes of currencies, and what an ambiguous symbol means in a market. */
final class Currencies {
    private static final int LONGEST = 8;

    private static final Map<String, String> DOLLAR_MARKETS =
            Map.ofEntries(
                    Map.entry("US", "USD"),
                    Map.entry("CA", "CAD"),
                    Map.entry("AU", "AUD"),
                    Map.entry("NZ", "NZD"),
                    Map.entry("SG", "SGD"),
                    Map.entry("HK", "HKD"),
                    Map.entry("MX", "MXN"),
                    Map.entry("AR", "ARS"),
                    Map.entry("CL", "CLP"),
                    Map.entry("CO", "COP"),
                    Map.entry("UY", "UYU"),
                    Map.entry("DO", "DOP"),
                    Map.entry("BN", "BND"),
                    Map.entry("TW", "TWD"));
    private static final Map<String, String> PESO_MARKETS =
            Map.of(
                    "MX", "MXN", "AR", "ARS", "CL", "CLP", "CO", "COP", "UY", "UYU", "DO", "DOP",
                    "PH", "PHP", "CU", "CUP");
    private static final Map<String, String> CROWN_MARKETS =
            Map.of("SE", "SEK", "NO", "NOK", "DK", "DKK", "IS", "ISK", "CZ", "CZK");
    private static final Map<String, String> LEU_MARKETS = Map.of("RO", "RON", "MD", "MDL");

    /** The currency of each country. */
    private static final Map<String, String> OF_MARKET = ofMarkets();

    private Currencies() {}

    /**
     * A currency mark of a text.
     *
     * @param code ISO 4217 code; null for a sign that stands for a currency without one
     * @param from first token
     * @param to one past the last token
     * @param factor what it multiplies the number by: {@code MEUR}
     */
    record Written(@Nullable String code, int from, int to, int factor) {

        Written(@Nullable String code, int from, int to) {
            this(code, from, to, 1);
        }
    }

    private static Map<String, String> ofMarkets() {
        Map<String, String> all = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            Currency currency = Currency.getInstance(Locale.of("", country));
            if (currency != null) {
                all.put(country, currency.getCurrencyCode());
            }
        }
        return Map.copyOf(all);
    }

    /** The currency that ends right before a token, null for none. */
    static @Nullable Written before(Tokens tokens, int token, ReadingContext context) {
        int last = token - 1;
        if (last < 0 || tokens.isBreak(last)) {
            return null;
        }
        if (tokens.isWord(last)) {
            // 'Mo–Fr 9' are days
            boolean joined = tokens.is(last - 1, '-') || tokens.is(last - 1, '–');
            return joined && !tokens.spaced(last) ? null : word(tokens, last, token, true, context);
        }
        char c = tokens.symbol(last);
        if (c == '.') {
            return tokens.isWord(last - 1) && !isOfEarlier(tokens, last - 1)
                    ? word(tokens, last - 1, token, true, context)
                    : null;
        }
        if (c == '$') {
            return dollarBefore(tokens, last, context);
        }
        return isSymbol(c) ? new Written(symbol(c, context), last, token) : null;
    }

    /** '99 lei. 3 for 2': the word belongs to the number before it. */
    private static boolean isOfEarlier(Tokens tokens, int word) {
        return tokens.isNumber(word - 1) || (tokens.isWord(word - 1) && tokens.isNumber(word - 2));
    }

    private static Written dollarBefore(Tokens tokens, int sign, ReadingContext context) {
        if (tokens.isWord(sign - 1)) {
            CurrencyWords.Form form = CurrencyWords.of(tokens, sign - 1);
            boolean apart = tokens.spaced(sign);
            boolean letters = !apart || (tokens.spaced(sign + 1) && isLetterOfDollar(tokens, sign));
            if (letters && form != null && form.dollar != null) {
                return new Written(form.dollar, sign - 1, sign + 1);
            }
        }
        return new Written(dollar(context), sign, sign + 1);
    }

    /** In 'c $ 300' the letter belongs to the sign; in 'a $ 300 prize' it does not. */
    private static boolean isLetterOfDollar(Tokens tokens, int sign) {
        return tokens.length(sign - 1) > 1
                || tokens.isLetter(sign - 1, 'c')
                || tokens.isLetter(sign - 1, 'r');
    }

    /**
     * Whether the currency in front of figures is theirs and no earlier number's: '€21.01', 'EUR
     * 3.12', but not '5 € 3.12.' and 'Fr. 3.12.'.
     */
    static boolean standsBefore(Tokens tokens, int figures, ReadingContext context) {
        int last = figures - 1;
        boolean mark =
                isSymbol(tokens.symbol(last)) || tokens.is(last, '$') || isCode(tokens, last);
        return mark
                && (!tokens.spaced(figures) || !tokens.isNumber(last - 1))
                && before(tokens, figures, context) != null;
    }

    /** The currency that begins at a token, null for none. */
    static @Nullable Written after(Tokens tokens, int token, ReadingContext context) {
        if (token >= tokens.count() || tokens.isBreak(token)) {
            return null;
        }
        if (tokens.isWord(token)) {
            if (tokens.is(token + 1, '$') && !tokens.spaced(token + 1)) {
                CurrencyWords.Form form = CurrencyWords.of(tokens, token);
                return form == null || form.dollar == null
                        ? null
                        : new Written(form.dollar, token, token + 2);
            }
            return word(tokens, token, token + 1, false, context);
        }
        char c = tokens.symbol(token);
        if (c == '$') {
            boolean suffix = tokens.isWord(token + 1) && !tokens.spaced(token + 1);
            CurrencyWords.Form form = suffix ? CurrencyWords.of(tokens, token + 1) : null;
            return form == null || form.dollar == null
                    ? new Written(dollar(context), token, token + 1)
                    : new Written(form.dollar, token, token + 2);
        }
        return isSymbol(c) ? new Written(symbol(c, context), token, token + 1) : null;
    }

    private static @Nullable Written word(
            Tokens tokens, int token, int to, boolean before, ReadingContext context) {
        if (tokens.length(token) > LONGEST) {
            return null;
        }
        CurrencyWords.Form form = CurrencyWords.of(tokens, token);
        int from = token;
        if (form == null || (form.code == null && form.iso == null && !form.crown)) {
            return before ? latinDollar(tokens, token, to) : null;
        }
        if (form.iso != null && inCapitals(tokens, token)) {
            boolean free = !form.wordToo || isOfMarket(form.iso, context);
            return free ? new Written(form.iso, from, to, form.factor) : null;
        }
        if (form.crown) {
            return before ? null : new Written(byMarket(CROWN_MARKETS, context, "SEK"), from, to);
        }
        if (form.code == null
                || !fits(tokens, token, form, before, context)
                || !CurrencyWords.mayBe(form.code, tokens.length(token), context)) {
            return null;
        }
        boolean leu = form.code.equals("RON") && form.iso == null;
        return new Written(leu ? byMarket(LEU_MARKETS, context, "RON") : form.code, from, to);
    }

    /** 'U$S 90', 'U$D 90': the American dollar of Latin America. */
    private static @Nullable Written latinDollar(Tokens tokens, int last, int to) {
        boolean written =
                (tokens.isLetter(last, 's') || tokens.isLetter(last, 'd'))
                        && tokens.is(last - 1, '$')
                        && !tokens.spaced(last)
                        && tokens.isLetter(last - 2, 'u')
                        && !tokens.spaced(last - 1);
        return written ? new Written("USD", last - 2, to) : null;
    }

    private static boolean fits(
            Tokens tokens,
            int token,
            CurrencyWords.Form form,
            boolean before,
            ReadingContext context) {
        return switch (form.place) {
            case ANYWHERE -> true;
            case BEHIND -> !before;
            case CAPITAL_BEFORE -> !before || isCapital(tokens, token);
            case BEFORE -> before ? isCapital(tokens, token) : francs(tokens, token, form, context);
        };
    }

    private static boolean isCapital(Tokens tokens, int token) {
        return Character.isUpperCase(tokens.first(token));
    }

    /** '199.90 Fr.', and '20 fr' in Switzerland. */
    private static boolean francs(
            Tokens tokens, int token, CurrencyWords.Form form, ReadingContext context) {
        return "CHF".equals(form.code)
                && (isOfMarket("CHF", context)
                        || (isCapital(tokens, token)
                                && tokens.is(token + 1, '.')
                                && tokens.is(token - 2, '.')
                                && tokens.length(token - 1) == 2));
    }

    private static boolean inCapitals(Tokens tokens, int token) {
        String text = tokens.folded();
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            char c = text.charAt(i);
            if (c < 'A' || c > 'Z') {
                return false;
            }
        }
        return true;
    }

    private static boolean isSymbol(char c) {
        return c >= 128
                && Character.getType(c) == Character.CURRENCY_SYMBOL
                && c != '¢'
                && c != '¤';
    }

    /** The currency of a sign other than the dollar's, null where it has none of its own. */
    private static @Nullable String symbol(char c, ReadingContext context) {
        return switch (c) {
            case '€' -> "EUR";
            case '£', '₤' -> "GBP";
            case '¥' -> "CN".equals(context.market()) ? "CNY" : "JPY";
            case '₹' -> "INR";
            case '₽' -> "RUB";
            case '₫' -> "VND";
            case '฿' -> "THB";
            case '₪' -> "ILS";
            case '₩' -> "KRW";
            case '₺' -> "TRY";
            case '₴' -> "UAH";
            case '₱' -> "PHP";
            case '₦' -> "NGN";
            case '₵' -> "GHS";
            case '₡' -> "CRC";
            case '₲' -> "PYG";
            case '₼' -> "AZN";
            case '₸' -> "KZT";
            case '₾' -> "GEL";
            case '₭' -> "LAK";
            case '₮' -> "MNT";
            case '៛' -> "KHR";
            case '֏' -> "AMD";
            case '₿' -> "BTC";
            default -> null;
        };
    }

    /**
     * What a plain dollar sign means: the first dollar among the markets, else the American one.
     */
    static String dollar(ReadingContext context) {
        return byMarket(DOLLAR_MARKETS, context, "USD");
    }

    /** What a peso is: the first one among the markets, else the Mexican one. */
    static String peso(ReadingContext context) {
        return byMarket(PESO_MARKETS, context, "MXN");
    }

    /** The currency of the leading market, null where no market is known. */
    static @Nullable String ofMarket(ReadingContext context) {
        String market = context.market();
        return market == null ? null : OF_MARKET.get(market);
    }

    private static boolean isOfMarket(String code, ReadingContext context) {
        List<String> markets = context.markets();
        for (int i = 0; i < markets.size(); i++) {
            if (code.equals(OF_MARKET.get(markets.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static String byMarket(
            Map<String, String> markets, ReadingContext context, String otherwise) {
        List<String> own = context.markets();
        for (int i = 0; i < own.size(); i++) {
            String code = markets.get(own.get(i));
            if (code != null) {
                return code;
            }
        }
        return otherwise;
    }

    /** Whether this is an ISO 4217 code. */
    static boolean isCode(String text) {
        return CurrencyWords.ofCode(text) != null;
    }

    /** Whether a token is an ISO 4217 code in capitals. */
    static boolean isCode(Tokens tokens, int token) {
        CurrencyWords.Form form =
                tokens.isWord(token) && tokens.length(token) == 3
                        ? CurrencyWords.of(tokens, token)
                        : null;
        return form != null && form.iso != null && inCapitals(tokens, token);
    }

    /** Digits behind the decimal sign; 2 where unknown. */
    static int decimals(@Nullable String code) {
        CurrencyWords.Form form = code == null ? null : CurrencyWords.ofCode(code);
        return form == null ? 2 : form.decimals;
    }

    /** How many of it are worth about as much as a euro: whole powers of ten, roughly. */
    static long aboutOneEuro(@Nullable String code) {
        if (code == null) {
            return 1;
        }
        return switch (code) {
            case "IDR", "VND", "IRR", "LAK", "UZS", "PYG", "GNF", "LBP" -> 10_000;
            case "KRW", "COP", "CLP", "ARS", "KZT", "NGN", "MNT", "TZS", "UGX" -> 1000;
            case "JPY", "HUF", "INR", "RUB", "ISK", "RSD", "CRC", "ALL", "AMD", "DZD" -> 100;
            case "CZK", "SEK", "NOK", "DKK", "MXN", "THB", "PHP", "TWD", "ZAR", "UAH", "TRY" -> 10;
            default -> 1;
        };
    }
}
