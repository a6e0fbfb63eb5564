package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/** A normalised value: free of language, notation and layout. */
public sealed interface FactValue {

    /** A canonical text, the same for equal values; used for keys and fingerprints. */
    String canonical();

    /**
     * An amount of money.
     *
     * @param amount as written, without grouping; never negative
     * @param currency ISO 4217 code, null where neither text nor market tells
     */
    record Money(BigDecimal amount, @Nullable String currency) implements FactValue {
        @Override
        public String canonical() {
            String plain = plain(amount);
            return currency == null ? plain : plain + " " + currency;
        }

        /**
         * Equal in amount whatever the number of decimals, and in currency where both are known.
         */
        public boolean sameAs(Money other) {
            return amount.compareTo(other.amount) == 0
                    && (currency == null
                            || other.currency == null
                            || currency.equals(other.currency));
        }
    }

    /** A percentage; {@code amount} 20 means 20 %. */
    record Percent(BigDecimal amount) implements FactValue {
        @Override
        public String canonical() {
            return plain(amount) + " %";
        }
    }

    /** A promo code, in the capitals its shop would accept. */
    record Code(String code) implements FactValue {
        @Override
        public String canonical() {
            return code;
        }
    }

    /**
     * A day, perhaps with a time of day.
     *
     * @param date the day; midnight at the end of a day is 24:00 of that day, told as {@link
     *     LocalTime#MAX} truncated to minutes (23:59)
     * @param time null where only the day is stated
     * @param weekday the weekday the text states, null where it states none; may be wrong
     * @param yearStated whether the year stands in the text or was concluded
     * @param zone time zone of the time as the text abbreviates it ({@code GMT}, {@code CET},
     *     {@code WIB}), null where none is stated; no part of {@link #canonical()}, since few
     *     pieces state it
     */
    record Day(
            LocalDate date,
            @Nullable LocalTime time,
            @Nullable DayOfWeek weekday,
            boolean yearStated,
            @Nullable String zone)
            implements FactValue {

        /** A day whose time, if it has one, is told without a zone. */
        public Day(
                LocalDate date,
                @Nullable LocalTime time,
                @Nullable DayOfWeek weekday,
                boolean yearStated) {
            this(date, time, weekday, yearStated, null);
        }

        /** The same day at that time. */
        public Day at(@Nullable LocalTime newTime, @Nullable String newZone) {
            return new Day(date, newTime, weekday, yearStated, newZone);
        }

        @Override
        public String canonical() {
            return time == null ? date.toString() : date + "T" + time;
        }
    }

    /** A span of days, both ends included; an open end is null, never both. */
    record Period(@Nullable Day start, @Nullable Day end) implements FactValue {
        @Override
        public String canonical() {
            return (start == null ? "" : start.canonical())
                    + "/"
                    + (end == null ? "" : end.canonical());
        }
    }

    /** A time of day or a span of times on no particular day. */
    record Clock(LocalTime time, @Nullable LocalTime until) implements FactValue {
        @Override
        public String canonical() {
            return until == null ? time.toString() : time + "-" + until;
        }
    }

    /** A number with a unit of measure, the unit in lower case as the field writes it. */
    record Quantity(BigDecimal amount, String unit) implements FactValue {
        @Override
        public String canonical() {
            return plain(amount) + " " + unit;
        }
    }

    /**
     * A reduction by number: of {@code buy + get} pieces the cheapest {@code get} are reduced. '3
     * for 2' buys 2 and gets 1 at 100 % off, 'second at half price' buys 1 and gets 1 at 50 % off.
     *
     * @param buy pieces at full price, at least 1
     * @param get pieces at the reduced price, at least 1
     * @param off percentage off those; 100 where they are free
     */
    record Mechanic(int buy, int get, BigDecimal off) implements FactValue {
        @Override
        public String canonical() {
            String pieces = "buy " + buy + " get " + get;
            return off.compareTo(BigDecimal.valueOf(100)) == 0
                    ? pieces
                    : pieces + " at " + plain(off) + " %";
        }
    }

    /**
     * A length of time, as stated: months are not turned into days.
     *
     * @param least the length, or the least of a range
     * @param most the most of a range, null for a single length
     * @param unit what is counted
     */
    record Duration(BigDecimal least, @Nullable BigDecimal most, TimeUnit unit)
            implements FactValue {

        /** A single length. */
        public Duration(int amount, TimeUnit unit) {
            this(BigDecimal.valueOf(amount), null, unit);
        }

        @Override
        public String canonical() {
            String amount = most == null ? plain(least) : plain(least) + "-" + plain(most);
            return amount + " " + unit.id();
        }
    }

    /** What a length of time is counted in. */
    enum TimeUnit {
        MINUTE,
        HOUR,
        NIGHT,
        DAY,
        WORKING_DAY,
        WEEK,
        MONTH,
        YEAR;

        /** The lower-case name used in values. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What is claimed, whatever the words.
     *
     * @param family what it is about
     * @param strong whether the words promise it outright rather than say expressly less
     * @param negated whether it is denied: 'not waterproof'
     */
    record Claim(ClaimFamily family, boolean strong, boolean negated) implements FactValue {
        @Override
        public String canonical() {
            return family.id() + " " + strength() + (negated ? " negated" : "");
        }

        /** The strength of the words, as reports tell it. */
        public String strength() {
            return strong ? "strong" : "weak";
        }
    }

    /** Any other value as one normalised text: a phone number in E.164 form, an address, a link. */
    record Text(String text) implements FactValue {
        @Override
        public String canonical() {
            return text;
        }
    }

    private static String plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
