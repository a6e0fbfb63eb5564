package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Channel;
import app.concord.model.Evidence;
import app.concord.model.FactKind;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Property;
import app.concord.model.Severity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An offer that no piece of a whole channel carries although the brief asks for it there. Without a
 * brief, a code that all other channels give and that one leaves out is worth a look.
 */
final class OfferMissingRule implements Rule {
    private static final double LISTED = 0.9;
    private static final double ALL = 0.75;
    private static final double ELSEWHERE = 0.6;
    private static final int MOST_SHOWN = 12;
    private static final int WELL_KNOWN = 3;

    @Override
    public String id() {
        return "offer-missing";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        Asset brief = statements.campaign().brief();
        Map<Channel, List<Asset>> pieces = Pieces.byChannel(statements.campaign());
        List<LinkedFact> facts = statements.all();
        if (brief == null) {
            codes(statements, pieces, judgement);
            return judgement;
        }
        List<BriefRow> rows = BriefRow.of(statements, facts);
        OfferMentions mentions = new OfferMentions(rows, brief.path(), brief.language(), facts);
        boolean listing = rows.stream().anyMatch(row -> !row.text(Property.CHANNELS).isEmpty());
        for (BriefRow row : rows) {
            if (!row.name().isEmpty() && !isSlogan(row)) {
                row(row, brief, pieces, mentions, listing, judgement);
            }
        }
        return judgement;
    }

    private void row(
            BriefRow row,
            Asset brief,
            Map<Channel, List<Asset>> pieces,
            OfferMentions mentions,
            boolean listing,
            Judgement judgement) {
        Set<Channel> listed = ChannelWords.in(row.text(Property.CHANNELS));
        List<Asset> carrying = new ArrayList<>();
        List<Asset> lacking = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Map.Entry<Channel, List<Asset>> entry : pieces.entrySet()) {
            List<Asset> here =
                    entry.getValue().stream().filter(asset -> mentions.in(asset, row)).toList();
            carrying.addAll(here);
            boolean asked = listed.isEmpty() || listed.contains(entry.getKey());
            boolean readable =
                    entry.getValue().stream().anyMatch(asset -> Demand.speaks(asset, row, brief));
            if (asked && here.isEmpty() && readable) {
                lacking.addAll(entry.getValue());
                missing.add(entry.getKey().id());
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        Severity severity =
                !listed.isEmpty()
                        ? Severity.ERROR
                        : listing
                                        && offersSomething(row)
                                        && !carrying.isEmpty()
                                        && missing.size() == 1
                                ? Severity.WARNING
                                : Severity.INFO;
        double confidence = !listed.isEmpty() ? LISTED : listing ? ALL : ELSEWHERE;
        List<Evidence> evidence = Omission.openings(lacking, MOST_SHOWN);
        Block field =
                row.field(Property.NAME) == null
                        ? row.field(Property.CODE)
                        : row.field(Property.NAME);
        if (field != null) {
            evidence.add(Omission.evidence(brief, field, Evidence.Side.REFERENCE));
        }
        if (evidence.isEmpty()) {
            return;
        }
        judgement.add(
                new Omission(
                                this,
                                "brief",
                                severity,
                                confidence,
                                FactKind.PRODUCT_NAME,
                                row.subject(),
                                row.name(),
                                row.name() + "|" + missing,
                                List.of(Argument.of(row.name()), Argument.of(missing.size())),
                                evidence,
                                row.name(),
                                Basis.BRIEF,
                                missing)
                        .finding());
    }

    /** 'Campaign slogan': a row that gives no more than words for the pieces is no offer. */
    private static boolean isSlogan(BriefRow row) {
        return row.field(Property.MESSAGE) != null
                && !offersSomething(row)
                && row.field(Property.SKU) == null
                && row.field(Property.URL) == null
                && row.field(Property.STARTS) == null
                && row.field(Property.ENDS) == null;
    }

    /** Whether a row asks a price or takes something off; a service may go unmentioned. */
    private static boolean offersSomething(BriefRow row) {
        return row.field(Property.PRICE) != null
                || row.field(Property.LOW_PRICE) != null
                || row.field(Property.DISCOUNT) != null
                || row.field(Property.CODE) != null;
    }

    /** Codes that all channels but one give, where that one gives another reduction or price. */
    private void codes(
            Statements statements, Map<Channel, List<Asset>> pieces, Judgement judgement) {
        if (pieces.size() < WELL_KNOWN) {
            return;
        }
        Map<String, List<LinkedFact>> byCode =
                Statements.group(
                        statements.of(FactKind.PROMO_CODE), f -> f.fact().value().canonical());
        Map<String, Set<Channel>> offering = new LinkedHashMap<>();
        for (LinkedFact fact : statements.of(FactKind.DISCOUNT)) {
            offering.computeIfAbsent(fact.subject(), s -> EnumSet.noneOf(Channel.class))
                    .add(statements.channel(fact.fact()));
        }
        byCode.forEach((code, facts) -> {
            Set<Channel> channels = EnumSet.noneOf(Channel.class);
            Set<String> assets = new HashSet<>();
            for (LinkedFact fact : facts) {
                channels.add(statements.channel(fact.fact()));
                assets.add(fact.fact().place().asset());
            }
            List<Channel> silent =
                    pieces.keySet().stream()
                            .filter(channel -> !channels.contains(channel))
                            .toList();
            if (silent.size() != 1 || assets.size() < WELL_KNOWN) {
                return;
            }
            Channel lacking = silent.getFirst();
            Set<Channel> spoken = offering.getOrDefault(facts.getFirst().subject(), Set.of());
            if (!spoken.contains(lacking)) {
                return;
            }
            List<Evidence> evidence =
                    Omission.openings(pieces.getOrDefault(lacking, List.of()), MOST_SHOWN);
            if (evidence.isEmpty()) {
                return;
            }
            for (LinkedFact fact : facts.subList(0, Math.min(MOST_SHOWN, facts.size()))) {
                evidence.add(
                        new Evidence(
                                fact.fact().place(),
                                statements.channel(fact.fact()),
                                fact.fact().value(),
                                Evidence.Side.AGREES));
            }
            judgement.add(
                    new Omission(
                                    this,
                                    "code",
                                    Severity.INFO,
                                    ELSEWHERE,
                                    FactKind.PROMO_CODE,
                                    facts.getFirst().subject(),
                                    statements.name(facts.getFirst().subject()),
                                    code + "|" + lacking,
                                    List.of(Argument.of(code), Argument.of(1)),
                                    evidence,
                                    code,
                                    Basis.MAJORITY,
                                    List.of(lacking.id()))
                            .finding());
        });
    }
}
