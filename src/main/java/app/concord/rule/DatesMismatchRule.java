package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.LinkedFact.Attachment;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.Subject;
import app.concord.model.Verdict;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Different first days, last days or event days for one offer. Days are compared, not times of day:
 * 'midnight on Sunday' and '23:59 on the 29th' are one end. A product or code that several pieces
 * give a window of its own is not held against the campaign's.
 */
final class DatesMismatchRule implements Rule {
    private static final double OWN_WINDOW = 0.75;
    private static final double AGREED_ON = 0.95;

    /** The same where the brief gives all of the campaign a day close by. */
    private static final double NEAR_AGREED = 0.85;

    /** How sure a day is wrong beside one of the same subject that is agreed on for all. */
    private static final double OTHER_ROLE = 0.55;

    private static final double BRIEF_AGREES = 0.6;

    private static final double LIKELY = 0.6;

    @Override
    public String id() {
        return "dates-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public double likely() {
        return LIKELY;
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        Set<LinkedFact> others = ListedDays.apart(this, statements, judgement);
        Map<String, List<WindowEdge>> lanes = new LinkedHashMap<>();
        for (FactKind kind : List.of(FactKind.DATE, FactKind.PERIOD)) {
            for (LinkedFact fact : statements.of(kind)) {
                List<WindowEdge> edges = others.contains(fact) ? List.of() : WindowEdge.of(fact);
                for (WindowEdge edge : edges) {
                    lanes.computeIfAbsent(edge.role() + "|" + edge.market(), l -> new ArrayList<>())
                            .add(edge);
                }
            }
        }
        for (Map.Entry<String, List<WindowEdge>> lane : lanes.entrySet()) {
            String market = lane.getKey().substring(lane.getKey().indexOf('|'));
            new OnLane(
                            lane.getValue(),
                            DayDoubts.otherRoles(lane.getKey(), lanes),
                            OwnDays.lastEnd(
                                    lanes.getOrDefault(Role.END + market, List.of()), statements),
                            statements,
                            judgement)
                    .judge();
        }
        ListedDays.judge(this, statements, judgement);
        new OrderDays(this, statements, judgement).judge();
        return judgement;
    }

    /** All starts, all ends or all event days of one market. */
    private final class OnLane {
        private final Map<LinkedFact, WindowEdge> edges = new LinkedHashMap<>();
        private final Map<String, List<LinkedFact>> bySubject;
        private final Set<LocalDate> otherRoles;
        private final OwnDays ownDays;
        private final Statements statements;
        private final Judgement judgement;
        private final Findings findings;

        OnLane(
                List<WindowEdge> lane,
                Set<LocalDate> otherRoles,
                @Nullable LocalDate lastEnd,
                Statements statements,
                Judgement judgement) {
            this.otherRoles = otherRoles;
            lane.forEach(edge -> edges.put(edge.fact(), edge));
            this.ownDays = new OwnDays(edges, lastEnd, statements);
            this.bySubject = Statements.group(edges.keySet(), LinkedFact::subject);
            this.statements = statements;
            this.judgement = judgement;
            this.findings = new Findings(statements);
        }

        private LocalDate date(LinkedFact fact) {
            WindowEdge edge = edges.get(fact);
            return edge == null ? LocalDate.MIN : edge.day().date();
        }

