package app.concord.importing.social;

import app.concord.importing.Limits;
import app.concord.importing.table.ColumnName;

import tools.jackson.databind.JsonNode;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Lays the values of a post in JSON side by side like the cells of a row. */
final class JsonPost {
    private static final int MILLIS = 13;
    private static final int SECONDS = 10;

    /** Names by which a record is known as something else: a product, a message, a commit. */
    private static final Set<String> FOREIGN =
            Set.of(
                    "price",
                    "saleprice",
                    "sku",
                    "gtin",
                    "sender",
                    "sendername",
                    "participants",
                    "commit",
                    "sha",
                    "context",
                    "level",
                    "severity",
                    "stacktrace",
                    "isbn",
                    "offers",
                    "availability",
                    "recipient",
                    "recipients");

    /** Objects that only hold the values of the post. */
    private static final Set<String> WRAPPERS =
            Set.of("post", "data", "attributes", "fields", "node", "item", "content", "status");

    /** What stands beside the words of a post. */
    private static final Set<SocialColumn> BESIDE =
            EnumSet.of(
                    SocialColumn.DATE,
                    SocialColumn.NETWORK,
                    SocialColumn.HASHTAGS,
                    SocialColumn.MEDIA,
                    SocialColumn.FIRST_COMMENT,
                    SocialColumn.ALT_TEXT,
                    SocialColumn.PERMALINK,
                    SocialColumn.HEADLINE);

    private JsonPost() {}

    /** Whether a record has words of a post and what stands beside them. */
    static boolean isPost(JsonNode record) {
        boolean words = false;
        boolean beside = false;
        for (Map.Entry<String, String> value : of(record).entrySet()) {
            if (FOREIGN.contains(ColumnName.plain(value.getKey()))
                    || value.getKey().startsWith("@")) {
                return false;
            }
            SocialColumn column = SocialColumn.of(value.getKey());
            words |= column == SocialColumn.TEXT && !value.getValue().isBlank();
            beside |= column != null && BESIDE.contains(column);
        }
        return words && beside;
    }

    /** The plain values by their names; the name of what holds them before it where it matters. */
    static Map<String, String> of(JsonNode record) {
        Map<String, String> values = new LinkedHashMap<>();
        add(record, "", values, 0);
        return values;
    }

    private static void add(JsonNode node, String holder, Map<String, String> into, int depth) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            JsonNode value = property.getValue();
            String name = name(holder, property.getKey());
            if (value.isArray()) {
                for (JsonNode one : value) {
                    if (one.isObject() && depth < Limits.JSON_POST_DEPTH) {
                        add(one, property.getKey(), into, depth + 1);
                    } else if (one.isString()) {
                        put(into, name, one.asString(""), ", ");
                    }
                }
            } else if (value.isObject() && depth < Limits.JSON_POST_DEPTH) {
                String plain = ColumnName.plain(property.getKey());
                boolean wrapper = WRAPPERS.contains(plain) || node.size() == 1;
                add(value, wrapper ? holder : property.getKey(), into, depth + 1);
            } else if (value.isString()) {
                put(into, name, dated(name, value.asString("")), "\n");
            }
        }
    }

    private static String name(String holder, String key) {
        return holder.isEmpty() ? key : holder + " " + key;
    }

    private static void put(Map<String, String> into, String name, String value, String between) {
        String joint = SocialColumn.of(name) == SocialColumn.ALT_TEXT ? "||" : between;
        into.merge(name, value, (one, other) -> one + joint + other);
    }

    /** A time stamp in seconds or thousandths becomes a date, in UTC. */
    private static String dated(String name, String value) {
        boolean stamp = value.matches("1\\d{9}(?:\\d{3})?");
        if (!stamp || SocialColumn.of(name) != SocialColumn.DATE) {
            return value;
        }
        long seconds = Long.parseLong(value.substring(0, SECONDS));
        return value.length() == SECONDS || value.length() == MILLIS
                ? LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC).toString()
                : value;
    }
}
