package app.concord.check;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Mutation;
import app.concord.model.MutationKind;
import app.concord.model.Openness;
import app.concord.model.Role;
import app.concord.model.Span;
import app.concord.model.Subject;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds where contradictions can be planted: facts of a piece that the brief or two other pieces
 * state with the same value under the same circumstances, see {@link Witnesses}. Changing the words
 * of one of them makes its piece contradict the others. A piece that is silent about a condition
 * contradicts nobody; one is left out only where a mail tells everything twice and the other part
 * states it.
 */
final class Mutations {
    private final Map<String, Asset> assets = new LinkedHashMap<>();
    private final Witnesses witnesses;
    private final Map<MutationKind, List<Mutation>> found = new EnumMap<>(MutationKind.class);
    private final Set<Mutation> seen = new HashSet<>();
    private final Set<Mutation> lone = new HashSet<>();

    private Mutations(CheckResult result) {
        result.campaign().assets().forEach(asset -> assets.put(asset.path(), asset));
        witnesses = new Witnesses(result);
    }

    /**
     * What can be planted.
     *
     * @param possible all of it, by kind, in the order of pieces and places
     * @param aside how many more changes of each kind nothing would contradict, as no second
     *     statement can be compared with the changed one
     */
    record Places(Map<MutationKind, List<Mutation>> possible, Map<MutationKind, Integer> aside) {}

    /** All that can be planted. */
    static Places of(CheckResult result) {
        Mutations mutations = new Mutations(result);
        result.facts().forEach(mutations::plant);
        mutations.plantNames(result.subjects());
        return new Places(mutations.sorted(), mutations.aside());
    }

    private Map<MutationKind, Integer> aside() {
        Map<MutationKind, Integer> aside = new EnumMap<>(MutationKind.class);
        for (Mutation mutation : lone) {
            if (!seen.contains(mutation)) {
                aside.merge(mutation.kind(), 1, Integer::sum);
            }
        }
        return Collections.unmodifiableMap(aside);
    }

    private Map<MutationKind, List<Mutation>> sorted() {
        Map<String, Integer> order = new HashMap<>();
        assets.keySet().forEach(path -> order.put(path, order.size()));
        for (List<Mutation> all : found.values()) {
            all.sort(
                    Comparator.comparingInt((Mutation m) -> order.getOrDefault(m.asset(), 0))
                            .thenComparingInt(Mutation::block)
                            .thenComparing(Mutation::span)
                            .thenComparing(Mutation::after));
        }
        return Collections.unmodifiableMap(found);
    }

    private void plant(LinkedFact linked) {
        Fact fact = linked.fact();
        Asset asset = assets.get(fact.place().asset());
        if (asset == null || asset.channel() == Channel.BRIEF) {
            return;
        }
        Block block = asset.blocks().get(fact.place().block());
        Span span = fact.place().span();
        if (span.end() > block.text().length() || !block.region().speaksForPiece()) {
            return;
        }
        String words = span.of(block.text());
        plantWeekday(linked, words, asset.language());
        if (fact.value() instanceof FactValue.Day day) {
            MutationKind kind = ofDay(fact.role());
            if (kind != null) {
                String other = DayRewording.other(words, day, true, witnesses.days());
                boolean stated = witnesses.outweighDay(linked, fact.role(), day);
                add(kind, linked, words, other, stated);
            }
        } else if (fact.value() instanceof FactValue.Period period) {
            plantPeriod(linked, words, period);
        } else if (isCondition(fact)) {
            add(MutationKind.CONDITION, linked, words, "", witnesses.retold(linked, block));
        } else {
            plantValue(linked, words);
        }
    }

    private static boolean isCondition(Fact fact) {
        return fact.kind() == FactKind.ELIGIBILITY
                && !Openness.isOpen(fact)
                && switch (fact.role()) {
                    case CUSTOMER, EXCLUSION, COMBINATION, REGION -> true;
                    default -> false;
                };
    }

