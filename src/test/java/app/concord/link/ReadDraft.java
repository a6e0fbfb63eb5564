package app.concord.link;

import app.concord.extract.Extractors;
import app.concord.model.Asset;
import app.concord.model.Campaign;
import app.concord.model.Fact;
import app.concord.model.LinkedFact;
import app.concord.model.ReadingContext;
import app.concord.model.Subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A {@link CampaignDraft} whose facts are read from its words, as those of files are. */
final class ReadDraft {

    private ReadDraft() {}

    static Linked link(CampaignDraft draft) {
        Campaign campaign = draft.campaign();
        List<Asset> assets = new ArrayList<>();
        if (campaign.brief() != null) {
            assets.add(campaign.brief());
        }
        assets.addAll(campaign.assets());
        List<Fact> facts = new ArrayList<>();
        for (Asset asset : assets) {
            ReadingContext context =
                    new ReadingContext(asset.language(), List.of("GB"), campaign.today());
            facts.addAll(Extractors.extract(asset, context).facts());
        }
        return Linker.link(campaign, facts);
    }

    /** The names of the products, in order. */
    static List<String> products(CampaignDraft draft) {
        return link(draft).subjects().stream()
                .filter(subject -> subject.kind() == Subject.Kind.PRODUCT)
                .map(Subject::name)
                .toList();
    }

    /**
     * The facts of one piece in reading order, each with what it speaks of: {@code £24 Orla lamp},
     * the campaign as a whole being {@code -}.
     */
    static List<String> told(CampaignDraft draft, String path) {
        Linked linked = link(draft);
        Map<String, String> names = new HashMap<>();
        for (Subject subject : linked.subjects()) {
            names.put(subject.id(), subject.name().isEmpty() ? "-" : subject.name());
        }
        List<String> lines = new ArrayList<>();
        for (LinkedFact fact : linked.facts()) {
            if (fact.fact().place().asset().equals(path)) {
                lines.add(fact.fact().place().quote() + " " + names.get(fact.subject()));
            }
        }
        return lines;
    }
}
