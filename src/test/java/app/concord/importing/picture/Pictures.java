package app.concord.importing.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Makes pictures for tests, and files that only look like pictures. */
public final class Pictures {
    private Pictures() {}

    /** White, with its upper left quarter red. */
    public static BufferedImage plain(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.dispose();
        return picture;
    }

    /** The plain picture of 120 × 80 pixels in a format that can be written. */
    public static byte[] file(String format) throws IOException {
        return file(format, plain(120, 80));
    }

    /** A picture in a format that can be written. */
    public static byte[] file(String format, BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, format, bytes)) {
            throw new IOException("no writer for " + format);
        }
        return bytes.toByteArray();
    }

    /** Several pages of 120 × 80, 122 × 80, 124 × 80 … pixels. */
    public static byte[] pages(int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < count; i++) {
                writer.writeToSequence(new IIOImage(plain(120 + 2 * i, 80), null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A picture whose directory of pages leads back to its first. */
    static byte[] cyclicPages() throws IOException {
        byte[] tiff = pages(2);
        ByteBuffer bytes = ByteBuffer.wrap(tiff);
        bytes.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = bytes.getInt(4);
        int second = bytes.getInt(next(bytes, first));
        bytes.putInt(next(bytes, second), first);
        return tiff;
    }

    private static int next(ByteBuffer bytes, int directory) {
        return directory + 2 + 12 * (bytes.getShort(directory) & 0xffff);
    }

    /** The plain picture with the note of a camera how it was held. */
    static byte[] heldAs(int orientation) throws IOException {
        byte[] jpeg = file("jpeg");
        ByteBuffer note = ByteBuffer.allocate(36);
        note.putShort((short) 0xffe1).putShort((short) 34);
        note.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        note.putShort((short) 1).putShort((short) 0x112).putShort((short) 3).putInt(1);
        note.putShort((short) orientation).putShort((short) 0).putInt(0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(note.array());
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /** A PNG file of zeros that says how large it is. */
    public static byte[] bomb(int width, int height) throws IOException {
        ByteArrayOutputStream zeros = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(zeros)) {
            deflated.write(new byte[1 << 20]);
        }
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(new byte[] {1, 0, 0, 0, 0});
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(bytes, "IHDR", header.array());
        chunk(bytes, "IDAT", zeros.toByteArray());
        chunk(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream bytes, String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(content.length + 12).putInt(content.length);
        chunk.put(type.getBytes(StandardCharsets.US_ASCII)).put(content);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, content.length + 4);
        bytes.writeBytes(chunk.putInt((int) sum.getValue()).array());
    }

    /** An animation of many equal pictures. */
    static byte[] animation(int pictures) throws IOException {
        byte[] gif = file("gif");
        int colours = 3 << ((gif[10] & 7) + 1);
        int first = 13 + ((gif[10] & 0x80) == 0 ? 0 : colours);
        byte[] one = Arrays.copyOfRange(gif, first, gif.length - 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(gif, 0, first);
        for (int i = 0; i < pictures; i++) {
            bytes.writeBytes(one);
        }
        bytes.write(0x3b);
        return bytes.toByteArray();
    }
}
