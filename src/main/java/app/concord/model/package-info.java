/**
 * The nouns of the program: immutable records and sealed types, without any dependency.
 *
 * <p>A {@link app.concord.model.Campaign} holds {@link app.concord.model.Asset}s, each a list of
 * {@link app.concord.model.Block}s of text in reading order with the way back to the original
 * ({@link app.concord.model.SourceMap}, {@link app.concord.model.Location}). From blocks come
 * {@link app.concord.model.Fact}s: a {@link app.concord.model.FactValue} under the circumstances of
 * a {@link app.concord.model.ComparabilityKey} at a {@link app.concord.model.Place}. A {@link
 * app.concord.model.LinkedFact} names its {@link app.concord.model.Subject}. Facts held against
 * each other give {@link app.concord.model.Finding}s and {@link
 * app.concord.model.ExplainedDifference}s; the {@link app.concord.model.CheckResult} carries all of
 * it, with the {@link app.concord.model.FindingMatrix} that lays the facts side by side.
 *
 * <p>Offsets are UTF-16 units in a block's text. Sentences for people are never made here: findings
 * and problems carry keys and typed arguments.
 */
@NullMarked
package app.concord.model;

import org.jspecify.annotations.NullMarked;
