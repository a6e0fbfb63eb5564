package app.concord.rule;

import app.concord.extract.Extraction;
import app.concord.extract.Extractors;
import app.concord.link.Linked;
import app.concord.link.Linker;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Campaign;
import app.concord.model.Cell;
import app.concord.model.Channel;
import app.concord.model.Evidence;
import app.concord.model.Fact;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.model.Location;
import app.concord.model.ReadingContext;
import app.concord.model.Region;
import app.concord.model.Severity;
import app.concord.model.SourceMap;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A campaign told in its own words, read, linked and judged as a whole. The first line of a text
 * gives language and market; every further line is a piece, the brief among them: its channel, its
 * heading (which may be empty) and its paragraphs, parted by bars. A piece in another language than
 * the first line's has it behind its channel: {@code mail fr}. A paragraph that begins with {@code
 * =} is a row of a table, its cells parted by semicolons; one that begins with {@code ^} is the bar
 * above a page.
 */
final class Told {
    private static final String ROW = "=";
    private static final String BAR = "^";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Map<String, Channel> CHANNELS =
            Map.of(
                    "mail", Channel.EMAIL,
                    "page", Channel.WEB,
                    "post", Channel.SOCIAL,
                    "print", Channel.PRINT,
                    "brief", Channel.BRIEF);

    private final String language;
    private final List<String> markets;
    private final List<Asset> assets = new ArrayList<>();

    private Told(String text) {
        List<String> lines = text.strip().lines().map(String::strip).toList();
        List<String> first = List.of(lines.getFirst().split(" ", -1));
        language = first.get(0);
        markets = List.of(first.get(1));
        for (String line : lines.subList(1, lines.size())) {
            assets.add(piece(List.of(line.split("\\|", -1))));
        }
    }

    /** The deviating words of each finding of the rule, those of one finding joined by commas. */
    static List<String> deviating(Rule rule, String text) {
        return new Told(text)
                .judged(rule).findings().stream()
                        .map(finding ->
                                String.join(
                                        ", ",
                                        finding.deviating().stream()
                                                .map(Told::words)
                                                .distinct()
                                                .toList()))
                        .toList();
    }

    /** How much each finding of the rule matters. */
    static List<Severity> severities(Rule rule, String text) {
        return new Told(text).judged(rule).findings().stream().map(Finding::severity).toList();
    }

    private static String words(Evidence evidence) {
        return evidence.place().quote();
    }

    private Asset piece(List<String> parts) {
        List<String> kind = List.of(parts.getFirst().strip().split(" ", -1));
        String channel = kind.getFirst();
        String heading = parts.get(1).strip();
        List<Block> blocks = new ArrayList<>();
        if (!heading.isEmpty()) {
            blocks.add(block(0, BlockKind.HEADING, heading, -1));
        }
        for (String paragraph : parts.subList(2, parts.size())) {
            int governing = heading.isEmpty() ? -1 : 0;
            if (paragraph.strip().startsWith(ROW)) {
                row(paragraph.strip().substring(1), governing, blocks);
                continue;
            }
            Block block = block(blocks.size(), BlockKind.PARAGRAPH, paragraph.strip(), governing);
            blocks.add(paragraph.strip().startsWith(BAR) ? bar(block) : block);
        }
        String path = channel + " " + (assets.size() + 1);
        String title = heading.isEmpty() ? parts.get(2).strip() : heading;
        return new Asset(
                path,
                CHANNELS.getOrDefault(channel, Channel.WEB),
                "txt",
                title,
                kind.size() > 1 ? kind.get(1) : language,
                null,
                null,
                blocks,
                "");
    }

    /** A row of the piece's only table; one without a first cell is that of its headers. */
    private static void row(String text, int heading, List<Block> blocks) {
        List<String> cells = List.of(text.split(";", -1)).stream().map(String::strip).toList();
        List<Block> above =
                blocks.stream().filter(block -> block.kind() == BlockKind.TABLE_CELL).toList();
        int row = above.isEmpty() ? 0 : Objects.requireNonNull(above.getLast().cell()).row() + 1;
        boolean headers = cells.getFirst().isEmpty();
        for (int i = 0; i < cells.size(); i++) {
            int column = i;
            String columnHeader =
                    above.stream()
                            .filter(block -> {
                                Cell cell = Objects.requireNonNull(block.cell());
                                return cell.header() && cell.column() == column;
                            })
                            .map(Block::text)
                            .findFirst()
                            .orElse(null);
            if (!cells.get(i).isEmpty()) {
                String rowHeader = headers || i == 0 ? null : cells.getFirst();
                Cell cell = new Cell(0, row, column, columnHeader, rowHeader, headers);
                blocks.add(block(blocks.size(), BlockKind.TABLE_CELL, cells.get(i), heading, cell));
            }
        }
    }

    private static Block block(int index, BlockKind kind, String text, int heading) {
        return block(index, kind, text, heading, null);
    }

    private static Block block(
            int index, BlockKind kind, String text, int heading, @Nullable Cell cell) {
        return new Block(
                index,
                kind,
                kind == BlockKind.HEADING ? 1 : 0,
                Region.MAIN,
                "body",
                text,
                List.of(),
                List.of(),
                heading,
                cell,
                null,
                null,
                null,
                SourceMap.at(Location.inPart("body")));
    }

    private static Block bar(Block block) {
        return new Block(
                block.index(),
                block.kind(),
                0,
                Region.BANNER,
                block.part(),
                block.text().substring(BAR.length()).strip(),
                List.of(),
                List.of(),
                -1,
                null,
                null,
                null,
                null,
                block.source());
    }

    private Judgement judged(Rule rule) {
        Asset brief =
                assets.stream()
                        .filter(asset -> asset.channel() == Channel.BRIEF)
                        .findFirst()
                        .orElse(null);
        Campaign campaign =
                new Campaign(
                        "told",
                        TODAY,
                        markets,
                        false,
                        List.of(language.toLowerCase(Locale.ROOT)),
                        brief,
                        assets.stream().filter(asset -> !asset.equals(brief)).toList());
        ReadingContext context = new ReadingContext(language, markets, TODAY);
        Set<String> codes = new TreeSet<>();
        for (Asset asset : assets) {
            codes.addAll(Extractors.codes(asset, context));
        }
        List<Fact> facts = new ArrayList<>();
        for (Asset asset : assets) {
            Extraction extraction = Extractors.extract(asset, context, codes);
            facts.addAll(extraction.facts());
            for (Fact fact : extraction.facts()) {
                if (fact.value() instanceof FactValue.Code code) {
                    codes.add(code.code());
                }
            }
        }
        Linked linked = Linker.link(campaign, facts);
        return rule.judge(new Statements(campaign, linked.subjects(), linked.facts()));
    }
}
