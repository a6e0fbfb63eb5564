package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Channel;
import app.concord.model.Evidence;
import app.concord.model.FactKind;
import app.concord.model.Finding.Basis;
import app.concord.model.Property;
import app.concord.model.Severity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A message of the brief that a channel lacks. It is there when a piece says it word for word, as a
 * hashtag, or in other words; one that was altered is there too, and another rule's matter.
 */
final class MessageMissingRule implements Rule {
    private static final double MANDATORY = 0.9;
    private static final double PLAIN = 0.75;
    private static final double SEVERAL = 0.6;
    private static final double ALTERED = 0.5;
    private static final int MOST_SHOWN = 12;
    private static final int MOST_WORDS = 20;

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
            new Check(statements, brief, judgement).run();
        }
        return judgement;
    }

    /** One campaign with its brief. */
    private final class Check {
        private final Asset brief;
        private final Judgement judgement;
        private final List<BriefRow> rows;
        private final Map<Channel, List<Asset>> pieces;
        private final Wanted.Reading reading = new Wanted.Reading();
        private final Set<String> seen = new HashSet<>();

        Check(Statements statements, Asset brief, Judgement judgement) {
            this.brief = brief;
            this.judgement = judgement;
            this.rows = BriefRow.of(statements, statements.all());
            this.pieces = Pieces.byChannel(statements.campaign());
        }

        void run() {
            for (BriefRow row : rows) {
                for (Demand demand : Demand.in(row.text(Property.MESSAGE), row)) {
                    if (seen.add(Words.squeezed(demand.words()) + demand.channels())) {
                        judge(demand, row);
                    }
                }
            }
        }

        private void judge(Demand demand, BriefRow row) {
            Wanted wanted = new Wanted(demand.words(), brief.language());
            int words = Words.of(demand.words()).size();
            if (wanted.empty() || demand.whenever() || words > MOST_WORDS) {
                return;
            }
            List<Asset> saying = new ArrayList<>();
            List<Asset> lacking = new ArrayList<>();
            List<String> missing = new ArrayList<>();
            int channels = 0;
            for (Map.Entry<Channel, List<Asset>> entry : pieces.entrySet()) {
                List<Asset> here = new ArrayList<>();
                List<Asset> silent = new ArrayList<>();
                boolean altered = false;
                for (Asset asset : entry.getValue()) {
                    if (wanted.saidIn(asset, reading)) {
                        here.add(asset);
                    } else if (Demand.speaks(asset, row, brief)) {
                        silent.add(asset);
                        altered |= wanted.saidIn(asset, reading, ALTERED);
                    }
                }
                saying.addAll(here);
                if (!demand.asks(entry.getKey()) || here.size() + silent.size() == 0) {
                    continue;
                }
                channels++;
                if (demand.everyPiece()) {
                    silent.removeIf(asset -> wanted.saidIn(asset, reading, ALTERED));
                    lacking.addAll(silent);
                    missing.addAll(Omission.paths(silent));
                } else if (here.isEmpty() && !altered) {
                    lacking.addAll(silent);
                    missing.add(entry.getKey().id());
                }
            }
            if (!lacking.isEmpty()) {
                report(demand, row, saying, lacking, missing, channels);
            }
        }

        private void report(
                Demand demand,
                BriefRow row,
                List<Asset> saying,
                List<Asset> lacking,
                List<String> missing,
                int channels) {
            boolean listed = demand.mandatory() || !demand.channels().isEmpty();
            boolean most = !demand.everyPiece() && 2 * missing.size() > channels;
            boolean doubtful = !listed && (saying.isEmpty() || most);
            double confidence = listed ? MANDATORY : missing.size() > 1 ? SEVERAL : PLAIN;
            List<Evidence> evidence = Omission.openings(lacking, MOST_SHOWN);
            Block field = row.field(Property.MESSAGE);
            if (field != null) {
                evidence.add(Omission.evidence(brief, field, Evidence.Side.REFERENCE));
            }
            if (evidence.isEmpty()) {
                return;
            }
            evidence.addAll(saying(demand, saying));
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

        /** Where other pieces say it. */
        private List<Evidence> saying(Demand demand, List<Asset> saying) {
            String squeezed = Words.squeezed(demand.words());
            List<Evidence> shown = new ArrayList<>();
            for (Asset asset : saying.subList(0, Math.min(MOST_SHOWN, saying.size()))) {
                for (Block block : asset.blocks()) {
                    if (Pieces.isRead(block) && Words.squeezed(block.text()).contains(squeezed)) {
                        shown.add(Omission.evidence(asset, block, Evidence.Side.AGREES));
                        break;
                    }
                }
            }
            return shown;
        }
    }
}
