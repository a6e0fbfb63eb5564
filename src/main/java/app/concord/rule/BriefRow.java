package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.LinkedFact;
import app.concord.model.Property;
import app.concord.model.Subject;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One offer of the brief.
 *
 * @param number number of the record
 * @param fields its values by meaning; the first where there are several
 * @param subject id of what it is about; that of the campaign where it names nothing
 */
record BriefRow(int number, Map<Property, Block> fields, String subject) {

    private static final Set<Property> VALUES =
            EnumSet.of(
                    Property.SKU,
                    Property.GTIN,
                    Property.PRICE,
                    Property.WAS_PRICE,
                    Property.DISCOUNT,
                    Property.CODE);

    /** The text of a field, empty where it is not stated. */
    String text(Property property) {
        Block block = fields.get(property);
        return block == null ? "" : block.text().strip();
    }

    @Nullable Block field(Property property) {
        return fields.get(property);
    }

    /** What a person calls the offer: its name, else its code. */
    String name() {
        String name = text(Property.NAME);
        return name.isEmpty() ? text(Property.CODE) : name;
    }

    /** Whether it is an offer with a value, not a note about all of the campaign. */
    boolean offers() {
        return VALUES.stream().anyMatch(fields::containsKey);
    }

    /** The offers of a campaign's brief in their order; none without a brief. */
    static List<BriefRow> of(Statements statements, List<LinkedFact> facts) {
        Asset brief = statements.campaign().brief();
        if (brief == null) {
            return List.of();
        }
        Map<Integer, Map<Property, Block>> rows = new LinkedHashMap<>();
        for (Block block : brief.blocks()) {
            Property property = block.property();
            if (property != null) {
                rows.computeIfAbsent(block.innermost(), r -> new EnumMap<>(Property.class))
                        .putIfAbsent(property, block);
            }
        }
        Map<Integer, String> subjects = new LinkedHashMap<>();
        for (LinkedFact fact : facts) {
            boolean named =
                    fact.fact().place().asset().equals(brief.path())
                            && statements.kind(fact.subject()) != Subject.Kind.CAMPAIGN;
            Block block = named ? statements.block(fact.fact()) : null;
            if (block != null) {
                subjects.putIfAbsent(block.innermost(), fact.subject());
            }
        }
        List<BriefRow> all = new ArrayList<>();
        rows.forEach((number, fields) ->
                all.add(
                        new BriefRow(
                                number, fields, subjects.getOrDefault(number, Omission.CAMPAIGN))));
        return all;
    }
}
