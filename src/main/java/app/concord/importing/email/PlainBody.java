package app.concord.importing.email;

import app.concord.importing.BlockDraft;
import app.concord.importing.BlockList;
import app.concord.importing.FoldedText;
import app.concord.importing.FoldedText.Piece;
import app.concord.importing.web.MailParts;
import app.concord.importing.web.SmallPrint;
import app.concord.model.BlockKind;
import app.concord.model.Location;
import app.concord.model.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes blocks of the plain text of a mail: paragraphs, bullets, links, and underlined headings.
 */
final class PlainBody {
    private static final String PART = "text";
    private static final Pattern BULLET =
            Pattern.compile("^(?:[*+•▪◦‣●■►✓✔➤–—-]|\\d{1,2}[.)])[\\s\\u00a0]+(?=\\S)");
    private static final Pattern RULE = Pattern.compile("[-=_*~#+.·•–—\\s]{3,}");
    private static final Pattern URL =
            Pattern.compile("^[<(\\[]?((?:https?://|www\\.)[^\\s<>]+?)[>)\\]]?$");
    private static final Pattern ANY_URL = Pattern.compile("https?://[^\\s<>\\])]+");
    private static final String SIGNATURE = "-- ";
    private static final int WIDEST_WRAP = 100;
    private static final int NARROWEST_WRAP = 50;
    private static final int LONGEST_HEADING = 90;

    private final BlockList blocks;
    private final int section;
    private final int wrap;
    private final OtherParts others;

    private int container;
    private int heading = -1;
    private @Nullable String headline;

    /**
     * A line.
     *
     * @param number its number in the text, from 1
     * @param flows whether it says itself that the next one goes on with it
     */
    private record Line(String text, int number, boolean flows) {}

    private PlainBody(BlockList blocks, int wrap) {
        this.blocks = blocks;
        section = blocks.newContainer();
        container = section;
        this.wrap = wrap;
        others = new OtherParts(blocks);
    }

    /**
     * Adds the blocks of the text.
     *
     * @param flowed whether a line that ends in a blank goes on in the next
     */
    static void add(String text, boolean flowed, BlockList blocks) {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        for (String line : text.split("\\r\\n|\\r|\\n", -1)) {
            boolean flows = flowed && line.endsWith(" ") && !line.equals(SIGNATURE);
            lines.add(new Line(line, number++, flows));
        }
        int from = blocks.size();
        new PlainBody(blocks, flowed ? 0 : wrap(lines)).run(lines);
        MailParts.tell(blocks, from);
    }

    /** A text as a reader sees it, on one line. */
    static String fold(String text) {
        FoldedText folded = new FoldedText();
        folded.append(text, 0, 0, 0, false);
        return folded.take().text();
    }

    /** The width at which the writer's program broke lines, 0 if it broke none. */
    private static int wrap(List<Line> lines) {
        int widest = 0;
        int wide = 0;
        for (Line line : lines) {
            int length = line.text().stripTrailing().length();
            if (length > WIDEST_WRAP && !ANY_URL.matcher(line.text()).find()) {
                return 0;
            }
            if (length <= WIDEST_WRAP) {
                widest = Math.max(widest, length);
            }
            wide += length >= NARROWEST_WRAP ? 1 : 0;
        }
        return wide > 1 && widest >= NARROWEST_WRAP ? widest : 0;
    }

    private void run(List<Line> lines) {
        List<Line> paragraph = new ArrayList<>();
        for (Line line : lines) {
            String text = fold(line.text());
            if (RULE.matcher(text).matches()) {
                rule(paragraph, text);
            } else if (text.isEmpty()) {
                end(paragraph);
            } else {
                if (BULLET.matcher(text).find() || URL.matcher(text).matches()) {
                    end(paragraph);
                }
                paragraph.add(line);
                if (URL.matcher(text).matches()) {
                    end(paragraph);
                }
            }
        }
        end(paragraph);
    }

