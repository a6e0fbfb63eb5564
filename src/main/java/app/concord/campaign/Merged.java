package app.concord.campaign;

import app.concord.model.FileChoices;
import app.concord.model.PastCheck;

import org.jspecify.annotations.Nullable;

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
                either(base.brief(), mine.brief(), theirs.brief()),
                either(base.glossary(), mine.glossary(), theirs.glossary()),
                changed(base.markets(), mine.markets(), theirs.markets()),
                changed(base.channels(), mine.channels(), theirs.channels()),
                changed(base.withoutPacks(), mine.withoutPacks(), theirs.withoutPacks()),
                files(base.files(), mine.files(), theirs.files()),
                decisions.merged(),
                later(mine.last(), theirs.last()));
    }

    private static <T> T changed(T base, T mine, T theirs) {
        return mine.equals(base) ? theirs : mine;
    }

    private static <T> @Nullable T either(@Nullable T base, @Nullable T mine, @Nullable T theirs) {
        return Objects.equals(mine, base) ? theirs : mine;
    }

    private static Map<String, FileChoices> files(
            Map<String, FileChoices> base,
            Map<String, FileChoices> mine,
            Map<String, FileChoices> theirs) {
        TreeSet<String> paths = new TreeSet<>(mine.keySet());
        paths.addAll(theirs.keySet());
        Map<String, FileChoices> merged = new TreeMap<>();
        for (String path : paths) {
            FileChoices kept = either(base.get(path), mine.get(path), theirs.get(path));
            if (kept != null) {
                merged.put(path, kept);
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
