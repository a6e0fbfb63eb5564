package app.concord.rule;

import app.concord.model.Billing;
import app.concord.model.Block;
import app.concord.model.ComparabilityKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.FactValue.TimeUnit;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Span;
import app.concord.model.Subject;
import app.concord.text.Word;
import app.concord.text.Words;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * For how many months a price a month holds: '11.90 a month for the first 6 months' in one piece
 * and 'for 12 months' in another. The same amount paid as often tells that one offer is meant.
 */
final class PriceLengths {
    private static final Map<String, Set<String>> WORDS = WordLists.read("words/lengths.words");
    private static final Set<String> MONTHS = WORDS.getOrDefault("month", Set.of());
    private static final Set<String> OTHER = WORDS.getOrDefault("other", Set.of());

    private static final int REACH = 48;
    private static final int BEYOND = 24;
    private static final int MOST_MONTHS = 36;
    private static final double SURE = 0.85;
    private static final int SEVERAL = 2;

    private final Statements statements;

    PriceLengths(Statements statements) {
        this.statements = statements;
    }

    /** Judges the lengths of each amount. */
    void judge(Accusation accusation) {
        List<LinkedFact> lengths = new ArrayList<>();
        for (LinkedFact price : statements.of(FactKind.PRICE)) {
            LinkedFact length = isMonthly(price) ? length(price) : null;
            if (length != null) {
                lengths.add(length);
            }
        }
        Statements.group(lengths, PriceLengths::lane)
                .values()
                .forEach(lane -> hold(lane, accusation));
    }

    private static boolean isMonthly(LinkedFact price) {
        return price.fact().role() == Role.NOW
                && price.fact().key().billing() == Billing.MONTH
                && price.fact().value() instanceof FactValue.Money;
    }

    private static List<Object> lane(LinkedFact length) {
        ComparabilityKey key = length.fact().key();
        return List.of(
                Objects.requireNonNullElse(key.market(), ""),
                key.audience(),
                Objects.requireNonNull(key.threshold()));
    }

    private void hold(List<LinkedFact> lane, Accusation accusation) {
        Map<FactValue, List<LinkedFact>> values =
                Statements.group(lane, fact -> fact.fact().value());
        if (values.size() < 2) {
            return;
        }
        Truth truth = Truth.among(lane, fact -> fact.fact().value(), statements);
        if (truth == null
                || (Statements.pieces(truth.expected()).size() < SEVERAL
                        && !statements.anyBrief(truth.expected()))) {
            return;
        }
        Set<String> right = Statements.pieces(truth.expected());
        for (List<LinkedFact> deviating : truth.deviating()) {
            Set<String> here = new HashSet<>(Statements.pieces(deviating));
            if (here.size() == 1
                    && !right.containsAll(here)
                    && !ofOtherProducts(deviating, truth.expected())) {
                accusation.report("price-length", deviating, truth.expected(), SURE);
            }
        }
    }

    private boolean ofOtherProducts(List<LinkedFact> one, List<LinkedFact> other) {
        Set<String> left = products(one);
        Set<String> right = products(other);
        return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
    }

    private Set<String> products(List<LinkedFact> facts) {
        Set<String> products = new HashSet<>();
        for (LinkedFact fact : facts) {
            if (statements.kind(fact.subject()) == Subject.Kind.PRODUCT) {
                products.add(fact.subject());
            }
        }
        return products;
    }

    /** The length that the words around a price tell, as a statement with the price beside it. */
    private @Nullable LinkedFact length(LinkedFact price) {
        Block block = statements.block(price.fact());
        if (block == null || !(price.fact().value() instanceof FactValue.Money money)) {
            return null;
        }
        String text = block.text();
        Span span = price.fact().place().span();
        int from = Math.max(0, span.start() - REACH);
        int to = Math.min(text.length(), span.end() + REACH);
        for (LinkedFact other : statements.in(price.fact().place().asset())) {
            Place there = other.fact().place();
            if (other.fact().kind() == FactKind.PRICE && there.block() == block.index()) {
                from =
                        there.span().end() <= span.start()
                                ? Math.max(from, there.span().end())
                                : from;
                to = there.span().start() >= span.end() ? Math.min(to, there.span().start()) : to;
            }
        }
        List<Word> words = Words.of(text);
        Span told = behind(words, text, span.end(), to);
        Span found = told == null ? before(words, text, from, span.start()) : told;
        if (found == null) {
            return null;
        }
        BigDecimal months = new BigDecimal(found.of(text).replaceAll("\\D.*", ""));
        Span whole =
                new Span(Math.min(found.start(), span.start()), Math.max(found.end(), span.end()));
        Fact fact = price.fact();
        return new LinkedFact(
                new Fact(
                        FactKind.PRICE,
                        new FactValue.Duration(months, null, TimeUnit.MONTH),
                        fact.key().withThreshold(money),
                        new Place(
                                fact.place().asset(),
                                fact.place().block(),
                                whole,
                                whole.of(text),
                                fact.place().location()),
                        fact.confidence()),
                price.subject(),
                price.attachment(),
                Math.max(SURE, price.confidence()));
    }

    /** '11.90 a month for 6 months', '11.90 a month (6 months)'. */
    private static @Nullable Span behind(List<Word> words, String text, int from, int to) {
        for (int i = 0; i + 1 < words.size(); i++) {
            Word word = words.get(i);
            if (word.start() < from) {
                continue;
            }
            if (word.start() >= to || OTHER.contains(word.folded()) || ends(text, from, word)) {
                return null;
            }
            Span length = length(words, i);
            if (length != null) {
                boolean other = false;
                for (int j = i + 1; j < words.size(); j++) {
                    Word next = words.get(j);
                    if (next.start() > length.end() + BEYOND
                            || hasSign(text, length.end(), next.start())) {
                        break;
                    }
                    other |= OTHER.contains(next.folded());
                }
                return other ? null : length;
            }
        }
        return null;
    }

    /** 'The first 6 months at 11.90'. */
    private static @Nullable Span before(List<Word> words, String text, int from, int to) {
        Span found = null;
        for (int i = 0; i + 1 < words.size(); i++) {
            Word word = words.get(i);
            if (word.start() < from || word.end() > to) {
                continue;
            }
            if (found != null && hasStop(text, found.end(), word.start())) {
                found = null;
            }
            if (OTHER.contains(word.folded())) {
                return null;
            }
            Span length = length(words, i);
            found = length == null ? found : length;
        }
        return found == null || hasStop(text, found.end(), to) ? null : found;
    }

    private static @Nullable Span length(List<Word> words, int at) {
        Word number = words.get(at);
        if (number.folded().length() > 2 || !number.folded().chars().allMatch(Character::isDigit)) {
            return null;
        }
        int months = Integer.parseInt(number.folded());
        for (int i = at + 1; i < Math.min(words.size(), at + 3); i++) {
            if (MONTHS.contains(words.get(i).folded())) {
                boolean fits = months > 0 && months <= MOST_MONTHS;
                return fits ? new Span(number.start(), words.get(i).end()) : null;
            }
        }
        return null;
    }

    /** Whether a sentence ends between a price and a word. */
    private static boolean ends(String text, int from, Word word) {
        return hasStop(text, from, word.start());
    }

    private static boolean hasStop(String text, int from, int to) {
        String between = text.substring(Math.min(from, to), to);
        return between.contains(". ") || between.indexOf('\n') >= 0 || between.indexOf(';') >= 0;
    }

    /** Whether a comma, a bracket or the like parts what follows. */
    private static boolean hasSign(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (",;.)(:·|".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
