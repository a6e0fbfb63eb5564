package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Fact;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Span;
import app.concord.rule.StatedTerms.Said;
import app.concord.rule.TermsPack.Condition;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * One condition or notice of the brief and how pieces state it: by a phrase that is known for it,
 * word for word, in other words, or by the same fact.
 */
final class BriefClause {
    private static final double NEARLY_ALL = 0.75;
    private static final int FEWEST_WORDS = 4;
    private static final int MONTHS = 12;

    private final String words;
    private final @Nullable Condition condition;
    private final Wanted wanted;
    private final List<Fact> facts = new ArrayList<>();

    /**
     * A clause.
     *
     * @param words as the brief writes them
     * @param field where they stand
     */
    BriefClause(String words, Block field, Asset brief, Statements statements) {
        this.words = words;
        condition = condition(words);
        wanted = new Wanted(words, brief.language());
        int from = field.text().indexOf(words);
        Span span = new Span(Math.max(0, from), Math.max(0, from) + words.length());
        for (LinkedFact linked : statements.in(brief.path())) {
            Fact fact = linked.fact();
            if (fact.place().block() == field.index() && fact.place().span().overlaps(span)) {
                facts.add(fact);
            }
        }
    }

    String words() {
        return words;
    }

    /** The condition of the pack that it states; null where it is one of its own. */
    @Nullable Condition condition() {
        return condition;
    }

    /** Whether nothing is left that could be looked for. */
    boolean empty() {
        return wanted.empty();
    }

    /** Whether it is a set form of words, which states nothing that could be said otherwise. */
    boolean formula() {
        return facts.isEmpty() && Words.of(words).size() >= FEWEST_WORDS;
    }

    /** Whether a piece says it word for word. */
    boolean verbatim(Asset asset, Wanted.Reading reading) {
        return wanted.verbatim(asset, reading);
    }

    /** Where a piece says it, in whatever words; null where it does not. */
    @Nullable Said in(
            Asset asset, StatedTerms stated, Wanted.Reading reading, Statements statements) {
        Said said = condition == null ? null : stated.in(asset, condition.id());
        if (said != null) {
            return said;
        }
        boolean told =
                wanted.saidIn(asset, reading, NEARLY_ALL)
                        || (condition != null && stated.hints(asset, condition.id()))
                        || (!facts.isEmpty()
                                && facts.stream()
                                        .allMatch(fact -> states(asset, fact, statements)));
        Block opening = told ? Omission.opening(asset) : null;
        return opening == null
                ? null
                : new Said(asset, opening, new Span(0, opening.text().length()), true);
    }

    private static boolean states(Asset asset, Fact wanted, Statements statements) {
        for (LinkedFact linked : statements.in(asset.path())) {
            Fact fact = linked.fact();
            if (fact.kind() == wanted.kind()
                    && fact.role() == wanted.role()
                    && value(fact).equals(value(wanted))) {
                return true;
            }
        }
        return false;
    }

    /** The value of a fact, the same for twelve months and a year. */
    private static String value(Fact fact) {
        if (fact.value() instanceof FactValue.Duration length
                && length.most() == null
                && length.unit() == FactValue.TimeUnit.YEAR) {
            return new FactValue.Duration(
                            length.least().intValue() * MONTHS, FactValue.TimeUnit.MONTH)
                    .canonical();
        }
        return fact.value().canonical();
    }

    /** The condition of the pack that a text states; null for none. */
    static @Nullable Condition condition(String text) {
        for (Phrases.Hit hit : TermsPack.standard().find(text)) {
            for (Condition condition : TermsPack.standard().conditions()) {
                if (condition.id().equals(hit.section())) {
                    return condition;
                }
            }
        }
        return null;
    }
}
