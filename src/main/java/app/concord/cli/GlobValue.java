package app.concord.cli;

import picocli.CommandLine.Model.CommandSpec;

import java.nio.file.FileSystems;
import java.util.regex.PatternSyntaxException;

/**
 * An option of the form {@code GLOB=VALUE}.
 *
 * @param glob which files it is for, a pattern that can be read
 * @param value what stands behind the last {@code =}
 */
record GlobValue(String glob, String value) {

    /**
     * Takes an option apart at its last {@code =}.
     *
     * @param error key of what is said where it does not read that way
     */
    static GlobValue of(CommandSpec command, String written, String error) {
        return at(command, written, written.lastIndexOf('='), error);
    }

    /** As {@link #of}, at a given {@code =}; a negative position stands for none. */
    static GlobValue at(CommandSpec command, String written, int equals, String error) {
        if (equals < 1) {
            throw UsageError.of(command, error, written);
        }
        String glob = written.substring(0, equals);
        try {
            FileSystems.getDefault().getPathMatcher("glob:" + glob);
        } catch (PatternSyntaxException e) {
            throw UsageError.of(command, error, written);
        }
        return new GlobValue(glob, written.substring(equals + 1));
    }
}
