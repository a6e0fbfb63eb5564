package app.concord.link;

import app.concord.text.Term;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Headings that name two products at once, as terms do that hold for both: 'Fibra Brisa y Pack
 * Marea' is no third product beside the two.
 */
final class JoinedSeeds {
    private static final String SIGNS = "&+/";

    private final Map<String, Set<Set<String>>> byWord = new HashMap<>();
    private final Function<String, @Nullable String> languages;

    /**
     * @param languages the language of the piece with a path
     */
    JoinedSeeds(List<Seed> seeds, Function<String, @Nullable String> languages) {
        this.languages = languages;
        for (Seed seed : seeds) {
            for (String word : seed.words()) {
                byWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(seed.words());
            }
        }
    }

    /** The seeds without such headings. */
    static List<Seed> without(List<Seed> seeds, Function<String, @Nullable String> languages) {
        JoinedSeeds joined = new JoinedSeeds(seeds, languages);
        return seeds.stream().filter(seed -> !joined.joins(seed)).toList();
    }

    private boolean joins(Seed seed) {
        if (seed.strength() >= Seed.RECORD || seed.words().size() < 2) {
            return false;
        }
        for (String word : seed.words()) {
            for (Set<String> part : byWord.getOrDefault(word, Set.of())) {
                if (part.size() < seed.words().size() && seed.words().containsAll(part)) {
                    Set<String> rest = new HashSet<>(seed.words());
                    rest.removeAll(part);
                    String any = rest.iterator().next();
                    if (byWord.getOrDefault(any, Set.of()).contains(rest)
                            && isLinked(seed, part, rest)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a small word or sign stands between the words of both. */
    private boolean isLinked(Seed seed, Set<String> one, Set<String> other) {
        String language = languages.apply(seed.asset());
        List<Term> between = new ArrayList<>();
        int end = -1;
        boolean first = true;
        for (Term term : Terms.of(seed.head(), language)) {
            boolean ofOne = one.contains(term.folded());
            boolean ofOther = other.contains(term.folded());
            if (end >= 0 && (first ? ofOther : ofOne)) {
                return between.stream().anyMatch(small -> isSmall(small, language))
                        || hasSign(seed.head().substring(end, term.span().start()));
            }
            if (ofOne || ofOther) {
                first = ofOne;
                end = term.span().end();
                between.clear();
            } else if (end >= 0) {
                between.add(term);
            }
        }
        return false;
    }

    private static boolean isSmall(Term term, @Nullable String language) {
        return !term.capitalised() && Terms.isStopWord(term.folded(), language);
    }

    private static boolean hasSign(String between) {
        return between.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    }
}
