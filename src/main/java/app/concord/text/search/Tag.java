package app.concord.text.search;

import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

/**
 * Something that is known of a passage and can be asked for.
 *
 * @param field the name of the field, as in a query before the colon
 * @param value what it is, in lower case
 * @param span the words of the passage that say it, null for all of it
 */
public record Tag(String field, String value, @Nullable Span span) {}
