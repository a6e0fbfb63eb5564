/**
 * The card on which packs of rules are switched on and off.
 *
 * <p>{@link app.concord.ui.packs.PacksViewModel} knows what a pack asks for and whether it is on,
 * {@link app.concord.ui.packs.PacksView} shows it. What is switched stays with the settings of the
 * program and takes effect when the card goes away.
 */
@NullMarked
package app.concord.ui.packs;

import org.jspecify.annotations.NullMarked;
