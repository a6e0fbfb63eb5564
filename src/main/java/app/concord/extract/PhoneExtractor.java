package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.ReadingContext;
import app.concord.model.Role;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads telephone numbers: what a numbering plan allows, or what words call a telephone number. */
final class PhoneExtractor implements Extractor {
    private static final Wanted WANTED = Wanted.of("0");
    private static final String UNKNOWN = "ZZ";
    private static final int LONGEST_EXTENSION = 6;
    private static final int SHORTEST = 7;
    private static final int LONGEST = 16;
    private static final int CUE_REACH = 16;
    private static final int NUMBER_REACH = 4;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final double VALID = 0.9;
    private static final double NAMED = 0.8;
    private static final Map<String, String> HOMES =
            Map.of(
                    "en", "GB", "de", "DE", "fr", "FR", "es", "ES", "it", "IT", "nl", "NL", "pt",
                    "PT", "ro", "RO", "id", "ID", "ms", "MY");

    private static final Planned NO_NUMBER = new Planned(false, false, null);
    private static final int MOST_PLANNED = 2_000;
    private static final Map<String, Planned> PLANNED = new ConcurrentHashMap<>();

    /**
     * What the numbering plans say of digits.
     *
     * @param normal the number in the form of E.164, null where it is none
     */
    private record Planned(boolean possible, boolean valid, @Nullable String normal) {}

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        Tokens tokens = reading.tokens();
        if (tokens.digits() < SHORTEST) {
            return;
        }
        int i = 0;
        while (i < tokens.count()) {
            int to = reading.free(i) ? end(reading, i) : 0;
            if (to <= i) {
                i++;
                continue;
            }
            int digits = digits(tokens, i, to);
            if (digits >= SHORTEST && digits <= LONGEST) {
                judge(reading, i, to);
            }
            i = to;
        }
    }

    private static int digits(Tokens tokens, int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            digits += tokens.isNumber(i) ? tokens.length(i) : 0;
        }
        return digits;
    }

    /**
     * One past a run of digits, blanks, brackets, hyphens, dots and slashes; 0 where none begins.
     */
    private static int end(Reading reading, int from) {
        Tokens tokens = reading.tokens();
        boolean opens = tokens.is(from, '+') || tokens.is(from, '(');
        if (!tokens.isNumber(from)
                && !(opens && (tokens.isNumber(from + 1) || tokens.is(from + 1, '+')))) {
            return 0;
        }
        if (glued(tokens, from)) {
            return 0;
        }
        int i = from;
        int last = from;
        while (i < tokens.count()
                && reading.free(i)
                && tokens.start(i) - (i > from ? tokens.end(i - 1) : tokens.start(i)) <= 1) {
            if (tokens.isNumber(i)) {
                last = ++i;
                continue;
            }
            char c = tokens.symbol(i);
            if (c == 0 || "+()-–./".indexOf(c) < 0 || (c == '+' && i > from + 1)) {
                break;
            }
            if (c == ')') {
                last = i + 1;
            }
            i++;
        }
        return tokens.is(last - 1, ')') && !opens ? last - 1 : last;
    }

    /** Whether the digits go on a word, an amount or a longer notation. */
    private static boolean glued(Tokens tokens, int from) {
        if (from == 0 || tokens.spaced(from)) {
            return false;
        }
        char before = tokens.symbol(from - 1);
        boolean plus = tokens.is(from, '+');
        boolean dash = before == '-' && !tokens.isWord(from - 2) && !tokens.isNumber(from - 2);
        return before == 0
                ? !(plus && tokens.isWord(from - 1))
                : !dash && "-./+#€£$_".indexOf(before) >= 0;
    }

    /** Whether brackets stand in brackets: '(456 (4)) 345'. */
    private static boolean nested(String text) {
        int open = text.indexOf('(');
        int second = open < 0 ? -1 : text.indexOf('(', open + 1);
        return second >= 0 && text.indexOf(')') > second;
    }

    private static void judge(Reading reading, int from, int to) {
        Tokens tokens = reading.tokens();
        boolean begun = !tokens.isNumber(from) || tokens.first(from) == '0';
        if (to - from < 3 && !begun && !reading.has(Meaning.PHONE)) {
            return;
        }
        String text = tokens.folded().substring(tokens.start(from), tokens.end(to - 1));
        int name = distance(reading, from, Meaning.PHONE);
        boolean named = name <= CUE_REACH && !weakly(reading, from, name);
        Cue extension = reading.at(to, Meaning.EXTENSION);
        int end = to;
        if (extension != null && extended(tokens, extension.to())) {
            end = extension.to() + 1;
        }
        boolean joined = tokens.isWord(to) && !tokens.spaced(to) && !named && end == to;
        if (text.indexOf(',') >= 0 || joined || nested(text)) {
            return;
        }
        boolean shaped =
                text.charAt(0) == '+'
                        || text.charAt(0) == '0'
                        || text.charAt(0) == '('
                        || text.startsWith("1-");
        boolean year = !shaped && !named && tokens.length(from) == 4 && isYear(tokens.value(from));
        if (year
                || (!named && isOfYear(tokens, from, to))
                || numbered(reading, from, name, shaped, text.charAt(0) == '+')
                || (!named && !shaped && to - from < 3)) {
            return;
        }
        Planned number = PhoneCountries.isOpen(text) ? planned(reading, text, from, to) : null;
        number = number == null ? planned(text, reading.context()) : number;
        String planned = number.possible() ? number.normal() : null;
        boolean possible = planned != null;
        boolean valid = possible && !named && !shaped && number.valid();
        if (!named && !(possible && (shaped || valid))) {
            return;
        }
        String normal = planned == null ? text.replaceAll("\\D", "") : planned;
        reading.add(
                Observation.used(
                        FactKind.PHONE,
                        new FactValue.Text(
                                end > to ? normal + ";ext=" + tokens.written(end - 1) : normal),
                        ComparabilityKey.of(Role.OTHER),
                        from,
                        end,
                        possible ? VALID : NAMED));
    }

    /**
     * What the plan of the country beside a number says; null for none, or where it has no such.
     */
    private static @Nullable Planned planned(Reading reading, String text, int from, int to) {
        String country = PhoneCountries.beside(reading, from, to);
        Planned number = country == null ? NO_NUMBER : planned(text, country);
        return number.possible() ? number : null;
    }

    private static boolean extended(Tokens tokens, int token) {
        return tokens.isNumber(token) && tokens.length(token) <= LONGEST_EXTENSION;
    }

    /** Whether the word that names the number could name any: 'número'. */
    private static boolean weakly(Reading reading, int from, int distance) {
        Cue name = reading.endingAt(from - distance, Meaning.PHONE);
        return name != null && !name.value().isEmpty();
    }

    /** E.164 form of a number written alone, or its digits where no plan knows it. */
    static String normal(String text, ReadingContext context) {
        String known = planned(text, context).normal();
        return known == null ? text.strip() : known;
    }

    private static Planned planned(String text, ReadingContext context) {
        String market = context.market();
        String language = context.language();
        String home = market != null ? market : language == null ? null : HOMES.get(language);
        Planned number = planned(text, home == null ? UNKNOWN : home);
        boolean unsure = market == null && "en".equals(language);
        if (unsure && !number.valid()) {
            Planned american = planned(text, "US");
            return american.valid() ? american : number;
        }
        return number;
    }

    /** The numbering plans, which are loaded when the first number is seen. */
    private static PhoneNumberUtil phones() {
        return PhoneNumberUtil.getInstance();
    }

    /** Pieces of a campaign name the same few numbers: each is looked up once. */
    private static Planned planned(String text, String home) {
        String key = home + text;
        Planned known = PLANNED.get(key);
        if (known == null) {
            known = lookUp(text, home);
            if (PLANNED.size() >= MOST_PLANNED) {
                PLANNED.clear();
            }
            PLANNED.put(key, known);
        }
        return known;
    }

    private static Planned lookUp(String text, String home) {
        try {
            PhoneNumber number = phones().parse(text, home);
            return new Planned(
                    phones().isPossibleNumber(number),
                    phones().isValidNumber(number),
                    phones().format(number, PhoneNumberUtil.PhoneNumberFormat.E164));
        } catch (NumberParseException noNumber) {
            return NO_NUMBER;
        }
    }

    /** Whether nearer words say that it is the number of something else. */
    private static boolean numbered(
            Reading reading, int from, int phone, boolean shaped, boolean international) {
        if (international) {
            return false;
        }
        int other =
                Math.min(
                        distance(reading, from, Meaning.ORDER_NUMBER),
                        distance(reading, from, Meaning.MODEL_NUMBER));
        other = Math.min(other, distance(reading, from, Meaning.NUMBER_OF));
        return (other <= NUMBER_REACH && other <= phone)
                || (!shaped && isWeaklyOther(reading, from, phone));
    }

    /**
     * Whether the number may be an order's or a customer's, unless the words that say so belong to
     * those that name a telephone: 'atención al cliente'.
     */
    private static boolean isWeaklyOther(Reading reading, int from, int phone) {
        int other = distance(reading, from, Meaning.NUMBER_OF_WEAK);
        return other <= NUMBER_REACH && (other < phone || weakly(reading, from, phone));
    }

    /** 'KKLIU 9988/2027': the number of a permit and the year it was given. */
    private static boolean isOfYear(Tokens tokens, int from, int to) {
        return to - from == 3
                && tokens.is(from + 1, '/')
                && tokens.length(from + 2) == 4
                && isYear(tokens.value(from + 2));
    }

    private static boolean isYear(int number) {
        return number >= FIRST_YEAR && number < LAST_YEAR;
    }

    /** How many tokens in front of a number words of a meaning end within their reach. */
    private static int distance(Reading reading, int from, Meaning meaning) {
        int nearest = Integer.MAX_VALUE;
        if (reading.has(meaning)) {
            for (Cue cue : reading.cues(from - CUE_REACH, from).of(Meanings.only(meaning))) {
                int distance = from - cue.to();
                if (distance >= 0) {
                    boolean within = meaning != Meaning.PHONE || distance <= cue.entry().reach();
                    nearest = within ? Math.min(nearest, distance) : nearest;
                }
            }
        }
        return nearest;
    }
}
