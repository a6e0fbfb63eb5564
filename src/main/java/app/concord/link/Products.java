package app.concord.link;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Joins the names found in a campaign into products: different ways to write one name are one. */
final class Products {
    private static final double NUMBER_WEIGHT = 0.4;
    private static final double STEM_WEIGHT = 0.7;

    private Products() {}

    /** Seeds that name the same product. */
    private static final class Cluster {
        private final Set<String> words;
        private final List<Seed> seeds = new ArrayList<>();
        private final boolean named;

        private Cluster(Seed first) {
            words = new HashSet<>(first.words());
            named = first.named();
            seeds.add(first);
        }

        private boolean isLoose(Seed other) {
            return seeds.stream().allMatch(seed -> seed.isLoose(other) || other.isLoose(seed));
        }

        /** Whether the seed is a shorter name: 'pass' of 'early pass' and of 'Riverside pass'. */
        private boolean holdsMore(Seed seed) {
            return words.size() > seed.words().size() && words.containsAll(seed.words());
        }

        private boolean holdsOther(Seed seed) {
            return seeds.stream()
                    .anyMatch(s -> s.file().equals(seed.file()) && !s.words().equals(seed.words()));
        }
    }

    /** The products, in the order of the strongest and first seed of each. */
    static List<Product> from(List<Seed> seeds) {
        List<Seed> sorted = toldApart(seeds);
        sorted.sort(Comparator.comparingInt(Seed::strength).reversed());
        List<Cluster> clusters = new ArrayList<>();
        Map<Set<String>, Cluster> exact = new HashMap<>();
        Map<String, List<Cluster>> byWord = new HashMap<>();
        Designations designations = new Designations(sorted);
        Map<String, Cluster> designated = new HashMap<>();
        for (Seed seed : sorted) {
            if (!seed.useful()) {
                continue;
            }
            Cluster same = exact.get(seed.words());
            String designation = designations.of(seed);
            if (same == null && designation != null) {
                same = designated.get(designation);
            }
            if (same == null) {
                same = related(seed, byWord);
            }
            if (same != null) {
                same.seeds.add(seed);
                exact.putIfAbsent(Set.copyOf(seed.words()), same);
            } else if (seed.strength() >= Seed.RECORD || !isPart(seed, byWord)) {
                Cluster cluster = new Cluster(seed);
                clusters.add(cluster);
                exact.put(Set.copyOf(seed.words()), cluster);
                if (designation != null) {
                    designated.putIfAbsent(designation, cluster);
                }
                for (String word : seed.words()) {
                    byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(cluster);
                }
            }
        }
        return finish(clusters);
    }

    /** The seeds; what a file lists under different names of one product is made out by them. */
    private static List<Seed> toldApart(List<Seed> seeds) {
        Map<List<Object>, List<Seed>> namesakes = new HashMap<>();
        for (Seed seed : seeds) {
            if (seed.strength() >= Seed.RECORD && seed.named()) {
                namesakes
                        .computeIfAbsent(List.of(seed.file(), seed.words()), k -> new ArrayList<>())
                        .add(seed);
            }
        }
        List<Seed> apart = new ArrayList<>();
        for (Seed seed : seeds) {
            boolean listed = seed.strength() >= Seed.RECORD && seed.named();
            List<Seed> same =
                    listed
                            ? namesakes.getOrDefault(List.of(seed.file(), seed.words()), List.of())
                            : List.of();
            apart.add(same.size() > 1 ? seed.apartFrom(same) : seed);
        }
        return apart;
    }

    /** The one cluster whose words hold the seed's or are held by them; null if none or several. */
    private static @Nullable Cluster related(Seed seed, Map<String, List<Cluster>> byWord) {
        Set<Cluster> candidates = new LinkedHashSet<>();
        for (String word : seed.words()) {
            candidates.addAll(byWord.getOrDefault(word, List.of()));
        }
        Cluster found = null;
        boolean several = false;
        for (Cluster cluster : candidates) {
            several |= cluster.named != seed.named() && cluster.holdsMore(seed);
            boolean nested =
                    cluster.words.containsAll(seed.words())
                            || seed.words().containsAll(cluster.words);
            if (nested
                    && !cluster.isLoose(seed)
                    && cluster.named == seed.named()
                    && !cluster.holdsOther(seed)) {
                if (found != null) {
                    return null;
                }
                found = cluster;
            }
        }
        return found != null && several && found.holdsMore(seed) ? null : found;
    }

    /**
     * Whether several products share all words of the seed: the name of a family, not a product.
     */
    private static boolean isPart(Seed seed, Map<String, List<Cluster>> byWord) {
        int holders = 0;
        for (Cluster cluster : byWord.getOrDefault(seed.words().iterator().next(), List.of())) {
            if (cluster.words.containsAll(seed.words())) {
                holders++;
            }
        }
        return holders > 1;
    }

    private static List<Product> finish(List<Cluster> clusters) {
        Map<String, Integer> spread = new HashMap<>();
        for (Cluster cluster : clusters) {
            for (String word : cluster.words) {
                spread.merge(word, 1, Integer::sum);
            }
        }
        List<Product> products = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Cluster cluster : clusters) {
            SortedMap<String, Double> weights = new TreeMap<>();
            for (String word : cluster.words) {
                double weight = 1.0 / Math.max(1, spread.getOrDefault(word, 1));
                if (word.startsWith("~")) {
                    weight *= STEM_WEIGHT;
                } else if (!Character.isLetter(word.charAt(0))) {
                    weight *= NUMBER_WEIGHT;
                }
                weights.put(word, weight);
            }
            Seed best = cluster.seeds.getFirst();
            NavigableSet<String> names = new TreeSet<>();
            NavigableSet<String> variants = new TreeSet<>();
            Map<String, String> spellings = new HashMap<>();
            for (Seed seed : cluster.seeds) {
                seed.spellings()
                        .forEach((word, stem) -> {
                            if (weights.containsKey(stem)) {
                                spellings.putIfAbsent(word, stem);
                            }
                        });
                names.add(seed.head());
                variants.addAll(seed.variants());
            }
            String id = slug(best.head());
            for (int i = 2; !ids.add(id); i++) {
                id = slug(best.head()) + "-" + i;
            }
            products.add(
                    new Product(
                            id,
                            best.head(),
                            weights,
                            List.copyOf(names),
                            variants,
                            cluster.named,
                            spellings));
        }
        return Collections.unmodifiableList(products);
    }

    /** A short form of a name that is safe in an id. */
    static String slug(String name) {
        String slug =
                name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "unnamed" : slug;
    }

    /** The words of the names of products, as they are and with an s behind them. */
    static Set<String> words(List<Product> products) {
        Set<String> words = new HashSet<>();
        for (Product product : products) {
            for (String word : product.words().keySet()) {
                words.add(word);
                words.add(word + "s");
            }
        }
        return words;
    }
}
