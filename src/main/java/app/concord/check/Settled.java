package app.concord.check;

import app.concord.model.Addresses;
import app.concord.model.ChannelRule;
import app.concord.model.ChoiceRule;
import app.concord.model.FileChoices;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/** What the user settled for which files and live pages, by the globs of a request. */
final class Settled {
    private final CheckRequest request;

    Settled(CheckRequest request) {
        this.request = request;
    }

    /** What the user settled for a piece; a rule for channels wins over a choice. */
    FileChoices choices(String path, String name) {
        FileChoices settled = FileChoices.NONE;
        for (ChoiceRule rule : request.settings().choices()) {
            if (rule.isOfFile(path) || matches(rule.glob(), path, name)) {
                settled = settled.or(rule.choices());
            }
        }
        for (ChannelRule rule : request.settings().channels()) {
            if (matches(rule.glob(), path, name)) {
                return settled.withChannel(rule.channel());
            }
        }
        return settled;
    }

    private static boolean matches(String glob, String path, String name) {
        if (Addresses.isAddress(path)) {
            return glob.replaceAll("\\\\(.)", "$1").equals(path)
                    || matches(withoutScheme(glob), withoutScheme(path), name);
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        try {
            return matcher.matches(Path.of(path)) || matcher.matches(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** No path holds two slashes in a row. */
    private static String withoutScheme(String address) {
        return address.replaceFirst("^https?://", "");
    }
}
