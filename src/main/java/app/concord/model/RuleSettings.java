package app.concord.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was changed about the rules, by their ids; rules as they come are left out.
 *
 * @param changed what differs from how the rules come, in the order of their ids
 */
public record RuleSettings(SortedMap<String, RuleSetting> changed) {
    /** All rules as they come. */
    public static final RuleSettings NONE = new RuleSettings(Collections.emptySortedMap());

    public RuleSettings {
        TreeMap<String, RuleSetting> kept = new TreeMap<>(changed);
        kept.values().removeIf(RuleSetting.AS_IS::equals);
        changed = Collections.unmodifiableSortedMap(kept);
    }

    /** How a rule is to judge. */
    public RuleSetting of(String id) {
        return changed.getOrDefault(id, RuleSetting.AS_IS);
    }

    /** With another setting of one rule. */
    public RuleSettings with(String id, RuleSetting setting) {
        TreeMap<String, RuleSetting> all = new TreeMap<>(changed);
        all.put(id, setting);
        return new RuleSettings(all);
    }

    /** These, and for rules that are as they come here, what the others say. */
    public RuleSettings or(RuleSettings others) {
        TreeMap<String, RuleSetting> all = new TreeMap<>(others.changed);
        all.putAll(changed);
        return new RuleSettings(all);
    }
}
