package app.concord.ui;

import app.concord.model.Audience;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.CodeRegister;
import app.concord.model.CodeRegister.Entry;
import app.concord.model.CodeRegister.InChannel;
import app.concord.model.CodeRegister.Likeness;
import app.concord.model.CodeRegister.LookAlike;
import app.concord.model.CodeRegister.Term;
import app.concord.model.CodeRegister.Window;
import app.concord.model.ComparabilityKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.FindingMatrix.State;
import app.concord.model.Location;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Span;
import app.concord.model.Timeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A register of codes made by hand: look-alikes, benefits that differ, long conditions. */
public final class SampleCodes {
    /** The code that one piece writes with O for 0. */
    public static final String SLIP = "TRAUM2O";

    /** The code that gives another percentage in print. */
    public static final String DIFFERING = "WINTERZAUBERKOMFORT25";

    private SampleCodes() {}

    /** Five codes; what is wrong leads to the first finding. */
    public static CheckResult rich() {
        CheckResult result = SampleResults.rich();
        String finding = result.findings().getFirst().fingerprint();
        Term twenty = percent(20, State.AGREES, Channel.BRIEF, Channel.EMAIL, Channel.WEB);
        Window november = new Window(SampleTimeline.day(2), SampleTimeline.day(30), State.AGREES);
        return register(
                List.of(
                        entry(
                                "TRAUM20",
                                "20 % auf Bettwäsche und Zubehör",
                                List.of(twenty),
                                List.of(minimum(80), term(Role.EXCLUSION, "reduzierte Artikel")),
                                List.of(november),
                                List.of(
                                        at(Channel.BRIEF, 1, State.AGREES),
                                        at(Channel.EMAIL, 3, State.AGREES),
                                        at(Channel.WEB, 12, State.AGREES),
                                        at(Channel.PRINT, 2, State.AGREES)),
                                List.of(new LookAlike(SLIP, Likeness.CHARACTERS)),
                                List.of()),
                        entry(
                                SLIP,
                                "20 % auf Bettwäsche und Zubehör",
                                List.of(percent(20, State.AGREES, Channel.SOCIAL)),
                                List.of(),
                                List.of(november),
                                List.of(at(Channel.SOCIAL, 1, State.DEVIATES)),
                                List.of(new LookAlike("TRAUM20", Likeness.CHARACTERS)),
                                List.of(finding)),
                        entry(
                                DIFFERING,
                                "Kaltschaummatratzen Winterzauber Komfort Plus Sonderedition",
                                List.of(
                                        percent(25, State.AGREES, Channel.BRIEF, Channel.WEB),
                                        percent(20, State.DEVIATES, Channel.PRINT)),
                                List.of(
                                        minimum(250),
                                        term(Role.COMBINATION, "andere Rabattaktionen"),
                                        term(Role.LIMIT, "1 per order")),
                                List.of(
                                        november,
                                        new Window(null, SampleTimeline.day(29), State.DEVIATES)),
                                List.of(
                                        at(Channel.BRIEF, 1, State.AGREES),
                                        at(Channel.WEB, 2, State.AGREES),
                                        at(Channel.PRINT, 1, State.AGREES)),
                                List.of(),
                                List.of(finding)),
                        entry(
                                "NEU10",
                                "Newsletter-Gutschein",
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(at(Channel.EMAIL, 1, State.AGREES)),
                                List.of(),
                                List.of())));
    }

    /** So many codes that are alike in nothing. */
    public static CheckResult large(int codes) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < codes; i++) {
            entries.add(
                    entry(
                            "CODE" + i,
                            "Angebot " + i,
                            List.of(percent(10, State.AGREES, Channel.WEB)),
                            List.of(),
                            List.of(),
                            List.of(at(Channel.WEB, 1, State.AGREES)),
                            List.of(),
                            List.of()));
        }
        return register(entries);
    }

    private static CheckResult register(List<Entry> entries) {
        CheckResult result = SampleResults.rich();
        return result.with(result.tables().with(Timeline.NONE, new CodeRegister(entries)));
    }

    private static Entry entry(
            String code,
            String offer,
            List<Term> benefits,
            List<Term> conditions,
            List<Window> windows,
            List<InChannel> said,
            List<LookAlike> alike,
            List<String> findings) {
        TreeSet<Audience> audiences = new TreeSet<>();
        if (code.startsWith("NEU")) {
            audiences.add(Audience.NEW_CUSTOMER);
        }
        return new Entry(
                code,
                List.of(offer),
                List.of("DE"),
                audiences,
                benefits,
                conditions,
                windows,
                said,
                alike,
                findings.isEmpty() ? State.AGREES : State.DEVIATES,
                findings);
    }

    private static Term percent(int amount, State state, Channel... channels) {
        return term(
                FactKind.DISCOUNT,
                Role.SAVING,
                new FactValue.Percent(BigDecimal.valueOf(amount)),
                state,
                channels);
    }

    private static Term minimum(int amount) {
        return term(
                FactKind.PRICE,
                Role.THRESHOLD,
                new FactValue.Money(BigDecimal.valueOf(amount), "EUR"),
                State.AGREES,
                Channel.WEB);
    }

    private static Term term(Role role, String words) {
        return term(
                FactKind.ELIGIBILITY, role, new FactValue.Text(words), State.AGREES, Channel.WEB);
    }

    private static Term term(
            FactKind kind, Role role, FactValue value, State state, Channel... channels) {
        Place place = place(channels[0]);
        return new Term(
                new Fact(kind, value, ComparabilityKey.of(role), place, 1),
                state,
                List.of(channels),
                channels.length,
                List.of(place));
    }

    private static InChannel at(Channel channel, int pieces, State state) {
        return new InChannel(channel, pieces, state, List.of(place(channel)));
    }

    private static Place place(Channel channel) {
        String asset =
                SampleResults.rich().campaign().assets().stream()
                        .filter(a -> a.channel() == channel)
                        .findFirst()
                        .map(a -> a.path())
                        .orElse("brief.csv");
        return new Place(asset, 0, new Span(4, 12), "TRAUM20", Location.onPage(2, List.of()));
    }
}
