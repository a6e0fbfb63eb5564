package app.concord.cli;

import app.concord.campaign.CampaignFile;
import app.concord.check.CheckRequest;
import app.concord.check.SealedArchive;
import app.concord.message.ApprovalWords;
import app.concord.message.Messages;
import app.concord.model.Cancellation;
import app.concord.model.Review;
import app.concord.pack.PackWriter;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

/** {@code pack}: writes the evidence pack of a saved campaign. */
@Command(name = "pack", description = "${bundle:cli.pack}")
final class PackCommand implements Callable<Integer> {
    private final Session session;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.approve.file}")
    private Path file = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE.zip",
            required = true,
            description = "${bundle:cli.pack.out}")
    private Path out = Path.of("");

    @Option(
            names = "--assets",
            paramLabel = "HOW",
            defaultValue = "copy",
            completionCandidates = Candidates.Assets.class,
            description = "${bundle:cli.pack.assets}")
    private String assets = "copy";

    @Option(
            names = "--today",
            paramLabel = "YYYY-MM-DD",
            description = "${bundle:cli.option.today}")
    private @Nullable String today;

    @Option(names = "--threads", paramLabel = "N", description = "${bundle:cli.option.threads}")
    private @Nullable Integer threads;

    PackCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        if (!CampaignFile.isCampaignFile(file)) {
            throw UsageError.of(command, "cli.error.approve-campaign", file);
        }
        String how = assets.strip().toLowerCase(Locale.ROOT);
        if (!how.equals("copy") && !how.equals("hash")) {
            throw UsageError.of(command, "cli.error.pack-assets", assets);
        }
        Path folder = out.toAbsolutePath().getParent();
        if (Files.isDirectory(out) || folder == null || !Files.isDirectory(folder)) {
            throw UsageError.of(command, "cli.error.no-folder", out);
        }
        SavedCampaign saved = SavedCampaign.open(command, file);
        CheckRequest request = saved.request(command, today, threads);
        Review review = saved.review(CheckCommand.run(session, request), null);
        return write(
                new PackWriter(session.checks().get(), request, review, saved.campaign()),
                how.equals("copy"),
                review);
    }

    private int write(PackWriter writer, boolean copies, Review review) {
        try {
            String hash = writer.write(out, copies, session.version(), Cancellation.NONE);
            PrintStream told = new PrintStream(session.out(), false, StandardCharsets.UTF_8);
            told.print(Messages.text("cli.pack.written", out, hash) + "\n");
            ApprovalWords.standing(review.approval()).forEach(line -> told.print(line + "\n"));
            told.flush();
            return review.result().complete() ? ExitStatus.FINE : ExitStatus.INCOMPLETE;
        } catch (PackWriter.ChangedException e) {
            session.err().println(Messages.text("cli.pack.changed", e.path()));
        } catch (SealedArchive.TooMuchException e) {
            session.err().println(Messages.text("cli.pack.too-much"));
        } catch (IOException e) {
            session.err().println(Messages.text("cli.error.write", Pipes.told(e)));
        }
        return ExitStatus.USAGE;
    }
}
