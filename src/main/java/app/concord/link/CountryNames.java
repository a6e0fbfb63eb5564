package app.concord.link;

import app.concord.text.Languages;
import app.concord.text.Term;
import app.concord.text.Terms;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of the names of all countries, in every language that is read (CLDR). */
final class CountryNames {
    private static final int SHORTEST = 4;
    private static final Set<String> WORDS = read();

    private CountryNames() {}

    private static Set<String> read() {
        Set<String> words = new HashSet<>();
        for (String country : Locale.getISOCountries()) {
            for (String language : Languages.all()) {
                String name = Locale.of("", country).getDisplayCountry(Locale.of(language));
                for (Term term : Terms.of(name, null)) {
                    if (term.folded().length() >= SHORTEST) {
                        words.add(term.folded());
                    }
                }
            }
        }
        return Set.copyOf(words);
    }

    /**
     * Whether words that label prices and names of countries are all there is, and both: 'Prices in
     * Great Britain' heads what holds for a market, 'Portugal' alone may be what is sold.
     */
    static boolean headMarket(List<Term> content) {
        boolean label = false;
        boolean country = false;
        for (Term term : content) {
            boolean place = term.capitalised() && WORDS.contains(term.folded());
            if (!place && !PriceLabels.isOne(term)) {
                return false;
            }
            country |= place;
            label |= !place;
        }
        return label && country;
    }
}
