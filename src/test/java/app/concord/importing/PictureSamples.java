package app.concord.importing;

import app.concord.importing.picture.Pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A small file of every format of pictures that can be written here. */
final class PictureSamples {
    private PictureSamples() {}

    /** Samples by a name that begins with the id of their importer. */
    static Map<String, SourceFile> all() {
        try {
            return Map.of(
                    "picture-png", file("poster.png", "png"),
                    "picture-jpeg", file("poster.jpg", "jpeg"),
                    "picture-gif", file("banner.gif", "gif"),
                    "picture-bmp", file("poster.bmp", "bmp"),
                    "picture-tiff", file("scan.tif", "tiff"),
                    "picture-without-ending", file("scan", "png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile file(String path, String format) throws IOException {
        return new SourceFile(path, null, Bytes.of(Pictures.file(format)));
    }
}
