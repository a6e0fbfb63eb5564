package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;

/** Tells for which country a telephone number is given: 'Ireland: 01 901 1234', '0800 … (UK)'. */
final class PhoneCountries {
    private static final Meanings PLACES = Meanings.only(Meaning.SCOPE);

    /** How many tokens may stand between a country and its number: 'from Ireland call'. */
    private static final int REACH = 3;

    private static final int CODE = 2;

    /** Codes that stand for a country in front of a number; 'ID', 'IT', 'NO' say other things. */
    private static final Set<String> CODES =
            Set.of(
                    "AT", "AU", "BE", "BR", "CA", "CH", "CZ", "DE", "DK", "ES", "FI", "FR", "GB",
                    "IE", "LU", "MX", "NL", "NZ", "PL", "PT", "RO", "SE", "SG", "UK", "US");

    private PhoneCountries() {}

    /** Whether the digits do not tell the country themselves. */
    static boolean isOpen(String text) {
        return text.indexOf('+') < 0 && !text.startsWith("00");
    }

    /** The ISO 3166 code of the country named beside a number; null for none. */
    static @Nullable String beside(Reading reading, int from, int to) {
        String code = code(reading.tokens(), from);
        if (code != null) {
            return code;
        }
        if (!reading.has(Meaning.SCOPE)) {
            return null;
        }
        Tokens tokens = reading.tokens();
        if (tokens.is(to, '(')) {
            for (Cue cue : reading.cues(to + 1, to + 2).of(PLACES)) {
                if (tokens.is(cue.to(), ')') && country(cue) != null) {
                    return country(cue);
                }
            }
        }
        String found = null;
        for (Cue cue : reading.cues(from - REACH - Cues.LONGEST, from).of(PLACES)) {
            boolean near = cue.to() <= from && from - cue.to() <= REACH;
            if (near && country(cue) != null && isOwn(reading, cue, from)) {
                found = country(cue);
            }
        }
        return found;
    }

    /** 'AT 0800 …', 'AT: 0800 …'. */
    private static @Nullable String code(Tokens tokens, int from) {
        int word = tokens.is(from - 1, ':') ? from - 2 : from - 1;
        if (word < 0 || !tokens.isWord(word) || tokens.length(word) != CODE) {
            return null;
        }
        String code = tokens.written(word);
        return !CODES.contains(code) ? null : code.equals("UK") ? "GB" : code;
    }

    /** Whether a country in front of a number is not that of a number before, nor another's. */
    private static boolean isOwn(Reading reading, Cue cue, int from) {
        Tokens tokens = reading.tokens();
        if (tokens.is(cue.from() - 1, '(') && tokens.isNumber(cue.from() - 2)) {
            return false;
        }
        for (int i = cue.to(); i < from; i++) {
            if (tokens.isNumber(i) || tokens.is(i, ',') || tokens.is(i, ';')) {
                return false;
            }
        }
        return reading.sentence(cue.from()) == reading.sentence(from);
    }

    private static @Nullable String country(Cue cue) {
        String value = cue.value();
        String code =
                value.startsWith(ScopeGroups.REGION)
                        ? value.substring(ScopeGroups.REGION.length())
                        : "";
        return code.length() == CODE ? code.toUpperCase(Locale.ROOT) : null;
    }
}
