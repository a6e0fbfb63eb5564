package app.concord.check;

import app.concord.model.Channel;
import app.concord.model.Problem;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the files of a campaign and the channel of each. Links are not followed, so that nothing
 * outside of the given paths is ever read; files of the system and of editors are passed over.
 */
final class Intake {
    private static final Set<String> SYSTEM_FILES =
            Set.of("thumbs.db", "desktop.ini", "ehthumbs.db");
    private static final Set<String> BRIEF_ENDINGS =
            Set.of("csv", "tsv", "xlsx", "xls", "json", "xml");

    /** A file with its relative path. */
    record Item(String path, Path file, @Nullable Channel channel) {}

    private final CheckRequest request;
    private final FolderChannels folders = new FolderChannels();
    private final List<Item> items = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Item brief;
    private String name = "";

    Intake(CheckRequest request) {
        this.request = request;
        for (Path path : request.paths()) {
            Path real = path.toAbsolutePath().normalize();
            if (name.isEmpty()) {
                name = nameOf(real);
            }
            if (Files.isDirectory(real)) {
                walk(real);
            } else {
                add(nameOf(real), real);
            }
        }
        items.sort(Comparator.comparing(Item::path));
        Path given = request.brief();
        if (given != null) {
            Path file = given.toAbsolutePath().normalize();
            items.removeIf(item -> item.file().equals(file));
            brief = new Item(nameOf(file), file, Channel.BRIEF);
        }
        if (items.isEmpty()) {
            problems.add(Problem.of(null, Problem.Kind.EMPTY_FOLDER, name));
        }
    }

    private static String nameOf(Path path) {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }

    private void walk(Path root) {
        try {
            Files.walkFileTree(root, new Visitor(root));
        } catch (IOException e) {
            problems.add(Problem.of(nameOf(root), Problem.Kind.UNREADABLE, reason(e)));
        }
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

    private void add(String path, Path file) {
        for (CheckRequest.ChannelRule rule : request.channels()) {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + rule.glob());
            if (matcher.matches(Path.of(path)) || matcher.matches(Path.of(nameOf(file)))) {
                items.add(new Item(path, file, rule.channel()));
                return;
            }
        }
        items.add(new Item(path, file, folders.of(path)));
    }

    /** Collects the regular files below a root. */
    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;

        Visitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean hidden = !dir.equals(root) && nameOf(dir).startsWith(".");
            boolean macLitter = nameOf(dir).equals("__MACOSX");
            return hidden || macLitter ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String plain = nameOf(file).toLowerCase(Locale.ROOT);
            boolean litter =
                    plain.startsWith(".")
                            || plain.startsWith("~$")
                            || plain.endsWith(".concord")
                            || SYSTEM_FILES.contains(plain);
            if (litter) {
                return FileVisitResult.CONTINUE;
            }
            String path = root.relativize(file).toString().replace('\\', '/');
            if (!attributes.isRegularFile()) {
                problems.add(Problem.of(path, Problem.Kind.LEFT_OUT, "a link"));
            } else if (isBrief(path)) {
                brief = new Item(path, file, Channel.BRIEF);
            } else {
                add(path, file);
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isBrief(String path) {
            int dot = path.lastIndexOf('.');
            return request.brief() == null
                    && brief == null
                    && dot > 0
                    && path.substring(0, dot).equalsIgnoreCase("brief")
                    && BRIEF_ENDINGS.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            String path = root.relativize(file).toString().replace('\\', '/');
            problems.add(Problem.of(path, Problem.Kind.UNREADABLE, reason(e)));
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

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