        void judge() {
            List<LinkedFact> whole = campaignWide();
            boolean event = edges.values().iterator().next().role() == Role.EVENT;
            List<LinkedFact> right = event ? List.of() : whole;
            if (!event) {
                Truth truth = Truth.among(whole, this::date, statements);
                right = truth == null ? whole : truth.expected();
                Set<LinkedFact> wide = new HashSet<>(whole);
                List<LinkedFact> all = new ArrayList<>(whole);
                edges.keySet().stream()
                        .filter(f -> statements.kind(f.subject()) == Subject.Kind.OFFER)
                        .filter(f -> !wide.contains(f))
                        .forEach(all::add);
                int known = DayDoubts.known(all, this::date, statements);
                Conflicts found = Conflicts.among(all, this::date, known, statements);
                Set<LocalDate> own = ownWindows();
                for (Conflicts.Conflict any : found.conflicts()) {
                    Conflicts.Conflict conflict = any.only(wide::contains);
                    if (conflict == null) {
                        continue;
                    }
                    if (own.contains(date(conflict.deviating().getFirst()))
                            || ownDays.isOther(conflict)
                            || EarlyStarts.isOne(conflict, statements)) {
                        explainWindow(
                                "window",
                                conflict.deviating().getFirst(),
                                conflict.expected().getFirst());
                    } else {
                        report(conflict);
                    }
                }
                found.apart().stream()
                        .filter(a -> wide.contains(a.one()))
                        .forEach(a -> explainWindow(a.reason(), a.one(), a.other()));
            }
            List<LinkedFact> agreed = right;
            bySubject.forEach((subject, facts) -> judgeSubject(subject, facts, agreed));
        }

        private void report(Conflicts.Conflict conflict) {
            LocalDate wrong = date(conflict.deviating().getFirst());
            LocalDate right = date(conflict.expected().getFirst());
            report(
                    conflict.deviating(),
                    conflict.expected(),
                    conflict.basis(),
                    conflict.sureness()
                            * DayDoubts.closeness(wrong, right)
                            * DayDoubts.lifted(conflict, edges)
                            * DayDoubts.repeated(
                                    conflict.deviating().getFirst(), wrong, right, statements));
        }

        /** What is said of the campaign as a whole, with what most of the brief's rows agree on. */
        private List<LinkedFact> campaignWide() {
            List<LinkedFact> whole = new ArrayList<>();
            List<LinkedFact> brief = new ArrayList<>();
            for (LinkedFact fact : edges.keySet()) {
                if (statements.isBrief(fact)) {
                    brief.add(fact);
                } else if (statements.kind(fact.subject()) == Subject.Kind.CAMPAIGN) {
                    whole.add(fact);
                }
            }
            for (List<LinkedFact> same : Statements.group(brief, this::date).values()) {
                if (same.size() >= BRIEF_AGREES * brief.size()) {
                    whole.addAll(same);
                }
            }
            return whole;
        }

        /** Days that the brief or two pieces give one product or code. */
        private Set<LocalDate> ownWindows() {
            Set<LocalDate> own = new HashSet<>();
            bySubject.forEach((subject, facts) -> {
                if (statements.kind(subject) != Subject.Kind.CAMPAIGN) {
                    Statements.group(facts, this::date)
                            .forEach((date, same) -> {
                                if (statements.established(same)) {
                                    own.add(date);
                                }
                            });
                }
            });
            return own;
        }

        private void judgeSubject(String subject, List<LinkedFact> facts, List<LinkedFact> whole) {
            if (statements.kind(subject) == Subject.Kind.CAMPAIGN) {
                return;
            }
            Conflicts found = Conflicts.among(facts, this::date, statements);
            if (!found.conflicts().isEmpty() || !found.apart().isEmpty()) {
                for (Conflicts.Conflict conflict : found.conflicts()) {
                    if (conflict.basis() != Basis.TIE) {
                        report(conflict);
                    } else {
                        againstWhole(conflict, whole);
                    }
                }
                found.apart().forEach(a -> explainWindow(a.reason(), a.one(), a.other()));
                return;
            }
            if (whole.isEmpty()) {
                return;
            }
            LocalDate right = date(whole.getFirst());
            for (List<LinkedFact> same : Statements.group(facts, this::date).values()) {
                if (date(same.getFirst()).equals(right)) {
                    continue;
                }
                boolean named =
                        same.stream()
                                .anyMatch(f ->
                                        f.attachment() == Attachment.RECORD
                                                || f.attachment() == Attachment.SENTENCE);
                if (named
                        && !ownDays.explain(same, right)
                        && !new OwnTimes(statements).areAll(same, right)) {
                    boolean slip = DayDoubts.near(date(same.getFirst()), right);
                    boolean agreed = slip && statements.anyBrief(whole);
                    report(same, whole, Basis.MAJORITY, agreed ? NEAR_AGREED : OWN_WINDOW);
                } else {
                    explainWindow("window", same.getFirst(), whole.getFirst());
                }
            }
        }

