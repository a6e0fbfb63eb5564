package app.concord.extract;

import java.util.Set;

/** Reads what a price is for: 100 g, a litre, a night. */
final class Units {
    private static final Set<String> MEASURES =
            Set.of(
                    "g", "kg", "mg", "ml", "cl", "l", "m", "cm", "m2", "m3", "lb", "oz", "kwh",
                    "wash", "capsule");

    private Units() {}

    /** The unit behind an amount: '/100 g', 'per litre', 'a night'; empty for none. */
    static String behind(Reading reading, int at) {
        int from = reading.tokens().is(at, '*') ? at + 1 : at;
        Cue per = reading.at(from, Meaning.PER);
        if (per != null) {
            return unit(reading, per.to());
        }
        return reading.tokens().is(from, '=') ? unit(reading, from + 1) : "";
    }

    /** The unit in front of an amount: '1 kg = 5 €', '100 g: 1,20 €'; empty for none. */
    static String inFront(Reading reading, int to) {
        Tokens tokens = reading.tokens();
        if (!tokens.is(to - 1, '=') && !tokens.is(to - 1, ':')) {
            return "";
        }
        Cue unit = reading.endingAt(to - 1, Meaning.UNIT);
        if (unit == null
                || !tokens.isNumber(unit.from() - 1)
                || !isMeasure(unit(reading, unit.from()))) {
            return "";
        }
        String read = unit(reading, unit.from() - 1);
        return tokens.is(to - 1, '=') || !isPack(tokens.value(unit.from() - 1)) ? read : "";
    }

    private static boolean isPack(int number) {
        return number != 1 && number != 100;
    }

    private static String unit(Reading reading, int at) {
        Tokens tokens = reading.tokens();
        String number = "";
        int word = at;
        if (tokens.isNumber(at)) {
            Numeral numeral = Numeral.at(tokens, at, '.');
            if (numeral == null) {
                return "";
            }
            number = numeral.amount().toPlainString() + " ";
            word = numeral.to();
        }
        Cue unit = reading.at(word, Meaning.UNIT);
        if (unit == null) {
            return "";
        }
        String name = unit.value().isEmpty() ? tokens.word(word) : unit.value();
        return number.equals("1 ") ? name : number + name;
    }

    /** Whether a unit is a measure, so that the price is a unit price and not that of the thing. */
    static boolean isMeasure(String unit) {
        return MEASURES.contains(unit.substring(unit.lastIndexOf(' ') + 1));
    }
}
