package app.concord.cli;

import app.concord.campaign.GlossaryStore;
import app.concord.campaign.GlossaryTable;
import app.concord.check.CheckRequest;
import app.concord.check.GlossaryDraft;
import app.concord.message.Messages;
import app.concord.model.Cancellation;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

/** {@code glossary}: proposes a glossary, or further rows of the one there is. */
@Command(name = "glossary", description = "${bundle:cli.glossary}")
final class GlossaryCommand implements Callable<Integer> {
    private final Session session;

    @Spec private @Nullable CommandSpec spec;

    @Mixin private CampaignOptions campaign = new CampaignOptions();

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.glossary.out}")
    private @Nullable Path out;

    GlossaryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path file = target();
        CheckRequest request = campaign.request(session);
        GlossaryDraft draft =
                CheckCommand.withProgress(
                        session,
                        progress ->
                                session.checks()
                                        .get()
                                        .glossary(request, progress, Cancellation.NONE));
        CheckCommand.tellIncomplete(session, draft.complete(), draft.problems());
        GlossaryTable table = GlossaryTable.of(draft.glossary()).with(draft.proposed());
        try {
            if (file == null) {
                session.out().write(table.bytes());
                session.out().flush();
            } else {
                GlossaryStore.in(file).save(table);
            }
        } catch (IOException e) {
            if (!Pipes.closedByReader(e)) {
                session.err().println(Messages.text("cli.error.write", Pipes.told(e)));
                return ExitStatus.USAGE;
            }
        }
        return draft.complete() ? ExitStatus.FINE : ExitStatus.INCOMPLETE;
    }

    /** Where it is written, null for standard output. */
    private @Nullable Path target() {
        if (out == null) {
            return null;
        }
        Path file = out.toAbsolutePath().normalize();
        Path parent = file.getParent();
        if (Files.isDirectory(file) || parent == null || !Files.isDirectory(parent)) {
            throw UsageError.of(Objects.requireNonNull(spec), "cli.error.no-folder", out);
        }
        return file;
    }
}
