package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.Channel;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.FactValue.TimeUnit;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.Subject;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Return periods, guarantees, trials of goods, notice periods, minimum terms and the validity of
 * gift cards that differ, and the last days on which goods of one sale may be sent back.
 */
final class ReturnsMismatchRule implements Rule {
    private static final String FREE = "free";
    private static final int SEVERAL = 2;
    private static final BigDecimal SHORT_MONTH = BigDecimal.valueOf(28);
    private static final BigDecimal LONG_MONTH = BigDecimal.valueOf(31);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    @Override
    public String id() {
        return "returns-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        TermLanes lanes = new TermLanes(this, statements, judgement);
        Trials trials = new Trials(statements);
        List<LinkedFact> lengths =
                statements.of(FactKind.RETURNS).stream()
                        .filter(fact -> !fact.fact().value().canonical().equals(FREE))
                        .toList();
        for (Role role :
                List.of(
                        Role.RETURN_PERIOD,
                        Role.GUARANTEE,
                        Role.TRIAL,
                        Role.NOTICE,
                        Role.MINIMUM_TERM,
                        Role.VALIDITY)) {
            Lanes.How how =
                    Lanes.How.exactly("length", fact -> "", Durations::value)
                            .allowing(ReturnsMismatchRule::agree)
                            .comparing((one, other) ->
                                    isHours(one) == isHours(other)
                                            && ofOneContract(one, other, lengths, statements)
                                            && !tellsBoth(one, other, lengths)
                                            && !tellsBoth(other, one, lengths));
            // Many a product has a guarantee of its own, which its words alone may tell.
            lanes.judge(
                    role == Role.TRIAL
                            ? trials.ofGoods()
                            : lengths.stream().filter(fact -> fact.fact().role() == role).toList(),
                    role == Role.GUARANTEE
                            ? how.comparing((one, other) ->
                                    how.comparable().test(one, other)
                                            && !ofOtherProducts(one, other, statements))
                            : how.plain());
        }
        lanes.judge(
                statements.of(FactKind.DATE).stream()
                        .filter(fact -> fact.fact().role() == Role.RETURN_DATE)
                        .filter(fact -> fact.fact().value() instanceof FactValue.Day)
                        .map(TermLanes::term)
                        .toList(),
                Lanes.How.exactly("date", fact -> "", ReturnsMismatchRule::date).plain());
        return judgement;
    }

    /**
     * Whether a contract without a minimum term and one with it can be one: several pieces say that
     * it binds for no time, and a single one, which lists no plans as a page does, tells a length.
     */
    private static boolean ofOneContract(
            LinkedFact one, LinkedFact other, List<LinkedFact> lengths, Statements statements) {
        if (isNone(one) == isNone(other)) {
            return true;
        }
        LinkedFact bound = isNone(one) ? other : one;
        Block block = statements.block(bound.fact());
        Set<String> free = new HashSet<>();
        Set<String> binding = new HashSet<>();
        for (LinkedFact fact : lengths) {
            boolean here =
                    fact.fact().role() == Role.MINIMUM_TERM
                            && Objects.equals(
                                    fact.fact().key().market(), bound.fact().key().market());
            if (here) {
                (isNone(fact) ? free : binding).add(fact.fact().place().asset());
            }
        }
        return one.subject().equals(other.subject())
                && free.size() >= SEVERAL
                && binding.size() == 1
                && !free.containsAll(binding)
                && statements.channel(bound.fact()) != Channel.WEB
                && block != null
                && block.cell() == null;
    }

    private static boolean ofOtherProducts(
            LinkedFact one, LinkedFact other, Statements statements) {
        return !one.subject().equals(other.subject())
                && statements.kind(one.subject()) != Subject.Kind.CAMPAIGN
                && statements.kind(other.subject()) != Subject.Kind.CAMPAIGN;
    }

    private static boolean isNone(LinkedFact fact) {
        return fact.fact().value() instanceof FactValue.Duration length
                && length.least().signum() == 0;
    }

    /**
     * Whether the other length stands beside this one under another name: 'our 60-day guarantee on
     * food; beds can be returned within 30 days'.
     */
    private static boolean tellsBoth(LinkedFact one, LinkedFact other, List<LinkedFact> lengths) {
        return lengths.stream()
                .anyMatch(fact ->
                        fact.fact().place().asset().equals(one.fact().place().asset())
                                && fact.fact().place().block() == one.fact().place().block()
                                && isPromise(fact.fact().role())
                                && isPromise(one.fact().role())
                                && fact.fact().role() != one.fact().role()
                                && Durations.value(fact).equals(Durations.value(other)));
    }

    private static boolean isPromise(Role role) {
        return role == Role.RETURN_PERIOD || role == Role.GUARANTEE || role == Role.TRIAL;
    }

    private static Object date(LinkedFact fact) {
        return fact.fact().value() instanceof FactValue.Day day
                ? day.date()
                : fact.fact().value().canonical();
    }

    /** Whether a length counts hours: to cancel a class is another matter than a contract. */
    private static boolean isHours(LinkedFact fact) {
        return fact.fact().value() instanceof FactValue.Duration length
                && (length.unit() == TimeUnit.HOUR || length.unit() == TimeUnit.MINUTE);
    }

    /** 30 days are a month to a reader, and as many working days are said of the same period. */
    static boolean agree(LinkedFact one, LinkedFact other) {
        if (!(one.fact().value() instanceof FactValue.Duration a)
                || !(other.fact().value() instanceof FactValue.Duration b)) {
            return false;
        }
        FactValue.Duration left = Durations.inDays(a);
        FactValue.Duration right = Durations.inDays(b);
        if (inDays(left) && inDays(right)) {
            return left.unit() != right.unit() && left.least().compareTo(right.least()) == 0;
        }
        return isAbout(left, right) || isAbout(right, left);
    }

    private static boolean inDays(FactValue.Duration length) {
        return length.unit() == TimeUnit.DAY || length.unit() == TimeUnit.WORKING_DAY;
    }

    private static boolean isAbout(FactValue.Duration days, FactValue.Duration months) {
        boolean years = months.unit() == TimeUnit.YEAR;
        if (days.unit() != TimeUnit.DAY || (months.unit() != TimeUnit.MONTH && !years)) {
            return false;
        }
        BigDecimal count = years ? months.least().multiply(MONTHS) : months.least();
        return days.least().compareTo(count.multiply(SHORT_MONTH)) >= 0
                && days.least().compareTo(count.multiply(LONG_MONTH)) <= 0;
    }
}
