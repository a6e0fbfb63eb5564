/**
 * The glossary of a campaign: the names and terms that its owner keeps, edited and saved in the
 * campaign's folder.
 *
 * <p>{@link app.concord.ui.glossary.GlossaryViewModel} knows the rows and what was changed, {@link
 * app.concord.ui.glossary.GlossaryView} binds them to {@code Glossary.fxml}.
 */
@NullMarked
package app.concord.ui.glossary;

import org.jspecify.annotations.NullMarked;
