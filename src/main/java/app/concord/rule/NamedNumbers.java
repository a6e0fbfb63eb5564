package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Span;
import app.concord.model.Subject;
import app.concord.text.Word;
import app.concord.text.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that are written behind the name of a product as if they were part of it, 'Solva SPF 50',
 * 'Vitamin C Serum 10 %', 'Löss 2025': one piece that has another number than several others means
 * the same product, unless that number is a product's of its own.
 */
final class NamedNumbers {
    private static final double SURE = 0.85;
    private static final int FEWEST_KNOWN = 2;

    /** Letters and figures of one word: a sun protection factor. */
    private static final Pattern JOINED = Pattern.compile("([a-z]{1,4})(\\d{1,4})");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** Sun protection factors; other letters before a number name a model. */
    private static final Set<String> FACTORS = Set.of("spf", "lsf", "fps", "upf");

    /** Units of strength, which no other reading knows. */
    private static final Set<String> STRENGTHS = Set.of("ui", "iu", "ie");

    private final Statements statements;
    private final Accusation accusation;

    /** Folded words of the names of products. */
    private final Set<String> names = new HashSet<>();

    private final Map<List<String>, List<Use>> uses = new LinkedHashMap<>();

    NamedNumbers(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
    }

    /**
     * A number behind a word of a name.
     *
     * @param before the folded word before that, null where it is of no name
     * @param form what is written with it: {@code spf}, {@code %}
     * @param value its figures
     */
    private record Use(
            LinkedFact statement, String word, @Nullable String before, String form, String value) {

        String piece() {
            return statement.fact().place().asset();
        }
    }

    void judge() {
        for (Subject product : statements.products()) {
            for (String name : product.names()) {
                for (Word word : Words.of(name)) {
                    names.add(word.folded());
                }
            }
        }
        statements.prose().passages().forEach(this::read);
        uses.values().forEach(this::hold);
    }

    private void hold(List<Use> all) {
        Map<String, List<Use>> values = new LinkedHashMap<>();
        all.forEach(use -> values.computeIfAbsent(use.value(), v -> new ArrayList<>()).add(use));
        if (values.size() != 2) {
            return;
        }
        List<List<Use>> both = new ArrayList<>(values.values());
        boolean second = pieces(both.get(1)).size() > pieces(both.get(0)).size();
        List<Use> right = both.get(second ? 1 : 0);
        List<Use> wrong = both.get(second ? 0 : 1);
        Set<String> known = pieces(right);
        boolean lone =
                pieces(wrong).size() == 1
                        && known.size() >= FEWEST_KNOWN
                        && !known.containsAll(pieces(wrong))
                        && !statements.anyBrief(facts(wrong))
                        && !isApart(wrong, right);
        if (lone) {
            accusation.report("count", facts(wrong), facts(right), SURE);
        }
    }

    /** Whether the words before tell two products of one kind apart: serum and cream. */
    private static boolean isApart(List<Use> one, List<Use> other) {
        for (Use here : one) {
            for (Use there : other) {
                if (here.before() == null
                        || there.before() == null
                        || here.before().equals(there.before())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Set<String> pieces(List<Use> uses) {
        Set<String> pieces = new HashSet<>();
        uses.forEach(use -> pieces.add(use.piece()));
        return pieces;
    }

    private static List<LinkedFact> facts(List<Use> uses) {
        return uses.stream().map(Use::statement).toList();
    }

    private void read(Passage passage) {
        List<Word> words = passage.words();
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            Word name = words.get(i - 1);
            boolean named =
                    word.running()
                            && !word.apart()
                            && name.running()
                            && !isFigures(name)
                            && (name.capitalised() || name.folded().length() == 1)
                            && names.contains(name.folded());
            Use use = named ? use(passage, i) : null;
            if (use != null && !isKnown(use.statement())) {
                uses.computeIfAbsent(List.of(use.word(), use.form()), k -> new ArrayList<>())
                        .add(use);
            }
        }
    }

    private @Nullable Use use(Passage passage, int at) {
        List<Word> words = passage.words();
        Word word = words.get(at);
        String text = passage.block().text();
        Word next = at + 1 < words.size() && !words.get(at + 1).apart() ? words.get(at + 1) : null;
        Matcher joined = JOINED.matcher(word.folded());
        if (joined.matches() && FACTORS.contains(joined.group(1))) {
            return use(passage, at, word.end(), joined.group(1), joined.group(2));
        }
        if (FACTORS.contains(word.folded()) && next != null && isFigures(next)) {
            return use(passage, at, next.end(), word.folded(), next.folded());
        }
        if (!isFigures(word)) {
            return null;
        }
        int sign = word.end();
        while (sign < text.length() && Character.isSpaceChar(text.charAt(sign))) {
            sign++;
        }
        if (sign < text.length() && text.charAt(sign) == '%') {
            return use(passage, at, sign + 1, "%", word.folded());
        }
        if (next != null && STRENGTHS.contains(next.folded())) {
            return use(passage, at, next.end(), next.folded(), word.folded());
        }
        return YEAR.matcher(word.folded()).matches()
                ? use(passage, at, word.end(), "year", word.folded())
                : null;
    }

    private Use use(Passage passage, int from, int end, String form, String value) {
        Span span = new Span(passage.words().get(from).start(), end);
        Word before = from > 1 ? passage.words().get(from - 2) : null;
        boolean named =
                before != null
                        && before.running()
                        && !passage.words().get(from - 1).apart()
                        && names.contains(before.folded());
        return new Use(
                passage.statement(
                        FactKind.COUNT, span, span.of(passage.block().text()), Omission.CAMPAIGN),
                passage.words().get(from - 1).folded(),
                named && before != null ? before.folded() : null,
                form,
                value);
    }

    private static boolean isFigures(Word word) {
        return word.running() && word.folded().chars().allMatch(Character::isDigit);
    }

    /** Whether it is read as something else, which others judge. */
    private boolean isKnown(LinkedFact fact) {
        return statements.over(fact.fact().place()).stream()
                .anyMatch(other ->
                        other.fact().kind() != FactKind.COUNT
                                && other.fact().kind() != FactKind.PRODUCT_NAME);
    }
}
