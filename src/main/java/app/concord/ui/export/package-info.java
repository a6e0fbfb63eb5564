/** The card on which a report is chosen and saved. */
@NullMarked
package app.concord.ui.export;

import org.jspecify.annotations.NullMarked;
