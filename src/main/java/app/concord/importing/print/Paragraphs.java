package app.concord.importing.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts the lines of a column into paragraphs, and joins the lines of a paragraph to its text. */
final class Paragraphs {
    private static final double SAME_SIZE = 1.07;
    private static final double SPACED = 1.22;
    private static final double LOOSE = 1.75;
    static final Pattern BULLET =
            Pattern.compile("([•●○◦▪■□‣∙✓✔►▶➤➜→]|[·–—*-](?= )|\\d{1,2}[.)](?= \\p{L}))\\s*");
    private static final double WIDEST = 2;
    private static final Pattern NOTE = Pattern.compile("(?:\\*{1,3}|[†‡§#^])\\s?(?=[\\p{L}\\d])");
    private static final Pattern ENTRY =
            Pattern.compile("www\\.|https?://|\\p{Lu}[\\p{L}-]{2,20}: ");
    private static final Pattern FIRST_WORD = Pattern.compile("\\S+");

    private Paragraphs() {}

    static List<List<Node.Line>> of(List<Node.Line> lines) {
        List<List<Node.Line>> paragraphs = new ArrayList<>();
        List<Node.Line> current = new ArrayList<>();
        double right = lines.stream().mapToDouble(Node.Line::right).max().orElse(0);
        for (Node.Line line : lines) {
            if (!current.isEmpty() && parted(current, line, lines, right)) {
                paragraphs.add(current);
                current = new ArrayList<>();
            }
            current.add(line);
        }
        if (!current.isEmpty()) {
            paragraphs.add(current);
        }
        return paragraphs;
    }

    private static boolean parted(
            List<Node.Line> paragraph, Node.Line line, List<Node.Line> flow, double right) {
        Node.Line before = paragraph.getLast();
        double pitch = line.baseline() - before.baseline();
        double larger = Math.max(before.size(), line.size());
        double smaller = Math.min(before.size(), line.size());
        if (larger > SAME_SIZE * smaller || before.bold() != line.bold() || pitch < 0.3 * smaller) {
            return true;
        }
        String text = line.text();
        boolean full = before.right() > right - 2 * before.size();
        Matcher bullet = BULLET.matcher(text);
        if (bullet.lookingAt()) {
            boolean number = Character.isDigit(text.charAt(0));
            return !(number && full && !ended(before.text()));
        }
        if (NOTE.matcher(text).lookingAt()) {
            return true;
        }
        if (full && unspaced(before.text(), text) && pitch < WIDEST * larger) {
            return false;
        }
        double usual = pitch(paragraph);
        if (usual == 0) {
            usual = Math.min(usualPitch(flow, line.size()), LOOSE * larger);
        }
        return pitch > SPACED * usual || pitch > LOOSE * larger;
    }

    private static boolean ended(String text) {
        return !text.isEmpty() && ".!?:;)".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether one goes on in the other in a writing that has no blanks between words. */
    private static boolean unspaced(String text, String next) {
        return !text.isEmpty()
                && !next.isEmpty()
                && (ideograph(text.codePointBefore(text.length()))
                        && ideograph(next.codePointAt(0)));
    }

    private static boolean ideograph(int letter) {
        return Character.isIdeographic(letter)
                || (letter >= 0x3000 && letter <= 0x30ff)
                || (letter >= 0xff00 && letter <= 0xffef);
    }

    private static double pitch(List<Node.Line> paragraph) {
        int count = paragraph.size();
        return count < 2
                ? 0
                : paragraph.get(count - 1).baseline() - paragraph.get(count - 2).baseline();
    }

    /** The smallest usual distance between lines of this size in the column. */
    private static double usualPitch(List<Node.Line> flow, double size) {
        List<Double> pitches = new ArrayList<>();
        for (int i = 1; i < flow.size(); i++) {
            double pitch = flow.get(i).baseline() - flow.get(i - 1).baseline();
            boolean same =
                    Math.abs(flow.get(i).size() - size) < 0.12 * size
                            && Math.abs(flow.get(i - 1).size() - size) < 0.12 * size;
            if (same && pitch > 0.8 * size && pitch <= LOOSE * size) {
                pitches.add(pitch);
            }
        }
        pitches.sort(null);
        return pitches.isEmpty() ? 1.35 * size : pitches.get(pitches.size() / 3);
    }

    /**
     * The text of a paragraph.
     *
     * @param right right edge of its column, which tells forced breaks from full lines
     * @param compounds words with a hyphen that occur in the document, lower case
     */
    static GlyphText text(List<Node.Line> lines, double right, Set<String> compounds) {
        GlyphText text = new GlyphText();
        Node.Line before = null;
        for (Node.Line line : lines) {
            if (before != null) {
                join(text, before, line, right, compounds);
            }
            boolean first = true;
            boolean turned = line.segments().size() > 1 && Bidirectional.rightToLeft(line.text());
            for (Segment segment : turned ? line.segments().reversed() : line.segments()) {
                if (!first) {
                    text.separator(' ');
                }
                first = false;
                text.segment(segment);
            }
            before = line;
        }
        text.finish();
        return text;
    }

    private static void join(
            GlyphText text, Node.Line before, Node.Line next, double right, Set<String> compounds) {
        String following = next.text();
        char last = text.last();
        boolean lower = !following.isEmpty() && Character.isLowerCase(following.charAt(0));
        boolean letters =
                text.length() > 1 && Character.isLetter(text.text().charAt(text.length() - 2));
        if (last == '\u00ad') {
            text.dropLast();
            return;
        }
        if ((last == '-' || last == '\u2010') && text.lastWord().length() > 1) {
            if (lower && letters && !compound(text.lastWord(), following, compounds)) {
                text.dropLast();
            }
            return;
        }
        if (unspaced(before.text(), following)) {
            return;
        }
        boolean differs =
                Math.max(before.size(), next.size())
                        > SAME_SIZE * Math.min(before.size(), next.size());
        boolean ended = ".!?:;".indexOf(last) >= 0;
        boolean room = before.right() + wordWidth(next) + next.size() < right;
        boolean entry = ENTRY.matcher(following).lookingAt();
        text.separator(differs || entry || (room && (ended || !lower)) ? '\n' : ' ');
    }

    private static boolean compound(String head, String following, Set<String> compounds) {
        Matcher word = FIRST_WORD.matcher(following);
        String tail = word.find() ? word.group() : "";
        String whole = (head + tail).toLowerCase(java.util.Locale.ROOT);
        return head.length() <= 2 || compounds.contains(bare(whole));
    }

    static String bare(String word) {
        return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }

    private static double wordWidth(Node.Line line) {
        List<Segment.Piece> pieces = line.segments().getFirst().pieces();
        double width = pieces.getFirst().glyph().width();
        for (Segment.Piece piece : pieces.subList(1, pieces.size())) {
            if (piece.spaced()) {
                break;
            }
            width += piece.glyph().width();
        }
        return width;
    }
}
