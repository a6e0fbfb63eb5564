package app.concord.check.search;

import app.concord.model.Channel;

import java.util.Set;

/**
 * What is to be found.
 *
 * @param text as typed
 * @param channels where alone it is looked for; empty for all
 * @param languages ISO 639-1 codes of the languages in which alone it is looked for, {@code ""} for
 *     unknown ones; empty for all
 * @param pieces how many pieces are wanted at most
 * @param opened paths of pieces all of whose passages are wanted, not only the best
 */
public record SearchRequest(
        String text, Set<Channel> channels, Set<String> languages, int pieces, Set<String> opened) {

    /** How many pieces are wanted unless someone asks for more. */
    public static final int PIECES = 50;

    public SearchRequest {
        channels = Set.copyOf(channels);
        languages = Set.copyOf(languages);
        opened = Set.copyOf(opened);
    }

    /** The first pieces for a text, wherever it stands. */
    public static SearchRequest of(String text) {
        return new SearchRequest(text, Set.of(), Set.of(), PIECES, Set.of());
    }

    /** Whether it is looked for in some channels or languages only. */
    public boolean narrowed() {
        return !channels.isEmpty() || !languages.isEmpty();
    }

    SearchRequest everywhere() {
        return new SearchRequest(text, Set.of(), Set.of(), pieces, opened);
    }

    SearchRequest withText(String newText) {
        return new SearchRequest(newText, channels, languages, pieces, opened);
    }
}
