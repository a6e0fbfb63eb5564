package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.ComparabilityKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.LinkedFact.Attachment;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Span;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Percentages that fill a cell of a table and that no words there name as rates of a financing: the
 * row alone can tell that they are. Those that one piece alone states and that are no rate known
 * otherwise.
 */
final class BareRates {
    private static final Pattern RATE = Pattern.compile("(\\d{1,2})(?:[.,](\\d{1,3}))?\\s?%");

    private BareRates() {}

    /**
     * Every such percentage as a rate.
     *
     * @param rates what is read as one
     */
    static List<LinkedFact> of(List<LinkedFact> rates, Statements statements) {
        List<LinkedFact> found = new ArrayList<>();
        if (rates.isEmpty()) {
            return found;
        }
        Set<BigDecimal> known = new HashSet<>();
        rates.forEach(rate -> known.add(LikeRows.value(rate)));
        for (Asset asset : statements.campaign().assets()) {
            for (Block block : asset.blocks()) {
                boolean cell = block.cell() != null && block.cell().rowHeader() != null;
                Matcher rate = cell ? RATE.matcher(block.text().strip()) : null;
                if (rate != null && rate.matches()) {
                    LinkedFact fact = rate(rate, asset, block, statements);
                    if (!known.contains(LikeRows.value(fact))) {
                        found.add(fact);
                    }
                }
            }
        }
        Map<BigDecimal, List<LinkedFact>> values = Statements.group(found, LikeRows::value);
        found.removeIf(fact ->
                Statements.pieces(values.getOrDefault(LikeRows.value(fact), List.of())).size() > 1);
        return found;
    }

    private static LinkedFact rate(Matcher rate, Asset asset, Block block, Statements statements) {
        String decimals = rate.group(2) == null ? "" : "." + rate.group(2);
        Fact fact =
                new Fact(
                        FactKind.PAYMENT,
                        new FactValue.Percent(new BigDecimal(rate.group(1) + decimals)),
                        ComparabilityKey.of(Role.APR),
                        Place.of(asset, block, new Span(0, block.text().length())),
                        1);
        return new LinkedFact(fact, statements.whole(), Attachment.TABLE_ROW, 1);
    }
}
