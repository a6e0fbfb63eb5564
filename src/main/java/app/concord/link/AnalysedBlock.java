package app.concord.link;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Span;
import app.concord.text.Sentences;
import app.concord.text.Term;
import app.concord.text.Terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A block with its words and sentences.
 *
 * @param terms its words, those inside addresses and hashtags left out
 * @param hashtags the words of its hashtags, cut at capitals and digits: {@code #AuroraLamp} gives
 *     {@code aurora} and {@code lamp}; all words of one tag carry the tag's span
 * @param sentences spans of its sentences, in order, without gaps that hold words
 */
record AnalysedBlock(
        Asset asset, Block block, List<Term> terms, List<Term> hashtags, List<Span> sentences) {

    static AnalysedBlock of(Asset asset, Block block) {
        String text = block.text();
        String language = asset.language();
        List<Term> terms = new ArrayList<>();
        List<Term> hashtags = new ArrayList<>();
        List<Span> opaque = Chunks.opaque(text, hashtags, language);
        int next = 0;
        for (Term term : Terms.of(text, language)) {
            while (next < opaque.size() && opaque.get(next).end() <= term.span().start()) {
                next++;
            }
            if (next == opaque.size() || !opaque.get(next).overlaps(term.span())) {
                terms.add(term);
            }
        }
        return new AnalysedBlock(
                asset, block, terms, hashtags, Sentences.of(text, asset.language()));
    }

    /** The sentence that holds this offset; the whole block where none does. */
    Span sentenceAt(int offset) {
        int index = sentenceIndex(offset);
        return index < 0 ? new Span(0, block.text().length()) : sentences.get(index);
    }

    /** The position of the sentence that holds this offset, -1 where none does. */
    int sentenceIndex(int offset) {
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            if (sentence.start() <= offset && offset < sentence.end()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether all of these folded words stand in the block, as text or in a hashtag. */
    boolean holds(Set<String> folded) {
        return folded.stream()
                .allMatch(word ->
                        terms.stream().anyMatch(term -> term.folded().equals(word))
                                || hashtags.stream().anyMatch(term -> term.folded().equals(word)));
    }

    /** The words inside a span. */
    List<Term> termsIn(Span span) {
        return terms.stream().filter(term -> span.contains(term.span())).toList();
    }
}
