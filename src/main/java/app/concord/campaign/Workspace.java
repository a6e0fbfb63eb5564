package app.concord.campaign;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The saved campaigns below a folder; nothing of them is checked. Links are not followed. */
public final class Workspace {
    /** Saved campaigns that are listed of one folder. */
    static final int MOST = 10_000;

    private Workspace() {}

    /**
     * A saved campaign.
     *
     * @param file where it is saved
     * @param path the same below the folder, with {@code /}
     * @param clientName what the client's own file calls the client, empty where there is none
     * @param campaign null where it could not be read
     */
    public record Entry(
            Path file, String path, String clientName, @Nullable CampaignFile campaign) {
        /** The folders it lies in, below the one that was looked through; empty for none. */
        public String client() {
            int slash = path.lastIndexOf('/');
            return slash < 0 ? "" : path.substring(0, slash);
        }
    }

    /**
     * Lists the saved campaigns below a folder, those of one client together.
     *
     * @throws IOException if the folder itself cannot be read
     */
    public static List<Entry> list(Path folder) throws IOException {
        Path root = folder.toRealPath();
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes a) {
                        boolean hidden =
                                !dir.equals(root)
                                        && String.valueOf(dir.getFileName()).startsWith(".");
                        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                        if (a.isRegularFile() && CampaignFile.isCampaignFile(file)) {
                            files.add(file);
                        }
                        return files.size() < MOST
                                ? FileVisitResult.CONTINUE
                                : FileVisitResult.TERMINATE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e)
                            throws IOException {
                        if (file.equals(root)) {
                            throw e;
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        List<Entry> entries = new ArrayList<>();
        Map<Path, String> names = new HashMap<>();
        for (Path file : files) {
            entries.add(
                    new Entry(
                            file,
                            root.relativize(file).toString().replace('\\', '/'),
                            names.computeIfAbsent(parent(file), ClientFile::nameOf),
                            campaign(file)));
        }
        entries.sort(Comparator.comparing(Entry::client).thenComparing(Entry::path));
        return entries;
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    private static @Nullable CampaignFile campaign(Path file) {
        try {
            return CampaignStore.of(file).open().campaign();
        } catch (IOException e) {
            return null;
        }
    }
}
