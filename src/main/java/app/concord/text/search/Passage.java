package app.concord.text.search;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A text that is searched as one.
 *
 * @param piece number of the piece it belongs to, from 0; the passages of a piece follow each other
 * @param channel the channel of its piece
 * @param language ISO 639-1 code of the language it is written in, null where that is unknown
 * @param text the words
 * @param retold whether another passage of the piece may say the same again, as the HTML and the
 *     text of a mail do; it is then found once
 * @param tags what else is known of it
 */
public record Passage(
        int piece,
        String channel,
        @Nullable String language,
        String text,
        boolean retold,
        List<Tag> tags) {

    public Passage {
        tags = List.copyOf(tags);
    }
}
