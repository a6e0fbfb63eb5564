package app.concord.link;

import org.jspecify.annotations.Nullable;

import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which country of a campaign a language tells: Portuguese is Portugal's where the campaign is for
 * Spain and Portugal, while German tells nothing where it is for Germany and Austria.
 */
final class CountryLanguages {
    /** Where English is the language of advertising; elsewhere it is anyone's. */
    private static final Set<String> ENGLISH =
            Set.of("AU", "CA", "GB", "IE", "IN", "MY", "NZ", "SG", "US", "ZA");

    private CountryLanguages() {}

    /**
     * The country of each language that only one of these countries speaks, among those that pay in
     * the currency of the first; other countries are told by their currency.
     */
    static Map<String, String> ofOne(List<String> countries) {
        String home = currency(countries.getFirst());
        Map<String, Set<String>> speakers = new HashMap<>();
        for (Locale locale : Locale.getAvailableLocales()) {
            String country = locale.getCountry();
            boolean speaks = !locale.getLanguage().equals("en") || ENGLISH.contains(country);
            if (speaks && countries.contains(country)) {
                speakers.computeIfAbsent(locale.getLanguage(), l -> new HashSet<>()).add(country);
            }
        }
        Map<String, String> found = new HashMap<>();
        speakers.forEach((language, among) -> {
            String only = among.iterator().next();
            if (among.size() == 1 && home != null && home.equals(currency(only))) {
                found.put(language, only);
            }
        });
        return found;
    }

    /** The currency of a country; null for a code that is none. */
    static @Nullable String currency(String country) {
        try {
            Currency currency = Currency.getInstance(Locale.of("", country));
            return currency == null ? null : currency.getCurrencyCode();
        } catch (IllegalArgumentException e) {
            return null; // No country with a currency of its own.
        }
    }
}
