package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Evidence;
import app.concord.model.FactKind;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Property;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.Span;
import app.concord.text.Word;
import app.concord.text.Words;
import app.concord.rule.StatedTerms.Said;
import app.concord.rule.TermsPack.Condition;
import app.concord.rule.TermsPack.Trigger;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The conditions of the brief. One that the brief calls mandatory must stand in every piece that
 * speaks of its offer, or of what the brief names; any other is a detail that a text may leave out,
 * unless the other pieces do not.
 */
final class BriefTerms {
    private static final double MANDATORY = 0.9;
    private static final double PLAIN = 0.7;
    private static final double NEARLY_ALL = 0.75;
    private static final int FEWEST = 3;
    private static final int SHORTEST_NAME = 4;

    private final Statements statements;
    private final StatedTerms stated;
    private final TermsFindings findings;
    private final Wanted.Reading reading = new Wanted.Reading();

    BriefTerms(Statements statements, StatedTerms stated, TermsFindings findings) {
        this.statements = statements;
        this.stated = stated;
        this.findings = findings;
    }

    void judge() {
        Asset brief = statements.campaign().brief();
        if (brief == null) {
            return;
        }
        List<LinkedFact> facts = statements.all();
        List<BriefRow> rows = BriefRow.of(statements, facts);
        OfferMentions mentions = new OfferMentions(rows, brief.language(), facts);
        for (BriefRow row : rows) {
            Block field = row.field(Property.TERMS);
            if (field == null) {
                continue;
            }
            for (Demand demand : Demand.in(field.text(), row)) {
                judge(demand, row, field, brief, mentions);
            }
        }
    }

    private void judge(
            Demand demand, BriefRow row, Block field, Asset brief, OfferMentions mentions) {
        boolean mandatory = demand.mandatory();
        Trigger trigger = trigger(demand, field, brief);
        Set<String> named = mandatory ? named(demand, row) : Set.of();
        List<String> clauses = mandatory ? List.of(demand.words()) : clauses(demand.words());
        for (String clause : clauses) {
            Wanted wanted = new Wanted(clause, brief.language());
            Condition condition = condition(clause);
            if (wanted.empty() || (!mandatory && condition == null)) {
                continue;
            }
            List<Asset> silent = new ArrayList<>();
            List<Said> holding = new ArrayList<>();
            for (Asset asset : statements.campaign().assets()) {
                boolean spoken =
                        !named.isEmpty()
                                ? says(asset, named)
                                : trigger == Trigger.ANY
                                ? row.subject().equals(Omission.CAMPAIGN) || mentions.in(asset, row)
                                : stated.triggered(asset, trigger);
                if (Pieces.isRecord(asset) || !spoken || !demand.asks(asset.channel())) {
                    continue;
                }
                Said said = condition == null ? null : stated.in(asset, condition.id());
                if (said != null) {
                    holding.add(said);
                } else if (wanted.saidIn(asset, reading, NEARLY_ALL)) {
                    Block opening = Omission.opening(asset);
                    if (opening != null) {
                        holding.add(
                                new Said(
                                        asset,
                                        opening,
                                        new Span(0, opening.text().length()),
                                        true));
                    }
                } else if (Demand.speaks(asset, row, brief)) {
                    silent.add(asset);
                }
            }
            report(clause, demand, condition, trigger, field, brief, holding, silent);
        }
    }

    /** The words of the row's name with which the brief says where it wants the condition. */
    private static Set<String> named(Demand demand, BriefRow row) {
        if (!demand.whenever()) {
            return Set.of();
        }
        Set<String> named = new HashSet<>();
        Words.of(demand.note()).forEach(word -> named.add(word.folded()));
        Set<String> own = new HashSet<>();
        for (Word word : Words.of(row.text(Property.NAME))) {
            if (word.folded().length() >= SHORTEST_NAME) {
                own.add(word.folded());
            }
        }
        named.retainAll(own);
        return named;
    }

    private static boolean says(Asset asset, Set<String> words) {
        return asset.blocks().stream()
                .filter(Pieces::isRead)
                .anyMatch(block ->
                        Words.of(block.text()).stream()
                                .anyMatch(word -> words.contains(word.folded())));
    }

    private void report(
            String clause,
            Demand demand,
            @Nullable Condition condition,
            Trigger trigger,
            Block field,
            Asset brief,
            List<Said> holding,
            List<Asset> silent) {
        boolean mandatory = demand.mandatory();
        long full = holding.stream().filter(said -> Pieces.isFull(said.asset())).count();
        boolean usual = full >= FEWEST && silent.stream().filter(Pieces::isFull).count() == 1;
        boolean posts = holding.stream().anyMatch(said -> !Pieces.isFull(said.asset()));
        boolean notice = condition != null && condition.notice();
        for (Asset asset : silent) {
            boolean roomy = Pieces.isFull(asset) || (mandatory && posts);
            Severity severity =
                    !roomy
                            ? Severity.INFO
                            : mandatory && !holding.isEmpty()
                                    ? Severity.ERROR
                                    : mandatory || (usual && notice)
                                            ? Severity.WARNING
                                            : Severity.INFO;
            if (severity == Severity.INFO && !mandatory && !usual) {
                continue;
            }
            findings.missing(
                    new TermsFindings.Missing(
                            asset,
                            trigger,
                            condition == null ? clause : condition.title(),
                            holding,
                            Omission.evidence(brief, field, Evidence.Side.REFERENCE),
                            severity,
                            mandatory ? MANDATORY : PLAIN,
                            Basis.BRIEF,
                            clause));
        }
    }

    /** Beside what the brief wants it: where it names financing, there; else at the offer. */
    private Trigger trigger(Demand demand, Block field, Asset brief) {
        boolean beside =
                demand.whenever()
                        && (names(demand.note(), Trigger.FINANCING) || paysLater(field, brief));
        boolean financing = beside || names(demand.words(), Trigger.FINANCING);
        return financing ? Trigger.FINANCING : Trigger.ANY;
    }

    private boolean paysLater(Block field, Asset brief) {
        return statements.of(FactKind.PAYMENT).stream()
                .map(LinkedFact::fact)
                .filter(fact -> fact.role() == Role.APR || fact.role() == Role.INSTALMENT_COUNT)
                .anyMatch(fact ->
                        fact.place().asset().equals(brief.path())
                                && fact.place().block() == field.index());
    }

    private static boolean names(String text, Trigger trigger) {
        Condition condition = condition(text);
        return condition != null && condition.trigger() == trigger;
    }

    /** The condition of the pack that a clause states; null where it is one of its own. */
    private static @Nullable Condition condition(String clause) {
        for (Phrases.Hit hit : TermsPack.standard().find(clause)) {
            for (Condition condition : TermsPack.standard().conditions()) {
                if (condition.id().equals(hit.section())) {
                    return condition;
                }
            }
        }
        return null;
    }

    private static List<String> clauses(String words) {
        List<String> clauses = new ArrayList<>();
        for (String part : words.split("[,.](?=\\s|$)", -1)) {
            if (!part.isBlank()) {
                clauses.add(part.strip());
            }
        }
        return clauses;
    }
}
