package app.concord.extract;

import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads into how many payments a price is divided: '3 instalments', '12 Raten', '10x de 20 €'. */
final class Instalments {
    private static final String UNIT = "instalment";

    /** Marks words that count payments only beside other words of paying. */
    private static final String WEAK = "weak";

    /** Marks words that count payments only right before what is paid each time. */
    private static final String TIMES = "times";

    /** Marks words that a bare number of payments follows. */
    private static final String LEAD = "lead";

    private static final int FEWEST = 2;
    private static final int MOST = 120;

    /** So many of one thing at one price are rather payments than pieces. */
    private static final int MANY = 6;

    private static final int CONTEXT = 8;
    private static final int LONGEST_GAP = 3;

    private Instalments() {}

    static void read(Reading reading, Stated stated) {
        Set<Integer> amounts = reading.has(Meaning.INSTALMENT_NOUN) ? amounts(reading) : Set.of();
        for (Cue cue : reading.cues().all(Meaning.INSTALMENT_NOUN)) {
            Cardinal number = number(reading, cue.from());
            boolean counts =
                    switch (cue.value()) {
                        case WEAK ->
                                amounts.contains(cue.to())
                                        || (number != null
                                                && paid(reading, number.from(), cue.to()));
                        case TIMES -> amounts.contains(cue.to());
                        default -> true;
                    };
            if (number != null && counts && !isSpan(reading, number.from(), cue)) {
                add(stated, number, cue.to());
            }
        }
        if (reading.tokens().hasNumbers()) {
            led(reading, stated);
            times(reading, stated);
        }
    }

    /** 'Pay in 3 with Klarna'. */
    private static void led(Reading reading, Stated stated) {
        for (Cue cue : reading.cues().all(Meaning.PAY_WORD)) {
            if (cue.value().equals(LEAD)) {
                Cardinal number = Cardinal.at(reading, cue.to());
                int to = number == null ? 0 : number.to();
                boolean alone =
                        !reading.tokens().isWord(to)
                                || reading.at(to, Meaning.PAY_LINK) != null
                                || reading.at(to, Meaning.PAY_METHOD_SURE) != null;
                if (number != null && alone && PayMethods.near(reading, cue.from(), to, CONTEXT)) {
                    add(stated, number, to);
                }
            }
        }
    }

    private static void add(Stated stated, Cardinal number, int to) {
        int count = number.within(FEWEST, MOST);
        if (count > 0) {
            FactValue value = new FactValue.Quantity(number.value(), UNIT);
            stated.note(Role.INSTALMENT_COUNT, value, number.from(), to);
        }
    }

    /** '29,90 a month for twelve monthly payments': how long a price holds, no payment of it. */
    private static boolean isSpan(Reading reading, int from, Cue noun) {
        Cue link = reading.endingAt(from, Meaning.TIME_LINK);
        return link != null
                && link.value().equals("for")
                && Around.behind(reading, noun.to(), Meaning.INTEREST_FREE, CONTEXT) == null
                && Around.before(reading, from, Meaning.INTEREST_FREE, CONTEXT) == null
                && Around.before(reading, from, Meaning.PAY_WORD, CONTEXT) == null
                && !PayMethods.near(reading, from, noun.to(), CONTEXT);
    }

    /** The number before the word, words such as 'monthly' and 'interest-free' between them. */
    private static @Nullable Cardinal number(Reading reading, int noun) {
        int at = noun;
        for (int i = 0; i < LONGEST_GAP; i++) {
            boolean hyphen = reading.tokens().is(at - 1, '-');
            Cardinal number = Cardinal.endingAt(reading, hyphen ? at - 1 : at);
            if (number != null) {
                return number;
            }
            Cue between = reading.endingAt(at, Meaning.INSTALMENT_ADJECTIVE);
            if (between == null) {
                between = reading.endingAt(at, Meaning.INTEREST_FREE);
            }
            if (between == null) {
                return null;
            }
            at = between.from();
        }
        return null;
    }

    private static boolean paid(Reading reading, int from, int to) {
        return Around.has(reading, from, to, Meaning.PAY_WORD, CONTEXT)
                || Around.has(reading, from, to, Meaning.INTEREST_FREE, CONTEXT)
                || Around.has(reading, from, to, Meaning.RATE, CONTEXT)
                || PayMethods.near(reading, from, to, CONTEXT);
    }

    /** '10x de 129,90', '3x sans frais'. */
    private static void times(Reading reading, Stated stated) {
        Tokens tokens = reading.tokens();
        Set<Integer> amounts = amounts(reading);
        for (int i = 1; i < tokens.count(); i++) {
            boolean times = tokens.is(i, '×') || (tokens.length(i) == 1 && isX(tokens, i));
            if (!times || !tokens.isNumber(i - 1)) {
                continue;
            }
            boolean amount = amounts.contains(i + 1) || amounts.contains(i + 2);
            boolean free =
                    reading.at(i + 1, Meaning.INTEREST_FREE) != null
                            || reading.at(i + 2, Meaning.INTEREST_FREE) != null;
            boolean said = free || Around.has(reading, i - 1, i + 1, Meaning.INSTALMENT, CONTEXT);
            boolean of = amounts.contains(i + 2) && reading.at(i + 1, Meaning.OF) != null;
            if (free || of || (amount && (said || paid(reading, i - 1, i + 1)))) {
                Cardinal number = Cardinal.endingAt(reading, i);
                if (number != null) {
                    add(stated, number, i + 1);
                }
            }
        }
    }

    /** 'RM49 x 24', '49 € a month x 36 months': the count behind the price. */
    static void behindPrices(Reading reading, Stated stated) {
        Tokens tokens = reading.tokens();
        for (Observation price : List.copyOf(reading.observations())) {
            if (price.kind() != FactKind.PRICE
                    || (price.key().role() != Role.INSTALMENT && price.key().role() != Role.NOW)) {
                continue;
            }
            int at = behindRate(reading, price.to());
            boolean times = tokens.is(at, '×') || (tokens.length(at) == 1 && isX(tokens, at));
            Cardinal number = times ? Cardinal.at(reading, at + 1) : null;
            if (number == null) {
                continue;
            }
            Cue unit = reading.at(number.to(), Meaning.TIME_UNIT);
            int months = unit != null && unit.value().equals("month") ? unit.to() : -1;
            boolean small =
                    !tokens.isWord(number.to())
                            || Terms.isStopWord(
                                    tokens.word(number.to()), reading.context().language());
            if (months >= 0 || (small && number.within(MANY, MOST) > 0)) {
                add(stated, number, Math.max(months, number.to()));
            }
        }
    }

    /** One past words for a rate right behind a price: 'a month', '/mois', 'im Monat'. */
    private static int behindRate(Reading reading, int token) {
        int at = reading.tokens().is(token, '/') ? token + 1 : token;
        for (int from : new int[] {token, at}) {
            Cue rate = reading.at(from, Meaning.PER_MONTH);
            if (rate != null) {
                return rate.to();
            }
        }
        return token;
    }

    private static boolean isX(Tokens tokens, int at) {
        return tokens.isWord(at) && tokens.lower().charAt(tokens.start(at)) == 'x';
    }

    /** Where amounts begin that are paid more than once. */
    private static Set<Integer> amounts(Reading reading) {
        Set<Integer> from = new HashSet<>();
        for (Observation seen : reading.observations()) {
            if (seen.kind() == FactKind.PRICE && seen.key().role() == Role.INSTALMENT) {
                from.add(seen.from());
            }
        }
        return from;
    }
}
