package app.concord.ui;

import app.concord.model.Asset;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.Location;
import app.concord.model.MessageTable;
import app.concord.model.MessageTable.InChannel;
import app.concord.model.MessageTable.Said;
import app.concord.model.MessageTable.State;
import app.concord.model.Place;
import app.concord.model.Span;
import app.concord.model.TaglineTable;
import app.concord.model.TaglineTable.Standing;

import java.util.List;

/** Messages of a brief and taglines, in long words, on top of {@link SampleResults}. */
public final class SampleMessages {
    /** The message that a channel lacks. */
    public static final String MISSING = "Hundert Nächte Probeschlafen, kostenlose Rücksendung";

    private static final String TAGLINE = "Ausgeschlafen in den Winter";

    private SampleMessages() {}

    /** Three messages and two taglines; what is wrong leads to the first finding. */
    public static CheckResult rich() {
        CheckResult result = SampleResults.rich();
        String finding = result.findings().getFirst().fingerprint();
        Campaign campaign = result.campaign();
        return result.with(
                result.tables().with(taglines(campaign, finding), messages(campaign, finding)));
    }

    private static MessageTable messages(Campaign campaign, String finding) {
        return new MessageTable(
                List.of(
                        message(
                                campaign,
                                TAGLINE,
                                false,
                                List.of(),
                                State.VERBATIM,
                                State.VERBATIM,
                                State.ALTERED,
                                State.VERBATIM),
                        message(
                                campaign,
                                MISSING,
                                true,
                                List.of(finding),
                                State.VERBATIM,
                                State.REWORDED,
                                State.VERBATIM,
                                State.MISSING),
                        message(
                                campaign,
                                "Klimaschutzkompensierte Möbelspeditionslieferung frei"
                                        + " Verwendungsstelle in ganz Deutschland und Österreich",
                                false,
                                List.of(),
                                State.REWORDED,
                                State.NOT_ASKED,
                                State.VERBATIM,
                                State.OTHER_LANGUAGE)));
    }

    private static MessageTable.Message message(
            Campaign campaign,
            String words,
            boolean mandatory,
            List<String> findings,
            State... states) {
        List<Channel> channels = List.of(Channel.EMAIL, Channel.SOCIAL, Channel.WEB, Channel.PRINT);
        List<InChannel> said =
                channels.stream()
                        .map(channel ->
                                inChannel(
                                        campaign,
                                        channel,
                                        words,
                                        states[channels.indexOf(channel)]))
                        .toList();
        Place brief = place(SampleResults.rich().campaign().assets().getFirst().path(), words);
        return new MessageTable.Message(words, brief, mandatory, false, said, findings);
    }

    private static InChannel inChannel(
            Campaign campaign, Channel channel, String words, State state) {
        List<String> pieces = pieces(campaign, channel);
        return switch (state) {
            case VERBATIM ->
                    new InChannel(
                            channel,
                            state,
                            1,
                            pieces.size(),
                            pieces.stream()
                                    .map(path -> new Said(state, 1, place(path, words)))
                                    .toList(),
                            List.of());
            case REWORDED, ALTERED -> {
                String other =
                        state == State.ALTERED
                                ? words.replace(" in ", " durch ")
                                : "Schlafen Sie hundert Nächte zur Probe, die Rücksendung ist frei.";
                Said one = new Said(state, 0.86, place(pieces.getFirst(), other));
                yield new InChannel(channel, state, 0.86, 1, List.of(one), List.of());
            }
            case MISSING -> new InChannel(channel, state, 0.75, 0, List.of(), pieces);
            case NOT_ASKED, OTHER_LANGUAGE ->
                    new InChannel(channel, state, 1, 0, List.of(), List.of());
        };
    }

    private static TaglineTable taglines(Campaign campaign, String finding) {
        return new TaglineTable(
                List.of(
                        new TaglineTable.Tagline(
                                TAGLINE,
                                "de",
                                true,
                                List.of(
                                        wording(
                                                campaign,
                                                TAGLINE,
                                                Standing.USUAL,
                                                List.of(),
                                                Channel.EMAIL,
                                                Channel.WEB,
                                                Channel.PRINT),
                                        wording(
                                                campaign,
                                                "#AusgeschlafenInDenWinter",
                                                Standing.HASHTAG,
                                                List.of(),
                                                Channel.SOCIAL),
                                        wording(
                                                campaign,
                                                "Ausgeschlafen durch den Winter",
                                                Standing.ALTERED,
                                                List.of(finding),
                                                Channel.PRINT))),
                        new TaglineTable.Tagline(
                                "Donaudampfschifffahrtsgesellschaftsqualität seit 1897",
                                "de",
                                false,
                                List.of(
                                        wording(
                                                campaign,
                                                "Donaudampfschifffahrtsgesellschaftsqualität"
                                                        + " seit 1897",
                                                Standing.USUAL,
                                                List.of(),
                                                Channel.EMAIL,
                                                Channel.SOCIAL)))));
    }

    private static TaglineTable.Wording wording(
            Campaign campaign,
            String words,
            Standing standing,
            List<String> findings,
            Channel... channels) {
        List<TaglineTable.Use> uses =
                List.of(channels).stream()
                        .map(channel -> {
                            List<String> pieces = pieces(campaign, channel);
                            return new TaglineTable.Use(
                                    channel,
                                    pieces.size(),
                                    pieces.stream().map(path -> place(path, words)).toList());
                        })
                        .toList();
        return new TaglineTable.Wording(words, standing, uses, findings);
    }

    private static List<String> pieces(Campaign campaign, Channel channel) {
        return campaign.assets().stream()
                .filter(asset -> asset.channel() == channel)
                .map(Asset::path)
                .toList();
    }

    private static Place place(String path, String words) {
        return new Place(path, 0, new Span(0, words.length()), words, Location.atLine(12));
    }
}
