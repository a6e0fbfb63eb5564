package app.concord.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a check rests on: the content that was read, the rules that judged it and how it was
 * checked.
 *
 * @param files SHA-256 of the bytes of every file and live page that was read, brief and glossary
 *     among them, by path
 * @param rules how each rule judged, the content of each pack of rules, and the version of the
 *     program, each by its id
 * @param settings how the campaign was checked
 */
public record Basis(
        SortedMap<String, String> files,
        SortedMap<String, String> rules,
        CampaignSettings settings) {

    /** Of which nothing is known. */
    public static final Basis NONE =
            new Basis(
                    Collections.emptySortedMap(),
                    Collections.emptySortedMap(),
                    CampaignSettings.NONE);

    /** The id under which the version of the program stands among the rules. */
    public static final String PROGRAM = "program";

    /** What stands before the id of a pack among the rules. */
    public static final String PACK = "pack ";

    /** How a rule or pack judged that is switched off. */
    public static final String OFF = "off";

    public Basis {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    }
}
