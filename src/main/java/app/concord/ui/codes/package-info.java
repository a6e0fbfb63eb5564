/**
 * The promo codes of a campaign: what each gives, when and under which conditions, and where it
 * stands.
 *
 * <p>{@link app.concord.ui.codes.CodesViewModel} knows which codes are shown, {@link
 * app.concord.ui.codes.CodesView} binds it to {@code Codes.fxml}.
 */
@NullMarked
package app.concord.ui.codes;

import org.jspecify.annotations.NullMarked;
