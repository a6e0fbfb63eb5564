package app.concord.extract;

import app.concord.model.Asset;
import app.concord.model.Audience;
import app.concord.model.Cell;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tables with two columns of prices of which no header says which was and which is: 'Flexible rate'
 * and 'Winter offer'. Where the reduction that the piece tells leads from one to the other in most
 * rows, the first holds the earlier prices.
 */
final class FormerColumns {
    private static final int FEWEST_ROWS = 2;
    private static final int TWO = 2;
    private static final double ROUNDING = 0.01;
    private static final double LEAST = 10;
    private static final double MOST = 80;

    /** With what the words for an offer begin, in ten languages. */
    private static final List<String> OFFERS =
            List.of(
                    "promo",
                    "offer",
                    "sale",
                    "deal",
                    "now",
                    "special",
                    "angebot",
                    "aktion",
                    "jetzt",
                    "offre",
                    "ofert",
                    "offert",
                    "aanbied",
                    "actie",
                    "nu",
                    "jualan",
                    "tawaran",
                    "penawaran",
                    "diskon",
                    "rebaj",
                    "sald",
                    "scont");

    private final Map<Integer, Map<Integer, Map<Integer, Fact>>> tables = new TreeMap<>();

    private FormerColumns(Asset asset, List<Fact> facts) {
        Set<Integer> other = new HashSet<>();
        for (Fact fact : facts) {
            Cell cell = asset.blocks().get(fact.place().block()).cell();
            if (cell == null || cell.header() || fact.kind() != FactKind.PRICE) {
                continue;
            }
            Fact before =
                    tables.computeIfAbsent(cell.table(), t -> new TreeMap<>())
                            .computeIfAbsent(cell.column(), c -> new TreeMap<>())
                            .put(cell.row(), fact);
            if (before != null || fact.role() != Role.NOW || tellsRate(cell)) {
                other.add(cell.table());
            }
        }
        other.forEach(tables::remove);
    }

    /** 'Members (10% off)': a column that tells its own reduction. */
    private static boolean tellsRate(Cell cell) {
        String header = cell.columnHeader();
        return header != null && header.indexOf('%') >= 0;
    }

    /** Gives the prices of such columns the part they play. */
    static void settle(Asset asset, List<Fact> facts) {
        Set<Double> rates = rates(facts);
        if (rates.isEmpty()) {
            return;
        }
        Set<Fact> former = new HashSet<>();
        for (Map<Integer, Map<Integer, Fact>> table :
                new FormerColumns(asset, facts).tables.values()) {
            List<Map<Integer, Fact>> columns = List.copyOf(table.values());
            // Of three columns, as for one order and for a subscription, none need be earlier.
            if (columns.size() == TWO
                    && !isOffer(asset, columns.getFirst())
                    && reduces(columns.getFirst(), columns.getLast(), rates)) {
                former.addAll(columns.getFirst().values());
            }
        }
        if (!former.isEmpty()) {
            facts.replaceAll(fact ->
                    former.contains(fact) ? fact.withKey(fact.key().withRole(Role.WAS)) : fact);
        }
    }

    /** 'Promo price' beside 'Club price': the first is no earlier one. */
    private static boolean isOffer(Asset asset, Map<Integer, Fact> column) {
        Fact any = column.values().iterator().next();
        Cell cell = asset.blocks().get(any.place().block()).cell();
        String header = cell == null ? null : cell.columnHeader();
        if (header == null) {
            return false;
        }
        for (String word : header.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (OFFERS.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }

    private static Set<Double> rates(List<Fact> facts) {
        Set<Double> rates = new HashSet<>();
        for (Fact fact : facts) {
            if (fact.kind() == FactKind.DISCOUNT
                    && fact.key().audience() == Audience.EVERYONE
                    && fact.value() instanceof FactValue.Percent percent) {
                double rate = percent.amount().doubleValue();
                if (rate >= LEAST && rate <= MOST) {
                    rates.add(rate);
                }
            }
        }
        return rates;
    }

    /** Whether one rate leads from the first column to the second in most rows. */
    private static boolean reduces(
            Map<Integer, Fact> first, Map<Integer, Fact> second, Set<Double> rates) {
        List<double[]> rows = new ArrayList<>();
        for (Map.Entry<Integer, Fact> row : first.entrySet()) {
            Fact price = second.get(row.getKey());
            BigDecimal was = amount(row.getValue());
            BigDecimal now = price == null ? null : amount(price);
            if (price == null || was == null || now == null) {
                continue;
            }
            if (was.compareTo(now) <= 0 || !price.key().equals(row.getValue().key())) {
                return false;
            }
            rows.add(new double[] {was.doubleValue(), now.doubleValue()});
        }
        for (double rate : rates) {
            long fitting =
                    rows.stream()
                            .filter(row ->
                                    Math.abs(row[0] * (1 - rate / 100) - row[1])
                                            <= ROUNDING * row[0])
                            .count();
            if (fitting >= FEWEST_ROWS && 2 * fitting > rows.size()) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable BigDecimal amount(Fact fact) {
        return fact.value() instanceof FactValue.Money money ? money.amount() : null;
    }
}
