package app.concord.message;

import app.concord.model.FactValue;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes values for people: '£49.99', '20 %', 'Sunday 29 November 2026'. */
final class Values {
    private static final Set<String> CURRENCIES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    private static final int USUAL_DECIMALS = 2;

    private Values() {}

    static String of(FactValue value) {
        return switch (value) {
            case FactValue.Money money -> money(money);
            case FactValue.Percent percent ->
                    Messages.text("value.percent", number(percent.amount(), 0));
            case FactValue.Code code -> code.code();
            case FactValue.Day day -> day(day);
            case FactValue.Period period -> period(period);
            case FactValue.Clock clock ->
                    clock.until() == null
                            ? clock(clock.time())
                            : clock(clock.time()) + "–" + clock(clock.until());
            case FactValue.Quantity quantity ->
                    (number(quantity.amount(), 0) + " " + quantity.unit()).strip();
            case FactValue.Mechanic mechanic -> mechanic(mechanic);
            case FactValue.Duration duration -> duration(duration);
            case FactValue.Claim claim -> claim(claim);
            case FactValue.Text text -> text.text();
        };
    }

    /** A day with its weekday, which is the calendar's whatever a text says. */
    static String date(LocalDate date) {
        return Messages.dates("value.date.long").format(date);
    }

    private static String mechanic(FactValue.Mechanic mechanic) {
        String off = number(mechanic.off(), 0);
        return off.equals("100")
                ? Messages.text(
                        "value.mechanic.free", mechanic.buy() + mechanic.get(), mechanic.buy())
                : Messages.text("value.mechanic.part", mechanic.buy(), mechanic.get(), off);
    }

    private static String claim(FactValue.Claim claim) {
        String key =
                claim.negated()
                        ? "value.claim.denied"
                        : claim.strong() ? "value.claim.outright" : "value.claim.reserved";
        return Messages.text(key, Wording.term(claim.family()));
    }

    private static String duration(FactValue.Duration duration) {
        BigDecimal last = duration.most() == null ? duration.least() : duration.most();
        String amount =
                duration.most() == null
                        ? number(duration.least(), 0)
                        : number(duration.least(), 0) + "–" + number(duration.most(), 0);
        return Messages.text("value.duration." + duration.unit().id(), amount, last);
    }

    private static String money(FactValue.Money money) {
        String code = money.currency();
        if (code == null || !CURRENCIES.contains(code)) {
            String amount = number(money.amount(), USUAL_DECIMALS);
            return code == null ? amount : code + " " + amount;
        }
        Currency currency = Currency.getInstance(code);
        String amount = number(money.amount(), Math.max(0, currency.getDefaultFractionDigits()));
        String symbol = symbol(currency);
        boolean letters = Character.isLetter(symbol.codePointBefore(symbol.length()));
        return Messages.text(letters ? "value.money.letters" : "value.money", symbol, amount);
    }

    /** A sign that everybody knows is not made longer: '£' and not '£GB'. */
    private static String symbol(Currency currency) {
        String symbol = currency.getSymbol(Messages.language());
        if (symbol.chars().noneMatch(Character::isLetter)) {
            return symbol;
        }
        String english = currency.getSymbol(Locale.ENGLISH);
        return english.chars().anyMatch(Character::isLetter) ? symbol : english;
    }

    /**
     * A number with grouping.
     *
     * @param decimals how many decimals are written where there are any; more if it has more
     */
    private static String number(BigDecimal number, int decimals) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() <= 0) {
            plain = plain.setScale(0, RoundingMode.UNNECESSARY);
        } else if (plain.scale() < decimals) {
            plain = plain.setScale(decimals, RoundingMode.UNNECESSARY);
        }
        DecimalFormat format =
                new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Messages.language()));
        format.setMinimumFractionDigits(plain.scale());
        format.setMaximumFractionDigits(plain.scale());
        return format.format(plain);
    }

    private static String day(FactValue.Day day) {
        return date(day.date()) + time(day.time());
    }

    private static String period(FactValue.Period period) {
        FactValue.Day start = period.start();
        FactValue.Day end = period.end();
        if (start == null) {
            return end == null ? "" : Messages.text("value.period.until", full(end));
        }
        if (end == null) {
            return Messages.text("value.period.from", full(start));
        }
        if (start.date().equals(end.date())) {
            return sameDay(start, end);
        }
        boolean sameYear = start.date().getYear() == end.date().getYear();
        boolean plain = start.time() == null && end.time() == null;
        if (plain && sameYear && start.date().getMonth() == end.date().getMonth()) {
            return Messages.text(
                    "value.date.range",
                    Integer.toString(start.date().getDayOfMonth()),
                    full(end.date()));
        }
        String first =
                sameYear
                        ? Messages.dates("value.date.day").format(start.date())
                        : full(start.date());
        return first + time(start.time()) + " – " + full(end);
    }

    private static String sameDay(FactValue.Day start, FactValue.Day end) {
        LocalTime from = start.time();
        LocalTime until = end.time();
        if (from == null || until == null || from.equals(until)) {
            return full(until == null ? start : end);
        }
        return full(start) + "–" + clock(until);
    }

    private static String full(FactValue.Day day) {
        return full(day.date()) + time(day.time());
    }

    private static String full(LocalDate date) {
        return Messages.dates("value.date.full").format(date);
    }

    private static String clock(LocalTime time) {
        return Messages.dates("value.date.clock").format(time);
    }

    private static String time(@Nullable LocalTime time) {
        return time == null ? "" : ", " + clock(time);
    }
}
