package app.concord.link;

import app.concord.model.Place;
import app.concord.model.Span;
import app.concord.text.Term;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Tells which days of a sentence belong to something else than the product that it names. */
final class DayProducts {
    private DayProducts() {}

    /**
     * Whether the value of another thing stands between a day and the name of a product behind it:
     * 'until Friday the day ticket is £28, the Aurora £49'.
     *
     * @param values places of the prices and savings of each block, in order
     * @param content whether a word says more than a small one
     */
    static boolean parted(
            AnalysedAsset asset,
            Place place,
            Product product,
            Map<Integer, List<Span>> values,
            Predicate<Term> content) {
        AnalysedBlock block = asset.block(place.block());
        Span sentence = block.sentenceAt(place.span().start());
        int name = sentence.end();
        for (Mention mention : asset.mentions(place.block())) {
            if (mention.product().equals(product) && sentence.contains(mention.span())) {
                name = Math.min(name, mention.span().start());
            }
        }
        for (Span value : values.getOrDefault(place.block(), List.of())) {
            if (value.start() >= place.span().end() && value.end() <= name) {
                String rest = block.block().text().substring(value.end(), name);
                int end = value.start();
                Span between = new Span(place.span().end(), end);
                return (rest.indexOf(',') >= 0 || rest.indexOf(';') >= 0)
                        && block.termsIn(between).stream().anyMatch(content);
            }
        }
        return false;
    }
}
