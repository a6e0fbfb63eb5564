package app.concord.cli;

import app.concord.message.Messages;

import org.jspecify.annotations.Nullable;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * {@code completion}: writes what a shell needs to complete the command line, or the manual page;
 * both from the commands themselves, so that they tell what there is.
 */
@Command(name = "completion", description = "${bundle:cli.completion}")
final class CompletionCommand implements Callable<Integer> {
    private static final String MAN = "man";

    private final Session session;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "SHELL",
            completionCandidates = Shells.class,
            description = "${bundle:cli.completion.shell}")
    private String shell = "";

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.completion.out}")
    private @Nullable Path out;

    CompletionCommand(Session session) {
        this.session = session;
    }

    /** What can be written. */
    static final class Shells implements Iterable<String> {
        static final List<String> ALL = List.of("bash", "zsh", MAN);

        @Override
        public Iterator<String> iterator() {
            return ALL.iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        CommandLine root = command.root().commandLine();
        byte[] bytes = text(command, root).getBytes(StandardCharsets.UTF_8);
        try {
            if (out == null) {
                session.out().write(bytes);
                session.out().flush();
            } else {
                Path folder = out.toAbsolutePath().getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                Files.write(out, bytes);
            }
        } catch (IOException e) {
            if (out != null || !Pipes.closedByReader(e)) {
                session.err().println(Messages.text("cli.error.write", Pipes.told(e)));
                return ExitStatus.USAGE;
            }
        }
        return ExitStatus.FINE;
    }

    private String text(CommandSpec command, CommandLine root) {
        return switch (shell.strip().toLowerCase(Locale.ROOT)) {
            case "bash" -> bash(root);
            // The script turns the completion of bash on where it finds itself in zsh.
            case "zsh" -> "#compdef concord\n" + bash(root);
            case MAN -> ManPage.of(root, session.version());
            default ->
                    throw UsageError.of(
                            command, "cli.error.completion", shell, String.join(", ", Shells.ALL));
        };
    }

    private static String bash(CommandLine root) {
        return String.join(
                "\n", Arrays.asList(AutoComplete.bash("concord", root).split("\\R", -1)));
    }
}
