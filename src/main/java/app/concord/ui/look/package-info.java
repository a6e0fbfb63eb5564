/**
 * What the screens look like: the theme, the icons and hues of channels and severities, and small
 * parts that several screens use.
 *
 * <p>{@link app.concord.ui.look.Icons} draws channels, severities and states the same way
 * everywhere; {@link app.concord.ui.look.Look} sets light and dark. Colours come from the theme's
 * names only, gathered in {@code concord.css}. To add an icon: a method of {@code Icons}.
 */
@NullMarked
package app.concord.ui.look;

import org.jspecify.annotations.NullMarked;
