package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Channel;
import app.concord.model.Evidence;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.Subject;
import app.concord.model.Verdict;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A mail or post that promotes an offer on a day after its last or before its first. A piece that
 * names later days, announces, extends, thanks or looks back is left alone.
 */
final class OutsideValidityRule implements Rule {
    static final String ID = "outside-validity";

    private static final double BY_BRIEF = 0.92;
    private static final double BY_PIECES = 0.82;
    private static final double BEFORE = 0.8;
    private static final int MOST_SHOWN = 12;

    /** How far into the next day the evening of the last day reaches, somewhere on earth. */
    private static final LocalTime SMALL_HOURS = LocalTime.of(3, 0);

    private static final LocalTime ELSEWHERE = LocalTime.of(12, 0);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        List<Asset> dated =
                statements.campaign().assets().stream()
                        .filter(asset -> asset.dated() != null)
                        .filter(asset ->
                                asset.channel() == Channel.EMAIL
                                        || asset.channel() == Channel.SOCIAL)
                        .toList();
        if (!dated.isEmpty()) {
            new Check(statements, dated, judgement).run();
        }
        return judgement;
    }

    /** A piece that is outside, and of what. */
    private record Outside(Asset asset, LocalDate day, WindowEdge edge, String subject) {
        Outside of(WindowEdge other) {
            return new Outside(asset, day, other, other.fact().subject());
        }
    }

    /** One campaign with its dated pieces. */
    private final class Check {
        private final Statements statements;
        private final List<Asset> dated;
        private final Judgement judgement;
        private final OfferWindows windows;
        private final CampaignPage landing;
        private final Map<String, List<LinkedFact>> offers = new HashMap<>();
        private final Map<String, Set<String>> spread = new HashMap<>();

        Check(Statements statements, List<Asset> dated, Judgement judgement) {
            this.statements = statements;
            this.dated = dated;
            this.judgement = judgement;
            this.windows = new OfferWindows(statements);
            this.landing = new CampaignPage(statements);
            for (FactKind kind :
                    List.of(
                            FactKind.PROMO_CODE,
                            FactKind.DISCOUNT,
                            FactKind.GIFT,
                            FactKind.PRICE)) {
                for (LinkedFact fact : statements.of(kind)) {
                    Block block = statements.block(fact.fact());
                    boolean read = block != null && block.region().speaksForPiece();
                    if (read && (kind != FactKind.PRICE || isReduced(fact))) {
                        String asset = fact.fact().place().asset();
                        offers.computeIfAbsent(asset, a -> new ArrayList<>()).add(fact);
                        spread.computeIfAbsent(offer(fact), o -> new HashSet<>()).add(asset);
                    }
                }
            }
        }

        /** Whether a price is one of a product for which an earlier price is given somewhere. */
        private boolean isReduced(LinkedFact fact) {
            return fact.fact().role() == Role.NOW
                    && statements.kind(fact.subject()) != Subject.Kind.CAMPAIGN
                    && statements.of(fact.subject(), FactKind.PRICE).stream()
                            .anyMatch(other ->
                                    other.fact().role() == Role.WAS
                                            || other.fact().role() == Role.RRP);
        }

        /** The same for the same offer, whichever piece makes it. */
        private static String offer(LinkedFact fact) {
            Fact here = fact.fact();
            String subject = here.kind() == FactKind.PRICE ? fact.subject() : "";
            return here.kind() + "|" + here.value().canonical() + "|" + subject;
        }

        void run() {
            List<Outside> after = new ArrayList<>();
            List<Outside> before = new ArrayList<>();
            for (Asset asset : dated) {
                LocalDateTime time = asset.dated();
                if (time == null || (shared(asset).isEmpty() && !callsToLanding(asset))) {
                    continue;
                }
                List<String> subjects = subjects(asset);
                for (String subject : subjects) {
                    WindowEdge last = windows.lastDay(subject, subjects);
                    WindowEdge first = windows.firstDay(subject);
                    if (last != null && isAfter(time, last.day())) {
                        after.add(new Outside(asset, time.toLocalDate(), last, subject));
                        break;
                    }
                    if (first != null
                            && subject.equals(Omission.CAMPAIGN)
                            && time.toLocalDate().isBefore(first.day().date())
                            && !windows.isOfEarlier(asset.path(), time.toLocalDate(), first)) {
                        before.add(new Outside(asset, time.toLocalDate(), first, subject));
                        break;
                    }
                }
            }
            // Where most pieces lie outside, the dates are those of drafts or the window is
            // misread.
            if (2 * after.size() <= dated.size() + 1) {
                after.forEach(this::judgeAfter);
            }
            if (2 * before.size() <= dated.size()) {
                before.forEach(this::judgeBefore);
            }
        }

        /** Whether a piece leads to the page of the campaign and bids to act now. */
        private boolean callsToLanding(Asset asset) {
            Promotion said = Promotion.of(asset, List.of());
            return landing.isLinked(asset) && said.live();
        }

        /**
         * What a piece promotes, the campaign first; products and codes with a window of their own.
         */
        private List<String> subjects(Asset asset) {
            Set<String> subjects = new LinkedHashSet<>();
            subjects.add(Omission.CAMPAIGN);
            Set<String> own = new LinkedHashSet<>();
            shared(asset).forEach(fact -> own.add(fact.subject()));
            own.remove(Omission.CAMPAIGN);
            // A piece on several things is not outside because one of them is over.
            if (own.size() == 1) {
                subjects.addAll(own);
            } else {
                Set<String> codes = new LinkedHashSet<>();
                for (LinkedFact fact : shared(asset)) {
                    if (fact.fact().kind() == FactKind.PROMO_CODE) {
                        codes.add(fact.subject());
                    }
                }
                if (codes.size() == 1) {
                    subjects.addAll(codes);
                }
            }
            return List.copyOf(subjects);
        }

        /** The offers of a piece that the brief or another piece makes too. */
        private List<LinkedFact> shared(Asset asset) {
            return offers.getOrDefault(asset.path(), List.of()).stream()
                    .filter(fact -> spread.getOrDefault(offer(fact), Set.of()).size() > 1)
                    .toList();
        }

        private boolean isAfter(LocalDateTime time, FactValue.Day last) {
            LocalDate next = last.date().plusDays(1);
            if (!time.toLocalDate().equals(next) || time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
                return time.toLocalDate().isAfter(last.date());
            }
            return time.toLocalTime().isAfter(last.zone() == null ? SMALL_HOURS : ELSEWHERE);
        }

        private void judgeAfter(Outside outside) {
            Promotion said = Promotion.of(outside.asset(), shared(outside.asset()));
            LocalDate latest = windows.latestIn(outside.asset().path());
            WindowEdge code = reaches(latest, outside) ? overCode(outside) : null;
            if (code != null) {
                // What begins later says nothing of a code that is over.
                latest = windows.latestEndIn(outside.asset().path());
            }
            boolean next = LaterPrices.only(shared(outside.asset()), statements);
            if (next || reaches(latest, outside)) {
                explain("other-window", outside);
            } else if (said.extended() || said.looksBack()) {
                explain("extended", outside);
            } else {
                report("after", code == null ? outside : outside.of(code), said, 1);
            }
        }

        private static boolean reaches(@Nullable LocalDate latest, Outside outside) {
            return latest != null && !latest.isBefore(outside.day());
        }

        /** The last day of the only code that a piece names, if that is over; null if not. */
        private @Nullable WindowEdge overCode(Outside outside) {
            Set<String> codes = new LinkedHashSet<>();
            for (LinkedFact fact : shared(outside.asset())) {
                if (fact.fact().kind() == FactKind.PROMO_CODE) {
                    codes.add(fact.subject());
                }
            }
            codes.remove(Omission.CAMPAIGN);
            WindowEdge last =
                    codes.size() == 1
                            ? windows.lastDay(codes.iterator().next(), List.copyOf(codes))
                            : null;
            LocalDateTime time = outside.asset().dated();
            return last != null && time != null && isAfter(time, last.day()) ? last : null;
        }

        private void judgeBefore(Outside outside) {
            Promotion said = Promotion.of(outside.asset(), shared(outside.asset()));
            if (said.announced() || said.early() || !said.live()) {
                explain("announced", outside);
            } else {
                report("before", outside, said, BEFORE / BY_PIECES);
            }
        }

        private void explain(String reason, Outside outside) {
            List<LinkedFact> facts = new ArrayList<>();
            shared(outside.asset()).stream().limit(1).forEach(facts::add);
            facts.add(outside.edge().alone());
            judgement.add(
                    new Findings(statements)
                            .explained(
                                    Verdict.NOT_COMPARABLE,
                                    reason,
                                    statements.name(outside.subject()),
                                    facts,
                                    List.of(
                                            Argument.of(day(outside.day())),
                                            Argument.of(day(outside.edge().day().date())))));
        }

        private void report(String message, Outside outside, Promotion said, double factor) {
            boolean brief = windows.isBrief(outside.edge());
            double confidence = (brief ? BY_BRIEF : BY_PIECES) * Math.min(1, factor);
            List<Evidence> evidence = new ArrayList<>(said.evidence(outside.day()));
            Map<String, Evidence> others = new LinkedHashMap<>();
            for (WindowEdge edge : windows.all(outside.subject(), outside.edge())) {
                Fact fact = edge.fact().fact();
                Channel channel = statements.channel(fact);
                if (others.size() < MOST_SHOWN) {
                    others.putIfAbsent(
                            fact.place().asset(),
                            new Evidence(
                                    fact.place(),
                                    channel,
                                    day(edge.day().date()),
                                    channel == Channel.BRIEF
                                            ? Evidence.Side.REFERENCE
                                            : Evidence.Side.AGREES));
                }
            }
            others.remove(outside.asset().path());
            evidence.addAll(others.values());
            String name = statements.name(outside.subject());
            judgement.add(
                    new Omission(
                                    OutsideValidityRule.this,
                                    message,
                                    confidence >= Findings.SURE ? Severity.ERROR : Severity.WARNING,
                                    confidence,
                                    FactKind.DATE,
                                    outside.subject(),
                                    name,
                                    outside.day() + "|" + outside.edge().day().date(),
                                    List.of(
                                            Argument.of(day(outside.day())),
                                            Argument.of(day(outside.edge().day().date()))),
                                    evidence,
                                    null,
                                    brief ? Basis.BRIEF : Basis.MAJORITY,
                                    List.of())
                            .finding());
        }
    }

    private static FactValue.Day day(LocalDate date) {
        return new FactValue.Day(date, null, null, true);
    }
}
