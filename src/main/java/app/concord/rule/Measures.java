package app.concord.rule;

import app.concord.model.Bound;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.text.Overlap;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures as they are compared: 5 l are 5000 ml, an inch 25.4 mm. A number rounded to fewer digits
 * is the same, and so is one turned into the units of another system within the rounding of both.
 */
final class Measures {
    /** How far two measures may lie apart of which one is an 'about', relative to the greater. */
    private static final double ABOUT = 0.03;

    /** How far a number that is told roundly may lie from the exact one. */
    private static final double ROUNDLY = 0.05;

    private static final Map<String, Unit> UNITS =
            Map.ofEntries(
                    Map.entry("mm", new Unit("length", 1)),
                    Map.entry("cm", new Unit("length", 10)),
                    Map.entry("m", new Unit("length", 1000)),
                    Map.entry("km", new Unit("length", 1e6)),
                    Map.entry("in", new Unit("length", 25.4)),
                    Map.entry("ft", new Unit("length", 304.8)),
                    Map.entry("mg", new Unit("weight", 0.001)),
                    Map.entry("g", new Unit("weight", 1)),
                    Map.entry("kg", new Unit("weight", 1000)),
                    Map.entry("oz", new Unit("weight", 28.3495)),
                    Map.entry("lb", new Unit("weight", 453.592)),
                    Map.entry("ml", new Unit("volume", 1)),
                    Map.entry("cl", new Unit("volume", 10)),
                    Map.entry("l", new Unit("volume", 1000)),
                    Map.entry("mb", new Unit("memory", 1)),
                    Map.entry("gb", new Unit("memory", 1000)),
                    Map.entry("tb", new Unit("memory", 1e6)),
                    Map.entry("w", new Unit("power", 1)),
                    Map.entry("kw", new Unit("power", 1000)),
                    Map.entry("wh", new Unit("energy", 1)),
                    Map.entry("kwh", new Unit("energy", 1000)),
                    Map.entry("hz", new Unit("frequency", 1)),
                    Map.entry("ghz", new Unit("frequency", 1e9)),
                    Map.entry("minute", new Unit("time", 1)),
                    Map.entry("hour", new Unit("time", 60)));

    /** From so many characters on, with the unit, two figures are not alike by chance. */
    private static final int SLIPPED = 5;

    private static final Set<String> IMPERIAL = Set.of("in", "ft", "oz", "lb");
    private static final Pattern SEVERAL = Pattern.compile("([\\d.x]+) (\\w+)");

    private Measures() {}

    /** A unit: what it measures, and how many of the smallest unit it is. */
    private record Unit(String family, double factor) {}

    /** Whether it is how warm something is. */
    static boolean isTemperature(LinkedFact fact) {
        return fact.fact().value() instanceof FactValue.Quantity quantity
                && quantity.unit().startsWith("°");
    }

    /** What is measured: lengths are compared with lengths, formats with formats. */
    static String family(LinkedFact fact) {
        return switch (fact.fact().value()) {
            case FactValue.Quantity quantity -> family(quantity.unit());
            case FactValue.Text text -> {
                Matcher several = SEVERAL.matcher(text.text());
                yield several.matches()
                        ? "format of "
                                + several.group(1).split("x", -1).length
                                + " "
                                + family(several.group(2))
                        : "text";
            }
            default -> "other";
        };
    }

    private static String family(String unit) {
        Unit known = UNITS.get(unit);
        return known == null ? unit : known.family();
    }

    /** The same for measures that are exactly the same. */
    static Object value(LinkedFact fact) {
        return switch (fact.fact().value()) {
            case FactValue.Quantity quantity ->
                    plain(size(quantity)) + " " + family(quantity.unit());
            case FactValue.Text text -> format(text.text());
            default -> fact.fact().value().canonical();
        };
    }

    private static String format(String text) {
        Matcher several = SEVERAL.matcher(text);
        if (!several.matches()) {
            return text;
        }
        Unit unit = UNITS.getOrDefault(several.group(2), new Unit(several.group(2), 1));
        StringBuilder all = new StringBuilder(unit.family());
        java.util.Arrays.stream(several.group(1).split("x", -1))
                .filter(part -> !part.isEmpty())
                .mapToDouble(part -> Double.parseDouble(part) * unit.factor())
                .sorted()
                .forEach(part -> all.append(' ').append(plain(part)));
        return all.toString();
    }

    private static double size(FactValue.Quantity quantity) {
        Unit unit = UNITS.get(quantity.unit());
        return quantity.amount().doubleValue() * (unit == null ? 1 : unit.factor());
    }

    private static String plain(double number) {
        BigDecimal rounded = new BigDecimal(number).round(new MathContext(7)).stripTrailingZeros();
        return rounded.toPlainString();
    }

