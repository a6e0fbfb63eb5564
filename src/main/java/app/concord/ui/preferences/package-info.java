/** The card on which the user sets what holds for every campaign. */
@NullMarked
package app.concord.ui.preferences;

import org.jspecify.annotations.NullMarked;
