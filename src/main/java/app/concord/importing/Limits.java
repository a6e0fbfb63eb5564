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

    /** Bytes of a feed of products, which is read item by item. */
    public static final long FEED_FILE = 512L << 20;

    /** Items of one feed. */
    public static final int FEED_ITEMS = 100_000;

    /** Letters of one line or one item of a feed. */
    public static final int FEED_ITEM = 1 << 20;

    /** Tags of one page. */
    public static final int PAGE_TAGS = 400_000;

    /** Bytes that a packed file inflates to. */
    public static final long UNPACKED_FILE = WHOLE_FILE;

    /** Pages of one web archive. */
    public static final int ARCHIVED_PAGES = 2_000;

    /** Bytes of one page of a web archive, unpacked. */
    public static final int ARCHIVED_PAGE = 16 << 20;

    /** Parts of a page that is saved with its pictures. */
    public static final int PAGE_PARTS = 5_000;

    /** Frames of a page that are read, those inside of frames included. */
    public static final int PAGE_FRAMES = 20;

    /** Letters of all style sheets of a page that are read. */
    public static final int STYLE_SHEETS = 4 << 20;

    /** Rules of the style sheets of a page that are applied. */
    public static final int STYLE_RULES = 3_000;

    /** Steps of time that the rules of a page may cost: rules by elements. */
    public static final long STYLE_WORK = 30_000_000;

    /** Nesting of the elements of a page or feed; what is deeper is taken as if it were not. */
    public static final int ELEMENT_DEPTH = 400;

    /** Addresses of one map of a site. */
    public static final int SITEMAP_ADDRESSES = 50_000;

    private Limits() {}
}
