package app.concord.check.cache;

import app.concord.extract.Extraction;
import app.concord.model.Audience;
import app.concord.model.Billing;
import app.concord.model.Bound;
import app.concord.model.ClaimFamily;
import app.concord.model.ComparabilityKey;
import app.concord.model.CoverageItem;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Fulfilment;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.TaxBasis;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Facts as they stand in an entry. */
final class FactForm {
    static final FactKind[] KINDS = FactKind.values();
    static final Role[] ROLES = Role.values();
    static final Bound[] BOUNDS = Bound.values();
    static final Audience[] AUDIENCES = Audience.values();
    private static final Billing[] BILLINGS = Billing.values();
    private static final TaxBasis[] TAXES = TaxBasis.values();
    private static final Fulfilment[] FULFILMENTS = Fulfilment.values();
    private static final DayOfWeek[] WEEKDAYS = DayOfWeek.values();
    private static final ClaimFamily[] FAMILIES = ClaimFamily.values();
    private static final FactValue.TimeUnit[] UNITS = FactValue.TimeUnit.values();
    private static final CoverageItem.State[] STATES = CoverageItem.State.values();
    private static final int MONEY = 0;
    private static final int PERCENT = 1;
    private static final int CODE = 2;
    private static final int DAY = 3;
    private static final int PERIOD = 4;
    private static final int CLOCK = 5;
    private static final int QUANTITY = 6;
    private static final int MECHANIC = 7;
    private static final int DURATION = 8;
    private static final int CLAIM = 9;
    private static final int TEXT = 10;

    private FactForm() {}

    static void write(Out out, Extraction read) {
        out.all(read.facts(), fact -> write(out, fact));
        out.all(read.coverage(), item -> write(out, item));
        out.all(read.unused(), fact -> write(out, fact));
    }

    static Extraction extraction(In in) {
        return new Extraction(
                in.all(() -> fact(in)), in.all(() -> covered(in)), in.all(() -> fact(in)));
    }

    static void write(Out out, CoverageItem item) {
        out.one(item.seen());
        write(out, item.place());
        out.one(item.state());
        out.text(item.reason());
    }

    static CoverageItem covered(In in) {
        return new CoverageItem(in.one(KINDS), place(in), in.one(STATES), in.text());
    }

    static void write(Out out, Fact fact) {
        out.shared(
                fact,
                one -> {
                    out.one(one.kind());
                    write(out, one.value());
                    write(out, one.key());
                    write(out, one.place());
                    out.real(one.confidence());
                });
    }

    static Fact fact(In in) {
        return in.shared(
                Fact.class,
                () -> new Fact(in.one(KINDS), value(in), key(in), place(in), in.real()));
    }

    static void write(Out out, Place place) {
        out.shared(
                place,
                one -> {
                    out.text(one.asset());
                    out.number(one.block());
                    AssetForm.write(out, one.span());
                    out.text(one.quote());
                    AssetForm.write(out, one.location());
                });
    }

    static Place place(In in) {
        return in.shared(
                Place.class,
                () ->
                        in.fitting(
                                new Place(
                                        in.text(),
                                        in.number(0, Integer.MAX_VALUE),
                                        AssetForm.span(in),
                                        in.text(),
                                        AssetForm.location(in))));
    }

    static void write(Out out, ComparabilityKey key) {
        out.shared(
                key,
                one -> {
                    out.one(one.role());
                    out.one(one.bound());
                    out.one(one.billing());
                    out.text(one.unit());
                    out.one(one.audience());
                    out.one(one.tax());
                    out.text(one.market());
                    out.texts(one.variants());
                    out.orNull(one.threshold(), value -> write(out, value));
                    out.number(one.quantity());
                    out.orNull(one.window(), value -> write(out, value));
                    out.one(one.fulfilment());
                    out.texts(one.scope());
                });
    }

