import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the pictures of the program's mark into the one file that Windows ({@code .ico}) and macOS
 * ({@code .icns}) want. Both are containers that hold PNGs as they are.
 *
 * <p>Arguments: the folder of the pictures, and the file to write.
 */
final class Icons {
    private static final int ICO_HEADER = 6;
    private static final int ICO_ENTRY = 16;
    private static final int ICNS_HEADER = 8;

    /** What macOS calls each size; the ones for sharp screens are twice as large. */
    private static final Map<String, Integer> ICNS = new LinkedHashMap<>();

    static {
        ICNS.put("icp4", 16);
        ICNS.put("ic11", 32);
        ICNS.put("icp5", 32);
        ICNS.put("ic12", 64);
        ICNS.put("ic07", 128);
        ICNS.put("ic13", 256);
        ICNS.put("ic08", 256);
        ICNS.put("ic14", 512);
        ICNS.put("ic09", 512);
        ICNS.put("ic10", 1024);
    }

    private Icons() {}

    static void main(String[] args) throws IOException {
        Path pictures = Path.of(args[0]);
        Path icon = Path.of(args[1]);
        Files.createDirectories(icon.toAbsolutePath().getParent());
        Files.write(icon, icon.toString().endsWith(".ico") ? ico(pictures) : icns(pictures));
    }

    private static byte[] picture(Path pictures, int size) throws IOException {
        return Files.readAllBytes(pictures.resolve("concord-" + size + ".png"));
    }

    private static byte[] ico(Path pictures) throws IOException {
        List<Integer> sizes = List.of(16, 24, 32, 48, 64, 128, 256);
        ByteBuffer head =
                ByteBuffer.allocate(ICO_HEADER + ICO_ENTRY * sizes.size())
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putShort((short) 0)
                        .putShort((short) 1)
                        .putShort((short) sizes.size());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size : sizes) {
            byte[] png = picture(pictures, size);
            // A byte of 0 stands for 256.
            head.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            head.putShort((short) 1).putShort((short) 32);
            head.putInt(png.length).putInt(head.capacity() + body.size());
            body.writeBytes(png);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.array());
        all.writeBytes(body.toByteArray());
        return all.toByteArray();
    }

    private static byte[] icns(Path pictures) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream parts = new DataOutputStream(body);
        for (Map.Entry<String, Integer> part : ICNS.entrySet()) {
            byte[] png = picture(pictures, part.getValue());
            parts.write(part.getKey().getBytes(StandardCharsets.US_ASCII));
            parts.writeInt(ICNS_HEADER + png.length);
            parts.write(png);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(all);
        head.write("icns".getBytes(StandardCharsets.US_ASCII));
        head.writeInt(ICNS_HEADER + body.size());
        head.write(body.toByteArray());
        return all.toByteArray();
    }
}
