package app.concord.check.cache;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes values in a plain binary form that {@link In} reads: small numbers take one byte, a text
 * or a record that stood before is named by its number.
 *
 * <p>Methods throw {@link UncheckedIOException} where the disk fails and {@link UnfitException}
 * where a value has no place in an entry.
 */
public final class Out {
    /** The bytes of the largest number that an amount may have. */
    static final int AMOUNT_BYTES = 64;

    /** The most digits before or behind the point of an amount. */
    static final int AMOUNT_SCALE = 500;

    /** The last year of a calendar that can be shown. */
    static final int LAST_YEAR = 9999;

    private static final int CHUNK = 1 << 14;

    /** The longest form of a number. */
    private static final int LONGEST = 10;

    private static final int LATIN = 256;

    private final OutputStream to;
    private final byte[] chunk = new byte[CHUNK];
    private final Map<String, Integer> texts = new HashMap<>();
    private final @Nullable Map<Object, Integer> records;
    private int filled;

    private Out(OutputStream to, @Nullable Map<Object, Integer> records) {
        this.to = to;
        this.records = records;
    }

    /**
     * Writes to a stream, which the caller closes.
     *
     * @param to need not be buffered
     */
    public static Out to(OutputStream to) {
        return new Out(to, new IdentityHashMap<>());
    }

    /** As above, but equal values are written alike, whether they are the same or not. */
    static Out alike(OutputStream to) {
        return new Out(to, null);
    }

    /** Hands on all that was written. */
    public void flush() {
        try {
            to.write(chunk, 0, filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        filled = 0;
    }

    private void room(int bytes) {
        if (filled + bytes > CHUNK) {
            flush();
        }
    }

    /** One of two. */
    public void flag(boolean value) {
        room(1);
        chunk[filled++] = (byte) (value ? 1 : 0);
    }

    /** A number, whose size in bytes grows with its distance from zero. */
    public void number(long value) {
        unsigned((value << 1) ^ (value >> (Long.SIZE - 1)));
    }

    private void unsigned(long value) {
        room(LONGEST);
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            chunk[filled++] = (byte) ((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        chunk[filled++] = (byte) rest;
    }

    /** A number of a measure or a probability, exactly. */
    public void real(double value) {
        room(Long.BYTES);
        long bits = Double.doubleToRawLongBits(value);
        for (int i = 0; i < Long.BYTES; i++) {
            chunk[filled++] = (byte) (bits >>> (i * Byte.SIZE));
        }
    }

    /** A text, every unit of it, or null. */
    public void text(@Nullable String text) {
        if (text == null) {
            unsigned(1);
            return;
        }
        Integer before = texts.putIfAbsent(text, texts.size());
        if (before != null) {
            unsigned(before + 2L);
            return;
        }
        unsigned(0);
        int length = text.length();
        boolean wide = false;
        for (int i = 0; i < length && !wide; i++) {
            wide = text.charAt(i) >= LATIN;
        }
        unsigned(((long) length << 1) | (wide ? 1 : 0));
        for (int i = 0; i < length; i++) {
            room(2);
            char unit = text.charAt(i);
            chunk[filled++] = (byte) unit;
            if (wide) {
                chunk[filled++] = (byte) (unit >>> Byte.SIZE);
            }
        }
    }

    /**
     * One of the values of an enumeration, or null. By its number, which is another one in another
     * program only, and that finds none of this one's entries.
     */
    @SuppressWarnings("EnumOrdinal")
    public void one(@Nullable Enum<?> value) {
        unsigned(value == null ? 0 : value.ordinal() + 1L);
    }

    /** A number, or null. */
    public void numberOrNull(@Nullable Integer value) {
        flag(value != null);
        if (value != null) {
            number(value);
        }
    }

    /** An amount, with as many decimals as it has, or null. */
    public void amount(@Nullable BigDecimal amount) {
        if (amount == null) {
            unsigned(0);
            return;
        }
        byte[] bytes = amount.unscaledValue().toByteArray();
        if (bytes.length > AMOUNT_BYTES || Math.abs((long) amount.scale()) > AMOUNT_SCALE) {
            throw new UnfitException("an amount of that many digits");
        }
        unsigned(bytes.length);
        room(AMOUNT_BYTES);
        for (byte one : bytes) {
            chunk[filled++] = one;
        }
        number(amount.scale());
    }

    /** A day, or null. */
    public void date(@Nullable LocalDate date) {
        flag(date != null);
        if (date != null) {
            if (date.getYear() < 0 || date.getYear() > LAST_YEAR) {
                throw new UnfitException("a day beyond the calendar");
            }
            number(date.toEpochDay());
        }
    }

    /** A time of day, or null. */
    public void time(@Nullable LocalTime time) {
        flag(time != null);
        if (time != null) {
            number(time.toNanoOfDay());
        }
    }

    /** Several things, in their order. */
    public <T> void all(Collection<T> things, Consumer<? super T> each) {
        number(things.size());
        things.forEach(each);
    }

    /** Texts, in their order. */
    public void texts(Collection<String> all) {
        all(all, this::text);
    }

    /** Something, or null. */
    public <T> void orNull(@Nullable T thing, Consumer<T> write) {
        flag(thing != null);
        if (thing != null) {
            write.accept(thing);
        }
    }

    /** A record that others may share: the same one is written once. */
    public <T> void shared(T thing, Consumer<T> write) {
        Map<Object, Integer> known = records;
        if (known == null) {
            write.accept(thing);
            return;
        }
        Integer before = known.get(thing);
        if (before != null) {
            unsigned(before + 1L);
            return;
        }
        unsigned(0);
        write.accept(thing);
        known.put(thing, known.size());
    }
}
