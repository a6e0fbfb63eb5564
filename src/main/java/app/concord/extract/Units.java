package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Reads what a price is for: 100 g, a litre, a night, a person and night. */
final class Units {
    /** Value of a word for 'per' that is one for 'of' as well. */
    private static final String OF = "of";

    private static final Set<String> MEASURES =
            Set.of(
                    "g", "kg", "mg", "ml", "cl", "l", "m", "cm", "m2", "m3", "lb", "oz", "kwh",
                    "wash", "capsule", "sqft");

    private Units() {}

    /**
     * The unit or units behind an amount: '/100 g', 'per person per night'; empty for none.
     *
     * @param next where the next amount begins: '5 € (per kilo 10 €)' tells its unit
     */
    static String behind(Reading reading, int at, int next) {
        if (!reading.has(Meaning.UNIT, Meaning.PER_UNIT)) {
            return "";
        }
        Tokens tokens = reading.tokens();
        int from = tokens.is(at, '*') ? at + 1 : at;
        if (tokens.is(from, '=')) {
            return name(reading, from + 1);
        }
        int open = tokens.is(from, '(') ? from + 1 : from;
        Cue word = per(reading, open);
        if (word == null) {
            return "";
        }
        String first = unit(reading, word);
        int end = first.isEmpty() ? -1 : end(reading, word);
        if (end >= 0 && (end == next || (tokens.is(end, ':') && end + 1 == next))) {
            return "";
        }
        return end < 0 ? first : joined(first, second(reading, end));
    }

    /** A second unit: 'per person and night', 'per person per night', 'p. P. und Nacht'. */
    private static String second(Reading reading, int at) {
        Tokens tokens = reading.tokens();
        int from = tokens.is(at, '.') || tokens.is(at, ',') ? at + 1 : at;
        Cue and = reading.at(from, Meaning.RANGE);
        int next = and != null && and.value().equals("and") ? and.to() : from;
        boolean linked = next != from;
        Cue word = per(reading, next);
        if (word != null) {
            return unit(reading, word);
        }
        return linked || tokens.is(from, '/') ? name(reading, next) : "";
    }

    private static String joined(String one, String other) {
        if (other.isEmpty() || other.equals(one)) {
            return one;
        }
        return one.compareTo(other) < 0 ? one + "+" + other : other + "+" + one;
    }

    /** The word for 'per', or one that says it with its unit, at a token; null for none. */
    private static @Nullable Cue per(Reading reading, int at) {
        Cue whole = reading.at(at, Meaning.PER_UNIT);
        return whole == null ? reading.at(at, Meaning.PER) : whole;
    }

    private static String unit(Reading reading, Cue per) {
        return per.meaning() == Meaning.PER_UNIT ? per.value() : name(reading, per.to());
    }

    private static int end(Reading reading, Cue per) {
        if (per.meaning() == Meaning.PER_UNIT) {
            return per.to();
        }
        int word = reading.tokens().isNumber(per.to()) ? per.to() + 1 : per.to();
        Cue unit = reading.at(word, Meaning.UNIT);
        return unit == null ? -1 : unit.to();
    }

    /** The unit in front of an amount: '1 kg = 5 €', '100 g: 1,20 €', 'per kilo € 5'. */
    static String inFront(Reading reading, int to) {
        if (!reading.has(Meaning.UNIT, Meaning.PER_UNIT)) {
            return "";
        }
        Tokens tokens = reading.tokens();
        boolean sign = tokens.is(to - 1, '=') || tokens.is(to - 1, ':');
        int end = sign ? to - 1 : behindLink(reading, to);
        Cue whole = reading.endingAt(end, Meaning.PER_UNIT);
        if (whole != null) {
            return whole.value();
        }
        Cue unit = reading.endingAt(end, Meaning.UNIT);
        if (unit == null) {
            return "";
        }
        int first = tokens.isNumber(unit.from() - 1) ? unit.from() - 1 : unit.from();
        String name = name(reading, first);
        Cue per = reading.endingAt(first, Meaning.PER);
        if (per != null && !ofPack(reading, per)) {
            return name;
        }
        if (!sign || first == unit.from() || !isMeasure(name)) {
            return "";
        }
        return tokens.is(end, '=') || !isPack(tokens.value(first)) ? name : "";
    }

    /** In front of what may stand between a unit and its price: 'el kilo a 2,99 €'. */
    private static int behindLink(Reading reading, int to) {
        Cue link = reading.endingAt(to, Meaning.NOW);
        if (link == null) {
            link = reading.endingAt(to, Meaning.FROM);
        }
        boolean at = reading.tokens().isWord(to - 1) && reading.tokens().length(to - 1) == 1;
        return link != null ? link.from() : at ? to - 1 : to;
    }

    /** Whether 'per' is 'of' before what a pack holds: ro 'borcan de 400 g: 27,60 lei'. */
    static boolean ofPack(Reading reading, Cue per) {
        return per.value().equals(OF)
                && reading.tokens().isNumber(per.to())
                && isPack(reading.tokens().value(per.to()));
    }

    private static boolean isPack(int number) {
        return number != 1 && number != 100;
    }

    /** The unit at a token with its number, 1 unsaid; empty for none. */
    private static String name(Reading reading, int at) {
        Tokens tokens = reading.tokens();
        String number = "";
        int word = at;
        if (tokens.isNumber(at)) {
            Numeral numeral = Numeral.at(tokens, at, '.');
            if (numeral == null) {
                return "";
            }
            boolean one = numeral.digits() == 1 && numeral.scale() == 0;
            number = one ? "" : numeral.amount().toPlainString() + " ";
            word = numeral.to();
        }
        Cue unit = reading.at(word, Meaning.UNIT);
        if (unit == null) {
            return "";
        }
        String name = unit.value().isEmpty() ? tokens.word(word) : unit.value();
        return number.isEmpty() ? name : number + name;
    }

    /** Whether a unit is a measure, so that the price is a unit price and not that of the thing. */
    static boolean isMeasure(String unit) {
        return !unit.isEmpty() && MEASURES.contains(unit.substring(unit.lastIndexOf(' ') + 1));
    }
}
