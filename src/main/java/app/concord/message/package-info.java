/**
 * The words of the program: resource bundles, the sentence of each finding and problem, and the
 * page that explains each rule.
 *
 * <p>{@link app.concord.message.Messages} gives words by key, from {@code messages.properties} and,
 * for the window, {@code messages-ui.properties}; {@link app.concord.message.Wording} makes words
 * of the model's data; {@link app.concord.message.RulePages} holds the pages. To add the words of a
 * rule: its title, summary and sentences in the bundle, and its page {@code rule/<id>.md}.
 *
 * <p>To add a language of the window: its two bundles {@code messages_<code>.properties} and {@code
 * messages-ui_<code>.properties}, the pages {@code rule/<code>/<id>.md}, and an entry in {@link
 * app.concord.message.Messages#LANGUAGES}. What a language lacks is English; a test lists it, and
 * compares the rest with the English words key by key. The command line is English everywhere.
 */
@NullMarked
package app.concord.message;

import org.jspecify.annotations.NullMarked;
