package app.concord.rule;

import app.concord.model.Bound;
import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Subject;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds amounts that are right and bear the sign of another currency: '€54' where all others say
 * '£54'. Another market has its own price list, of which a campaign says more than one amount, in
 * pieces that speak of that market alone; a slip is the only amount of its kind, in a piece like
 * the others. A plain '$' may stand for any dollar.
 */
final class CurrencySlips {
    /** So many amounts in another currency may be slips; more are a price list. */
    private static final int MOST = 2;

    /** So many times as often the campaign must state its own currency. */
    private static final int LEAD = 5;

    private static final double SURE = 0.9;
    private static final String DOLLAR = "D";

    private final Statements statements;
    private final Accusation accusation;
    private final Map<String, Integer> counts = new HashMap<>();

    /** What must be the same for two prices to be one in two currencies. */
    private record Priced(Role role, ComparabilityKey circumstances, BigDecimal amount) {}

    /** Currencies of the campaign's countries where it has several. */
    private final Set<String> ofMarkets = new HashSet<>();

    CurrencySlips(Rule rule, Statements statements, Judgement judgement) {
        this.statements = statements;
        List<String> markets = statements.campaign().markets();
        if (markets.size() > 1) {
            markets.forEach(country -> ofMarkets.add(currencyOf(country)));
        }
        this.accusation = new Accusation(rule, statements, judgement);
        for (FactKind kind : List.of(FactKind.PRICE, FactKind.DISCOUNT)) {
            for (LinkedFact fact : statements.of(kind)) {
                String currency = Amounts.currency(fact);
                if (currency != null) {
                    counts.merge(currency, 1, Integer::sum);
                }
            }
        }
    }

    private static String currencyOf(String country) {
        try {
            Currency currency = Currency.getInstance(Locale.of("", country));
            return currency == null ? "" : currency.getCurrencyCode();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Judges the prices of one product. */
    void judge(Subject subject) {
        if (counts.size() < 2) {
            return;
        }
        List<LinkedFact> prices =
                statements.of(subject.id(), FactKind.PRICE).stream()
                        .filter(fact -> fact.fact().key().bound() == Bound.EXACT)
                        .filter(fact -> Amounts.currency(fact) != null)
                        .toList();
        for (List<LinkedFact> alike : Statements.group(prices, CurrencySlips::priced).values()) {
            Map<String, List<LinkedFact>> byCurrency =
                    Statements.group(alike, fact -> Objects.requireNonNull(Amounts.currency(fact)));
            if (byCurrency.size() == 2) {
                List<List<LinkedFact>> two = new ArrayList<>(byCurrency.values());
                hold(two.getFirst(), two.getLast());
                hold(two.getLast(), two.getFirst());
            }
        }
    }

    private static Priced priced(LinkedFact fact) {
        return new Priced(
                fact.fact().role(),
                fact.fact().key().withMarket(null).withWindow(null),
                PriceMismatchRule.amount(fact).stripTrailingZeros());
    }

    private void hold(List<LinkedFact> strange, List<LinkedFact> usual) {
        int seldom = count(strange);
        boolean slip =
                seldom <= MOST
                        && count(usual) >= LEAD * seldom
                        && Statements.pieces(usual).size() > Statements.pieces(strange).size()
                        && !ofMarkets.contains(Amounts.currency(strange.getFirst()))
                        && !mayBeSame(strange.getFirst(), usual.getFirst())
                        && !statements.anyBrief(strange)
                        && languages(usual).containsAll(languages(strange))
                        && strange.stream().noneMatch(fact -> isBeside(fact, usual));
        if (slip) {
            accusation.report("currency", strange, usual, SURE);
        }
    }

    private int count(List<LinkedFact> facts) {
        return counts.getOrDefault(Amounts.currency(facts.getFirst()), 0);
    }

    /** Whether both are dollars, of which the sign alone does not say whose. */
    private static boolean mayBeSame(LinkedFact one, LinkedFact other) {
        return isDollar(one) && isDollar(other);
    }

    private static boolean isDollar(LinkedFact fact) {
        String currency = Amounts.currency(fact);
        return currency != null && currency.endsWith(DOLLAR);
    }

    /** Whether a text gives the price in both currencies: '£54 / €54'. */
    private static boolean isBeside(LinkedFact fact, List<LinkedFact> usual) {
        return usual.stream()
                .anyMatch(other ->
                        other.fact().place().inBlock().equals(fact.fact().place().inBlock()));
    }

    private Set<String> languages(List<LinkedFact> facts) {
        Set<String> languages = new HashSet<>();
        for (LinkedFact fact : facts) {
            var asset = statements.asset(fact.fact());
            languages.add(asset == null || asset.language() == null ? "" : asset.language());
        }
        return languages;
    }
}
