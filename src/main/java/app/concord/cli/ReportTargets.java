package app.concord.cli;

import app.concord.campaign.ClientFile;
import app.concord.message.Messages;
import app.concord.model.Review;
import app.concord.model.Severity;
import app.concord.report.Agency;
import app.concord.report.Report;
import app.concord.report.ReportFile;
import app.concord.report.ReportOptions;
import app.concord.report.Reports;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The options that say which reports are written, and where to. */
final class ReportTargets {
    private static final String DEFAULT = "text";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<Pair> pairs = new ArrayList<>();

    @Option(names = "--client", description = "${bundle:cli.option.client}")
    private boolean client;

    @Option(names = "--agency", paramLabel = "NAME", description = "${bundle:cli.option.agency}")
    private @Nullable String agency;

    @Option(names = "--logo", paramLabel = "FILE", description = "${bundle:cli.option.logo}")
    private @Nullable Path logo;

    /** One {@code --format} with its {@code --out}, in either order. */
    static final class Pair {
        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                completionCandidates = Candidates.Formats.class,
                description = "${bundle:cli.option.format}")
        private String format = DEFAULT;

        @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.option.out}")
        private @Nullable Path out;
    }

    /**
     * A report and where it goes.
     *
     * @param file null for standard output
     */
    record Target(Report report, @Nullable Path file) {}

    /** What was asked for; one report at most goes to standard output. */
    List<Target> targets() {
        CommandSpec command = Objects.requireNonNull(spec);
        List<Target> targets = new ArrayList<>();
        Set<Path> files = new HashSet<>();
        boolean standard = false;
        for (Pair pair : pairs.isEmpty() ? List.of(new Pair()) : pairs) {
            Report report = Reports.named(pair.format.strip().toLowerCase(Locale.ROOT));
            if (report == null) {
                throw UsageError.of(command, "cli.error.format", pair.format, formats());
            }
            Path file = pair.out;
            if (file == null) {
                if (report.binary()) {
                    throw UsageError.of(command, "cli.error.needs-out", report.id());
                }
                if (standard) {
                    throw UsageError.of(command, "cli.error.one-output");
                }
                standard = true;
            } else {
                Path full = file.toAbsolutePath().normalize();
                Path folder = full.getParent();
                if (Files.isDirectory(full) || folder == null || !Files.isDirectory(folder)) {
                    throw UsageError.of(command, "cli.error.no-folder", file);
                }
                if (!files.add(full)) {
                    throw UsageError.of(command, "cli.error.same-out", file);
                }
            }
            targets.add(new Target(report, file));
        }
        return targets;
    }

    /**
     * Where reports of many campaigns go.
     *
     * @param json whether the summary on standard output is for programs
     * @param folders the formats, each with the folder for its reports
     */
    record Each(boolean json, List<Target> folders) {
        /** The reports of one campaign. */
        List<Target> of(String name) {
            List<Target> targets = new ArrayList<>();
            for (Target folder : folders) {
                Path file = folder.file();
                if (file != null) {
                    targets.add(
                            new Target(
                                    folder.report(),
                                    file.resolve(
                                            name + "." + EachCampaign.ending(folder.report()))));
                }
            }
            return targets;
        }
    }

    /** What was asked for where many campaigns are checked: {@code --out} names folders then. */
    Each each() {
        CommandSpec command = Objects.requireNonNull(spec);
        boolean json = false;
        List<Target> folders = new ArrayList<>();
        for (Pair pair : pairs) {
            String format = pair.format.strip().toLowerCase(Locale.ROOT);
            Report report = Reports.named(format);
            Path folder = pair.out;
            if (report == null) {
                throw UsageError.of(command, "cli.error.format", pair.format, formats());
            }
            if (folder == null) {
                if (!format.equals("text") && !format.equals("json")) {
                    throw UsageError.of(command, "cli.error.each-out", format);
                }
                json |= format.equals("json");
                continue;
            }
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw UsageError.of(command, "cli.error.no-folder", folder);
            }
            folders.add(new Target(report, folder));
        }
        return new Each(json, List.copyOf(folders));
    }

    /**
     * How the reports are written.
     *
     * @param factsOnly whether to show what was understood instead of what was found
     * @param failOn least severity that fails, null where nothing does
     */
    ReportOptions options(boolean factsOnly, @Nullable Severity failOn, Session session) {
        Agency.Logo picture = logo == null ? null : picture(logo);
        String name = agency == null ? "" : agency.strip();
        return new ReportOptions(
                false,
                factsOnly,
                session.version(),
                failOn,
                client,
                name.isEmpty() && picture == null ? null : new Agency(name, picture));
    }

    /** The same with the name and logo of a client's file where no option says them. */
    ReportOptions of(ReportOptions options, @Nullable ClientFile client) {
        if (client == null
                || options.agency() != null
                || (client.agency().isEmpty() && client.logo() == null)) {
            return options;
        }
        Path file = client.logo();
        return options.withAgency(new Agency(client.agency(), file == null ? null : picture(file)));
    }

    private Agency.Logo picture(Path file) {
        CommandSpec command = Objects.requireNonNull(spec);
        try {
            return Agency.Logo.of(file);
        } catch (IOException e) {
            throw UsageError.of(command, "cli.error.logo", file);
        }
    }

    private static String formats() {
        return Reports.all().stream().map(Report::id).collect(Collectors.joining(", "));
    }

    /**
     * Writes the reports.
     *
     * @return whether all could be written; what could not is told on standard error
     */
    static boolean write(
            List<Target> targets, Review review, ReportOptions options, Session session) {
        boolean written = true;
        for (Target target : targets) {
            try {
                Path file = target.file();
                if (file == null) {
                    target.report()
                            .write(
                                    review,
                                    options.colored(session.terminal().color()),
                                    session.out());
                } else {
                    ReportFile.write(target.report(), review, options, file);
                }
            } catch (IOException e) {
                if (target.file() != null || !Pipes.closedByReader(e)) {
                    session.err().println(Messages.text("cli.error.write", Pipes.told(e)));
                    written = false;
                }
            }
        }
        return written;
    }
}
