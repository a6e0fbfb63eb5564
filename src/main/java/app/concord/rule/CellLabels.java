package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.Cell;
import app.concord.model.LinkedFact;
import app.concord.text.Word;
import app.concord.text.Words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands in a cell of a table is said of the label of its row: '3 products' of the starter set
 * is not held against the '5 products' of a monthly box.
 */
final class CellLabels {
    private static final int SHORT_WORD = 4;

    private final Statements statements;

    CellLabels(Statements statements) {
        this.statements = statements;
    }

    /**
     * Whether every one of these stands in a row whose label no text around the others names.
     *
     * @param wrong what may be wrong
     * @param right what it would be held against
     */
    boolean ofOtherRow(List<LinkedFact> wrong, List<LinkedFact> right) {
        Set<String> there = new HashSet<>();
        for (LinkedFact fact : wrong) {
            Set<String> label = label(fact);
            if (label.isEmpty()) {
                return false;
            }
            if (there.isEmpty()) {
                right.forEach(other -> there.addAll(around(other)));
            }
            if (label.stream().anyMatch(there::contains)) {
                return false;
            }
        }
        return true;
    }

    private Set<String> label(LinkedFact fact) {
        Block block = statements.block(fact.fact());
        Cell cell = block == null ? null : block.cell();
        String header = cell == null || cell.header() ? null : cell.rowHeader();
        return header == null ? Set.of() : longWords(header);
    }

    /** The words of the block, of the label of its row and of the name of what it speaks of. */
    private Set<String> around(LinkedFact fact) {
        Set<String> words = new HashSet<>(label(fact));
        Block block = statements.block(fact.fact());
        if (block != null) {
            words.addAll(longWords(block.text()));
        }
        words.addAll(longWords(statements.name(fact.subject())));
        return words;
    }

    private static Set<String> longWords(String text) {
        Set<String> words = new HashSet<>();
        for (Word word : Words.of(text)) {
            if (word.folded().length() >= SHORT_WORD) {
                words.add(word.folded());
            }
        }
        return words;
    }
}
