package app.concord.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The wordings of a campaign, each kept once. */
final class Wordings {
    private final Map<List<String>, Wording> known = new HashMap<>();

    /** The wording of these folded words. */
    Wording of(List<String> words) {
        Wording wording = known.get(words);
        if (wording == null) {
            List<String> kept = List.copyOf(words);
            wording = new Wording(known.size(), kept);
            known.put(kept, wording);
        }
        return wording;
    }

    /** How many there are. */
    int size() {
        return known.size();
    }
}
