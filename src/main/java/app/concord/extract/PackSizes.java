package app.concord.extract;

import java.util.List;
import java.util.Set;

/** Reads how many pieces a price is for: 'two for £5', '£5 for two', '3 candles for £12'. */
final class PackSizes {
    private static final int FEW = 20;
    private static final int TAKE_REACH = 8;

    /** How many words may name the pieces: 'three scented bath bombs for £12'. */
    private static final int WORDS = 4;

    /** Units that are bought by the piece. */
    private static final Set<String> PIECES =
            Set.of("piece", "bottle", "pair", "pack", "box", "can", "ticket", "portion");

    private PackSizes() {}

    /** How many pieces an amount is for, 1 unless it says more. */
    static int of(Reading reading, List<Amount> amounts, int index) {
        Amount amount = amounts.get(index);
        int behind = behind(reading, amounts, index);
        if (behind > 1) {
            return behind;
        }
        Cue pay = reading.endingAt(amount.from(), Meaning.MECHANIC_PAY);
        if (pay != null) {
            return taken(reading, pay.from());
        }
        Cue link = reading.endingAt(amount.from(), Meaning.QUANTITY_FOR);
        int end = link == null ? amount.from() : link.from();
        if (link == null) {
            Cue only = reading.endingAt(end, Meaning.NOW);
            Cue unit = reading.endingAt(end, Meaning.UNIT);
            if (unit != null && unit.value().equals("piece")) {
                boolean each = reading.endingAt(start(reading, unit.from()), Meaning.FROM) != null;
                return each ? 1 : few(count(reading, unit.from()));
            }
            return only == null ? 1 : named(reading, only.from());
        }
        if (!link.value().isEmpty()) {
            return Integer.parseInt(link.value());
        }
        int direct = count(reading, end);
        int first = start(reading, end);
        if (direct > 1) {
            boolean chosen = reading.endingAt(first, Meaning.QUANTITY_ANY) != null;
            return !chosen && isOfName(reading.tokens(), first) ? 1 : few(direct);
        }
        return named(reading, end);
    }

    /** 'Take three and pay only £12': the number behind the nearest word for taking or buying. */
    private static int taken(Reading reading, int pay) {
        for (int at = pay - 1; at > Math.max(0, pay - TAKE_REACH); at--) {
            boolean bought =
                    reading.endingAt(at, Meaning.MECHANIC_TAKE) != null
                            || reading.endingAt(at, Meaning.MECHANIC_BUY) != null;
            Cue word = reading.at(at, Meaning.NUMBER);
            int end = word == null || word.value().isEmpty() ? at + 1 : word.to();
            int count = bought ? count(reading, end) : 0;
            if (count > 0) {
                return few(count);
            }
        }
        return 1;
    }

    private static int few(int count) {
        return count > 1 && count <= FEW ? count : 1;
    }

    /** The number that ends right before a token, 0 for none. */
    private static int count(Reading reading, int to) {
        Cue word = reading.endingAt(to, Meaning.NUMBER);
        if (word != null && !word.value().isEmpty()) {
            return Integer.parseInt(word.value());
        }
        return reading.tokens().isNumber(to - 1) ? reading.tokens().value(to - 1) : 0;
    }

    private static int start(Reading reading, int to) {
        Cue word = reading.endingAt(to, Meaning.NUMBER);
        return word == null ? to - 1 : word.from();
    }

    /**
     * The number that opens a clause and counts the words behind it: '3 candles for £12'. 'Kettle
     * with 3 settings for £30' is one kettle, '3 months for £30' one subscription.
     */
    private static int named(Reading reading, int to) {
        Tokens tokens = reading.tokens();
        int least = Math.max(1, to - WORDS - 1);
        for (int at = to - 1; at >= least; at--) {
            if (tokens.is(at, '-') && !tokens.spaced(at) && !tokens.spaced(at + 1)) {
                continue;
            }
            if (!tokens.isWord(at)) {
                return 1;
            }
            if (reading.at(at, Meaning.NOT_PIECE) != null
                    || isMeasure(reading, at)
                    || Circumstances.paidAgain(reading, at)) {
                return 1;
            }
            int count = count(reading, at);
            if (count > 1) {
                int first = start(reading, at);
                return opens(reading, first) ? few(count) : 1;
            }
            if (reading.at(at, Meaning.NUMBER) != null && !tokens.isWord(at - 1)) {
                return 1;
            }
        }
        return 1;
    }

    private static boolean isMeasure(Reading reading, int at) {
        Cue unit = reading.at(at, Meaning.UNIT);
        return unit != null && !PIECES.contains(unit.value());
    }

    private static boolean opens(Reading reading, int first) {
        Tokens tokens = reading.tokens();
        return first == 0
                || tokens.isBreak(first - 1)
                || reading.sentence(first - 1) != reading.sentence(first)
                || tokens.is(first - 1, ':')
                || reading.endingAt(first, Meaning.QUANTITY_ANY) != null;
    }

    /** How many pieces or persons stand behind an amount, 1 where something else is counted. */
    private static int behind(Reading reading, List<Amount> amounts, int index) {
        Tokens tokens = reading.tokens();
        Cue link = reading.at(amounts.get(index).to(), Meaning.QUANTITY_FOR);
        if (link == null
                || (index + 1 < amounts.size() && amounts.get(index + 1).from() == link.to())) {
            return 1;
        }
        if (!link.value().isEmpty()) {
            return Integer.parseInt(link.value());
        }
        Cue word = reading.at(link.to(), Meaning.NUMBER);
        int end = link.to() + 1;
        int count = tokens.value(link.to());
        if (word != null && !word.value().isEmpty()) {
            end = word.to();
            count = Integer.parseInt(word.value());
        }
        Cue unit = reading.at(end, Meaning.UNIT);
        boolean counted =
                unit != null && (unit.value().equals("piece") || unit.value().equals("person"));
        return counted || ends(tokens, end) ? few(count) : 1;
    }

    private static boolean ends(Tokens tokens, int at) {
        return switch (tokens.symbol(at)) {
            case '.', ',', ';', '!', '?', ')' -> true;
            default -> at >= tokens.count();
        };
    }

    /** Whether the number belongs to a name: 'Astra 14 for £90' is one Astra 14. */
    private static boolean isOfName(Tokens tokens, int number) {
        return tokens.isWord(number - 1)
                && tokens.isNumber(number)
                && Character.isUpperCase(tokens.folded().charAt(tokens.start(number - 1)));
    }
}
