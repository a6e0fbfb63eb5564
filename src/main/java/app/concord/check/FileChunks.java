package app.concord.check;

import app.concord.check.cache.FileKey;
import app.concord.check.cache.KeptFiles;
import app.concord.check.cache.Taken;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Files in their order, a few of which are kept together. Where one group ends and the next begins
 * depends on the files themselves, so that one more or less changes one group only.
 */
final class FileChunks {
    private static final int USUAL = 32;
    private static final int MOST = 128;

    private final KeptFiles kept;
    private final Workers workers;
    private final List<@Nullable FileKey> keys;
    private final List<Span> chunks;
    private final List<@Nullable Taken> found;
    private final BitSet whole = new BitSet();

    /** A group, from an index up to another one. */
    record Span(int start, int end) {}

    /** What came of the files of a group. */
    private record Group(boolean wanted, @Nullable List<@Nullable Taken> taken) {}

    /**
     * Looks for what was kept.
     *
     * @param keys the files, null for one that cannot be kept
     * @param wanted which of them are not known otherwise
     */
    FileChunks(KeptFiles kept, Workers workers, List<@Nullable FileKey> keys, IntPredicate wanted) {
        this.kept = kept;
        this.workers = workers;
        this.keys = keys;
        List<String> names = new ArrayList<>();
        for (@Nullable FileKey key : keys) {
            names.add(key == null ? "" : key.path());
        }
        this.chunks = spans(names, USUAL, MOST);
        this.found = blank(keys.size());
        List<Group> groups =
                workers.each(
                        chunks,
                        (chunk, index) -> get(chunk, wanted),
                        (chunk, failure) -> new Group(true, null));
        for (int i = 0; i < groups.size(); i++) {
            List<@Nullable Taken> taken = groups.get(i).taken();
            whole.set(i, taken != null || !groups.get(i).wanted());
            for (int j = 0; taken != null && j < taken.size(); j++) {
                found.set(chunks.get(i).start() + j, taken.get(j));
            }
        }
    }

    /** A list of so many that are not known yet. */
    static <T> List<@Nullable T> blank(int count) {
        List<@Nullable T> blank = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blank.add(null);
        }
        return blank;
    }

    /** The same, null for what is absent. */
    static <T> List<@Nullable T> orNull(List<Optional<T>> all) {
        List<@Nullable T> values = new ArrayList<>();
        for (Optional<T> one : all) {
            values.add(one.isPresent() ? one.get() : null);
        }
        return values;
    }

    /** Groups of names that follow each other. */
    static List<Span> spans(List<String> names, int usual, int most) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < names.size(); i++) {
            int mixed = (names.get(i).hashCode() * 0x9E3779B9) >>> 8;
            if (mixed % usual == 0 || i - start + 1 == most || i == names.size() - 1) {
                spans.add(new Span(start, i + 1));
                start = i + 1;
            }
        }
        return spans;
    }

    private Group get(Span chunk, IntPredicate wanted) {
        boolean any = false;
        for (int i = chunk.start(); i < chunk.end(); i++) {
            any |= wanted.test(i);
        }
        List<FileKey> files = any ? files(chunk) : null;
        return new Group(any, files == null ? null : kept.get(files));
    }

    private @Nullable List<FileKey> files(Span chunk) {
        List<FileKey> files = new ArrayList<>();
        for (@Nullable FileKey key : keys.subList(chunk.start(), chunk.end())) {
            if (key == null) {
                return null;
            }
            files.add(key);
        }
        return files;
    }

    /** What was kept of a file, null for nothing. */
    @Nullable Taken found(int index) {
        return found.get(index);
    }

    /**
     * Keeps what was not found.
     *
     * @param taken one for each file, null for what is not to be kept
     */
    void keep(List<@Nullable Taken> taken) {
        workers.each(
                chunks,
                (chunk, index) -> {
                    List<FileKey> files = files(chunk);
                    if (!whole.get(index) && files != null) {
                        kept.put(files, taken.subList(chunk.start(), chunk.end()));
                    }
                    return true;
                },
                (chunk, failure) -> false);
    }
}
