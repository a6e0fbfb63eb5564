package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Bound;
import app.concord.model.Cell;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Span;
import app.concord.text.Term;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The prices of a table with two of them in each row, all of which fall by one share: a percentage
 * told right below or above it is that share ('Bought singly 160, as a set 120', 'you save 25 %').
 */
final class TabledSavings {
    private static final int FEWEST_ROWS = 2;

    /** Blocks between a table and the sentence about it. */
    private static final int REACH = 2;

    /** How far the shares of rows are apart whose prices are rounded to whole ones, in points. */
    private static final double ROUNDING = 1.5;

    private TabledSavings() {}

    /** The prices of the row whose share is the least, null where there is no such table. */
    static Savings.@Nullable Pair of(LinkedFact saving, Statements statements) {
        Block block = statements.block(saving.fact());
        if (block == null
                || block.cell() != null
                || !(saving.fact().value() instanceof FactValue.Percent)
                || DiscountMismatchRule.namesCode(saving, statements)) {
            return null;
        }
        Map<Integer, List<LinkedFact>> rows = rows(saving, block, statements);
        if (rows == null || rows.size() < FEWEST_ROWS) {
            return null;
        }
        Savings.Pair least = null;
        double smallest = 0;
        double greatest = 0;
        Boolean firstFalls = null;
        for (List<LinkedFact> row : rows.values()) {
            if (row.size() != 2 || !isPlain(row.getFirst()) || !isPlain(row.getLast())) {
                return null;
            }
            int order = amount(row.getFirst()).compareTo(amount(row.getLast()));
            if (order == 0 || (firstFalls != null && firstFalls != order > 0)) {
                return null;
            }
            firstFalls = order > 0;
            LinkedFact was = order > 0 ? row.getFirst() : row.getLast();
            LinkedFact now = order > 0 ? row.getLast() : row.getFirst();
            double share =
                    Amounts.percent(amount(was).subtract(amount(now)), amount(was)).doubleValue();
            if (least == null || share < smallest) {
                least = new Savings.Pair(was, now);
                smallest = share;
            }
            greatest = Math.max(greatest, share);
        }
        return least != null
                        && greatest - smallest <= ROUNDING
                        && AdjacentPrices.isLike(saving, least)
                        && namesColumn(saving, least.now(), statements)
                ? least
                : null;
    }

    /** Whether the sentence of a saving says a word of what stands above the lower prices. */
    private static boolean namesColumn(LinkedFact saving, LinkedFact now, Statements statements) {
        Block at = statements.block(now.fact());
        Asset asset = statements.asset(now.fact());
        Cell cell = at == null ? null : at.cell();
        Block block = statements.block(saving.fact());
        if (cell == null || cell.columnHeader() == null || asset == null || block == null) {
            return false;
        }
        Set<String> header = stems(cell.columnHeader(), asset.language());
        Span sentence = Pieces.sentence(asset, block, saving.fact().place().span());
        return !Collections.disjoint(header, stems(sentence.of(block.text()), asset.language()));
    }

    private static Set<String> stems(String text, @Nullable String language) {
        Set<String> stems = new HashSet<>();
        for (Term term : Terms.of(text, language)) {
            if (!Terms.isStopWord(term.folded(), language)) {
                stems.add(term.stem());
            }
        }
        return stems;
    }

    /** The prices of the only table in reach, by row; null where there are several. */
    private static @Nullable Map<Integer, List<LinkedFact>> rows(
            LinkedFact saving, Block block, Statements statements) {
        Map<Integer, List<LinkedFact>> rows = new TreeMap<>();
        int table = -1;
        boolean near = false;
        for (LinkedFact price : statements.in(saving.fact().place().asset())) {
            Block at = statements.block(price.fact());
            Cell cell = at == null ? null : at.cell();
            if (at == null
                    || cell == null
                    || price.fact().kind() != FactKind.PRICE
                    || at.heading() != block.heading()
                    || !at.part().equals(block.part())) {
                continue;
            }
            if (table >= 0 && table != cell.table()) {
                return null;
            }
            table = cell.table();
            near |= Math.abs(at.index() - block.index()) <= REACH;
            rows.computeIfAbsent(cell.row(), r -> new ArrayList<>()).add(price);
        }
        return near ? rows : null;
    }

    private static boolean isPlain(LinkedFact price) {
        Role role = price.fact().role();
        return price.fact().key().bound() == Bound.EXACT
                && (role == Role.NOW || role == Role.WORTH || role.isFormerPrice());
    }

    private static BigDecimal amount(LinkedFact price) {
        return PriceMismatchRule.amount(price);
    }
}
