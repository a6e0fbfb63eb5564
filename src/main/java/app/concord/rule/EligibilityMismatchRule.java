package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Openness;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.Subject;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Whom an offer is for, from what spend on, how often, where and for what: where pieces differ. */
final class EligibilityMismatchRule implements Rule {
    /** How sure it is at most that customers and households are told apart on purpose. */
    private static final double LIMITS = 0.9;

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
        List<LinkedFact> spends = new LeastSpends(statements, vouchers).all();
        Lanes lanes = new Lanes(this, statements, judgement);
        lanes.judge(
                spends,
                Lanes.How.exactly(
                        "spend",
                        fact -> List.of(offer(fact, statements), market(fact)),
                        LeastSpends::amount));
        lanes.judge(
                closed(all, Role.AGE),
                Lanes.How.exactly(
                        "age",
                        fact -> lane(fact, statements),
                        fact -> fact.fact().value().canonical()));
        lanes.judge(
                closed(all, Role.LIMIT),
                Lanes.How.exactly(
                                "limit",
                                fact -> List.of(lane(fact, statements), ofOrder(fact)),
                                EligibilityMismatchRule::limit)
                        .atMost(LIMITS));
        lanes.judge(
                closed(all, Role.REGION),
                Lanes.How.exactly(
                                "region",
                                fact -> lane(fact, statements),
                                fact -> text(fact))
                        .allowing(EligibilityMismatchRule::within));
        Accusation accusation = new Accusation(this, statements, judgement);
        new OpenTerms(statements, accusation).judge(all, spends);
        new Exceptions(statements, accusation).judge(all);
        new CustomerSets(statements, accusation).judge(all);
        new MemberBenefits(statements, accusation).judge();
        new Redemption(statements, vouchers, accusation).judge();
        return judgement;
    }

    private static List<LinkedFact> closed(List<LinkedFact> all, Role role) {
        return all.stream()
                .filter(fact -> fact.fact().role() == role && !Openness.isOpen(fact.fact()))
                .toList();
    }

    /** A code's own terms are compared among themselves, all others together. */
    private static Object lane(LinkedFact fact, Statements statements) {
        var key = fact.fact().key();
        return List.of(offer(fact, statements), key.role(), key.audience(), market(fact));
    }

    private static String offer(LinkedFact fact, Statements statements) {
        return statements.kind(fact.subject()) == Subject.Kind.OFFER ? fact.subject() : "";
    }

    private static String market(LinkedFact fact) {
        return Objects.requireNonNullElse(fact.fact().key().market(), "");
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
