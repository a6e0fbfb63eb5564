package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.BlockKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Span;
import app.concord.model.Verdict;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When a place is open or a line is answered. The telephone number or the address that hours stand
 * with tells whose they are; where neither stands, their words must be alike.
 */
final class OpeningTimes {
    private static final int MOST_VALUES = 12;
    private static final double SURE = 0.9;
    private static final double ALIKE = 0.3;
    private static final double KNOWN = 0.1;

    private final Statements statements;
    private final Map<BlockKey, List<LinkedFact>> phones;
    private final Map<BlockKey, List<LinkedFact>> addresses;
    private final Map<FactValue, List<LinkedFact>> told;
    private final ContactLabels labels;
    private final HoursPlaces places;

    OpeningTimes(Statements statements) {
        this.statements = statements;
        this.labels = new ContactLabels(statements);
        this.places = new HoursPlaces(statements);
        this.phones = byBlock(FactKind.PHONE);
        this.addresses = byBlock(FactKind.ADDRESS);
        this.told =
                Statements.group(
                        statements.of(FactKind.OPENING_HOURS), fact -> fact.fact().value());
    }

    private Map<BlockKey, List<LinkedFact>> byBlock(FactKind kind) {
        Map<BlockKey, List<LinkedFact>> blocks = new HashMap<>();
        for (LinkedFact fact : statements.of(kind)) {
            blocks.computeIfAbsent(fact.fact().place().inBlock(), b -> new ArrayList<>()).add(fact);
        }
        return blocks;
    }

    /** Judges the hours of each line and place, day by day. */
    void judge(Accusation accusation) {
        List<LinkedFact> hours = statements.of(FactKind.OPENING_HOURS);
        Map<LinkedFact, Integer> turns = turns(hours);
        Statements.group(
                        spans(),
                        fact -> List.of(ContactMismatchRule.market(fact), contact(fact.fact())))
                .values()
                .forEach(lane -> hold(lane, false, accusation));
        Statements.group(
                        hours,
                        fact ->
                                List.of(
                                        ContactMismatchRule.market(fact),
                                        whose(fact.fact()),
                                        days(fact.fact()),
                                        turns.getOrDefault(fact, 0)))
                .values()
                .forEach(lane -> hold(lane, false, accusation));
        Statements.group(
                        lone(hours),
                        fact -> List.of(ContactMismatchRule.market(fact), whose(fact.fact())))
                .values()
                .forEach(lane -> hold(lane, true, accusation));
    }

    /**
     * Which of the hours before and after a break each is where one place tells both: 'Tuesday to
     * Sunday, 12 to 14.30 and 19 to 22.30'; none for hours without a break.
     */
    private static Map<LinkedFact, Integer> turns(List<LinkedFact> hours) {
        Map<LinkedFact, Integer> turns = new HashMap<>();
        for (List<LinkedFact> told :
                Statements.group(hours, fact -> List.of(fact.fact().place(), days(fact.fact())))
                        .values()) {
            for (int i = 0; told.size() > 1 && i < told.size(); i++) {
                turns.put(told.get(i), i + 1);
            }
        }
        return turns;
    }

