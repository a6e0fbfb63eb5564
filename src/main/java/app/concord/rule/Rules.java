package app.concord.rule;

import java.util.List;

/** Every rule, sorted by id; a new rule is one line here. */
public final class Rules {

    private Rules() {}

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
