package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Fact;
import app.concord.model.LinkedFact;
import app.concord.model.Span;
import app.concord.text.Term;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What right in front of a span of time or a temperature tells of what it is, 'a massage of 50
 * minutes', 'the pool at 31 °C', or right behind it, '50-minute massage'. Where a campaign knows
 * two values for the same words alone, both are told of one thing.
 */
final class HeadNouns {
    private static final String CUTS = ",;:.!?\n•|·(–";
    private static final int REACH = 40;
    private static final int FEWEST = 2;

    private final Statements statements;

    HeadNouns(Statements statements) {
        this.statements = statements;
    }

    /** A value that one piece gives in the words in which all others give another. */
    record Odd(List<LinkedFact> wrong, List<LinkedFact> right) {}

    /** The values of a lane that stand alone in their words. */
    List<Odd> find(List<LinkedFact> lane) {
        IdentityHashMap<LinkedFact, Set<String>> words = new IdentityHashMap<>();
        lane.forEach(fact -> words.put(fact, words(fact)));
        Set<List<Object>> seen = new HashSet<>();
        List<Odd> found = new ArrayList<>();
        for (LinkedFact one : lane) {
            Set<String> own = words.getOrDefault(one, Set.of());
            if (own.isEmpty() || !seen.add(List.of(language(one), own))) {
                continue;
            }
            Map<String, List<LinkedFact>> values = new LinkedHashMap<>();
            for (LinkedFact other : lane) {
                if (language(other).equals(language(one))
                        && words.getOrDefault(other, Set.of()).containsAll(own)) {
                    values.computeIfAbsent(other.fact().value().canonical(), v -> new ArrayList<>())
                            .add(other);
                }
            }
            Odd odd = values.size() == 2 ? odd(values, lane, words) : null;
            if (odd != null) {
                found.add(odd);
            }
        }
        return found;
    }

    private @Nullable Odd odd(
            Map<String, List<LinkedFact>> values,
            List<LinkedFact> lane,
            IdentityHashMap<LinkedFact, Set<String>> words) {
        List<List<LinkedFact>> both = new ArrayList<>(values.values());
        both.sort(Comparator.comparingInt(facts -> Statements.pieces(facts).size()));
        List<LinkedFact> wrong = both.getFirst();
        if (Statements.pieces(wrong).size() != 1
                || Statements.pieces(both.getLast()).size() < FEWEST
                || statements.anyBrief(wrong)) {
            return null;
        }
        Set<String> known = new HashSet<>();
        both.getLast().forEach(fact -> known.addAll(words.getOrDefault(fact, Set.of())));
        // 'The slow class of 90 minutes' is another one.
        if (wrong.stream()
                .anyMatch(fact -> !known.containsAll(words.getOrDefault(fact, Set.of())))) {
            return null;
        }
        String usual = both.getLast().getFirst().fact().value().canonical();
        return new Odd(
                wrong,
                lane.stream()
                        .filter(fact -> fact.fact().value().canonical().equals(usual))
                        .toList());
    }

    private String language(LinkedFact fact) {
        Asset asset = statements.asset(fact.fact());
        return asset == null ? "" : Objects.requireNonNullElse(asset.language(), "");
    }

    private Set<String> words(LinkedFact linked) {
        Fact fact = linked.fact();
        Asset asset = statements.asset(fact);
        if (asset == null) {
            return Set.of();
        }
        String text = asset.blocks().get(fact.place().block()).text();
        Span span = fact.place().span();
        int from = span.start();
        while (from > 0 && span.start() - from < REACH && CUTS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        while (from > 0 && from < span.start() && Character.isLetter(text.charAt(from - 1))) {
            from++;
        }
        Set<String> words = new HashSet<>();
        add(text.substring(from, span.start()), asset.language(), words);
        if (words.isEmpty()) {
            int end = span.end();
            while (end < text.length()
                    && CUTS.indexOf(text.charAt(end)) < 0
                    && end < span.end() + REACH) {
                end++;
            }
            String behind = text.substring(span.end(), end).strip();
            int blank = behind.indexOf(' ');
            add(blank < 0 ? behind : behind.substring(0, blank), asset.language(), words);
        }
        return words;
    }

    private static void add(String text, @Nullable String language, Set<String> words) {
        for (Term term : Terms.of(text, language)) {
            if (!term.numeric()
                    && term.folded().length() > 2
                    && !Terms.isStopWord(term.folded(), language)
                    && !CountWords.measures(term.folded(), language)) {
                words.add(term.stem());
            }
        }
    }
}
