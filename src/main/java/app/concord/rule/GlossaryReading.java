package app.concord.rule;

import app.concord.model.BlockKey;
import app.concord.model.Glossary;
import app.concord.model.GlossaryTerm;
import app.concord.model.LinkedFact;
import app.concord.model.Span;
import app.concord.rule.GlossaryMention.Verdict;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the pieces of a campaign make of its glossary; nothing where there is none. */
final class GlossaryReading {
    private final @Nullable Glossary glossary;
    private final @Nullable GlossaryForms forms;
    private final List<GlossaryMention> deviating = new ArrayList<>();
    private final Map<BlockKey, List<Span>> spoken = new HashMap<>();
    private Map<GlossaryTerm, List<GlossaryMarks.Missing>> unmarked = Map.of();
    private List<GlossarySlips.Slip> slips = List.of();

    GlossaryReading(@Nullable Glossary glossary, Prose prose, OwnNames own) {
        this.glossary = glossary;
        if (glossary == null || glossary.terms().isEmpty()) {
            forms = null;
            return;
        }
        forms = new GlossaryForms(glossary.terms());
        GlossaryReader reader = new GlossaryReader(forms);
        GlossaryMarks marks = new GlossaryMarks();
        for (Passage passage : prose.passages()) {
            for (GlossaryMention mention : reader.read(passage)) {
                spoken(passage, mention.span());
                marks.add(mention);
                reader.inside(mention).forEach(marks::inside);
                if (mention.verdict() != Verdict.RIGHT) {
                    deviating.add(mention);
                }
            }
        }
        unmarked = marks.missing();
        slips = new GlossarySlips(forms, own).find(prose.use());
        slips.forEach(slip -> spoken(slip.passage(), slip.passage().span(slip.from(), slip.to())));
    }

    private void spoken(Passage passage, Span span) {
        spoken.computeIfAbsent(
                        new BlockKey(passage.asset().path(), passage.block().index()),
                        k -> new ArrayList<>(2))
                .add(span);
    }

    @Nullable Glossary glossary() {
        return glossary;
    }

    /** Writings that are not the glossary's, in reading order. */
    List<GlossaryMention> deviating() {
        return deviating;
    }

    /** First mentions without the mark of their term. */
    Map<GlossaryTerm, List<GlossaryMarks.Missing>> unmarked() {
        return unmarked;
    }

    /** Rare words that are nearly a term. */
    List<GlossarySlips.Slip> slips() {
        return slips;
    }

    /**
     * Whether a term is written with these letters: what a campaign does with it decides nothing.
     */
    boolean allows(String letters) {
        return forms != null && forms.allows(letters);
    }

    /** Whether the glossary has judged words that a statement is made of. */
    boolean speaksOf(LinkedFact fact) {
        return spoken.getOrDefault(fact.fact().place().inBlock(), List.of()).stream()
                .anyMatch(span -> span.overlaps(fact.fact().place().span()));
    }
}
