package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Bound;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Openness;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.text.Term;
import app.concord.text.Terms;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

/** Whom an offer is for, from what spend on, how often, where and for what: where pieces differ. */
final class EligibilityMismatchRule implements Rule {
    private static final Set<String> PER =
            Set.of(
                    "per", "pro", "par", "por", "each", "jede", "jeden", "chaque", "cada", "setiap",
                    "tiap", "bagi", "ogni");

    /** How sure it is at most that customers and households are told apart on purpose. */
    private static final double LIMITS = 0.9;

    /** How sure it is at most that numbers of people are those of one offer. */
    private static final double GROUPS = 0.8;

    /** How sure it is that numbers of one thing beside one code are of the same. */
    private static final double OF_CODE = 0.8;

    private static final int STEM = 4;
    private static final int ENDING = 2;

    @Override
    public String id() {
        return "eligibility-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        Vouchers vouchers = new Vouchers(statements);
        List<LinkedFact> all = vouchers.tied(statements.of(FactKind.ELIGIBILITY));
        LeastSpends least = new LeastSpends(statements, vouchers);
        List<LinkedFact> spends = least.all();
        Lanes lanes = new Lanes(this, statements, judgement);
        BiPredicate<LinkedFact, LinkedFact> beside = (one, other) -> beside(one, other, statements);
        lanes.judge(
                spends,
                Lanes.How.exactly(
                                "spend",
                                fact ->
                                        List.of(
                                                offer(fact, vouchers),
                                                fact.fact().key().audience(),
                                                market(fact)),
                                LeastSpends::amount)
                        .allowing(beside.or(least::ofShop)));
        Lanes.How ages =
                Lanes.How.exactly(
                                "age",
                                fact -> List.of(lane(fact, vouchers), AgeBands.lane(fact)),
                                fact -> fact.fact().value().canonical())
                        .allowing(
                                beside.or(AgeBands::agree)
                                        .or((one, other) ->
                                                AgeBands.ofOtherThings(one, other, statements)));
        BiPredicate<LinkedFact, LinkedFact> same = (one, other) -> !AgeBands.ofOthers(one, other);
        List<LinkedFact> aged = closed(all, Role.AGE);
        // A piece that leaves one end open allows every band, also the one that is wrong.
        lanes.judge(aged.stream().filter(AgeBands::isClosed).toList(), ages.comparing(same));
        lanes.judge(aged, ages.comparing(same.and(AgeBands::anyOpen)));
        Set<Place> known = judgement.accused();
        new AgeLadders(statements, new Accusation(this, statements, judgement))
                .judge(
                        aged.stream()
                                .filter(AgeBands::isClosed)
                                .filter(fact -> !known.contains(fact.fact().place()))
                                .toList());
        lanes.judge(
                limits(all, false),
                Lanes.How.exactly(
                                "limit",
                                fact -> List.of(lane(fact, vouchers), ofOrder(fact)),
                                EligibilityMismatchRule::limit)
                        .allowing(
                                beside.or((one, other) ->
                                        ofOtherThings(one, other, statements, vouchers)))
                        .atMost(LIMITS));
        lanes.judge(
                limits(all, true),
                Lanes.How.exactly(
                                "limit",
                                fact ->
                                        List.of(
                                                lane(fact, vouchers),
                                                fact.subject(),
                                                who(fact, vouchers)),
                                EligibilityMismatchRule::size)
                        .allowing(beside)
                        .atMost(GROUPS));
        lanes.judge(
                closed(all, Role.REGION),
                Lanes.How.exactly("region", fact -> lane(fact, vouchers), fact -> text(fact))
                        .allowing(beside.or(EligibilityMismatchRule::within)));
        Accusation accusation = new Accusation(this, statements, judgement);
        new OpenTerms(statements, vouchers, accusation).judge(all, spends);
        new Exceptions(statements, accusation).judge(all);
        new CustomerSets(statements, vouchers, accusation).judge(all);
        new MemberBenefits(statements, accusation).judge();
        CountedThings things = new CountedThings(statements);
        new LikeMeasures(statements, things.frames(), right -> true, accusation)
                .judge(
                        "limit",
                        statements.of(FactKind.COUNT).stream()
                                .filter(fact -> fact.fact().key().bound() == Bound.FROM)
                                .toList());
        for (CountedThings.Odd odd : things.find()) {
            if (odd.coded()) {
                accusation.report("limit", odd.wrong(), odd.right(), OF_CODE);
            }
        }
        new Redemption(statements, vouchers, accusation).judge();
        return judgement;
    }

