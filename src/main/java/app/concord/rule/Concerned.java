package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.LinkedFact.Attachment;
import app.concord.model.Role;
import app.concord.model.Subject;
import app.concord.rule.StatedTerms.Said;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which silent pieces a condition concerns: where it is said of one product of several, only
 * those that speak of that; where it is said beside products, those that name any; and not those
 * that limit the same thing in another way, which is a contradiction rather than silence.
 */
final class Concerned {
    private final Statements statements;
    private final @Nullable String subject;
    private final Set<Role> limits = new HashSet<>();

    /** Whether what states it speaks of products: then a page of deliveries need not. */
    private final boolean ofProducts;

    Concerned(List<Said> holding, Statements statements) {
        this.statements = statements;
        Map<String, Integer> said = new HashMap<>();
        for (Said one : holding) {
            Set<String> here = new HashSet<>();
            for (LinkedFact fact : statements.in(one.asset().path())) {
                boolean limit =
                        fact.fact().kind() == FactKind.ELIGIBILITY
                                && fact.fact().place().block() == one.block().index()
                                && fact.fact().place().span().overlaps(one.span());
                if (limit) {
                    limits.add(fact.fact().role());
                }
                if (limit && isNamed(fact)) {
                    here.add(fact.subject());
                }
            }
            here.forEach(product -> said.merge(product, 1, Integer::sum));
        }
        String most = null;
        for (Map.Entry<String, Integer> entry : said.entrySet()) {
            if (2 * entry.getValue() > holding.size()) {
                most = entry.getKey();
            }
        }
        subject = most;
        long naming = holding.stream().filter(one -> namesAny(one.asset())).count();
        ofProducts = 2 * naming > holding.size();
    }

    private boolean namesAny(Asset asset) {
        return statements.in(asset.path()).stream().anyMatch(this::isNamed);
    }

    private boolean isNamed(LinkedFact fact) {
        return statements.kind(fact.subject()) == Subject.Kind.PRODUCT
                && fact.attachment() != Attachment.PIECE;
    }

    /** Those of the silent pieces that should say it. */
    List<Asset> of(List<Asset> silent) {
        return silent.stream().filter(this::concerns).toList();
    }

    private boolean concerns(Asset asset) {
        boolean speaks = subject == null;
        for (LinkedFact fact : statements.in(asset.path())) {
            if (fact.fact().kind() == FactKind.ELIGIBILITY
                    && limits.contains(fact.fact().role())
                    && (subject == null || fact.subject().equals(subject))) {
                return false;
            }
            speaks |= fact.subject().equals(subject);
        }
        return speaks && (!ofProducts || namesAny(asset));
    }
}
