package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.Evidence;
import app.concord.model.ExplainedDifference;
import app.concord.model.Fact;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.model.LinkedFact;
import app.concord.model.Location;
import app.concord.model.Place;
import app.concord.model.Region;
import app.concord.model.SourceMap;
import app.concord.model.Span;
import app.concord.model.Subject;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A campaign told fact by fact, for the rules. Every piece is named by its channel and number from
 * 1: {@code mail 1}, {@code page 3}; what is said together stands in one block.
 */
final class Story {
    /** The product that facts speak of unless they say otherwise. */
    static final String LAMP = "orla-lamp";

    /** A second product. */
    static final String RUG = "miro-rug";

    /** An offer that a code opens. */
    static final String OFFER = "code:orla20";

    /** The campaign as a whole. */
    static final String CAMPAIGN = "campaign";

    private static final List<Subject> SUBJECTS =
            List.of(
                    subject(CAMPAIGN, Subject.Kind.CAMPAIGN, ""),
                    subject(LAMP, Subject.Kind.PRODUCT, "Orla lamp"),
                    subject(RUG, Subject.Kind.PRODUCT, "Miro rug"),
                    subject(OFFER, Subject.Kind.OFFER, "ORLA20"));

    private final List<Piece> pieces = new ArrayList<>();

    /** A piece while it is being told. */
    private static final class Piece {
        private final String path;
        private final Channel channel;
        private final List<Block> blocks = new ArrayList<>();
        private final List<LinkedFact> facts = new ArrayList<>();

        private Piece(String path, Channel channel) {
            this.path = path;
            this.channel = channel;
        }
    }

    private static Subject subject(String id, Subject.Kind kind, String name) {
        return new Subject(id, kind, name, null, List.of(name), new TreeSet<>());
    }

    /** The brief says; the brief has no number. */
    Story brief(Said... facts) {
        return piece("brief", Channel.BRIEF).also(facts);
    }

    /** Another mail says. */
    Story mail(Said... facts) {
        return piece("mail", Channel.EMAIL).also(facts);
    }

    /** Another post says. */
    Story post(Said... facts) {
        return piece("post", Channel.SOCIAL).also(facts);
    }

    /** Another page says. */
    Story page(Said... facts) {
        return piece("page", Channel.WEB).also(facts);
    }

    /** Another leaflet says. */
    Story print(Said... facts) {
        return piece("print", Channel.PRINT).also(facts);
    }

    /** Another item of one feed says. */
    Story item(Said... facts) {
        return piece("feed.xml#", Channel.WEB).also(facts);
    }

    private Story piece(String name, Channel channel) {
        long published = pieces.stream().filter(p -> p.channel != Channel.BRIEF).count();
        String path = channel == Channel.BRIEF ? name : name + " " + (published + 1);
        pieces.add(new Piece(path, channel));
        return this;
    }

    /** The last piece says in another block. */
    Story also(Said... facts) {
        return block("body", Region.MAIN, List.of(), facts);
    }

    /** The last piece says in its structured data. */
    Story structured(Said... facts) {
        return block("body", Region.STRUCTURED, List.of(), facts);
    }

    /** The last piece says in another of its parts. */
    Story inPart(String part, Said... facts) {
        return block(part, Region.MAIN, List.of(), facts);
    }

    /** The last piece says inside nested structures, given from outermost to innermost. */
    Story within(List<Integer> containers, Said... facts) {
        return block("body", Region.MAIN, containers, facts);
    }

    private Story block(String part, Region region, List<Integer> containers, Said... facts) {
        Piece piece = pieces.getLast();
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (Said said : facts) {
            text.append(text.isEmpty() ? "" : ", ");
            spans.add(new Span(text.length(), text.length() + said.quote().length()));
            text.append(said.quote());
        }
        Block block =
                new Block(
                        piece.blocks.size(),
                        BlockKind.PARAGRAPH,
                        0,
                        region,
                        part,
                        text.toString(),
                        List.of(),
                        containers,
                        -1,
                        null,
                        null,
                        null,
                        null,
                        SourceMap.at(Location.inPart(part)));
        piece.blocks.add(block);
        for (int i = 0; i < facts.length; i++) {
            Span span = spans.get(i);
            Place place =
                    new Place(
                            piece.path,
                            block.index(),
                            span,
                            span.of(block.text()),
                            block.locate(span));
            Said said = facts[i];
            Fact fact = new Fact(said.kind(), said.value(), said.key(), place, said.reading());
            piece.facts.add(new LinkedFact(fact, said.subject(), said.attachment(), said.link()));
        }
        return this;
    }

    /** Everything told so far, laid out for the rules. */
    Statements statements() {
        List<Asset> assets = new ArrayList<>();
        List<LinkedFact> facts = new ArrayList<>();
        Asset brief = null;
        for (Piece piece : pieces) {
            Asset asset =
                    new Asset(
                            piece.path,
                            piece.channel,
                            "txt",
                            piece.path,
                            "en",
                            null,
                            null,
                            piece.blocks,
                            "");
            facts.addAll(piece.facts);
            if (piece.channel == Channel.BRIEF) {
                brief = asset;
            } else {
                assets.add(asset);
            }
        }
        Campaign campaign =
                new Campaign(
                        "Light up",
                        LocalDate.of(2026, 11, 22),
                        List.of("GB"),
                        false,
                        List.of("en"),
                        brief,
                        assets);
        return new Statements(campaign, SUBJECTS, facts);
    }

    /** What the rule finds. */
    List<Finding> found(Rule rule) {
        return rule.judge(statements()).findings();
    }

    /**
     * What the rule finds, a line each: {@code amount ERROR MAJORITY: 59.99 GBP in print 3, not
     * 49.99 GBP}; several deviating pieces are joined by {@code +}.
     */
    List<String> findings(Rule rule) {
        return found(rule).stream().map(Story::line).toList();
    }

    /** What the rule explains away, a line each: {@code NOT_COMPARABLE variant}. */
    List<String> explained(Rule rule) {
        return rule.judge(statements()).explained().stream().map(Story::line).toList();
    }

    private static String line(Finding finding) {
        List<Evidence> deviating = finding.deviating();
        FactValue value = deviating.getFirst().value();
        List<String> where = deviating.stream().map(e -> e.place().asset()).toList();
        return finding.message()
                + " "
                + finding.severity()
                + " "
                + finding.basis()
                + ": "
                + canonical(value)
                + " in "
                + String.join(" + ", where)
                + ", not "
                + canonical(finding.expected());
    }

    private static String line(ExplainedDifference difference) {
        return difference.verdict() + " " + difference.reason();
    }

    private static String canonical(@Nullable FactValue value) {
        return value == null ? "?" : value.canonical();
    }
}
