package app.concord.cli;

import app.concord.check.SealedArchive;
import app.concord.message.ApprovalWords;
import app.concord.message.Messages;
import app.concord.model.ApprovalStanding;
import app.concord.model.Cancellation;
import app.concord.pack.PackVerifier;
import app.concord.pack.Verdict;
import app.concord.pack.VerdictJson;

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

/** {@code verify}: tells whether an evidence pack is what was packed and approved. */
@Command(name = "verify", description = "${bundle:cli.verify}")
final class VerifyCommand implements Callable<Integer> {
    /** Differences that are listed; the others are counted. */
    private static final int MOST = 200;

    private final Session session;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PACK", description = "${bundle:cli.verify.pack}")
    private Path pack = Path.of("");

    @Option(
            names = "--against",
            paramLabel = "FOLDER",
            description = "${bundle:cli.verify.against}")
    private @Nullable Path against;

    @Option(names = "--approved", description = "${bundle:cli.verify.approved}")
    private boolean approved;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${bundle:cli.selftest.format}")
    private String format = "text";

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        if (!Files.isRegularFile(pack)) {
            throw UsageError.of(command, "cli.error.no-path", pack);
        }
        if (against != null && !Files.isDirectory(against)) {
            throw UsageError.of(command, "cli.error.no-path", against);
        }
        String wanted = format.strip().toLowerCase(Locale.ROOT);
        if (!wanted.equals("text") && !wanted.equals("json")) {
            throw UsageError.of(command, "cli.error.lines", format);
        }
        try {
            Verdict verdict =
                    new PackVerifier(session.checks().get())
                            .verify(pack, against, Cancellation.NONE);
            int status = status(verdict);
            if (wanted.equals("json")) {
                session.out()
                        .write(
                                VerdictJson.bytes(
                                        verdict, pack.toString(), session.version(), status));
                session.out().flush();
            } else {
                tell(verdict);
            }
            return status;
        } catch (SealedArchive.TooMuchException e) {
            session.err().println(Messages.text("cli.verify.too-much", pack));
        } catch (IOException e) {
            session.err().println(Messages.text("cli.verify.unread", pack, Pipes.told(e)));
        }
        return ExitStatus.INCOMPLETE;
    }

    private void tell(Verdict verdict) {
        PrintStream out = new PrintStream(session.out(), false, StandardCharsets.UTF_8);
        line(
                out,
                Messages.text(
                        verdict.whole() ? "cli.verify.whole" : "cli.verify.differs",
                        pack,
                        verdict.differences().size()));
        verdict.differences().stream()
                .limit(MOST)
                .forEach(one ->
                        line(
                                out,
                                "  "
                                        + Messages.text(
                                                "cli.verify.difference." + one.kind().name(),
                                                one.name())));
        if (verdict.differences().size() > MOST) {
            line(
                    out,
                    "  "
                            + Messages.text(
                                    "report.approval.more", verdict.differences().size() - MOST));
        }
        if (!verdict.manifest().isEmpty()) {
            line(
                    out,
                    Messages.text(
                            verdict.copies() ? "cli.verify.copies" : "cli.verify.hashes",
                            verdict.campaign(),
                            verdict.files()));
            line(out, Messages.text("cli.verify.manifest", verdict.manifest()));
        }
        ApprovalStanding standing = verdict.approval();
        ApprovalWords.standing(standing).forEach(words -> line(out, words));
        if (standing != null) {
            standing.held().stream()
                    .flatMap(held -> held.changes().stream())
                    .limit(MOST)
                    .map(ApprovalWords::change)
                    .distinct()
                    .forEach(words -> line(out, "  " + words));
        }
        out.flush();
    }

    private int status(Verdict verdict) {
        ApprovalStanding standing = verdict.approval();
        boolean changed = standing != null && standing.state() == ApprovalStanding.State.CHANGED;
        boolean missing =
                approved
                        && (standing == null
                                || standing.state() != ApprovalStanding.State.APPROVED);
        return verdict.whole() && !changed && !missing ? ExitStatus.FINE : ExitStatus.FINDINGS;
    }

    /** Names of a foreign archive are not obeyed by the terminal. */
    private static void line(PrintStream out, String text) {
        out.print(text.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", "?") + "\n");
    }
}