    /**
     * Holds hours against those of most pieces, unless a piece tells both, as of two places.
     *
     * @param otherDays whether only hours of other days are compared
     */
    private void hold(List<LinkedFact> lane, boolean otherDays, Accusation accusation) {
        Map<String, List<LinkedFact>> values =
                Statements.group(lane, fact -> fact.fact().value().canonical());
        if (values.size() < 2) {
            return;
        }
        List<List<LinkedFact>> ranked = Truth.ranked(values.values(), statements);
        Contexts contexts = new Contexts(lane, statements);
        for (List<LinkedFact> other : ranked.subList(1, Math.min(MOST_VALUES, ranked.size()))) {
            List<LinkedFact> right = ranked.getFirst();
            boolean days = days(other.getFirst().fact()).equals(days(right.getFirst().fact()));
            if (days == otherDays || statements.anyBrief(other)) {
                continue;
            }
            Set<String> both = new HashSet<>(statements.parts(other));
            both.retainAll(statements.parts(right));
            both.addAll(sideBySide(other, right));
            boolean known = !whose(right.getFirst().fact()).isEmpty();
            if (areOfTwoLines(other, right)) {
                accusation.explain(
                        "beside", Verdict.NOT_COMPARABLE, other.getFirst(), right.getFirst());
            } else if (!both.isEmpty()
                    || contexts.likeness(other, right) < (known ? KNOWN : ALIKE)) {
                accusation.explain(
                        both.isEmpty() ? "low-confidence" : "beside",
                        both.isEmpty() ? Verdict.AMBIGUOUS : Verdict.NOT_COMPARABLE,
                        other.getFirst(),
                        right.getFirst());
            } else if (days && ranked.size() == 2 && ofOneLine(other, right)) {
                accusation.reportOfOne("hours", other, right, SURE);
            } else {
                accusation.report("hours", other, right, SURE);
            }
        }
    }

    /**
     * The pieces besides those of the hours in question that tell them and the usual ones, of
     * whatever place or line each: as of the shop and of the telephone.
     */
    private Set<String> sideBySide(List<LinkedFact> other, List<LinkedFact> right) {
        Set<String> pieces = new HashSet<>(pieces(other));
        pieces.retainAll(pieces(right));
        pieces.removeAll(Statements.pieces(other));
        return pieces;
    }

    private Set<String> pieces(List<LinkedFact> lane) {
        return Statements.pieces(told.getOrDefault(lane.getFirst().fact().value(), lane));
    }

    /** The hours of pieces that tell one span of days only, for one place or line. */
    private List<LinkedFact> lone(List<LinkedFact> hours) {
        Map<List<Object>, List<LinkedFact>> pieces =
                Statements.group(
                        hours, fact -> List.of(fact.fact().place().asset(), whose(fact.fact())));
        return hours.stream()
                .filter(fact ->
                        pieces
                                .getOrDefault(
                                        List.of(fact.fact().place().asset(), whose(fact.fact())),
                                        List.of())
                                .stream()
                                .allMatch(
                                        other -> other.fact().value().equals(fact.fact().value())))
                .toList();
    }

    /** Spans of hours without days that stand with a number or an address: 'daily 10am-10pm'. */
    private List<LinkedFact> spans() {
        return statements.of(FactKind.TIME).stream()
                .filter(fact -> fact.fact().value().canonical().indexOf('-') > 0)
                .filter(fact -> nearest(fact.fact()) != null)
                .toList();
    }

    /** The very number or address that stands nearest. */
    private String contact(Fact fact) {
        LinkedFact nearest = nearest(fact);
        return nearest == null ? "" : nearest.fact().value().canonical();
    }

    /**
     * Whether each stands with a number and no number of the one is that of the other, a slip of
     * it, or told with the same words.
     */
    private boolean areOfTwoLines(List<LinkedFact> one, List<LinkedFact> other) {
        List<LinkedFact> left = numbers(one);
        List<LinkedFact> right = numbers(other);
        if (left.size() < one.size() || right.size() < other.size()) {
            return false;
        }
        for (LinkedFact number : left) {
            String first = number.fact().value().canonical();
            for (LinkedFact with : right) {
                String second = with.fact().value().canonical();
                if (ContactLikeness.same(first, second, FactKind.PHONE)
                        || (ContactLikeness.isSlip(first, second) && !areBeside(number, second))) {
                    return false;
                }
            }
        }
        return right.stream()
                        .map(with -> with.fact().value().canonical())
                        .anyMatch(second ->
                                left.stream().anyMatch(number -> areBeside(number, second)))
                || !labels.shareWord(left, right);
    }

    /** Whether the text of a number has another one, too: 'Agents: …; customers call …'. */
    private boolean areBeside(LinkedFact number, String other) {
        return phones.getOrDefault(number.fact().place().inBlock(), List.of()).stream()
                .anyMatch(fact -> fact.fact().value().canonical().equals(other));
    }

