package app.concord.check;

import app.concord.check.cache.FileKey;
import app.concord.check.cache.Taken;
import app.concord.extract.Extraction;
import app.concord.model.Asset;
import app.concord.model.ReadingContext;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was read at the last check, so that the next one reads only what changed. Holds one campaign
 * at most, the last that was checked to its end. Safe for any thread.
 *
 * <p>It never shows in a result: a file counts as the same when its bytes and all that was settled
 * for it are the same, a piece when the whole of it, its context and the codes of all are.
 */
final class ReadMemory {
    private final boolean keeps;
    private volatile Map<FileKey, Taken> files = Map.of();
    private volatile Map<String, Read> pieces = Map.of();

    /**
     * A memory.
     *
     * @param keeps whether it remembers anything at all
     */
    ReadMemory(boolean keeps) {
        this.keeps = keeps;
    }

    /**
     * What a piece says.
     *
     * @param codes the codes it was read again with, null where it was not
     * @param again what it says with them
     */
    private record Read(
            Asset asset,
            ReadingContext context,
            Extraction alone,
            @Nullable Set<String> codes,
            Extraction again) {}

    /** Begins a check. */
    Visit visit() {
        return new Visit();
    }

    /** The memory as one check uses it. */
    final class Visit {
        private final Map<FileKey, Taken> seenFiles = new ConcurrentHashMap<>();
        private final Map<String, Read> seenPieces = new ConcurrentHashMap<>();

        /** Whether it is worth asking for the hash of a file. */
        boolean asks() {
            return keeps;
        }

        /** Whether what a piece says on its own is known. */
        boolean knows(Asset asset, ReadingContext context) {
            Read known = pieces.get(asset.path());
            return known != null && known.asset.equals(asset) && known.context.equals(context);
        }

        /** What came of a file at the last check, null where it is to be read. */
        @Nullable Taken file(@Nullable FileKey key) {
            Taken known = key == null ? null : files.get(key);
            if (key != null && known != null) {
                seenFiles.put(key, known);
            }
            return known;
        }

        void remember(FileKey key, Taken taken) {
            boolean whole =
                    taken.imported().problems().stream().noneMatch(p -> p.kind().incomplete());
            if (keeps && whole) {
                seenFiles.put(key, taken);
            }
        }

        /** What a piece says on its own. */
        Extraction alone(Asset asset, ReadingContext context, Supplier<Extraction> reading) {
            if (!keeps) {
                return reading.get();
            }
            Read known = pieces.get(asset.path());
            if (known == null || !known.asset.equals(asset) || !known.context.equals(context)) {
                Extraction read = reading.get();
                known = new Read(asset, context, read, null, read);
            }
            seenPieces.put(asset.path(), known);
            return known.alone;
        }

        /** What a piece that was read on its own says with the codes of all known. */
        Extraction again(Asset asset, Set<String> codes, Supplier<Extraction> reading) {
            Read known = seenPieces.get(asset.path());
            if (known == null) {
                return reading.get();
            }
            if (!codes.equals(known.codes)) {
                Extraction read = reading.get();
                known = new Read(known.asset, known.context, known.alone, codes, read);
                seenPieces.put(asset.path(), known);
            }
            return known.again;
        }

        /** Ends a check that came to its end: what it did not meet is forgotten. */
        void keep() {
            if (keeps) {
                files = Map.copyOf(seenFiles);
                pieces = Map.copyOf(seenPieces);
            }
        }
    }
}
