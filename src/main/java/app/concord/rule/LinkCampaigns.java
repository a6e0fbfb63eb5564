package app.concord.rule;

import app.concord.model.Argument;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Evidence;
import app.concord.model.FactKind;
import app.concord.model.LinkedFact;
import app.concord.model.Property;
import app.concord.model.Verdict;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Campaign names in links ({@code utm_campaign}) that are a slip of the one nearly all links have:
 * another year, a letter, a sign. Names that differ by wave or channel are left alone.
 */
final class LinkCampaigns {
    private static final double YEAR = 0.92;
    private static final double SLIP = 0.85;
    private static final double SIGNS = 0.65;
    private static final double STRANGE = 0.65;
    private static final double OTHER = 0.75;
    private static final double FEW = 0.85;
    private static final int CLEAR = 2;
    private static final int WELL_KNOWN = 3;
    private static final int MANY = 4;
    private static final int SHORT = 5;
    private static final int LONG = 9;

    private static final String CAMPAIGN = "campaign=";

    /** The first statement of each campaign name. */
    private final Map<String, LinkedFact> facts = new HashMap<>();

    private final Statements statements;
    private final LinkFindings findings;
    private final Judgement judgement;

    LinkCampaigns(Statements statements, LinkFindings findings, Judgement judgement) {
        this.statements = statements;
        this.judgement = judgement;
        this.findings = findings;
    }

    void judge(List<Link> links) {
        Map<String, List<Link>> byName = new TreeMap<>();
        for (Link link : links) {
            LinkAddress address = link.address();
            if (address != null && !address.campaign().isEmpty()) {
                byName.computeIfAbsent(address.campaign(), n -> new ArrayList<>()).add(link);
            }
        }
        Asset brief = statements.campaign().brief();
        Evidence reference = null;
        String right = null;
        if (brief != null) {
            for (Block block : brief.blocks()) {
                LinkAddress address =
                        block.property() == Property.URL ? LinkAddress.of(block.text()) : null;
                if (address != null && !address.campaign().isEmpty()) {
                    right = address.campaign();
                    reference = Omission.evidence(brief, block, Evidence.Side.REFERENCE);
                    break;
                }
            }
        }
        if (right == null) {
            right = mostUsed(byName);
        }
        if (right == null) {
            return;
        }
        for (LinkedFact fact : statements.of(FactKind.UTM)) {
            String value = fact.fact().value().canonical().toLowerCase(Locale.ROOT);
            if (value.startsWith(CAMPAIGN)) {
                int end = (value + " ").indexOf(' ');
                facts.putIfAbsent(value.substring(CAMPAIGN.length(), end), fact);
            }
        }
        int there = pieces(byName.getOrDefault(right, List.of()));
        for (Map.Entry<String, List<Link>> entry : byName.entrySet()) {
            if (!entry.getKey().equals(right)) {
                compare(entry.getKey(), entry.getValue(), right, there, byName, reference);
            }
        }
    }

    private static @Nullable String mostUsed(Map<String, List<Link>> byName) {
        String best = null;
        int most = 1;
        for (Map.Entry<String, List<Link>> entry : byName.entrySet()) {
            int pieces = pieces(entry.getValue());
            if (pieces > most) {
                most = pieces;
                best = entry.getKey();
            }
        }
        return best;
    }

    private static int pieces(List<Link> links) {
        Set<String> pieces = new HashSet<>();
        links.forEach(link -> pieces.add(link.asset().path()));
        return pieces.size();
    }

    private void compare(
            String name,
            List<Link> wrong,
            String right,
            int there,
            Map<String, List<Link>> byName,
            @Nullable Evidence reference) {
        List<Link> holding = byName.getOrDefault(right, List.of());
        int here = pieces(wrong);
        if (reference == null && there < CLEAR * here) {
            return;
        }
        double sure = likeness(name, right, statements.campaign().today().getYear());
        sure = sure == SLIP && Link.ofOtherLanguage(wrong, holding) ? 0 : sure;
        if (sure == 0 && here == 1 && there >= MANY && byName.size() == 2) {
            sure = samePage(wrong, holding) && !contains(name, right) ? STRANGE : 0;
        }
        if (sure == 0
                && here == 1
                && there >= WELL_KNOWN
                && Seasons.differ(name, right, statements.campaign().today().getYear())) {
            sure = OTHER;
        }
        if (sure == SIGNS && there < WELL_KNOWN) {
            return;
        }
        if (sure > 0) {
            findings.report(
                    new LinkFindings.Fault(
                            "campaign",
                            FactKind.UTM,
                            wrong,
                            holding,
                            reference,
                            name,
                            right,
                            there < WELL_KNOWN && reference == null ? sure * FEW : sure));
        } else {
            explain(name, right);
        }
    }

    /** Lists names that differ on purpose. */
    private void explain(String name, String right) {
        List<LinkedFact> named =
                Stream.of(name, right).map(facts::get).filter(Objects::nonNull).toList();
        if (!named.isEmpty()) {
            judgement.add(
                    new Findings(statements)
                            .explained(
                                    Verdict.NOT_COMPARABLE,
                                    "campaign-name",
                                    "",
                                    named,
                                    List.of(Argument.of(name), Argument.of(right))));
        }
    }

    /** How sure it is that one name is a slip of the other; 0 where it is none. */
    private static double likeness(String name, String right, int year) {
        if (Edits.withoutSigns(name).equals(Edits.withoutSigns(right))) {
            return SIGNS;
        }
        boolean digits = Edits.withoutDigits(name).equals(Edits.withoutDigits(right));
        if (digits) {
            boolean years =
                    Edits.isYear(Edits.number(name), year)
                            && Edits.isYear(Edits.number(right), year);
            return years ? YEAR : 0;
        }
        int shorter = Math.min(name.length(), right.length());
        boolean wave =
                name.length() == right.length()
                        && name.regionMatches(0, right, 0, name.length() - 1);
        wave |= Edits.differInShortParts(name, right);
        int allowed = shorter < SHORT ? 0 : shorter < LONG ? 1 : 2;
        boolean sameNumber = Edits.number(name) == Edits.number(right);
        return !wave && sameNumber && Edits.distance(name, right) <= allowed ? SLIP : 0;
    }

    private static boolean contains(String name, String right) {
        return name.contains(right) || right.contains(name);
    }

    private static boolean samePage(List<Link> wrong, List<Link> right) {
        Set<String> pages = new HashSet<>();
        for (Link link : right) {
            LinkAddress address = link.address();
            if (address != null) {
                pages.add(address.page());
            }
        }
        return wrong.stream()
                .map(Link::address)
                .anyMatch(address -> address != null && pages.contains(address.page()));
    }
}
