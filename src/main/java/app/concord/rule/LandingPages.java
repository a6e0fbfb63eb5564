package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Channel;
import app.concord.model.FactKind;
import app.concord.model.Property;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Landing pages that are a slip of the one that the brief gives or most pieces lead to: another
 * year, a letter, another country's site, the page of another promotion. A page that the campaign's
 * own web pages link to exists and is no slip; short links and the home page are left alone.
 */
final class LandingPages {
    private static final double YEAR = 0.9;
    private static final double ISSUE = 0.85;
    private static final int NEXT_ISSUES = 8;
    private static final Set<String> ISSUES = Hosts.list("issues");
    private static final double SLIP = 0.85;
    private static final double COUNTRY = 0.8;
    private static final double OTHER_PROMOTION = 0.7;
    private static final double OTHER_SEASON = 0.75;
    private static final int CLEAR = 2;
    private static final int SHORT = 6;
    private static final int LONG = 10;
    private static final long MOST_PAIRS = 500_000;

    private final Statements statements;
    private final LinkFindings findings;

    LandingPages(Statements statements, LinkFindings findings) {
        this.statements = statements;
        this.findings = findings;
    }

    void judge(List<Link> links) {
        Map<String, LinkedPage> pages = new TreeMap<>();
        Set<String> existing = new HashSet<>();
        LinkedPage.putBrief(statements, pages);
        for (Link link : links) {
            LinkAddress address = link.address();
            if (address == null) {
                continue;
            }
            if (link.asset().channel() == Channel.WEB) {
                existing.add(address.path());
            } else if (!address.isHome() && !address.host().isEmpty()) {
                LinkedPage.put(address, link, pages);
            }
        }
        List<LinkedPage> established = established(pages.values());
        for (LinkedPage page : pages.values()) {
            if (page.established() || page.links().isEmpty()) {
                continue;
            }
            for (LinkedPage right : established) {
                if (right.brief() != null || right.pieces() >= CLEAR * page.pieces()) {
                    double sure = likeness(page, right, existing);
                    if (sure > 0) {
                        report(page, right, sure);
                        break;
                    }
                }
            }
        }
    }

    /** The pages that others are held against, in order; of very many those most lead to. */
    private static List<LinkedPage> established(Collection<LinkedPage> pages) {
        List<LinkedPage> all = pages.stream().filter(LinkedPage::established).toList();
        long most = MOST_PAIRS / Math.max(1, pages.size());
        if (all.size() <= most) {
            return all;
        }
        Set<LinkedPage> known =
                all.stream()
                        .sorted(
                                Comparator.comparingInt(page ->
                                        page.brief() == null ? -page.pieces() : Integer.MIN_VALUE))
                        .limit(most)
                        .collect(
                                Collectors.toCollection(
                                        () -> Collections.newSetFromMap(new IdentityHashMap<>())));
        return all.stream().filter(known::contains).toList();
    }

    private double likeness(LinkedPage page, LinkedPage right, Set<String> existing) {
        LinkAddress one = page.address();
        LinkAddress other = right.address();
        if (!one.site().equals(other.site())) {
            boolean slip =
                    one.path().equals(other.path())
                            && Math.min(one.site().length(), other.site().length()) >= SHORT
                            && Edits.distance(one.site(), other.site()) <= 2;
            return slip ? SLIP : 0;
        }
        if (!one.ending().equals(other.ending())) {
            return one.path().equals(other.path()) && sameReaders(page, right) ? COUNTRY : 0;
        }
        if (existing.contains(one.path())) {
            return 0;
        }
        double segments =
                bySegments(
                        one.segments(), other.segments(), statements.campaign().today().getYear());
        if (segments == COUNTRY) {
            return sameReaders(page, right) ? COUNTRY : 0;
        }
        if (Link.ofOtherLanguage(page.links(), right.links())) {
            return segments == SLIP ? 0 : segments;
        }
        boolean rare = right.established();
        boolean season =
                page.pieces() == 1
                        && rare
                        && Seasons.differ(
                                one.path(), other.path(), statements.campaign().today().getYear())
                        && !leadsThere(page, right);
        return segments > 0 ? segments : season ? OTHER_SEASON : otherPromotion(page, right);
    }

