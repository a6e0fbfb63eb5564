package app.concord.cli;

import app.concord.campaign.CampaignFile;
import app.concord.campaign.Workspace;
import app.concord.message.Messages;
import app.concord.model.Approval;
import app.concord.model.Outcome;
import app.concord.model.PastCheck;
import app.concord.report.ManyReport;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

/** {@code workspace}: lists the saved campaigns below a folder as they were left. */
@Command(name = "workspace", description = "${bundle:cli.workspace}")
final class WorkspaceCommand implements Callable<Integer> {
    private final Session session;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "${bundle:cli.workspace.folder}")
    private Path folder = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${bundle:cli.selftest.format}")
    private String format = "text";

    WorkspaceCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        if (!Files.isDirectory(folder)) {
            throw UsageError.of(command, "cli.error.no-path", folder);
        }
        String wanted = format.strip().toLowerCase(Locale.ROOT);
        if (!wanted.equals("text") && !wanted.equals("json")) {
            throw UsageError.of(command, "cli.error.lines", format);
        }
        List<ManyReport.Remembered> rows =
                Workspace.list(folder).stream().map(WorkspaceCommand::row).toList();
        if (wanted.equals("json")) {
            ManyReport.rememberedJson(rows, session.version(), session.out());
        } else {
            ManyReport.remembered(rows, session.terminal().color(), session.out());
        }
        return rows.stream().allMatch(row -> row.failure().isEmpty())
                ? ExitStatus.FINE
                : ExitStatus.INCOMPLETE;
    }

    private static ManyReport.Remembered row(Workspace.Entry entry) {
        CampaignFile campaign = entry.campaign();
        PastCheck last = campaign == null ? null : campaign.last();
        Outcome outcome = last == null ? null : last.outcome();
        return new ManyReport.Remembered(
                entry.client(),
                entry.clientName(),
                entry.path(),
                campaign == null ? "" : campaign.name(),
                outcome == null ? null : outcome.readiness(),
                outcome == null ? 0 : outcome.errors(),
                outcome == null ? 0 : outcome.warnings(),
                outcome == null ? 0 : outcome.fresh(),
                outcome == null ? 0 : outcome.unread(),
                last == null ? null : last.at(),
                campaign == null ? null : approved(campaign),
                campaign == null ? Messages.text("cli.workspace.damaged") : "");
    }

    private static @Nullable Instant approved(CampaignFile campaign) {
        List<Approval> current = campaign.approvals().current();
        return current.isEmpty() ? null : current.getLast().at();
    }
}
