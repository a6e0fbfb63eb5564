package app.concord.rule;

import app.concord.model.Audience;
import app.concord.model.Channel;
import app.concord.model.CodeRegister;
import app.concord.model.CodeRegister.Entry;
import app.concord.model.CodeRegister.InChannel;
import app.concord.model.CodeRegister.Term;
import app.concord.model.CodeRegister.Window;
import app.concord.model.ComparabilityKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.FindingMatrix.State;
import app.concord.model.LinkedFact;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Subject;
import app.concord.model.Timeline;
import app.concord.model.Timeline.Bar;
import app.concord.model.Timeline.Kind;
import app.concord.model.Timeline.Track;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lays out the promo codes: what each gives, when, under which conditions, and where it stands. */
public final class CodeRegisters {
    private static final Set<FactKind> OF_CODES =
            EnumSet.of(
                    FactKind.PROMO_CODE,
                    FactKind.DISCOUNT,
                    FactKind.GIFT,
                    FactKind.PRICE,
                    FactKind.SHIPPING,
                    FactKind.ELIGIBILITY,
                    FactKind.SALES_CHANNEL);

    private final Statements statements;
    private final Reported reported;
    private final CodeCompany company;
    private final LookAlikes lookAlikes;
    private final Map<String, List<Track>> tracks = new HashMap<>();

    /** Something told with a code, and whether a finding holds it to be wrong. */
    private record Judged(Fact fact, boolean wrong) {

        /** The same for what tells the same and is as right or wrong. */
        List<Object> key() {
            return List.of(
                    fact.kind(), fact.role(), fact.key().bound(), fact.value().canonical(), wrong);
        }
    }

    private CodeRegisters(Statements statements, Outcome outcome, Timeline timeline) {
        this.statements = statements;
        reported = new Reported(OF_CODES, outcome.findings());
        company = new CodeCompany(statements, outcome.facts());
        lookAlikes = new LookAlikes(company.codes().keySet());
        for (Track track : timeline.tracks()) {
            tracks.computeIfAbsent(track.subject(), s -> new ArrayList<>()).add(track);
        }
    }

    /**
     * The codes of a campaign.
     *
     * @param timeline when the offers hold that the codes belong to
     */
    public static CodeRegister of(Statements statements, Outcome outcome, Timeline timeline) {
        CodeRegisters registers = new CodeRegisters(statements, outcome, timeline);
        List<Entry> entries = new ArrayList<>();
        new TreeMap<>(registers.company.codes())
                .forEach((code, uses) -> entries.add(registers.entry(code, uses)));
        return new CodeRegister(entries);
    }

    private Entry entry(String code, List<LinkedFact> uses) {
        Set<LinkedFact> told = new LinkedHashSet<>();
        uses.forEach(use -> told.addAll(company.with(use)));
        List<Judged> benefits = new ArrayList<>();
        List<Judged> conditions = new ArrayList<>();
        for (LinkedFact fact : told) {
            if (isBenefit(fact)) {
                benefits.add(new Judged(fact.fact(), isWrong(fact.fact())));
            } else if (isCondition(fact)) {
                conditions.add(new Judged(fact.fact(), isWrong(fact.fact())));
            }
        }
        for (LinkedFact fact : with(uses, told)) {
            FactValue.Money threshold = fact.fact().key().threshold();
            if (threshold != null) {
                // That the amount is wrong says nothing about what must be spent for it.
                conditions.add(new Judged(threshold(fact.fact(), threshold), false));
            }
        }
        List<Term> gives = terms(benefits);
        List<Term> asks = terms(conditions);
        Set<String> findings = new LinkedHashSet<>(reported.at(places(uses)));
        told.forEach(fact -> findings.addAll(reported.at(List.of(fact.fact().place()))));
        List<Bar> bars = bars(uses);
        bars.forEach(bar -> findings.addAll(bar.findings()));
        return new Entry(
                code,
                uses.stream()
                        .filter(use -> statements.kind(use.subject()) != Subject.Kind.CAMPAIGN)
                        .map(use -> statements.name(use.subject()))
                        .distinct()
                        .toList(),
                List.copyOf(markets(uses)),
                audiences(with(uses, told)),
                gives,
                asks,
                windows(bars, with(uses, told)),
                inChannels(uses),
                lookAlikes.of(code),
                findings.isEmpty() ? State.AGREES : State.DEVIATES,
                List.copyOf(findings));
    }

    private static List<LinkedFact> with(List<LinkedFact> uses, Collection<LinkedFact> told) {
        List<LinkedFact> both = new ArrayList<>(uses);
        both.addAll(told);
        return both;
    }

