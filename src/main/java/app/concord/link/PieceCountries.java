package app.concord.link;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Campaign;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.Property;
import app.concord.text.Languages;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells pieces that are for another country of the campaign than the leading one, where both pay in
 * one currency: by the name of the file, the title, the links, the telephone numbers and a language
 * that only one of the countries speaks.
 */
final class PieceCountries {
    private static final int IN_PATH = 3;
    private static final int IN_TITLE = 3;
    private static final int IN_TEXT = 1;
    private static final int IN_LINK = 1;
    private static final int IN_PHONE = 2;

    /** A piece that shows the flag of one country alone is for it. */
    private static final int IN_FLAG = 4;

    /** So is one that names it in a field of its own, as plans of posts do. */
    private static final int IN_FIELD = 4;

    private static final int IN_LANGUAGE = 4;
    private static final int MOST_EACH = 3;
    private static final int ENOUGH = 4;
    private static final int SHORTEST_NAME = 5;

    /** Country calling codes (ITU-T E.164) of the countries that share a currency or a language. */
    private static final Map<String, String> CALLING =
            Map.ofEntries(
                    Map.entry("AT", "+43"),
                    Map.entry("AU", "+61"),
                    Map.entry("BE", "+32"),
                    Map.entry("BR", "+55"),
                    Map.entry("CH", "+41"),
                    Map.entry("CO", "+57"),
                    Map.entry("DE", "+49"),
                    Map.entry("ES", "+34"),
                    Map.entry("FR", "+33"),
                    Map.entry("GB", "+44"),
                    Map.entry("ID", "+62"),
                    Map.entry("IE", "+353"),
                    Map.entry("IT", "+39"),
                    Map.entry("LU", "+352"),
                    Map.entry("MX", "+52"),
                    Map.entry("MY", "+60"),
                    Map.entry("NL", "+31"),
                    Map.entry("PT", "+351"),
                    Map.entry("RO", "+40"),
                    Map.entry("SG", "+65"));

    private final List<String> countries;
    private final Map<String, Set<String>> names = new LinkedHashMap<>();
    private final Map<String, Set<String>> phones = new HashMap<>();
    private final Map<String, String> speaking;

    private PieceCountries(List<String> countries, Iterable<Fact> facts) {
        this.countries = countries;
        this.speaking = CountryLanguages.ofOne(countries);
        for (String country : countries) {
            names.put(country, names(country));
        }
        for (Fact fact : facts) {
            if (fact.kind() == FactKind.PHONE) {
                phones.computeIfAbsent(fact.place().asset(), a -> new LinkedHashSet<>())
                        .add(fact.value().canonical());
            }
        }
    }

    /**
     * The country of each piece that is plainly for another than the leading one.
     *
     * @return empty where the campaign is for one country only
     */
    static Map<String, String> of(
            Campaign campaign, Collection<AnalysedAsset> assets, Iterable<Fact> facts) {
        List<String> known = campaign.markets();
        Map<String, String> found = new HashMap<>();
        if (known.size() < 2) {
            return found;
        }
        PieceCountries pieces = new PieceCountries(known, facts);
        for (AnalysedAsset analysed : assets) {
            String country = pieces.of(analysed.asset());
            if (!country.equals(known.getFirst())) {
                found.put(analysed.asset().path(), country);
            }
        }
        return found;
    }

    /**
     * The words of a piece, which are the same whatever country is looked for.
     *
     * @param path those of its path
     * @param blocks those of each block that speaks for the piece, null for others
     * @param flags the countries whose flags it shows
     */
    private record Said(List<String> path, List<@Nullable List<String>> blocks, String flags) {

        static Said of(Asset asset) {
            List<@Nullable List<String>> blocks = new ArrayList<>();
            String flags = "";
            for (Block block : asset.blocks()) {
                boolean speaks = block.region().speaksForPiece();
                flags = speaks ? Flags.with(flags, block.text()) : flags;
                blocks.add(speaks ? words(block.text()) : null);
            }
            return new Said(words(asset.path()), blocks, flags);
        }

        private static List<String> words(String text) {
            List<String> words = new ArrayList<>();
            Terms.of(text.replace('_', ' ').replace('/', ' ').replace('.', ' '), null)
                    .forEach(term -> words.add(term.folded()));
            return words;
        }
    }

