package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Channel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The landing page of a campaign, to which most of its pieces lead. */
final class CampaignPage {
    private static final int WELL_KNOWN = 3;

    private final Set<String> linking = new HashSet<>();

    CampaignPage(Statements statements) {
        Map<String, Set<String>> pieces = new HashMap<>();
        for (Link link : Link.of(statements)) {
            LinkAddress address = link.address();
            if (address != null
                    && link.asset().channel() != Channel.WEB
                    && !address.isHome()
                    && !address.host().isEmpty()) {
                pieces.computeIfAbsent(address.page(), p -> new HashSet<>())
                        .add(link.asset().path());
            }
        }
        int most = WELL_KNOWN - 1;
        for (Set<String> here : pieces.values()) {
            if (here.size() > most) {
                most = here.size();
                linking.clear();
            }
            if (here.size() == most && most >= WELL_KNOWN) {
                linking.addAll(here);
            }
        }
    }

    /** Whether a piece leads there. */
    boolean isLinked(Asset asset) {
        return linking.contains(asset.path());
    }
}
