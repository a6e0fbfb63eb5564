package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.ComparabilityKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.LinkedFact.Attachment;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Span;
import app.concord.text.Sentences;
import app.concord.text.Words;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many points of a club come to an amount: '200 points are worth £5'. Nearly every piece that
 * speaks of the amount beside points names the same number.
 */
final class PointValues {
    private static final Map<String, Set<String>> LISTS = WordLists.read("words/numbers.words");
    private static final Pattern POINTS =
            Pattern.compile("(?<![\\d.,\\p{Sc}])(\\d{2,3}|\\d{1,3}[.,]?\\d{3}) (\\p{L}+)");
    private static final int FEWEST_RIGHT = 3;
    private static final double FAR = 2.5;
    private static final double SURE = 0.8;

    private final Statements statements;
    private final Accusation accusation;

    PointValues(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
    }

    /** Reports the piece that gives the amount for another number of points. */
    void judge() {
        Map<String, Map<String, List<LinkedFact>>> byAmount = new TreeMap<>();
        for (FactKind kind : List.of(FactKind.PRICE, FactKind.DISCOUNT)) {
            for (LinkedFact amount : statements.of(kind)) {
                LinkedFact points = points(amount);
                if (points != null) {
                    String key =
                            amount.fact().value().canonical()
                                    + "|"
                                    + Objects.requireNonNullElse(amount.fact().key().market(), "");
                    byAmount.computeIfAbsent(key, k -> new TreeMap<>())
                            .computeIfAbsent(
                                    points.fact().value().canonical(), v -> new ArrayList<>())
                            .add(points);
                }
            }
        }
        byAmount.values().forEach(this::hold);
    }

    private void hold(Map<String, List<LinkedFact>> values) {
        if (values.size() != 2) {
            return;
        }
        List<List<LinkedFact>> both = new ArrayList<>(values.values());
        boolean first =
                Statements.pieces(both.get(0)).size() < Statements.pieces(both.get(1)).size();
        List<LinkedFact> wrong = both.get(first ? 0 : 1);
        List<LinkedFact> right = both.get(first ? 1 : 0);
        Set<String> pieces = new HashSet<>(Statements.pieces(right));
        double one = number(wrong);
        double other = number(right);
        if (Statements.pieces(wrong).size() == 1
                && pieces.size() >= FEWEST_RIGHT
                && !pieces.containsAll(Statements.pieces(wrong))
                && Math.max(one, other) <= FAR * Math.min(one, other)) {
            accusation.report("amount", wrong, right, SURE);
        }
    }

    private static double number(List<LinkedFact> facts) {
        return facts.getFirst().fact().value() instanceof FactValue.Quantity quantity
                ? quantity.amount().doubleValue()
                : 1;
    }

    /** The only points in the sentence of its only amount, null for none or several. */
    private @Nullable LinkedFact points(LinkedFact amount) {
        Asset asset = statements.asset(amount.fact());
        Block block = statements.block(amount.fact());
        if (asset == null || block == null || !(amount.fact().value() instanceof FactValue.Money)) {
            return null;
        }
        Span place = amount.fact().place().span();
        Span sentence = new Span(0, block.text().length());
        for (Span one : Sentences.of(block.text(), asset.language())) {
            sentence = one.contains(place) ? one : sentence;
        }
        for (LinkedFact other : statements.in(asset.path())) {
            boolean money =
                    other.fact().place().block() == block.index()
                            && other.fact().value() instanceof FactValue.Money
                            && sentence.contains(other.fact().place().span())
                            && !other.fact().place().span().equals(place);
            if (money) {
                return null;
            }
        }
        return only(amount, asset, block, sentence);
    }

    private static @Nullable LinkedFact only(
            LinkedFact amount, Asset asset, Block block, Span sentence) {
        Set<String> words = LISTS.getOrDefault("points", Set.of());
        Matcher matcher = POINTS.matcher(block.text()).region(sentence.start(), sentence.end());
        LinkedFact found = null;
        while (matcher.find()) {
            if (words.contains(Words.fold(matcher.group(2)))) {
                if (found != null) {
                    return null;
                }
                String digits = matcher.group(1).replaceAll("[.,]", "");
                Fact fact =
                        new Fact(
                                FactKind.COUNT,
                                new FactValue.Quantity(new BigDecimal(digits), "point"),
                                ComparabilityKey.of(Role.OTHER)
                                        .withMarket(amount.fact().key().market()),
                                Place.of(asset, block, new Span(matcher.start(), matcher.end())),
                                1);
                found = new LinkedFact(fact, Omission.CAMPAIGN, Attachment.PIECE, 1);
            }
        }
        return found;
    }
}
