package app.concord.importing.picture;

import app.concord.importing.Limits;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;

import org.jspecify.annotations.Nullable;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A file that holds a picture, or several as its pages. Sizes are known before anything is decoded.
 * Not safe for threads.
 */
public final class PictureFile implements AutoCloseable {
    private final PictureFormat format;
    private final byte[] content;
    private final ImageInputStream stream;
    private final ImageReader reader;
    private final @Nullable TiffDirectories directories;

    /** Some picture is larger than what is decoded. */
    public static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(Dimension size) {
            super(size.width + " × " + size.height + " pixels");
        }
    }

    private PictureFile(PictureFormat format, byte[] content) throws IOException {
        this.format = format;
        this.content = content;
        this.stream = new ByteArrayImageInputStream(content);
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.id());
        if (!readers.hasNext()) {
            stream.close();
            throw new IOException("no reader for " + format);
        }
        this.reader = readers.next();
        reader.setInput(stream, false, true);
        this.directories =
                format == PictureFormat.TIFF
                        ? new TiffDirectories(content, Limits.PICTURE_PAGES)
                        : null;
    }

    /**
     * Opens a picture; the caller closes it.
     *
     * @param content the file; not to be changed
     * @throws IOException if it is no picture of a known format, or one without a reader
     */
    public static PictureFile open(byte[] content) throws IOException {
        PictureFormat format = PictureFormat.of(content);
        if (format == null || format == PictureFormat.HEIC) {
            throw new IOException("no reader for this kind of picture");
        }
        return new PictureFile(format, content);
    }

    public PictureFormat format() {
        return format;
    }

    /** How many pages there are, as far as they are counted; 1 but for TIFF. */
    public int pages() {
        return directories == null ? 1 : directories.count();
    }

    /** Whether it is an animation, of which only the first picture is a page. */
    public boolean animated() {
        try {
            return format == PictureFormat.GIF && reader.getWidth(1) > 0;
        } catch (IOException | RuntimeException e) {
            return false; // There is no second one, or it is broken.
        }
    }

    /**
     * The size of a page in pixels, upright.
     *
     * @param page from 0
     * @throws IOException if it cannot be read
     */
    public Dimension size(int page) throws IOException {
        Dimension stored = stored(page);
        return Orientation.lying(orientation(page))
                ? new Dimension(/* width= */ stored.height, /* height= */ stored.width)
                : stored;
    }

    private Dimension stored(int page) throws IOException {
        try {
            return new Dimension(reader.getWidth(page), reader.getHeight(page));
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    /**
     * Makes sure that a page, from 0, can be decoded.
     *
     * @throws TooLargeException if it has more pixels than are ever decoded
     * @throws IOException if its size cannot be read
     */
    public void refuseTooLarge(int page) throws IOException {
        Dimension size = stored(page);
        if ((long) size.width * size.height > Limits.PICTURE_FILE_PIXELS) {
            throw new TooLargeException(size);
        }
    }

    /**
     * A page, upright, on white where it is transparent.
     *
     * @param page from 0
     * @param most how many pixels the result may have: of larger pictures rows and columns are left
     *     out, so that {@link #size} divided by a whole number is what comes out
     * @throws TooLargeException if it has more pixels than are ever decoded
     * @throws IOException if it cannot be read
     */
    public BufferedImage decode(int page, long most) throws IOException {
        Dimension size = stored(page);
        refuseTooLarge(page);
        long pixels = (long) size.width * size.height;
        int step = 1;
        while (pixels / ((long) step * step) > most) {
            step++;
        }
        try {
            ImageReadParam how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            return Orientation.upright(opaque(reader.read(page, how)), orientation(page));
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    private int orientation(int page) {
        if (directories != null) {
            return directories.orientation(page);
        }
        return format == PictureFormat.JPEG ? Orientation.ofJpeg(content) : Orientation.UPRIGHT;
    }

    /** Readers run into all kinds of failures on broken files. */
    private static IOException broken(RuntimeException failure) {
        return new IOException(
                "the picture is damaged ("
                        + failure.getClass().getSimpleName().toLowerCase(Locale.ROOT)
                        + ")",
                failure);
    }

    private static BufferedImage opaque(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return picture;
        }
        BufferedImage opaque =
                new BufferedImage(
                        picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }

    @Override
    public void close() {
        reader.dispose();
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // It is in memory.
        }
    }
}
