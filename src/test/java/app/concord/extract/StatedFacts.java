package app.concord.extract;

import app.concord.model.Asset;
import app.concord.model.Audience;
import app.concord.model.Billing;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Bound;
import app.concord.model.Channel;
import app.concord.model.ComparabilityKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Location;
import app.concord.model.Mark;
import app.concord.model.ReadingContext;
import app.concord.model.Region;
import app.concord.model.Role;
import app.concord.model.SourceMap;
import app.concord.model.Span;
import app.concord.model.TaxBasis;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lines of {@code src/test/resources/facts}: what copywriters write, and the facts it states.
 * The notation is explained in the README beside them.
 */
final class StatedFacts {
    private static final Map<String, String> MARKETS =
            Map.of(
                    "en", "GB", "de", "DE", "fr", "FR", "es", "ES", "it", "IT", "nl", "NL", "pt",
                    "PT", "ro", "RO", "id", "ID", "ms", "MY");
    private static final Pattern MARKET = Pattern.compile("\\[([A-Z]{2})] (.*)");
    private static final Pattern STRUCK = Pattern.compile("~~(.+?)~~");
    private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+");

    /** The languages that have a file. */
    static final Set<String> LANGUAGES = MARKETS.keySet();

    private StatedFacts() {}

    /**
     * One text.
     *
     * @param number of its line in the file, from 1
     * @param expected in the notation of the files, sorted; empty where it states nothing
     */
    record Line(
            String language,
            int number,
            String text,
            List<Mark> marks,
            ReadingContext context,
            List<String> expected) {

        /** What is read from it, in the notation of the files, sorted. */
        List<String> read() {
            Set<String> kinds =
                    expected.stream().map(StatedFacts::kind).collect(Collectors.toSet());
            return facts().stream()
                    .map(StatedFacts::notation)
                    .filter(fact -> kinds.contains("form") || !kind(fact).equals("form"))
                    .sorted()
                    .toList();
        }

        List<Fact> facts() {
            return Extractors.extract(asset(), context).facts();
        }

        private Asset asset() {
            Block block =
                    new Block(
                            0,
                            BlockKind.PARAGRAPH,
                            0,
                            Region.MAIN,
                            "body",
                            text,
                            marks,
                            List.of(),
                            -1,
                            null,
                            null,
                            null,
                            null,
                            SourceMap.at(Location.NONE));
            return new Asset(
                    language + ".txt",
                    Channel.WEB,
                    "txt",
                    "Line " + number,
                    language,
                    FactText.TODAY.atStartOfDay(),
                    null,
                    List.of(block),
                    "0".repeat(64));
        }
    }

    /** First word of a fact's notation. */
    static String kind(String fact) {
        int blank = fact.indexOf(' ');
        return blank < 0 ? fact : fact.substring(0, blank);
    }

