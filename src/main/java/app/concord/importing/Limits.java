package app.concord.importing;

import java.time.Duration;

/**
 * How much of a file is read at most. Every parser takes its limits from here, so that no input
 * makes the program hang or run out of memory; they lie far above what a campaign holds.
 */
public final class Limits {

    /**
     * How many times a time of computing the clock may show before it is over in any case: a thread
     * waits for others on a busy machine, and perhaps for a disk.
     */
    public static final int PATIENCE = 5;

    /** Longest time of computing for one file; what was not read by then is given up. */
    public static final Duration TIME = Duration.ofMinutes(2);

    /** Bytes of a file that is held in memory whole. */
    public static final long WHOLE_FILE = 64L << 20;

    /** Bytes of a file that is read at once and once only; larger ones as their reader wants it. */
    public static final long HELD_FILE = 8L << 20;

    /** Bytes of all files that are held at once before it is known whether they are read. */
    public static final long HELD_FILES = 64L << 20;

    /** Bytes of a file that is read as a stream. */
    public static final long STREAMED_FILE = 8L << 30;

    /** Bytes of stack for the reading of one file: deep structures are cut off long before. */
    public static final long STACK = 16L << 20;

    /** Entries of one archive. */
    public static final int ARCHIVE_ENTRIES = 20_000;

    /** Bytes that one entry of an archive inflates to. */
    public static final long ARCHIVE_ENTRY = 1L << 30;

    /** Bytes that all entries of an archive inflate to. */
    public static final long ARCHIVE_TOTAL = 4L << 30;

    /** How many times its packed size an archive entry beyond a megabyte may inflate to. */
    public static final int ARCHIVE_RATIO = 500;

    /** Bytes of a document that is a container, of which only some parts are read. */
    public static final long DOCUMENT_FILE = 1L << 30;

    /** Parts of one document that is a container: DOCX, PPTX, IDML. */
    public static final int DOCUMENT_PARTS = 10_000;

    /** Bytes that one part of a document inflates to; beyond a megabyte, its ratio counts too. */
    public static final long DOCUMENT_PART = 48L << 20;

    /** Bytes that all parts of a document inflate to, as far as they are read. */
    public static final long DOCUMENT_TOTAL = 192L << 20;

    /** Elements of one XML part of a document. */
    public static final int XML_ELEMENTS = 1_000_000;

    /** Nesting of the elements of one XML part of a document. */
    public static final int XML_DEPTH = 5_000;

    /** Structures of a document inside each other: tables, text boxes, groups. */
    public static final int DOCUMENT_NESTING = 600;

    /** Documents inserted into documents inside each other. */
    public static final int DOCUMENT_INSERTS = 3;

    /** Paragraphs and table cells of one document. */
    public static final int DOCUMENT_BLOCKS = 200_000;

    /** Rounds of hashing that a password of an office document may cost. */
    public static final int PASSWORD_ROUNDS = 200_000;

    /** Longest time until a host takes a connection. */
    public static final Duration FETCH_CONNECT = Duration.ofSeconds(10);

    /** Longest silence of a host within an answer. */
    public static final Duration FETCH_SILENCE = Duration.ofSeconds(20);

    /** Longest time for one live page, its redirects included. */
    public static final Duration FETCH_PAGE_TIME = Duration.ofSeconds(60);

    /** Longest time for all live pages of one check. */
    public static final Duration FETCH_TIME = Duration.ofMinutes(30);

    /** Pause between two requests to one host. */
    public static final Duration FETCH_PAUSE = Duration.ofMillis(500);

    /** The longest pause that is kept because a host asks for it. */
    public static final Duration FETCH_LONGEST_PAUSE = Duration.ofSeconds(10);

    /** Redirects that are followed from one address. */
    public static final int FETCH_REDIRECTS = 5;

    /** Bytes of one live page or site map, unpacked: as much as a site map may have. */
    public static final int FETCH_PAGE_BYTES = 50 << 20;

    /** Bytes of all live pages of one check. */
    public static final long FETCH_TOTAL_BYTES = 1L << 30;

    /** Bytes that are read of what a host asks of programs. */
    public static final int FETCH_ROBOTS_BYTES = 512 << 10;

    /** Links that are looked at in one live page. */
    public static final int FETCH_LINKS = 10_000;

    /** Addresses that one walk over live pages keeps in mind. */
    public static final int FETCH_ADDRESSES = 200_000;

    /** Site maps of one check; further ones count as pages. */
    public static final int FETCH_MAPS = 50;

    /** Site maps that lead from one to the next. */
    public static final int FETCH_NESTED_MAPS = 3;

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

    /**
     * Time of computing for drawing one page; what is not drawn by then is left out of the drawing.
     * Long enough for the first page, which waits for the system's fonts to be read.
     */
    public static final Duration DRAWING = Duration.ofSeconds(20);

    /** How many times its size the lines of a page may lie outside of it when it is drawn. */
    public static final int DRAWN_OUTSIDE = 20;

    /** Dashes of one line of a page that is drawn; a line of more is drawn without. */
    public static final int DRAWN_DASHES = 500_000;

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

    /** Pixels of a file that is a picture, or of one page of it. */
    public static final long PICTURE_FILE_PIXELS = 64_000_000;

    /** Pictures or pages without text in one file whose words are recognised. */
    public static final int RECOGNISED_PAGES = 30;

    /** Longest time of computing for recognising one page. */
    public static final Duration RECOGNITION = Duration.ofSeconds(60);

