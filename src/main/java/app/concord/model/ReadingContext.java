package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What decides how an open notation is read.
 *
 * @param language ISO 639-1 code of the text, null where unknown
 * @param markets ISO 3166 countries, the leading one first: what {@code $} means, day and month
 *     order, decimal sign where the text leaves it open; may be empty
 * @param today the day 'tomorrow' and dates without a year are counted from: an asset's own date
 *     where it has one
 */
public record ReadingContext(@Nullable String language, List<String> markets, LocalDate today) {

    public ReadingContext {
        markets = List.copyOf(markets);
    }

    /** The leading market, null where none is known. */
    public @Nullable String market() {
        return markets.isEmpty() ? null : markets.getFirst();
    }
}
