package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Evidence;
import app.concord.model.FactKind;
import app.concord.model.Finding.Basis;
import app.concord.model.Mark;
import app.concord.model.Region;
import app.concord.model.Severity;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Marks that promise a footnote which the piece does not hold. Stars of ratings, required fields,
 * emphasis and words such as 'Kund*innen' promise none.
 */
final class OrphanMarks {
    private static final double SURE = 0.75;
    private static final String DAGGERS = "†‡¹²³";
    private static final String RAISED = "¹²³";
    private static final Set<String> LENGTHS =
            Set.of("m", "cm", "mm", "dm", "km", "ft", "in", "yd", "mi", "inch", "feet", "hm", "nm");
    private static final int MOST_STARS = 3;
    private static final int FEWEST_WORDS = 4;

    private final Rule rule;
    private final Judgement judgement;

    OrphanMarks(Rule rule, Judgement judgement) {
        this.rule = rule;
        this.judgement = judgement;
    }

    /** A mark behind a word. */
    private record Reference(Block block, Span span) {}

    void judge(Asset asset) {
        Map<String, Reference> references = new LinkedHashMap<>();
        Set<String> notes = new TreeSet<>();
        List<Block> blocks = asset.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() == BlockKind.LINK && block.region() == Region.LEGAL) {
                // The note is no more than a link to the terms: '* Offer terms'.
                notes.add("*");
            }
            if (isLoneItem(blocks, i)) {
                // A text file marks its note as it would an item of a list.
                notes.add("*");
            }
        }
        for (Block block : blocks) {
            numbered(block, notes);
            if (block.kind() == BlockKind.FOOTNOTE && !isMark(block.text().charAt(0))) {
                return;
            }
            read(block, references, notes);
        }
        references.forEach((mark, reference) -> {
            if (!notes.contains(mark)) {
                report(asset, mark, reference);
            }
        });
    }

    /** A note that begins with a plain digit answers a raised one: '1) Selected lines only.' */
    private static void numbered(Block block, Set<String> notes) {
        String text = block.text();
        for (int i = 0; i + 2 < text.length(); i++) {
            int digit = text.charAt(i) - '1';
            boolean begins =
                    i == 0
                            || text.charAt(i - 1) == '\n'
                            || isOpening(text.charAt(i - 1))
                            || (block.region() == Region.LEGAL
                                    && Character.isWhitespace(text.charAt(i - 1)));
            if (begins && digit >= 0 && digit < RAISED.length()) {
                char next = text.charAt(i + 1);
                if (isClosing(next) || next == '.' || next == ' ') {
                    notes.add(String.valueOf(RAISED.charAt(digit)));
                }
            }
        }
    }

    private static boolean isLoneItem(List<Block> blocks, int at) {
        return blocks.get(at).kind() == BlockKind.LIST_ITEM
                && Words.of(blocks.get(at).text()).size() >= FEWEST_WORDS
                && (at == 0 || blocks.get(at - 1).kind() != BlockKind.LIST_ITEM)
                && (at + 1 == blocks.size() || blocks.get(at + 1).kind() != BlockKind.LIST_ITEM);
    }

    private static boolean isMark(char c) {
        return c == '*' || DAGGERS.indexOf(c) >= 0;
    }

    private static void read(Block block, Map<String, Reference> references, Set<String> notes) {
        String text = block.text();
        int i = 0;
        while (i < text.length()) {
            String mark = mark(text, i);
            if (mark == null) {
                i++;
                continue;
            }
            int end = i + mark.length();
            Span span = new Span(i, end);
            if (!block.marked(Mark.Kind.MERGE_TAG, span) && !touchesTag(text, i, end)) {
                boolean opens = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
                boolean goesOn = end < text.length() && Character.isLetter(text.charAt(end));
                if (opens
                        && end < text.length()
                        && (goesOn || i == 0 || beginsNote(text, i, end))) {
                    notes.add(mark);
                } else if (refers(block, i, end)) {
                    references.putIfAbsent(mark, new Reference(block, span));
                }
            }
            i = end;
        }
    }

    /** Whether the mark stands alone at the beginning of a line or sentence. */
    private static boolean beginsNote(String text, int start, int end) {
        boolean apart = Character.isWhitespace(text.charAt(start - 1));
        boolean within = end < text.length() && isClosing(text.charAt(end));
        boolean bracketed = within && isOpening(text.charAt(start - 1));
        return bracketed
                || (apart
                        && end < text.length()
                        && (within || Character.isWhitespace(text.charAt(end))));
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '[';
    }

    private static boolean isClosing(char c) {
        return c == ')' || c == ']' || c == ':';
    }

    private static boolean touchesTag(String text, int start, int end) {
        boolean before = start > 0 && text.charAt(start - 1) == '|';
        boolean after = end < text.length() && text.charAt(end) == '|';
        return before || after;
    }

    private static @Nullable String mark(String text, int at) {
        char c = text.charAt(at);
        if (c < '²' && c != '*') {
            return null;
        }
        if (DAGGERS.indexOf(c) >= 0) {
            return String.valueOf(c);
        }
        int stars = 0;
        while (at + stars < text.length() && text.charAt(at + stars) == '*') {
            stars++;
        }
        return stars == 0 ? null : "*".repeat(stars);
    }

    /** Whether the mark hangs on a word of a passage that states something. */
    private static boolean refers(Block block, int start, int end) {
        String text = block.text();
        if (!Pieces.isRead(block) || end - start > MOST_STARS || start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        boolean after = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        boolean digit = Character.isDigit(before);
        if (RAISED.indexOf(text.charAt(start)) >= 0 && isPower(text, start)) {
            return false;
        }
        boolean alone = digit && (start < 2 || !isPartOfNumber(text.charAt(start - 2)));
        boolean attached = Character.isLetterOrDigit(before) || "%€$£)!.".indexOf(before) >= 0;
        boolean states =
                text.chars().anyMatch(c -> Character.isDigit(c) || c == '%')
                        || Words.of(text).size() >= FEWEST_WORDS;
        return attached && after && !alone && states;
    }

    /** Whether a raised digit is part of a unit or a sum: '12 m²', '10³'. */
    private static boolean isPower(String text, int at) {
        int from = at;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return (from == at && Character.isDigit(text.charAt(at - 1)))
                || LENGTHS.contains(text.substring(from, at).toLowerCase(Locale.ROOT));
    }

    private static boolean isPartOfNumber(char c) {
        return Character.isDigit(c) || c == '.' || c == ',' || "€$£".indexOf(c) >= 0;
    }

    private void report(Asset asset, String mark, Reference reference) {
        Block block = reference.block();
        Span sentence = Pieces.sentence(asset, block, reference.span());
        judgement.add(
                new Omission(
                                rule,
                                "note",
                                Pieces.isFull(asset) ? Severity.WARNING : Severity.INFO,
                                SURE,
                                FactKind.TERMS,
                                Omission.CAMPAIGN,
                                "",
                                mark + "|" + Words.squeezed(sentence.of(block.text())),
                                List.of(Argument.of(mark)),
                                List.of(
                                        Omission.evidence(
                                                asset,
                                                block,
                                                sentence,
                                                null,
                                                Evidence.Side.DEVIATES)),
                                null,
                                Basis.CALCULATION,
                                List.of(asset.path()))
                        .finding());
    }
}
