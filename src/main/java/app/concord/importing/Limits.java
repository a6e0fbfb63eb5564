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

    /** Parts of one mail. */
    public static final int MAIL_PARTS = 1000;

    /** Parts inside parts of one mail. */
    public static final int MAIL_DEPTH = 50;

    /** Header lines of one part of a mail. */
    public static final int MAIL_HEADERS = 2000;

    /** Bytes of one header of a mail. */
    public static final int MAIL_HEADER = 200_000;

    /** Bytes of one HTML or text part of a mail. */
    public static final int MAIL_BODY = 8 << 20;

    /** Mails that are attached to mails, one inside the other. */
    public static final int MAILS_NESTED = 20;

    /** Mails that one mail holds in all. */
    public static final int MAILS_ATTACHED = 100;

    /** Messages of one mailbox. */
    public static final int MAILBOX_MESSAGES = 5000;

    /** Bytes of one message of a mailbox. */
    public static final int MAILBOX_MESSAGE = 32 << 20;

    /** Characters of text of all messages of one mailbox. */
    public static final int MAILBOX_TEXT = 24_000_000;

    private Limits() {}
}