    /** A line of signs: under one line it makes that a heading, else it parts the mail. */
    private void rule(List<Line> paragraph, String text) {
        boolean underlines =
                paragraph.size() == 1
                        && paragraph.getFirst().text().length() <= LONGEST_HEADING
                        && (text.startsWith("=") || text.startsWith("-") || text.startsWith("~"));
        if (underlines) {
            heading(paragraph);
        } else {
            end(paragraph);
            container = blocks.newContainer();
            heading = -1;
            headline = null;
        }
    }

    private void heading(List<Line> paragraph) {
        Piece piece = join(paragraph);
        paragraph.clear();
        int index = blocks.size();
        headline = piece.text();
        add(BlockKind.HEADING, piece).level(2).heading(-1);
        heading = index;
    }

    private void end(List<Line> paragraph) {
        if (paragraph.isEmpty()) {
            return;
        }
        String first = fold(paragraph.getFirst().text());
        boolean alone = paragraph.size() == 1;
        if (alone && (isShouted(first) || others.isHeading(first))) {
            heading(paragraph);
            return;
        }
        Matcher url = URL.matcher(first);
        if (alone && url.matches()) {
            Piece piece = join(paragraph);
            add(BlockKind.LINK, piece).target(url.group(1));
        } else if (BULLET.matcher(first).find()) {
            Piece piece = join(paragraph);
            Matcher bullet = BULLET.matcher(piece.text());
            int start = bullet.find() ? bullet.end() : 0;
            Piece item = piece.slice(start, piece.text().length());
            add(BlockKind.LIST_ITEM, item).level(1).containers(itemContainers());
        } else {
            paragraph(join(paragraph));
        }
        paragraph.clear();
    }

    private void paragraph(Piece piece) {
        String text = piece.text();
        boolean note = SmallPrint.isFootnote(text);
        BlockDraft draft = add(note ? BlockKind.FOOTNOTE : BlockKind.PARAGRAPH, piece);
        if (note) {
            draft.region(Region.LEGAL);
        } else if (SmallPrint.isQuotation(text)) {
            draft.region(Region.QUOTATION);
        }
        Matcher url = ANY_URL.matcher(text);
        if (url.find() && url.end() >= text.length() - 1) {
            draft.target(url.group());
        }
    }

    private List<Integer> itemContainers() {
        List<Integer> containers = new ArrayList<>(containers());
        containers.add(blocks.newContainer());
        return containers;
    }

    private List<Integer> containers() {
        return container == section ? List.of(section) : List.of(section, container);
    }

    private BlockDraft add(BlockKind kind, Piece piece) {
        if (!others.governs(headline, piece.text())) {
            heading = -1;
            headline = null;
        }
        BlockDraft draft =
                new BlockDraft(kind, PART, piece.text(), piece.source(Location.inPart(PART)))
                        .containers(containers())
                        .heading(heading);
        blocks.add(draft);
        return draft;
    }

    /** One short line in capitals that names no price or code. */
    private static boolean isShouted(String line) {
        long letters = line.chars().filter(Character::isLetter).count();
        return line.length() <= LONGEST_HEADING
                && letters >= 6
                && line.indexOf(' ') > 0
                && line.chars().noneMatch(c -> Character.isLowerCase(c) || Character.isDigit(c));
    }

    /** Joins lines that the writer's program broke; lines that the writer ended stay lines. */
    private Piece join(List<Line> lines) {
        FoldedText text = new FoldedText();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i > 0) {
                Line before = lines.get(i - 1);
                if (before.flows() || isWrapped(before.text(), line.text())) {
                    text.softBlank();
                } else {
                    text.softBreak();
                }
            }
            text.append(line.text(), 0, 0, line.number(), false);
        }
        return text.take();
    }

    private boolean isWrapped(String line, String next) {
        if (wrap == 0) {
            return false;
        }
        String word = next.strip().split("\\s", 2)[0];
        return line.stripTrailing().length() + 1 + word.length() > wrap;
    }
}
