package app.concord.ui.messages;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.Finding;
import app.concord.model.FindingMatrix.State;
import app.concord.model.MessageTable;
import app.concord.model.Place;
import app.concord.model.TaglineTable;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the lines of both tables from a result. */
final class WordingLines {
    private static final int PERCENT = 100;

    private final CheckResult result;
    private final Map<String, Finding> findings = new HashMap<>();

    WordingLines(CheckResult result) {
        this.result = result;
        result.findings().forEach(finding -> findings.put(finding.fingerprint(), finding));
    }

    List<WordingLine> messages() {
        List<WordingLine> lines = new ArrayList<>();
        for (MessageTable.Message message : result.messages().messages()) {
            Map<Channel, WordingLine.Cell> cells = new EnumMap<>(Channel.class);
            for (MessageTable.InChannel channel : message.channels()) {
                cells.put(channel.channel(), cell(message, channel));
            }
            String note =
                    message.everyPiece()
                            ? "ui.messages.every-piece"
                            : message.mandatory()
                                    ? "ui.messages.mandatory"
                                    : "ui.messages.of-brief";
            lines.add(new WordingLine(message.text(), Messages.text(note), true, cells));
        }
        return lines;
    }

    private WordingLine.Cell cell(MessageTable.Message message, MessageTable.InChannel channel) {
        List<WordingLine.Spot> spots = new ArrayList<>();
        for (MessageTable.Said said : channel.said()) {
            spots.add(
                    new WordingLine.Spot(
                            Messages.text(
                                    "ui.messages.said",
                                    where(said.place()),
                                    Wording.term(said.state()),
                                    Math.round(said.confidence() * PERCENT)),
                            said.place().quote(),
                            said.state() == MessageTable.State.ALTERED
                                    ? WordingLine.Altered.of(
                                            said.place().quote(), message.text(), true)
                                    : null));
        }
        for (String path : channel.missingFrom()) {
            spots.add(new WordingLine.Spot(path, ""));
        }
        State state =
                switch (channel.state()) {
                    case VERBATIM -> State.AGREES;
                    case REWORDED -> State.EXPLAINED;
                    case ALTERED, MISSING -> State.DEVIATES;
                    case NOT_ASKED, OTHER_LANGUAGE -> null;
                };
        return new WordingLine.Cell(
                state, Wording.term(channel.state()), spots, finding(message, channel));
    }

    /** The finding that says of a message that the channel lacks or alters it. */
    private @Nullable String finding(MessageTable.Message message, MessageTable.InChannel channel) {
        boolean missing = channel.state() == MessageTable.State.MISSING;
        if (!missing && channel.state() != MessageTable.State.ALTERED) {
            return null;
        }
        for (String fingerprint : message.findings()) {
            Finding finding = findings.get(fingerprint);
            if (finding != null && missing == !finding.missingFrom().isEmpty()) {
                return fingerprint;
            }
        }
        return null;
    }

    List<WordingLine> taglines() {
        List<WordingLine> lines = new ArrayList<>();
        for (TaglineTable.Tagline tagline : result.taglines().taglines()) {
            for (TaglineTable.Wording wording : tagline.wordings()) {
                lines.add(line(tagline, wording));
            }
        }
        return lines;
    }

    private WordingLine line(TaglineTable.Tagline tagline, TaglineTable.Wording wording) {
        State state =
                switch (wording.standing()) {
                    case USUAL -> State.AGREES;
                    case HASHTAG, SHORTENED, ADAPTED, TRANSLATED, ALSO_USED -> State.EXPLAINED;
                    case ALTERED -> State.DEVIATES;
                };
        String finding =
                wording.findings().stream().filter(findings::containsKey).findFirst().orElse(null);
        Map<Channel, WordingLine.Cell> cells = new EnumMap<>(Channel.class);
        for (TaglineTable.Use use : wording.uses()) {
            List<WordingLine.Spot> spots =
                    use.places().stream().map(place -> spot(tagline, wording, place)).toList();
            cells.put(
                    use.channel(),
                    new WordingLine.Cell(
                            state,
                            Messages.text("ui.matrix.pieces", use.pieces()),
                            spots,
                            finding));
        }
        boolean usual = wording.standing() == TaglineTable.Standing.USUAL;
        String note =
                usual && tagline.ofBrief()
                        ? Messages.text("ui.messages.of-brief")
                        : Wording.term(wording.standing());
        return new WordingLine(wording.text(), note, usual, cells);
    }

    private static WordingLine.Spot spot(
            TaglineTable.Tagline tagline, TaglineTable.Wording wording, Place place) {
        boolean altered = wording.standing() == TaglineTable.Standing.ALTERED;
        return new WordingLine.Spot(
                where(place),
                place.quote(),
                altered
                        ? WordingLine.Altered.of(place.quote(), tagline.text(), tagline.ofBrief())
                        : null);
    }

    /** The channels that have pieces, in their order. */
    List<Channel> channels() {
        Set<Channel> published = EnumSet.noneOf(Channel.class);
        result.campaign().assets().forEach(asset -> published.add(asset.channel()));
        return List.copyOf(published);
    }

    private static String where(Place place) {
        String inside = Wording.place(place.location());
        return inside.isEmpty()
                ? place.asset()
                : Messages.text("ui.problems.place", place.asset(), inside);
    }
}
