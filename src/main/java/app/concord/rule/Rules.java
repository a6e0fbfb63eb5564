package app.concord.rule;

import java.util.List;

/** Every rule, sorted by id; a new rule is one line here. */
public final class Rules {

    private Rules() {}

    /** The rules in the order of their ids. */
    public static List<Rule> all() {
        return List.of(
                new AvailabilityMismatchRule(),
                new BrandTermRule(),
                new ContactMismatchRule(),
                new DatesMismatchRule(),
                new DiscountArithmeticRule(),
                new DiscountMismatchRule(),
                new EligibilityMismatchRule(),
                new LinkMismatchRule(),
                new MessageMismatchRule(),
                new MessageMissingRule(),
                new NameMismatchRule(),
                new OfferMissingRule(),
                new OutsideValidityRule(),
                new PaymentMismatchRule(),
                new PlaceholderLeftRule(),
                new PriceMismatchRule(),
                new PromoCodeMismatchRule(),
                new ReturnsMismatchRule(),
                new ShippingMismatchRule(),
                new SpecMismatchRule(),
                new TermsMissingRule(),
                new ToneMismatchRule(),
                new WeekdayMismatchRule());
    }
}
