package app.concord.rule;

import app.concord.rule.pack.RulePacks;

import java.util.List;
import java.util.Set;

/** Every rule, sorted by id; a new rule is one line here. */
public final class Rules {

    private Rules() {}

    /** These rules without the packs with those ids. */
    public static List<Rule> without(List<Rule> rules, Set<String> packs) {
        return packs.isEmpty()
                ? rules
                : rules.stream()
                        .map(rule ->
                                rule instanceof TermsMissingRule
                                        ? new TermsMissingRule(RulePacks.without(packs))
                                        : rule)
                        .toList();
    }

    /** The rules in the order of their ids. */
    public static List<Rule> all() {
        return List.of(
                new Retold(new AvailabilityMismatchRule()),
                new BrandTermRule(),
                new Retold(new ContactMismatchRule()),
                new Retold(new DatesMismatchRule()),
                new DiscountArithmeticRule(),
                new Retold(new DiscountMismatchRule()),
                new Retold(new EligibilityMismatchRule()),
                new LinkMismatchRule(),
                new MessageMismatchRule(),
                new MessageMissingRule(),
                new NameMismatchRule(),
                new OfferMissingRule(),
                new OutsideValidityRule(),
                new Retold(new PaymentMismatchRule()),
                new PlaceholderLeftRule(),
                new Retold(new PriceMismatchRule()),
                new Retold(new PromoCodeMismatchRule()),
                new Retold(new ReturnsMismatchRule()),
                new Retold(new ShippingMismatchRule()),
                new Retold(new SpecMismatchRule()),
                new TermsMissingRule(),
                new ToneMismatchRule(),
                new WeekdayMismatchRule());
    }
}