    private static List<LinkedFact> closed(List<LinkedFact> all, Role role) {
        return all.stream()
                .filter(fact -> fact.fact().role() == role && !Openness.isOpen(fact.fact()))
                .toList();
    }

    /** How many a customer may have, or how many people it takes: 'group 10+'. */
    private static List<LinkedFact> limits(List<LinkedFact> all, boolean people) {
        return closed(all, Role.LIMIT).stream()
                .filter(fact -> text(fact).endsWith("+") == people)
                .toList();
    }

    /** Groups and people are told apart but for a code, which has one least number only. */
    private static String who(LinkedFact fact, Vouchers vouchers) {
        String text = text(fact);
        return offer(fact, vouchers).isEmpty() ? text.substring(0, text.indexOf(' ')) : "";
    }

    private static Object size(LinkedFact fact) {
        String text = text(fact);
        return text.substring(text.indexOf(' ') + 1);
    }

    /** A code's own terms are compared among themselves, all others together. */
    private static Object lane(LinkedFact fact, Vouchers vouchers) {
        var key = fact.fact().key();
        return List.of(offer(fact, vouchers), key.role(), key.audience(), market(fact));
    }

    private static String offer(LinkedFact fact, Vouchers vouchers) {
        return vouchers.isOffer(fact.subject()) ? fact.subject() : "";
    }

    private static String market(LinkedFact fact) {
        return Objects.requireNonNullElse(fact.fact().key().market(), "");
    }

    /** Whether both stand in one piece, for two things, and neither part of a mail retells it. */
    private static boolean beside(LinkedFact one, LinkedFact other, Statements statements) {
        return one.fact().place().asset().equals(other.fact().place().asset())
                && !statements.retells(one.fact(), other.fact());
    }

    /** 'One use per person', 'three devices per household': limits of unlike things. */
    private static boolean ofOtherThings(
            LinkedFact one, LinkedFact other, Statements statements, Vouchers vouchers) {
        Set<String> left = limited(one, statements);
        Set<String> right = limited(other, statements);
        boolean disjoint =
                left.stream().noneMatch(word -> right.stream().anyMatch(w -> same(word, w)));
        if (!disjoint || (left.isEmpty() && right.isEmpty())) {
            return false;
        }
        boolean coded = !offer(one, vouchers).isEmpty();
        return !coded || (!left.isEmpty() && !right.isEmpty());
    }

    /** Whether one stem is the other with an ending that was left on it: 'vale', 'vales'. */
    private static boolean same(String one, String other) {
        boolean longer = one.length() >= other.length();
        String more = longer ? one : other;
        String less = longer ? other : one;
        return more.equals(less)
                || (less.length() >= STEM
                        && more.length() - less.length() <= ENDING
                        && more.startsWith(less));
    }

    /** The words of a limit but for its number and who has it, which ends it. */
    private static Set<String> limited(LinkedFact fact, Statements statements) {
        Asset asset = statements.asset(fact.fact());
        String language = asset == null ? null : asset.language();
        List<Term> terms = Terms.of(fact.fact().place().quote(), language);
        Set<String> words = new HashSet<>();
        for (Term term : terms.subList(0, Math.max(0, terms.size() - 1))) {
            if (!term.numeric()
                    && term.folded().length() > 2
                    && !PER.contains(term.folded())
                    && !Terms.isStopWord(term.folded(), language)) {
                words.add(term.stem());
            }
        }
        return words;
    }

    private static boolean ofOrder(LinkedFact fact) {
        return text(fact).endsWith(" order");
    }

    /** A customer is a person; a household is more. */
    private static Object limit(LinkedFact fact) {
        return text(fact).replace(" customer", " person");
    }

    private static boolean within(LinkedFact one, LinkedFact other) {
        return text(one).contains(text(other)) || text(other).contains(text(one));
    }

    private static String text(LinkedFact fact) {
        return fact.fact().value() instanceof FactValue.Text text
                ? text.text().toLowerCase(Locale.ROOT)
                : fact.fact().value().canonical();
    }
}
