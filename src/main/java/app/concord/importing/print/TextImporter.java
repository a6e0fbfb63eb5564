package app.concord.importing.print;

import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.importing.TextDecoder;
import app.concord.importing.VisibleText;
import app.concord.importing.email.EmlImporter;
import app.concord.importing.feed.FeedImporter;
import app.concord.importing.web.SitemapImporter;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads plain text and Markdown files: copy decks, advertisement texts, scripts. All of a file is
 * one piece, whose parts between lines of dashes stay apart as containers; only a file that clearly
 * lists advertisements or posts gives one piece for each.
 */
public final class TextImporter implements Importer {
    private static final Set<String> ENDINGS =
            Set.of("txt", "text", "md", "markdown", "mdx", "fountain");
    private static final FeedImporter FEEDS = new FeedImporter();
    private static final SitemapImporter SITEMAPS = new SitemapImporter();
    private static final int TITLE = 80;
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
        return ENDINGS.contains(file.ending())
                && !EmlImporter.isNamed(file)
                && !FEEDS.accepts(file)
                && !SITEMAPS.accepts(file);
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) {
        String text = TextDecoder.decode(file.bytes().array(), file.charset());
        List<Problem> problems = new ArrayList<>();
        if (text.length() > Limits.PLAIN_TEXT) {
            text = text.substring(0, Limits.PLAIN_TEXT);
            problems.add(cut(file, "characters", Limits.PLAIN_TEXT));
        }
        if (text.indexOf('\0') >= 0) {
            return Imported.nothing(Problem.of(file.path(), Problem.Kind.NOT_RECOGNISED, ""));
        }
        Channel given = file.channel();
        Channel channel = given == null ? channel(text) : given;
        boolean social = channel == Channel.SOCIAL;
        List<AdSections.Section> sections =
                social
                        ? AdSections.of(text)
                        : List.of(new AdSections.Section(0, text.lines().toList()));
        List<Asset> assets = new ArrayList<>();
        String hash = file.bytes().sha256();
        int left = Limits.PLAIN_BLOCKS;
        for (AdSections.Section section : sections) {
            cancellation.check();
            TextBlocks reader = new TextBlocks(section.firstLine(), social, cancellation);
            List<Block> blocks = left > 0 ? reader.read(section.lines()) : List.of();
            left -= blocks.size();
            if (!blocks.isEmpty()) {
                String number = sections.size() > 1 ? "#" + (assets.size() + 1) : "";
                assets.add(
                        new Asset(
                                file.path() + number,
                                channel,
                                id(),
                                title(file, blocks),
                                null,
                                null,
                                null,
                                blocks,
                                hash));
            }
        }
        if (left <= 0) {
            problems.add(cut(file, "paragraphs", Limits.PLAIN_BLOCKS));
        }
        if (assets.isEmpty()) {
            problems.add(Problem.of(file.path(), Problem.Kind.NO_TEXT));
        }
        return new Imported(assets, problems);
    }

    private static Problem cut(SourceFile file, String what, int limit) {
        return Problem.of(file.path(), Problem.Kind.CUT_SHORT, what, String.valueOf(limit));
    }

    private static Channel channel(String text) {
        if (MAIL.matcher(text).lookingAt()) {
            return Channel.EMAIL;
        }
        boolean social =
                ADVERTISEMENT.matcher(text).find()
                        || HASHTAG.matcher(text).find()
                        || AdSections.advertises(text);
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
