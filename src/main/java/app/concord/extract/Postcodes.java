package app.concord.extract;

import java.util.Set;

/** Finds the postcode and the town with which a postal address ends. */
final class Postcodes {
    private static final int MOST_WORDS = 4;
    private static final int BACK = 3;

    /** Countries whose postcodes have four digits. */
    private static final Set<String> FOUR_DIGITS = Set.of("AT", "CH", "BE", "LU", "LI", "DK", "NO");

    /** Countries of English whose postcodes have letters, or stand behind those of a state. */
    private static final Set<String> LETTERED = Set.of("GB", "IE", "CA", "AU", "NZ");

    private Postcodes() {}

    /**
     * One past the town of the address whose street ends at a token; 0 where none follows.
     *
     * @param reach how many tokens may lie between
     */
    static int town(Reading reading, int from, int reach) {
        Tokens tokens = reading.tokens();
        int breaks = 0;
        for (int i = from; i <= from + reach && i < tokens.count(); i++) {
            breaks += tokens.isBreak(i) ? 1 : 0;
            char c = tokens.symbol(i);
            boolean stop =
                    breaks > 2
                            || (c != 0 && "!?;:€£$%@".indexOf(c) >= 0)
                            || (c == '.' && ends(tokens, i));
            if (stop) {
                return 0;
            }
            int code = code(reading, i);
            if (code > 0) {
                int town = townFirst(reading) ? code : words(reading, code);
                if (town > code) {
                    return behind(tokens, town);
                }
                return named(tokens, from, i) ? code : 0;
            }
        }
        return 0;
    }

    /** Whether the town goes before the postcode. */
    private static boolean townFirst(Reading reading) {
        String language = reading.lexicon().language();
        return language.equals("en") || language.equals("id");
    }

    private static boolean ends(Tokens tokens, int dot) {
        return !(tokens.isWord(dot - 1) && tokens.length(dot - 1) <= 3)
                && !tokens.isNumber(dot - 1);
    }

