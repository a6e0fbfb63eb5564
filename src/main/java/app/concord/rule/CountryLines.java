package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.model.LinkedFact;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers that pieces give side by side for several countries: 'AT 0800 555 031, CH 0800 555
 * 032'. However alike they are, each is a line of its own, in pieces too that do not say for which
 * country they are.
 */
final class CountryLines {
    /** By national number those that stand beside it for another country. */
    private final Map<String, Set<String>> beside = new HashMap<>();

    CountryLines(List<LinkedFact> contacts) {
        Map<String, Map<String, String>> byPiece = new HashMap<>();
        for (LinkedFact fact : contacts) {
            String calling = calling(fact);
            if (calling != null) {
                byPiece.computeIfAbsent(fact.fact().place().asset(), a -> new HashMap<>())
                        .put(national(fact), calling);
            }
        }
        byPiece.values().forEach(this::add);
    }

    private void add(Map<String, String> piece) {
        if (new HashSet<>(piece.values()).size() < 2) {
            return;
        }
        piece.forEach((number, country) ->
                piece.forEach((other, another) -> {
                    if (!country.equals(another)) {
                        beside.computeIfAbsent(number, n -> new HashSet<>()).add(other);
                    }
                }));
    }

    /** Whether some piece gives these two numbers for two countries. */
    boolean areOfTwo(LinkedFact one, LinkedFact other) {
        return beside.getOrDefault(national(one), Set.of()).contains(national(other));
    }

    /** The number as it is dialled in its country, without the first zeros. */
    private static String national(LinkedFact fact) {
        String written = fact.fact().place().quote().replaceAll("\\D", "");
        String calling = calling(fact);
        String digits = written.replaceFirst("^0+", "");
        return calling != null && digits.startsWith(calling) && written.startsWith("00")
                ? digits.substring(calling.length())
                : digits;
    }

    /** The figures in front of the national number in its international form; null for none. */
    private static @Nullable String calling(LinkedFact fact) {
        String value = fact.fact().value().canonical();
        if (fact.fact().kind() != FactKind.PHONE || !value.startsWith("+")) {
            return null;
        }
        String all = value.replaceAll("\\D", "");
        String written = fact.fact().place().quote().replaceAll("\\D", "").replaceFirst("^0+", "");
        boolean concluded = all.length() > written.length() && all.endsWith(written);
        return concluded ? all.substring(0, all.length() - written.length()) : null;
    }
}