    /** A wrong weekday contradicts the calendar, whoever else states the day. */
    private void plantWeekday(LinkedFact fact, String words, @Nullable String language) {
        FactValue value = fact.fact().value();
        FactValue.Day day =
                value instanceof FactValue.Period period
                        ? period.start() == null ? period.end() : period.start()
                        : value instanceof FactValue.Day one ? one : null;
        if (day != null && day.weekday() != null && day.date().getDayOfWeek() == day.weekday()) {
            String other = DayRewording.weekday(words, day.weekday(), language);
            add(MutationKind.WEEKDAY, fact, words, other, true);
        }
    }

    private static @Nullable MutationKind ofDay(Role role) {
        return switch (role) {
            case END -> MutationKind.DEADLINE;
            case START -> MutationKind.START;
            case EVENT -> MutationKind.EVENT;
            default -> null;
        };
    }

    private void plantPeriod(LinkedFact fact, String words, FactValue.Period period) {
        FactValue.Day start = period.start();
        FactValue.Day end = period.end();
        if (end != null) {
            Set<LocalDate> taken = new HashSet<>(witnesses.days());
            if (start != null) {
                start.date().withDayOfMonth(1).datesUntil(start.date()).forEach(taken::add);
            }
            String other = DayRewording.other(words, end, true, taken);
            boolean stated = witnesses.outweighDay(fact, Role.END, end);
            add(MutationKind.DEADLINE, fact, words, other, stated);
        }
    }

    private void plantValue(LinkedFact linked, String words) {
        Fact fact = linked.fact();
        switch (fact.kind()) {
            case PRICE -> {
                if (fact.value() instanceof FactValue.Money money) {
                    plantPrice(linked, words, money);
                }
            }
            case DISCOUNT -> {
                switch (fact.value()) {
                    case FactValue.Percent(var amount) ->
                            add(
                                    MutationKind.PERCENTAGE,
                                    linked,
                                    words,
                                    Rewording.percent(words, amount, witnesses.percentages()));
                    case FactValue.Money(var amount, var currency) ->
                            add(
                                    MutationKind.SAVING,
                                    linked,
                                    words,
                                    Rewording.higher(words, amount, witnesses.amounts()));
                    case FactValue.Mechanic mechanic ->
                            add(MutationKind.MECHANIC, linked, words, Rewording.first(words));
                    default -> {}
                }
            }
            case PROMO_CODE -> {
                add(MutationKind.CODE_LOOKALIKE, linked, words, LetterRewording.lookAlike(words));
                add(MutationKind.CODE_LETTER, linked, words, LetterRewording.letter(words));
            }
            case TIME -> add(MutationKind.TIME, linked, words, Rewording.hour(words));
            case OPENING_HOURS ->
                    add(MutationKind.OPENING_HOUR, linked, words, Rewording.hour(words));
            case PHONE -> add(MutationKind.PHONE, linked, words, Rewording.lastDigit(words));
            case EMAIL -> add(MutationKind.EMAIL, linked, words, LetterRewording.mailbox(words));
            case URL -> add(MutationKind.LINK, linked, words, LetterRewording.path(words));
            case ADDRESS -> add(MutationKind.ADDRESS, linked, words, Rewording.first(words));
            case HANDLE -> add(MutationKind.HANDLE, linked, words, LetterRewording.letter(words));
            case STOCK -> add(MutationKind.STOCK, linked, words, Rewording.first(words));
            case RATING -> add(MutationKind.RATING, linked, words, Rewording.decimal(words));
            case QUANTITY -> plantMeasure(MutationKind.MEASURE, linked, words);
            case COUNT -> plantMeasure(MutationKind.COUNT, linked, words);
            case SHIPPING, RETURNS, PAYMENT, ELIGIBILITY -> plantTerm(linked, words);
            default -> {}
        }
    }

    private void plantPrice(LinkedFact fact, String words, FactValue.Money money) {
        MutationKind kind =
                switch (fact.fact().role()) {
                    case NOW -> MutationKind.AMOUNT;
                    case WAS, RRP -> MutationKind.EARLIER_AMOUNT;
                    case UNIT_PRICE -> MutationKind.UNIT_AMOUNT;
                    case INSTALMENT -> MutationKind.INSTALMENT_AMOUNT;
                    case FEE, DEPOSIT -> MutationKind.FEE;
                    case DELIVERY -> MutationKind.DELIVERY_COST;
                    case THRESHOLD -> MutationKind.THRESHOLD;
                    case SAVING -> MutationKind.SAVING;
                    default -> null;
                };
        if (kind != null) {
            add(kind, fact, words, Rewording.higher(words, money.amount(), witnesses.amounts()));
        }
        if (kind == MutationKind.AMOUNT) {
            String swapped = Rewording.swapped(words, money.amount(), witnesses.amounts());
            add(MutationKind.SWAPPED_DIGITS, fact, words, swapped);
        }
    }

