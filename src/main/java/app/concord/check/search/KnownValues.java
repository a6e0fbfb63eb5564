package app.concord.check.search;

import app.concord.text.search.Passage;
import app.concord.text.search.SearchQuery;
import app.concord.text.search.Tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The values of each field in a campaign, and how many pieces have them. */
final class KnownValues {
    private static final int MOST = 8;
    private static final int CODE_OF_LANGUAGE = 2;
    private static final Set<String> OTHER_NAMES = Set.of("e-mail", "mail");

    private final Map<SearchField, Map<String, Integer>> pieces = new EnumMap<>(SearchField.class);
    private final Map<String, Integer> spoken = new HashMap<>();

    KnownValues(List<Passage> passages) {
        Map<SearchField, Map<String, Integer>> last = new EnumMap<>(SearchField.class);
        for (SearchField field : SearchField.values()) {
            pieces.put(field, new HashMap<>());
            last.put(field, new HashMap<>());
        }
        for (Passage passage : passages) {
            spoken.merge(Objects.requireNonNullElse(passage.language(), ""), 1, Integer::sum);
            for (Tag tag : passage.tags()) {
                SearchField field = SearchField.of(tag.field());
                Integer before =
                        Objects.requireNonNull(last.get(field)).put(tag.value(), passage.piece());
                if (isOffered(field, tag.value())
                        && (before == null || before != passage.piece())) {
                    of(field).merge(tag.value(), 1, Integer::sum);
                }
            }
        }
    }

    /** Of several ways to write the same, one is offered. */
    private static boolean isOffered(SearchField field, String value) {
        return switch (field) {
            case CHANNEL -> !OTHER_NAMES.contains(value);
            case KIND -> !value.equals("code");
            case LANGUAGE -> value.length() == CODE_OF_LANGUAGE;
            case PRICE -> value.indexOf(',') < 0 && !value.endsWith(".00");
            default -> true;
        };
    }

    private Map<String, Integer> of(SearchField field) {
        return Objects.requireNonNull(pieces.get(field));
    }

    /** How many passages are in a language; {@code ""} for unknown ones. */
    int passagesIn(String language) {
        return spoken.getOrDefault(language, 0);
    }

    /** The values of a field, those of most pieces first. */
    List<String> values(SearchField field) {
        return of(field).entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How one could go on from what was typed. */
    List<Suggestion> suggest(String text) {
        int start = text.length();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        String before = text.substring(0, start);
        String begun = text.substring(start);
        String sign = begun.startsWith("-") ? "-" : "";
        String word = begun.substring(sign.length()).toLowerCase(Locale.ROOT);
        int colon = word.indexOf(':');
        if (colon < 0) {
            return fields(before + sign, word);
        }
        String id = SearchField.byName().get(word.substring(0, colon));
        return id == null
                ? List.of()
                : values(SearchField.of(id), before + sign, word.substring(colon + 1));
    }

    private List<Suggestion> fields(String before, String begun) {
        List<Suggestion> suggestions = new ArrayList<>();
        Set<String> matching = new HashSet<>();
        SearchField.byName()
                .forEach((name, id) -> {
                    if (name.startsWith(begun)) {
                        matching.add(id);
                    }
                });
        for (SearchField field : SearchField.values()) {
            if (matching.contains(field.id()) && !of(field).isEmpty()) {
                suggestions.add(new Suggestion(field, "", before + field.id() + ":", 0));
            }
        }
        return suggestions;
    }

    private List<Suggestion> values(SearchField field, String before, String begun) {
        String letters = begun.startsWith("\"") ? begun.substring(1) : begun;
        List<Suggestion> suggestions = new ArrayList<>();
        for (String value : values(field)) {
            boolean fits =
                    field == SearchField.FILE ? value.contains(letters) : value.startsWith(letters);
            if (fits && !value.equals(begun) && suggestions.size() < MOST) {
                String typed = field.id() + ":" + SearchQuery.quotedIfNeeded(value) + " ";
                suggestions.add(
                        new Suggestion(
                                field, value, before + typed, of(field).getOrDefault(value, 0)));
            }
        }
        return suggestions;
    }
}
