package app.concord.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The exact state of a campaign that can be approved: what was read, the rules, how it was checked
 * and what was decided.
 *
 * @param files SHA-256 of the bytes of every file, by path
 * @param rules as in {@link Basis#rules}
 * @param settings what was settled about how the campaign is checked, by name
 * @param decisions what was decided, by what it is about
 */
public record ApprovedState(
        SortedMap<String, String> files,
        SortedMap<String, String> rules,
        SortedMap<String, String> settings,
        SortedMap<String, Decided> decisions) {

    /** The parts of a state, each of which can change by itself. */
    public enum Part {
        FILES,
        RULES,
        SETTINGS,
        DECISIONS;

        /** The word for it in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A decision as it was approved.
     *
     * @param sha256 of all that it says; empty where its last day had passed
     * @param sentence the finding that was decided about, in a sentence
     */
    public record Decided(String sha256, String sentence) {
        /** Whether it held. */
        public boolean held() {
            return !sha256.isEmpty();
        }
    }

    public ApprovedState {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        decisions = Collections.unmodifiableSortedMap(new TreeMap<>(decisions));
    }

    /** SHA-256 of one part, lower-case hex. */
    public String sha256(Part part) {
        Digest digest = new Digest().add(part.id());
        switch (part) {
            case FILES -> digest.add(files);
            case RULES -> digest.add(rules);
            case SETTINGS -> digest.add(settings);
            case DECISIONS ->
                    decisions.forEach((about, decided) ->
                            digest.add(about).add(decided.sha256()).add(decided.sentence()));
        }
        return digest.hex();
    }

    /** SHA-256 of the whole state, lower-case hex. */
    public String sha256() {
        Digest digest = new Digest();
        for (Part part : Part.values()) {
            digest.add(sha256(part));
        }
        return digest.hex();
    }

    /** What differs in a later state; empty where nothing does that counts. */
    public List<ApprovalChange> changesTo(ApprovedState later) {
        List<ApprovalChange> changes = new ArrayList<>();
        compare(Part.FILES, files, later.files, changes);
        compare(Part.RULES, rules, later.rules, changes);
        compare(Part.SETTINGS, settings, later.settings, changes);
        compareDecisions(later, changes);
        return changes;
    }

    private static void compare(
            Part part,
            SortedMap<String, String> before,
            SortedMap<String, String> after,
            List<ApprovalChange> changes) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            String was = before.get(name);
            String is = after.get(name);
            if (was == null || is == null) {
                changes.add(
                        new ApprovalChange(
                                part,
                                was == null
                                        ? ApprovalChange.What.ADDED
                                        : ApprovalChange.What.REMOVED,
                                name,
                                was == null ? "" : was,
                                is == null ? "" : is));
            } else if (!was.equals(is)) {
                changes.add(new ApprovalChange(part, ApprovalChange.What.CHANGED, name, was, is));
            }
        }
    }

    private void compareDecisions(ApprovedState later, List<ApprovalChange> changes) {
        TreeSet<String> all = new TreeSet<>(decisions.keySet());
        all.addAll(later.decisions.keySet());
        Decided none = new Decided("", "");
        for (String about : all) {
            Decided was = decisions.getOrDefault(about, none);
            Decided is = later.decisions.getOrDefault(about, none);
            ApprovalChange.What what;
            if (was.sha256().equals(is.sha256())) {
                continue;
            } else if (!was.held()) {
                what = ApprovalChange.What.ADDED;
            } else if (is.held()) {
                what = ApprovalChange.What.CHANGED;
            } else {
                what =
                        later.decisions.containsKey(about)
                                ? ApprovalChange.What.EXPIRED
                                : ApprovalChange.What.REMOVED;
            }
            String sentence = is.sentence().isEmpty() ? was.sentence() : is.sentence();
            changes.add(new ApprovalChange(Part.DECISIONS, what, sentence, "", ""));
        }
    }
}
