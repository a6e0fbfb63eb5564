package app.concord.check.search;

import app.concord.model.Channel;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param request what was asked
 * @param asked whether anything was asked; an empty text, or one of signs only, asks nothing
 * @param cut whether more was typed than was searched for
 * @param passages how many passages were found in all
 * @param pieces in how many pieces
 * @param shown the best of these, the best first
 * @param channels how many pieces each channel has of them, as if channels were not narrowed; in
 *     the order of channels, all that the campaign has
 * @param languages the same of languages by their ISO 639-1 code, {@code ""} for unknown ones
 * @param widenings where nothing was found, what would find something
 */
public record SearchAnswer(
        SearchRequest request,
        boolean asked,
        boolean cut,
        int passages,
        int pieces,
        List<PieceHits> shown,
        Map<Channel, Integer> channels,
        Map<String, Integer> languages,
        List<Widening> widenings) {

    public SearchAnswer {
        shown = List.copyOf(shown);
        widenings = List.copyOf(widenings);
        channels = Collections.unmodifiableMap(channels);
        languages = Collections.unmodifiableMap(languages);
    }
}
