package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Asset;
import app.concord.model.Evidence;
import app.concord.model.FactKind;
import app.concord.model.Finding.Basis;
import app.concord.model.MessageTable.State;
import app.concord.model.Severity;

import java.util.ArrayList;
import java.util.List;

/**
 * A message of the brief that a channel lacks. It is there when a piece says it word for word, as a
 * hashtag, or in other words; one that was altered is there too, and another rule's matter.
 */
final class MessageMissingRule implements Rule {
    private static final double MANDATORY = 0.9;
    private static final double PLAIN = 0.75;
    private static final double SEVERAL = 0.6;
    private static final int MOST_SHOWN = 12;

    @Override
    public String id() {
        return "message-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        Asset brief = statements.campaign().brief();
        if (brief != null) {
            Check check = new Check(brief, judgement);
            statements.messages().stream()
                    .filter(BriefMessages.Message::judged)
                    .forEach(check::judge);
        }
        return judgement;
    }

    /** One campaign with its brief. */
    private final class Check {
        private final Asset brief;
        private final Judgement judgement;

        Check(Asset brief, Judgement judgement) {
            this.brief = brief;
            this.judgement = judgement;
        }

        private void judge(BriefMessages.Message message) {
            Demand demand = message.demand();
            List<BriefMessages.Said> saying = new ArrayList<>();
            List<Asset> lacking = new ArrayList<>();
            List<String> missing = new ArrayList<>();
            int channels = 0;
            for (BriefMessages.InChannel channel : message.channels()) {
                channel.said().stream().filter(BriefMessages.Said::tells).forEach(saying::add);
                if (!channel.asked() || !channel.concerned()) {
                    continue;
                }
                channels++;
                if (demand.everyPiece()) {
                    lacking.addAll(channel.silent());
                    missing.addAll(Omission.paths(channel.silent()));
                } else if (channel.said().isEmpty()) {
                    lacking.addAll(channel.silent());
                    missing.add(channel.channel().id());
                }
            }
            if (!lacking.isEmpty()) {
                report(message, saying, lacking, missing, channels);
            }
        }

        private void report(
                BriefMessages.Message message,
                List<BriefMessages.Said> saying,
                List<Asset> lacking,
                List<String> missing,
                int channels) {
            Demand demand = message.demand();
            boolean listed = demand.mandatory() || !demand.channels().isEmpty();
            boolean most = !demand.everyPiece() && 2 * missing.size() > channels;
            boolean doubtful = !listed && (saying.isEmpty() || most);
            double confidence = listed ? MANDATORY : missing.size() > 1 ? SEVERAL : PLAIN;
            List<Evidence> evidence = Omission.openings(lacking, MOST_SHOWN);
            evidence.add(Omission.evidence(brief, message.field(), Evidence.Side.REFERENCE));
            evidence.addAll(saying(saying));
            judgement.add(
                    new Omission(
                                    MessageMissingRule.this,
                                    demand.everyPiece() ? "piece" : "channel",
                                    doubtful
                                            ? Severity.INFO
                                            : listed ? Severity.ERROR : Severity.WARNING,
                                    confidence,
                                    FactKind.MESSAGE,
                                    Omission.CAMPAIGN,
                                    "",
                                    Words.squeezed(demand.words()) + "|" + missing,
                                    List.of(
                                            Argument.of(demand.words()),
                                            Argument.of(missing.size())),
                                    evidence,
                                    demand.words(),
                                    Basis.BRIEF,
                                    missing)
                            .finding());
        }

        /** Where other pieces say it word for word. */
        private static List<Evidence> saying(List<BriefMessages.Said> saying) {
            return saying.stream()
                    .limit(MOST_SHOWN)
                    .filter(said -> said.state() == State.VERBATIM)
                    .map(said ->
                            Omission.evidence(said.asset(), said.block(), Evidence.Side.AGREES))
                    .toList();
        }
    }
}
