package app.concord.importing.print;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A range of lines that is a table rather than columns of running text: its cells are short and
 * stand on common lines, and what stands in one column is of one kind.
 */
final class TableShape {
    private static final int LONG_CELL = 24;
    private static final int LONG_NUMBER = 30;
    private static final double TOGETHER = 0.6;
    private static final double RULE_SHARE = 0.6;
    private static final double TIGHT = 1.3;
    private static final double TWICE = 1.6;
    private static final int FEWEST_ROWS = 3;
    private static final Pattern VALUE = Pattern.compile(".*\\d.*");

    private final List<Node.Line> lines;
    private final List<Gutter> gaps;
    private final List<Ink.Rule> rules;
    private int first;
    private int last;

    private TableShape(List<Node.Line> lines, List<Gutter> gaps, List<Ink.Rule> rules) {
        this.lines = lines;
        this.gaps = gaps;
        this.rules = rules;
        this.first = gaps.getFirst().first();
        this.last = gaps.getFirst().last();
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** The table in the range of this gutter, null where it separates columns of text. */
    static @Nullable TableShape of(
            List<Node.Line> lines, Gutter gutter, List<Ink.Rule> rules, double narrowest) {
        int from = gutter.first();
        int to = gutter.last();
        while (from < to && !gutter.hasBoth(lines.get(from))) {
            from++;
        }
        while (to > from && !gutter.hasBoth(lines.get(to))) {
            to--;
        }
        for (Node.Line line : lines.subList(from, to + 1)) {
            if (line.segments().stream().anyMatch(Arrangement::isPlace)) {
                return null;
            }
        }
        List<Gutter> gaps = gutter.between(from, to).siblings(lines, narrowest);
        if (gaps.isEmpty()) {
            return null;
        }
        TableShape shape = new TableShape(lines, gaps, rules);
        if (!shape.looksLikeTable()) {
            return null;
        }
        shape.extend();
        return shape;
    }

    /**
     * The strip between two tables that stand side by side, each with the same kinds of columns, or
     * between two columns of offers; null where this is one table.
     */
    @Nullable Gutter twins() {
        int half = (gaps.size() + 1) / 2;
        if (gaps.size() % 2 == 0 || half < 2 || last - first + 1 < FEWEST_ROWS) {
            return null;
        }
        Gutter middle = gaps.get(half - 1);
        double widest = 0;
        for (Gutter gap : gaps) {
            widest = gap.equals(middle) ? widest : Math.max(widest, gap.right() - gap.left());
        }
        if (middle.right() - middle.left() < TWICE * widest
                && !TextColumns.ofOffers(lines.subList(first, last + 1), middle)) {
            return null;
        }
        int[] texts = new int[2 * half];
        int[] values = new int[2 * half];
        for (Node.Line line : lines.subList(first, last + 1)) {
            for (Segment segment : line.segments()) {
                int column = column(segment);
                texts[column]++;
                values[column] += VALUE.matcher(segment.text()).matches() ? 1 : 0;
            }
        }
        for (int column = 0; column < half; column++) {
            boolean left = 2 * values[column] > texts[column];
            boolean right = 2 * values[column + half] > texts[column + half];
            if (left != right) {
                return null;
            }
        }
        return middle.between(first, last);
    }

    private int column(Segment segment) {
        int column = 0;
        for (Gutter gap : gaps) {
            column +=
                    (segment.left() + segment.right()) / 2 > (gap.left() + gap.right()) / 2 ? 1 : 0;
        }
        return column;
    }

    private boolean looksLikeTable() {
        int columns = gaps.size() + 1;
        int together = 0;
        int[] texts = new int[columns];
        int[] values = new int[columns];
        int[] characters = new int[columns];
        for (Node.Line line : lines.subList(first, last + 1)) {
            together += line.segments().size() > 1 ? 1 : 0;
            for (Segment segment : line.segments()) {
                int column = column(segment);
                String text = segment.text();
                texts[column]++;
                values[column] += VALUE.matcher(text).matches() ? 1 : 0;
                characters[column] += text.length();
            }
        }
        int ruled = separators().size();
        boolean loose = together < TOGETHER * (last - first + 1);
        if (ruled < 2 && (loose || TextColumns.are(lines.subList(first, last + 1), gaps))) {
            return false;
        }
        double least = 1;
        double most = 0;
        boolean brief = true;
        for (int column = 0; column < columns; column++) {
            double share = texts[column] == 0 ? 0 : (double) values[column] / texts[column];
            double length = texts[column] == 0 ? 0 : (double) characters[column] / texts[column];
            least = Math.min(least, share);
            most = Math.max(most, share);
            brief &= column == 0 || length <= (share > 0.5 ? LONG_NUMBER : LONG_CELL);
        }
        if (!brief) {
            return false;
        }
        boolean cards = least > 0.2 && most < 0.8 && most - least < 0.25;
        return ruled >= 2 || !cards || !mixedSizes();
    }

    /** Whether lines differ much in size, as name, price and remark of a card do. */
    private boolean mixedSizes() {
        double small = Double.MAX_VALUE;
        double large = 0;
        for (Node.Line line : lines.subList(first, last + 1)) {
            small = Math.min(small, line.size());
            large = Math.max(large, line.size());
        }
        return large > 1.25 * small;
    }

    /**
     * Takes in a header whose words reach over the gaps, and lines that belong to the first row.
     */
    private void extend() {
        while (first > 0 && last > first) {
            Node.Line above = lines.get(first - 1);
            Node.Line top = lines.get(first);
            double distance = top.baseline() - above.baseline();
            double size = Math.min(above.size(), top.size());
            boolean within = above.left() >= left() - size && above.right() <= right() + size;
            boolean header =
                    above.segments().size() > 1
                            && within
                            && distance < 2.6 * Math.max(above.size(), top.size());
            boolean part =
                    above.segments().size() == 1
                            && within
                            && crossesNoGap(above)
                            && above.size() < 1.25 * usualSize()
                            && (distance < TIGHT * Math.max(above.size(), size) && ruled());
            if (!header && !part) {
                return;
            }
            first--;
            if (header) {
                return;
            }
        }
    }

    private boolean ruled() {
        return separators().size() >= 2;
    }

    private double usualSize() {
        return lines.subList(first, last + 1).stream()
                .map(Node.Line::size)
                .sorted()
                .skip((last - first + 1) / 2)
                .findFirst()
                .orElse(0.0);
    }

    private boolean crossesNoGap(Node.Line line) {
        Segment segment = line.segments().getFirst();
        return gaps.stream()
                .allMatch(gap ->
                        segment.right() <= gap.left() + 0.01
                                || segment.left() >= gap.right() - 0.01);
    }

    private double left() {
        return lines.subList(first, last + 1).stream().mapToDouble(Node.Line::left).min().orElse(0);
    }

    private double right() {
        return lines.subList(first, last + 1).stream()
                .mapToDouble(Node.Line::right)
                .max()
                .orElse(0);
    }

    /** Heights of the drawn lines that part the rows, from top to bottom. */
    private List<Double> separators() {
        double left = left();
        double right = right();
        double top = lines.get(first).baseline() - lines.get(first).size();
        double bottom = lines.get(last).baseline();
        List<Double> heights = new ArrayList<>();
        for (double height :
                rules.stream()
                        .filter(rule -> covers(rule, left, right))
                        .mapToDouble(Ink.Rule::yLeft)
                        .filter(height -> height > top && height < bottom)
                        .sorted()
                        .toArray()) {
            if (heights.isEmpty() || height - heights.getLast() > 2) {
                heights.add(height);
            }
        }
        return heights;
    }

    /** Rules of single cells count as well: they lie within the table and are not short. */
    private static boolean covers(Ink.Rule rule, double left, double right) {
        double shared = Math.min(rule.right(), right) - Math.max(rule.left(), left);
        double width = right - left;
        boolean within = rule.right() <= right + width / 2 && rule.left() >= left - width / 2;
        return within && shared > RULE_SHARE * width;
    }

    /** The table with its cells. */
    Node.Table node() {
        List<Double> separators = separators();
        if (!partsRows(separators)) {
            separators = List.of();
        }
        List<List<List<Segment>>> rows = new ArrayList<>();
        Node.Line before = null;
        for (Node.Line line : lines.subList(first, last + 1)) {
            if (before == null || startsRow(before, line, separators)) {
                List<List<Segment>> row = new ArrayList<>();
                for (int i = 0; i <= gaps.size(); i++) {
                    row.add(new ArrayList<>());
                }
                rows.add(row);
            }
            for (Segment segment : line.segments()) {
                rows.getLast().get(column(segment)).add(segment);
            }
            before = line;
        }
        List<List<@Nullable List<Node.Line>>> cells = new ArrayList<>();
        for (List<List<Segment>> row : rows) {
            List<@Nullable List<Node.Line>> filled = new ArrayList<>();
            for (List<Segment> cell : row) {
                filled.add(cell.isEmpty() ? null : PageLayout.lines(cell));
            }
            cells.add(filled);
        }
        return Node.Table.plain(cells);
    }

    /** Whether the drawn lines part single rows rather than groups of them. */
    private boolean partsRows(List<Double> separators) {
        int parted = 0;
        int together = 0;
        Node.Line before = null;
        for (Node.Line line : lines.subList(first, last + 1)) {
            if (line.segments().size() > 1) {
                if (before != null && apart(before, line, separators)) {
                    parted++;
                } else if (before != null) {
                    together++;
                }
                before = line;
            }
        }
        return parted > 2 * together;
    }

    private static boolean apart(Node.Line before, Node.Line line, List<Double> separators) {
        double middle = line.baseline() - 0.3 * line.size();
        double above = before.baseline() - 0.3 * before.size();
        return separators.stream().anyMatch(height -> height > above && height < middle);
    }

    private boolean startsRow(Node.Line before, Node.Line line, List<Double> separators) {
        if (separators.size() >= 2) {
            return apart(before, line, separators);
        }
        boolean alone = line.segments().size() == 1 && column(line.segments().getFirst()) == 0;
        double pitch = line.baseline() - before.baseline();
        return !(alone && pitch < TIGHT * line.size() && pitch < 0.85 * usualPitch());
    }

    /** Usual distance between lines that fill more than one column. */
    private double usualPitch() {
        List<Double> pitches = new ArrayList<>();
        for (int i = first + 1; i <= last; i++) {
            if (lines.get(i).segments().size() > 1) {
                pitches.add(lines.get(i).baseline() - lines.get(i - 1).baseline());
            }
        }
        return pitches.stream().sorted().skip(pitches.size() / 2).findFirst().orElse(0.0);
    }
}
