package app.concord.link;

import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makers' designations, capitals and a number, by which a product is the same in all languages:
 * 'Waschmaschine VWL 914' and 'Lave-linge VWL 914'. What two names of one file bear is a property
 * of both, as 'SPF 50', and designates neither.
 */
final class Designations {
    private static final Pattern ONE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(\\p{Lu}{2,4})[ \\u00a0-]?(\\d{2,4})(?![\\p{L}\\p{N}])");
    private static final Set<String> CURRENCIES =
            Stream.concat(
                            Currency.getAvailableCurrencies().stream()
                                    .map(Currency::getCurrencyCode),
                            Stream.of("RM", "RP", "FR", "SFR", "LEI"))
                    .collect(Collectors.toUnmodifiableSet());

    /** 'VBO 760'; what is shorter may be a property: 'SPF 50', 'LED 55'. */
    private static final int LONG = 7;

    private final Set<String> shared = new HashSet<>();

    Designations(List<Seed> seeds) {
        Map<String, Set<String>> words = new HashMap<>();
        for (Seed seed : seeds) {
            String own = in(seed.head());
            // A leaflet in two languages bears each name of a product.
            boolean listed = seed.strength() >= Seed.RECORD;
            if (own != null && (listed || own.length() < LONG)) {
                Set<String> before = words.get(seed.file() + "|" + own);
                if (before != null
                        && !before.containsAll(seed.words())
                        && !seed.words().containsAll(before)) {

                    shared.add(own);
                }
                words.put(seed.file() + "|" + own, seed.words());
            }
        }
    }

    /** What designates the product that a seed names; null for nothing. */
    @Nullable String of(Seed seed) {
        String own = in(seed.head());
        return own == null || shared.contains(own) ? null : own;
    }

    /** The words of the designation in a name, folded; empty where it has none. */
    static Set<String> words(String name) {
        String own = in(name);
        return own == null
                ? Set.of()
                : Terms.of(own, null).stream()
                        .map(term -> term.folded())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The only designation in a name, letters and number parted by a space; null for none. */
    private static @Nullable String in(String name) {
        Matcher matcher = ONE.matcher(name);
        String found = null;
        while (matcher.find()) {
            String letters = matcher.group(1).toUpperCase(Locale.ROOT);
            if (CURRENCIES.contains(letters)) {
                continue;
            }
            if (found != null) {
                return null;
            }
            found = letters + " " + matcher.group(2);
        }
        return found;
    }
}
