package app.concord.rule;

import app.concord.model.FactKind;
import app.concord.text.Overlap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Addresses of one piece alone that are those of several others but for a letter: another in its
 * place, or two that changed places, inside of a long word or where the words around name the page
 * as the others write it: 'Full terms at orla.example/tesms'. Unlike {@link LandingPages} it looks
 * at every link, in footers and on pages of the campaign's own site too.
 */
final class AddressSlips {
    private static final double SURE = 0.85;
    private static final int SEVERAL = 2;
    private static final int SHORTEST = 4;
    private static final int LONG = 6;
    private static final int LONG_PART = 5;

    /** The letters at the end of a word that tell one form of it from another. */
    private static final int ENDING = 2;

    private static final int MOST_ALIKE = 200;

    private final Statements statements;
    private final LinkFindings findings;

    AddressSlips(Statements statements, LinkFindings findings) {
        this.statements = statements;
        this.findings = findings;
    }

    void judge(List<Link> links) {
        Map<String, LinkedPage> pages = new LinkedHashMap<>();
        LinkedPage.putBrief(statements, pages);
        for (Link link : links) {
            LinkAddress address = link.address();
            if (address != null && !address.isHome() && !address.host().isEmpty()) {
                LinkedPage.put(address, link, pages);
            }
        }
        Map<String, List<LinkedPage>> known = new LinkedHashMap<>();
        for (LinkedPage page : pages.values()) {
            if (page.brief() != null || page.pieces() >= SEVERAL) {
                List<LinkedPage> alike =
                        known.computeIfAbsent(bucket(page.address()), b -> new ArrayList<>());
                if (alike.size() < MOST_ALIKE) {
                    alike.add(page);
                }
            }
        }
        for (LinkedPage page : pages.values()) {
            if (page.brief() == null && page.pieces() == 1) {
                hold(page, known.getOrDefault(bucket(page.address()), List.of()));
            }
        }
    }

    /** The pages that one letter in the place of another may turn into each other. */
    private static String bucket(LinkAddress address) {
        return address.host() + " " + address.path().length();
    }

    private void hold(LinkedPage page, List<LinkedPage> known) {
        for (LinkedPage right : known) {
            boolean others =
                    right.brief() != null
                            || right.in().stream().filter(p -> !page.in().contains(p)).count()
                                    >= SEVERAL;
            if (others
                    && !Link.ofOtherLanguage(page.links(), right.links())
                    && isSlip(page, right)) {
                findings.report(
                        new LinkFindings.Fault(
                                "landing",
                                FactKind.URL,
                                page.links(),
                                right.links(),
                                right.brief(),
                                page.address().page(),
                                right.address().page(),
                                SURE));
                return;
            }
        }
    }

    private static boolean isSlip(LinkedPage page, LinkedPage right) {
        String wrong = page.address().path();
        String path = right.address().path();
        Overlap shared = Overlap.of(wrong, path);
        int at = shared.prefix();
        int end = wrong.length() - shared.suffix();
        boolean replaced = end - at == 1;
        if (!replaced && !shared.swapped(wrong, path)) {
            return false;
        }
        for (int i = at; i < end; i++) {
            if (!isLetter(wrong.charAt(i)) || !isLetter(path.charAt(i))) {
                return false;
            }
        }
        int first = edge(path, at, -1);
        int last = edge(path, end - 1, 1);
        boolean inner = at > first && end <= last - ENDING;
        boolean longPart = last - first >= LONG_PART;
        boolean between = isJoint(path, first - 1) && isJoint(path, last);
        int segment = path.indexOf('/', last) < 0 ? path.length() : path.indexOf('/', last);
        boolean longSegment = segment - path.lastIndexOf('/', at) > LONG;
        if (longSegment && ((longPart && (inner || !replaced)) || between)) {
            return true;
        }
        return last - first >= SHORTEST
                && at > first
                && page.links().stream()
                        .allMatch(link ->
                                names(
                                        link,
                                        path.substring(first, last),
                                        wrong.substring(first, last)));
    }

    /** Where the word of a path that holds a letter begins, or ends. */
    private static int edge(String path, int at, int step) {
        int edge = at;
        while (edge + step >= 0
                && edge + step < path.length()
                && isLetter(path.charAt(edge + step))) {
            edge += step;
        }
        return step > 0 ? edge + 1 : edge;
    }

    private static boolean isJoint(String path, int at) {
        return at >= 0 && at < path.length() && "-_.".indexOf(path.charAt(at)) >= 0;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Whether the words around a link begin as one word does, and none as the other. */
    private static boolean names(Link link, String right, String wrong) {
        boolean named = false;
        for (Words.Word word : Words.of(link.block().text().replace(link.written(), " "))) {
            if (word.folded().startsWith(wrong)) {
                return false;
            }
            named |= word.folded().startsWith(right);
        }
        return named;
    }
}
