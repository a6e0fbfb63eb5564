package app.concord.check;

import app.concord.check.cache.FileKey;
import app.concord.importing.Bytes;
import app.concord.importing.Limits;
import app.concord.model.Cancellation;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The files of one check as they are opened. One whose hash is asked for before it is read is held
 * until then, as far as there is room, so that it is opened and hashed once. Safe for any thread.
 */
final class Opened {
    private static final int SHARE_OF_MEMORY = 16;

    private final Archives archives;
    private final AtomicLong room =
            new AtomicLong(
                    Math.min(
                            Limits.HELD_FILES, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY));
    private final Map<Intake.Item, Bytes> held = new ConcurrentHashMap<>();
    private final Map<Intake.Item, String> hashes = new ConcurrentHashMap<>();

    Opened(Archives archives) {
        this.archives = archives;
    }

    /** The content of a file; the caller is the last to ask for it. */
    Bytes bytes(Intake.Item item, Cancellation cancellation) throws IOException {
        Bytes before = held.remove(item);
        if (before == null) {
            return archives.bytes(item, cancellation);
        }
        room.addAndGet(before.length());
        return before;
    }

    /** Lets go of a file that need not be read. */
    void release(Intake.Item item) {
        Bytes before = held.remove(item);
        if (before != null) {
            room.addAndGet(before.length());
        }
    }

    /** What tells a file from every other, null for one that cannot be read. */
    @Nullable FileKey key(Intake.Item item, boolean brief, Cancellation cancellation) {
        String sha256 = hashes.get(item);
        if (sha256 == null) {
            sha256 = hash(item, cancellation);
        }
        return sha256 == null
                ? null
                : new FileKey(item.path(), item.channel(), item.choices(), brief, sha256);
    }

    private @Nullable String hash(Intake.Item item, Cancellation cancellation) {
        try {
            Bytes bytes = archives.bytes(item, cancellation);
            String sha256 = bytes.sha256();
            hashes.put(item, sha256);
            if (bytes.held() && room.addAndGet(-bytes.length()) >= 0) {
                held.put(item, bytes);
            } else if (bytes.held()) {
                room.addAndGet(bytes.length());
            }
            return sha256;
        } catch (IOException | UncheckedIOException e) {
            return null; // The reading says what is wrong with it.
        }
    }
}
