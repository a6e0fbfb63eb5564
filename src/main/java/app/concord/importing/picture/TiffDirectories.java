package app.concord.importing.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Walks the directories of a TIFF file, one a page, or of the notes a camera leaves in a picture,
 * which have the same make. Each is visited once, however they point at each other.
 */
final class TiffDirectories {
    private static final int ORIENTATION = 0x112;
    private static final int ENTRY = 12;
    private static final int MAGIC = 42;

    private final ByteBuffer bytes;
    private final List<Integer> directories = new ArrayList<>();

    /**
     * @param content the file, or the notes from their byte order mark on
     * @param most how many directories are looked at
     */
    TiffDirectories(byte[] content, int most) {
        bytes = ByteBuffer.wrap(content);
        if (content.length < 8) {
            return;
        }
        bytes.order(content[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (bytes.getShort(2) != MAGIC) {
            return;
        }
        Set<Integer> seen = new HashSet<>();
        int at = bytes.getInt(4);
        while (directories.size() < most && fits(at, 2) && seen.add(at)) {
            int next = at + 2 + ENTRY * count(at);
            directories.add(at);
            at = fits(next, 4) ? bytes.getInt(next) : 0;
        }
    }

    /** How many there are. */
    int count() {
        return directories.size();
    }

    /** How the picture of a directory, from 0, must be turned; see {@link Orientation}. */
    int orientation(int index) {
        if (index >= directories.size()) {
            return Orientation.UPRIGHT;
        }
        int at = directories.get(index);
        for (int i = 0; i < count(at); i++) {
            int entry = at + 2 + ENTRY * i;
            if (fits(entry, ENTRY) && (bytes.getShort(entry) & 0xffff) == ORIENTATION) {
                return bytes.getShort(entry + 8);
            }
        }
        return Orientation.UPRIGHT;
    }

    private int count(int directory) {
        return bytes.getShort(directory) & 0xffff;
    }

    private boolean fits(int at, int length) {
        return at >= 8 && (long) at + length <= bytes.capacity();
    }
}