    /** Whether both are one size, told more or less exactly or in other units. */
    static boolean equal(LinkedFact one, LinkedFact other) {
        return one.fact().value() instanceof FactValue.Quantity a
                && other.fact().value() instanceof FactValue.Quantity b
                && sameSize(a, b);
    }

    /** Whether a piece tells a measure of the same size, of whatever thing. */
    static boolean isToldIn(String piece, LinkedFact measure, Statements statements) {
        return statements.in(piece).stream()
                .anyMatch(other ->
                        other.fact().kind() == FactKind.QUANTITY
                                && value(other).equals(value(measure)));
    }

    /**
     * Whether the value is tied to no name of its own in pieces that say the other value of
     * something as well: of the tins of 3 and 5 litres on a page one may be another product's.
     */
    static boolean isLoose(List<LinkedFact> value, List<LinkedFact> right, Statements statements) {
        for (LinkedFact fact : value) {
            if (fact.attachment() != LinkedFact.Attachment.PIECE
                    || !isToldIn(fact.fact().place().asset(), right.getFirst(), statements)) {
                return false;
            }
        }
        return true;
    }

    /** The lesser measure over the greater, 0 where either is no single one. */
    static double ratio(LinkedFact one, LinkedFact other) {
        if (!(one.fact().value() instanceof FactValue.Quantity a)
                || !(other.fact().value() instanceof FactValue.Quantity b)) {
            return 0;
        }
        double greater = Math.max(size(a), size(b));
        return greater <= 0 ? 0 : Math.min(size(a), size(b)) / greater;
    }

    private static boolean sameSize(FactValue.Quantity a, FactValue.Quantity b) {
        return IMPERIAL.contains(a.unit()) == IMPERIAL.contains(b.unit())
                ? rounded(a, b) || rounded(b, a) || round(a, b) || round(b, a)
                : Math.abs(size(a) - size(b)) <= rounding(a) + rounding(b);
    }

    /**
     * Whether one measure is the other with two figures in each other's place: '287 × 196 cm' and
     * '278 × 196 cm'.
     */
    static boolean slip(LinkedFact one, LinkedFact other) {
        String a = one.fact().value().canonical();
        String b = other.fact().value().canonical();
        return a.length() >= SLIPPED && Overlap.of(a, b).swapped(a, b) && figures(a, b);
    }

    private static boolean figures(String one, String other) {
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i) && !Character.isDigit(one.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether one measure allows the other: rounding, 'about', 'up to', 'over'. */
    static boolean compatible(LinkedFact one, LinkedFact other) {
        if (!(one.fact().value() instanceof FactValue.Quantity a)
                || !(other.fact().value() instanceof FactValue.Quantity b)) {
            return false;
        }
        double left = size(a);
        double right = size(b);
        Bound first = one.fact().key().bound();
        Bound second = other.fact().key().bound();
        if (first != second && (admits(first, left, right) || admits(second, right, left))) {
            return true;
        }
        if (round(a, b) || round(b, a)) {
            return true;
        }
        boolean about = first == Bound.ABOUT || second == Bound.ABOUT;
        if (about && Math.abs(left - right) <= ABOUT * Math.max(left, right)) {
            return true;
        }
        return sameSize(a, b);
    }

    /** '2,400 reviews' are 2,412: a great number that ends in zeros is told roundly. */
    private static boolean round(FactValue.Quantity coarse, FactValue.Quantity fine) {
        BigDecimal number = coarse.amount().stripTrailingZeros();
        int zeros = -number.scale();
        boolean counted = !UNITS.containsKey(coarse.unit()) && coarse.unit().equals(fine.unit());
        double apart = coarse.amount().subtract(fine.amount()).abs().doubleValue();
        return counted
                && zeros >= 2
                && apart
                        <= Math.min(
                                Math.pow(10, zeros) / 2, ROUNDLY * coarse.amount().doubleValue());
    }

    /** Whether a limit admits a value. */
    private static boolean admits(Bound bound, double limit, double value) {
        return switch (bound) {
            case UP_TO, UNDER -> value <= limit;
            case FROM, OVER -> value >= limit;
            case EXACT, ABOUT -> false;
        };
    }

    /** Whether the first is the second with fewer digits behind the point. */
    private static boolean rounded(FactValue.Quantity coarse, FactValue.Quantity fine) {
        boolean coarser =
                coarse.unit().equals(fine.unit())
                        ? coarse.amount().scale() < fine.amount().scale()
                        : factor(coarse) > factor(fine);
        return coarser && Math.abs(size(coarse) - size(fine)) <= rounding(coarse) + 1e-9;
    }

    private static double factor(FactValue.Quantity quantity) {
        Unit unit = UNITS.get(quantity.unit());
        return unit == null ? 1 : unit.factor();
    }

    private static double rounding(FactValue.Quantity quantity) {
        int scale = Math.max(0, quantity.amount().stripTrailingZeros().scale());
        return factor(quantity) * Math.pow(10, -scale) / 2;
    }
}
