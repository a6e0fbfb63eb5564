package app.concord.importing.feed;

import app.concord.importing.BlockDraft;
import app.concord.importing.VisibleText;
import app.concord.importing.table.DataKey;
import app.concord.model.BlockKind;
import app.concord.model.Location;
import app.concord.model.Property;
import app.concord.model.SourceMap;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One product or offer of a list whose names of values are known by {@link ProductKey}: what is
 * said of it, with each price in its role.
 */
public final class ProductRecord {
    private static final String PART = "body";
    private static final int LONGEST_NAME = 300;
    private static final Pattern TAG =
            Pattern.compile("</?[a-z][^<>]{0,500}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern AMOUNT = Pattern.compile("\\d[\\d.,'’\\u00a0\\u202f ]*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE]\\+?\\d)?");
    private static final Pattern TECHNICAL =
            Pattern.compile(
                    "(?i)https?://\\S*|[\\w./-]+\\.(?:jpe?g|png|webp|gif|svg|avif|mp4|pdf)|#?[0-9a-f]{6,}|[a-z0-9]+(?:[_-][a-z0-9]+)+|\\d{4}-\\d\\d-\\d\\dT\\S+|true|false|null|gid:\\S+");
    private static final Set<String> CODES =
            Set.of(
                    "eur", "gbp", "usd", "chf", "pln", "ron", "sek", "dkk", "nok", "czk", "huf",
                    "brl", "mxn", "idr", "myr", "sgd", "cad", "aud", "nzd", "jpy");

    /**
     * A value as the file holds it.
     *
     * @param name of the value, the names of what holds it before it
     * @param text the value, blanks at its ends or not
     * @param number whether the file holds it as a bare number
     */
    public record Value(String name, String text, boolean number, Location location) {

        /** What it is by its name, null where that is not known. */
        public @Nullable ProductKey key() {
            return ProductKey.of(name);
        }
    }

    private final List<Value> values;
    private final Map<ProductKey, Value> first = new EnumMap<>(ProductKey.class);

    private ProductRecord(List<Value> values) {
        this.values = values;
        for (Value value : values) {
            ProductKey key = value.key();
            boolean zero = key != null && key.isPrice() && !amounts(value);
            if (key != null && !value.text().isBlank() && !zero) {
                first.putIfAbsent(key, value);
            }
        }
    }

    /** Whether values of these names are those of a product: it has a name and a price. */
    public static boolean isProduct(Collection<String> names) {
        boolean named = false;
        boolean priced = false;
        for (String name : names) {
            ProductKey key = ProductKey.of(name);
            named |= key == ProductKey.NAME;
            priced |= key != null && key.isPrice();
        }
        return named && priced;
    }

    /** The name of the product, empty where it has none. */
    public static String name(List<Value> values) {
        Value name = new ProductRecord(values).first.get(ProductKey.NAME);
        return name == null ? "" : words(name);
    }

    /**
     * The fields of a product, in the order of the file.
     *
     * @param currency that of the whole file, null where it names none
     */
    public static List<BlockDraft> fields(List<Value> values, @Nullable Value currency) {
        return new ProductRecord(values).read(currency);
    }

    private List<BlockDraft> read(@Nullable Value currency) {
        List<BlockDraft> fields = new ArrayList<>();
        for (Value value : values) {
            BlockDraft field = value.text().isBlank() ? null : field(value);
            if (field != null) {
                fields.add(field);
            }
        }
        if (currency != null && !first.containsKey(ProductKey.CURRENCY) && !fields.isEmpty()) {
            fields.add(draft(currency, Property.CURRENCY, words(currency)));
        }
        return fields;
    }

    private @Nullable BlockDraft field(Value value) {
        ProductKey key = value.key();
        if (key == null) {
            return other(value);
        }
        // Of names, numbers and currencies a product has one; a second one speaks of something
        // else.
        boolean known = value.equals(first.get(key));
        return switch (key) {
            case NAME -> known ? draft(value, Property.NAME, words(value)) : other(value);
            case SKU -> known ? draft(value, Property.SKU, words(value)) : null;
            case GTIN -> known ? draft(value, Property.GTIN, words(value)) : null;
            case BRAND -> draft(value, Property.BRAND, words(value));
            case CURRENCY -> known ? draft(value, Property.CURRENCY, words(value)) : null;
            case URL ->
                    value.text().contains("/") ? draft(value, Property.URL, words(value)) : null;
            case AVAILABILITY -> draft(value, Property.AVAILABILITY, stock(value));
            case DESCRIPTION -> draft(value, Property.DESCRIPTION, words(value));
            case STARTS -> draft(value, Property.STARTS, words(value));
            case ENDS -> draft(value, Property.ENDS, words(value));
            case VALIDITY -> draft(value, Property.VALIDITY, words(value));
            case CODE -> draft(value, Property.CODE, words(value));
            case TERMS -> draft(value, Property.TERMS, words(value));
            case SHIPPING -> value.number() ? null : draft(value, Property.SHIPPING, words(value));
            case SAVING -> saving(value);
            case UNIT_PRICE -> value.number() ? null : draft(value, null, words(value));
            case OTHER_PRICE -> amounts(value) ? draft(value, null, labelled(value)) : null;
            case PRICE, SALE_PRICE, WAS_PRICE, LOW_PRICE, HIGH_PRICE -> price(key, value);
            case NONE -> null;
        };
    }

    private @Nullable BlockDraft price(ProductKey key, Value value) {
        if (!amounts(value)) {
            return null;
        }
        Property property =
                switch (key) {
                    case WAS_PRICE ->
                            same(first.get(ProductKey.SALE_PRICE), value)
                                            || same(first.get(ProductKey.PRICE), value)
                                    ? null
                                    : Property.WAS_PRICE;
                    case LOW_PRICE -> Property.LOW_PRICE;
                    case HIGH_PRICE -> Property.HIGH_PRICE;
                    case PRICE -> plain(value);
                    default -> Property.PRICE;
                };
        return property == null ? null : draft(value, property, money(value));
    }

    /** A price beside one that is asked now is the earlier one, unless another one is. */
    private @Nullable Property plain(Value value) {
        Value sale = first.get(ProductKey.SALE_PRICE);
        if (sale == null) {
            return Property.PRICE;
        }
        boolean told = first.containsKey(ProductKey.WAS_PRICE) || same(sale, value);
        return told ? null : Property.WAS_PRICE;
    }

    private static boolean same(@Nullable Value one, Value other) {
        return one != null && amount(one).equals(amount(other));
    }

    private static boolean amounts(Value value) {
        String amount = amount(value);
        return !amount.isEmpty() && !amount.matches("[0.,]*");
    }

    private static String amount(Value value) {
        Matcher amount = AMOUNT.matcher(value.text());
        if (!amount.find()) {
            return "";
        }
        String bare = amount.group().replaceAll("[^\\d.,]|[.,]$", "");
        return bare.replaceFirst("[.,]0{1,2}$", "").replaceFirst("([.,]\\d)0$", "$1");
    }

    /** A bare number as prices are written, with its currency where its name holds one. */
    private static String money(Value value) {
        String text = words(value);
        if (!NUMBER.matcher(text).matches() || text.length() > 30) {
            return text;
        }
        BigDecimal number = new BigDecimal(text);
        boolean cents = value.name().toLowerCase(Locale.ROOT).matches(".*cents?\\b.*|.*_cents?");
        if (cents) {
            number = number.movePointLeft(2);
        }
        String plain = (number.scale() == 1 ? number.setScale(2) : number).toPlainString();
        for (String word : value.name().toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            if (CODES.contains(word)) {
                return plain + " " + word.toUpperCase(Locale.ROOT);
            }
        }
        return plain;
    }

    private static String labelled(Value value) {
        String label = value.name().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return label.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT)
                + ": "
                + words(value);
    }

    private @Nullable BlockDraft saving(Value value) {
        boolean bare = NUMBER.matcher(value.text().strip()).matches();
        boolean percent =
                value.name().toLowerCase(Locale.ROOT).matches(".*(?:perc|proz|pct|pour).*");
        if (bare && !percent) {
            return null;
        }
        return draft(value, Property.DISCOUNT, bare ? words(value) + " %" : words(value));
    }

    private static String stock(Value value) {
        return switch (value.text().strip().toLowerCase(Locale.ROOT)) {
            case "true", "instock" -> "in stock";
            case "false", "outofstock" -> "out of stock";
            default -> words(value);
        };
    }

    /** Words that are no known property are read like any others; numbers and addresses are not. */
    private static @Nullable BlockDraft other(Value value) {
        String text = words(value);
        boolean words = text.codePoints().anyMatch(Character::isLetter);
        boolean technical =
                value.number()
                        || (text.length() < LONGEST_NAME && TECHNICAL.matcher(text).matches());
        boolean machine =
                DataKey.of(value.name()) == DataKey.MACHINE
                        && text.chars().noneMatch(Character::isWhitespace);
        boolean unit = value.name().toLowerCase(Locale.ROOT).matches(".*_?unit");
        return words && !technical && !unit && !machine ? draft(value, null, text) : null;
    }

    private static BlockDraft draft(Value value, @Nullable Property property, String text) {
        BlockDraft draft =
                new BlockDraft(BlockKind.FIELD, PART, text, SourceMap.at(value.location()))
                        .label(value.name());
        return property == null ? draft : draft.property(property);
    }

    private static String words(Value value) {
        String text = value.text();
        if (text.indexOf('<') >= 0 && TAG.matcher(text).find()) {
            text = Jsoup.parse(text).text();
        }
        return VisibleText.of(text).replace("\n\n", "\n");
    }
}