    private void plantMeasure(MutationKind kind, LinkedFact fact, String words) {
        String other =
                fact.fact().value() instanceof FactValue.Quantity quantity
                        ? Rewording.more(words, quantity.amount())
                        : Rewording.first(words);
        add(kind, fact, words, other);
    }

    private void plantTerm(LinkedFact linked, String words) {
        FactValue value = linked.fact().value();
        switch (linked.fact().role()) {
            case DELIVERY_TIME -> plantLength(MutationKind.DELIVERY_TIME, linked, words);
            case RETURN_PERIOD -> plantLength(MutationKind.RETURN_PERIOD, linked, words);
            case GUARANTEE, NOTICE, TRIAL, MINIMUM_TERM ->
                    plantLength(MutationKind.TERM, linked, words);
            case CUT_OFF -> add(MutationKind.TIME, linked, words, Rewording.hour(words));
            case INSTALMENT_COUNT ->
                    add(MutationKind.INSTALMENT_COUNT, linked, words, Rewording.first(words));
            case APR -> {
                if (value instanceof FactValue.Percent(var amount)) {
                    add(MutationKind.RATE, linked, words, Rewording.more(words, amount));
                }
            }
            case LIMIT -> add(MutationKind.LIMIT, linked, words, Rewording.first(words));
            case AGE -> add(MutationKind.AGE, linked, words, Rewording.first(words));
            default -> {}
        }
    }

    private void plantLength(MutationKind kind, LinkedFact fact, String words) {
        if (fact.fact().value() instanceof FactValue.Duration length) {
            add(kind, fact, words, Rewording.longer(words, length));
        }
    }

    /** Product names stand in running text, where no fact marks them. */
    private void plantNames(List<Subject> subjects) {
        for (Subject subject : subjects) {
            String name = subject.name();
            String other = LetterRewording.name(name);
            if (subject.kind() != Subject.Kind.PRODUCT || other == null) {
                continue;
            }
            String statement = "NAME|" + name;
            String wanted = name.toLowerCase(Locale.ROOT);
            List<Mutation> places = new ArrayList<>();
            for (Asset asset : assets.values()) {
                for (Block block : asset.blocks()) {
                    int at = block.text().toLowerCase(Locale.ROOT).indexOf(wanted);
                    if (at >= 0
                            && block.region().speaksForPiece()
                            && at + name.length() <= block.text().length()) {
                        Span span = new Span(at, at + name.length());
                        String words = span.of(block.text());
                        String after = LetterRewording.name(words);
                        witnesses.add(statement, asset.path());
                        if (after != null) {
                            places.add(
                                    new Mutation(
                                            MutationKind.NAME,
                                            asset.path(),
                                            block.index(),
                                            span,
                                            words,
                                            after));
                        }
                    }
                }
            }
            for (Mutation place : places) {
                add(place, witnesses.outweigh(statement, place.asset()));
            }
        }
    }

    private void add(MutationKind kind, LinkedFact fact, String before, @Nullable String after) {
        add(kind, fact, before, after, witnesses.outweigh(fact));
    }

    /**
     * @param stated whether others state the same, so that they contradict what stands there then
     */
    private void add(
            MutationKind kind,
            LinkedFact fact,
            String before,
            @Nullable String after,
            boolean stated) {
        if (after != null && !after.equals(before)) {
            var place = fact.fact().place();
            add(
                    new Mutation(kind, place.asset(), place.block(), place.span(), before, after),
                    stated);
        }
    }

    private void add(Mutation mutation, boolean stated) {
        if (!stated) {
            lone.add(mutation);
        } else if (seen.add(mutation)) {
            found.computeIfAbsent(mutation.kind(), k -> new ArrayList<>()).add(mutation);
        }
    }
}
