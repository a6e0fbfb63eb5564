package app.concord.text.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was understood of the words that someone types to search. Whatever is typed, there is a
 * query; what cannot be understood yet is left out.
 *
 * <p>All groups must be met. {@code OR} stands between choices; what begins with a minus must not
 * be there; text in quotation marks is found as written; {@code name:value} asks for a field.
 *
 * @param groups what is asked
 * @param cut whether more was typed than is searched for
 */
public record SearchQuery(List<Group> groups, boolean cut) {

    /** Longest text that is looked at, in UTF-16 units. */
    public static final int LONGEST = 1000;

    /** Most groups, and most choices of a group. */
    static final int MOST = 24;

    public SearchQuery {
        groups = List.copyOf(groups);
    }

    /**
     * Things of which one must be there.
     *
     * @param choices the things, at least one
     * @param excluded whether none of them may be there instead
     */
    public record Group(List<Choice> choices, boolean excluded) {
        public Group {
            choices = List.copyOf(choices);
        }

        /** Whether it only asks for fields. */
        boolean fieldsOnly() {
            return choices.stream().allMatch(Field.class::isInstance);
        }

        /** Whether it asks for this field and nothing else. */
        boolean asks(String field) {
            return choices.stream()
                    .allMatch(
                            choice -> choice instanceof Field other && other.name().equals(field));
        }
    }

    /** Something that can be looked for. */
    public sealed interface Choice {}

    /**
     * Words beside each other.
     *
     * @param text as typed
     * @param quoted whether they are to be found as written
     * @param open whether the last of them may still be being typed
     */
    public record Words(String text, boolean quoted, boolean open) implements Choice {}

    /**
     * A field with its value.
     *
     * @param name name of the field
     * @param value what is asked of it; never blank
     * @param open whether it may still be being typed
     */
    public record Field(String name, String value, boolean open) implements Choice {}

    /** The same in words, as someone could have typed it. */
    public String text() {
        return groups.stream().map(SearchQuery::text).collect(Collectors.joining(" "));
    }

    private static String text(Group group) {
        return (group.excluded() ? "-" : "")
                + group.choices().stream()
                        .map(SearchQuery::text)
                        .collect(Collectors.joining(" OR "));
    }

    private static String text(Choice choice) {
        return switch (choice) {
            case Words words -> words.quoted() ? '"' + words.text() + '"' : words.text();
            case Field field -> field.name() + ':' + quotedIfNeeded(field.value());
        };
    }

    /** A value as it is typed behind its field. */
    public static String quotedIfNeeded(String value) {
        return value.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
                ? '"' + value + '"'
                : value;
    }

    /** Whether nothing is asked. */
    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /**
     * Reads what was typed.
     *
     * @param text what was typed; only its beginning is read if it is very long
     * @param fields the names of fields by what they may be called, in lower case
     */
    public static SearchQuery of(String text, Map<String, String> fields) {
        return new QueryReader(text, fields).read();
    }
}
