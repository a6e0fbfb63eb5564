package app.concord.report;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * Who hands a report over.
 *
 * @param name as it is to be read, empty for none
 * @param logo the picture beside it, null for none
 */
public record Agency(String name, @Nullable Logo logo) {
    private static final int[] PNG = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final long MOST_BYTES = 2_000_000;
    private static final int[] JPEG = {0xFF, 0xD8, 0xFF};

    /**
     * A picture as it is put into documents.
     *
     * @param mediaType {@code image/png} or {@code image/jpeg}
     * @param base64 its bytes
     */
    public record Logo(String mediaType, String base64) {

        /** A picture that is told by its first bytes; null where it is neither PNG nor JPEG. */
        public static @Nullable Logo of(byte[] bytes) {
            String type =
                    begins(bytes, PNG) ? "image/png" : begins(bytes, JPEG) ? "image/jpeg" : null;
            return type == null ? null : new Logo(type, Base64.getEncoder().encodeToString(bytes));
        }

        /**
         * The picture in a file.
         *
         * @throws IOException if it cannot be read, is larger than a logo or no such picture
         */
        public static Logo of(Path file) throws IOException {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                throw new IOException(file + " is no picture for a report");
            }
            Logo logo = of(Files.readAllBytes(file));
            if (logo == null) {
                throw new IOException(file + " is neither PNG nor JPEG");
            }
            return logo;
        }

        /** The address that holds the picture itself. */
        String address() {
            return "data:" + mediaType + ";base64," + base64;
        }
    }

    private static boolean begins(byte[] bytes, int[] with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
