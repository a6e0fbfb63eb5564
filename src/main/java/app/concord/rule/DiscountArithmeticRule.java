package app.concord.rule;

import static java.util.stream.Collectors.joining;

import app.concord.model.Argument;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Bound;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.Subject;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An earlier price, a price now and a saving that one piece states together and that do not add up.
 * Percentages may be rounded to whole ones; ceilings and 'from' savings are bounds, not sums.
 */
final class DiscountArithmeticRule implements Rule {
    /** How much less sure a saving is wrong that is nowhere near what the prices give. */
    private static final double FAR_OFF = 0.55;

    private static final int WIDEST_GAP = 6;
    private static final int MOST_PRICES = 8;

    /** How sure it is that a saving belongs to the prices beside it, whatever it is linked to. */
    private static final double ADJACENT = 0.8;

    @Override
    public String id() {
        return "discount-arithmetic";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /** A saving with the two prices it belongs to. */
    private record Sum(LinkedFact saving, LinkedFact was, LinkedFact now) {
        /** The same for the same three numbers of one variant. */
        String canonical() {
            return Stream.of(was, now, saving)
                    .map(f -> f.fact().value().canonical() + f.fact().key().variants())
                    .collect(joining("|"));
        }

        double confidence() {
            double read =
                    Math.min(
                            Math.max(ADJACENT, saving.confidence()) * saving.fact().confidence(),
                            Math.min(was.fact().confidence(), now.fact().confidence()));
            return SavingSums.isFarOff(saving, was, now) ? read * FAR_OFF : read;
        }

        boolean addsUp() {
            return SavingSums.addsUp(saving, was, now);
        }
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        Findings findings = new Findings(statements);
        for (Subject subject : statements.subjects()) {
            List<LinkedFact> savings = statements.of(subject.id(), FactKind.DISCOUNT);
            if (savings.isEmpty()) {
                continue;
            }
            boolean whole = subject.kind() == Subject.Kind.CAMPAIGN;
            List<Sum> wrong = new ArrayList<>();
            for (LinkedFact saving : savings) {
                Bound bound = saving.fact().key().bound();
                boolean sum = bound == Bound.EXACT || bound == Bound.ABOUT;
                if (sum && DiscountMismatchRule.isPlain(saving)) {
                    Sum found = whole ? null : find(saving, statements);
                    if (found == null) {
                        Savings.Pair pair = AdjacentPrices.before(saving, statements);
                        pair = pair == null ? AdjacentPrices.above(saving, statements) : pair;
                        pair = pair == null ? TabledSavings.of(saving, statements) : pair;
                        found = pair == null ? null : new Sum(saving, pair.was(), pair.now());
                    }
                    if (found != null && !found.addsUp() && !isBeside(saving, statements)) {
                        wrong.add(found);
                    }
                }
            }
            report(subject, wrong, statements, findings, judgement);
        }
        new SavingParts(this, statements, judgement).judge();
        return judgement;
    }

    /**
     * Whether the piece itself gives the prices the saving comes from, so that it is judged here.
     */
    static boolean judges(LinkedFact saving, Statements statements) {
        return find(saving, statements) != null;
    }

    private static @Nullable Sum find(LinkedFact saving, Statements statements) {
        Asset asset = statements.asset(saving.fact());
        if (asset == null || DiscountMismatchRule.namesCode(saving, statements)) {
            return null;
        }
        List<LinkedFact> near = new ArrayList<>();
        for (LinkedFact price : inPiece(saving, FactKind.PRICE, statements)) {
            if (price.fact().key().bound() == Bound.EXACT
                    && !isSameSum(saving, price)
                    && together(saving, price, asset)) {
                near.add(price);
            }
        }
        if (PlainPairs.hasOwn(saving, near)) {
            Savings.Pair pair = PlainPairs.of(saving, near, statements);
            return pair == null ? null : new Sum(saving, pair.was(), pair.now());
        }
        Sum own = nearest(saving, onItsSide(saving, near, statements));
        return own != null ? own : nearest(saving, near);
    }

    /** 'Friends get £20 off, you get £20': the sum again is what somebody else is given. */
    private static boolean isSameSum(LinkedFact saving, LinkedFact price) {
        return price.fact().role() == Role.NOW
                && saving.fact().value() instanceof FactValue.Money
                && PriceMismatchRule.amount(price).compareTo(PriceMismatchRule.amount(saving)) == 0
                && price.fact().place().block() == saving.fact().place().block();
    }

    /**
     * Whether it is paid back or given later, or two other prices of its card, or of the heading
     * above, give it: '299, or 269.10 paid at once (10 % off)' takes nothing off the earlier price.
     */
    private static boolean isBeside(LinkedFact saving, Statements statements) {
        Asset asset = statements.asset(saving.fact());
        if (asset == null || OtherSavings.isOne(saving, statements)) {
            return asset != null;
        }
        Block block = asset.blocks().get(saving.fact().place().block());
        List<LinkedFact> near = new ArrayList<>();
        for (LinkedFact price : statements.in(asset.path())) {
            boolean close =
                    price.fact().place().block() == block.heading()
                            || together(saving, price, asset);
            if (price.fact().kind() == FactKind.PRICE && close && isAsked(price)) {
                near.add(price);
            }
        }
        // A card with two prices of its own is not what its neighbours' prices are about.
        List<LinkedFact> card = AdjacentPrices.inCard(near, block, asset);
        near = card.size() > 1 ? card : near;
        for (LinkedFact was : near.subList(0, Math.min(near.size(), MOST_PRICES))) {
            for (LinkedFact now : near.subList(0, Math.min(near.size(), MOST_PRICES))) {
                boolean falls =
                        PriceMismatchRule.amount(now).compareTo(PriceMismatchRule.amount(was)) < 0;
                if (falls && SavingSums.addsUp(saving, was, now)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAsked(LinkedFact price) {
        Role role = price.fact().role();
        return role == Role.NOW || role.isFormerPrice();
    }

    /**
     * The prices of the saving's own block that stand on the side on which this block puts them:
     * before their savings ('was 50, now 40, save 20 %; was 100, …') or behind them.
     */
    private static List<LinkedFact> onItsSide(
            LinkedFact saving, List<LinkedFact> near, Statements statements) {
        int block = saving.fact().place().block();
        List<LinkedFact> here =
                near.stream().filter(price -> price.fact().place().block() == block).toList();
        int firstSaving =
                inPiece(saving, FactKind.DISCOUNT, statements).stream()
                        .filter(other -> samePlace(other, saving))
                        .mapToInt(DiscountArithmeticRule::start)
                        .min()
                        .orElse(0);
        boolean pricesFirst = here.stream().anyMatch(price -> start(price) < firstSaving);
        return here.stream().filter(price -> pricesFirst == start(price) < start(saving)).toList();
    }

    /** What the saving's piece says of its subject, in reading order. */
    private static List<LinkedFact> inPiece(
            LinkedFact saving, FactKind kind, Statements statements) {
        return statements.in(saving.fact().place().asset()).stream()
                .filter(f -> f.fact().kind() == kind && f.subject().equals(saving.subject()))
                .toList();
    }

    private static boolean samePlace(LinkedFact a, LinkedFact b) {
        return a.fact().place().asset().equals(b.fact().place().asset())
                && a.fact().place().block() == b.fact().place().block();
    }

    private static int start(LinkedFact fact) {
        return fact.fact().place().span().start();
    }

    /** The saving with the nearest of these prices, null where they give no reduction. */
    private static @Nullable Sum nearest(LinkedFact saving, List<LinkedFact> prices) {
        LinkedFact was = null;
        LinkedFact now = null;
        for (LinkedFact price : prices) {
            Role role = price.fact().role();
            if (role == Role.NOW) {
                now = nearer(now, price, saving);
            } else if (role.isFormerPrice()) {
                was = nearer(was, price, saving);
            }
        }
        if (was == null || now == null || !sameVariant(was, now)) {
            return null;
        }
        boolean less = PriceMismatchRule.amount(now).compareTo(PriceMismatchRule.amount(was)) < 0;
        return less && Savings.fits(saving, was, now) ? new Sum(saving, was, now) : null;
    }

    private static boolean sameVariant(LinkedFact was, LinkedFact now) {
        return was.fact().key().variants().equals(now.fact().key().variants())
                && Savings.sameTax(was, now)
                && Savings.sameBilling(was, now);
    }

    /** Whether both stand in one block, one row or one small structure of the same part. */
    private static boolean together(LinkedFact saving, LinkedFact price, Asset asset) {
        if (!price.fact().place().asset().equals(asset.path())) {
            return false;
        }
        Block a = asset.blocks().get(saving.fact().place().block());
        Block b = asset.blocks().get(price.fact().place().block());
        boolean variant =
                saving.fact().key().variants().isEmpty()
                        || price.fact().key().variants().isEmpty()
                        || saving.fact().key().variants().equals(price.fact().key().variants());
        if (!variant || !a.part().equals(b.part())) {
            return false;
        }
        boolean below = a.heading() == b.index() && a.index() == b.index() + 1;
        if (a.index() == b.index() || below) {
            return true;
        }
        return Math.abs(a.index() - b.index()) <= WIDEST_GAP
                && a.heading() == b.heading()
                && !a.containers().isEmpty()
                && !b.containers().isEmpty()
                && (a.containers().contains(b.innermost())
                        || b.containers().contains(a.innermost())
                        || shareCard(a, b));
    }

    private static boolean shareCard(Block a, Block b) {
        int size = a.containers().size();
        return size > 1 && b.containers().contains(a.containers().get(size - 2));
    }

    private static LinkedFact nearer(
            @Nullable LinkedFact known, LinkedFact next, LinkedFact saving) {
        return known == null || distance(next, saving) < distance(known, saving) ? next : known;
    }

    private static long distance(LinkedFact a, LinkedFact b) {
        long blocks = Math.abs(a.fact().place().block() - b.fact().place().block());
        return blocks * 100_000 + Math.abs(start(a) - start(b));
    }

    private void report(
            Subject subject,
            List<Sum> wrong,
            Statements statements,
            Findings findings,
            Judgement judgement) {
        Map<String, List<Sum>> slips = new LinkedHashMap<>();
        List<Savings.Pair> pairs =
                wrong.isEmpty() ? List.of() : Savings.of(subject.id(), statements);
        for (Sum sum : wrong) {
            if (!pricesAreWrong(sum, pairs, statements)) {
                slips.computeIfAbsent(sum.canonical(), s -> new ArrayList<>()).add(sum);
            }
        }
        for (List<Sum> same : slips.values()) {
            report(subject, same, findings, judgement);
        }
    }

    /** Reports one wrong sum, in one or several places. */
    private void report(Subject subject, List<Sum> same, Findings findings, Judgement judgement) {
        double confidence = same.stream().mapToDouble(Sum::confidence).max().orElse(0);
        if (confidence < Findings.LEAST_CONFIDENCE) {
            return;
        }
        Sum sum = same.getFirst();
        FactValue right = Amounts.saving(sum.was(), sum.now(), sum.saving());
        String name = VariantLabel.named(subject.name(), sum.now().fact().key());
        judgement.add(
                findings.finding(
                        new Findings.Draft(
                                this,
                                "saving",
                                name,
                                same.stream().map(Sum::saving).toList(),
                                same.stream().flatMap(s -> Stream.of(s.was(), s.now())).toList(),
                                right,
                                null,
                                Basis.CALCULATION,
                                confidence,
                                List.of(
                                        Argument.of(name),
                                        Argument.of(sum.was().fact().value()),
                                        Argument.of(sum.now().fact().value()),
                                        Argument.of(sum.saving().fact().value()),
                                        Argument.of(right)))));
    }

    /** Whether the saving fits the prices other pieces state, so that a price here is the slip. */
    private static boolean pricesAreWrong(
            Sum sum, List<Savings.Pair> pairs, Statements statements) {
        for (Savings.Pair pair : pairs) {
            boolean elsewhere =
                    !pair.now().fact().place().asset().equals(sum.now().fact().place().asset());
            Sum other = new Sum(sum.saving(), pair.was(), pair.now());
            if (elsewhere && sameVariant(pair.now(), sum.now()) && other.addsUp()) {
                return Savings.isToldMore(pair.now(), sum.now(), statements);
            }
        }
        return false;
    }
}
