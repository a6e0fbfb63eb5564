/**
 * The campaign as a file: the folder it stands for, decisions, approvals and settings, saved
 * atomically and recoverable.
 *
 * <p>Classes that read and write are named {@code *Store}. To add a setting: a field of its record
 * with a default, so that older files still open, and its test.
 */
@NullMarked
package app.concord.campaign;

import org.jspecify.annotations.NullMarked;
