package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKey;
import app.concord.model.Cell;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Role;
import app.concord.model.Span;
import app.concord.model.Subject;
import app.concord.text.Sentences;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells of which promo code a condition speaks: the one in its sentence, the only one of its block,
 * the one in the heading above.
 */
final class Vouchers {
    private static final double OF_CODE = 0.95;
    private static final double BLOCK = 0.9;
    private static final double HEADING = 0.85;
    private static final int NEAR = 24;

    /** Of no more letters beside a code are 'Code: ', 'Gutschein '. */
    private static final int LABEL = 10;

    private final Statements statements;
    private final Map<BlockKey, List<LinkedFact>> byBlock = new HashMap<>();
    private final Map<String, Set<String>> codesOf = new HashMap<>();

    Vouchers(Statements statements) {
        this.statements = statements;
        Map<BlockKey, List<LinkedFact>> terms =
                Statements.group(
                        statements.of(FactKind.ELIGIBILITY).stream()
                                .filter(term -> term.fact().role() == Role.COMBINATION)
                                .toList(),
                        term -> term.fact().place().inBlock());
        for (LinkedFact code : statements.of(FactKind.PROMO_CODE)) {
            BlockKey block = code.fact().place().inBlock();
            if (!isOther(code, terms.getOrDefault(block, List.of()))) {
                byBlock.computeIfAbsent(block, b -> new ArrayList<>()).add(code);
            }
            codesOf.computeIfAbsent(code.subject(), s -> new HashSet<>())
                    .add(code.fact().value().canonical());
        }
    }

    /** 'Cannot be combined with SPRING20': the block speaks of something else than that code. */
    private boolean isOther(LinkedFact code, List<LinkedFact> terms) {
        Block block = statements.block(code.fact());
        if (block == null) {
            return false;
        }
        int start = code.fact().place().span().start();
        for (LinkedFact term : terms) {
            int end = term.fact().place().span().end();
            boolean near = end <= start && start - end < NEAR;
            if (near && block.text().substring(end, start).chars().noneMatch(Vouchers::parts)) {
                return true;
            }
        }
        return false;
    }

    private static boolean parts(int sign) {
        return ".;:\n".indexOf(sign) >= 0;
    }

    /**
     * Whether what is said of a subject is said of one code: it is an offer, or a product of the
     * brief that is had with one code and no other.
     */
    boolean isOffer(String subject) {
        return switch (statements.kind(subject)) {
            case OFFER -> true;
            case PRODUCT -> codesOf.getOrDefault(subject, Set.of()).size() == 1;
            default -> false;
        };
    }

    /** The statements, each tied to its code where it has one and is not said of a product. */
    List<LinkedFact> tied(List<LinkedFact> facts) {
        return facts.stream().map(this::tied).toList();
    }

    private LinkedFact tied(LinkedFact linked) {
        Fact fact = linked.fact();
        String sentence = inSentence(fact);
        if (sentence != null) {
            return with(linked, sentence, 1);
        }
        if (!isLoose(linked)) {
            return linked;
        }
        String inBlock = before(fact);
        if (inBlock == null) {
            inBlock = only(byBlock.getOrDefault(fact.place().inBlock(), List.of()));
        }
        if (inBlock != null) {
            return with(linked, inBlock, BLOCK);
        }
        Block block = statements.block(fact);
        String label = block == null ? null : label(fact, block);
        if (label != null) {
            return with(linked, label, BLOCK);
        }
        if (block == null || block.heading() < 0) {
            return linked;
        }
        BlockKey heading = new BlockKey(fact.place().asset(), block.heading());
        String above = only(byBlock.getOrDefault(heading, List.of()));
        return above == null ? linked : with(linked, above, HEADING);
    }

    /**
     * The only code of the row of a table in which a statement stands, or the one that is all that
     * the line above it says; null for none or several.
     */
    private @Nullable String label(Fact fact, Block block) {
        Asset asset = statements.asset(fact);
        if (asset == null) {
            return null;
        }
        List<LinkedFact> codes = new ArrayList<>();
        Cell cell = block.cell();
        for (Block other : asset.blocks()) {
            Cell there = other.cell();
            boolean inRow =
                    cell != null
                            && there != null
                            && !cell.header()
                            && there.table() == cell.table()
                            && there.row() == cell.row();
            boolean above = other.index() == block.index() - 1 && other.part().equals(block.part());
            if (inRow || above) {
                BlockKey key = new BlockKey(fact.place().asset(), other.index());
                byBlock.getOrDefault(key, List.of()).stream()
                        .filter(code -> inRow || isAlone(code, other))
                        .forEach(codes::add);
            }
        }
        return only(codes);
    }

    private static boolean isAlone(LinkedFact code, Block block) {
        Span span = code.fact().place().span();
        return block.text().length() - (span.end() - span.start()) <= LABEL;
    }

    /** Whether a statement is tied to nothing nearer than what its piece is about. */
    private boolean isLoose(LinkedFact linked) {
        return statements.kind(linked.subject()) == Subject.Kind.CAMPAIGN
                || linked.attachment() == LinkedFact.Attachment.PIECE;
    }

    /**
     * Whether a statement speaks of a code: in whose sentence it stands, or which the words in
     * front take up again, 'the code works in our shops too'.
     */
    boolean speakOf(Fact fact) {
        Span span = fact.place().span();
        return inSentence(fact) != null
                || statements.in(fact.place().asset()).stream()
                        .map(LinkedFact::fact)
                        .filter(said -> said.role() == Role.INCLUSION)
                        .filter(said -> said.place().block() == fact.place().block())
                        .anyMatch(said ->
                                said.place().span().start() < span.end()
                                        && span.start() - said.place().span().end() < NEAR);
    }

    /** The subject of the only code in the statement's sentence, null for none or several. */
    @Nullable String inSentence(Fact fact) {
        List<LinkedFact> codes = byBlock.get(fact.place().inBlock());
        Block block = statements.block(fact);
        if (codes == null || block == null) {
            return null;
        }
        var asset = statements.asset(fact);
        Span span = fact.place().span();
        Span sentence = new Span(0, block.text().length());
        for (Span one : Sentences.of(block.text(), asset == null ? null : asset.language())) {
            if (one.start() <= span.start() && span.start() < one.end()) {
                sentence = one;
            }
        }
        Span within = sentence;
        return only(
                codes.stream()
                        .filter(code -> within.contains(code.fact().place().span()))
                        .toList());
    }

    /** Whether the code named last before the statement in its block is of something else. */
    boolean followsOther(LinkedFact linked) {
        String code = before(linked.fact());
        return code != null && !code.equals(linked.subject());
    }

    /** The last code before the statement in its block: sentences go on about what was named. */
    private @Nullable String before(Fact fact) {
        String last = null;
        int end = -1;
        for (LinkedFact code : byBlock.getOrDefault(fact.place().inBlock(), List.of())) {
            int ends = code.fact().place().span().end();
            if (ends <= fact.place().span().start() && ends > end) {
                last = code.subject();
                end = ends;
            }
        }
        return last;
    }

    private static @Nullable String only(List<LinkedFact> codes) {
        Set<String> subjects = new LinkedHashSet<>();
        codes.forEach(code -> subjects.add(code.subject()));
        return subjects.size() == 1 ? subjects.iterator().next() : null;
    }

    /** What was said of nothing more special is as surely said of the code as it stands to it. */
    private LinkedFact with(LinkedFact linked, String subject, double sure) {
        double link = isLoose(linked) ? OF_CODE : linked.confidence();
        return new LinkedFact(linked.fact(), subject, linked.attachment(), link * sure);
    }
}
