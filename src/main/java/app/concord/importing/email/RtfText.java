package app.concord.importing.email;

import app.concord.importing.CharsetNames;
import app.concord.importing.Limits;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the RTF in which Outlook keeps a body: the HTML or plain text that was wrapped in it, or
 * the words of what was written in it. Only one pass, no recursion; not safe for threads.
 */
public final class RtfText {
    /** Where struck out words begin in a marked text. */
    public static final char STRUCK = '\ue000';

    /** Where struck out words end in a marked text. */
    public static final char UNSTRUCK = '\ue001';

    /** Where a cell of a table ends in a marked text. */
    public static final char CELL = '\ue002';

    /** Where a row of a table ends in a marked text. */
    public static final char ROW = '\ue003';

    private final String rtf;
    private final StringBuilder out = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final Deque<Group> groups = new ArrayDeque<>();
    private Group group = new Group();
    private Charset page = Charset.forName("windows-1252");
    private Charset pendingIn = page;
    private boolean html;
    private boolean wrapped;
    private int font;
    private int at;
    private int skip;

    /**
     * What came of reading.
     *
     * @param html whether the text is HTML
     */
    record Read(String text, boolean html) {}

    /** What holds inside a pair of braces. */
    private static final class Group {
        private boolean unread;
        private boolean inTag;
        private boolean shadow;
        private boolean fontTable;
        private boolean struck;
        private int font = -1;
        private int skipped = 1;

        Group inner() {
            Group inner = new Group();
            inner.unread = unread;
            inner.inTag = inTag;
            inner.shadow = shadow;
            inner.fontTable = fontTable;
            inner.struck = struck;
            inner.font = font;
            inner.skipped = skipped;
            return inner;
        }
    }

    private final boolean marked;
    private boolean struck;

    private RtfText(byte[] rtf, boolean marked) {
        this.marked = marked;
        this.rtf = new String(rtf, StandardCharsets.ISO_8859_1);
    }

    /** Reads RTF; what is broken in it is read as far as it goes. */
    static Read read(byte[] rtf) {
        RtfText reader = new RtfText(rtf, false);
        reader.run();
        return new Read(reader.out.toString(), reader.html);
    }

    /** The words of a document of its own, with the marks of this class for what is struck out. */
    public static String marked(byte[] rtf) {
        RtfText reader = new RtfText(rtf, true);
        reader.run();
        return reader.out.toString();
    }

    private void run() {
        while (at < rtf.length()) {
            char c = rtf.charAt(at++);
            switch (c) {
                case '{' -> open();
                case '}' -> close();
                case '\\' -> control();
                case '\r', '\n' -> {}
                default -> character(c);
            }
        }
        flush();
    }

    private void open() {
        flush();
        if (groups.size() >= Limits.RTF_GROUPS) {
            at = rtf.length();
            return;
        }
        groups.push(group);
        group = group.inner();
        skip = 0;
    }

    private void close() {
        flush();
        skip = 0;
        if (!groups.isEmpty()) {
            group = groups.pop();
        }
        if (groups.isEmpty()) {
            // What follows the last brace is not of the document.
            at = rtf.length();
        }
    }

    private void control() {
        if (at >= rtf.length()) {
            return;
        }
        char c = rtf.charAt(at);
        if (Character.isLetter(c)) {
            word();
            return;
        }
        at++;
        switch (c) {
            case '\'' -> {
                int high = at + 1 < rtf.length() ? Character.digit(rtf.charAt(at), 16) : -1;
                int low = high < 0 ? -1 : Character.digit(rtf.charAt(at + 1), 16);
                if (low >= 0) {
                    at += 2;
                    octet(high << 4 | low);
                }
            }
            case '*' -> destination();
            case '~' -> text("\u00a0");
            case '-' -> text("\u00ad");
            case '_' -> text("\u2011");
            case '{', '}', '\\' -> character(c);
            case '\r', '\n' -> text("\r\n");
            default -> {}
        }
    }

    /** A destination that a reader may pass over: all but the HTML that is wrapped in them. */
    private void destination() {
        boolean tag = rtf.startsWith("\\htmltag", at);
        if (tag) {
            at += "\\htmltag".length();
            number();
            flush();
            group.inTag = true;
        } else {
            group.unread = true;
        }
    }

