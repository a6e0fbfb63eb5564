package app.concord.extract;

import org.jspecify.annotations.Nullable;

/**
 * What a word for a currency stands for in its language. The word files say it in short: a code;
 * {@code $} for the dollar and {@code peso} for the peso of the market; {@code ?} for the market's
 * own money; nothing for a currency that is open; {@code -} for words that are no money at all;
 * with {@code ~} in front for words that mean other things as well (pounds of butter); with {@code
 * *1000} behind for words that multiply.
 */
final class NamedCurrency {
    private static final String NO_MONEY = "-";
    private static final String WEAK = "~";

    private NamedCurrency() {}

    /** The currency that a word behind a number stands for, null where it is none. */
    static Currencies.@Nullable Written behind(Reading reading, Cue name) {
        String value = name.value();
        if (value.equals(NO_MONEY)) {
            return null;
        }
        if (value.startsWith(WEAK)) {
            if (!endsThere(reading, name.to())) {
                return null;
            }
            value = value.substring(1);
        }
        int times = value.indexOf('*');
        int factor = times < 0 ? 1 : Integer.parseInt(value.substring(times + 1));
        String code = code(times < 0 ? value : value.substring(0, times), reading);
        return new Currencies.Written(code, name.from(), name.to(), factor);
    }

    /** The currency that a word in front of a number stands for, null where it is none. */
    static Currencies.@Nullable Written inFront(Reading reading, Cue name) {
        return name.stands(Cue.Side.BEFORE) ? behind(reading, name) : null;
    }

    private static @Nullable String code(String value, Reading reading) {
        return switch (value) {
            case "" -> null;
            case "$" -> Currencies.dollar(reading.context());
            case "peso" -> Currencies.peso(reading.context());
            case "?" -> Currencies.ofMarket(reading.context());
            default -> value;
        };
    }

    /** Whether no noun follows that could be what is counted or weighed. */
    private static boolean endsThere(Reading reading, int to) {
        if (!reading.tokens().isWord(to)) {
            return true;
        }
        return reading.at(to, Meaning.QUANTITY_FOR) == null
                && reading.firstCue(to) < reading.firstCue(to + 1);
    }
}
