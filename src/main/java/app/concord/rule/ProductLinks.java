package app.concord.rule;

import app.concord.model.FactKind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Links whose words name one product and whose address is the page of another: both pages must be
 * known by links whose words fit them.
 */
final class ProductLinks {
    private static final double SURE = 0.75;
    private static final int SHORTEST = 4;

    private final LinkFindings findings;

    ProductLinks(LinkFindings findings) {
        this.findings = findings;
    }

    void judge(List<Link> links) {
        Map<String, List<Link>> fitting = new TreeMap<>();
        Map<String, Set<String>> slugs = new TreeMap<>();
        List<Link> strange = new ArrayList<>();
        for (Link link : links) {
            LinkAddress address = link.address();
            if (address == null || !link.isCall() || link.words().equals(link.written())) {
                continue;
            }
            Set<String> slug = new LinkedHashSet<>(address.slug());
            Set<String> words = words(link);
            boolean says = slug.stream().mapToInt(String::length).sum() >= SHORTEST;
            if (!says || words.isEmpty()) {
                continue;
            }
            slug.remove(call(link));
            if (slug.isEmpty()) {
                continue;
            }
            if (words.containsAll(slug)) {
                fitting.computeIfAbsent(address.path(), p -> new ArrayList<>()).add(link);
                slugs.put(address.path(), slug);
            } else if (slug.stream().noneMatch(word -> isSaid(word, words))) {
                strange.add(link);
            }
        }
        for (Link link : strange) {
            LinkAddress address = link.address();
            if (address == null || !fitting.containsKey(address.path())) {
                continue;
            }
            Set<String> words = words(link);
            for (Map.Entry<String, Set<String>> page : slugs.entrySet()) {
                if (words.containsAll(page.getValue())) {
                    findings.report(
                            new LinkFindings.Fault(
                                    "product",
                                    FactKind.URL,
                                    List.of(link),
                                    fitting.getOrDefault(page.getKey(), List.of()),
                                    null,
                                    address.page(),
                                    page.getKey(),
                                    SURE));
                    break;
                }
            }
        }
    }

    /** The word that calls upon the reader: a page named after it is that of no product. */
    private static String call(Link link) {
        for (Words.Word word : Words.of(link.words())) {
            return word.folded();
        }
        return "";
    }

    /** Whether a word of an address stands in the words, in one form or another. */
    private static boolean isSaid(String slug, Set<String> words) {
        for (String word : words) {
            int shorter = Math.min(word.length(), slug.length());
            if (word.equals(slug)
                    || (shorter > SHORTEST && (word.startsWith(slug) || slug.startsWith(word)))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(Link link) {
        Set<String> words = new HashSet<>();
        Words.of(link.words()).forEach(word -> words.add(word.folded()));
        words.remove(Words.STOP);
        return words;
    }
}