        /** Two days of one subject, one of which is what is agreed on for all of the campaign. */
        private void againstWhole(Conflicts.Conflict tie, List<LinkedFact> whole) {
            if (whole.isEmpty() || !statements.established(whole)) {
                return;
            }
            LocalDate right = date(whole.getFirst());
            boolean first = date(tie.deviating().getFirst()).equals(right);
            boolean second = date(tie.expected().getFirst()).equals(right);
            if (first != second) {
                List<LinkedFact> wrong = first ? tie.expected() : tie.deviating();
                if (!statements.established(wrong)) {
                    report(wrong, whole, Basis.MAJORITY, AGREED_ON);
                }
            }
        }

        private void explainWindow(String reason, LinkedFact own, LinkedFact other) {
            judgement.add(
                    findings.explained(
                            Verdict.NOT_COMPARABLE,
                            reason,
                            statements.name(own.subject()),
                            own,
                            other));
        }

        private void report(
                List<LinkedFact> deviating, List<LinkedFact> expected, Basis basis, double sure) {
            boolean known = otherRoles.contains(date(deviating.getFirst()));
            double confidence =
                    sure
                            * Findings.confidence(deviating)
                            * (known ? OTHER_ROLE : 1)
                            * DayDoubts.word(deviating.getFirst());
            WindowEdge wrong = edges.get(deviating.getFirst());
            WindowEdge right = edges.get(expected.getFirst());
            if (wrong == null || right == null) {
                return;
            }
            String name = name(deviating, expected);
            FactValue stated = plain(wrong.day());
            FactValue agreed = plain(right.day());
            if (confidence < Findings.LEAST_CONFIDENCE) {
                judgement.add(
                        findings.explained(
                                Verdict.AMBIGUOUS,
                                "low-confidence",
                                name,
                                List.of(deviating.getFirst(), expected.getFirst()),
                                List.of(Argument.of(stated), Argument.of(agreed))));
                return;
            }
            judgement.add(
                    findings.finding(
                            new Findings.Draft(
                                    DatesMismatchRule.this,
                                    wrong.message(),
                                    name,
                                    onlyEdges(deviating),
                                    onlyEdges(expected),
                                    agreed,
                                    suggestion(wrong, right),
                                    basis,
                                    confidence,
                                    List.of(
                                            Argument.of(name),
                                            Argument.of(wrong.role()),
                                            Argument.of(stated),
                                            Argument.of(agreed)))));
        }

        /** The statements with just the end of their window that is compared here. */
        private List<LinkedFact> onlyEdges(List<LinkedFact> facts) {
            List<LinkedFact> days = new ArrayList<>();
            for (LinkedFact linked : facts) {
                WindowEdge edge = edges.get(linked);
                if (edge != null) {
                    days.add(edge.alone());
                }
            }
            return days;
        }

        private String name(List<LinkedFact> deviating, List<LinkedFact> expected) {
            String own = statements.name(deviating.getFirst().subject());
            return own.isEmpty() && expected.size() == 1
                    ? statements.name(expected.getFirst().subject())
                    : own;
        }

        /** The words of the other side, where both are written as a single day. */
        private static @Nullable String suggestion(WindowEdge wrong, WindowEdge right) {
            boolean single =
                    wrong.fact().fact().kind() == FactKind.DATE
                            && right.fact().fact().kind() == FactKind.DATE;
            return single ? right.fact().fact().place().quote() : null;
        }
    }

    private static FactValue.Day plain(FactValue.Day day) {
        return new FactValue.Day(day.date(), null, day.date().getDayOfWeek(), day.yearStated());
    }
}
