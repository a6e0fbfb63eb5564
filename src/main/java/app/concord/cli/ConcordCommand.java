package app.concord.cli;

import app.concord.check.Checker;
import app.concord.check.Checks;
import app.concord.check.cache.DiskCache;
import app.concord.message.Messages;
import app.concord.model.ProgramVersion;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** The command {@code concord} itself, under which the commands that do the work stand. */
@Command(
        name = "concord",
        description = "${bundle:cli.description}",
        footer = {"", "${bundle:cli.footer}"},
        versionProvider = ConcordCommand.Version.class)
public final class ConcordCommand implements Runnable {
    private static final int BUFFER = 1 << 16;
    private static final int WIDTH = 100;

    private static final String VERSION = "--version";

    /** The command that knows all the others. */
    private static final String COMPLETION = "completion";

    /**
     * The commands whose exit statuses are the usual ones, and those that word some of their own.
     */
    private static final Set<String> PLAIN_STATUSES = Set.of("check", "facts");

    private static final Set<String> OWN_STATUSES = Set.of("approve", "pack", "selftest", "verify");

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "${bundle:cli.help}")
    @SuppressWarnings("UnusedVariable") // The command line itself acts on it.
    private boolean help;

    @Option(names = VERSION, versionHelp = true, description = "${bundle:cli.version}")
    @SuppressWarnings("UnusedVariable") // The command line itself acts on it.
    private boolean version;

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "${bundle:cli.stacktrace}")
    private boolean stacktrace;

    ConcordCommand() {}

    /**
     * Runs one command line on the streams of the process, in UTF-8 whatever the platform's
     * encoding.
     *
     * @return the exit status: 0 nothing found, 1 contradictions found, 2 wrong usage, 3 some input
     *     could not be read, 4 a fault of the program
     */
    public static int run(String... args) {
        return run(ConcordCommand::engine, args);
    }

    /** The engine, made when a command first needs it. */
    private static Checks engine() {
        return Checker.keeping(DiskCache.ofUser());
    }

    private static int run(Supplier<Checks> checks, String... args) {
        PrintStream err =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        OutputStream out =
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
        Session session =
                new Session(
                        checks,
                        new FileInputStream(FileDescriptor.in),
                        out,
                        err,
                        Terminal.ofProcess(System.getenv()),
                        ProgramVersion.shown());
        return Rehearsal.asked() ? Rehearsal.run(args, session) : run(args, session);
    }

    /** Runs one command line on the given streams, neither of which counts as a terminal. */
    static int run(
            String[] args, Checks checks, InputStream in, OutputStream out, PrintStream err) {
        return run(
                args,
                new Session(() -> checks, in, out, err, Terminal.NONE, ProgramVersion.shown()));
    }

    static int run(String[] args, Session session) {
        ConcordCommand root = new ConcordCommand();
        PrintWriter out =
                new PrintWriter(
                        new OutputStreamWriter(session.out(), StandardCharsets.UTF_8), false);
        CommandLine line = new CommandLine(root);
        for (Supplier<Object> command : wanted(args, commands(session))) {
            line.addSubcommand(command.get());
        }
        line.setResourceBundle(Messages.commandLine())
                .setOut(out)
                .setErr(new PrintWriter(session.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(
                                session.terminal().color() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(WIDTH)
                .setParameterExceptionHandler((e, args2) -> usage(e, session))
                .setExecutionExceptionHandler((fault, command, parsed) ->
                        Fault.tell(fault, root.stacktrace, session.err()));
        line.getSubcommands()
                .forEach((name, command) -> {
                    if (PLAIN_STATUSES.contains(name)) {
                        exitStatuses(command, "");
                    } else if (OWN_STATUSES.contains(name)) {
                        exitStatuses(command, name + ".");
                    }
                });
        try {
            return line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            return Fault.tell(e, root.stacktrace, session.err());
        } finally {
            out.flush();
            finish(session);
        }
    }

    /** What makes each command, by its name. */
    private static Map<String, Supplier<Object>> commands(Session session) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("approve", () -> new ApproveCommand(session));
        commands.put("check", () -> new CheckCommand(session));
        commands.put(COMPLETION, () -> new CompletionCommand(session));
        commands.put("facts", () -> new FactsCommand(session));
        commands.put("decide", () -> new DecideCommand(session));
        commands.put("extract", () -> new ExtractCommand(session));
        commands.put("glossary", () -> new GlossaryCommand(session));
        commands.put("pack", () -> new PackCommand(session));
        commands.put("rules", () -> new RulesCommand(session));
        commands.put("sample", () -> new SampleCommand(session));
        commands.put("selftest", () -> new SelfTestCommand(session));
        commands.put("verify", () -> new VerifyCommand(session));
        commands.put("workspace", () -> new WorkspaceCommand(session));
        return commands;
    }

    /**
     * The commands that a command line can be about. Making one costs time that a short command
     * would wait for, so that where the first word names one the others are left out, but for the
     * one that tells of all; the version needs none.
     */
    private static Collection<Supplier<Object>> wanted(
            String[] args, Map<String, Supplier<Object>> commands) {
        if (args.length == 1 && args[0].equals(VERSION)) {
            return List.of();
        }
        Supplier<Object> named = args.length == 0 ? null : commands.get(args[0]);
        return named == null || args[0].equals(COMPLETION) ? commands.values() : List.of(named);
    }

    @Override
    public void run() {
        throw UsageError.of(Objects.requireNonNull(spec), "cli.error.no-command");
    }

    private static int usage(ParameterException e, Session session) {
        session.err().println(e.getMessage());
        session.err()
                .println(
                        Messages.text(
                                "cli.error.see-help",
                                e.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitStatus.USAGE;
    }

    /**
     * Adds the meaning of the exit statuses to a command's help.
     *
     * @param own what stands before the number in the keys of what means something else to this
     *     command
     */
    private static void exitStatuses(CommandLine command, String own) {
        Map<String, String> statuses = new LinkedHashMap<>();
        for (int status = ExitStatus.FINE; status <= ExitStatus.FAULT; status++) {
            if (status == ExitStatus.FINDINGS && own.equals("pack.")) {
                // Findings are packed like all else.
                continue;
            }
            String key = "cli.exit." + own + status;
            statuses.put(
                    Integer.toString(status),
                    Messages.text(Messages.has(key) ? key : "cli.exit." + status));
        }
        command.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading(Messages.text("cli.exit") + "%n")
                .exitCodeList(statuses);
    }

    /** A reader that has gone away needs nothing more. */
    private static void finish(Session session) {
        try {
            session.out().flush();
        } catch (IOException e) {
            if (!Pipes.closedByReader(e)) {
                session.err().println(Messages.text("cli.error.write", Pipes.told(e)));
            }
        }
        session.err().flush();
    }

    /** Tells the version that the packaged program carries. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Concord " + ProgramVersion.shown()};
        }
    }
}
