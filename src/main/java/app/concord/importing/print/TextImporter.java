package app.concord.importing.print;

import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.SourceFile;
import app.concord.importing.TextDecoder;
import app.concord.importing.VisibleText;
import app.concord.importing.feed.FeedImporter;
import app.concord.importing.web.SitemapImporter;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Problem;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads plain text and Markdown files: copy decks, advertisement texts, scripts. All of a file is
 * one piece; what it separates by lines of dashes stays apart as containers.
 */
public final class TextImporter implements Importer {
    private static final Set<String> ENDINGS = Set.of("txt", "text", "md", "markdown");
    private static final FeedImporter FEEDS = new FeedImporter();
    private static final SitemapImporter SITEMAPS = new SitemapImporter();
    private static final int TITLE = 80;
    private static final int MAX_CHARACTERS = 8_000_000;
    private static final Pattern ADVERTISEMENT =
            Pattern.compile(
                    "(?im)^\\s*(?:[-*#]\\s*)?(?:headlines?|final url|primary text|ad group|call to action|descriptions?)(?: \\d+)?\\s*(?::|$)");
    private static final Pattern HASHTAG =
            Pattern.compile("(?<![\\p{L}\\p{N}&/#])#\\p{L}[\\p{L}\\p{N}_]+");
    private static final Pattern MAIL =
            Pattern.compile(
                    "\\A\\s*(?:subject|betreff|objet|asunto|oggetto|onderwerp|assunto|subiect|subjek|perihal)\\s*:",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "txt";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return ENDINGS.contains(file.ending()) && !FEEDS.accepts(file) && !SITEMAPS.accepts(file);
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) {
        String text = TextDecoder.decode(file.bytes().array(), file.charset());
        List<Problem> problems = List.of();
        if (text.length() > MAX_CHARACTERS) {
            text = text.substring(0, MAX_CHARACTERS);
            problems =
                    List.of(
                            Problem.of(
                                    file.path(),
                                    Problem.Kind.TOO_LARGE,
                                    String.valueOf(MAX_CHARACTERS)));
        }
        if (text.indexOf('\0') >= 0) {
            return Imported.nothing(Problem.of(file.path(), Problem.Kind.NOT_RECOGNISED, ""));
        }
        List<Block> blocks = new TextBlocks(cancellation).read(text);
        if (blocks.isEmpty()) {
            return Imported.nothing(Problem.of(file.path(), Problem.Kind.NO_TEXT));
        }
        Channel given = file.channel();
        Asset asset =
                new Asset(
                        file.path(),
                        given == null ? channel(text) : given,
                        id(),
                        title(file, blocks),
                        null,
                        null,
                        null,
                        blocks,
                        file.bytes().sha256());
        return new Imported(List.of(asset), problems);
    }

    private static Channel channel(String text) {
        if (MAIL.matcher(text).lookingAt()) {
            return Channel.EMAIL;
        }
        boolean social = ADVERTISEMENT.matcher(text).find() || HASHTAG.matcher(text).find();
        return social ? Channel.SOCIAL : Channel.PRINT;
    }

    private static String title(SourceFile file, List<Block> blocks) {
        Block named =
                blocks.stream()
                        .filter(block -> block.kind() == BlockKind.HEADING && block.level() < 3)
                        .findFirst()
                        .orElse(blocks.getFirst());
        String opening = VisibleText.opening(named.text(), TITLE);
        return opening.isEmpty() ? file.name() : opening;
    }
}
