package app.concord.cli;

import app.concord.message.Messages;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A command line that cannot be carried out as written, told in one line. */
final class UsageError extends ParameterException {
    private static final long serialVersionUID = 1L;

    private UsageError(CommandSpec command, String message) {
        super(command.commandLine(), message);
    }

    /** The error with the words under {@code key}. */
    static UsageError of(CommandSpec command, String key, Object... arguments) {
        return new UsageError(command, Messages.text(key, arguments));
    }
}
