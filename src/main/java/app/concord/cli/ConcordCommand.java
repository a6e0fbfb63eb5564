package app.concord.cli;

import app.concord.campaign.SampleCampaign;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

/** The command {@code concord} itself, under which the commands that do the work stand. */
@Command(
        name = "concord",
        description = "Finds where the channels of a marketing campaign contradict each other.",
        mixinStandardHelpOptions = true,
        versionProvider = ConcordCommand.Version.class)
public final class ConcordCommand implements Runnable {
    private static final int FAULT = 4;

    @Spec private @Nullable CommandSpec spec;

    /**
     * Runs one command line.
     *
     * @return the exit status: 0 nothing found, 1 contradictions found, 2 wrong usage, 3 some input
     *     could not be read, 4 a fault of the program
     */
    public static int run(String... args) {
        return new CommandLine(new ConcordCommand())
                .addSubcommand(new Sample())
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    command.getErr().println("Concord failed: " + fault);
                    return FAULT;
                })
                .execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Missing command, see concord --help");
    }

    /** Tells the version that the packaged program carries. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = ConcordCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Concord " + Objects.requireNonNullElse(version, "(unpackaged)")};
        }
    }

    /** Checks the bundled sample campaign. */
    @Command(
            name = "sample",
            hidden = true,
            description = "Checks the bundled sample campaign.",
            mixinStandardHelpOptions = true)
    static final class Sample implements Callable<Integer> {
        @Spec private @Nullable CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            Path folder = SampleCampaign.unpack();
            Objects.requireNonNull(spec).commandLine().getOut().println(folder);
            return 0;
        }
    }
}
