package app.concord.rule;

import app.concord.text.Word;
import app.concord.model.FactKind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Addresses that a reader sees as the words of a link that leads elsewhere. A detour over a service
 * that counts clicks is none.
 */
final class ShownAddresses {
    private static final double OTHER_PAGE = 0.8;
    private static final double OTHER_SITE = 0.85;
    private static final int NEAR = 2;
    private static final int LONG = 6;

    private final LinkFindings findings;

    ShownAddresses(LinkFindings findings) {
        this.findings = findings;
    }

    void judge(List<Link> links) {
        Map<String, Map<Integer, Link>> shown = new HashMap<>();
        for (Link link : links) {
            if (link.words().equals(link.written())) {
                shown.computeIfAbsent(key(link), k -> new TreeMap<>())
                        .put(link.span().start(), link);
            }
        }
        for (Link link : links) {
            if (link.words().equals(link.written())) {
                continue;
            }
            List<Link> inside =
                    shown.getOrDefault(key(link), Map.of()).values().stream()
                            .filter(other -> link.span().contains(other.span()))
                            .toList();
            if (inside.size() == 1) {
                compare(inside.getFirst(), link);
            }
        }
    }

    /** Whether a text shows several addresses, so that none is the words of another. */
    private static boolean severalIn(Link shown) {
        int count = 0;
        for (Word word : app.concord.text.Words.of(shown.block().text())) {
            boolean mailbox = word.written().indexOf('@') >= 0;
            count += word.kind() == Word.Kind.ADDRESS && !mailbox ? 1 : 0;
        }
        return count > 1;
    }

    private static String key(Link link) {
        return link.asset().path() + "#" + link.block().index();
    }

    private void compare(Link shown, Link link) {
        LinkAddress words = shown.address();
        LinkAddress target = link.address();
        if (shown.block().equals(link.block()) && severalIn(shown)) {
            return;
        }
        if (words == null || target == null || words.host().isEmpty() || target.host().isEmpty()) {
            return;
        }
        double sure = 0;
        if (words.site().equals(target.site())) {
            boolean otherEnding = !words.ending().equals(target.ending());
            boolean otherPage =
                    !words.isHome()
                            && !target.path().equals(words.path())
                            && !target.path().startsWith(words.path() + "/")
                            && words.host().equals(target.host());
            sure = otherEnding ? OTHER_SITE : otherPage ? OTHER_PAGE : 0;
        } else if (words.site().length() >= LONG
                && Edits.distance(words.site(), target.site()) <= NEAR) {
            sure = OTHER_SITE;
        }
        if (sure > 0) {
            findings.report(
                    new LinkFindings.Fault(
                            "shown",
                            FactKind.URL,
                            List.of(link),
                            List.of(),
                            null,
                            words.page(),
                            target.page(),
                            sure));
        }
    }
}