    private static List<Place> places(List<LinkedFact> facts) {
        return facts.stream().map(fact -> fact.fact().place()).toList();
    }

    private boolean isBenefit(LinkedFact fact) {
        return switch (fact.fact().kind()) {
            case DISCOUNT -> CodeBenefits.isOne(fact, statements);
            case PRICE -> CodePrices.isCoded(fact);
            case GIFT, SHIPPING -> true;
            default -> false;
        };
    }

    /** Whether it limits what a code gives: the least to spend, the most it takes off, for whom. */
    private boolean isCondition(LinkedFact fact) {
        return switch (fact.fact().kind()) {
            case DISCOUNT -> CodeBenefits.isCap(fact, statements);
            case PRICE, ELIGIBILITY, SALES_CHANNEL -> true;
            default -> false;
        };
    }

    private static Fact threshold(Fact fact, FactValue.Money threshold) {
        return new Fact(
                FactKind.PRICE,
                threshold,
                ComparabilityKey.of(Role.THRESHOLD),
                fact.place(),
                fact.confidence());
    }

    private boolean isWrong(Fact fact) {
        return reported.isAt(fact.place());
    }

    private List<Term> terms(List<Judged> told) {
        List<Term> terms = new ArrayList<>();
        for (List<Judged> same : Statements.group(told, Judged::key).values()) {
            Map<Channel, List<Place>> firsts =
                    FirstPlaces.byChannel(
                            same.stream().map(judged -> judged.fact().place()).toList(),
                            statements::channel);
            List<Place> places = new ArrayList<>();
            firsts.values().forEach(places::addAll);
            Judged first = same.getFirst();
            terms.add(
                    new Term(
                            first.fact(),
                            first.wrong() ? State.DEVIATES : State.AGREES,
                            List.copyOf(firsts.keySet()),
                            places.size(),
                            FirstPlaces.shown(places)));
        }
        terms.sort(Comparator.comparing(Term::state).thenComparingInt(term -> -term.pieces()));
        return terms;
    }

    private static Set<String> markets(List<LinkedFact> uses) {
        Set<String> markets = new TreeSet<>();
        for (LinkedFact use : uses) {
            String market = use.fact().key().market();
            if (market != null) {
                markets.add(market);
            }
        }
        return markets;
    }

    private static NavigableSet<Audience> audiences(List<LinkedFact> facts) {
        NavigableSet<Audience> audiences = new TreeSet<>();
        facts.forEach(fact -> audiences.add(fact.fact().key().audience()));
        audiences.remove(Audience.EVERYONE);
        return audiences;
    }

    /** The windows of the offer that a code belongs to, as the pieces for its markets tell them. */
    private List<Bar> bars(List<LinkedFact> uses) {
        Set<Bar> bars = new LinkedHashSet<>();
        for (LinkedFact use : uses) {
            if (statements.kind(use.subject()) == Subject.Kind.CAMPAIGN) {
                continue;
            }
            String market = Objects.requireNonNullElse(use.fact().key().market(), "");
            for (Track track : tracks.getOrDefault(use.subject(), List.of())) {
                if (track.market().equals(market)) {
                    track.bars().stream()
                            .filter(bar -> bar.kind() == Kind.VALIDITY)
                            .forEach(bars::add);
                }
            }
        }
        return List.copyOf(bars);
    }

    /** Those of the offer, else those that the words around the code tell. */
    private static List<Window> windows(List<Bar> bars, List<LinkedFact> facts) {
        Set<Window> windows = new LinkedHashSet<>();
        bars.forEach(bar -> windows.add(new Window(bar.start(), bar.end(), bar.state())));
        if (windows.isEmpty()) {
            for (LinkedFact fact : facts) {
                FactValue.Period period = fact.fact().key().window();
                if (period != null) {
                    windows.add(new Window(date(period.start()), date(period.end()), State.AGREES));
                }
            }
        }
        return List.copyOf(windows);
    }

    private static @Nullable LocalDate date(FactValue.@Nullable Day day) {
        return day == null ? null : day.date();
    }

    private List<InChannel> inChannels(List<LinkedFact> uses) {
        List<InChannel> said = new ArrayList<>();
        List<Place> all = places(uses);
        FirstPlaces.byChannel(all, statements::channel)
                .forEach((channel, firsts) -> {
                    boolean wrong =
                            all.stream()
                                    .filter(place -> statements.channel(place) == channel)
                                    .anyMatch(reported::isAt);
                    said.add(
                            new InChannel(
                                    channel,
                                    firsts.size(),
                                    wrong ? State.DEVIATES : State.AGREES,
                                    FirstPlaces.shown(firsts)));
                });
        return said;
    }
}
