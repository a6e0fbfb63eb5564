package app.concord.rule;

import app.concord.model.Audience;
import app.concord.model.Billing;
import app.concord.model.Bound;
import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact.Attachment;
import app.concord.model.Role;
import app.concord.model.TaxBasis;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * One statement of a {@link Story} before it has a place: what is said, of what, and how surely.
 *
 * @param quote the words, as the block will hold them
 * @param subject id of the subject
 * @param link how sure the tie to the subject is, 0 to 1
 * @param reading how sure the reading is, 0 to 1
 */
record Said(
        FactKind kind,
        FactValue value,
        ComparabilityKey key,
        String quote,
        String subject,
        Attachment attachment,
        double link,
        double reading) {
    private static final double SURE = 0.95;

    private static Said of(FactKind kind, FactValue value, Role role) {
        return new Said(
                kind,
                value,
                ComparabilityKey.of(role),
                value.canonical(),
                Story.LAMP,
                Attachment.SENTENCE,
                SURE,
                1);
    }

    /** A price now, in pounds unless a currency follows the amount: {@code 49.99 EUR}. */
    static Said price(String amount) {
        return of(FactKind.PRICE, money(amount), Role.NOW);
    }

    /** A price before the reduction. */
    static Said was(String amount) {
        return price(amount).as(Role.WAS);
    }

    /** So many per cent off. */
    static Said percent(String percent) {
        return of(FactKind.DISCOUNT, new FactValue.Percent(new BigDecimal(percent)), Role.SAVING);
    }

    /** An amount off. */
    static Said off(String amount) {
        return of(FactKind.DISCOUNT, money(amount), Role.SAVING);
    }

    /** So many per cent off some pieces of several. */
    static Said mechanic(int buy, int get, String off) {
        return of(
                FactKind.DISCOUNT,
                new FactValue.Mechanic(buy, get, new BigDecimal(off)),
                Role.SAVING);
    }

    /** A promo code. */
    static Said code(String code) {
        return of(FactKind.PROMO_CODE, new FactValue.Code(code), Role.CODE);
    }

    /** A stock state. */
    static Said stock(String state) {
        return of(FactKind.AVAILABILITY, new FactValue.Text(state), Role.OTHER);
    }

    /** A telephone number in E.164 form. */
    static Said phone(String number) {
        return of(FactKind.PHONE, new FactValue.Text(number), Role.OTHER);
    }

    /** A mail address. */
    static Said address(String address) {
        return of(FactKind.EMAIL, new FactValue.Text(address), Role.OTHER);
    }

    /** A last day as written that no calendar has, in the form of an ISO date. */
    static Said endsOnNoDay(String date) {
        return of(FactKind.DATE, new FactValue.Text(date), Role.END);
    }

    /** The first day of an offer, its year stated. */
    static Said starts(String date) {
        return of(FactKind.DATE, stated(date), Role.START);
    }

    /** The last day of an offer, its year stated. */
    static Said ends(String date) {
        return of(FactKind.DATE, stated(date), Role.END);
    }

    /** The day something takes place, its year stated. */
    static Said takesPlace(String date) {
        return of(FactKind.DATE, stated(date), Role.EVENT);
    }

    /** First and last day of an offer. */
    static Said runs(String first, String last) {
        return of(
                FactKind.PERIOD, new FactValue.Period(stated(first), stated(last)), Role.VALIDITY);
    }

    static FactValue.Money money(String amount) {
        List<String> parts = List.of(amount.split(" ", -1));
        return new FactValue.Money(
                new BigDecimal(parts.getFirst()), parts.size() > 1 ? parts.get(1) : "GBP");
    }

    private static FactValue.Day stated(String date) {
        return new FactValue.Day(LocalDate.parse(date), null, null, true);
    }

    private Said with(UnaryOperator<ComparabilityKey> change) {
        return new Said(kind, value, change.apply(key), quote, subject, attachment, link, reading);
    }

    private Said with(FactValue newValue) {
        return new Said(kind, newValue, key, quote, subject, attachment, link, reading);
    }

    /** The same under the same circumstances with another amount of the same currency. */
    Said amount(String amount) {
        String currency = value instanceof FactValue.Money money ? money.currency() : null;
        return with(new FactValue.Money(new BigDecimal(amount), currency));
    }

    Said as(Role role) {
        return with(k -> k.withRole(role));
    }

    Said bound(Bound bound) {
        return with(k -> k.withBound(bound));
    }

    Said every(Billing billing) {
        return with(k -> k.withBilling(billing));
    }

    Said per(String unit) {
        return with(k -> k.withUnit(unit));
    }

    Said only(Audience audience) {
        return with(k -> k.withAudience(audience));
    }

    Said tax(TaxBasis tax) {
        return with(k -> k.withTax(tax));
    }

    Said in(@Nullable String market) {
        return with(k -> k.withMarket(market));
    }

    Said variant(String... words) {
        return with(k -> k.withVariants(new TreeSet<>(Arrays.asList(words))));
    }

    Said over(String threshold) {
        return with(k -> k.withThreshold(money(threshold)));
    }

    Said pieces(int quantity) {
        return with(k -> k.withQuantity(quantity));
    }

    /** The day at this time. */
    Said at(String time) {
        return value instanceof FactValue.Day day
                ? with(
                        new FactValue.Day(
                                day.date(), LocalTime.parse(time), day.weekday(), day.yearStated()))
                : this;
    }

    /** The day with a weekday written beside it. */
    Said on(DayOfWeek weekday) {
        return value instanceof FactValue.Day day
                ? with(new FactValue.Day(day.date(), day.time(), weekday, day.yearStated()))
                : this;
    }

    /** The day with its year concluded. */
    Said withoutYear() {
        return value instanceof FactValue.Day day
                ? with(new FactValue.Day(day.date(), day.time(), day.weekday(), false))
                : this;
    }

    /** The same in these words. */
    Said quoted(String words) {
        return new Said(kind, value, key, words, subject, attachment, link, reading);
    }

    /** The same of another subject. */
    Said of(String newSubject) {
        return new Said(kind, value, key, quote, newSubject, attachment, link, reading);
    }

    /** The same, tied to its subject in another way. */
    Said by(Attachment newAttachment) {
        return new Said(kind, value, key, quote, subject, newAttachment, link, reading);
    }

    /** The same, tied to its subject less surely. */
    Said linked(double sure) {
        return new Said(kind, value, key, quote, subject, attachment, sure, reading);
    }

    /** The same, read less surely. */
    Said read(double sure) {
        return new Said(kind, value, key, quote, subject, attachment, link, sure);
    }
}
