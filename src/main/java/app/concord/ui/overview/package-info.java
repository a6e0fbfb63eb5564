/**
 * The overview: whether the campaign can go out, where the findings lie, what was read and what
 * changed since the last check. Every figure leads to the screen that shows what is behind it.
 */
@NullMarked
package app.concord.ui.overview;

import org.jspecify.annotations.NullMarked;
