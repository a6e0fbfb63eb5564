package app.concord.link;

import java.util.Map;
import java.util.Set;

/**
 * How goods come together, which makes out no product by itself: 'a prayer set' is not the Aurora
 * set.
 */
final class PackWords {
    private static final Set<String> WORDS =
            Set.of(
                    "set",
                    "sets",
                    "kit",
                    "kits",
                    "pack",
                    "packs",
                    "package",
                    "bundle",
                    "paket",
                    "pakej",
                    "pakket",
                    "pacchetto",
                    "paquete",
                    "pacote",
                    "pachet",
                    "coffret",
                    "cofanetto",
                    "lote");

    private PackWords() {}

    /** Whether of a longer name a text has no more than such a word. */
    static boolean areAll(Product product, Map<String, Double> seen) {
        return seen.size() < product.words().size()
                && seen.keySet().stream().allMatch(PackWords::is);
    }

    private static boolean is(String word) {
        return WORDS.contains(word.startsWith("~") ? word.substring(1) : word);
    }
}
