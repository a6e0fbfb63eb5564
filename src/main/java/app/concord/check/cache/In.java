package app.concord.check.cache;

import app.concord.model.Asset;
import app.concord.model.Place;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Reads what {@link Out} wrote. It trusts nothing: no count is believed that the bytes left could
 * not hold, so that what is made never grows far beyond what is read, and whatever does not fit
 * ends in an {@link UnfitException} or another exception of the run time.
 */
public final class In {
    private final byte[] bytes;
    private final int end;
    private final List<String> texts = new ArrayList<>();
    private final List<Object> records = new ArrayList<>();
    private Predicate<Place> places = place -> true;
    private int at;

    /** Reads a part of an array. */
    public In(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    /** From here on, places must lie in these pieces. */
    void within(Collection<Asset> pieces) {
        Map<String, Asset> known = new HashMap<>();
        pieces.forEach(piece -> known.put(piece.path(), piece));
        places =
                place -> {
                    Asset piece = known.get(place.asset());
                    return piece != null
                            && place.block() < piece.blocks().size()
                            && place.span().end()
                                    <= piece.blocks().get(place.block()).text().length();
                };
    }

    /** A place that something can stand at. */
    Place fitting(Place place) {
        if (!places.test(place)) {
            throw new UnfitException("a place beyond its piece");
        }
        return place;
    }

    /** Nothing may follow. */
    public void finish() {
        if (at != end) {
            throw new UnfitException("more than was written");
        }
    }

    private int octet() {
        if (at >= end) {
            throw new UnfitException("an end too early");
        }
        return bytes[at++] & 0xff;
    }

    /** One of two. */
    public boolean flag() {
        int value = octet();
        if (value > 1) {
            throw new UnfitException("neither yes nor no");
        }
        return value == 1;
    }

    private long unsigned() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int next = octet();
            value |= (next & 0x7fL) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new UnfitException("a number without an end");
    }

    private long longNumber() {
        long value = unsigned();
        return (value >>> 1) ^ -(value & 1);
    }

    /** A number. */
    public int number() {
        return Math.toIntExact(longNumber());
    }

    /** A number that must not be less than the least nor more than the most. */
    public int number(int least, int most) {
        int value = number();
        if (value < least || value > most) {
            throw new UnfitException("a number out of range");
        }
        return value;
    }

    /** A number of a measure or a probability. */
    public double real() {
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits |= (long) octet() << (i * Byte.SIZE);
        }
        return Double.longBitsToDouble(bits);
    }

    /** A text. */
    public String text() {
        String text = textOrNull();
        if (text == null) {
            throw new UnfitException("no text");
        }
        return text;
    }

    /** A text, or null. */
    public @Nullable String textOrNull() {
        long number = unsigned();
        if (number == 1) {
            return null;
        }
        if (number != 0) {
            return texts.get(Math.toIntExact(number - 2));
        }
        long shape = unsigned();
        boolean wide = (shape & 1) != 0;
        long length = shape >>> 1;
        if (length > (wide ? (end - at) / 2 : end - at)) {
            throw new UnfitException("a text beyond the end");
        }
        String text = wide ? wide((int) length) : narrow((int) length);
        texts.add(text);
        return text;
    }

    private String narrow(int length) {
        String text = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
        at += length;
        return text;
    }

    private String wide(int length) {
        char[] units = new char[length];
        for (int i = 0; i < length; i++) {
            units[i] = (char) ((bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << Byte.SIZE));
            at += 2;
        }
        return new String(units);
    }

    /**
     * One of the values of an enumeration.
     *
     * @param all its values, which are not changed
     */
    public <E extends Enum<E>> E one(E[] all) {
        E value = oneOrNull(all);
        if (value == null) {
            throw new UnfitException("none of the values");
        }
        return value;
    }

    /** One of the values of an enumeration, or null. */
    public <E extends Enum<E>> @Nullable E oneOrNull(E[] all) {
        long number = unsigned();
        return number == 0 ? null : all[Math.toIntExact(number - 1)];
    }

    /** The number of one of so many values, as they are numbered in an enumeration. */
    int place(int count) {
        long number = unsigned();
        if (number < 1 || number > count) {
            throw new UnfitException("none of the values");
        }
        return (int) number - 1;
    }

    /** A number, or null. */
    public @Nullable Integer numberOrNull() {
        return flag() ? Integer.valueOf(number()) : null;
    }

    /** An amount. */
    public BigDecimal amount() {
        BigDecimal amount = amountOrNull();
        if (amount == null) {
            throw new UnfitException("no amount");
        }
        return amount;
    }

    /** An amount, or null. */
    public @Nullable BigDecimal amountOrNull() {
        long length = unsigned();
        if (length == 0) {
            return null;
        }
        if (length > Out.AMOUNT_BYTES || length > end - at) {
            throw new UnfitException("an amount of that many digits");
        }
        BigInteger digits = new BigInteger(Arrays.copyOfRange(bytes, at, at + (int) length));
        at += (int) length;
        return new BigDecimal(digits, number(-Out.AMOUNT_SCALE, Out.AMOUNT_SCALE));
    }

    /** A day. */
    public LocalDate date() {
        LocalDate date = dateOrNull();
        if (date == null) {
            throw new UnfitException("no day");
        }
        return date;
    }

    /** A day, or null. */
    public @Nullable LocalDate dateOrNull() {
        if (!flag()) {
            return null;
        }
        LocalDate date = LocalDate.ofEpochDay(longNumber());
        if (date.getYear() < 0 || date.getYear() > Out.LAST_YEAR) {
            throw new UnfitException("a day beyond the calendar");
        }
        return date;
    }

    /** A time of day, or null. */
    public @Nullable LocalTime timeOrNull() {
        return flag() ? LocalTime.ofNanoOfDay(longNumber()) : null;
    }

    /** How many things follow, each of which takes a byte at least. */
    public int count() {
        return number(0, end - at);
    }

    /** Several things, in their order. */
    public <T> List<T> all(Supplier<? extends T> each) {
        int count = count();
        List<T> things = new ArrayList<>(Math.min(count, 16));
        for (int i = 0; i < count; i++) {
            things.add(each.get());
        }
        return things;
    }

    /** Texts, in their order. */
    public List<String> texts() {
        return all(this::text);
    }

    /** Something, or null. */
    public <T> @Nullable T orNull(Supplier<T> read) {
        return flag() ? read.get() : null;
    }

    /** A record that others may share. */
    public <T> T shared(Class<T> kind, Supplier<T> read) {
        long number = unsigned();
        if (number != 0) {
            return kind.cast(records.get(Math.toIntExact(number - 1)));
        }
        T thing = read.get();
        records.add(thing);
        return thing;
    }
}
