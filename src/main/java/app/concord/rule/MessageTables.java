package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.model.MessageTable;
import app.concord.model.MessageTable.InChannel;
import app.concord.model.MessageTable.Message;
import app.concord.model.MessageTable.Said;
import app.concord.model.MessageTable.State;
import app.concord.model.Place;
import app.concord.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays out how each channel says the messages of the brief, from what the rule judged by. */
public final class MessageTables {
    private static final int MOST_SHOWN = 12;
    private static final int MOST_LACKING = 24;

    /** Words in another order may still say something else. */
    private static final double REWORDED = 0.95;

    /** How sure a piece is altered rather than about something else, by what is left of it. */
    private static final double ALTERED = 0.9;

    private static final double MISSING = 0.75;

    private final Asset brief;
    private final Reported altered;
    private final Map<String, Set<String>> missing = new HashMap<>();

    private MessageTables(Asset brief, List<Finding> findings) {
        this.brief = brief;
        altered = new Reported("message-mismatch", findings);
        for (Finding finding : findings) {
            FactValue expected = finding.expected();
            if (finding.rule().equals("message-missing") && expected != null) {
                missing.computeIfAbsent(expected.canonical(), w -> new LinkedHashSet<>())
                        .add(finding.fingerprint());
            }
        }
    }

    /**
     * The messages of a campaign's brief.
     *
     * @param findings what the rules found, to tell which messages are reported
     */
    public static MessageTable of(Statements statements, List<Finding> findings) {
        Asset brief = statements.campaign().brief();
        if (brief == null) {
            return MessageTable.NONE;
        }
        MessageTables tables = new MessageTables(brief, findings);
        Map<String, Message> byWords = new LinkedHashMap<>();
        for (BriefMessages.Message message : statements.messages()) {
            byWords.merge(
                    Words.squeezed(message.demand().words()),
                    tables.message(message),
                    MessageTables::joined);
        }
        return new MessageTable(List.copyOf(byWords.values()));
    }

    /** What two rows of the brief ask for in the same words. */
    private static Message joined(Message one, Message other) {
        List<InChannel> channels = new ArrayList<>();
        for (int i = 0; i < one.channels().size(); i++) {
            InChannel here = one.channels().get(i);
            InChannel there = other.channels().get(i);
            boolean less = here.state() != State.MISSING && there.state() == State.MISSING;
            boolean open = here.state() == State.OTHER_LANGUAGE;
            channels.add(less || open ? there : here);
        }
        Set<String> findings = new LinkedHashSet<>(one.findings());
        findings.addAll(other.findings());
        return new Message(
                one.text(),
                one.place(),
                one.mandatory() || other.mandatory(),
                one.everyPiece() || other.everyPiece(),
                channels,
                List.copyOf(findings));
    }

    private Message message(BriefMessages.Message message) {
        Demand demand = message.demand();
        List<InChannel> channels =
                message.channels().stream().map(one -> inChannel(message, one)).toList();
        Set<String> findings = new LinkedHashSet<>(missing.getOrDefault(demand.words(), Set.of()));
        for (InChannel channel : channels) {
            findings.addAll(
                    altered.at(
                            channel.said().stream()
                                    .filter(said -> said.state() == State.ALTERED)
                                    .map(Said::place)
                                    .toList()));
        }
        int at = Math.max(0, message.field().text().indexOf(demand.words()));
        int end = Math.min(message.field().text().length(), at + demand.words().length());
        return new Message(
                demand.words(),
                Place.of(brief, message.field(), new Span(at, end)),
                demand.mandatory(),
                demand.everyPiece(),
                channels,
                List.copyOf(findings));
    }

    private static InChannel inChannel(BriefMessages.Message message, BriefMessages.InChannel one) {
        List<Said> said = new ArrayList<>(one.said().size());
        one.said().forEach(here -> said.add(said(here)));
        said.sort(
                Comparator.comparing(Said::state)
                        .thenComparing(Comparator.comparingDouble(Said::confidence).reversed()));
        boolean asked = message.judged() && one.asked();
        boolean lacks =
                asked
                        && !one.silent().isEmpty()
                        && (said.isEmpty() || message.demand().everyPiece());
        State state =
                !one.concerned()
                        ? State.OTHER_LANGUAGE
                        : lacks
                                ? State.MISSING
                                : said.isEmpty() ? State.NOT_ASKED : said.getFirst().state();
        double sure =
                state == State.MISSING
                        ? MISSING
                        : said.isEmpty() ? 1 : said.getFirst().confidence();
        return new InChannel(
                one.channel(),
                state,
                sure,
                said.size(),
                said.subList(0, Math.min(MOST_SHOWN, said.size())),
                lacks ? paths(one.silent()) : List.of());
    }

    private static Said said(BriefMessages.Said here) {
        double sure =
                switch (here.state()) {
                    case VERBATIM -> 1;
                    case REWORDED -> REWORDED * here.near();
                    default -> ALTERED * here.near();
                };
        return new Said(here.state(), sure, Place.of(here.asset(), here.block(), here.span()));
    }

    private static List<String> paths(List<Asset> assets) {
        return Omission.paths(assets.subList(0, Math.min(MOST_LACKING, assets.size())));
    }
}
