package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Audience;
import app.concord.model.Block;
import app.concord.model.Bound;
import app.concord.model.Channel;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Openness;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pieces that keep nobody and nothing out, 'for everyone', 'no minimum spend', 'in every size', of
 * an offer that the others restrict. Silence about a restriction is no such statement.
 */
final class OpenTerms {
    private static final String MARKS = "*†‡¹²³";
    private static final double SAME_PRODUCT = 0.3;
    private static final double ANYTHING = 0.5;
    private static final double OF_CODE = 0.95;
    private static final double OF_PRODUCT = 0.85;
    private static final double OF_WORDS = 0.7;
    private static final double OF_CAMPAIGN = 0.85;
    private static final int AGREED = 3;
    private static final FactValue NOT_COMBINABLE = new FactValue.Text("not-combinable");
    private static final FactValue NEW = new FactValue.Text("new-customers");

    private static final Set<String> SIZES =
            Set.of("length", "format of 2 length", "format of 3 length", "volume", "memory");

    private final Statements statements;
    private final Vouchers vouchers;
    private final Accusation accusation;

    OpenTerms(Statements statements, Vouchers vouchers, Accusation accusation) {
        this.statements = statements;
        this.vouchers = vouchers;
        this.accusation = accusation;
    }

    /**
     * Holds open statements against restrictions.
     *
     * @param terms statements of eligibility, open and not
     * @param spends least spends
     */
    void judge(List<LinkedFact> terms, List<LinkedFact> spends) {
        Map<Role, List<LinkedFact>> open = new LinkedHashMap<>();
        for (LinkedFact term : terms) {
            if (Openness.isOpen(term.fact()) && !noted(term.fact())) {
                open.computeIfAbsent(term.fact().role(), r -> new ArrayList<>()).add(term);
            }
        }
        open.forEach((role, claims) -> {
            List<LinkedFact> restrictions = restrictions(role, terms, spends);
            if (!restrictions.isEmpty()) {
                hold(claims, restrictions);
            }
        });
    }

    /** Whether a mark leads to a note: 'on everything*' does not keep the rest back. */
    private boolean noted(Fact fact) {
        Block block = statements.block(fact);
        int end = fact.place().span().end();
        return block != null
                && end < block.text().length()
                && MARKS.indexOf(block.text().charAt(end)) >= 0;
    }

    private List<LinkedFact> restrictions(
            Role role, List<LinkedFact> terms, List<LinkedFact> spends) {
        return switch (role) {
            case THRESHOLD -> spends;
            case VERSION ->
                    statements.of(FactKind.QUANTITY).stream()
                            .filter(fact ->
                                    fact.fact().key().bound() == Bound.FROM
                                            && SIZES.contains(Measures.family(fact)))
                            .toList();
            case COMBINATION ->
                    terms.stream()
                            .filter(term ->
                                    term.fact().role() == role
                                            && term.fact().value().equals(NOT_COMBINABLE))
                            .toList();
            default ->
                    terms.stream()
                            .filter(term ->
                                    term.fact().role() == role && !Openness.isOpen(term.fact()))
                            .toList();
        };
    }

    private void hold(List<LinkedFact> claims, List<LinkedFact> restrictions) {
        List<LinkedFact> all = new ArrayList<>(claims);
        all.addAll(restrictions);
        Contexts contexts = new Contexts(all, statements);
        for (List<LinkedFact> claim : Statements.group(claims, LinkedFact::subject).values()) {
            if (claim.getFirst().fact().role() == Role.CUSTOMER
                    && favours(claim.getFirst().subject())) {
                continue;
            }
            List<LinkedFact> against = new ArrayList<>();
            double sure = 0;
            for (LinkedFact restriction : restrictions) {
                if (claim.stream().anyMatch(one -> isPart(restriction, one))) {
                    continue;
                }
                double same = same(claim, restriction, contexts);
                if (same > 0) {
                    against.add(restriction);
                    sure = Math.max(sure, same);
                }
            }
            List<LinkedFact> wide = against.isEmpty() ? wide(claim, restrictions) : List.of();
            if (!wide.isEmpty()) {
                against.addAll(wide);
                sure = OF_CAMPAIGN;
            }
            Set<String> restricting = Statements.pieces(against);
            List<LinkedFact> alone =
                    claim.stream()
                            .filter(one -> !restricting.contains(one.fact().place().asset()))
                            .toList();
            int here = Statements.pieces(alone).size();
            if (!alone.isEmpty() && restricting.size() >= here) {
                accusation.report("open", alone, against, sure);
            }
        }
    }

    /** 'New and existing customers': one of the groups that the open words name. */
    private static boolean isPart(LinkedFact restriction, LinkedFact claim) {
        Place part = restriction.fact().place();
        Place whole = claim.fact().place();
        return part.asset().equals(whole.asset())
                && part.block() == whole.block()
                && whole.span().contains(part.span());
    }

    /**
     * Where a single piece opens what so many others keep for new customers that it is the
     * campaign's own term: theirs; empty where it is none.
     */
    private List<LinkedFact> wide(List<LinkedFact> claims, List<LinkedFact> restrictions) {
        if (claims.getFirst().fact().role() != Role.CUSTOMER
                || !ofCampaign(claims.getFirst())
                || isPage(claims.getFirst())
                || Statements.pieces(claims).size() > 1) {
            return List.of();
        }
        List<LinkedFact> own =
                restrictions.stream()
                        .filter(one -> ofCampaign(one) && one.fact().value().equals(NEW))
                        .toList();
        return Statements.pieces(own).size() >= AGREED ? own : List.of();
    }

    /** Pages tell of other offers too; mails, posts and prints are for the campaign's. */
    private boolean isPage(LinkedFact fact) {
        Asset asset = statements.asset(fact.fact());
        return asset == null || asset.channel() == Channel.WEB;
    }

    private boolean ofCampaign(LinkedFact fact) {
        return statements.kind(fact.subject()) == Subject.Kind.CAMPAIGN;
    }

    /** Whether some piece gives everyone one value of a code and some customers another. */
    private boolean favours(String subject) {
        Map<String, Set<FactValue>> usual = new HashMap<>();
        List<LinkedFact> special = new ArrayList<>();
        for (LinkedFact saving : statements.of(subject, FactKind.DISCOUNT)) {
            if (saving.fact().key().audience() == Audience.EVERYONE) {
                usual.computeIfAbsent(saving.fact().place().asset(), a -> new HashSet<>())
                        .add(saving.fact().value());
            } else {
                special.add(saving);
            }
        }
        return special.stream()
                .anyMatch(saving ->
                        usual.getOrDefault(saving.fact().place().asset(), Set.of()).stream()
                                .anyMatch(value -> !value.equals(saving.fact().value())));
    }

    /** How sure it is that a restriction is one of what the claims open; 0 where it is not. */
    private double same(List<LinkedFact> claims, LinkedFact restriction, Contexts contexts) {
        String subject = claims.getFirst().subject();
        boolean same = subject.equals(restriction.subject());
        Subject.Kind kind = statements.kind(subject);
        if (vouchers.isOffer(subject)) {
            return same ? OF_CODE : 0;
        }
        Fact fact = restriction.fact();
        boolean restricted = vouchers.isOffer(restriction.subject());
        if (restricted && fact.role() != Role.VERSION) {
            return 0;
        }
        double like = contexts.likeness(claims, List.of(restriction));
        if (same && kind != Subject.Kind.CAMPAIGN) {
            return like >= SAME_PRODUCT ? OF_PRODUCT : 0;
        }
        return like >= ANYTHING ? OF_WORDS : 0;
    }
}
