package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.text.Word;
import app.concord.text.Words;

import org.jspecify.annotations.Nullable;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells for which country of the campaign a demand of the brief is made, 'wherever a GB price is
 * shown', and which pieces are not for it, as they pay in another currency.
 */
final class CountryDemands {
    private static final Map<String, String> ALSO = Map.of("UK", "GB");

    private final @Nullable Currency currency;

    /**
     * @param text the words of the brief
     * @param markets ISO 3166 countries of the campaign
     * @param language of the brief, null where unknown
     */
    CountryDemands(String text, List<String> markets, @Nullable String language) {
        Set<String> named = new HashSet<>();
        if (markets.size() > 1) {
            for (Word word : Words.of(text)) {
                String code = text.substring(word.start(), word.end());
                String market = ALSO.getOrDefault(code, code);
                if (markets.contains(market)) {
                    named.add(market);
                }
            }
            Locale spoken = language == null ? Locale.ENGLISH : Locale.of(language);
            for (String market : markets) {
                if (text.contains(Locale.of("", market).getDisplayCountry(spoken))) {
                    named.add(market);
                }
            }
        }
        currency = named.size() == 1 ? currency(named.iterator().next()) : null;
    }

    /** The currency of a country, null for none. */
    private static @Nullable Currency currency(String country) {
        try {
            return Currency.getInstance(Locale.of("", country));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Whether a piece gives prices, and none of them in the currency of the country. */
    boolean isAbroad(Asset asset, Statements statements) {
        if (currency == null) {
            return false;
        }
        boolean pays = false;
        for (LinkedFact linked : statements.in(asset.path())) {
            if (linked.fact().kind() == FactKind.PRICE
                    && linked.fact().value() instanceof FactValue.Money money
                    && money.currency() != null) {
                if (money.currency().equals(currency.getCurrencyCode())) {
                    return false;
                }
                pays = true;
            }
        }
        return pays;
    }
}
