package app.concord.ui.shell;

import app.concord.campaign.CampaignFile;
import app.concord.check.CheckRequest;
import app.concord.check.CheckRequest.ChannelRule;
import app.concord.check.CheckRequest.ChoiceRule;
import app.concord.model.Addresses;

import java.time.LocalDate;

/** How a saved campaign is checked. */
final class SavedRequests {
    private SavedRequests() {}

    static CheckRequest of(CampaignFile saved, LocalDate today) {
        return new CheckRequest(
                saved.sources(),
                saved.brief(),
                saved.glossary(),
                today,
                saved.markets(),
                saved.channels().stream()
                        .map(one -> new ChannelRule(one.glob(), one.channel()))
                        .toList(),
                saved.files().entrySet().stream()
                        .map(file -> ChoiceRule.ofFile(file.getKey(), file.getValue()))
                        .toList(),
                Addresses.NONE,
                saved.withoutPacks(),
                Math.max(1, Runtime.getRuntime().availableProcessors()));
    }
}
