package app.concord.rule;

import app.concord.model.Channel;
import app.concord.model.FactKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Posts whose links count their visits for another network ({@code utm_source}) although those of
 * other posts name their own.
 */
final class LinkSources {
    private static final double SURE = 0.75;
    private static final int FEWEST = 2;

    /** How networks are named, in links and in exports. */
    private static final Map<String, String> NETWORKS =
            Map.ofEntries(
                    Map.entry("facebook", "facebook"),
                    Map.entry("fb", "facebook"),
                    Map.entry("instagram", "instagram"),
                    Map.entry("ig", "instagram"),
                    Map.entry("insta", "instagram"),
                    Map.entry("tiktok", "tiktok"),
                    Map.entry("linkedin", "linkedin"),
                    Map.entry("x", "x"),
                    Map.entry("twitter", "x"),
                    Map.entry("pinterest", "pinterest"),
                    Map.entry("youtube", "youtube"),
                    Map.entry("threads", "threads"),
                    Map.entry("newsletter", "email"),
                    Map.entry("email", "email"),
                    Map.entry("edm", "email"));

    private final LinkFindings findings;

    LinkSources(LinkFindings findings) {
        this.findings = findings;
    }

    void judge(List<Link> links) {
        List<Link> wrong = new ArrayList<>();
        List<Link> right = new ArrayList<>();
        for (Link link : links) {
            LinkAddress address = link.address();
            String own = network(link.asset().network());
            if (address == null || own == null || link.asset().channel() != Channel.SOCIAL) {
                continue;
            }
            String counted = network(address.query().get("utm_source"));
            if (counted != null) {
                (counted.equals(own) ? right : wrong).add(link);
            }
        }
        if (right.size() < FEWEST || right.size() < FEWEST * wrong.size()) {
            return;
        }
        for (Link link : wrong) {
            LinkAddress address = link.address();
            findings.report(
                    new LinkFindings.Fault(
                            "source",
                            FactKind.UTM,
                            List.of(link),
                            right,
                            null,
                            address == null ? "" : address.query().getOrDefault("utm_source", ""),
                            String.valueOf(link.asset().network()),
                            SURE));
        }
    }

    private static @Nullable String network(@Nullable String written) {
        return written == null ? null : NETWORKS.get(written.strip().toLowerCase(Locale.ROOT));
    }
}