    private String of(Asset asset) {
        Said said = Said.of(asset);
        String best = countries.getFirst();
        int most = score(asset, said, best);
        for (String country : countries.subList(1, countries.size())) {
            int score = score(asset, said, country);
            if (score >= ENOUGH && score > most) {
                most = score;
                best = country;
            }
        }
        return best;
    }

    private int score(Asset asset, Said said, String country) {
        Set<String> called = names.getOrDefault(country, Set.of());
        int score = isNamed(said.path(), called, country) ? IN_PATH : 0;
        String language = asset.language() == null ? "" : asset.language();
        score += country.equals(speaking.get(language)) ? IN_LANGUAGE : 0;
        int title = 0;
        int text = 0;
        int link = 0;
        for (int i = 0; i < asset.blocks().size(); i++) {
            Block block = asset.blocks().get(i);
            List<String> words = said.blocks().get(i);
            boolean head =
                    block.property() == Property.TITLE
                            || block.property() == Property.SUBJECT_LINE
                            || block.kind() == BlockKind.HEADING;
            if (words != null && isNamed(words, called, null)) {
                title += head ? 1 : 0;
                text += head ? 0 : 1;
            }
            link += block.target() != null && leadsTo(block.target(), country) ? 1 : 0;
        }
        score += title > 0 ? IN_TITLE : 0;
        score += said.flags().equals(country) ? IN_FLAG : 0;
        score += isFor(asset, country) ? IN_FIELD : 0;
        score += IN_TEXT * Math.min(MOST_EACH, text) + IN_LINK * Math.min(MOST_EACH, link);
        return score + (calls(asset, country) ? IN_PHONE : 0);
    }

    /**
     * Whether the first number that a piece gives is the country's, unless it gives those of all
     * countries of the campaign.
     */
    private boolean calls(Asset asset, String country) {
        String prefix = CALLING.get(country);
        Set<String> given = phones.getOrDefault(asset.path(), Set.of());
        return prefix != null
                && !given.isEmpty()
                && given.iterator().next().startsWith(prefix)
                && !countries.stream()
                        .map(one -> CALLING.getOrDefault(one, "?"))
                        .allMatch(one -> given.stream().anyMatch(phone -> phone.startsWith(one)));
    }

    /** Whether the fields of a piece that tell for which country it is all name this one. */
    private boolean isFor(Asset asset, String country) {
        List<Block> fields =
                asset.blocks().stream()
                        .filter(block -> block.property() == Property.MARKET)
                        .toList();
        return !fields.isEmpty()
                && fields.stream()
                        .map(block -> block.text().strip())
                        .allMatch(text ->
                                text.equalsIgnoreCase(country)
                                        || isNamed(
                                                Said.words(text),
                                                names.getOrDefault(country, Set.of()),
                                                null));
    }

    /** Whether a link's host or first folder is the country's own: {@code .at}, {@code /at/}. */
    private static boolean leadsTo(String target, String country) {
        String code = country.equals("GB") ? "uk" : country.toLowerCase(Locale.ROOT);
        String link = target.toLowerCase(Locale.ROOT);
        int start = link.indexOf("://");
        String rest = start < 0 ? link : link.substring(start + 3);
        int slash = rest.indexOf('/');
        String host = slash < 0 ? rest : rest.substring(0, slash);
        String path = slash < 0 ? "" : rest.substring(slash);
        return host.endsWith("." + code)
                || host.startsWith(code + ".")
                || path.startsWith("/" + code + "/")
                || path.equals("/" + code)
                || path.startsWith("/" + code + "?")
                || path.contains("-" + code + "/");
    }

    /** Whether words have the country's name, or those of a file name its code. */
    private static boolean isNamed(List<String> words, Set<String> names, @Nullable String code) {
        for (String word : words) {
            if (code != null && word.equals(code.toLowerCase(Locale.ROOT))) {
                return true;
            }
            for (String name : names) {
                if (word.startsWith(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The beginnings of a country's names in all languages, so that 'österreichisch' is one. */
    private static Set<String> names(String country) {
        Set<String> names = new HashSet<>();
        for (String language : Languages.all()) {
            String name = Locale.of("", country).getDisplayCountry(Locale.of(language));
            Terms.of(name, null).stream()
                    .map(term -> term.folded())
                    .filter(word -> word.length() >= SHORTEST_NAME)
                    .forEach(word -> {
                        names.add(word);
                        if (name.indexOf('ö') >= 0 || name.indexOf('Ö') >= 0) {
                            names.add(name.toLowerCase(Locale.ROOT).replace("ö", "oe"));
                        }
                    });
        }
        return names;
    }
}
