package app.concord.extract;

import app.concord.model.FactKind;
import app.concord.model.ReadingContext;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a text as its own piece and writes its facts of some kinds in the notation of facts. */
final class OfferText {
    private static final Map<String, String> MARKETS =
            Map.of("en", "GB", "ms", "MY", "es", "ES", "fr", "FR", "it", "IT");

    private OfferText() {}

    static String read(String language, String text, FactKind... kinds) {
        String market = MARKETS.getOrDefault(language, language.toUpperCase(Locale.ROOT));
        StatedFacts.Line line =
                new StatedFacts.Line(
                        language,
                        1,
                        text,
                        List.of(),
                        new ReadingContext(language, List.of(market), FactText.TODAY),
                        List.of());
        Set<FactKind> wanted = Set.of(kinds);
        return String.join(
                "; ",
                line.facts().stream()
                        .filter(fact -> wanted.contains(fact.kind()))
                        .map(StatedFacts::notation)
                        .sorted()
                        .toList());
    }
}
