package app.concord.rule;

import app.concord.model.Channel;
import app.concord.model.FactKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A piece that leads its readers to the page in another language, where a site keeps its languages
 * apart by the first part of the address, {@code /es/} and {@code /pt/}, and the other pieces lead
 * theirs to the page in their own.
 */
final class LanguagePages {
    private static final double SURE = 0.85;
    private static final int DEEP = 2;

    private final LinkFindings findings;

    LanguagePages(LinkFindings findings) {
        this.findings = findings;
    }

    void judge(List<Link> links) {
        Map<String, Set<String>> sections = new HashMap<>();
        Map<String, Map<String, List<Link>>> pages = new TreeMap<>();
        for (Link link : links) {
            String language = language(link);
            String section = section(link);
            if (section.isEmpty() || language.isEmpty()) {
                continue;
            }
            if (section.equals(language)) {
                sections.computeIfAbsent(language, l -> new HashSet<>()).add(link.asset().path());
            }
            LinkAddress address = link.address();
            if (address != null) {
                pages.computeIfAbsent(language, l -> new TreeMap<>())
                        .computeIfAbsent(address.page(), p -> new ArrayList<>())
                        .add(link);
            }
        }
        pages.forEach((language, all) -> {
            for (List<Link> same : all.values()) {
                String other = section(same.getFirst());
                if (!other.equals(language)
                        && sections.containsKey(other)
                        && sections.containsKey(language)) {
                    accuse(same, own(language, all));
                }
            }
        });
    }

    /** The page in its readers' language to which most pieces lead; empty for none. */
    private static List<Link> own(String language, Map<String, List<Link>> pages) {
        return pages.values().stream()
                .filter(links -> section(links.getFirst()).equals(language))
                .max(Comparator.comparingInt(links -> pieces(links).size()))
                .orElse(List.of());
    }

    private void accuse(List<Link> wrong, List<Link> right) {
        Set<String> known = pieces(right);
        boolean stray = pieces(wrong).size() == 1 && known.size() > 1;
        Channel channel = wrong.getFirst().asset().channel();
        // A post may speak two languages, and a page leads to its other editions.
        boolean open = channel == Channel.SOCIAL || channel == Channel.WEB;
        // Who leads to both pages lets the reader choose.
        if (open || !stray || known.containsAll(pieces(wrong))) {
            return;
        }
        LinkAddress there = wrong.getFirst().address();
        LinkAddress expected = right.getFirst().address();
        if (there == null || expected == null || !there.site().equals(expected.site())) {
            return;
        }
        findings.report(
                new LinkFindings.Fault(
                        "landing",
                        FactKind.URL,
                        wrong,
                        right,
                        null,
                        there.page(),
                        expected.page(),
                        SURE));
    }

    private static Set<String> pieces(List<Link> links) {
        Set<String> pieces = new HashSet<>();
        links.forEach(link -> pieces.add(link.asset().path()));
        return pieces;
    }

    private static String language(Link link) {
        String language = link.asset().language();
        return language == null ? "" : language;
    }

    /** The language by which a page of a site is filed; empty where it is filed by none. */
    private static String section(Link link) {
        LinkAddress address = link.address();
        List<String> segments = address == null ? List.of() : address.segments();
        boolean filed = segments.size() >= DEEP && segments.getFirst().length() == 2;
        return filed ? segments.getFirst() : "";
    }
}
