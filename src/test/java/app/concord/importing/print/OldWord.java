package app.concord.importing.print;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Writes small documents of Word 97: paragraphs, cells of a table, and what is struck out. */
public final class OldWord {
    private static final int TEXT = 2048;
    private static final int PAGE = 512;
    private static final int POINTERS = 154;
    private static final int STRIKE_AT = 500;
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final byte[] PLAIN = {};
    private static final byte[] IN_TABLE = {0x16, 0x24, 1};
    private static final byte[] ROW_END = {0x16, 0x24, 1, 0x17, 0x24, 1};

    private final StringBuilder text = new StringBuilder();
    private final List<int[]> struck = new ArrayList<>();
    private final List<byte[]> properties = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    OldWord paragraph(String words) {
        return add(words + "\r", PLAIN);
    }

    /** Words that are struck out, within the paragraph that ends next. */
    OldWord struck(String words) {
        struck.add(new int[] {text.length(), text.length() + words.length()});
        text.append(words);
        return this;
    }

    OldWord cell(String words) {
        return add(words + "\u0007", IN_TABLE);
    }

    OldWord row() {
        return add("\u0007", ROW_END);
    }

    private OldWord add(String words, byte[] paragraph) {
        text.append(words);
        properties.add(paragraph);
        ends.add(text.length());
        return this;
    }

    /** A document with these words as its only paragraph. */
    public static byte[] of(String words) {
        return new OldWord().paragraph(words).bytes();
    }

    byte[] bytes() {
        byte[] words = text.toString().getBytes(LATIN);
        int pages = (TEXT + words.length + PAGE - 1) / PAGE;
        byte[] document = new byte[(pages + 2) * PAGE + 4096];
        ByteBuffer main = buffer(document);
        main.put(TEXT, words);
        main.put(pages * PAGE, letters());
        main.put((pages + 1) * PAGE, paragraphs());
        byte[] tables = new byte[4096];
        ByteBuffer table = buffer(tables);
        table.putShort((short) 18).putShort((short) 1).putShort((short) 10).position(20);
        part(main, 1, 0, 22);
        table.position(22);
        table.put((byte) 2).putInt(16).putInt(0).putInt(words.length).putShort((short) 0);
        table.putInt((TEXT * 2) | 0x40000000).putShort((short) 0);
        part(main, 33, 22, table.position() - 22);
        for (int i = 0; i < 2; i++) {
            part(main, 12 + i, table.position(), 12);
            table.putInt(TEXT).putInt(TEXT + words.length).putInt(pages + i);
        }
        part(main, 15, table.position(), 4);
        table.putInt(0);
        part(main, 6, table.position(), 20);
        table.putInt(0).putInt(words.length);
        table.putShort((short) 0).putInt(-1).putShort((short) 0).putInt(-1);
        part(main, 31, 2048, 600);
        main.putShort(0, (short) 0xa5ec).putShort(2, (short) 193).putShort(10, (short) 0x0200);
        main.putShort(12, (short) 191).putInt(24, TEXT).putInt(28, TEXT + words.length);
        main.putShort(32, (short) 14).putShort(62, (short) 22).putInt(64, main.capacity());
        main.putInt(76, words.length).putShort(152, (short) 93);
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(document), "WordDocument");
            files.createDocument(new ByteArrayInputStream(tables), "1Table");
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Says where in the stream of tables a part of this number stands. */
    private static void part(ByteBuffer main, int number, int at, int length) {
        main.putInt(POINTERS + number * 8, at).putInt(POINTERS + 4 + number * 8, length);
    }

    /** The page that says which letters are struck out. */
    private byte[] letters() {
        List<Integer> starts = new ArrayList<>();
        List<Boolean> marked = new ArrayList<>();
        int at = 0;
        for (int[] run : struck) {
            if (run[0] > at) {
                starts.add(at);
                marked.add(false);
            }
            starts.add(run[0]);
            marked.add(true);
            at = run[1];
        }
        starts.add(at);
        marked.add(false);
        byte[] bytes = new byte[PAGE];
        ByteBuffer page = buffer(bytes);
        starts.forEach(start -> page.putInt(TEXT + start));
        page.putInt(TEXT + text.length());
        for (boolean mark : marked) {
            page.put((byte) (mark ? STRIKE_AT / 2 : 0));
        }
        page.put(STRIKE_AT, new byte[] {3, 0x37, 0x08, 1});
        page.put(PAGE - 1, (byte) starts.size());
        return bytes;
    }

    /** The page that says which paragraphs are cells and ends of rows. */
    private byte[] paragraphs() {
        byte[] bytes = new byte[PAGE];
        ByteBuffer page = buffer(bytes);
        int start = 0;
        for (int end : ends) {
            page.putInt(TEXT + start);
            start = end;
        }
        page.putInt(TEXT + text.length());
        int entries = page.position();
        int data = PAGE - 2;
        for (int i = 0; i < properties.size(); i++) {
            byte[] own = properties.get(i);
            int size = (3 + own.length) / 2 * 2;
            data -= size + 2;
            page.put(data + 1, (byte) (size / 2)).put(data + 4, own);
            page.put(entries + 13 * i, (byte) (data / 2));
        }
        page.put(PAGE - 1, (byte) properties.size());
        return bytes;
    }
}
