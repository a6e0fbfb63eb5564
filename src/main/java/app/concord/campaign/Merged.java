package app.concord.campaign;

import app.concord.model.CampaignSettings;
import app.concord.model.ChoiceRule;
import app.concord.model.Correction;
import app.concord.model.Corrections;
import app.concord.model.FileChoices;
import app.concord.model.PastCheck;
import app.concord.model.RuleSettings;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Two states of one campaign brought together that grew out of the same one. */
final class Merged {
    private Merged() {}

    /**
     * What only one of them changed is taken from that one; where both changed the same setting,
     * mine holds; decisions are merged one by one.
     */
    static CampaignFile of(
            CampaignFile base, CampaignFile mine, CampaignFile theirs, DecisionMerge decisions) {
        return new CampaignFile(
                changed(base.name(), mine.name(), theirs.name()),
                changed(base.sources(), mine.sources(), theirs.sources()),
                settings(base.settings(), mine.settings(), theirs.settings()),
                decisions.merged(),
                mine.approvals().merged(theirs.approvals()),
                later(mine.last(), theirs.last()));
    }

    private static <T> T changed(T base, T mine, T theirs) {
        return mine.equals(base) ? theirs : mine;
    }

    private static <T> @Nullable T either(@Nullable T base, @Nullable T mine, @Nullable T theirs) {
        return Objects.equals(mine, base) ? theirs : mine;
    }

    private static CampaignSettings settings(
            CampaignSettings base, CampaignSettings mine, CampaignSettings theirs) {
        return new CampaignSettings(
                either(base.brief(), mine.brief(), theirs.brief()),
                either(base.glossary(), mine.glossary(), theirs.glossary()),
                changed(base.markets(), mine.markets(), theirs.markets()),
                changed(base.channels(), mine.channels(), theirs.channels()),
                choices(base.choices(), mine.choices(), theirs.choices()),
                each(base.addressForms(), mine.addressForms(), theirs.addressForms()),
                changed(base.withoutPacks(), mine.withoutPacks(), theirs.withoutPacks()),
                new RuleSettings(
                        new TreeMap<>(
                                each(
                                        base.rules().changed(),
                                        mine.rules().changed(),
                                        theirs.rules().changed()))),
                corrections(base.corrections(), mine.corrections(), theirs.corrections()));
    }

    /** Place by place: what is said of one place belongs together. */
    private static Corrections corrections(Corrections base, Corrections mine, Corrections theirs) {
        List<Correction> merged = new ArrayList<>();
        each(base.byAnchor(), mine.byAnchor(), theirs.byAnchor()).values().forEach(merged::addAll);
        return Corrections.of(merged);
    }

    /** Single files one by one; patterns, whose order counts, as a whole. */
    private static List<ChoiceRule> choices(
            List<ChoiceRule> base, List<ChoiceRule> mine, List<ChoiceRule> theirs) {
        List<ChoiceRule> merged = new ArrayList<>();
        each(files(base), files(mine), files(theirs))
                .forEach((path, choices) -> merged.add(ChoiceRule.ofFile(path, choices)));
        merged.addAll(changed(patterns(base), patterns(mine), patterns(theirs)));
        return merged;
    }

    private static Map<String, FileChoices> files(List<ChoiceRule> rules) {
        Map<String, FileChoices> files = new TreeMap<>();
        for (ChoiceRule rule : rules) {
            rule.file().ifPresent(path -> files.merge(path, rule.choices(), FileChoices::or));
        }
        return files;
    }

    private static List<ChoiceRule> patterns(List<ChoiceRule> rules) {
        return rules.stream().filter(rule -> rule.file().isEmpty()).toList();
    }

    private static <K extends Comparable<K>, V> Map<K, V> each(
            Map<K, V> base, Map<K, V> mine, Map<K, V> theirs) {
        TreeSet<K> keys = new TreeSet<>(mine.keySet());
        keys.addAll(theirs.keySet());
        Map<K, V> merged = new TreeMap<>();
        for (K key : keys) {
            V kept = either(base.get(key), mine.get(key), theirs.get(key));
            if (kept != null) {
                merged.put(key, kept);
            }
        }
        return merged;
    }

    private static @Nullable PastCheck later(@Nullable PastCheck mine, @Nullable PastCheck theirs) {
        if (mine == null || theirs == null) {
            return mine == null ? theirs : mine;
        }
        return theirs.at().isAfter(mine.at()) ? theirs : mine;
    }
}
