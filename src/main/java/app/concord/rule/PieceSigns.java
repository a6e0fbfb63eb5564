package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Audience;
import app.concord.model.Billing;
import app.concord.model.Block;
import app.concord.model.Bound;
import app.concord.model.ComparabilityKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Span;
import app.concord.model.Subject;
import app.concord.rule.pack.Sign;
import app.concord.text.WordFile;

import org.jspecify.annotations.Nullable;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one piece shows of what rules of packs go by, and where. */
final class PieceSigns {
    private static final String PIECE = "";
    private static final int LONGEST_RUN = 183;
    private static final Set<Role> OTHER_DAYS = Set.of(Role.DELIVERY_DATE, Role.RETURN_DATE);
    private static final Phrases WORDS = words();

    private final Asset asset;
    private final Statements statements;

    /** By sign, the subjects it is shown of, and the place of each; the piece itself is empty. */
    private final Map<Sign, Map<String, Spot>> seen = new EnumMap<>(Sign.class);

    /** Where a sign is shown. */
    record Spot(Block block, Span span) {}

    PieceSigns(Asset asset, Statements statements) {
        this.asset = asset;
        this.statements = statements;
        for (LinkedFact linked : statements.in(asset.path())) {
            Block block = asset.blocks().get(linked.fact().place().block());
            if (Pieces.isRead(block)) {
                read(linked, block);
            }
        }
        readReduced();
        for (Block block : asset.blocks()) {
            if (Pieces.isRead(block)) {
                for (Phrases.Hit hit : WORDS.find(block.text())) {
                    Sign sign = sign(hit.section());
                    boolean told = sign == Sign.FEE_APART && hasDigit(hit.span().of(block.text()));
                    add(told ? Sign.TOTAL : sign, PIECE, block, hit.span());
                }
            }
        }
    }

    /** Notes something that other rules have read already. */
    void add(Sign sign, Block block, Span span) {
        add(sign, PIECE, block, span);
    }

    /** The subjects of which the piece shows a sign, each with its place. */
    Map<String, Spot> of(Sign sign) {
        return seen.getOrDefault(sign, Map.of());
    }

    /** Whether it shows a sign of a subject, or of the whole piece. */
    boolean shows(Sign sign, String subject) {
        Map<String, Spot> here = of(sign);
        return subject.equals(PIECE)
                ? !here.isEmpty()
                : here.containsKey(subject) || here.containsKey(PIECE);
    }

    Asset asset() {
        return asset;
    }

    private void read(LinkedFact linked, Block block) {
        Fact fact = linked.fact();
        boolean product = statements.kind(linked.subject()) == Subject.Kind.PRODUCT;
        String subject = product ? linked.subject() : PIECE;
        switch (fact.kind()) {
            case PRICE -> readPrice(fact, subject, block);
            case DISCOUNT -> add(Sign.SAVING, subject, block, fact);
            case GIFT -> add(Sign.FREE, PIECE, block, fact);
            case PROMO_CODE -> add(Sign.CODE, PIECE, block, fact);
            case ELIGIBILITY -> add(Sign.CONDITIONS, PIECE, block, fact);
            case URL -> add(Sign.POINTER, PIECE, block, fact);
            case DATE, PERIOD -> readDay(fact, block);
            default -> {}
        }
    }

    private void readPrice(Fact fact, String subject, Block block) {
        switch (fact.role()) {
            case WAS, RRP -> add(Sign.EARLIER_PRICE, subject, block, fact);
            case SAVING -> add(Sign.SAVING, subject, block, fact);
            case THRESHOLD -> add(Sign.CONDITIONS, PIECE, block, fact);
            default -> {}
        }
    }

    /**
     * A price of now in one sentence with a reduction that holds for everyone and without a code:
     * it is the price of one thing, which was announced to be reduced.
     */
    private void readReduced() {
        List<LinkedFact> here = statements.in(asset.path());
        Set<Integer> coded = new HashSet<>();
        Map<Integer, List<LinkedFact>> prices = new HashMap<>();
        for (LinkedFact linked : here) {
            Fact fact = linked.fact();
            if (fact.kind() == FactKind.PROMO_CODE) {
                coded.add(fact.place().block());
            } else if (fact.kind() == FactKind.PRICE && isPlain(linked, Role.NOW)) {
                prices.computeIfAbsent(fact.place().block(), b -> new ArrayList<>(1)).add(linked);
            }
        }
        for (LinkedFact linked : here) {
            Fact fact = linked.fact();
            int at = fact.place().block();
            Block block = asset.blocks().get(at);
            if (fact.kind() != FactKind.DISCOUNT
                    || fact.value() instanceof FactValue.Mechanic
                    || !isPlain(linked, Role.SAVING)
                    || coded.contains(at)
                    || !Pieces.isRead(block)) {
                continue;
            }
            Span sentence = Pieces.sentence(asset, block, fact.place().span());
            for (LinkedFact price : prices.getOrDefault(at, List.of())) {
                if (price.subject().equals(linked.subject())
                        && sentence.overlaps(price.fact().place().span())) {
                    boolean product = statements.kind(price.subject()) == Subject.Kind.PRODUCT;
                    add(Sign.REDUCED_PRICE, product ? price.subject() : PIECE, block, price.fact());
                }
            }
        }
    }

    /** Whether a value is that of a product, once and for everyone. */
    private boolean isPlain(LinkedFact linked, Role role) {
        ComparabilityKey key = linked.fact().key();
        boolean ofProduct =
                statements.kind(linked.subject()) == Subject.Kind.PRODUCT
                        || statements.products().isEmpty();
        return key.role() == role
                && key.bound() == Bound.EXACT
                && key.billing() == Billing.ONCE
                && key.audience() == Audience.EVERYONE
                && key.threshold() == null
                && key.quantity() == 1
                && ofProduct;
    }

    private void readDay(Fact fact, Block block) {
        if (OTHER_DAYS.contains(fact.role())) {
            return;
        }
        if (fact.kind() == FactKind.DATE) {
            if (fact.role() != Role.START) {
                add(Sign.END_DATE, PIECE, block, fact);
            }
        } else if (fact.value() instanceof FactValue.Period period) {
            FactValue.Day end = period.end();
            FactValue.Day start = period.start();
            if (end != null) {
                add(Sign.END_DATE, PIECE, block, fact);
                if (start != null
                        && ChronoUnit.DAYS.between(start.date(), end.date()) >= LONGEST_RUN) {
                    add(Sign.LONG_RUN, PIECE, block, fact);
                }
            }
        }
    }

    private void add(Sign sign, String subject, Block block, Fact fact) {
        add(sign, subject, block, fact.place().span());
    }

    private void add(Sign sign, String subject, Block block, Span span) {
        seen.computeIfAbsent(sign, s -> new LinkedHashMap<>(2))
                .putIfAbsent(subject, new Spot(block, span));
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static Sign sign(String section) {
        for (Sign sign : Sign.values()) {
            if (sign.id().equals(section)) {
                return sign;
            }
        }
        throw new IllegalStateException("signs.words: no sign " + section);
    }

    private static Phrases words() {
        Phrases words = new Phrases();
        @Nullable String section = null;
        for (String line : WordFile.lines(PieceSigns.class, "packs/signs.words")) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1).strip();
            } else if (section != null) {
                words.add(section, line);
            }
        }
        return words;
    }
}