    /**
     * The telephone numbers that hours stand with: the nearest, and all that stand in front of the
     * first hours of the text, which are those of each.
     */
    private List<LinkedFact> numbers(List<LinkedFact> hours) {
        List<LinkedFact> numbers = new ArrayList<>();
        for (LinkedFact fact : hours) {
            LinkedFact nearest = nearest(fact.fact());
            if (nearest != null && nearest.fact().kind() == FactKind.PHONE) {
                numbers.add(nearest);
                numbers.addAll(inFront(fact.fact()));
            }
        }
        return numbers;
    }

    /** All numbers of the text of these hours if no hours stand in front of any; else none. */
    private List<LinkedFact> inFront(Fact hours) {
        List<LinkedFact> here = phones.getOrDefault(hours.place().inBlock(), List.of());
        int first = Integer.MAX_VALUE;
        for (LinkedFact other : statements.of(FactKind.OPENING_HOURS)) {
            if (other.fact().place().inBlock().equals(hours.place().inBlock())) {
                first = Math.min(first, other.fact().place().span().start());
            }
        }
        int end = first;
        return here.stream().allMatch(number -> number.fact().place().span().start() < end)
                ? here
                : List.of();
    }

    /** Whether both stand with one and the same number or address, which has these hours only. */
    private boolean ofOneLine(List<LinkedFact> one, List<LinkedFact> other) {
        Set<String> left = new HashSet<>();
        one.forEach(fact -> left.add(contact(fact.fact())));
        left.remove("");
        return other.stream().anyMatch(fact -> left.contains(contact(fact.fact())));
    }

    /**
     * The branch that hours are of, else the kind of contact that stands nearest, as it is
     * compared; empty for none.
     */
    private String whose(Fact fact) {
        LinkedFact nearest = nearest(fact);
        boolean line = nearest != null && nearest.fact().kind() == FactKind.PHONE;
        String place = line ? "" : places.of(fact);
        if (!place.isEmpty()) {
            return place;
        }
        return nearest == null ? "" : nearest.fact().kind().id();
    }

    private @Nullable LinkedFact nearest(Fact fact) {
        LinkedFact nearest = null;
        int distance = Integer.MAX_VALUE;
        List<LinkedFact> here =
                new ArrayList<>(phones.getOrDefault(fact.place().inBlock(), List.of()));
        here.addAll(addresses.getOrDefault(fact.place().inBlock(), List.of()));
        for (LinkedFact contact : here) {
            if (isOfNext(fact, contact.fact())) {
                continue;
            }
            int apart = apart(fact.place().span(), contact.fact().place().span());
            if (apart < distance) {
                distance = apart;
                nearest = contact;
            }
        }
        return nearest;
    }

    /**
     * Whether a contact stands in a sentence behind the hours, or behind the brackets that they
     * stand in: those speak of something else, 'Bath Street 5 (shop: Mon to Sat, 9 to 6) · 0123 …'.
     */
    private boolean isOfNext(Fact hours, Fact contact) {
        Block block = statements.block(hours);
        Span said = hours.place().span();
        Span there = contact.place().span();
        if (block == null || there.start() < said.end()) {
            return false;
        }
        String between = block.text().substring(said.end(), there.start());
        int stop = between.indexOf(". ");
        if (between.indexOf(')') >= 0 && block.text().lastIndexOf('(', said.start()) > 0) {
            return true;
        }
        return stop >= 0
                && stop + 2 < between.length()
                && Character.isUpperCase(between.codePointAt(stop + 2));
    }

    private static int apart(Span one, Span other) {
        return Math.max(one.start(), other.start()) - Math.min(one.end(), other.end());
    }

    private static String days(Fact fact) {
        if (fact.kind() == FactKind.TIME) {
            return "";
        }
        String hours = fact.value().canonical();
        int blank = hours.indexOf(' ');
        return blank < 0 ? hours : hours.substring(0, blank);
    }
}
