package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Span;
import app.concord.model.Subject;
import app.concord.text.Word;
import app.concord.text.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What must be spent before a discount or a code is had; not that of delivery or a financing. */
final class LeastSpends {
    /** The scope of a least spend for paying in parts, which is no condition of an offer. */
    private static final String FINANCING = "for financing";

    private static final double OF_CAMPAIGN = 0.9;

    private static final Set<String> LEAST =
            WordLists.read("words/orders.words").getOrDefault("least", Set.of());

    private static final Set<FactKind> OFFERS =
            Set.of(FactKind.PROMO_CODE, FactKind.GIFT, FactKind.DISCOUNT);

    private final Statements statements;
    private final Vouchers vouchers;

    LeastSpends(Statements statements, Vouchers vouchers) {
        this.statements = statements;
        this.vouchers = vouchers;
    }

    /** The least spends, each said of the code or saving it belongs to. */
    List<LinkedFact> all() {
        Map<String, LinkedFact> savings = new HashMap<>();
        for (LinkedFact saving : statements.of(FactKind.DISCOUNT)) {
            FactValue.Money least = saving.fact().key().threshold();
            if (least != null) {
                savings.putIfAbsent(key(saving.fact(), least), saving);
            }
        }
        Set<Object> financing = financing();
        List<LinkedFact> all = new ArrayList<>();
        for (LinkedFact linked : statements.of(FactKind.PRICE)) {
            Fact fact = linked.fact();
            if (fact.role() == Role.THRESHOLD
                    && fact.key().unit().isEmpty()
                    && fact.value() instanceof FactValue.Money money) {
                LinkedFact saving = savings.get(key(fact, money));
                if (saving == null && financing.contains(amount(linked))) {
                    continue;
                }
                boolean campaign = statements.kind(linked.subject()) == Subject.Kind.CAMPAIGN;
                all.add(
                        saving != null && campaign
                                ? new LinkedFact(
                                        fact,
                                        saving.subject(),
                                        saving.attachment(),
                                        saving.confidence())
                                : sure(linked));
            }
        }
        return vouchers.tied(all);
    }

    /**
     * Whether one is what any order has to come to, in a piece without codes, gifts and savings,
     * and the other what it takes for one of these.
     */
    boolean ofShop(LinkedFact one, LinkedFact other) {
        return (isOfAnyOrder(one) && offers(other)) || (isOfAnyOrder(other) && offers(one));
    }

    private boolean isOfAnyOrder(LinkedFact spend) {
        Asset asset = statements.asset(spend.fact());
        Block block = statements.block(spend.fact());
        if (asset == null || block == null) {
            return false;
        }
        Span amount = spend.fact().place().span();
        int start = Pieces.sentence(asset, block, amount).start();
        String before =
                Words.of(block.text().substring(start, amount.start())).stream()
                        .map(Word::folded)
                        .collect(Collectors.joining(" "));
        return LEAST.stream().anyMatch(before::contains) && !offers(spend);
    }

    private boolean offers(LinkedFact spend) {
        return statements.in(spend.fact().place().asset()).stream()
                .anyMatch(fact -> OFFERS.contains(fact.fact().kind()));
    }

    /** The amounts that open a financing somewhere; others judge them. */
    private Set<Object> financing() {
        Set<Object> amounts = new HashSet<>();
        for (LinkedFact linked : statements.of(FactKind.PRICE)) {
            if (linked.fact().key().scope().contains(FINANCING)) {
                amounts.add(amount(linked));
            }
        }
        return amounts;
    }

    /** What is said of nothing more special is said of the campaign, and no less sure for it. */
    private LinkedFact sure(LinkedFact linked) {
        return statements.kind(linked.subject()) == Subject.Kind.CAMPAIGN
                ? new LinkedFact(linked.fact(), linked.subject(), linked.attachment(), OF_CAMPAIGN)
                : linked;
    }

    /** The amount of a least spend. */
    static Object amount(LinkedFact linked) {
        return linked.fact().value() instanceof FactValue.Money money
                ? money.amount().stripTrailingZeros()
                : "";
    }

    /** Where a saving and its least spend stand: one block, or one record. */
    private String key(Fact fact, FactValue.Money least) {
        Block block = statements.block(fact);
        String where =
                block != null && block.property() != null && block.innermost() >= 0
                        ? "/" + block.innermost()
                        : "#" + fact.place().block();
        return fact.place().asset() + where + "#" + Amounts.plain(least.amount());
    }
}
