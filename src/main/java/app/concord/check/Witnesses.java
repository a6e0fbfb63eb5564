package app.concord.check;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.CheckResult;
import app.concord.model.ComparabilityKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Subject;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which pieces state what, to tell whether one of them would stand alone if it said something else:
 * where the brief or two other pieces state the same, they outweigh it. The same is stated where
 * kind, role, value and subject are the same, and so are the circumstances that were read: variant,
 * limit, rhythm of payment, unit, audience, number of pieces, market, region and way of delivery.
 * What would say something of a product, but names none, is stated by nobody else; nor is a measure
 * of a thing that comes in several. Whether a rule would notice never matters here.
 */
final class Witnesses {
    private static final int ENOUGH = 2;

    private final String brief;
    private final Map<String, Set<String>> pieces = new HashMap<>();
    private final Map<String, Set<String>> measures = new HashMap<>();
    private final Map<String, List<Block>> blocks = new HashMap<>();
    private final List<LinkedFact> conditions = new ArrayList<>();
    private final Set<BigDecimal> amounts = new HashSet<>();
    private final Set<BigDecimal> percentages = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();
    private final Set<String> whole = new HashSet<>();

    Witnesses(CheckResult result) {
        Asset approved = result.campaign().brief();
        brief = approved == null ? "" : approved.path();
        for (Subject subject : result.subjects()) {
            if (subject.kind() == Subject.Kind.CAMPAIGN) {
                whole.add(subject.id());
            }
        }
        result.campaign().assets().forEach(asset -> blocks.put(asset.path(), asset.blocks()));
        for (LinkedFact fact : result.facts()) {
            if (fact.fact().kind() == FactKind.ELIGIBILITY
                    && blocks.containsKey(fact.fact().place().asset())) {
                conditions.add(fact);
            }
            note(fact.fact().value());
            measures.computeIfAbsent(measured(fact), m -> new HashSet<>())
                    .add(fact.fact().value().canonical());
            for (String statement : statements(fact)) {
                add(statement, fact.fact().place().asset());
            }
        }
    }

    /** Every amount that stands anywhere, without zeros at its end. */
    Set<BigDecimal> amounts() {
        return amounts;
    }

    /** Every percentage that stands anywhere, without zeros at its end. */
    Set<BigDecimal> percentages() {
        return percentages;
    }

    /** Every day that stands anywhere. */
    Set<LocalDate> days() {
        return days;
    }

    private void note(FactValue value) {
        switch (value) {
            case FactValue.Money money -> amounts.add(money.amount().stripTrailingZeros());
            case FactValue.Percent(var amount) -> percentages.add(amount.stripTrailingZeros());
            case FactValue.Day day -> days.add(day.date());
            case FactValue.Period(var start, var end) -> {
                if (start != null) {
                    days.add(start.date());
                }
                if (end != null) {
                    days.add(end.date());
                }
            }
            default -> {}
        }
    }

    /** Notes that a piece states something, in whatever form the caller uses for it. */
    void add(String statement, String asset) {
        pieces.computeIfAbsent(statement, s -> new TreeSet<>()).add(asset);
    }

    /** Whether others outweigh this piece if it alone did not state it. */
    boolean outweigh(String statement, String asset) {
        Set<String> all = pieces.getOrDefault(statement, Set.of());
        return (!brief.isEmpty() && all.contains(brief) && !brief.equals(asset))
                || all.stream().filter(piece -> !piece.equals(asset)).count() >= ENOUGH;
    }

    /** Whether others outweigh the fact's piece if it stated another day in this role. */
    boolean outweighDay(LinkedFact fact, Role role, FactValue.Day day) {
        return outweigh(day(fact, role, day), fact.fact().place().asset());
    }

    /** Whether others outweigh the fact's piece if it stated another value. */
    boolean outweigh(LinkedFact fact) {
        if (isOpen(fact)) {
            return false;
        }
        String asset = fact.fact().place().asset();
        return statements(fact).stream().allMatch(statement -> outweigh(statement, asset));
    }

