package app.concord.extract;

import app.concord.model.ReadingContext;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The letters that name a currency in every language: ISO 4217 codes, abbreviations, and what
 * stands with a dollar sign. A word is found by the number of its token, without cutting it out.
 */
final class CurrencyWords {
    private static final WordTable TABLE = new WordTable();
    private static final List<Form> FORMS = new ArrayList<>();

    /** Codes that are words of a language too: taken in the market of the currency only. */
    private static final Set<String> WORD_CODES =
            Set.of(
                    "ALL", "TRY", "TOP", "CUP", "PEN", "GEL", "MOP", "SOS", "LAK", "BAM", "MAD",
                    "COP", "ANG");

    private static final String[] LOWER_CODES = {
        "USD", "EUR", "GBP", "CHF", "CAD", "AUD", "PLN", "RON", "CZK", "SEK", "NOK", "DKK", "MYR",
        "IDR", "BRL", "NZD", "SGD", "CNY", "JPY", "INR"
    };

    /** Written forms that are the same in every language: word, currency. */
    private static final String[][] WORDS = {
        {"euro", "EUR"},
        {"euros", "EUR"},
        {"zł", "PLN"},
        {"zl", "PLN"},
        {"kč", "CZK"},
        {"lei", "RON"},
        {"leu", "RON"},
        {"sfr", "CHF"},
        {"руб", "RUB"},
        {"рублей", "RUB"},
        {"рубля", "RUB"},
        {"рубль", "RUB"},
        {"р", "RUB"},
        {"грн", "UAH"},
        {"лв", "BGN"},
        {"dinara", "RSD"},
        {"rmb", "CNY"},
        {"btc", "BTC"},
        {"تومان", "IRT"},
        {"ريال", "SAR"},
        {"درهم", "AED"},
        {"جنيه", "EGP"},
        {"원", "KRW"},
        {"円", "JPY"},
        {"元", "CNY"}
    };

    /** Where prices are given in ringgit at times, if not always. */
    private static final Set<String> NEAR_RINGGIT = Set.of("MY", "SG", "BN", "ID", "TH");

    /** Short words that stand before the amount, with a capital letter: word, currency. */
    private static final String[][] PREFIXES = {{"rm", "MYR"}, {"rp", "IDR"}, {"fr", "CHF"}};

    /** Short words that stand before the amount with a capital letter, or behind it: as above. */
    private static final String[][] SHORT_WORDS = {
        {"rs", "INR"}, {"br", "BYN"}, {"tl", "TRY"}, {"kd", "KWD"}, {"đ", "VND"}
    };

    private static final String[][] DOLLARS = {
        {"us", "USD"},
        {"usd", "USD"},
        {"a", "AUD"},
        {"au", "AUD"},
        {"aud", "AUD"},
        {"b", "BND"},
        {"bz", "BZD"},
        {"c", "CAD"},
        {"ca", "CAD"},
        {"can", "CAD"},
        {"cad", "CAD"},
        {"cdn", "CAD"},
        {"fj", "FJD"},
        {"nz", "NZD"},
        {"nzd", "NZD"},
        {"hk", "HKD"},
        {"hkd", "HKD"},
        {"s", "SGD"},
        {"sg", "SGD"},
        {"sgd", "SGD"},
        {"r", "BRL"},
        {"nt", "TWD"},
        {"mx", "MXN"},
        {"mxn", "MXN"},
        {"mex", "MXN"},
        {"col", "COP"},
        {"ar", "ARS"},
        {"clp", "CLP"},
        {"u", "USD"}
    };

    static {
        for (Currency currency : Currency.getAvailableCurrencies()) {
            String code = currency.getCurrencyCode();
            form(code).iso = code;
            form(code).wordToo = WORD_CODES.contains(code);
            form(code).decimals = Math.max(0, currency.getDefaultFractionDigits());
        }
        for (String code : LOWER_CODES) {
            form(code).code = code;
            scaled("M" + code, code, 1_000_000);
        }
        scaled("TEUR", "EUR", 1000);
        for (String[] word : WORDS) {
            form(word[0]).code = word[1];
        }
        for (String[] word : PREFIXES) {
            form(word[0]).code = word[1];
            form(word[0]).place = Place.BEFORE;
        }
        for (String[] word : SHORT_WORDS) {
            form(word[0]).code = word[1];
            form(word[0]).place = Place.CAPITAL_BEFORE;
        }
        for (String[] word : DOLLARS) {
            form(word[0]).dollar = word[1];
        }
        form("ft").code = "HUF";
        form("ft").place = Place.BEHIND;
        form("kr").crown = true;
        form("kn").crown = true;
    }

    private CurrencyWords() {}

    /** Where a word may stand. */
    enum Place {
        ANYWHERE,
        BEFORE,
        CAPITAL_BEFORE,
        BEHIND
    }

    /** What a word says of a currency. */
    static final class Form {
        /** The currency it means, written in capitals or not. */
        @Nullable String code;

        /** The currency it means in capitals. */
        @Nullable String iso;

        /** The dollar it makes of a dollar sign beside it. */
        @Nullable String dollar;

        boolean wordToo;
        boolean crown;
        Place place = Place.ANYWHERE;

        /** What it multiplies the number by, as {@code MEUR} does; capitals only. */
        int factor = 1;

        int decimals = 2;
    }

    private static Form form(String word) {
        int number = TABLE.add(word.toLowerCase(Locale.ROOT));
        if (number == FORMS.size()) {
            FORMS.add(new Form());
        }
        return FORMS.get(number);
    }

    private static void scaled(String word, String code, int factor) {
        form(word).iso = code;
        form(word).factor = factor;
    }

    /** What a token says of a currency, null for nothing. */
    static @Nullable Form of(Tokens tokens, int token) {
        int number = tokens.number(token, TABLE);
        return number < 0 ? null : FORMS.get(number);
    }

    /** What an ISO 4217 code says, null where it is none. */
    static @Nullable Form ofCode(String code) {
        int number =
                code.length() == 3 ? TABLE.find(WordTable.hash(lower(code))) : WordTable.UNKNOWN;
        Form form = number < 0 ? null : FORMS.get(number);
        return form == null || !code.equals(form.iso) ? null : form;
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    /**
     * Whether an abbreviation can be that currency: 'RM' before a number is the name of a model,
     * 'Rasenmäher RM 38', in markets where nobody pays in ringgit.
     *
     * @param letters how many it has
     */
    static boolean mayBe(String code, int letters, ReadingContext context) {
        return letters > 2
                || !code.equals("MYR")
                || context.markets().isEmpty()
                || "ms".equals(context.language())
                || !Collections.disjoint(context.markets(), NEAR_RINGGIT);
    }
}
