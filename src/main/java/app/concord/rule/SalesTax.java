package app.concord.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Standard and common reduced rates of value added tax by country, in per cent, as in force in 2026
 * (European Commission, taxes in Europe database; HMRC; national tax offices). They only explain
 * differences, so that a rate too many costs a finding and never makes one.
 */
final class SalesTax {
    private static final Map<String, List<Double>> RATES =
            Map.ofEntries(
                    Map.entry("AT", List.of(20.0, 13.0, 10.0)),
                    Map.entry("AU", List.of(10.0)),
                    Map.entry("BE", List.of(21.0, 12.0, 6.0)),
                    Map.entry("BR", List.of(17.0, 18.0, 12.0)),
                    Map.entry("CH", List.of(8.1, 3.8, 2.6)),
                    Map.entry("DE", List.of(19.0, 7.0)),
                    Map.entry("ES", List.of(21.0, 10.0, 4.0)),
                    Map.entry("FR", List.of(20.0, 10.0, 5.5)),
                    Map.entry("GB", List.of(20.0, 5.0)),
                    Map.entry("ID", List.of(11.0, 12.0)),
                    Map.entry("IE", List.of(23.0, 13.5, 9.0)),
                    Map.entry("IT", List.of(22.0, 10.0, 5.0, 4.0)),
                    Map.entry("LU", List.of(17.0, 14.0, 8.0, 3.0)),
                    Map.entry("MX", List.of(16.0)),
                    Map.entry("MY", List.of(6.0, 8.0, 10.0)),
                    Map.entry("NL", List.of(21.0, 9.0)),
                    Map.entry("PT", List.of(23.0, 13.0, 6.0)),
                    Map.entry("RO", List.of(19.0, 21.0, 11.0, 9.0)),
                    Map.entry("SG", List.of(9.0)));

    private SalesTax() {}

    /** The rates of these countries, ascending; those of all known ones where none is known. */
    static List<Double> rates(Collection<String> countries) {
        TreeSet<Double> rates = new TreeSet<>();
        for (String country : countries) {
            rates.addAll(RATES.getOrDefault(country, List.of()));
        }
        if (rates.isEmpty()) {
            RATES.values().forEach(rates::addAll);
        }
        return new ArrayList<>(rates);
    }
}
