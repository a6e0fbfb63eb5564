package app.concord.check.search;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be asked of a passage besides its words, as {@code name:value}. */
public enum SearchField {
    /** Where its piece reaches its readers. */
    CHANNEL("channel", "channels"),
    /** The language it is written in. */
    LANGUAGE("lang", "language"),
    /** A part of the path of its file. */
    FILE("file", "path"),
    /** What it is in its piece: subject, headline, footer, small print. */
    PART("in", "part"),
    /** The kind of a fact that was read from it. */
    KIND("kind", "fact"),
    /** A promo code in it. */
    CODE("code", "codes"),
    /** A price in it, however it is written. */
    PRICE("price", "prices"),
    /** The social network of its piece. */
    NETWORK("network", "networks");

    private final String id;
    private final String alias;

    SearchField(String id, String alias) {
        this.id = id;
        this.alias = alias;
    }

    /** What is typed before the colon. */
    public String id() {
        return id;
    }

    /** The field with this {@link #id()}; there must be one. */
    static SearchField of(String id) {
        return Arrays.stream(values())
                .filter(field -> field.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The ids by everything that a field may be called. */
    static Map<String, String> byName() {
        return Arrays.stream(values())
                .flatMap(field ->
                        Stream.of(Map.entry(field.id, field.id), Map.entry(field.alias, field.id)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
