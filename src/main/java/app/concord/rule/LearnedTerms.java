package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Channel;
import app.concord.model.Finding.Basis;
import app.concord.model.Severity;
import app.concord.rule.StatedTerms.Said;
import app.concord.rule.TermsPack.Condition;
import app.concord.rule.TermsPack.Trigger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Learns from a campaign which condition goes with what: where nearly all pieces that say one thing
 * state it, one that leaves it out is reported. Posts have no room for conditions and are held to
 * them only where all others carry them.
 */
final class LearnedTerms {
    private static final int FEWEST = 3;
    private static final int CLEAR = 4;
    private static final int FEWEST_OF_LANGUAGE = 2;
    private static final int FEWEST_OF_OTHER_CHANNELS = 4;
    private static final double ONE = 0.85;
    private static final double TWO = 0.7;

    private final Statements statements;

    /** The pieces that say what conditions stand beside. */
    private final Map<Trigger, List<StatedTerms.Piece>> pieces = new EnumMap<>(Trigger.class);

    private final TermsFindings findings;

    LearnedTerms(Statements statements, StatedTerms stated, TermsFindings findings) {
        this.statements = statements;
        this.findings = findings;
        for (StatedTerms.Piece piece : stated.pieces()) {
            for (Trigger trigger : Trigger.values()) {
                if (!Pieces.isRecord(piece.asset()) && stated.triggered(piece.asset(), trigger)) {
                    pieces.computeIfAbsent(trigger, t -> new ArrayList<>()).add(piece);
                }
            }
        }
    }

    void judge() {
        for (Condition condition : TermsPack.standard().conditions()) {
            judge(condition);
        }
    }

    private void judge(Condition condition) {
        List<Said> full = new ArrayList<>();
        List<Said> posts = new ArrayList<>();
        List<Asset> silent = new ArrayList<>();
        List<Asset> silentPosts = new ArrayList<>();
        List<StatedTerms.Piece> triggered = pieces.getOrDefault(condition.trigger(), List.of());
        boolean beside = standsBeside(condition, triggered);
        for (StatedTerms.Piece piece : triggered) {
            Asset asset = piece.asset();
            Said said = piece.said(condition.id());
            if (said == null
                    && (piece.hints(condition.id())
                            || (beside && !piece.besides(condition.id())))) {
                continue;
            }
            boolean post = !Pieces.isFull(asset) || Pieces.isMessage(asset);
            if (said == null) {
                (post ? silentPosts : silent).add(asset);
            } else if (said.whole()) {
                (post ? posts : full).add(said);
            }
        }
        List<Said> holding = new ArrayList<>(full);
        if (silentPosts.isEmpty()) {
            holding.addAll(posts);
        }
        if (enough(condition, full.size(), holding, silent)) {
            report(condition, holding, new Concerned(holding, statements).of(silent));
        } else if (full.isEmpty() && silent.isEmpty()) {
            return;
        } else if (holding.isEmpty() && asked(condition)) {
            findings.unstated(condition, silent);
        }
        if (silent.isEmpty()
                && silentPosts.size() == 1
                && posts.size() >= FEWEST
                && full.size() + posts.size() > CLEAR) {
            holding.addAll(posts);
            report(condition, holding, silentPosts);
        }
    }

    /** Whether most pieces that state a condition speak of that beside which it stands. */
    private static boolean standsBeside(Condition condition, List<StatedTerms.Piece> triggered) {
        int stated = 0;
        int beside = 0;
        for (StatedTerms.Piece piece : triggered) {
            if (piece.said(condition.id()) != null) {
                stated++;
                beside += piece.besides(condition.id()) ? 1 : 0;
            }
        }
        return 2 * beside > stated;
    }

    /** Whether a rule of the campaign's market asks for it beside something that was found. */
    private boolean asked(Condition condition) {
        return condition.trigger() == Trigger.FINANCING
                && statements.campaign().markets().stream().anyMatch(condition::askedForIn);
    }

    private static boolean enough(
            Condition condition, int full, List<Said> holding, List<Asset> silent) {
        boolean few = silent.size() == 1 || (silent.size() == 2 && full >= CLEAR * 2);
        boolean always = condition.trigger() == Trigger.ANY;
        if (!few || holding.size() < FEWEST || full < (always ? CLEAR : 2)) {
            return false;
        }
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        holding.forEach(said -> channels.add(said.asset().channel()));
        for (Asset asset : silent) {
            if (inLanguage(asset, holding) < FEWEST_OF_LANGUAGE) {
                return false;
            }
            // The page of a product gives its price, whatever offers it takes part in.
            if (condition.trigger() == Trigger.OFFER
                    && Pieces.ofProduct(asset)
                    && holding.stream().noneMatch(said -> Pieces.ofProduct(said.asset()))) {
                return false;
            }
            boolean ofItsKind = channels.contains(asset.channel());
            if (!ofItsKind && (channels.size() < 2 || full < FEWEST_OF_OTHER_CHANNELS)) {
                return false;
            }
        }
        return true;
    }

    /** In how many of the pieces readers of the same language are told it. */
    private static long inLanguage(Asset asset, List<Said> holding) {
        return holding.stream()
                .filter(said -> Objects.equals(said.asset().language(), asset.language()))
                .count();
    }

    private void report(Condition condition, List<Said> holding, List<Asset> silent) {
        for (Asset asset : silent) {
            findings.missing(
                    new TermsFindings.Missing(
                            asset,
                            condition.trigger(),
                            condition.title(),
                            holding,
                            null,
                            condition.notice() ? Severity.WARNING : Severity.INFO,
                            silent.size() == 1 ? ONE : TWO,
                            Basis.MAJORITY,
                            suggestion(holding, asset)));
        }
    }

    /** The words of a piece in the same language. */
    private static String suggestion(List<Said> holding, Asset asset) {
        Said best = holding.getFirst();
        for (Said said : holding) {
            String language = said.asset().language();
            if (language != null && language.equals(asset.language())) {
                best = said;
                break;
            }
        }
        Block block = best.block();
        return Pieces.sentence(best.asset(), block, best.span()).of(block.text());
    }
}
