/**
 * When each offer holds by what the channels say, and when the pieces go out, on one time axis.
 *
 * <p>{@link app.concord.ui.timeline.TimelineViewModel} knows which offers are shown, the day one
 * looks at and what is told of it; {@link app.concord.ui.timeline.Axis} lays days on the screen.
 * {@link app.concord.ui.timeline.TimelineView} binds both to {@code Timeline.fxml}.
 */
@NullMarked
package app.concord.ui.timeline;

import org.jspecify.annotations.NullMarked;
