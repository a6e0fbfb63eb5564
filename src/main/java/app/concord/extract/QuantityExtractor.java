package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;

/** Reads numbers with units of measure: sizes, weights, memory. */
final class QuantityExtractor implements Extractor {
    private static final double SURE = 0.9;
    private static final Map<String, String> UNITS =
            Map.ofEntries(
                    Map.entry("mm", "mm"),
                    Map.entry("cm", "cm"),
                    Map.entry("m", "m"),
                    Map.entry("km", "km"),
                    Map.entry("g", "g"),
                    Map.entry("kg", "kg"),
                    Map.entry("mg", "mg"),
                    Map.entry("gramm", "g"),
                    Map.entry("ml", "ml"),
                    Map.entry("cl", "cl"),
                    Map.entry("l", "l"),
                    Map.entry("liter", "l"),
                    Map.entry("litre", "l"),
                    Map.entry("litres", "l"),
                    Map.entry("ltr", "l"),
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
                    Map.entry("inch", "in"),
                    Map.entry("inches", "in"),
                    Map.entry("zoll", "in"),
                    Map.entry("in", "in"),
                    Map.entry("lb", "lb"),
                    Map.entry("lbs", "lb"),
                    Map.entry("oz", "oz"),
                    Map.entry("ft", "ft"));

    @Override
    public void read(Reading reading) {
        Tokens tokens = reading.tokens();
        int i = 0;
        while (i < tokens.count()) {
            Size size = tokens.isNumber(i) && reading.free(i) ? size(reading, i) : null;
            if (size == null) {
                i++;
                continue;
            }
            if (size.amount() != null) {
                reading.add(
                        Observation.used(
                                FactKind.QUANTITY,
                                new FactValue.Quantity(size.amount(), size.unit()),
                                ComparabilityKey.of(Role.OTHER),
                                i,
                                size.to(),
                                SURE));
            }
            i = size.to();
        }
    }

    /**
     * A size as written.
     *
     * @param name normalised: {@code 160x200cm}, {@code 16gb}
     * @param amount the number, null for several as in a format
     */
    record Size(int from, int to, String name, @Nullable BigDecimal amount, String unit) {}

    /** The size that begins at a token, null for none. */
    static @Nullable Size size(Reading reading, int from) {
        Tokens tokens = reading.tokens();
        if (!tokens.isNumber(from) || (tokens.isWord(from - 1) && !tokens.spaced(from))) {
            return null;
        }
        Numeral first = Numeral.at(tokens, from, '.');
        if (first == null) {
            return null;
        }
        StringBuilder name = new StringBuilder(plain(first));
        int to = first.to();
        int factors = 1;
        while (times(tokens, to)) {
            Numeral next = Numeral.at(tokens, to + 1, '.');
            if (next == null) {
                break;
            }
            name.append('x').append(plain(next));
            to = next.to();
            factors++;
        }
        boolean dash = tokens.is(to, '-') && !tokens.spaced(to) && !tokens.spaced(to + 1);
        int word = dash ? to + 1 : to;
        String unit =
                tokens.isWord(word) && tokens.length(word) <= 6
                        ? UNITS.get(tokens.word(word))
                        : null;
        if (unit != null && !plausible(tokens, word, unit)) {
            unit = null;
        }
        if (tokens.is(to, '"') && !tokens.spaced(to) && factors == 1 && tokens.value(from) <= 110) {
            unit = "in";
            word = to;
        }
        if (unit == null) {
            return factors >= 2 && tokens.value(from) >= 10 && !reading.setting().line()
                    ? new Size(from, to, name + "cm", null, "cm")
                    : null;
        }
        BigDecimal amount = factors == 1 ? first.amount() : null;
        return new Size(from, word + 1, name + unit, amount, unit);
    }

    private static boolean plausible(Tokens tokens, int word, String unit) {
        return switch (unit) {
            case "in", "v", "w", "m" ->
                    !tokens.word(word).equals("in")
                            && (!tokens.spaced(word) || !tokens.word(word).equals("v"));
            case "ft" -> tokens.word(word).equals("ft") && tokens.spaced(word + 1);
            default -> true;
        };
    }

    private static boolean times(Tokens tokens, int at) {
        boolean sign = tokens.is(at, '×') || (tokens.isWord(at) && tokens.word(at).equals("x"));
        return sign && tokens.isNumber(at + 1);
    }

    private static String plain(Numeral number) {
        BigDecimal stripped = number.amount().stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
