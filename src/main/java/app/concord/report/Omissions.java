package app.concord.report;

import app.concord.model.Asset;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.Finding;

import java.util.EnumSet;
import java.util.Set;

/** In which channels something is missing. */
final class Omissions {
    private Omissions() {}

    /** The channels that a finding names, and those of the pieces that it names. */
    static Set<Channel> of(Finding finding, Campaign campaign) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        for (String missing : finding.missingFrom()) {
            Asset asset = campaign.asset(missing);
            if (asset != null) {
                channels.add(asset.channel());
            } else {
                Channel.published(missing).ifPresent(channels::add);
            }
        }
        return channels;
    }
}