    /** How sure it is that one path is a slip of the other; 0 where it is none. */
    private static double bySegments(List<String> one, List<String> other, int year) {
        if (one.size() != other.size()) {
            return 0;
        }
        int different = -1;
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                if (different >= 0) {
                    return 0;
                }
                different = i;
            }
        }
        if (different < 0) {
            return 0;
        }
        String left = one.get(different);
        String right = other.get(different);
        if (different == 0 && isCountry(left) && isCountry(right)) {
            return COUNTRY;
        }
        if (Edits.withoutDigits(left).equals(Edits.withoutDigits(right))) {
            boolean years =
                    Edits.isYear(Edits.number(left), year)
                            && Edits.isYear(Edits.number(right), year);
            boolean numbers = Math.abs(Edits.number(left) - Edits.number(right)) <= NEXT_ISSUES;
            return years ? YEAR : numbers && isIssue(left) ? ISSUE : 0;
        }
        int shorter = Math.min(left.length(), right.length());
        int allowed = shorter < SHORT ? 0 : shorter < LONG ? 1 : 2;
        boolean slip =
                !Edits.differInShortParts(left, right)
                        && Edits.number(left) == Edits.number(right)
                        && Edits.distance(left, right) <= allowed;
        return slip ? SLIP : 0;
    }

    /** Whether a part of an address is numbered as weeks and issues are, not as models. */
    private static boolean isIssue(String segment) {
        for (String part : segment.split("[-_.\\d]+", -1)) {
            if (ISSUES.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCountry(String segment) {
        return segment.matches("[a-z]{2}(?:[-_][a-z]{2})?");
    }

    /** Whether a piece that leads to the page is written for those who read the others. */
    private boolean sameReaders(LinkedPage page, LinkedPage right) {
        if (statements.campaign().markets().size() > 1 || right.links().isEmpty()) {
            return false;
        }
        Map<String, Integer> languages = new HashMap<>();
        right.links().forEach(link -> languages.merge(language(link), 1, Integer::sum));
        return page.links().stream().allMatch(link -> languages.containsKey(language(link)));
    }

    private static String language(Link link) {
        String language = link.asset().language();
        return language == null ? "" : language;
    }

    /**
     * Whether the page is named after a promotion of which the pieces that lead there say nothing,
     * and they lead to the right page nowhere.
     */
    private static double otherPromotion(LinkedPage page, LinkedPage right) {
        List<String> slug = page.address().slug();
        String name = String.join(" ", slug);
        List<String> own = new ArrayList<>(slug);
        own.removeAll(right.address().slug());
        if (own.isEmpty()
                || page.address().segments().size() != 1
                || Phrases.of(null).find(name).stream()
                        .noneMatch(hit -> hit.section().equals("season"))) {
            return 0;
        }
        for (Link link : page.links()) {
            boolean leadsThere =
                    right.links().stream().anyMatch(other -> other.asset().equals(link.asset()));
            if (leadsThere || speaksOf(link.asset(), own)) {
                return 0;
            }
        }
        return OTHER_PROMOTION;
    }

    private static boolean leadsThere(LinkedPage page, LinkedPage right) {
        return page.links().stream()
                .anyMatch(link ->
                        right.links().stream()
                                .anyMatch(other -> other.asset().equals(link.asset())));
    }

    private static boolean speaksOf(Asset asset, List<String> slug) {
        for (Block block : asset.blocks()) {
            if (block.property() == Property.URL || !Pieces.isRead(block)) {
                continue;
            }
            String text = Words.squeezed(block.text());
            for (String word : slug) {
                if (word.length() > 3 && text.contains(word) && !block.text().contains("://")) {
                    return true;
                }
            }
        }
        return false;
    }

    private void report(LinkedPage page, LinkedPage right, double sure) {
        findings.report(
                new LinkFindings.Fault(
                        "landing",
                        FactKind.URL,
                        page.links(),
                        right.links(),
                        right.brief(),
                        page.address().page(),
                        right.address().page(),
                        sure));
    }
}
