package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One piece of a campaign: a mail, a post, a page, a brochure; or the brief.
 *
 * @param path path relative to the checked folder with {@code /}; {@code #N} (from 1) is added
 *     where a file holds several assets
 * @param channel where it reaches its readers
 * @param format short lower-case name of the file format: {@code eml}, {@code html}, {@code csv},
 *     {@code pdf}, {@code docx}, {@code txt}, …
 * @param title what a person calls it: subject, page title, first words of a post; never empty
 * @param language ISO 639-1 code, null where it could not be told
 * @param dated when it is sent or published, in the clock of its sender; null where unknown
 * @param network social network as the file writes it, null elsewhere
 * @param blocks text in reading order; a block's index is its position here
 * @param sha256 hash of the bytes it was read from, lower-case hex
 */
public record Asset(
        String path,
        Channel channel,
        String format,
        String title,
        @Nullable String language,
        @Nullable LocalDateTime dated,
        @Nullable String network,
        List<Block> blocks,
        String sha256) {

    public Asset {
        blocks = List.copyOf(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).index() != i) {
                throw new IllegalArgumentException(path + ": block " + i + " is out of order");
            }
        }
    }

    /** The file it came from: its path without the number behind {@code #}. */
    public String file() {
        int hash = path.lastIndexOf('#');
        return hash > 0 && path.substring(hash + 1).chars().allMatch(Character::isDigit)
                ? path.substring(0, hash)
                : path;
    }

    public Asset withLanguage(@Nullable String newLanguage) {
        return new Asset(path, channel, format, title, newLanguage, dated, network, blocks, sha256);
    }

    public Asset withChannel(Channel newChannel) {
        return new Asset(path, newChannel, format, title, language, dated, network, blocks, sha256);
    }

    public Asset withDated(@Nullable LocalDateTime newDated) {
        return new Asset(path, channel, format, title, language, newDated, network, blocks, sha256);
    }
}
