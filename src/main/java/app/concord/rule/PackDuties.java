package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Channel;
import app.concord.model.Evidence;
import app.concord.model.FactKind;
import app.concord.model.Finding.Basis;
import app.concord.model.Severity;
import app.concord.model.Span;
import app.concord.rule.pack.PackRule;
import app.concord.rule.pack.RulePack;
import app.concord.rule.pack.Sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the packs of a campaign's markets ask for and pieces leave out; worth a look and no more,
 * each rule of a pack once for all pieces.
 */
final class PackDuties {
    private static final double WORTH_A_LOOK = 0.5;
    private static final int MOST_SHOWN = 12;

    private final Rule rule;
    private final List<RulePack> packs;
    private final Statements statements;
    private final StatedTerms stated;
    private final Judgement judgement;

    /**
     * Duties of a campaign.
     *
     * @param packs those that are not switched off
     */
    PackDuties(
            Rule rule,
            List<RulePack> packs,
            Statements statements,
            StatedTerms stated,
            Judgement judgement) {
        this.rule = rule;
        this.packs = packs;
        this.statements = statements;
        this.stated = stated;
        this.judgement = judgement;
    }

    void judge() {
        List<RulePack> holding = packs.stream().filter(this::holds).toList();
        if (holding.isEmpty()) {
            return;
        }
        List<PieceSigns> pieces = new ArrayList<>();
        for (Asset asset : statements.campaign().assets()) {
            if (!Pieces.isRecord(asset)) {
                pieces.add(signs(asset));
            }
        }
        for (RulePack pack : holding) {
            for (PackRule duty : pack.rules()) {
                judge(pack, duty, pieces);
            }
        }
    }

    /** Whether a pack holds in one of the campaign's markets. */
    private boolean holds(RulePack pack) {
        boolean feed = statements.campaign().assets().stream().anyMatch(Pieces::isRecord);
        List<String> markets = new ArrayList<>(statements.campaign().markets());
        markets.addAll(new TreeSet<>(statements.campaign().fileMarkets().values()));
        return (!pack.feedsOnly() || feed)
                && markets.stream()
                        .anyMatch(market -> pack.holds(market, statements.campaign().today()));
    }

    private PieceSigns signs(Asset asset) {
        PieceSigns signs = new PieceSigns(asset, statements);
        StatedTerms.Said said = stated.in(asset, "terms-apply");
        if (said != null) {
            signs.add(Sign.POINTER, said.block(), said.span());
        }
        Evidence contest = statements.contests().in(asset);
        if (contest != null) {
            signs.add(
                    Sign.CONTEST,
                    asset.blocks().get(contest.place().block()),
                    contest.place().span());
        }
        return signs;
    }

    private void judge(RulePack pack, PackRule duty, List<PieceSigns> pieces) {
        List<Evidence> lacking = new ArrayList<>();
        Set<String> paths = new TreeSet<>();
        for (PieceSigns piece : pieces) {
            if (!isDue(pack, duty, piece.asset())) {
                continue;
            }
            for (Map.Entry<String, PieceSigns.Spot> spot : piece.of(duty.trigger()).entrySet()) {
                if (isMet(duty, piece, spot.getKey())) {
                    continue;
                }
                if (paths.add(piece.asset().path()) && lacking.size() < MOST_SHOWN) {
                    Block block = spot.getValue().block();
                    Span sentence = Pieces.sentence(piece.asset(), block, spot.getValue().span());
                    lacking.add(
                            Omission.evidence(
                                    piece.asset(), block, sentence, null, Evidence.Side.DEVIATES));
                }
            }
        }
        if (!lacking.isEmpty()) {
            report(pack, duty, lacking, List.copyOf(paths));
        }
    }

    private boolean isDue(RulePack pack, PackRule duty, Asset asset) {
        Channel channel = asset.channel();
        String own = statements.campaign().fileMarkets().get(asset.file());
        boolean elsewhere = own != null && !pack.holds(own, statements.campaign().today());
        return !elsewhere && (duty.full().contains(channel) || duty.pointing().contains(channel));
    }

    private static boolean isMet(PackRule duty, PieceSigns piece, String subject) {
        boolean stated = duty.requirements().stream().anyMatch(sign -> piece.shows(sign, subject));
        return stated
                || (duty.pointing().contains(piece.asset().channel())
                        && piece.shows(Sign.POINTER, subject));
    }

    private void report(RulePack pack, PackRule duty, List<Evidence> lacking, List<String> paths) {
        judgement.add(
                new Omission(
                                rule,
                                "pack",
                                Severity.INFO,
                                WORTH_A_LOOK,
                                FactKind.TERMS,
                                Omission.CAMPAIGN,
                                "",
                                pack.id() + "|" + duty.id(),
                                List.of(
                                        Argument.of(duty.title()),
                                        Argument.of(duty.source()),
                                        Argument.of(pack.id())),
                                lacking,
                                null,
                                Basis.TIE,
                                paths)
                        .finding());
    }
}
