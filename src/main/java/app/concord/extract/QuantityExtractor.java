package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Reads numbers with units of measure: sizes, weights, memory. */
final class QuantityExtractor implements Extractor {
    private static final Wanted WANTED = Wanted.of("0");
    private static final double SURE = 0.9;
    private static final int MOST_FACTORS = 4;
    private static final Size[] NO_SIZES = {};
    private static final int LONGEST_UNIT = 3;

    /** Without 'in' for inches, which any text has in another sense. */
    private static final Map<String, String> UNITS =
            Map.ofEntries(
                    Map.entry("mm", "mm"),
                    Map.entry("cm", "cm"),
                    Map.entry("m", "m"),
                    Map.entry("km", "km"),
                    Map.entry("g", "g"),
                    Map.entry("kg", "kg"),
                    Map.entry("mg", "mg"),
                    Map.entry("ml", "ml"),
                    Map.entry("cl", "cl"),
                    Map.entry("l", "l"),
                    Map.entry("gb", "gb"),
                    Map.entry("tb", "tb"),
                    Map.entry("mb", "mb"),
                    Map.entry("mp", "mp"),
                    Map.entry("w", "w"),
                    Map.entry("kw", "kw"),
                    Map.entry("kwh", "kwh"),
                    Map.entry("wh", "wh"),
                    Map.entry("mah", "mah"),
                    Map.entry("v", "v"),
                    Map.entry("hz", "hz"),
                    Map.entry("ghz", "ghz"),
                    Map.entry("db", "db"),
                    Map.entry("lm", "lm"),
                    Map.entry("ah", "ah"),
                    Map.entry("nm", "nm"),
                    Map.entry("lb", "lb"),
                    Map.entry("lbs", "lb"),
                    Map.entry("oz", "oz"),
                    Map.entry("ft", "ft"));

    /** The words for units, and by their numbers the names of the units. */
    private static final WordTable NAMES = new WordTable();

    private static final String[] UNIT = new String[UNITS.size()];

