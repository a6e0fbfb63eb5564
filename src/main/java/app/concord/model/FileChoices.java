package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a user settled for one file instead of what was guessed; null or absent where nothing was.
 *
 * @param channel where its pieces reach their readers
 * @param language ISO 639-1 code of its text
 * @param market ISO 3166 country it is for
 * @param dateOrder how its numeric dates are read
 * @param address how its pieces are to address their readers
 * @param columns what a column of a table holds: from the header as the file writes it, or the
 *     column's number from 1 where it has none, to the meaning's lower-case id; an empty id means
 *     that the column is left out
 */
public record FileChoices(
        @Nullable Channel channel,
        @Nullable String language,
        @Nullable String market,
        @Nullable DateOrder dateOrder,
        @Nullable AddressForm address,
        Map<String, String> columns) {

    /** Nothing was settled. */
    public static final FileChoices NONE = new FileChoices(null, null, null, null, null, Map.of());

    public FileChoices {
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
    }

    /** Only a channel. */
    public static FileChoices on(@Nullable Channel channel) {
        return channel == null ? NONE : NONE.withChannel(channel);
    }

    /** These choices, and those of {@code others} where these leave something open. */
    public FileChoices or(FileChoices others) {
        Map<String, String> merged = new TreeMap<>(others.columns);
        merged.putAll(columns);
        return new FileChoices(
                channel == null ? others.channel : channel,
                language == null ? others.language : language,
                market == null ? others.market : market,
                dateOrder == null ? others.dateOrder : dateOrder,
                address == null ? others.address : address,
                merged);
    }

    public boolean none() {
        return equals(NONE);
    }

    public FileChoices withChannel(@Nullable Channel newChannel) {
        return new FileChoices(newChannel, language, market, dateOrder, address, columns);
    }

    public FileChoices withLanguage(@Nullable String newLanguage) {
        return new FileChoices(channel, newLanguage, market, dateOrder, address, columns);
    }

    public FileChoices withMarket(@Nullable String newMarket) {
        return new FileChoices(channel, language, newMarket, dateOrder, address, columns);
    }

    public FileChoices withDateOrder(@Nullable DateOrder newOrder) {
        return new FileChoices(channel, language, market, newOrder, address, columns);
    }

    public FileChoices withAddress(@Nullable AddressForm newAddress) {
        return new FileChoices(channel, language, market, dateOrder, newAddress, columns);
    }

    /**
     * With another meaning of one column.
     *
     * @param meaning its id, empty to leave the column out, null to take the guess again
     */
    public FileChoices withColumn(String header, @Nullable String meaning) {
        Map<String, String> changed = new TreeMap<>(columns);
        if (meaning == null) {
            changed.remove(header);
        } else {
            changed.put(header, meaning);
        }
        return new FileChoices(channel, language, market, dateOrder, address, changed);
    }
}