    private void word() {
        int from = at;
        while (at < rtf.length() && Character.isLetter(rtf.charAt(at)) && rtf.charAt(at) < 0x80) {
            at++;
        }
        String word = rtf.substring(from, Math.max(at, from));
        if (at == from) {
            at++;
            return;
        }
        Integer number = number();
        int value = number == null ? 1 : number;
        switch (word) {
            case "ansicpg" -> {
                Charset named = CharsetNames.ofPage(value);
                page = named == null ? page : named;
            }
            case "fromhtml" -> {
                html = true;
                wrapped = true;
            }
            case "fromtext" -> wrapped = true;
            case "htmlrtf" -> {
                flush();
                group.shadow = value != 0;
            }
            case "deff" -> font = value;
            case "f" -> {
                flush();
                group.font = value;
            }
            case "fcharset" -> {
                Charset set = RtfFonts.charset(value);
                if (group.fontTable && set != null) {
                    fonts.put(group.font, set);
                }
            }
            case "uc" -> group.skipped = value;
            case "u" -> {
                text(String.valueOf((char) (value & 0xffff)));
                skip = group.skipped;
            }
            case "row", "nestrow" -> text(marked ? String.valueOf(ROW) : "\r\n");
            case "cell", "nestcell" -> text(marked ? String.valueOf(CELL) : "\t");
            case "par", "line", "sect", "page" -> text("\r\n");
            case "tab" -> text("\t");
            case "strike", "striked" -> struck(value != 0);
            case "plain" -> struck(false);
            case "v", "deleted" -> group.unread |= marked && value != 0;
            case "lquote" -> text("\u2018");
            case "rquote" -> text("\u2019");
            case "ldblquote" -> text("\u201c");
            case "rdblquote" -> text("\u201d");
            case "bullet" -> text("\u2022");
            case "endash" -> text("\u2013");
            case "emdash" -> text("\u2014");
            case "emspace", "enspace" -> text(" ");
            case "bin" -> at = (int) Math.min(rtf.length(), (long) at + Math.max(0, value));
            default -> {
                if (RtfFonts.UNREAD.contains(word)) {
                    group.unread = true;
                    group.fontTable |= word.equals("fonttbl");
                }
            }
        }
    }

    /** The number behind a control word, null for none; takes the blank behind it. */
    private @Nullable Integer number() {
        int from = at;
        if (at < rtf.length() && rtf.charAt(at) == '-') {
            at++;
        }
        while (at < rtf.length() && at - from < 10 && Character.isDigit(rtf.charAt(at))) {
            at++;
        }
        String digits = rtf.substring(from, at);
        if (at < rtf.length() && rtf.charAt(at) == ' ') {
            at++;
        }
        try {
            return digits.isEmpty() ? null : Integer.valueOf(digits);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private void character(char c) {
        if (c < 0x80) {
            if (skip > 0) {
                skip--;
            } else {
                text(String.valueOf(c));
            }
        } else {
            octet(c);
        }
    }

    private void octet(int value) {
        if (skip > 0) {
            skip--;
            return;
        }
        if (!isShown()) {
            return;
        }
        Charset named = fonts.get(group.font < 0 ? font : group.font);
        Charset set = group.inTag || named == null ? page : named;
        if (!set.equals(pendingIn)) {
            flush();
        }
        pendingIn = set;
        pending.write(value);
    }

    private void text(String words) {
        if (isShown()) {
            // The second byte of a character may look like a letter.
            boolean pair =
                    pending.size() > 0
                            && words.length() == 1
                            && words.charAt(0) > ' '
                            && words.charAt(0) < 0x7f
                            && isHalf();
            if (pair) {
                pending.write(words.charAt(0));
                return;
            }
            flush();
            mark(group.struck);
            out.append(words);
        }
    }

    private void struck(boolean now) {
        flush();
        group.struck = marked && now;
    }

    private void mark(boolean now) {
        if (marked && now != struck) {
            struck = now;
            out.append(now ? STRUCK : UNSTRUCK);
        }
    }

    /** Whether the bytes so far end within a character. */
    private boolean isHalf() {
        return pendingIn.newEncoder().maxBytesPerChar() > 1
                && new String(pending.toByteArray(), pendingIn).endsWith("\ufffd");
    }

    private void flush() {
        if (pending.size() > 0) {
            mark(group.struck);
            out.append(new String(pending.toByteArray(), pendingIn));
            pending.reset();
        }
    }

    private boolean isShown() {
        return !group.unread && (group.inTag || !(wrapped && group.shadow));
    }
}
