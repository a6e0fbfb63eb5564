package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.LinkedFact;
import app.concord.model.Span;
import app.concord.text.Terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one part of a product is made of: a thing has several materials, but its frame that others
 * call one of aluminium is not of steel.
 */
final class PartMaterials {
    private static final double SURE = 0.9;
    private static final int AGREED = 2;
    private static final Pattern BEHIND = Pattern.compile("[ \\u00a0-]?(\\p{L}{4,})\\b.*");
    private static final Pattern INSIDE = Pattern.compile("(.+)[ \\u00a0](\\p{L}{4,})");
    private static final Pattern LEADING =
            Pattern.compile("^(?:of|aus|en|in|di|de|em|din|van|dari|daripada) ");
    private static final Pattern IN_FRONT =
            Pattern.compile(
                    ".*?(\\p{L}{4,}) (?:of|aus|en|in|di|de|em|din|van|dari|daripada) $",
                    Pattern.DOTALL);

    private final Statements statements;
    private final Accusation accusation;

    PartMaterials(Statements statements, Accusation accusation) {
        this.statements = statements;
        this.accusation = accusation;
    }

    /**
     * Judges the materials of one product.
     *
     * @param lane all that is said of them, but for what is reported already
     */
    void judge(List<LinkedFact> lane) {
        Map<String, List<LinkedFact>> parts = Statements.group(lane, this::part);
        parts.forEach((part, facts) -> {
            if (!part.isEmpty()) {
                ofPart(facts);
            }
        });
    }

    private void ofPart(List<LinkedFact> facts) {
        Map<Set<String>, List<LinkedFact>> byMaterial = new LinkedHashMap<>();
        Statements.group(facts, fact -> fact.fact().place().asset())
                .values()
                .forEach(piece ->
                        byMaterial
                                .computeIfAbsent(Materials.materials(piece), m -> new ArrayList<>())
                                .addAll(piece));
        if (byMaterial.size() != 2 || byMaterial.keySet().stream().anyMatch(m -> m.size() > 1)) {
            return;
        }
        List<List<LinkedFact>> sides = new ArrayList<>(byMaterial.values());
        int first = Statements.pieces(sides.get(0)).size();
        int second = Statements.pieces(sides.get(1)).size();
        int less = first < second ? 0 : 1;
        List<LinkedFact> expected = sides.get(1 - less);
        if (first != second && Statements.pieces(expected).size() >= AGREED) {
            accusation.report("material", sides.get(less), expected, SURE);
        }
    }

    /** The word for the part beside a material: 'steel frame', 'cadre en acier'; empty for none. */
    private String part(LinkedFact fact) {
        Block block = statements.block(fact.fact());
        Asset asset = statements.asset(fact.fact());
        Span span = fact.fact().place().span();
        if (block == null || asset == null || span.end() > block.text().length()) {
            return "";
        }
        String text = block.text();
        String quote = text.substring(span.start(), span.end());
        Matcher inside = INSIDE.matcher(quote);
        Matcher behind =
                BEHIND.matcher(
                        inside.matches() && names(fact, inside.group(1))
                                ? " " + inside.group(2)
                                : line(text.substring(span.end())));
        Matcher leading = LEADING.matcher(quote);
        Matcher front =
                IN_FRONT.matcher(
                        text.substring(0, span.start()) + (leading.find() ? leading.group() : ""));
        String word = behind.matches() ? behind.group(1) : front.matches() ? front.group(1) : "";
        boolean small = word.isEmpty() || Terms.of(word, asset.language()).isEmpty();
        return small ? "" : word.toLowerCase(Locale.ROOT);
    }

    /** Whether words are the material itself: the 'steel' of a 'steel frame'. */
    private static boolean names(LinkedFact fact, String words) {
        return Materials.materials(List.of(fact)).contains(words.toLowerCase(Locale.ROOT));
    }

    private static String line(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
