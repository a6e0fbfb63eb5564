package app.concord.check;

import app.concord.model.Asset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells for which of a campaign's countries a file is by its path, 'web/at/prices.html' or
 * 'poster_ch.pdf', so that bare amounts and days in figures are read as that country writes them.
 */
final class PathMarkets {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FOLDERS = Pattern.compile("[/\\\\]");
    private static final Map<String, String> ALSO = Map.of("UK", "GB");

    /** Codes that are English words as well: no country in 'about-us.html'. */
    private static final Set<String> WORDS = Set.of("AT", "BE", "IN", "IT", "MY", "NO", "US");

    private PathMarkets() {}

    /**
     * The countries as the file of a piece is to be read for them: the one that its path names, if
     * it names a single one, before the others.
     *
     * @param markets ISO 3166 countries, the leading one first
     */
    static List<String> leading(Asset asset, List<String> markets) {
        if (markets.size() < 2) {
            return markets;
        }
        Set<String> named = named(asset.file(), markets);
        if (named.size() != 1) {
            return markets;
        }
        List<String> ordered = new ArrayList<>(named);
        markets.stream().filter(market -> !named.contains(market)).forEach(ordered::add);
        return ordered;
    }

    private static Set<String> named(String path, List<String> markets) {
        Set<String> named = new HashSet<>();
        for (String step : FOLDERS.split(path)) {
            for (String part : BETWEEN.split(step)) {
                String upper = part.toUpperCase(Locale.ROOT);
                String market = ALSO.getOrDefault(upper, upper);
                boolean word = WORDS.contains(market) && !part.equals(upper) && !part.equals(step);
                if (!word && markets.contains(market)) {
                    named.add(market);
                }
            }
        }
        return named;
    }
}
