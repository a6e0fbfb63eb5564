package app.concord.importing.social;

import app.concord.importing.VisibleText;
import app.concord.importing.table.ColumnName;
import app.concord.importing.table.Row;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Location;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.SourceMap;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the blocks of one post out of the cells of its row. */
final class PostBlocks {
    private static final String PART = "post";
    private static final Pattern TEXT_FORMULA = Pattern.compile("(?s)=\"(.*)\"");
    private static final Pattern ESCAPED = Pattern.compile("(?s)'[=+@\\t-].*");
    private static final Pattern FIGURES =
            Pattern.compile("(?i)[\\d\\s.,:%+-]*|true|false|yes|no|n/a|https?://\\S*");
    private static final Pattern SEVERAL = Pattern.compile("\\s*\\|\\|\\s*");

    private final SocialHeader header;
    private final Row row;
    private final int number;
    private final List<Block> blocks = new ArrayList<>();
    private int words = -1;

    private PostBlocks(SocialHeader header, Row row, int number) {
        this.header = header;
        this.row = row;
        this.number = number;
    }

    /**
     * The blocks of a row: the words of the post, then the other cells in the order of the columns.
     *
     * @param number of the row among those with posts, from 1
     */
    static PostBlocks of(SocialHeader header, Row row, int number) {
        PostBlocks post = new PostBlocks(header, row, number);
        int main = post.main();
        if (main >= 0) {
            post.add(main, SocialColumn.TEXT);
        }
        for (int column = 0; column < row.cells().size(); column++) {
            if (column != main) {
                post.add(column, header.meaning(column));
            }
        }
        return post;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Index of the block with the first words of the post, -1 where it has none. */
    int words() {
        return words;
    }

    /** The texts that speak to a reader. */
    List<String> readable() {
        return blocks.stream()
                .filter(block -> block.region() == Region.MAIN)
                .map(Block::text)
                .toList();
    }

    /**
     * The column that holds the words of the post: the first text column with words, or where a
     * file has none, the longer of title and description; -1 where nothing is written, and for
     * advertisements, whose lines come in the order of the columns.
     */
    private int main() {
        for (int text : header.columns(SocialColumn.TEXT)) {
            if (!row.cell(text).isBlank()) {
                return text;
            }
        }
        for (int headline : header.columns(SocialColumn.HEADLINE)) {
            if (!row.cell(headline).isBlank()) {
                return -1;
            }
        }
        int longest = -1;
        for (int column = 0; column < header.names().size(); column++) {
            SocialColumn meaning = header.meaning(column);
            boolean candidate = meaning != null && meaning.words() && !row.cell(column).isBlank();
            if (candidate
                    && (longest < 0 || row.cell(column).length() > row.cell(longest).length())) {
                longest = column;
            }
        }
        return longest;
    }

    private void add(int column, @Nullable SocialColumn meaning) {
        String raw = row.cell(column);
        if (raw.isBlank() || meaning == SocialColumn.ID) {
            return;
        }
        if (meaning == SocialColumn.ALT_TEXT || meaning == SocialColumn.FIRST_COMMENT) {
            for (String one : SEVERAL.split(raw)) {
                add(column, meaning, one);
            }
        } else {
            add(column, meaning, unwrapped(column, raw));
        }
    }

    private void add(int column, @Nullable SocialColumn meaning, String raw) {
        String text = VisibleText.of(raw);
        boolean silent = meaning == null || meaning == SocialColumn.FIRST_COMMENT;
        if (text.isEmpty() || (silent && FIGURES.matcher(text).matches())) {
            return;
        }
        boolean copy = meaning != null && meaning.words();
        if (copy && words >= 0 && repeats(text)) {
            return;
        }
        SocialColumn role = meaning;
        if (meaning == SocialColumn.LINK && SocialNetwork.ofAddress(text) != null) {
            role = SocialColumn.PERMALINK;
        } else if (meaning == SocialColumn.HASHTAGS && internal(column, text)) {
            role = null;
        }
        if (copy && words < 0) {
            words = blocks.size();
        }
        boolean address = role == SocialColumn.LINK || role == SocialColumn.PERMALINK;
        blocks.add(
                new Block(
                        blocks.size(),
                        kind(role),
                        0,
                        region(role),
                        PART,
                        text,
                        List.of(),
                        List.of(),
                        -1,
                        null,
                        property(role),
                        header.name(column),
                        address ? text : null,
                        SourceMap.at(Location.inCell(number, header.name(column)))));
    }

    /** Whether a title or description only says again how the post begins. */
    private boolean repeats(String text) {
        String main = blocks.get(words).text();
        String begun = text.replaceFirst("(?:…|\\.\\.\\.)$", "");
        return main.startsWith(begun) && !begun.isEmpty();
    }

    /** Tags without a sign of number are those of the tool. */
    private boolean internal(int column, String text) {
        return !text.contains("#") && !ColumnName.plain(header.name(column)).contains("hashtag");
    }

    /** Undoes what spreadsheets and exports wrap around a text. */
    private String unwrapped(int column, String raw) {
        Matcher formula = TEXT_FORMULA.matcher(raw);
        if (formula.matches()) {
            return formula.group(1).replace("\"\"", "\"");
        }
        if (ESCAPED.matcher(raw).matches()) {
            return raw.substring(1);
        }
        // One export puts quotation marks around each line of a post and doubles those inside.
        return ColumnName.plain(header.name(column)).equals("sharecommentary")
                ? raw.replaceAll("\"\\R\"", "\n").replace("\"\"", "\"")
                : raw;
    }

    private static BlockKind kind(@Nullable SocialColumn meaning) {
        return switch (meaning) {
            case TEXT, TITLE, HEADLINE, DESCRIPTION -> BlockKind.PARAGRAPH;
            case LINK -> BlockKind.LINK;
            case ALT_TEXT -> BlockKind.CAPTION;
            case null, default -> BlockKind.FIELD;
        };
    }

    private static Region region(@Nullable SocialColumn meaning) {
        return switch (meaning) {
            case TEXT,
                    TITLE,
                    HEADLINE,
                    DESCRIPTION,
                    LINK,
                    ALT_TEXT,
                    HASHTAGS,
                    FIRST_COMMENT,
                    CALL_TO_ACTION ->
                    Region.MAIN;
            case null, default -> Region.NAVIGATION;
        };
    }

    private static @Nullable Property property(@Nullable SocialColumn meaning) {
        return switch (meaning) {
            case TEXT -> Property.POST_TEXT;
            case TITLE, HEADLINE -> Property.TITLE;
            case DESCRIPTION -> Property.DESCRIPTION;
            case LINK -> Property.URL;
            case ALT_TEXT -> Property.ALT_TEXT;
            case HASHTAGS -> Property.HASHTAGS;
            case FIRST_COMMENT -> Property.FIRST_COMMENT;
            case MARKET -> Property.MARKET;
            case null, default -> null;
        };
    }
}
