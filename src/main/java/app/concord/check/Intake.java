package app.concord.check;

import app.concord.model.Channel;
import app.concord.model.FileChoices;
import app.concord.model.Problem;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the files of a campaign and the channel of each. Links are not followed, so that nothing
 * outside of the given paths is ever read; files of the system and of editors are passed over.
 */
final class Intake {
    private static final Set<String> BRIEF_ENDINGS =
            Set.of("csv", "tsv", "xlsx", "xls", "ods", "json", "xml");

    /** Text documents that may be a brief where there is no other. */
    private static final Set<String> BRIEF_DOCUMENTS = Set.of("docx", "odt", "md", "markdown");

    private static final String GLOSSARY = "glossary.csv";

    /**
     * A file with its relative path.
     *
     * @param file the file on disk, an archive where it is an entry
     * @param entry its name inside the archive, null where it is none
     * @param channel as folders and the user tell, null where they do not
     * @param choices what the user settled
     */
    record Item(
            String path,
            Path file,
            @Nullable String entry,
            @Nullable Channel channel,
            FileChoices choices) {}

    private final Settled settled;
    private final Archives archives;
    private final FolderChannels folders = new FolderChannels();
    private final List<Item> items = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Item brief;
    private @Nullable Item glossary;
    private final String name;

    Intake(CheckRequest request, Archives archives) {
        this.settled = new Settled(request);
        this.archives = archives;
        List<Path> paths =
                request.paths().stream()
                        .map(p -> p.toAbsolutePath().normalize())
                        .distinct()
                        .toList();
        if (paths.isEmpty()) {
            name = request.addresses().start().getFirst().getHost();
        } else {
            Path base = base(paths);
            name = nameOf(paths.size() == 1 ? paths.getFirst() : base);
            take(paths, base);
        }
        Downloads.passOver(items, name, problems);
        items.sort(Comparator.comparing(Item::path));
        Path given = request.settings().brief();
        if (given != null) {
            Path file = given.toAbsolutePath().normalize();
            items.removeIf(item -> same(item.file(), file));
            brief = item(nameOf(file), file, null, Channel.BRIEF);
        } else {
            chooseBrief();
        }
        chooseGlossary(request.settings().glossary());
        if (items.isEmpty() && !paths.isEmpty()) {
            problems.add(Problem.of(null, Problem.Kind.EMPTY_FOLDER, name));
        }
    }

    private void take(List<Path> paths, Path base) {
        for (Path path : paths) {
            String prefix = base.relativize(path).toString().replace('\\', '/');
            if (Files.isDirectory(path)) {
                walk(path, prefix);
            } else {
                single(path, prefix);
            }
        }
    }

    /**
     * The folder that paths in the result are relative to: the one that is checked, or the deepest
     * one that holds everything named. It does not depend on the order of the paths.
     */
    private static Path base(List<Path> paths) {
        Path base = null;
        for (Path path : paths) {
            Path folder = Files.isDirectory(path) ? path : parent(path);
            base = base == null ? folder : shared(base, folder);
        }
        return Objects.requireNonNull(base);
    }

    private static Path shared(Path one, Path other) {
        Path shared = one;
        while (!other.startsWith(shared)) {
            shared = parent(shared);
        }
        return shared;
    }

    private static boolean same(Path one, Path other) {
        try {
            return one.equals(other) || Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    private static String nameOf(Path path) {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }

    /** A folder that was named is followed even where it is a link; links inside of it are not. */
    private void walk(Path folder, String prefix) {
        try {
            Path root = folder.toRealPath();
            Files.walkFileTree(root, new Visitor(root, prefix));
        } catch (IOException e) {
            problems.add(Problem.of(nameOf(folder), Problem.Kind.UNREADABLE, reason(e)));
        }
    }

    /** A file that was named; a pipe or device is not opened, since it may never end. */
    private void single(Path file, String path) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            problems.add(Problem.of(path, Problem.Kind.UNREADABLE, "it is no file"));
        } else {
            // A file named on its own still stands in a folder.
            add(path, file, path.contains("/") ? path : nameOf(parent(file)) + "/" + path);
        }
    }

    /** The first file of the folder itself that is called a brief; further ones are no pieces. */
    private void chooseBrief() {
        List<Item> briefs =
                items.stream().filter(item -> isBrief(item.path(), BRIEF_ENDINGS)).toList();
        if (briefs.isEmpty()) {
            briefs =
                    items.stream()
                            .filter(item -> isBrief(item.path(), BRIEF_DOCUMENTS))
                            .limit(1)
                            .toList();
        }
        items.removeAll(briefs);
        for (Item item : briefs) {
            if (brief == null) {
                brief = item(item.path(), item.file(), item.entry(), Channel.BRIEF);
            } else {
                problems.add(
                        Problem.of(
                                item.path(),
                                Problem.Kind.LEFT_OUT,
                                "the brief is " + brief.path()));
            }
        }
    }

