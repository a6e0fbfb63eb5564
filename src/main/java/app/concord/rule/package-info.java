/**
 * Comparable facts become verdicts, and contradictions become findings.
 *
 * <p>One class a rule, named {@code *Rule}, which looks at facts that the model says are comparable
 * and judges them; a difference that is no contradiction is kept as explained, with the reason. A
 * rule never reads files and never writes sentences: it gives typed arguments, and {@link
 * app.concord.message} words them.
 *
 * <p>To add a rule: the class, one line in the catalogue of this package, its test, its message
 * keys and its page of explanation.
 */
@NullMarked
package app.concord.rule;

import org.jspecify.annotations.NullMarked;
