package app.concord.check.cache;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The files of a cache. Nothing is ever deleted that does not have the name and the place of an
 * entry, and links below the folder are not followed, so that a folder of something else, even one
 * that a link leads to, comes to no harm.
 */
final class CacheFiles {
    private static final String ENDING = ".entry";
    private static final String UNFINISHED = ".part";
    private static final Pattern PART = Pattern.compile("[0-9a-f]{2}");
    private static final Pattern ENTRY = Pattern.compile("[0-9a-f]{64}\\.entry");
    private static final Pattern TEMPORARY = Pattern.compile("[0-9]+\\.part");
    private static final Set<PosixFilePermission> OWN =
            PosixFilePermissions.fromString("rwx------");

    /** An entry on disk. */
    private record Held(Path file, long bytes, Instant used) {}

    private final Path folder;

    CacheFiles(Path folder) {
        this.folder = folder;
    }

    static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** Where an entry lies. */
    Path entry(Key key) {
        return folder.resolve(key.hex().substring(0, 2)).resolve(key.hex() + ENDING);
    }

    /**
     * As above, in a folder that exists.
     *
     * @throws UnfitException if something else is in its place, such as a link
     */
    Path entryToWrite(Key key) throws IOException {
        Path file = entry(key);
        Path part = folder.resolve(key.hex().substring(0, 2));
        if (!Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Files.createDirectory(part);
            } catch (FileAlreadyExistsException e) {
                // Another process may have made it just now.
                if (!Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS)) {
                    throw new UnfitException("no folder for it");
                }
            }
        }
        return file;
    }

    /** Makes the folder, which no other user may look into. */
    void make() throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (posix(parent == null ? folder : parent)) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWN));
        } else {
            Files.createDirectory(folder);
        }
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Whether the folder exists and nobody else can put something into it. */
    boolean safe() {
        try {
            if (!Files.isDirectory(folder)) {
                return false;
            }
            if (!posix(folder)) {
                return true;
            }
            PosixFileAttributes own = Files.readAttributes(folder, PosixFileAttributes.class);
            Set<PosixFilePermission> permissions = own.permissions();
            if (permissions.contains(PosixFilePermission.GROUP_WRITE)
                    || permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
                return false;
            }
            Path probe = temporary();
            try {
                return Files.getOwner(probe, LinkOption.NOFOLLOW_LINKS).equals(own.owner());
            } finally {
                delete(probe);
            }
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** A new file for an entry that is being written. */
    Path temporary() throws IOException {
        return Files.createTempFile(folder, "", UNFINISHED);
    }

    /** Whether the file is gone by this. */
    static boolean delete(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /**
     * Deletes what was used least lately until no more than that is left, and what was left
     * unfinished.
     *
     * @param most bytes that may stay
     * @param abandoned unfinished files from before then go
     * @return the bytes of what is left
     */
    long trim(long most, Instant abandoned) throws IOException {
        List<Held> all = all(abandoned);
        long sum = all.stream().mapToLong(Held::bytes).sum();
        all.sort(Comparator.comparing(Held::used).thenComparing(held -> held.file().toString()));
        for (Held one : all) {
            if (sum <= most) {
                break;
            }
            // Another process may have deleted it, or may be using it.
            if (delete(one.file()) || !Files.exists(one.file(), LinkOption.NOFOLLOW_LINKS)) {
                sum -= one.bytes();
            }
        }
        return sum;
    }

    long size() throws IOException {
        return all(Instant.MIN).stream().mapToLong(Held::bytes).sum();
    }

    /** Deletes all entries, also unfinished ones. */
    void clear() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Held one : all(Instant.MAX)) {
            Files.deleteIfExists(one.file());
        }
    }

    /** All entries; unfinished files from before a moment are deleted on the way. */
    private List<Held> all(Instant abandoned) throws IOException {
        List<Held> all = new ArrayList<>();
        Path root = folder.toRealPath();
        Files.walkFileTree(
                root,
                Set.of(),
                2,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path dir, BasicFileAttributes attributes) {
                        return dir.equals(root) || named(PART, dir)
                                ? FileVisitResult.CONTINUE
                                : FileVisitResult.SKIP_SUBTREE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        Instant changed = attributes.lastModifiedTime().toInstant();
                        boolean below = !root.equals(file.getParent());
                        if (attributes.isRegularFile() && below && named(ENTRY, file)) {
                            all.add(new Held(file, attributes.size(), changed));
                        } else if (attributes.isRegularFile()
                                && !below
                                && named(TEMPORARY, file)
                                && changed.isBefore(abandoned)) {
                            delete(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e)
                            throws IOException {
                        if (file.equals(root) && !(e instanceof NoSuchFileException)) {
                            throw e;
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return all;
    }

    private static boolean named(Pattern pattern, Path path) {
        Path name = path.getFileName();
        return name != null && pattern.matcher(name.toString()).matches();
    }
}
