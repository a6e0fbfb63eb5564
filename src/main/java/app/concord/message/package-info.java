/**
 * The words of the program: resource bundles, the sentence of each finding and problem, and the
 * page that explains each rule.
 *
 * <p>To add a language of the interface: one bundle, which a test compares with the English one key
 * by key.
 */
@NullMarked
package app.concord.message;

import org.jspecify.annotations.NullMarked;
