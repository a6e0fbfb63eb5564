package app.concord.check.search;

/**
 * A way to go on typing.
 *
 * @param field the field that is suggested, or one of whose values is
 * @param value the value, empty for the field itself
 * @param text the whole text with it
 * @param pieces how many pieces have the value; 0 for a field itself
 */
public record Suggestion(SearchField field, String value, String text, int pieces) {}