    /** The texts of a language's file, in its order. */
    static List<Line> of(String language) {
        String name = "/facts/" + language + ".facts";
        try (InputStream stream = StatedFacts.class.getResourceAsStream(name);
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(stream, name),
                                        StandardCharsets.UTF_8))) {
            return parse(language, lines);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Line> parse(String language, BufferedReader lines) throws IOException {
        List<Line> all = new ArrayList<>();
        String text = null;
        int start = 0;
        List<String> facts = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("# ")) {
                continue;
            }
            if (line.startsWith("    ")) {
                facts.add(normal(line.strip()));
                continue;
            }
            if (text != null) {
                all.add(line(language, start, text, facts));
            }
            text = line;
            start = number;
            facts = new ArrayList<>();
        }
        if (text != null) {
            all.add(line(language, start, text, facts));
        }
        return all;
    }

    private static Line line(String language, int number, String written, List<String> facts) {
        Matcher market = MARKET.matcher(written);
        boolean own = market.matches();
        String rest = (own ? market.group(2) : written).replace("\\n", "\n");
        List<Mark> marks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher struck = STRUCK.matcher(rest);
        int from = 0;
        while (struck.find()) {
            text.append(rest, from, struck.start());
            marks.add(
                    new Mark(
                            Mark.Kind.STRUCK,
                            new Span(text.length(), text.length() + struck.group(1).length())));
            text.append(struck.group(1));
            from = struck.end();
        }
        text.append(rest.substring(from));
        String place = own ? market.group(1) : MARKETS.get(language);
        ReadingContext context =
                new ReadingContext(
                        language, List.of(Objects.requireNonNull(place)), FactText.TODAY);
        return new Line(
                language,
                number,
                text.toString(),
                marks,
                context,
                facts.stream().sorted().toList());
    }

    /** Attributes behind the value may stand in any order, numbers with any trailing zeros. */
    private static String normal(String fact) {
        String plain = NUMBER.matcher(fact).replaceAll(m -> plain(m.group()));
        List<String> words = new ArrayList<>(Arrays.asList(plain.split(" ", -1)));
        if (!Set.of("price", "discount", "date", "period", "size", "count", "shipping")
                        .contains(words.getFirst())
                || plain.startsWith("shipping to ")
                || plain.startsWith("shipping not-to ")) {
            return plain;
        }
        // A unit or a least spend may have a blank of its own: 'per:100 g', 'above:50 GBP'.
        String glued = plain.replaceAll("(per:\\d+|above:[0-9.]+) (\\S+)", "$1_$2");
        List<String> parts = new ArrayList<>(List.of(glued.split(" ", -1)));
        int fixed =
                switch (parts.getFirst()) {
                    case "date", "period" -> 2;
                    case "shipping" -> parts.get(1).equals("free") ? 2 : 3;
                    case "discount" ->
                            parts.get(1).equals("buy") ? parts.size() : Math.min(3, parts.size());
                    default -> Math.min(3, parts.size());
                };
        List<String> attributes = new ArrayList<>(parts.subList(fixed, parts.size()));
        attributes.sort(null);
        List<String> sorted = new ArrayList<>(parts.subList(0, fixed));
        sorted.addAll(attributes);
        return String.join(" ", sorted);
    }

    private static String plain(String number) {
        BigDecimal stripped = new BigDecimal(number).stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** A fact in the notation of the files. */
    static String notation(Fact fact) {
        return normal((word(fact) + " " + value(fact) + String.join("", attributes(fact))).strip());
    }

    private static String word(Fact fact) {
        return switch (fact.kind()) {
            case PROMO_CODE -> "code";
            case AVAILABILITY, STOCK -> "stock";
            case SALES_CHANNEL -> "sold";
            case OPENING_HOURS -> "hours";
            case QUANTITY -> "size";
            case ADDRESS_FORM -> "form";
            case PRODUCT_NAME -> "name";
            default -> fact.kind().id();
        };
    }

    private static String value(Fact fact) {
        String value = fact.value().canonical();
        return switch (fact.role()) {
            case DELIVERY -> fact.kind() == FactKind.SHIPPING ? "free" : value;
            case CUT_OFF -> "by " + value;
            case AREA -> "to " + value;
            case AREA_EXCLUDED -> "not-to " + value;
            case RETURN_PERIOD -> value + " return";
            case GUARANTEE -> value + " guarantee";
            case NOTICE -> value + " notice";
            case TRIAL -> value + " trial";
            case MINIMUM_TERM -> value + " term";
            case VALIDITY ->
                    fact.kind() == FactKind.RETURNS ? value + " validity" : plainValue(fact, value);
            case METHOD -> "method " + value;
            case APR -> value + " apr";
            case AGE -> "age " + value;
            case LIMIT -> "limit " + value;
            case EXCLUSION -> "excludes " + value;
            case REGION -> "region " + value;
            default -> plainValue(fact, value);
        };
    }

    private static String plainValue(Fact fact, String value) {
        return switch (fact.kind()) {
            case DATE, PERIOD -> days(fact.value());
            case GIFT -> "";
            case AVAILABILITY ->
                    value.equals("out of stock") ? "sold-out" : value.replace(' ', '-');
            case MATERIAL ->
                    fact.value() instanceof FactValue.Percent
                            ? value + " " + fact.key().unit()
                            : value;
            default -> value;
        };
    }

    /** Days without their times, which are attributes in the files. */
    private static String days(FactValue value) {
        return switch (value) {
            case FactValue.Day day -> day.date().toString();
            case FactValue.Period period -> day(period.start()) + "/" + day(period.end());
            default -> value.canonical();
        };
    }

    private static String day(FactValue.@Nullable Day day) {
        return day == null ? "" : day.date().toString();
    }

    /** {@code T18:30} of a day, {@code T10:00-18:00} of a span of days; empty without times. */
    private static String times(FactValue value) {
        return switch (value) {
            case FactValue.Day day when day.time() != null -> "T" + day.time();
            case FactValue.Period period -> {
                String from = time(period.start());
                String to = time(period.end());
                yield from.isEmpty() && to.isEmpty() ? "" : "T" + from + "-" + to;
            }
            default -> "";
        };
    }

    private static String time(FactValue.@Nullable Day day) {
        return day == null || day.time() == null ? "" : day.time().toString();
    }

    private static List<String> attributes(Fact fact) {
        ComparabilityKey key = fact.key();
        List<String> words = new ArrayList<>();
        String role =
                switch (key.role()) {
                    case WAS, RRP, INSTALMENT, FEE, DEPOSIT, THRESHOLD, WORTH, START, END, EVENT ->
                            key.role().name().toLowerCase(Locale.ROOT);
                    case UNIT_PRICE -> "unit";
                    case DELIVERY -> fact.kind() == FactKind.PRICE ? "delivery" : "";
                    case DELIVERY_DATE -> "delivery";
                    case RETURN_DATE -> "return";
                    default -> "";
                };
        words.add(role);
        words.add(times(fact.value()));
        if (key.bound() != Bound.EXACT) {
            words.add(key.bound().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (key.billing() != Billing.ONCE) {
            words.add("/" + key.billing().name().toLowerCase(Locale.ROOT));
        }
        boolean ownUnit =
                key.role() == Role.THRESHOLD
                        || key.unit().equals("code")
                        || fact.kind() == FactKind.MATERIAL;
        if (!ownUnit && !key.unit().isEmpty()) {
            for (String unit : key.unit().split("\\+", -1)) {
                words.add("per:" + unit);
            }
        }
        if (key.audience() != Audience.EVERYONE) {
            words.add(
                    switch (key.audience()) {
                        case NEW_CUSTOMER -> "new";
                        case EARLY_BOOKER -> "early";
                        case EXISTING_CUSTOMER -> "existing";
                        default -> key.audience().name().toLowerCase(Locale.ROOT);
                    });
        }
        if (key.tax() != TaxBasis.UNSTATED) {
            words.add(key.tax() == TaxBasis.INCLUDED ? "tax-in" : "tax-ex");
        }
        if (key.quantity() > 1) {
            words.add("x" + key.quantity());
        }
        if (key.threshold() != null) {
            words.add("above:" + key.threshold().canonical());
        }
        if (fact.value() instanceof FactValue.Day day && day.zone() != null) {
            words.add("Z:" + day.zone());
        }
        return words.stream().filter(word -> !word.isEmpty()).map(word -> " " + word).toList();
    }

    /**
     * Prints the texts that are read wrongly, and the share of those read rightly.
     *
     * @param arguments languages, or kinds ({@code price}) to which the look is narrowed
     */
    public static void main(String[] arguments) {
        List<String> wanted = List.of(arguments);
        Collection<String> languages =
                LANGUAGES.stream().filter(wanted::contains).sorted().toList();
        Set<String> kinds =
                wanted.stream()
                        .filter(word -> !LANGUAGES.contains(word))
                        .collect(Collectors.toSet());
        Map<String, int[]> score = new TreeMap<>();
        for (String language :
                languages.isEmpty() ? LANGUAGES.stream().sorted().toList() : languages) {
            for (Line line : of(language)) {
                List<String> expected = only(line.expected(), kinds);
                List<String> read = only(line.read(), kinds);
                boolean right = expected.equals(read);
                int[] count = score.computeIfAbsent(language, l -> new int[2]);
                count[1]++;
                count[0] += right ? 1 : 0;
                if (!right) {
                    List<String> missing = new ArrayList<>(expected);
                    read.forEach(missing::remove);
                    List<String> extra = new ArrayList<>(read);
                    expected.forEach(extra::remove);
                    System.out.println(
                            language
                                    + ":"
                                    + line.number()
                                    + " "
                                    + line.text().replace("\n", "\\n")
                                    + "\n      missing "
                                    + missing
                                    + "  extra "
                                    + extra);
                }
            }
        }
        score.forEach((language, count) ->
                System.out.printf(
                        Locale.ROOT,
                        "%s %d/%d = %.1f %%%n",
                        language,
                        count[0],
                        count[1],
                        100.0 * count[0] / count[1]));
    }

    private static List<String> only(List<String> facts, Set<String> kinds) {
        return facts.stream()
                .filter(fact -> kinds.isEmpty() || kinds.contains(kind(fact)))
                .toList();
    }
}
