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
import app.concord.rule.StatedTerms.Said;
import app.concord.rule.TermsPack.Condition;
import app.concord.rule.TermsPack.Trigger;
import app.concord.text.Word;
import app.concord.text.Words;

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
        OfferMentions mentions = new OfferMentions(rows, brief.path(), brief.language(), facts);
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
        List<String> clauses = mandatory ? List.of(demand.words()) : clauses(demand.words());
        CountryDemands country =
                new CountryDemands(field.text(), statements.campaign().markets(), brief.language());
        for (String words : clauses) {
            BriefClause clause = new BriefClause(words, field, brief, statements);
            if (clause.empty() || (!mandatory && clause.condition() == null && !clause.formula())) {
                continue;
            }
            List<Asset> silent = new ArrayList<>();
            List<Said> holding = new ArrayList<>();
            for (Asset asset : statements.campaign().assets()) {
                if (Pieces.isRecord(asset)
                        || !demand.asks(asset.channel())
                        || country.isAbroad(asset, statements)
                        || !speaks(asset, demand, trigger, row, mentions)) {
                    continue;
                }
                Said said = clause.in(asset, stated, reading, statements);
                if (said != null) {
                    holding.add(said);
                } else if (Demand.speaks(asset, row, brief)) {
                    silent.add(asset);
                }
            }
            report(clause, demand, row, trigger, field, brief, holding, silent);
        }
    }

    /** The words of the row's name with which the brief says where it wants the condition. */
    private static Set<String> named(Demand demand, BriefRow row) {
        if (!demand.mandatory() || !demand.whenever()) {
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

    /** Whether a piece says what the demand is to stand beside. */
    private boolean speaks(
            Asset asset, Demand demand, Trigger trigger, BriefRow row, OfferMentions mentions) {
        Set<String> names = named(demand, row);
        if (!names.isEmpty()) {
            return says(asset, names);
        }
        if (trigger != Trigger.ANY) {
            return stated.triggered(asset, trigger);
        }
        boolean linked = !row.subject().equals(Omission.CAMPAIGN);
        boolean whole = !linked && (!row.offers() || row.name().isEmpty());
        boolean named = whole || mentions.in(asset, row);
        return named && (!demand.atPrice() || !row.offers() || pricesIn(asset, row));
    }

    /** Whether a piece says what the offer of a row costs. */
    private boolean pricesIn(Asset asset, BriefRow row) {
        Set<String> prices = new HashSet<>();
        Block price = row.field(Property.PRICE);
        Asset brief = statements.campaign().brief();
        if (price != null && brief != null) {
            for (LinkedFact fact : statements.in(brief.path())) {
                if (fact.fact().place().block() == price.index()) {
                    prices.add(fact.fact().value().canonical());
                }
            }
        }
        return statements.in(asset.path()).stream()
                .filter(fact -> fact.fact().kind() == FactKind.PRICE)
                .anyMatch(fact ->
                        (!row.subject().equals(Omission.CAMPAIGN)
                                        && fact.subject().equals(row.subject()))
                                || prices.contains(fact.fact().value().canonical()));
    }

    private void report(
            BriefClause clause,
            Demand demand,
            BriefRow row,
            Trigger trigger,
            Block field,
            Asset brief,
            List<Said> holding,
            List<Asset> silent) {
        boolean mandatory = demand.mandatory();
        Condition condition = clause.condition();
        long full = holding.stream().filter(said -> Pieces.isFull(said.asset())).count();
        boolean usual = full >= FEWEST && silent.stream().filter(Pieces::isFull).count() == 1;
        boolean posts = holding.stream().anyMatch(said -> !Pieces.isFull(said.asset()));
        boolean notice = condition != null ? condition.notice() : isFormula(clause, holding);
        for (Asset asset : silent) {
            boolean roomy =
                    Pieces.isFull(asset)
                            || (mandatory && posts && !(demand.listsNone() && points(asset)));
            Severity severity =
                    !roomy
                            ? Severity.INFO
                            : mandatory && !holding.isEmpty()
                                    ? Severity.ERROR
                                    : mandatory || (usual && notice && offers(asset, trigger, row))
                                            ? Severity.WARNING
                                            : Severity.INFO;
            boolean formula = !mandatory && condition == null;
            if (severity == Severity.INFO && ((!mandatory && !usual) || formula)) {
                continue;
            }
            findings.missing(
                    new TermsFindings.Missing(
                            asset,
                            trigger,
                            condition == null ? clause.words() : condition.title(),
                            holding,
                            Omission.evidence(brief, field, Evidence.Side.REFERENCE),
                            severity,
                            mandatory ? MANDATORY : PLAIN,
                            Basis.BRIEF,
                            clause.words()));
        }
    }

    /** Whether pieces repeat the brief's own words, as they do with what they are told to say. */
    private boolean isFormula(BriefClause clause, List<Said> holding) {
        return clause.formula()
                && holding.stream()
                                .filter(said ->
                                        Pieces.isFull(said.asset())
                                                && clause.verbatim(said.asset(), reading))
                                .count()
                        >= FEWEST;
    }

    /**
     * Whether a piece states something about the offer itself, rather than naming it in passing.
     */
    private boolean offers(Asset asset, Trigger trigger, BriefRow row) {
        return trigger != Trigger.ANY
                || row.subject().equals(Omission.CAMPAIGN)
                || statements.in(asset.path()).stream()
                        .anyMatch(fact -> fact.subject().equals(row.subject()));
    }

    /** Whether a short piece says where its conditions stand. */
    private boolean points(Asset asset) {
        return stated.in(asset, "terms-apply") != null;
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
        Condition condition = BriefClause.condition(text);
        return condition != null && condition.trigger() == trigger;
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
