package app.concord.pack;

import app.concord.model.ApprovalStanding;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a pack turned out to be.
 *
 * @param campaign what the campaign is called, empty where the pack does not tell
 * @param manifest SHA-256 of the manifest, empty where there is none
 * @param copies whether the pieces are in it
 * @param files number of the campaign's files
 * @param differences what is not as the manifest says; empty where the pack is whole
 * @param approval how the approvals stand to what is in the pack, null where that cannot be told
 */
public record Verdict(
        String campaign,
        String manifest,
        boolean copies,
        int files,
        List<Difference> differences,
        @Nullable ApprovalStanding approval) {

    /** How a pack differs from what it says. */
    public enum Kind {
        /** The manifest is missing or cannot be understood. */
        NO_MANIFEST,
        /** An entry is not what the manifest says. */
        CHANGED,
        /** An entry of the manifest is missing. */
        MISSING,
        /** An entry that the manifest does not name. */
        UNKNOWN,
        /** A name stands there more than once. */
        TWICE,
        /** A name leads out of the folder. */
        ASTRAY,
        /** Read in another way, the archive holds something else. */
        HIDDEN,
        /** The campaign in the pack cannot be understood. */
        NO_CAMPAIGN,
        /** An approval was changed. */
        APPROVAL_CHANGED,
        /** The manifest names other approvals than the campaign holds. */
        OTHER_APPROVALS,
        /** A file of the campaign is not the copy in the pack. */
        OTHER_FILE,
        /** The report in the pack tells of another file. */
        OTHER_REPORT,
        /** A file of the folder is not the one that was checked. */
        FOLDER_CHANGED,
        /** A file that was checked is not in the folder. */
        FOLDER_MISSING,
        /** A file of the folder was not checked. */
        FOLDER_UNKNOWN
    }

    /**
     * One difference.
     *
     * @param name the entry or file, empty where it is the whole
     */
    public record Difference(Kind kind, String name) {}

    public Verdict {
        differences = List.copyOf(differences);
    }

    /** Whether everything is as the pack says. */
    public boolean whole() {
        return differences.isEmpty();
    }
}