    /** Whether a town stands between a street and the postcode. */
    private static boolean named(Tokens tokens, int from, int code) {
        for (int i = code - 1; i >= Math.max(from, code - BACK - 1); i--) {
            if (AddressExtractor.capital(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** One past the postcode that begins at a token, by the language's custom; 0 for none. */
    private static int code(Reading reading, int at) {
        Tokens tokens = reading.tokens();
        if (!tokens.spaced(at) && !tokens.is(at - 1, '-') && !tokens.is(at - 1, ',')) {
            return 0;
        }
        return switch (reading.lexicon().language()) {
            case "en" -> english(reading, at);
            case "nl" -> dutch(reading, at);
            case "ro" -> digits(tokens, at, 6, 6);
            case "pt" -> portuguese(tokens, at);
            default -> digits(tokens, at, fourDigits(reading) ? 4 : 5, 5);
        };
    }

    private static int digits(Tokens tokens, int at, int least, int most) {
        boolean fits =
                tokens.isNumber(at) && tokens.length(at) >= least && tokens.length(at) <= most;
        return fits && !tokens.isNumber(at + 1) && (tokens.spaced(at + 1) || !tokens.isWord(at + 1))
                ? at + 1
                : 0;
    }

    private static boolean fourDigits(Reading reading) {
        String market = reading.context().market();
        return market != null && FOUR_DIGITS.contains(market);
    }

    private static int dutch(Reading reading, int at) {
        Tokens tokens = reading.tokens();
        boolean four = tokens.isNumber(at) && tokens.length(at) == 4;
        if (four && letters(tokens, at + 1, 2, 2)) {
            return at + 2;
        }
        return four && fourDigits(reading) ? at + 1 : 0;
    }

    private static int portuguese(Tokens tokens, int at) {
        boolean whole =
                tokens.isNumber(at)
                        && tokens.length(at) == 4
                        && tokens.is(at + 1, '-')
                        && tokens.isNumber(at + 2)
                        && tokens.length(at + 2) == 3;
        boolean brazil =
                tokens.isNumber(at)
                        && tokens.length(at) == 5
                        && tokens.is(at + 1, '-')
                        && tokens.isNumber(at + 2)
                        && tokens.length(at + 2) == 3;
        return whole || brazil ? at + 3 : 0;
    }

    /** 'BS1 4QA', 'OR 97205', 'VIC 3065', 'D02 X285', 'M5V 2T6', '10115'. */
    private static int english(Reading reading, int at) {
        Tokens tokens = reading.tokens();
        if (tokens.isNumber(at)) {
            String market = reading.context().market();
            boolean bare = market == null || !LETTERED.contains(market);
            return bare && digits(tokens, at, 5, 6) > 0 ? plusFour(tokens, at) : 0;
        }
        if (letters(tokens, at, 2, 3)
                && tokens.spaced(at + 1)
                && (digits(tokens, at + 1, 4, 5) > 0)) {
            return plusFour(tokens, at + 1);
        }
        if (!letters(tokens, at, 1, 2)
                || !tokens.isNumber(at + 1)
                || tokens.spaced(at + 1)
                || tokens.length(at + 1) > 2) {
            return 0;
        }
        int second = at + 2;
        if (letters(tokens, second, 1, 1) && !tokens.spaced(second)) {
            second++;
        }
        boolean british =
                tokens.spaced(second)
                        && tokens.isNumber(second)
                        && tokens.length(second) == 1
                        && tokens.isWord(second + 1)
                        && !tokens.spaced(second + 1);
        if (british) {
            boolean canada = tokens.isNumber(second + 2) && !tokens.spaced(second + 2);
            return canada ? second + 3 : second + 2;
        }
        boolean irish =
                tokens.spaced(second)
                        && letters(tokens, second, 1, 2)
                        && tokens.isNumber(second + 1)
                        && !tokens.spaced(second + 1);
        if (!irish) {
            return 0;
        }
        int end = second + 2;
        while (end < second + 4
                && !tokens.spaced(end)
                && (tokens.isWord(end) || tokens.isNumber(end))) {
            end++;
        }
        return end;
    }

    private static int plusFour(Tokens tokens, int number) {
        boolean four =
                tokens.is(number + 1, '-')
                        && !tokens.spaced(number + 1)
                        && tokens.isNumber(number + 2)
                        && tokens.length(number + 2) == 4;
        return four ? number + 3 : number + 1;
    }

    private static boolean letters(Tokens tokens, int token, int least, int most) {
        if (!tokens.isWord(token) || tokens.length(token) < least || tokens.length(token) > most) {
            return false;
        }
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            char c = tokens.folded().charAt(i);
            if (c < 'A' || c > 'Z') {
                return false;
            }
        }
        return true;
    }

    /** One past the capitalised words of a town: 'Cluj-Napoca', 'Frankfurt am Main'. */
    private static int words(Reading reading, int at) {
        Tokens tokens = reading.tokens();
        int to = at;
        for (int words = 0; words < MOST_WORDS; words++) {
            Cue rest = to > at ? reading.at(to, Meaning.TOWN_REST) : null;
            if (rest != null) {
                return rest.to();
            }
            boolean more =
                    AddressExtractor.capital(tokens, to)
                            && reading.weekday(to) == null
                            && (to == at || reading.at(to, Meaning.OPENING_HOURS) == null);
            if (!more) {
                break;
            }
            to++;
            while ((tokens.is(to, '-') || tokens.is(to, '\''))
                    && !tokens.spaced(to)
                    && tokens.isWord(to + 1)
                    && !tokens.spaced(to + 1)) {
                to += 2;
            }
        }
        return to;
    }

    /** Takes a district or province in brackets along: '40121 Bologna (BO)'. */
    private static int behind(Tokens tokens, int town) {
        return tokens.is(town, '(') && letters(tokens, town + 1, 2, 2) && tokens.is(town + 2, ')')
                ? town + 3
                : town;
    }
}
