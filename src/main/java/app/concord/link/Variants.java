package app.concord.link;

import app.concord.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what tells the variants of a product apart: measures, memory, packs, condition. */
final class Variants {
    private static final String NUMBER = "\\d{1,4}(?:[.,]\\d{1,2})?";
    private static final String BLANK = "[ \\u00a0\\u202f\\u2009]?";
    private static final String UNIT =
            "(?:cm|mm|m|km|ml|cl|dl|l|litres?|liters?|liter|litros?|litri|g|gr|kg|mg|oz|lb|lbs|gb|tb|mb"
                    + "|zoll|inch|inches|in|ft|w|wh|mah|kwh|kw|hp|ps|caps|capsules|st|stk|stück|pcs"
                    + "|pack|er[- ]?pack|er[- ]?set|piece|pieces|teilig|-?piece|buc|pièces|piezas|pezzi"
                    + "|peças|stuks|persons?|personen|people|seats?)";
    private static final Pattern DIMENSIONS =
            Pattern.compile(
                    "(?<![\\p{Sc}\\d.,])("
                            + NUMBER
                            + ")"
                            + BLANK
                            + "(?:cm|mm|m)?"
                            + BLANK
                            + "[x×]"
                            + BLANK
                            + "("
                            + NUMBER
                            + ")(?:"
                            + BLANK
                            + "(?:cm|mm|m)?"
                            + BLANK
                            + "[x×]"
                            + BLANK
                            + "("
                            + NUMBER
                            + "))?(?:"
                            + BLANK
                            + "(?:cm|mm|m)\\b)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern MEASURE =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,])(?<!\\d/)("
                            + NUMBER
                            + ")(?:"
                            + BLANK
                            + "|-)("
                            + UNIT
                            + "|[\"″”](?=[\\s,.;:)/·|]|$))(?![\\p{L}\\d])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PACK =
            Pattern.compile(
                    "(?<!\\p{L})(?:packs?|sets?|box(?:es)?|cases?|lots?|paquets?|confezion[ei]|cajas?|caixas?"
                            + "|doos|dozen|pachete?|pek|packungen?|boîtes?|sachets?|bundels?)"
                            + " (?:of|de|da|di|van|isi) (\\d{1,3})(?!\\d)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CONDITION =
            Pattern.compile(
                    "(?<!\\p{L})(renewed|refurbished|reconditioned|pre-?owned|second[- ]hand|used|ex-?display"
                            + "|gebraucht(?:e[rsn]?)?|generalüberholt(?:e[rsn]?)?|refurbed|aussteller"
                            + "|reconditionn[ée]e?s?|d'occasion|reacondicionad[oa]s?|usad[oa]s?"
                            + "|ricondizionat[oaie]|usat[oaie]|tweedehands|recondicionad[oa]s?"
                            + "|recondiționat|terpakai|bekas)(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A variant word at its place. */
    record Found(String token, Span span) {}

    private Variants() {}

    /** Every variant word of a text, in its order. */
    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher dimensions = DIMENSIONS.matcher(text);
        while (dimensions.find()) {
            StringBuilder token =
                    new StringBuilder(plain(dimensions.group(1)))
                            .append('x')
                            .append(plain(dimensions.group(2)));
            if (dimensions.group(3) != null) {
                token.append('x').append(plain(dimensions.group(3)));
            }
            found.add(new Found(token.toString(), new Span(dimensions.start(), dimensions.end())));
        }
        Matcher measures = MEASURE.matcher(text);
        while (measures.find()) {
            Span span = new Span(measures.start(), measures.end());
            if (found.stream().noneMatch(f -> f.span().overlaps(span))) {
                found.add(new Found(plain(measures.group(1)) + unit(measures.group(2)), span));
            }
        }
        Matcher packs = PACK.matcher(text);
        while (packs.find()) {
            found.add(new Found(packs.group(1) + "pack", new Span(packs.start(), packs.end())));
        }
        Matcher conditions = CONDITION.matcher(text);
        while (conditions.find()) {
            found.add(new Found("used", new Span(conditions.start(), conditions.end())));
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    /** The variant words of a text as a set. */
    static NavigableSet<String> tokens(String text) {
        NavigableSet<String> tokens = new TreeSet<>();
        for (Found found : in(text)) {
            tokens.add(found.token());
        }
        return tokens;
    }

    private static String plain(String number) {
        String dotted = number.replace(',', '.');
        if (dotted.indexOf('.') < 0) {
            return dotted;
        }
        String cut = dotted.replaceAll("0+$", "");
        return cut.endsWith(".") ? cut.substring(0, cut.length() - 1) : cut;
    }

    private static String unit(String written) {
        String unit = written.toLowerCase(Locale.ROOT).replace("-", "").replace(" ", "");
        return switch (unit) {
            case "litre", "litres", "liter", "liters", "litro", "litros", "litri" -> "l";
            case "gr" -> "g";
            case "inches", "inch", "zoll", "\"", "″", "”" -> "in";
            case "lbs" -> "lb";
            case "capsules" -> "caps";
            case "erpack",
                    "erset",
                    "piece",
                    "pieces",
                    "teilig",
                    "st",
                    "stk",
                    "stück",
                    "pcs",
                    "buc",
                    "pièces",
                    "piezas",
                    "pezzi",
                    "peças",
                    "stuks" ->
                    "pack";
            case "persons", "personen", "people" -> "person";
            case "seats" -> "seat";
            default -> unit;
        };
    }
}