    static {
        UNITS.forEach((word, unit) -> UNIT[NAMES.add(word)] = unit);
    }

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        Tokens tokens = reading.tokens();
        if (!reading.sizes().may()) {
            return;
        }
        int i = tokens.nextNumber(0);
        while (i < tokens.count()) {
            Size size = reading.free(i) ? size(reading, i) : null;
            if (size == null) {
                i = tokens.nextNumber(i + 1);
                continue;
            }
            if (size.stated() && reading.free(i, size.to()) && isOwn(reading, size)) {
                reading.add(observed(reading, size));
            }
            i = tokens.nextNumber(size.to());
        }
    }

    private static Observation observed(Reading reading, Size size) {
        BigDecimal amount = size.amount();
        FactValue value =
                amount != null
                        ? new FactValue.Quantity(amount, size.unit())
                        : new FactValue.Text(size.several());
        return Observation.used(
                FactKind.QUANTITY,
                value,
                ComparabilityKey.of(Role.OTHER).withBound(Figures.bound(reading, size.from())),
                size.from(),
                size.to(),
                SURE);
    }

    /** Whether a size is one of the thing: not the measure of a unit price, a speed, a law. */
    private static boolean isOwn(Reading reading, Size size) {
        Tokens tokens = reading.tokens();
        Cue per = reading.endingAt(size.from(), Meaning.PER);
        boolean rate = tokens.is(size.to(), '/') && !tokens.spaced(size.to() + 1);
        return !rate
                && !tokens.is(size.from() - 1, '/')
                && (per == null || !priced(reading, per, size.to()))
                && !tokens.is(size.to(), '=')
                && !tokens.is(size.from() - 1, '§');
    }

    /** Whether an amount ends before words such as 'per', or begins behind the measure. */
    private static boolean priced(Reading reading, Cue word, int to) {
        int per = word.from();
        List<Amount> amounts = reading.amounts();
        int low = Ascending.first(amounts.size(), i -> amounts.get(i).from() >= per);
        return (low > 0 && per - amounts.get(low - 1).to() <= 1)
                || (low < amounts.size()
                        && amounts.get(low).from() - to <= 1
                        && !Units.ofPack(reading, word));
    }

    /**
     * A size as written.
     *
     * @param name normalised: {@code 160x200cm}, {@code 16gb}
     * @param amount the number, null for several as in a format
     * @param stated whether its unit stands in the text
     */
    record Size(
            int from,
            int to,
            String name,
            @Nullable BigDecimal amount,
            String unit,
            boolean stated) {

        /** Several numbers with their unit: {@code 160x200 cm}. */
        String several() {
            return name.substring(0, name.length() - unit.length()) + " " + unit;
        }
    }

    /** The size that begins at a token, null for none. */
    static @Nullable Size size(Reading reading, int from) {
        return reading.sizes().at(from);
    }

    /**
     * The sizes that begin at the tokens of a text, by token; of no tokens where there are none.
     */
    static @Nullable Size[] findAll(Reading reading) {
        @Nullable Size[] all = NO_SIZES;
        Tokens tokens = reading.tokens();
        char sign = Figures.decimalSign(reading);
        for (int i = tokens.nextNumber(0); i < tokens.count(); i = tokens.nextNumber(i + 1)) {
            Size size = find(reading, i, sign);
            if (size != null) {
                all = all.length == 0 ? new Size[tokens.count()] : all;
                all[i] = size;
            }
        }
        return all;
    }

    /** Looks for the size that begins at a token, null for none. */
    static @Nullable Size find(Reading reading, int from) {
        return reading.tokens().isNumber(from)
                ? find(reading, from, Figures.decimalSign(reading))
                : null;
    }

    private static @Nullable Size find(Reading reading, int from, char sign) {
        Tokens tokens = reading.tokens();
        if (!tokens.isNumber(from) || (tokens.isWord(from - 1) && !tokens.spaced(from))) {
            return null;
        }
        Numeral first = Numeral.at(tokens, from, sign);
        if (first == null) {
            return null;
        }
        int to = first.to();
        boolean inches = tokens.is(to, '"') && !tokens.spaced(to) && tokens.value(from) <= 110;
        if (Sizes.isDegree(tokens, to)) {
            String name = tokens.isLetter(to + 1, 'f') ? "°f" : "°c";
            return new Size(
                    from,
                    to + 2,
                    plain(first) + name,
                    first.amount(),
                    name,
                    !reading.setting().line());
        }
        if (!inches && !tokens.isWord(to) && !tokens.is(to, '-') && !tokens.is(to, '×')) {
            return null;
        }
        int at = behindUnit(reading, to);
        if (times(tokens, at)) {
            return several(reading, first, at, sign);
        }
        Unit unit = inches ? new Unit("in", to + 1) : unit(reading, to);
        return unit == null
                ? null
                : new Size(
                        from,
                        unit.to(),
                        plain(first) + unit.name(),
                        first.amount(),
                        unit.name(),
                        true);
    }

    /** '160 x 200 cm': several numbers, the first of which ends before a sign between them. */
    private static @Nullable Size several(Reading reading, Numeral first, int sign, char decimal) {
        Tokens tokens = reading.tokens();
        StringBuilder name = new StringBuilder(plain(first));
        int to = first.to();
        int factors = 1;
        int at = sign;
        while (factors < MOST_FACTORS && times(tokens, at)) {
            Numeral next = Numeral.at(tokens, at + 1, decimal);
            if (next == null) {
                break;
            }
            name.append('x').append(plain(next));
            to = next.to();
            at = behindUnit(reading, to);
            factors++;
        }
        Unit unit = unit(reading, to);
        if (unit == null) {
            return factors >= 2 && tokens.value(first.from()) >= 10 && !reading.setting().line()
                    ? new Size(first.from(), to, name + "cm", null, "cm", false)
                    : null;
        }
        BigDecimal amount = factors == 1 ? first.amount() : null;
        return new Size(first.from(), unit.to(), name + unit.name(), amount, unit.name(), true);
    }

    /** A unit of measure and where it ends. */
    private record Unit(String name, int to) {}

    /** The unit behind a number, perhaps joined by a hyphen; null for none. */
    private static @Nullable Unit unit(Reading reading, int to) {
        Tokens tokens = reading.tokens();
        boolean dash = tokens.is(to, '-') && !tokens.spaced(to) && !tokens.spaced(to + 1);
        int word = dash ? to + 1 : to;
        if (!tokens.isWord(word)) {
            return null;
        }
        Cue named = reading.at(word, Meaning.MEASURE);
        if (named != null) {
            return new Unit(named.value(), named.to());
        }
        String unit = named(tokens, word);
        if (unit == null || !plausible(tokens, word, unit)) {
            return null;
        }
        if (unit.equals("db") && weighted(tokens, word + 1)) {
            return new Unit(unit, word + 4);
        }
        boolean square =
                (unit.equals("m") || unit.equals("cm"))
                        && (tokens.isNumber(word + 1) || tokens.isRaisedNumber(word + 1))
                        && !tokens.spaced(word + 1);
        return square
                ? new Unit(unit + tokens.written(word + 1), word + 2)
                : new Unit(unit, word + 1);
    }

    private static @Nullable String named(Tokens tokens, int word) {
        int number = tokens.length(word) <= LONGEST_UNIT ? tokens.number(word, NAMES) : -1;
        return number < 0 ? null : UNIT[number];
    }

    /**
     * Whether a token may stand behind the number of a size: the name of a unit, a sign for inches
     * or between several numbers. Words that mean a measure may as well.
     */
    static boolean maySize(Tokens tokens, int token) {
        return tokens.isWord(token)
                ? tokens.isLetter(token, 'x') || named(tokens, token) != null
                : tokens.is(token, '"')
                        || tokens.is(token, '×')
                        || tokens.is(token, '°')
                        || tokens.is(token, 'º');
    }

    /** The sign for how sound is weighed: 'dB(A)'. */
    private static boolean weighted(Tokens tokens, int at) {
        return tokens.is(at, '(')
                && !tokens.spaced(at)
                && tokens.isWord(at + 1)
                && tokens.length(at + 1) == 1
                && tokens.is(at + 2, ')');
    }

    /** Behind the unit that each of several dimensions may carry: '160 cm x 200 cm'. */
    private static int behindUnit(Reading reading, int at) {
        Tokens tokens = reading.tokens();
        if (times(tokens, at) || !tokens.isWord(at)) {
            return at;
        }
        Unit unit = unit(reading, at);
        return unit != null && times(tokens, unit.to()) ? unit.to() : at;
    }

    private static boolean plausible(Tokens tokens, int word, String unit) {
        return switch (unit) {
            case "v" -> !tokens.spaced(word) || tokens.written(word).equals("V");
            case "w" -> !tokens.spaced(word) || tokens.written(word).equals("W");
            case "g" -> tokens.written(word).equals("g");
            case "db" -> tokens.written(word).equals("dB");
            case "nm" -> tokens.written(word).equals("Nm");
            case "ah" -> tokens.written(word).equals("Ah");
            case "ft" -> tokens.spaced(word + 1);
            default -> true;
        };
    }

    private static boolean times(Tokens tokens, int at) {
        boolean sign =
                tokens.is(at, '×')
                        || (tokens.isWord(at)
                                && tokens.length(at) == 1
                                && (tokens.folded().charAt(tokens.start(at)) | ' ') == 'x');
        return sign && tokens.isNumber(at + 1);
    }

    private static String plain(Numeral number) {
        long digits = number.digits();
        int scale = number.scale();
        while (scale > 0 && digits % 10 == 0) {
            digits /= 10;
            scale--;
        }
        return scale == 0
                ? Long.toString(digits)
                : BigDecimal.valueOf(digits, scale).toPlainString();
    }
}
