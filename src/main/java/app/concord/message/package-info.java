/**
 * The words of the program: resource bundles, the sentence of each finding and problem, and the
 * page that explains each rule.
 *
 * <p>{@link app.concord.message.Messages} gives words by key, from {@code messages.properties} and,
 * for the window, {@code messages-ui.properties}; {@link app.concord.message.Wording} makes words
 * of the model's data; {@link app.concord.message.RulePages} holds the pages. To add the words of a
 * rule: its title, summary and sentences in the bundle, and its page {@code rule/<id>.md}.
 *
 * <p>To add a language of the interface: one bundle, which a test compares with the English one key
 * by key.
 */
@NullMarked
package app.concord.message;

import org.jspecify.annotations.NullMarked;
