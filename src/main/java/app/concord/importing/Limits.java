package app.concord.importing;

import java.time.Duration;

/**
 * How much of a file is read at most. Every parser takes its limits from here, so that no input
 * makes the program hang or run out of memory; they lie far above what a campaign holds.
 */
public final class Limits {

    /** Longest time for one file; what was not read by then is given up. */
    public static final Duration TIME = Duration.ofMinutes(2);

    /** Bytes of a file that is held in memory whole. */
    public static final long WHOLE_FILE = 64L << 20;

    /** Bytes of a file that is read as a stream. */
    public static final long STREAMED_FILE = 8L << 30;

    /** Bytes of stack for the reading of one file: deep structures are cut off long before. */
    public static final long STACK = 16L << 20;

    /** Files of one campaign, those in archives included. */
    public static final int FILES = 200_000;

    /** Entries of one archive. */
    public static final int ARCHIVE_ENTRIES = 20_000;

    /** Bytes that one entry of an archive inflates to. */
    public static final long ARCHIVE_ENTRY = 1L << 30;

    /** Bytes that all entries of an archive inflate to. */
    public static final long ARCHIVE_TOTAL = 4L << 30;

    /** How many times its packed size an archive entry beyond a megabyte may inflate to. */
    public static final int ARCHIVE_RATIO = 500;

    /** Rows of one table; blank ones do not count. */
    public static final int TABLE_ROWS = 200_000;

    /** Columns of one table. */
    public static final int TABLE_COLUMNS = 1_000;

    /** Characters of one cell of a table; a post has a few thousand. */
    public static final int TABLE_CELL = 200_000;

    /** Sheets of one workbook. */
    public static final int TABLE_SHEETS = 100;

    /** Broken places of one delimited text around which reading goes on. */
    public static final int TABLE_BROKEN = 50;

    /** Bytes of a workbook of the old binary kind, which is read whole. */
    public static final long OLD_WORKBOOK = 32L << 20;

    /** Bytes that one part of an office file inflates to. */
    public static final long OFFICE_PART = 128L << 20;

    /** What share of its inflated size a part of an office file has at least when packed. */
    public static final double OFFICE_RATIO = 0.002;

    /** Parts of one office file. */
    public static final int OFFICE_PARTS = 5_000;

    /** Posts that are taken from one file of a platform's download. */
    public static final int POSTS = 50_000;

    /** Levels of nesting of JSON. */
    public static final int JSON_DEPTH = 100;

    /** Characters of one text in JSON. */
    public static final int JSON_TEXT = 1_000_000;

    /** Values of one record in JSON, such as a post; a post has a few hundred. */
    public static final int JSON_VALUES = 100_000;

    /** Bytes of a JSON file that are looked at to tell what it is. */
    public static final int JSON_HEAD = 1 << 15;

    /** Characters of a plain text. */
    public static final int PLAIN_TEXT = 8_000_000;

    /** Paragraphs of a plain text. */
    public static final int PLAIN_BLOCKS = 200_000;

    private Limits() {}
}
