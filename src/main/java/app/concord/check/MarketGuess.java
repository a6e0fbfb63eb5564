package app.concord.check;

import app.concord.model.Asset;
import app.concord.model.Block;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Concludes the countries a campaign is for from its currencies and languages. */
final class MarketGuess {
    private static final Pattern CURRENCY =
            Pattern.compile(
                    "R\\$|A\\$|C\\$|£|€|\\$|(?<!\\p{L})(?:GBP|EUR|USD|CHF|RM|Rp|IDR|MYR|RON|lei|BRL|SGD)(?!\\p{L})");

    private MarketGuess() {}

    /** ISO 3166 codes, the most frequent first; empty where nothing tells. */
    static List<String> of(List<Asset> assets) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Asset asset : assets) {
            for (Block block : asset.blocks()) {
                Matcher matcher = CURRENCY.matcher(block.text());
                while (matcher.find()) {
                    String market = market(matcher.group(), asset.language());
                    if (market != null) {
                        counts.merge(market, 1, Integer::sum);
                    }
                }
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<Map.Entry<String, Integer>> ranked = new ArrayList<>(counts.entrySet());
        ranked.removeIf(entry -> entry.getValue() * 20 < all);
        ranked.sort(
                Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey));
        return ranked.stream().map(Map.Entry::getKey).toList();
    }

    private static @Nullable String market(String currency, @Nullable String language) {
        return switch (currency) {
            case "£", "GBP" -> "GB";
            case "R$", "BRL" -> "BR";
            case "A$" -> "AU";
            case "C$" -> "CA";
            case "$", "USD" -> "US";
            case "CHF" -> "CH";
            case "RM", "MYR" -> "MY";
            case "Rp", "IDR" -> "ID";
            case "RON", "lei" -> "RO";
            case "SGD" -> "SG";
            default -> euro(language);
        };
    }

    private static @Nullable String euro(@Nullable String language) {
        if (language == null) {
            return null;
        }
        return switch (language) {
            case "de" -> "DE";
            case "fr" -> "FR";
            case "es" -> "ES";
            case "it" -> "IT";
            case "nl" -> "NL";
            case "pt" -> "PT";
            case "en" -> "IE";
            default -> null;
        };
    }
}
