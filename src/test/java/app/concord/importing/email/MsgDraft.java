package app.concord.importing.email;

import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A message of Outlook while it is written: properties by their number in the format. */
public final class MsgDraft {
    private static final int TEXT = 0x001f;
    private static final int NARROW_TEXT = 0x001e;
    private static final int BYTES = 0x0102;
    private static final int NUMBER = 0x0003;

    /** Values with their key, number and type as one. */
    private final Map<Integer, byte[]> values = new LinkedHashMap<>();

    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();
    private final List<MsgDraft> attached = new ArrayList<>();

    /** A mail with this subject. */
    public static MsgDraft mail(String subject) {
        return new MsgDraft().text(0x001a, "IPM.Note").text(0x0037, subject);
    }

    /** A property whose text is kept in UTF-16. */
    public MsgDraft text(int property, String text) {
        return value(property, TEXT, text.getBytes(StandardCharsets.UTF_16LE));
    }

    MsgDraft narrow(int property, String text, String charset) {
        return value(property, NARROW_TEXT, text.getBytes(Charset.forName(charset)));
    }

    MsgDraft bytes(int property, byte[] bytes) {
        return value(property, BYTES, bytes);
    }

    MsgDraft number(int property, int number) {
        numbers.put(property << 16 | NUMBER, number);
        return this;
    }

    /** A body in RTF, wrapped as Outlook does. */
    MsgDraft rtf(String rtf) {
        byte[] raw = rtf.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer wrapped = ByteBuffer.allocate(16 + raw.length).order(ByteOrder.LITTLE_ENDIAN);
        wrapped.putInt(12 + raw.length).putInt(raw.length).putInt(0x414c454d).putInt(0).put(raw);
        return bytes(0x1009, wrapped.array());
    }

    MsgDraft attach(MsgDraft draft) {
        attached.add(draft);
        return this;
    }

    private MsgDraft value(int property, int type, byte[] bytes) {
        values.put(property << 16 | type, bytes);
        return this;
    }

    /** The file. */
    public byte[] write() {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            write(file.getRoot(), 32);
            int count = 0;
            for (MsgDraft one : attached) {
                one.write(
                        file.getRoot()
                                .createDirectory("__attach_version1.0_#%08X".formatted(count++)),
                        8);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(DirectoryEntry root, int head) throws IOException {
        int count = values.size() + numbers.size();
        ByteBuffer table = ByteBuffer.allocate(head + 16 * count).order(ByteOrder.LITTLE_ENDIAN);
        table.position(head);
        for (Map.Entry<Integer, byte[]> value : values.entrySet()) {
            table.putInt(value.getKey()).putInt(6).putInt(value.getValue().length).putInt(0);
            root.createDocument(
                    "__substg1.0_%08X".formatted(value.getKey()),
                    new ByteArrayInputStream(value.getValue()));
        }
        numbers.forEach((tag, number) -> table.putInt(tag).putInt(6).putInt(number).putInt(0));
        root.createDocument("__properties_version1.0", new ByteArrayInputStream(table.array()));
    }
}