    /** The given file, else the glossary of the folder itself, which is no piece in any case. */
    private void chooseGlossary(@Nullable Path given) {
        if (given != null) {
            Path file = given.toAbsolutePath().normalize();
            items.removeIf(item -> same(item.file(), file));
            glossary = item(nameOf(file), file, null, Channel.GLOSSARY);
        }
        List<Item> own =
                items.stream().filter(item -> item.path().equalsIgnoreCase(GLOSSARY)).toList();
        items.removeAll(own);
        for (Item item : own) {
            if (glossary == null) {
                glossary = item(item.path(), item.file(), item.entry(), Channel.GLOSSARY);
            } else {
                problems.add(
                        Problem.of(
                                item.path(),
                                Problem.Kind.LEFT_OUT,
                                "the glossary is " + glossary.path()));
            }
        }
    }

    private Item item(String path, Path file, @Nullable String entry, Channel channel) {
        return new Item(path, file, entry, channel, settled.choices(path, nameOf(file)));
    }

    private static boolean isBrief(String path, Set<String> endings) {
        int dot = path.lastIndexOf('.');
        return dot > 0
                && path.substring(0, dot).equalsIgnoreCase("brief")
                && endings.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** What an I/O error says to a person. */
    static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.AccessDeniedException denied -> "access is denied";
            case java.nio.file.NoSuchFileException gone -> "the file is not there";
            default -> {
                String message = e.getMessage();
                yield message == null || message.isBlank() ? "it cannot be read" : message;
            }
        };
    }

    /**
     * Takes a file in, once.
     *
     * @param place its path with the folders that may tell its channel
     */
    private void add(String path, Path file, String place) {
        if (!taken.add(path)) {
            return;
        }
        if (isArchive(file)) {
            archive(path, file, place);
        } else {
            items.add(item(path, file, null, place));
        }
    }

    private static boolean isArchive(Path file) {
        return nameOf(file).toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** Takes in what an archive holds, as if it were a folder. */
    private void archive(String path, Path file, String place) {
        try {
            for (String entry : archives.entries(file, path, problems)) {
                String inside = entry.replace('\\', '/');
                if (Litter.is(inside)) {
                    continue;
                }
                if (inside.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                    problems.add(
                            Problem.of(
                                    path + "/" + inside,
                                    Problem.Kind.UNKNOWN_FORMAT,
                                    "an archive inside an archive"));
                } else {
                    items.add(item(path + "/" + inside, file, entry, place + "/" + inside));
                }
            }
        } catch (IOException e) {
            problems.add(Problem.of(path, Problem.Kind.UNREADABLE, reason(e)));
        }
    }

    private Item item(String path, Path file, @Nullable String entry, String place) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        FileChoices choices = settled.choices(path, name);
        Channel chosen = choices.channel();
        return new Item(path, file, entry, chosen == null ? folders.of(place) : chosen, choices);
    }

    /** Collects the regular files below a root. */
    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final String prefix;

        Visitor(Path root, String prefix) {
            this.root = root;
            this.prefix = prefix.isEmpty() ? "" : prefix + "/";
        }

        private String pathOf(Path file) {
            return prefix + root.relativize(file).toString().replace('\\', '/');
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean hidden = !dir.equals(root) && nameOf(dir).startsWith(".");
            return hidden || Litter.isFolder(nameOf(dir))
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Litter.is(nameOf(file))) {
                return FileVisitResult.CONTINUE;
            }
            String path = pathOf(file);
            if (attributes.isSymbolicLink() && Files.exists(file)) {
                problems.add(Problem.of(path, Problem.Kind.LEFT_OUT, "a link"));
            } else if (attributes.isSymbolicLink()) {
                problems.add(
                        Problem.of(path, Problem.Kind.UNREADABLE, "a link that leads nowhere"));
            } else if (!attributes.isRegularFile()) {
                problems.add(Problem.of(path, Problem.Kind.LEFT_OUT, "it is no file"));
            } else {
                add(path, file, path);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(Problem.of(pathOf(file), Problem.Kind.UNREADABLE, reason(e)));
            return FileVisitResult.CONTINUE;
        }
    }

    String name() {
        return name;
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    @Nullable Item brief() {
        return brief;
    }

    @Nullable Item glossary() {
        return glossary;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
