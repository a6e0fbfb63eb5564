package app.concord.link;

import app.concord.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises what tells the variants of a product apart: measures, memory, packs, condition, days.
 */
final class Variants {
    private static final String NUMBER = "\\d{1,4}(?:[.,]\\d{1,2})?";
    private static final String BLANK = "[ \\u00a0\\u202f\\u2009]?";
    private static final String UNIT =
            "(?:cm|mm|m|km|ml|cl|dl|l|litres?|liters?|liter|litros?|litri|g|gr|kg|mg|oz|lb|lbs|gb|tb|mb"
                    + "|zoll|inch|inches|in|ft|w|wh|mah|kwh|kw|hp|ps|caps|capsules|st|stk|stück|pcs"
                    + "|pack|er[- ]?pack|er[- ]?set|piece|pieces|teilig|-?piece|buc|pièces|piezas|pezzi"
                    + "|peças|stuks|bucăți|lembar|helai|keping|persons?|personen|people|seats?)";

    /** '24 × 12.50 €' is a plan of payments, no size. */
    private static final String NO_AMOUNT =
            "(?!\\d|[.,]\\d|"
                    + BLANK
                    + "(?:\\p{Sc}|(?:eur|euros?|chf|kr|lei|ron|rm|rp|zł|gbp|usd)(?!\\p{L})))";

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
                            + "(?:cm|mm|m)\\b)?"
                            + NO_AMOUNT,
                    Pattern.CASE_INSENSITIVE);

    /** '40/60 cm': the sizes between which plants, prams and beds are sold. */
    private static final Pattern SIZES =
            Pattern.compile(
                    "(?<![\\p{Sc}\\d.,/])(\\d{2,3})/(\\d{2,3})" + BLANK + "(cm|mm)(?!\\p{L})",
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

    /** '3-seater': on how many a sofa seats; courses have more places than that. */
    private static final Pattern SEATS =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,])([1-7])[ \\u00a0-]?(?:seaters?|sitzer[ns]?|zits(?:bank)?|places?"
                            + "|plazas?|post[io]|lugar(?:es)?|locuri|dudukan|tempat duduk)(?![\\p{L}\\d])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A variant word at its place. */
    record Found(String token, Span span) {}

    private Variants() {}

    /** Every variant word of a text, in its order. */
    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>(0);
        if (VariantSigns.hasDigit(text)) {
            each(
                    DIMENSIONS,
                    text,
                    VariantSigns::dimensions,
                    at -> {
                        StringBuilder token =
                                new StringBuilder(plain(at.group(1)))
                                        .append('x')
                                        .append(plain(at.group(2)));
                        if (at.group(3) != null) {
                            token.append('x').append(plain(at.group(3)));
                        }
                        found.add(new Found(token.toString(), new Span(at.start(), at.end())));
                    });
            if (text.indexOf('/') > 0) {
                each(
                        SIZES,
                        text,
                        (all, i) -> Character.isDigit(all.charAt(i)),
                        at ->
                                found.add(
                                        new Found(
                                                at.group(1) + "/" + at.group(2) + unit(at.group(3)),
                                                new Span(at.start(), at.end()))));
            }
            each(
                    MEASURE,
                    text,
                    VariantSigns::measure,
                    at -> {
                        Span span = new Span(at.start(), at.end());
                        if (found.stream().noneMatch(f -> f.span().overlaps(span))) {
                            found.add(new Found(plain(at.group(1)) + unit(at.group(2)), span));
                        }
                    });
            each(
                    SEATS,
                    text,
                    VariantSigns::measure,
                    at ->
                            found.add(
                                    new Found(
                                            at.group(1) + "seat", new Span(at.start(), at.end()))));
            each(
                    PACK,
                    text,
                    VariantSigns::pack,
                    at ->
                            found.add(
                                    new Found(
                                            at.group(1) + "pack", new Span(at.start(), at.end()))));
        }
        each(
                CONDITION,
                text,
                VariantSigns::condition,
                at -> found.add(new Found("used", new Span(at.start(), at.end()))));
        found.addAll(DaySpans.in(text));
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    /** Whether something may begin at a place of a text. */
    private interface Sign {
        boolean at(String text, int place);
    }

    /** Finds a pattern as a search does, but tries it only where it may begin. */
    private static void each(Pattern pattern, String text, Sign sign, Consumer<Matcher> taken) {
        Matcher matcher = null;
        int i = 0;
        while (i < text.length()) {
            if (sign.at(text, i)) {
                if (matcher == null) {
                    matcher = pattern.matcher(text);
                    matcher.useTransparentBounds(true).useAnchoringBounds(false);
                }
                if (matcher.region(i, text.length()).lookingAt()) {
                    taken.accept(matcher);
                    i = matcher.end();
                    continue;
                }
            }
            i++;
        }
    }

    /**
     * A text without its variant words.
     *
     * @param found those of the text, in its order
     */
    static String without(String text, List<Found> found) {
        StringBuilder bare = new StringBuilder(text);
        for (int i = found.size() - 1; i >= 0; i--) {
            bare.replace(found.get(i).span().start(), found.get(i).span().end(), "");
        }
        return bare.toString();
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
                    "stuks",
                    "bucăți",
                    "lembar",
                    "helai",
                    "keping" ->
                    "pack";
            case "persons", "personen", "people" -> "person";
            case "seats" -> "seat";
            default -> unit;
        };
    }
}
