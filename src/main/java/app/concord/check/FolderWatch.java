package app.concord.check;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Notices that files of a campaign changed, came or went. Tells it once they have been left alone
 * for a moment, so that a program that is saving is not disturbed and a folder that is being copied
 * is told of once. What a check passes over is passed over here too; links are not followed.
 *
 * <p>A thread of its own waits until it is closed. Folders beyond the limit are not watched.
 */
public final class FolderWatch implements Closeable {
    /** How long nothing must happen before a change is told. */
    static final Duration QUIET = Duration.ofMillis(300);

    /** Systems hand out only so many watches to a user. */
    private static final int MOST_FOLDERS = 2_000;

    private final WatchService service;
    private final Runnable changed;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    /** Files that were named one by one; of the folders they lie in nothing else counts. */
    private final Map<Path, Set<Path>> single = new HashMap<>();

    private FolderWatch(WatchService service, Runnable changed) {
        this.service = service;
        this.changed = changed;
    }

    /**
     * Watches folders with all that is below them, and single files.
     *
     * @param paths absolute; those that are not there are left out
     * @param changed called from another thread, again and again until this is closed
     * @throws IOException if the system watches nothing, or nothing more
     */
    public static FolderWatch of(List<Path> paths, Runnable changed) throws IOException {
        Path first = paths.getFirst();
        FolderWatch watch = new FolderWatch(first.getFileSystem().newWatchService(), changed);
        try {
            for (Path path : paths) {
                if (Files.isDirectory(path)) {
                    watch.add(path.toRealPath());
                } else if (Files.exists(path)) {
                    watch.addFile(path.toRealPath());
                }
            }
        } catch (IOException e) {
            watch.service.close();
            throw e;
        }
        Thread thread = new Thread(watch::listen, "concord-watch");
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    private void addFile(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && !folders.containsValue(folder)) {
            single.computeIfAbsent(folder, f -> new HashSet<>()).add(file);
            register(folder);
        }
    }

    private void add(Path root) throws IOException {
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) throws IOException {
                        if (!folder.equals(root) && isLitter(folder)) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        if (folders.size() >= MOST_FOLDERS) {
                            return FileVisitResult.TERMINATE;
                        }
                        single.remove(folder);
                        register(folder);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private void register(Path folder) throws IOException {
        WatchKey key =
                folder.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_DELETE,
                        StandardWatchEventKinds.ENTRY_MODIFY);
        folders.put(key, folder);
    }

    private static boolean isLitter(Path path) {
        Path name = path.getFileName();
        return name != null && Litter.is(name.toString());
    }

    private void listen() {
        try {
            while (true) {
                boolean counts = counts(service.take());
                for (WatchKey next = next(); next != null; next = next()) {
                    counts |= counts(next);
                }
                if (counts) {
                    changed.run();
                }
            }
        } catch (ClosedWatchServiceException e) {
            // The end of it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable WatchKey next() throws InterruptedException {
        return service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether anything that happened in a folder concerns the campaign. */
    private boolean counts(WatchKey key) {
        Path folder = folders.get(key);
        boolean counts = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (!(event.context() instanceof Path name)) {
                // More happened than the system could note.
                counts = true;
            } else if (folder != null) {
                counts |= counts(folder.resolve(name), event.kind());
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
        return counts;
    }

    private boolean counts(Path path, WatchEvent.Kind<?> kind) {
        Set<Path> only = single.get(path.getParent());
        if (only != null) {
            return only.contains(path);
        }
        if (isLitter(path)) {
            return false;
        }
        if (StandardWatchEventKinds.ENTRY_CREATE.equals(kind) && Files.isDirectory(path)) {
            try {
                add(path);
            } catch (IOException e) {
                // It is gone again, or there are no more watches: what is in it is checked anyway.
            }
        }
        // That a folder's list changed is told by its entries.
        return !StandardWatchEventKinds.ENTRY_MODIFY.equals(kind) || !Files.isDirectory(path);
    }

    /** Ends it; nothing is told any more. */
    @Override
    public void close() throws IOException {
        service.close();
    }
}
