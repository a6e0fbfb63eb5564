package app.concord.cli;

import app.concord.check.SealedArchive;
import app.concord.message.ApprovalWords;
import app.concord.message.Messages;
import app.concord.model.Cancellation;
import app.concord.model.Review;
import app.concord.pack.PackWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code pack}: writes the evidence pack of a saved campaign. */
@Command(name = "pack", description = "${bundle:cli.pack}")
final class PackCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private SavedOptions options = new SavedOptions();

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

    PackCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CommandSpec command = options.command();
        options.mustBeCampaign();
        String how = assets.strip().toLowerCase(Locale.ROOT);
        if (!how.equals("copy") && !how.equals("hash")) {
            throw UsageError.of(command, "cli.error.pack-assets", assets);
        }
        Path folder = out.toAbsolutePath().getParent();
        if (Files.isDirectory(out) || folder == null || !Files.isDirectory(folder)) {
            throw UsageError.of(command, "cli.error.no-folder", out);
        }
        SavedCampaign saved = options.open();
        SavedOptions.Checked checked = options.check(saved, session);
        return write(
                new PackWriter(
                        session.checks().get(),
                        checked.request(),
                        checked.review(),
                        saved.campaign()),
                how.equals("copy"),
                checked.review());
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
