package app.concord.link;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Bound;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.Role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Brings a reduction that stands alone around a mail (in its subject line, its preheader, what only
 * Outlook shows, its annotation) together with the one reduction that the mail itself is about. A
 * mail with several reductions leaves open which of them is meant.
 */
final class Headlines {
    private static final Set<String> BODIES = Set.of("html", "text", "amp", "body");
    private static final int LONGEST_NAME = 40;

    private final Map<String, AnalysedAsset> assets;
    private final Map<String, Mail> mails = new LinkedHashMap<>();

    /** The reductions of one mail. */
    private static final class Mail {
        private final List<Fact> around = new ArrayList<>();
        private final Set<String> subjects = new LinkedHashSet<>();
        private final Set<String> values = new LinkedHashSet<>();
        private final List<Fact> inside = new ArrayList<>();
        private boolean several;
    }

    Headlines(Map<String, AnalysedAsset> assets) {
        this.assets = assets;
    }

    /** Takes in a fact and what it was found to speak of. */
    void add(Fact fact, String subject) {
        AnalysedAsset asset = assets.get(fact.place().asset());
        if (asset == null
                || fact.kind() != FactKind.DISCOUNT
                || fact.role() != Role.SAVING
                || fact.value() instanceof FactValue.Mechanic
                || !isMail(asset.asset())) {
            return;
        }
        Mail mail = mails.computeIfAbsent(fact.place().asset(), a -> new Mail());
        Block block = asset.block(fact.place().block()).block();
        boolean exact = fact.key().bound() == Bound.EXACT;
        if (BODIES.contains(block.part()) && block.property() == null) {
            mail.several |= !exact || block.region() != Region.MAIN;
            mail.subjects.add(subject);
            mail.values.add(value(fact));
            mail.inside.add(fact);
        } else if (subject.equals(Attachments.CAMPAIGN) && exact && alone(fact, mail)) {
            mail.around.add(fact);
        }
    }

    private static boolean isMail(Asset asset) {
        return asset.blocks().stream().anyMatch(b -> b.property() == Property.SUBJECT_LINE);
    }

    /** Whether the line holds no other reduction, which would leave open what each is of. */
    private static boolean alone(Fact fact, Mail mail) {
        boolean taken = mail.around.removeIf(f -> f.place().block() == fact.place().block());
        return !taken;
    }

    private static String value(Fact fact) {
        return (fact.value() instanceof FactValue.Percent ? "%" : "=") + fact.value().canonical();
    }

    /**
     * The subject of each reduction that was brought together with others.
     *
     * @param offer gives the id of an offer with this name
     */
    Map<Fact, String> subjects(UnaryOperator<String> offer) {
        Map<Fact, String> subjects = new HashMap<>();
        for (Map.Entry<String, Mail> entry : mails.entrySet()) {
            Mail mail = entry.getValue();
            if (mail.around.isEmpty() || mail.several || mail.subjects.size() != 1) {
                continue;
            }
            if (mail.values.size() != 1) {
                continue;
            }
            String subject = mail.subjects.iterator().next();
            if (subject.equals(Attachments.CAMPAIGN)) {
                AnalysedAsset asset = assets.get(entry.getKey());
                String title = asset == null ? "" : asset.asset().title();
                subject = offer.apply(title.substring(0, Math.min(LONGEST_NAME, title.length())));
                for (Fact fact : mail.inside) {
                    subjects.put(fact, subject);
                }
            }
            for (Fact fact : mail.around) {
                subjects.put(fact, subject);
            }
        }
        return subjects;
    }
}