    /** Whether nothing tells what the value should be: it has no subject, or one of many values. */
    private boolean isOpen(LinkedFact fact) {
        return switch (fact.fact().kind()) {
            case PRICE ->
                    whole.contains(fact.subject())
                            && fact.fact().role() != Role.THRESHOLD
                            && fact.fact().role() != Role.DELIVERY;
            case DISCOUNT, RATING -> whole.contains(fact.subject());
            // A span of hours is when somebody answers; a time alone is that of anything.
            case TIME -> fact.fact().value().canonical().indexOf('-') < 0;
            case QUANTITY ->
                    whole.contains(fact.subject())
                            || measures.getOrDefault(measured(fact), Set.of()).size() > 1;
            case COUNT -> measures.getOrDefault(measured(fact), Set.of()).size() > 1;
            default -> false;
        };
    }

    private static String measured(LinkedFact fact) {
        String unit =
                fact.fact().value() instanceof FactValue.Quantity quantity ? quantity.unit() : "";
        return fact.fact().kind() + "|" + fact.subject() + "|" + unit;
    }

    /** Whether another part of the piece, telling the same, states it, and this part only once. */
    boolean retold(LinkedFact linked, Block block) {
        Fact fact = linked.fact();
        boolean told = false;
        for (LinkedFact other : conditions) {
            Place place = other.fact().place();
            if (other.equals(linked)
                    || !place.asset().equals(fact.place().asset())
                    || other.fact().role() != fact.role()
                    || !other.fact().value().canonical().equals(fact.value().canonical())) {
                continue;
            }
            Block there = blocks.getOrDefault(place.asset(), List.of()).get(place.block());
            if (there.part().equals(block.part())) {
                return false;
            }
            told |= block.retells(there);
        }
        return told;
    }

    private static List<String> statements(LinkedFact linked) {
        Fact fact = linked.fact();
        if (fact.value() instanceof FactValue.Period period) {
            List<String> days = new ArrayList<>();
            if (period.start() != null) {
                days.add(day(linked, Role.START, period.start()));
            }
            if (period.end() != null) {
                days.add(day(linked, Role.END, period.end()));
            }
            return days;
        }
        if (fact.value() instanceof FactValue.Day day) {
            return List.of(day(linked, fact.role(), day));
        }
        String value = fact.value().canonical();
        if (fact.value() instanceof FactValue.Money money) {
            value = new FactValue.Money(money.amount(), null).canonical();
        }
        return List.of(
                String.join(
                        "|",
                        fact.kind().name(),
                        fact.role().name(),
                        ofSubject(fact) ? linked.subject() : "",
                        value,
                        circumstances(fact.key())));
    }

    /** The circumstances without the window, which few pieces repeat. */
    private static String circumstances(ComparabilityKey key) {
        return String.join(
                "|",
                key.bound().name(),
                key.billing().name(),
                key.unit(),
                key.audience().name(),
                key.variants().toString(),
                "" + key.quantity(),
                key.threshold() == null ? "" : key.threshold().canonical(),
                Objects.requireNonNullElse(key.market(), ""),
                key.scope().toString(),
                key.fulfilment().name());
    }

    private static String day(LinkedFact fact, Role role, FactValue.Day day) {
        String market = Objects.requireNonNullElse(fact.fact().key().market(), "");
        return "DAY|" + role + "|" + fact.subject() + "|" + market + "|" + day.date();
    }

    /** Whether the value says something of the subject alone, not of the whole campaign. */
    private static boolean ofSubject(Fact fact) {
        return switch (fact.kind()) {
            case PRICE -> fact.role() != Role.THRESHOLD && fact.role() != Role.DELIVERY;
            case DISCOUNT, GIFT, STOCK, QUANTITY, COUNT, RATING, MATERIAL, AVAILABILITY, TIME ->
                    true;
            default -> false;
        };
    }
}
