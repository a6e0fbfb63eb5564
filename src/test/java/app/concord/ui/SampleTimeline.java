package app.concord.ui;

import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.CodeRegister;
import app.concord.model.FindingMatrix.State;
import app.concord.model.Location;
import app.concord.model.Place;
import app.concord.model.Span;
import app.concord.model.Timeline;
import app.concord.model.Timeline.Bar;
import app.concord.model.Timeline.Break;
import app.concord.model.Timeline.InChannel;
import app.concord.model.Timeline.Kind;
import app.concord.model.Timeline.Nature;
import app.concord.model.Timeline.Sending;
import app.concord.model.Timeline.Standing;
import app.concord.model.Timeline.Track;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A timeline made by hand: windows that agree and deviate, gaps, an event, late pieces. */
public final class SampleTimeline {
    /** The offer whose print piece gives another last day. */
    public static final String DEVIATING = "Boxspringbett Fjordlicht";

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    private SampleTimeline() {}

    /** Eight offers in November 2026; what is wrong leads to the first finding. */
    public static CheckResult rich() {
        CheckResult result = SampleResults.rich();
        String finding = result.findings().getFirst().fingerprint();
        List<Track> tracks =
                List.of(
                        track(
                                "",
                                List.of(
                                        bar(
                                                2,
                                                30,
                                                Channel.BRIEF,
                                                Channel.EMAIL,
                                                Channel.SOCIAL,
                                                Channel.WEB,
                                                Channel.PRINT),
                                        wrong(null, 29, finding, Channel.EMAIL)),
                                List.of(),
                                List.of(
                                        sending(0, "EMAIL", Standing.BEFORE, null),
                                        sending(2, "EMAIL", Standing.DURING, null),
                                        sending(2, "SOCIAL", Standing.DURING, null),
                                        sending(9, "SOCIAL", Standing.DURING, null),
                                        sending(16, "EMAIL", Standing.DURING, null),
                                        sending(20, "SOCIAL", Standing.DURING, null),
                                        sending(25, "EMAIL", Standing.DURING, null),
                                        sending(33, "EMAIL", Standing.AFTER, finding))),
                        track(
                                DEVIATING,
                                List.of(
                                        bar(9, 22, Channel.BRIEF, Channel.EMAIL, Channel.WEB),
                                        wrong(9, 29, finding, Channel.PRINT)),
                                List.of(),
                                List.of(sending(9, "EMAIL", Standing.DURING, null))),
                        track(
                                "Donnerstagsangebote Schlafzimmermöbelkollektion",
                                List.of(
                                        bar(5, 8, Channel.WEB),
                                        bar(12, 15, Channel.WEB, Channel.SOCIAL),
                                        bar(19, 22, Channel.SOCIAL)),
                                List.of(
                                        new Break(Nature.GAP, day(9), day(11)),
                                        new Break(Nature.GAP, day(16), day(18))),
                                List.of()),
                        track(
                                "Kissen Linde gratis",
                                List.of(bar(2, 18, Channel.EMAIL), bar(16, 30, Channel.PRINT)),
                                List.of(new Break(Nature.OVERLAP, day(16), day(18))),
                                List.of()),
                        track(
                                "Newsletter-Gutschein",
                                List.of(
                                        new Bar(
                                                Kind.VALIDITY,
                                                null,
                                                day(45),
                                                State.EXPLAINED,
                                                List.of(said(Channel.EMAIL)),
                                                List.of())),
                                List.of(),
                                List.of()),
                        track(
                                "Verkaufsoffener Sonntag",
                                List.of(
                                        new Bar(
                                                Kind.EVENT,
                                                day(8),
                                                day(8),
                                                State.AGREES,
                                                List.of(
                                                        said(Channel.BRIEF),
                                                        said(Channel.SOCIAL),
                                                        said(Channel.PRINT)),
                                                List.of())),
                                List.of(),
                                List.of(sending(5, "SOCIAL", Standing.OPEN, null))),
                        track(
                                "Speditionslieferung vor Weihnachten",
                                List.of(
                                        new Bar(
                                                Kind.DELIVERY,
                                                day(42),
                                                day(42),
                                                State.AGREES,
                                                List.of(said(Channel.WEB)),
                                                List.of())),
                                List.of(),
                                List.of()),
                        track(
                                "Matratze Alva",
                                List.of(bar(2, 30, Channel.BRIEF, Channel.WEB)),
                                List.of(),
                                List.of()));
        return result.with(result.tables().with(new Timeline(tracks), CodeRegister.NONE));
    }

    /** So many offers, each for a week. */
    public static CheckResult large(int offers) {
        List<Track> tracks = new ArrayList<>();
        for (int i = 0; i < offers; i++) {
            int from = 1 + i % 200;
            tracks.add(
                    track(
                            "Produkt " + i,
                            List.of(
                                    bar(from, from + 7, Channel.BRIEF, Channel.EMAIL, Channel.WEB),
                                    bar(from, from + 9, Channel.PRINT)),
                            List.of(),
                            List.of(sending(from + 1, "EMAIL", Standing.DURING, null))));
        }
        CheckResult result = SampleResults.rich();
        return result.with(result.tables().with(new Timeline(tracks), CodeRegister.NONE));
    }

    private static Track track(
            String name, List<Bar> bars, List<Break> breaks, List<Sending> sendings) {
        return new Track(name.isEmpty() ? "campaign" : name, name, "", bars, breaks, sendings);
    }

    private static Bar bar(int from, int to, Channel... channels) {
        return new Bar(
                Kind.VALIDITY,
                day(from),
                day(to),
                State.AGREES,
                List.of(channels).stream().map(SampleTimeline::said).toList(),
                List.of());
    }

    private static Bar wrong(@Nullable Integer from, int to, String finding, Channel channel) {
        return new Bar(
                Kind.VALIDITY,
                from == null ? null : day(from),
                day(to),
                State.DEVIATES,
                List.of(said(channel)),
                List.of(finding));
    }

    private static InChannel said(Channel channel) {
        String asset =
                SampleResults.rich().campaign().assets().stream()
                        .filter(a -> a.channel() == channel)
                        .findFirst()
                        .map(a -> a.path())
                        .orElse("brief.csv");
        String words = "Nur vom 2. bis 30. November 2026, solange der Vorrat reicht";
        return new InChannel(
                channel,
                1,
                List.of(
                        new Place(
                                asset,
                                0,
                                new Span(0, words.length()),
                                words,
                                Location.onPage(2, List.of()))));
    }

    private static Sending sending(
            int dayOfMonth, String channel, Standing standing, @Nullable String finding) {
        return new Sending(
                channel.toLowerCase(Locale.ROOT) + "/" + dayOfMonth,
                "Letzte Chance: Boxspringbetten bis Sonntag " + dayOfMonth,
                Channel.valueOf(channel),
                day(dayOfMonth).atTime(7, 30),
                standing,
                finding);
    }

    /** A day of November 2026; days past its end are in December. */
    public static LocalDate day(int dayOfMonth) {
        return NOVEMBER.plusDays(dayOfMonth - 1L);
    }
}
