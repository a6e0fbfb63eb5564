package app.concord.rule;

import app.concord.extract.Extractors;
import app.concord.link.Linked;
import app.concord.link.Linker;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.DeclaredAddress;
import app.concord.model.Fact;
import app.concord.model.Finding;
import app.concord.model.Glossary;
import app.concord.model.GlossaryTerm;
import app.concord.model.Location;
import app.concord.model.Property;
import app.concord.model.ReadingContext;
import app.concord.model.Region;
import app.concord.model.SourceMap;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A campaign in its own words, read as files are. Every piece is named by its channel and number
 * from 1. A text that begins with {@code # } is a heading, with {@code - } a list item, with {@code
 * ^ } a caption, with {@code > } what others say, with {@code ~ } a footer, with {@code § } small
 * print, with {@code + } a product beside; with {@code -> } an address that the text before leads
 * to; {@code NAME=}, {@code MESSAGE=} and the like are fields.
 */
final class Written {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final String language;
    private final String market;
    private final List<Asset> assets = new ArrayList<>();
    private @Nullable Asset brief;
    private @Nullable Glossary glossary;
    private DeclaredAddress declared = DeclaredAddress.NONE;
    private String spoken;

    Written(String language, String market) {
        this.language = language;
        this.market = market;
        this.spoken = language;
    }

    /** The pieces that follow are in another language. */
    Written in(String other) {
        spoken = other;
        return this;
    }

    Written brief(String... texts) {
        brief = piece("brief", Channel.BRIEF, texts);
        return this;
    }

    /** Rows of a glossary: term, short forms, forbidden forms, mark, language, note. */
    Written glossary(String... rows) {
        List<Block> blocks = new ArrayList<>();
        List<GlossaryTerm> terms = new ArrayList<>();
        for (String row : rows) {
            List<String> cells = List.of((row + ";;;;;").split(";", -1));
            Location place = Location.inCell(terms.size() + 1, "term");
            String shown = cells.get(0).isEmpty() ? cells.get(2) : cells.get(0);
            terms.add(
                    new GlossaryTerm(
                            terms.size() + 1,
                            blocks.size(),
                            cells.get(0),
                            forms(cells.get(1)),
                            forms(cells.get(2)),
                            cells.get(3),
                            Set.copyOf(forms(cells.get(4))),
                            cells.get(5)));
            blocks.add(
                    Block.plain(blocks.size(), BlockKind.FIELD, "row", shown, SourceMap.at(place)));
        }
        String name = "glossary.csv";
        Asset file = new Asset(name, Channel.GLOSSARY, "csv", name, null, null, null, blocks, "");
        glossary = new Glossary(file, List.of("term"), ';', terms);
        return this;
    }

    private static List<String> forms(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }

    /** How the pieces of some channels, or those with some paths, are to address their readers. */
    Written declaring(DeclaredAddress address) {
        declared = address;
        return this;
    }

    Written mail(String... texts) {
        assets.add(piece("mail", Channel.EMAIL, texts));
        return this;
    }

    Written post(String... texts) {
        assets.add(piece("post", Channel.SOCIAL, texts));
        return this;
    }

    Written page(String... texts) {
        assets.add(piece("page", Channel.WEB, texts));
        return this;
    }

    Written print(String... texts) {
        assets.add(piece("print", Channel.PRINT, texts));
        return this;
    }

    private Asset piece(String name, Channel channel, String... texts) {
        String path = channel == Channel.BRIEF ? name : name + " " + (assets.size() + 1);
        List<Block> blocks = new ArrayList<>();
        for (String text : texts) {
            blocks.add(block(blocks.size(), text, channel));
        }
        return new Asset(path, channel, "txt", path, spoken, null, null, blocks, "");
    }

    private static Block block(int index, String text, Channel channel) {
        BlockKind kind = BlockKind.PARAGRAPH;
        Region region = Region.MAIN;
        Property property = null;
        String target = null;
        String told = text;
        int level = 0;
        for (Property known : Property.values()) {
            if (text.startsWith(known + "=")) {
                property = known;
                kind = BlockKind.FIELD;
                region = channel == Channel.WEB ? Region.STRUCTURED : Region.MAIN;
                told = text.substring(known.name().length() + 1);
            }
        }
        if (told.length() > 2 && told.charAt(1) == ' ') {
            char sign = told.charAt(0);
            kind =
                    switch (sign) {
                        case '#' -> BlockKind.HEADING;
                        case '-' -> BlockKind.LIST_ITEM;
                        case '^' -> BlockKind.CAPTION;
                        default -> kind;
                    };
            level = sign == '#' ? 1 : 0;
            region =
                    switch (sign) {
                        case '>' -> Region.QUOTATION;
                        case '~' -> Region.FOOTER;
                        case '§' -> Region.LEGAL;
                        case '+' -> Region.RELATED;
                        default -> region;
                    };
            told = "#-^>~§+".indexOf(sign) >= 0 ? told.substring(2) : told;
        }
        int link = told.indexOf(" -> ");
        if (link > 0) {
            target = told.substring(link + 4);
            told = told.substring(0, link);
            kind = BlockKind.LINK;
        }
        return new Block(
                index,
                kind,
                level,
                region,
                "body",
                told,
                List.of(),
                property == null ? List.of() : List.of(1),
                -1,
                null,
                property,
                property == null ? null : property.name(),
                target,
                SourceMap.at(Location.inPart("body")));
    }

    Statements statements() {
        Campaign campaign =
                new Campaign(
                        "campaign",
                        TODAY,
                        List.of(market),
                        false,
                        List.of(language),
                        brief,
                        glossary,
                        assets,
                        Map.of(),
                        declared);
        List<Fact> facts = new ArrayList<>();
        List<Asset> all = new ArrayList<>();
        if (brief != null) {
            all.add(brief);
        }
        all.addAll(assets);
        for (Asset asset : all) {
            ReadingContext context = new ReadingContext(asset.language(), List.of(market), TODAY);
            facts.addAll(Extractors.extract(asset, context).facts());
        }
        Linked linked = Linker.link(campaign, facts);
        return new Statements(campaign, linked.subjects(), linked.facts());
    }

    /**
     * What the rule finds, a line each: {@code spelling WARNING: Kurung Melor in post 4}; several
     * deviating places are joined by {@code +}.
     */
    List<String> findings(Rule rule) {
        return rule.judge(statements()).findings().stream().map(Written::line).toList();
    }

    /** The same without what is only worth a look. */
    List<String> counting(Rule rule) {
        return findings(rule).stream().filter(line -> !line.contains(" INFO: ")).toList();
    }

    /** Reasons for which the rule explains differences away. */
    List<String> explained(Rule rule) {
        return rule.judge(statements()).explained().stream().map(e -> e.reason()).toList();
    }

    private static String line(Finding finding) {
        return finding.message()
                + " "
                + finding.severity()
                + ": "
                + finding.deviating().stream()
                        .map(e -> e.place().quote() + " in " + e.place().asset())
                        .collect(Collectors.joining(" + "));
    }
}
