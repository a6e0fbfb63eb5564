package app.concord.link;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.Region;
import app.concord.text.Term;
import app.concord.text.Terms;
import app.concord.text.Words;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names a campaign gives itself, as its links tell them: in the campaign parameter, and in the
 * landing page that most pieces lead to, other than by the menu of a site. 'Spring Sale' above a
 * list of products is none of them.
 */
final class CampaignNames {
    private static final String PARAMETER = "campaign=";
    private static final int SHORTEST = 4;

    /** A word must be longer to say more than the campaign's name does: 'the', 'für', 'les'. */
    private static final int LITTLE = 3;

    private static final int FEWEST = 2;
    private static final double MOST_PIECES = 0.5;

    /** The part of the campaign's own name that a text must say to be it. */
    private static final double ENOUGH = 0.6;

    private final Set<String> names = new TreeSet<>();
    private final Vocabulary vocabulary;

    CampaignNames(Collection<AnalysedAsset> assets, List<Fact> facts, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Map<String, Set<String>> parameters = new TreeMap<>();
        for (Fact fact : facts) {
            if (fact.kind() == FactKind.UTM) {
                String name = parameter(fact.value().canonical());
                add(parameters, name, fact.place().asset());
            }
        }
        keep(parameters, FEWEST);
        Map<String, Set<String>> pages = new TreeMap<>();
        Set<String> linking = new HashSet<>();
        for (AnalysedAsset analysed : assets) {
            Asset asset = analysed.asset();
            for (Block block : asset.blocks()) {
                boolean own =
                        block.region() != Region.NAVIGATION && block.region() != Region.FOOTER;
                String page = own ? page(block.target()) : "";
                if (!page.isEmpty()) {
                    linking.add(asset.path());
                    add(pages, page, asset.path());
                }
            }
        }
        keep(pages, Math.max(FEWEST + 1, (int) Math.ceil(MOST_PIECES * linking.size())));
    }

    private static void add(Map<String, Set<String>> pieces, String name, String asset) {
        String plain = plain(name);
        if (plain.length() >= SHORTEST) {
            pieces.computeIfAbsent(plain, n -> new TreeSet<>()).add(asset);
        }
    }

    private void keep(Map<String, Set<String>> pieces, int fewest) {
        pieces.forEach((name, assets) -> {
            if (assets.size() >= fewest) {
                names.add(name);
            }
        });
    }

    private static String parameter(String parameters) {
        if (!parameters.startsWith(PARAMETER)) {
            return "";
        }
        int end = parameters.indexOf(' ');
        return parameters.substring(PARAMETER.length(), end < 0 ? parameters.length() : end);
    }

    /** The last part of an address's path; empty where it has none or cannot be read. */
    private static String page(@Nullable String target) {
        if (target == null || target.startsWith("mailto:") || target.startsWith("tel:")) {
            return "";
        }
        String path;
        try {
            path = URI.create(target.strip()).getPath();
        } catch (IllegalArgumentException e) {
            // An address with merge tags or blanks leads to no page that could be named.
            return "";
        }
        if (path == null) {
            return "";
        }
        String page = path.replaceAll("/+$", "");
        page = page.substring(page.lastIndexOf('/') + 1);
        return page.replaceFirst("\\.(?:html?|php|aspx?)$", "");
    }

    /** Letters alone, umlauts as they are written in addresses. */
    private static String plain(String name) {
        StringBuilder letters = new StringBuilder();
        Words.fold(name).codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString().replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    /**
     * The seeds without what the campaign calls itself. A page that is named for a kind of product
     * names none of its products: where several pieces each know 'Plan Casa' and 'Plan Olmo', the
     * page 'plans' is no reason to leave out either.
     */
    List<Seed> without(List<Seed> seeds) {
        Map<Set<String>, Set<String>> kinds = new HashMap<>();
        for (Seed seed : seeds) {
            if (isKind(seed)) {
                kinds.computeIfAbsent(seed.words(), w -> new TreeSet<>()).add(seed.file());
            }
        }
        kinds.values().removeIf(files -> files.size() < FEWEST);
        boolean several = kinds.size() >= FEWEST;
        return seeds.stream()
                .filter(seed ->
                        !isOne(seed)
                                || (several && isKind(seed) && kinds.containsKey(seed.words())))
                .toList();
    }

    /** Whether only a common word of the seed is what the campaign is called, and it has a name. */
    private boolean isKind(Seed seed) {
        return seed.named()
                && isOne(seed)
                && seed.words().stream()
                        .map(CampaignNames::plain)
                        .noneMatch(word -> names.stream().anyMatch(name -> name.contains(word)));
    }

    /** Whether this is what the campaign calls itself, perhaps with the sender's name. */
    boolean isOne(Seed seed) {
        return names.stream().anyMatch(name -> is(seed, name));
    }

    private boolean is(Seed seed, String name) {
        int said = 0;
        boolean more = false;
        for (Term term : Terms.of(seed.head(), null)) {
            String word = plain(term.folded());
            if (word.length() < 2 || vocabulary.isBrand(term.folded())) {
                continue;
            }
            if (name.contains(word)) {
                said += word.length();
            } else {
                more |= word.length() > LITTLE;
            }
        }
        boolean whole = said >= ENOUGH * name.length();
        return whole && (!more || (seed.strength() < Seed.RECORD && said >= name.length() - 1));
    }
}
