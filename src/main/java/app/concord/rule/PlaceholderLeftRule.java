package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Block;
import app.concord.model.Channel;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.Finding.Basis;
import app.concord.model.LinkedFact;
import app.concord.model.Region;
import app.concord.model.Severity;
import app.concord.model.Span;
import app.concord.text.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Text that should have been replaced before anyone reads it. Tags that a mail tool fills in for
 * each reader are as they should be in a draft, and worth a look only.
 */
final class PlaceholderLeftRule implements Rule {
    private static final String TAG_SIGNS = "{}%|*#@$«»~";
    private static final Set<String> TO_COME = Set.of("tbc", "tbd", "tba");
    private static final double LEAST = 0.6;

    @Override
    public String id() {
        return "placeholder-left";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /** What a placeholder is to those who read it. */
    private enum Sort {
        /** A tag without all of its signs, which no tool fills in. */
        MALFORMED,
        /** A tag where every reader should find a fact. */
        FACT,
        /** A tag that is filled in for each reader, or of which nothing is known. */
        PERSONAL,
        /** Words that stand for others: dummy text, instructions, crosses for digits. */
        TEXT
    }

    /** One placeholder, in however many pieces. */
    private record Kind(Sort sort, String text) {}

    @Override
    public Judgement judge(Statements statements) {
        Judgement judgement = new Judgement();
        boolean codes = !statements.of(FactKind.PROMO_CODE).isEmpty();
        SheetLabels labels = new SheetLabels();
        Map<Kind, List<LinkedFact>> kinds = new LinkedHashMap<>();
        for (LinkedFact linked : statements.of(FactKind.PLACEHOLDER)) {
            Block block = statements.block(linked.fact());
            if (block == null
                    || aside(block, linked.fact())
                    || labels.hold(linked.fact(), statements.asset(linked.fact()))) {
                continue;
            }
            Sort sort = sort(linked.fact(), block, statements.channel(linked.fact()), codes);
            kinds.computeIfAbsent(
                            new Kind(sort, linked.fact().value().canonical()),
                            k -> new ArrayList<>())
                    .add(linked);
        }
        kinds.forEach((kind, facts) -> report(kind, facts, statements, judgement));
        return judgement;
    }

    /** Whether it stands in a part of an address or in a column that is no text of the piece. */
    private static boolean aside(Block block, Fact fact) {
        if (block.region() == Region.NAVIGATION && block.label() != null) {
            return true;
        }
        int from = fact.place().span().start();
        String text = block.text();
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        String before = text.substring(from, fact.place().span().start());
        return before.contains("://") || before.startsWith("www.") || before.contains("?");
    }

    private static Sort sort(Fact fact, Block block, Channel channel, boolean codes) {
        String text = fact.place().quote().strip();
        if (!tag(text)) {
            boolean bracket = text.startsWith("[") || text.startsWith("<");
            boolean personal = bracket && TagWords.isOfReader(text) && !isToCome(text);
            return personal || channel == Channel.BRIEF ? Sort.PERSONAL : Sort.TEXT;
        }
        if (malformed(text, block.text(), fact.place().span())) {
            return Sort.MALFORMED;
        }
        boolean catalogue = channel == Channel.SOCIAL && text.startsWith("{{product.");
        return switch (TagWords.of(text)) {
            case PERSONAL, UNKNOWN -> Sort.PERSONAL;
            case CODE -> codes ? Sort.FACT : Sort.PERSONAL;
            case FACT -> catalogue || channel == Channel.BRIEF ? Sort.PERSONAL : Sort.FACT;
        };
    }

    /** '[SPEAKER NAME TBC]': what somebody has yet to tell. */
    private static boolean isToCome(String text) {
        return Words.of(text).stream().anyMatch(word -> TO_COME.contains(word.folded()));
    }

    /** Whether a text is written as tags are; in '$ XX' crosses stand for an amount. */
    private static boolean tag(String text) {
        boolean amount = text.charAt(0) == '$' && text.substring(1).strip().startsWith("XX");
        return !amount && (TAG_SIGNS.indexOf(text.charAt(0)) >= 0 || text.startsWith("[["));
    }

    /** Whether the signs that open a tag and those that close it do not belong together. */
    private static boolean malformed(String text, String block, Span span) {
        char before = span.start() > 0 ? block.charAt(span.start() - 1) : ' ';
        char after = span.end() < block.length() ? block.charAt(span.end()) : ' ';
        if (before == '{' || after == '}' || (before == '%' && text.startsWith("%"))) {
            return true;
        }
        return unlike(text, "{{", "}}")
                || unlike(text, "*|", "|*")
                || unlike(text, "%%", "%%")
                || unlike(text, "[[", "]]")
                || (text.startsWith("%") && !text.startsWith("%%") && after == '%');
    }

    private static boolean unlike(String text, String opening, String closing) {
        return text.startsWith(opening) && !text.endsWith(closing);
    }

    private void report(
            Kind kind, List<LinkedFact> facts, Statements statements, Judgement judgement) {
        double confidence =
                facts.stream().mapToDouble(fact -> fact.fact().confidence()).max().orElse(0);
        if (confidence < LEAST) {
            return;
        }
        boolean personal = kind.sort() == Sort.PERSONAL;
        String message =
                switch (kind.sort()) {
                    case MALFORMED -> "malformed";
                    case FACT -> "fact";
                    case PERSONAL -> "personal";
                    case TEXT -> "text";
                };
        judgement.add(
                new Findings(statements)
                        .finding(
                                new Findings.Draft(
                                        this,
                                        message,
                                        statements.name(facts.getFirst().subject()),
                                        facts,
                                        List.of(),
                                        null,
                                        null,
                                        Basis.CALCULATION,
                                        confidence,
                                        List.of(
                                                Argument.of(
                                                        facts.getFirst().fact().place().quote()))),
                                personal ? Severity.INFO : Severity.ERROR));
    }
}
