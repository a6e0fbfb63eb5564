package app.concord.rule;

import app.concord.extract.Extractors;
import app.concord.link.Linked;
import app.concord.link.Linker;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.Fact;
import app.concord.model.Finding;
import app.concord.model.Location;
import app.concord.model.Mark;
import app.concord.model.Property;
import app.concord.model.ReadingContext;
import app.concord.model.Region;
import app.concord.model.Severity;
import app.concord.model.SourceMap;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A campaign told in its own words, for rules about wording: the words are read and linked as in a
 * check. Pieces are named {@code mail 1}, {@code post 2}, {@code page 3}, {@code print 4}; {@code
 * [words](address)} is a link.
 */
final class Campaigns {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)]*)\\)");

    private final String language;
    private final String market;
    private final List<Asset> assets = new ArrayList<>();
    private final List<Block> brief = new ArrayList<>();
    private int rows;

    private Campaigns(String language, String market) {
        this.language = language;
        this.market = market;
    }

    static Campaigns in(String language, String market) {
        return new Campaigns(language, market);
    }

    /** An offer of the brief. */
    Campaigns row(Map<Property, String> fields) {
        rows++;
        new TreeMap<>(fields)
                .forEach((property, text) ->
                        brief.add(
                                new Block(
                                        brief.size(),
                                        BlockKind.FIELD,
                                        0,
                                        Region.MAIN,
                                        "brief",
                                        text,
                                        List.of(),
                                        List.of(rows),
                                        -1,
                                        null,
                                        property,
                                        property.name(),
                                        property == Property.URL ? text : null,
                                        SourceMap.at(Location.NONE))));
        return this;
    }

    /** A mail sent at that time; the first paragraph is its subject line. */
    Campaigns mail(@Nullable String sent, String... paragraphs) {
        return piece("mail", Channel.EMAIL, language, sent, Property.SUBJECT_LINE, paragraphs);
    }

    /** A post of that time. */
    Campaigns post(@Nullable String sent, String... paragraphs) {
        return piece("post", Channel.SOCIAL, language, sent, Property.POST_TEXT, paragraphs);
    }

    /** A text message, which has no subject line. */
    Campaigns message(String text) {
        assets.add(
                new Asset(
                        "message " + (assets.size() + 1),
                        Channel.EMAIL,
                        "csv",
                        text,
                        language,
                        null,
                        "SMS",
                        List.of(block(0, text, null)),
                        ""));
        return this;
    }

    /** The page of a product, whose price its data give. */
    Campaigns productPage(String price, String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(block(blocks.size(), paragraph, blocks.isEmpty() ? Property.TITLE : null));
        }
        blocks.add(
                new Block(
                        blocks.size(),
                        BlockKind.FIELD,
                        0,
                        Region.STRUCTURED,
                        "body",
                        price,
                        List.of(),
                        List.of(),
                        -1,
                        null,
                        Property.PRICE,
                        null,
                        null,
                        SourceMap.at(Location.NONE)));
        assets.add(
                new Asset(
                        "page " + (assets.size() + 1),
                        Channel.WEB,
                        "txt",
                        paragraphs[0],
                        language,
                        null,
                        null,
                        blocks,
                        ""));
        return this;
    }

    /** A page. */
    Campaigns page(String... paragraphs) {
        return piece("page", Channel.WEB, language, null, Property.TITLE, paragraphs);
    }

    /** A leaflet. */
    Campaigns print(String... paragraphs) {
        return piece("print", Channel.PRINT, language, null, null, paragraphs);
    }

    /** A leaflet in another language. */
    Campaigns printIn(String other, String... paragraphs) {
        return piece("print", Channel.PRINT, other, null, null, paragraphs);
    }

    private Campaigns piece(
            String name,
            Channel channel,
            String spoken,
            @Nullable String sent,
            @Nullable Property first,
            String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            Property property = blocks.isEmpty() ? first : null;
            blocks.add(block(blocks.size(), paragraph, property));
        }
        assets.add(
                new Asset(
                        name + " " + (assets.size() + 1),
                        channel,
                        "txt",
                        paragraphs[0],
                        spoken,
                        sent == null ? null : LocalDateTime.parse(sent),
                        channel == Channel.SOCIAL ? "Instagram" : null,
                        blocks,
                        ""));
        return this;
    }

    private static Block block(int index, String written, @Nullable Property property) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher links = LINK.matcher(written);
        String whole = null;
        int at = 0;
        while (links.find()) {
            text.append(written, at, links.start());
            int start = text.length();
            text.append(links.group(1));
            Span span = new Span(start, text.length());
            if (links.start() == 0 && links.end() == written.length()) {
                whole = links.group(2);
            } else {
                marks.add(new Mark(Mark.Kind.LINK, span, links.group(2)));
            }
            at = links.end();
        }
        text.append(written.substring(at));
        return new Block(
                index,
                whole == null ? BlockKind.PARAGRAPH : BlockKind.LINK,
                0,
                Region.MAIN,
                "body",
                text.toString(),
                marks,
                List.of(),
                -1,
                null,
                property,
                null,
                whole,
                SourceMap.at(Location.NONE));
    }

    /** What the campaign states. */
    Statements statements() {
        Asset sheet =
                brief.isEmpty()
                        ? null
                        : new Asset(
                                "brief.csv",
                                Channel.BRIEF,
                                "csv",
                                "brief",
                                language,
                                null,
                                null,
                                brief,
                                "");
        Campaign campaign =
                new Campaign(
                        "Campaigns",
                        LocalDate.of(2026, 9, 1),
                        List.of(market.split(",")),
                        false,
                        List.of(language),
                        sheet,
                        assets);
        List<Asset> all = new ArrayList<>(assets);
        if (sheet != null) {
            all.addFirst(sheet);
        }
        List<Fact> facts = new ArrayList<>();
        for (Asset asset : all) {
            LocalDateTime sent = asset.dated();
            LocalDate day = sent == null ? campaign.today() : sent.toLocalDate();
            facts.addAll(
                    Extractors.extract(
                                    asset,
                                    new ReadingContext(
                                            asset.language(), List.of(market.split(",")), day))
                            .facts());
        }
        Linked linked = Linker.link(campaign, facts);
        return new Statements(campaign, linked.subjects(), linked.facts());
    }

    /** What the rule finds. */
    List<Finding> found(Rule rule) {
        return rule.judge(statements()).findings();
    }

    /** What counts of it, a line each: {@code ERROR after in post 3}. */
    List<String> lines(Rule rule) {
        return found(rule).stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding ->
                        finding.severity()
                                + " "
                                + finding.message()
                                + " in "
                                + String.join(
                                        " + ",
                                        finding.missingFrom().isEmpty()
                                                ? finding.deviating().stream()
                                                        .map(e -> e.place().asset())
                                                        .distinct()
                                                        .toList()
                                                : finding.missingFrom()))
                .toList();
    }

    /** Why the rule explains differences away. */
    List<String> reasons(Rule rule) {
        return rule.judge(statements()).explained().stream()
                .map(difference -> difference.reason())
                .toList();
    }
}
