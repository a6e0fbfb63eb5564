package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cell;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.text.Term;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What labels values: the words of a row of a table, of a heading, a code in their block. */
final class RowLabels {
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_LINE = 70;

    /** In the place of a line, behind that of its part. */
    static final String LINE = " line ";

    /** What stands in sentences and not in labels. */
    private static final Pattern SENTENCE = Pattern.compile("[.!?;,]\\s|\\d[.,]\\d|[€$£%]");

    private static final int FEWEST_OF_HEADING = 2;
    private static final int FEWEST_BUT_ONE = 3;

    private final Statements statements;
    private final Map<String, Set<String>> known = new HashMap<>();

    RowLabels(Statements statements) {
        this.statements = statements;
    }

    /**
     * The label of a row.
     *
     * @param place tells the row from all others
     * @param row the words of its own header, numbers among them
     * @param columns the words of the headers of all its columns
     * @param table whether it is a row of a table, or a line like one
     * @param line whether it is the beginning of a line that ends with the value
     * @param code whether it is a code beside the values
     */
    record Label(
            String piece,
            String place,
            @Nullable String language,
            Set<String> row,
            Set<String> columns,
            boolean table,
            boolean line,
            boolean code) {}

    /** The label of the row that a statement stands in; null for none. */
    @Nullable Label of(LinkedFact fact, Block block) {
        Asset asset = statements.asset(fact.fact());
        if (asset == null || statements.isBrief(fact)) {
            return null;
        }
        Cell cell = block.cell();
        String code = cell == null ? code(fact) : "";
        if (!code.isEmpty()) {
            String place = asset.path() + " " + block.part() + " " + code;
            return new Label(asset.path(), place, "", Set.of(code), Set.of(), false, false, true);
        }
        String text =
                cell != null
                        ? cell.rowHeader()
                        : block.kind() == BlockKind.PARAGRAPH ? heading(block, asset) : null;
        Set<String> row = text == null ? Set.of() : words(text, asset.language());
        if (row.isEmpty() || (cell == null && row.size() < FEWEST_OF_HEADING)) {
            return null;
        }
        String place =
                cell == null
                        ? "heading " + block.heading()
                        : "table " + cell.table() + " " + cell.row();
        return new Label(
                asset.path(),
                asset.path() + " " + block.part() + " " + place,
                asset.language(),
                row,
                cell == null ? Set.of() : columns(asset, cell.table()),
                cell != null,
                false,
                false);
    }

    /**
     * The words with which the short line begins that a value ends: 'Children 2 to 11 years: £9';
     * null for none.
     */
    @Nullable Label line(LinkedFact fact, Block block) {
        Asset asset = statements.asset(fact.fact());
        if (asset == null || block.cell() != null || statements.isBrief(fact)) {
            return null;
        }
        String text = block.text();
        int at = Math.min(fact.fact().place().span().start(), text.length());
        int from = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at);
        int to = end < 0 ? text.length() : end;
        String lead = text.substring(from, firstPrice(fact, from, at)).strip();
        if (to - from > LONGEST_LINE || lead.isEmpty() || SENTENCE.matcher(lead).find()) {
            return null;
        }
        Set<String> row = words(lead, asset.language());
        if (row.size() < FEWEST_OF_HEADING) {
            return null;
        }
        String place = asset.path() + " " + block.part() + LINE + block.index() + " " + from;
        return new Label(asset.path(), place, asset.language(), row, Set.of(), true, true, false);
    }

    /** Where the first amount stands between two places of the block of a statement. */
    private int firstPrice(LinkedFact fact, int from, int at) {
        int first = at;
        for (LinkedFact other : statements.in(fact.fact().place().asset())) {
            Place place = other.fact().place();
            if (other.fact().kind() == FactKind.PRICE
                    && place.block() == fact.fact().place().block()
                    && place.span().start() >= from
                    && place.span().start() < first) {
                first = place.span().start();
            }
        }
        return first;
    }

    /** The code that the block of a statement names, if it is one alone; else empty. */
    private String code(LinkedFact fact) {
        Set<String> codes = new TreeSet<>();
        for (LinkedFact other : statements.in(fact.fact().place().asset())) {
            if (other.fact().kind() == FactKind.PROMO_CODE
                    && other.fact().place().block() == fact.fact().place().block()) {
                codes.add(other.fact().value().canonical());
            }
        }
        return codes.size() == 1 ? codes.iterator().next() : "";
    }

    private Set<String> columns(Asset asset, int table) {
        return known.computeIfAbsent(
                asset.path() + " " + table,
                k -> {
                    Set<String> columns = new TreeSet<>();
                    for (Block block : asset.blocks()) {
                        Cell cell = block.cell();
                        if (cell != null && cell.table() == table && cell.columnHeader() != null) {
                            columns.addAll(read(cell.columnHeader(), asset.language()));
                        }
                    }
                    return columns;
                });
    }

    private static @Nullable String heading(Block block, Asset asset) {
        if (block.heading() < 0) {
            return null;
        }
        String text = asset.blocks().get(block.heading()).text();
        return text.length() <= LONGEST_HEADING ? text : null;
    }

    /**
     * Whether two rows bear one label: the words of each stand in the other's or in the headers of
     * its columns, and the numbers are the same.
     */
    boolean alike(Label one, Label other) {
        if (!Objects.equals(one.language(), other.language())
                || !numbers(one.row()).equals(numbers(other.row()))) {
            return false;
        }
        if (within(one.row(), other) && within(other.row(), one)) {
            return true;
        }
        Set<String> shared = new HashSet<>(one.row());
        shared.retainAll(other.row());
        int more = Math.max(one.row().size(), other.row().size());
        return shared.size() >= FEWEST_BUT_ONE && more - shared.size() <= 1;
    }

    private static boolean within(Set<String> words, Label label) {
        return words.stream()
                .allMatch(word -> label.row().contains(word) || label.columns().contains(word));
    }

    /** Whether nothing tells the columns of two cells apart. */
    boolean sameColumn(LinkedFact one, LinkedFact other) {
        Set<String> left = column(one);
        Set<String> right = column(other);
        return left.isEmpty() || right.isEmpty() || left.stream().anyMatch(right::contains);
    }

    private Set<String> column(LinkedFact fact) {
        Block block = statements.block(fact.fact());
        Asset asset = statements.asset(fact.fact());
        Cell cell = block == null ? null : block.cell();
        return cell == null || asset == null || cell.columnHeader() == null
                ? Set.of()
                : words(cell.columnHeader(), asset.language());
    }

    private static Set<String> numbers(Set<String> words) {
        Set<String> numbers = new TreeSet<>();
        words.stream().filter(word -> word.startsWith("#")).forEach(numbers::add);
        return numbers;
    }

    /** The stems of a label and its numbers; what a number counts is left out: '5.5 m'. */
    private Set<String> words(String text, @Nullable String language) {
        return known.computeIfAbsent(language + " " + text, k -> read(text, language));
    }

    private static Set<String> read(String text, @Nullable String language) {
        Set<String> words = new TreeSet<>();
        List<Term> terms = Terms.of(text, language);
        boolean number = false;
        for (Term term : terms) {
            if (term.numeric()) {
                words.add("#" + term.folded());
                number = true;
                continue;
            }
            int value = CountWords.value(term.folded(), language);
            if (value > 0) {
                words.add("#" + value);
                number = false;
                continue;
            }
            boolean told =
                    !number
                            && term.folded().length() > 2
                            && !Terms.isStopWord(term.folded(), language);
            if (told) {
                words.add(term.stem());
            }
            number = false;
        }
        return words;
    }
}
