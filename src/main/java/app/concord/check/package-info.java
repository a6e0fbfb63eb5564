/**
 * The pipeline import, extract, link, judge, offered as one facade to the command line and the
 * window.
 *
 * <p>A run is a pure function of its request: results are merged in input order and sorted, so that
 * the number of threads never shows. One broken file or rule becomes a {@code Problem} and never
 * stops the rest; this is where such faults are caught. Cancellation is cooperative and progress is
 * reported in counted steps.
 *
 * <p>To add a stage: a class here, called by the facade in its place in the order.
 */
@NullMarked
package app.concord.check;

import org.jspecify.annotations.NullMarked;