    /** Longest time for recognising the pages of one file; what comes after is left out. */
    public static final Duration RECOGNITION_OF_FILE = Duration.ofSeconds(75);

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

    /** Records of one web archive. */
    public static final int WARC_RECORDS = 2_000_000;

    /** Characters of one value of linked data. */
    public static final int STRUCTURED_VALUE = 5000;

    /** Nesting of offers and variants in linked data. */
    public static final int STRUCTURED_DEPTH = 20;

    /** Nesting of items in the markup of a page. */
    public static final int MARKUP_DEPTH = 30;

    /** References between items in the markup of a page. */
    public static final int MARKUP_REFERENCES = 2_000;

    /** Cells of one table of a page. */
    public static final int GRID_CELLS = 50_000;

    /** Characters of one header of a saved page. */
    public static final int MHTML_HEADER = 200_000;

    /** Headers of one part of a saved page. */
    public static final int MHTML_HEADERS = 2000;

    /** Nesting of the parts of a saved page. */
    public static final int MHTML_DEPTH = 20;

    /** Nesting of rules in a style sheet. */
    public static final int STYLE_DEPTH = 6;

    /** Steps of the path that names the place of an element. */
    public static final int SELECTOR_DEPTH = 60;

    /** Offers of a brief. */
    public static final int BRIEF_RECORDS = 200_000;

    /** Rows of a glossary. */
    public static final int GLOSSARY_ROWS = 100_000;

    /** Characters of one value of a brief in XML. */
    public static final int BRIEF_VALUE = 100_000;

    /** Nesting of groups in rich text. */
    public static final int RTF_GROUPS = 1000;

    /** Nesting of a feed in JSON. */
    public static final int FEED_JSON_DEPTH = 200;

    /** Lines of one record of a feed that is a table. */
    public static final int FEED_RECORD_LINES = 200;

    /** Characters searched for the end of a broken record of a table. */
    public static final int TABLE_RESUME = 2_000;

    /** Characters of a record of a table that is mended. */
    public static final int TABLE_RECORD = 20_000;

    /** Bytes that the recognition of one page may answer. */
    public static final long RECOGNITION_OUTPUT = 32L << 20;

    /** Pages of one picture file. */
    public static final int PICTURE_PAGES = 1_000;

    /** Pixels of a picture that is shown. */
    public static final long SHOWN_PIXELS = 25_000_000;

    /** Areas of one annotation of a PDF. */
    public static final int PDF_QUADS = 2_000;

    /** Nesting of the structure of a PDF. */
    public static final int PDF_STRUCTURE_DEPTH = 200;

    /** Layers of a PDF that are asked whether they show. */
    public static final int PDF_LAYERS = 100;

    /** Links of one page of a PDF. */
    public static final int PDF_LINKS = 1_000;

    /** Problems that are told of one PDF. */
    public static final int PDF_PROBLEMS = 10;

    /** Nesting of the fields of a form in a PDF. */
    public static final int PDF_FIELD_DEPTH = 20;

    /** Characters of one field of a form in a PDF. */
    public static final int PDF_FIELD_LENGTH = 2_000;

    /** Clippings inside each other on a page of a PDF. */
    public static final int PDF_CLIPS = 5_000;

    /** Nesting of the tree of pages of a PDF. */
    public static final int PDF_TREE_DEPTH = 200;

    /** Nodes of the tree of pages of a PDF. */
    public static final int PDF_TREE_NODES = 2_000_000;

    /** Nesting of what is drawn on a page of a PDF. */
    public static final int PDF_FORM_DEPTH = 30;

    /** Nesting of what is read on a page of a PDF. */
    public static final int PDF_DRAWN_DEPTH = 25;

    /** Drawn lines of a page that are asked whether they strike words out. */
    public static final int PDF_RULES = 5_000;

    /** Bytes between two ways of packing of one stream of a PDF. */
    public static final int PDF_BETWEEN = 16 << 20;

    /** Ways of packing of one stream of a PDF. */
    public static final int PDF_FILTERS = 6;

    /** Styles of a document that are based on each other. */
    public static final int DOCX_STYLE_DEPTH = 20;

    /** Columns of a table in a document. */
    public static final int DOCX_COLUMNS = 200;

    /** Data points of one chart. */
    public static final int DRAWING_POINTS = 20_000;

    /** Styles of a layout that are based on each other. */
    public static final int IDML_STYLE_DEPTH = 30;

    /** Rows of a table in a layout. */
    public static final int IDML_ROWS = 20_000;

    /** Columns of a table in a layout. */
    public static final int IDML_COLUMNS = 200;

    /** Areas inside each other on a page. */
    public static final int LAYOUT_AREAS_DEPTH = 6;

    /** Columns and rows inside each other on a page. */
    public static final int LAYOUT_DEPTH = 12;

    /** Nesting of one post in JSON. */
    public static final int JSON_POST_DEPTH = 4;

    /** Nesting of one record of a download from X. */
    public static final int TWEET_DEPTH = 4;

    /** Values of a data file that is read whole: JSON, XML and YAML of any shape. */
    public static final int DATA_VALUES = 400_000;

    /** Characters of a file of YAML; what comes behind them is taken line by line. */
    public static final int YAML_TEXT = 20_000_000;

    /** Levels of objects inside of each other in such a file. */
    public static final int DATA_DEPTH = 100;

    /** Pieces that one such file or table gives. */
    public static final int DATA_PIECES = 20_000;

    private Limits() {}
}
