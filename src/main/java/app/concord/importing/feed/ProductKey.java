package app.concord.importing.feed;

import app.concord.importing.NameFile;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a value of a product is by the name that a file gives it, in ten languages and whatever the
 * spelling: {@code salePrice}, {@code prix_barre}, {@code Streichpreis}, {@code harga_coret}.
 */
public enum ProductKey {
    NAME,
    SKU,
    GTIN,
    BRAND,
    /** The price, of which the name does not say whether it is reduced. */
    PRICE,
    /** The price asked now, by its name. */
    SALE_PRICE,
    WAS_PRICE,
    LOW_PRICE,
    HIGH_PRICE,
    /** For a measure or piece. */
    UNIT_PRICE,
    /** That not everyone pays, or not at once. */
    OTHER_PRICE,
    CURRENCY,
    URL,
    AVAILABILITY,
    DESCRIPTION,
    STARTS,
    ENDS,
    VALIDITY,
    CODE,
    SAVING,
    TERMS,
    SHIPPING,
    /** About prices, and none. */
    NONE;

    private static final String RESOURCE = "product-keys.properties";
    private static final int LONGEST = 80;
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern COMPOUND =
            Pattern.compile("(.*?)(price|preis|prijs|precio|prezzo|preco|prix|harga)(s?)(.*)");
    private static final Map<String, ProductKey> WHOLE = new HashMap<>();
    private static final Map<String, Set<String>> WORDS = new HashMap<>();

    static {
        Properties file = NameFile.of(ProductKey.class, RESOURCE);
        for (ProductKey key : values()) {
            for (String name : names(file, key.name().toLowerCase(Locale.ROOT))) {
                WHOLE.putIfAbsent(name, key);
            }
        }
        for (String name : file.stringPropertyNames()) {
            if (name.startsWith("word_")) {
                WORDS.put(name.substring("word_".length()), Set.copyOf(names(file, name)));
            }
        }
        WORDS.put("alone", Set.copyOf(names(file, "price_alone")));
    }

    private static Set<String> names(Properties file, String key) {
        Set<String> names = new HashSet<>();
        for (String name : NameFile.names(file, key)) {
            String plain = String.join("", words(name));
            if (!plain.isEmpty()) {
                names.add(plain);
            }
        }
        return names;
    }

    /**
     * The meaning of a name, null for one that is not known.
     *
     * @param name as the file writes it; the names of what holds it may stand before it
     */
    public static @Nullable ProductKey of(String name) {
        if (name.length() > LONGEST) {
            return null;
        }
        List<String> words = words(name);
        String plain = String.join("", words);
        ProductKey whole = WHOLE.get(plain);
        if (whole != null) {
            return whole;
        }
        List<String> parts = parts(words);
        boolean price = parts.stream().anyMatch(word -> is("price", word));
        return price || is("alone", plain) ? price(parts) : null;
    }

    private static ProductKey price(List<String> parts) {
        if (parts.contains("currency") || parts.contains("currencycode")) {
            return CURRENCY;
        }
        Set<String> rest = new HashSet<>(parts);
        if (any(rest, "none")) {
            return NONE;
        }
        if (any(rest, "shipping")) {
            return SHIPPING;
        }
        if (any(rest, "unit")) {
            return UNIT_PRICE;
        }
        if (any(rest, "other")) {
            return OTHER_PRICE;
        }
        if (any(rest, "was")) {
            return WAS_PRICE;
        }
        if (any(rest, "sale")) {
            return SALE_PRICE;
        }
        if (any(rest, "low")) {
            return LOW_PRICE;
        }
        return any(rest, "high") ? HIGH_PRICE : PRICE;
    }

    private static boolean any(Set<String> words, String list) {
        return words.stream().anyMatch(word -> is(list, word));
    }

    private static boolean is(String list, String word) {
        return WORDS.getOrDefault(list, Set.of()).contains(word);
    }

    /** Whether it is a price that is asked or was. */
    public boolean isPrice() {
        return this == PRICE
                || this == SALE_PRICE
                || this == WAS_PRICE
                || this == LOW_PRICE
                || this == HIGH_PRICE;
    }

    /** The words of a name: small letters without accents. */
    private static List<String> words(String name) {
        String humps = HUMP.matcher(name).replaceAll(" ");
        String bare =
                Normalizer.normalize(humps, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .replace("ß", "ss")
                        .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : NOT_WORD.split(bare, -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The words, compounds of a price taken apart. */
    private static List<String> parts(List<String> words) {
        List<String> parts = new ArrayList<>();
        for (String word : words) {
            Matcher compound = COMPOUND.matcher(word);
            if (compound.matches() && word.length() > compound.group(2).length() + 1) {
                for (int group : new int[] {1, 2, 4}) {
                    if (!compound.group(group).isEmpty()) {
                        parts.add(compound.group(group));
                    }
                }
            } else {
                parts.add(word);
            }
        }
        return parts;
    }
}
