package app.concord.check.cache;

import app.concord.importing.picture.RecogniserStamp;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What came of files that were read before; neighbours are kept together, a few to an entry. */
public final class KeptFiles {
    private final DiskCache cache;

    /** Those in a cache. */
    public KeptFiles(DiskCache cache) {
        this.cache = cache;
    }

    private static Key key(List<FileKey> files) {
        return Key.of(
                "files",
                out -> {
                    out.text(RecogniserStamp.own());
                    out.all(files, file -> file.write(out));
                });
    }

    /**
     * What came of these files.
     *
     * @return one for each file, null for what is to be read again; null where nothing is known
     */
    public @Nullable List<@Nullable Taken> get(List<FileKey> files) {
        return cache.get(
                key(files),
                in -> {
                    List<@Nullable Taken> taken = new ArrayList<>();
                    for (int i = 0; i < files.size(); i++) {
                        taken.add(
                                in.orNull(() ->
                                        new Taken(
                                                FileForm.imported(in), new TreeSet<>(in.texts()))));
                    }
                    return taken;
                });
    }

    /** Keeps what came of these files, as far as it lasts. */
    public void put(List<FileKey> files, List<@Nullable Taken> taken) {
        cache.put(
                key(files),
                out -> {
                    for (@Nullable Taken one : taken) {
                        out.orNull(
                                one != null && one.lasting() ? one : null,
                                lasting -> {
                                    FileForm.write(out, lasting.imported());
                                    out.texts(new TreeSet<>(lasting.guessed()));
                                });
                    }
                });
    }
}