    private static ComparabilityKey key(In in) {
        return in.shared(
                ComparabilityKey.class,
                () ->
                        new ComparabilityKey(
                                in.one(ROLES),
                                in.one(BOUNDS),
                                in.one(BILLINGS),
                                in.text(),
                                in.one(AUDIENCES),
                                in.one(TAXES),
                                in.textOrNull(),
                                sorted(in.texts()),
                                in.orNull(() -> fitting(FactValue.Money.class, value(in))),
                                in.number(),
                                in.orNull(() -> fitting(FactValue.Period.class, value(in))),
                                in.one(FULFILMENTS),
                                sorted(in.texts())));
    }

    static NavigableSet<String> sorted(Collection<String> texts) {
        return new TreeSet<>(texts);
    }

    private static <T> T fitting(Class<T> kind, FactValue value) {
        return kind.cast(value);
    }

    static void write(Out out, FactValue value) {
        out.shared(
                value,
                one -> {
                    switch (one) {
                        case FactValue.Money(var amount, var currency) -> {
                            out.number(MONEY);
                            out.amount(amount);
                            out.text(currency);
                        }
                        case FactValue.Percent(var amount) -> {
                            out.number(PERCENT);
                            out.amount(amount);
                        }
                        case FactValue.Code(var code) -> {
                            out.number(CODE);
                            out.text(code);
                        }
                        case FactValue.Day day -> {
                            out.number(DAY);
                            write(out, day);
                        }
                        case FactValue.Period(var start, var end) -> {
                            out.number(PERIOD);
                            out.orNull(start, day -> write(out, day));
                            out.orNull(end, day -> write(out, day));
                        }
                        case FactValue.Clock(var time, var until) -> {
                            out.number(CLOCK);
                            out.time(time);
                            out.time(until);
                        }
                        case FactValue.Quantity(var amount, var unit) -> {
                            out.number(QUANTITY);
                            out.amount(amount);
                            out.text(unit);
                        }
                        case FactValue.Mechanic(var buy, var get, var off) -> {
                            out.number(MECHANIC);
                            out.number(buy);
                            out.number(get);
                            out.amount(off);
                        }
                        case FactValue.Duration(var least, var most, var unit) -> {
                            out.number(DURATION);
                            out.amount(least);
                            out.amount(most);
                            out.one(unit);
                        }
                        case FactValue.Claim(var family, var strong, var negated) -> {
                            out.number(CLAIM);
                            out.one(family);
                            out.flag(strong);
                            out.flag(negated);
                        }
                        case FactValue.Text(var text) -> {
                            out.number(TEXT);
                            out.text(text);
                        }
                    }
                });
    }

    static FactValue value(In in) {
        return in.shared(
                FactValue.class,
                () ->
                        switch (in.number()) {
                            case MONEY -> new FactValue.Money(in.amount(), in.textOrNull());
                            case PERCENT -> new FactValue.Percent(in.amount());
                            case CODE -> new FactValue.Code(in.text());
                            case DAY -> day(in);
                            case PERIOD ->
                                    new FactValue.Period(
                                            in.orNull(() -> day(in)), in.orNull(() -> day(in)));
                            case CLOCK -> new FactValue.Clock(time(in), in.timeOrNull());
                            case QUANTITY -> new FactValue.Quantity(in.amount(), in.text());
                            case MECHANIC ->
                                    new FactValue.Mechanic(in.number(), in.number(), in.amount());
                            case DURATION ->
                                    new FactValue.Duration(
                                            in.amount(), in.amountOrNull(), in.one(UNITS));
                            case CLAIM ->
                                    new FactValue.Claim(in.one(FAMILIES), in.flag(), in.flag());
                            case TEXT -> new FactValue.Text(in.text());
                            default -> throw new UnfitException("no value");
                        });
    }

    private static void write(Out out, FactValue.Day day) {
        out.date(day.date());
        out.time(day.time());
        out.one(day.weekday());
        out.flag(day.yearStated());
        out.text(day.zone());
    }

    private static FactValue.Day day(In in) {
        return new FactValue.Day(
                in.date(), in.timeOrNull(), in.oneOrNull(WEEKDAYS), in.flag(), in.textOrNull());
    }

    private static LocalTime time(In in) {
        LocalTime time = in.timeOrNull();
        if (time == null) {
            throw new UnfitException("no time");
        }
        return time;
    }
}
