/**
 * How each file was taken in, and what the user settles instead of what was guessed.
 *
 * <p>{@link app.concord.ui.files.SettledFiles} holds what is settled for the files of one campaign
 * and keeps it; {@link app.concord.ui.files.FilesViewModel} knows what is listed and edited, {@link
 * app.concord.ui.files.FilesView} binds it to {@code Files.fxml}. To add something that can be
 * settled: a part of {@link app.concord.model.FileChoices}, its {@link app.concord.ui.files.Choice}
 * in {@code FileRow}, and a line of {@code ChoicePane}.
 */
@NullMarked
package app.concord.ui.files;

import org.jspecify.annotations.NullMarked;
