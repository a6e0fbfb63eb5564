package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When a word addresses the reader, as a word file says it behind the word: a {@link Kind}, and
 * behind it {@code in CC} or {@code but CC} where it does so in one country alone, or in all
 * others.
 *
 * @param country ISO 3166 code, null for all
 * @param abroad whether it counts in all countries but that one
 */
record AddressUse(Kind kind, @Nullable String country, boolean abroad) {
    private static final Map<String, AddressUse> KNOWN = new ConcurrentHashMap<>();

    /** Where a word must stand, and whether it is certain then. */
    enum Kind {
        /** Anywhere. */
        ANY(true),
        /** In capitals inside of a sentence. */
        CAPITAL(true),
        /** With a capital on the last of several words. */
        LAST(true),
        /** At the start of a sentence, where it can be nothing but an imperative. */
        COMMAND(true),
        /** At the start of a sentence, as an imperative does. */
        FIRST(false),
        /** Anywhere, though other words are written alike. */
        LIKELY(false),
        /** Nowhere: it hides a shorter one. */
        NONE(false);

        private final boolean sure;

        Kind(boolean sure) {
            this.sure = sure;
        }

        boolean sure() {
            return sure;
        }

        boolean imperative() {
            return this == COMMAND || this == FIRST;
        }
    }

    /** Reads what a word file says. */
    static AddressUse of(String value) {
        AddressUse known = KNOWN.get(value);
        return known == null ? KNOWN.computeIfAbsent(value, AddressUse::read) : known;
    }

    private static AddressUse read(String value) {
        String[] words = value.strip().toUpperCase(Locale.ROOT).split(" +");
        int end = words.length;
        boolean placed = end > 1 && (words[end - 2].equals("IN") || words[end - 2].equals("BUT"));
        boolean anywhere = words[0].isEmpty() || (placed && end == 2);
        String kind = anywhere ? Kind.ANY.name() : words[0];
        return new AddressUse(
                Kind.valueOf(kind),
                placed ? words[end - 1] : null,
                placed && words[end - 2].equals("BUT"));
    }

    /** Whether it counts in a country; null for an unknown one, which is none that is named. */
    boolean counts(@Nullable String market) {
        return country == null || country.equals(market) != abroad;
    }
}
