package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Span;
import app.concord.model.Subject;
import app.concord.text.Word;
import app.concord.text.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The colours, sizes or kinds of a product whose stock a piece lists one under the other: 'Sand: in
 * stock', 'Sea green: order in advance'. Where such a list is known, what other pieces say of one
 * of these by its name is said of that one.
 */
final class StockLabels {
    private static final int MOST_WORDS = 4;
    private static final String NONE = "";

    private final Statements statements;

    /** The words of each label, by what it is written like. */
    private final Map<String, List<String>> labels = new TreeMap<>();

    StockLabels(Subject subject, Statements statements) {
        this.statements = statements;
        Map<List<Object>, List<LinkedFact>> lists =
                Statements.group(
                        statements.of(subject.id(), FactKind.AVAILABILITY).stream()
                                .filter(fact -> listed(fact) != null)
                                .toList(),
                        this::list);
        for (List<LinkedFact> list : lists.values()) {
            Map<String, List<String>> here = new TreeMap<>();
            for (LinkedFact fact : list) {
                String label = listed(fact);
                List<String> words = label == null ? List.of() : words(label);
                if (!words.isEmpty() && words.size() <= MOST_WORDS) {
                    here.put(String.join(" ", words), words);
                }
            }
            if (here.size() > 1) {
                labels.putAll(here);
            }
        }
    }

    /** What tells the list of a statement: its piece and table, or heading. */
    private List<Object> list(LinkedFact fact) {
        Block block = statements.block(fact.fact());
        int of = block == null ? -1 : block.cell() != null ? block.cell().table() : block.heading();
        return List.of(fact.fact().place().asset(), of, block != null && block.cell() != null);
    }

    /** What stands in front of the state in a list or table of several; null for no such place. */
    private @Nullable String listed(LinkedFact fact) {
        Block block = statements.block(fact.fact());
        if (block == null) {
            return null;
        }
        if (block.cell() != null) {
            return block.cell().rowHeader();
        }
        int at = fact.fact().place().span().start();
        String before = block.text().substring(0, Math.min(at, block.text().length()));
        int colon = before.indexOf(':');
        return block.kind() == BlockKind.LIST_ITEM && colon > 0 ? before.substring(0, colon) : null;
    }

    /** The kind of which a statement speaks; empty for all of them or for none that is known. */
    String of(LinkedFact fact) {
        Block block = labels.isEmpty() ? null : statements.block(fact.fact());
        if (block == null) {
            return NONE;
        }
        String own = listed(fact);
        String listed = own == null ? NONE : String.join(" ", words(own));
        if (labels.containsKey(listed)) {
            return listed;
        }
        List<String> before = new ArrayList<>();
        List<String> all = new ArrayList<>();
        int at = fact.fact().place().span().start();
        labels.forEach((label, words) -> {
            int place = place(block, words, at);
            if (place >= 0) {
                all.add(label);
                if (place < at) {
                    before.add(label);
                }
            }
        });
        if (all.size() == 1) {
            return all.getFirst();
        }
        return all.isEmpty() ? NONE : nearest(block, before, at);
    }

    /** The label that stands last before a state; of a text with several it is that one's. */
    private String nearest(Block block, List<String> before, int at) {
        String nearest = NONE;
        int last = -1;
        for (String label : before) {
            int place = place(block, labels.getOrDefault(label, List.of()), at);
            if (place > last) {
                last = place;
                nearest = label;
            }
        }
        return nearest;
    }

    /** Where the words stand one after the other, last before a place, else first behind it. */
    private static int place(Block block, List<String> words, int at) {
        List<Word> text = Words.of(block.text());
        int found = -1;
        for (int i = 0; i + words.size() <= text.size(); i++) {
            int same = 0;
            while (same < words.size() && text.get(i + same).folded().equals(words.get(same))) {
                same++;
            }
            int start = text.get(i).start();
            if (same == words.size() && (start < at || found < 0)) {
                found = start;
            }
        }
        return found;
    }

    private static List<String> words(String label) {
        return Words.of(label).stream().map(Word::folded).toList();
    }

    /** Whether both stand in one list or table, in different places of it. */
    boolean areListed(LinkedFact one, LinkedFact other) {
        Span left = one.fact().place().span();
        boolean same =
                one.fact().place().block() == other.fact().place().block()
                        && left.equals(other.fact().place().span());
        return !same
                && listed(one) != null
                && listed(other) != null
                && list(one).equals(list(other));
    }
}
