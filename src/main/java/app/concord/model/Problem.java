package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * Something that went wrong with the input or inside a part of the check; the rest goes on.
 *
 * @param path file or asset it concerns, relative to the checked folder; null for the whole
 * @param kind what went wrong
 * @param location where in the file, {@link Location#NONE} where that is not known
 * @param details what goes into the sentence, in the order of the kind's message
 */
public record Problem(@Nullable String path, Kind kind, Location location, List<String> details) {

    /** What went wrong. */
    public enum Kind {
        /** The file cannot be opened or read. */
        UNREADABLE(true),
        /** The folder holds no file that can be checked. */
        EMPTY_FOLDER(true),
        /** No importer reads this kind of file. */
        UNKNOWN_FORMAT(true),
        /**
         * The file ends before it should, or its structure is broken; what could be read is used.
         */
        DAMAGED(true),
        /** A quotation mark is opened and never closed. */
        UNCLOSED_QUOTE(true),
        /** The file needs a password. */
        ENCRYPTED(true),
        /** The file is larger than what is read. */
        TOO_LARGE(true),
        /** Reading took longer than one file may take. */
        TOO_SLOW(true),
        /** Only the beginning was read, since there is more than what is read of one file. */
        CUT_SHORT(true),
        /** The text stands in pictures, and what recognises text in pictures is not installed. */
        NEEDS_OCR(true),
        /** A live address that could not be fetched. */
        ADDRESS(true),
        /** The file is known and rightly holds no words of a campaign, figures for instance. */
        NO_CONTENT(false),
        /** The file holds no text, for instance only scanned pages. */
        NO_TEXT(true),
        /** The file reads as a known kind but has no column or part that is needed. */
        NOT_RECOGNISED(true),
        /** A row of the glossary says nothing that can be followed. */
        GLOSSARY_ROW(true),
        /** A column, row or value was left out; said for completeness. */
        LEFT_OUT(false),
        /** A value stays open and was decided by a rule, for instance day and month order. */
        ASSUMED(false),
        /** A part of the program failed on this input. */
        INTERNAL(true);

        private final boolean incomplete;

        Kind(boolean incomplete) {
            this.incomplete = incomplete;
        }

        /** Whether some input could not be read, so that the check is incomplete. */
        public boolean incomplete() {
            return incomplete;
        }

        /** The lower-case name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Problem {
        details = List.copyOf(details);
    }

    public static Problem of(@Nullable String path, Kind kind, String... details) {
        return new Problem(path, kind, Location.NONE, List.of(details));
    }
}
