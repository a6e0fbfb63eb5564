package app.concord.model;

import java.util.Optional;

/**
 * Settles something for files.
 *
 * @param glob of relative paths, or of names
 */
public record ChoiceRule(String glob, FileChoices choices) {

    /** For the one file with this relative path, whatever signs stand in it. */
    public static ChoiceRule ofFile(String path, FileChoices choices) {
        return new ChoiceRule(escaped(path), choices);
    }

    /** Whether it was made for the one file with this relative path. */
    public boolean isOfFile(String path) {
        return glob.equals(escaped(path));
    }

    /** The relative path of the one file it is for, empty where it is a pattern. */
    public Optional<String> file() {
        String path = glob.replaceAll("\\\\(.)", "$1");
        return isOfFile(path) ? Optional.of(path) : Optional.empty();
    }

    private static String escaped(String path) {
        return path.replaceAll("([\\\\*?\\[\\]{}])", "\\\\$1");
    }
}
