package app.concord.check;

import app.concord.importing.social.PlatformArchive;
import app.concord.model.Problem;

import java.util.List;

/**
 * Leaves out what downloads of social networks hold beside posts, such as messages and contacts. It
 * is never opened.
 */
final class Downloads {
    private Downloads() {}

    /**
     * Takes such files away and says for each download how many they were.
     *
     * @param items the files of the campaign; is changed
     * @param campaign name of the campaign, for a download that is all of it
     * @param problems receives what is said
     */
    static void passOver(List<Intake.Item> items, String campaign, List<Problem> problems) {
        List<String> paths = items.stream().map(Intake.Item::path).toList();
        PlatformArchive.passedOver(paths)
                .forEach((folder, files) -> {
                    items.removeIf(item -> files.contains(item.path()));
                    String nouns =
                            files.size() == 1
                                    ? " file of the download that holds no posts"
                                    : " files of the download that hold no posts";
                    problems.add(
                            Problem.of(
                                    folder.isEmpty()
                                            ? campaign
                                            : folder.substring(0, folder.length() - 1),
                                    Problem.Kind.LEFT_OUT,
                                    files.size() + nouns));
                });
    }
}
