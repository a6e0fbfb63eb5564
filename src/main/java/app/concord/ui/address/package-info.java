/**
 * The card on which a live address is given, with the consent to fetch it.
 *
 * <p>{@link app.concord.ui.address.AddressViewModel} knows what was written and what it means,
 * {@link app.concord.ui.address.AddressView} binds it to {@code Address.fxml}.
 */
@NullMarked
package app.concord.ui.address;

import org.jspecify.annotations.NullMarked;
