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

    /** Bytes of a PDF file, which is read in parts. */
    public static final long PDF_FILE = 1L << 30;

    /** Pages read of one PDF file. */
    public static final int PDF_PAGES = 5_000;

    /** Characters of text of one PDF file. */
    public static final int PDF_CHARACTERS = 8_000_000;

    /** Characters printed on one page of a PDF file. */
    public static final int PAGE_GLYPHS = 200_000;

    /** Instructions of one page of a PDF file. */
    public static final int PAGE_OPERATORS = 3_000_000;

    /** Lines and pictures of one page of a PDF file. */
    public static final int PAGE_LINES = 50_000;

    /** Bytes that the instructions of one page of a PDF file inflate to. */
    public static final long PAGE_INSTRUCTIONS = 64L << 20;

    /** Bytes that any one part of a PDF file inflates to. */
    public static final long PDF_PART = 128L << 20;

    /** Pages of a PDF file that cannot be read, after which the rest is given up. */
    public static final int PDF_DAMAGED_PAGES = 50;

    /** Pixels of a page that is drawn. */
    public static final long DRAWN_PIXELS = 25_000_000;

    /** Pixels of a picture on a page that is drawn; larger ones are left blank. */
    public static final long PICTURE_PIXELS = 40_000_000;

    /** Time for drawing one page; what is not drawn by then is left out of the drawing. */
    public static final Duration DRAWING = Duration.ofSeconds(4);

    /** Pixels of a file that is a picture, or of one page of it. */
    public static final long PICTURE_FILE_PIXELS = 64_000_000;

    /** Pictures or pages without text in one file whose words are recognised. */
    public static final int RECOGNISED_PAGES = 30;

    /** Longest time for recognising one page. */
    public static final Duration RECOGNITION = Duration.ofSeconds(60);

    /** Longest time for recognising the pages of one file; what comes after is left out. */
    public static final Duration RECOGNITION_OF_FILE = Duration.ofSeconds(75);

    private Limits() {}
}
