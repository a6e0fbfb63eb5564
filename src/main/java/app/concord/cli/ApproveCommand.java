package app.concord.cli;

import app.concord.campaign.Approving;
import app.concord.message.ApprovalWords;
import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Approval;
import app.concord.model.Approvals;
import app.concord.model.Checklist;
import app.concord.model.Decision;
import app.concord.model.Review;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;

/** {@code approve}: signs the exact state that a saved campaign is in, or takes that back. */
@Command(name = "approve", description = "${bundle:cli.approve}")
final class ApproveCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private SavedOptions options = new SavedOptions();

    @Option(names = "--name", paramLabel = "NAME", description = "${bundle:cli.approve.name}")
    private String name = "";

    @Option(names = "--role", paramLabel = "ROLE", description = "${bundle:cli.approve.role}")
    private String role = "";

    @Option(names = "--comment", paramLabel = "TEXT", description = "${bundle:cli.approve.comment}")
    private String comment = "";

    @Option(names = "--anyway", description = "${bundle:cli.approve.anyway}")
    private boolean anyway;

    @Option(names = "--withdraw", description = "${bundle:cli.approve.withdraw}")
    private boolean withdraw;

    ApproveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CommandSpec command = options.command();
        options.mustBeCampaign();
        if (name.isBlank() || (role.isBlank() && !withdraw)) {
            throw UsageError.of(command, "cli.error.approve-who");
        }
        if (anyway && comment.isBlank()) {
            throw UsageError.of(command, "cli.error.approve-comment");
        }
        SavedCampaign saved = options.open();
        PrintStream out = new PrintStream(session.out(), false, StandardCharsets.UTF_8);
        int status = withdraw ? withdrawn(command, saved, out) : approved(saved, out);
        out.flush();
        return status;
    }

    private int withdrawn(CommandSpec command, SavedCampaign saved, PrintStream out) {
        Approvals approvals = saved.campaign().approvals();
        Approval last =
                approvals.current().stream()
                        .filter(one -> one.name().equalsIgnoreCase(name.strip()))
                        .findFirst()
                        .orElseThrow(
                                () -> UsageError.of(command, "cli.error.approve-withdraw", name));
        Approval.Withdrawal taken = new Approval.Withdrawal(name.strip(), now(), comment.strip());
        if (!saved.save(approvals.withdrawn(last, taken), session)) {
            return ExitStatus.USAGE;
        }
        line(out, ApprovalWords.approved(last) + " " + ApprovalWords.withdrawn(taken));
        return ExitStatus.FINE;
    }

    private int approved(SavedCampaign saved, PrintStream out) {
        Review review = options.check(saved, session).review();
        Checklist checklist = Checklist.of(review);
        tell(checklist, review, out);
        if (checklist.state() == Checklist.State.FAILED && !anyway) {
            session.err().println(Messages.text("cli.approve.refused"));
            return checklist.count(Checklist.Check.READ) > 0
                    ? ExitStatus.INCOMPLETE
                    : ExitStatus.FINDINGS;
        }
        if (checklist.state() != Checklist.State.PASSED) {
            session.err().println(Messages.text("cli.approve.warned"));
        }
        Approval approval = Approving.approval(review, name, role, comment, now());
        if (!saved.save(saved.campaign().approvals().with(approval), session)) {
            return ExitStatus.USAGE;
        }
        line(out, ApprovalWords.approved(approval));
        line(out, Messages.text("cli.approve.hash", approval.sha256()));
        return ExitStatus.FINE;
    }

    private static void tell(Checklist checklist, Review review, PrintStream out) {
        for (Checklist.Point point : checklist.points()) {
            line(
                    out,
                    Messages.text("report.checklist." + point.state().name())
                            + " "
                            + ApprovalWords.point(point));
        }
        for (Review.Standing standing : review.standings()) {
            Decision decision = standing.decision();
            if (!standing.state().open() && decision != null) {
                line(out, "    " + Wording.finding(standing.finding()));
                line(out, "      " + Wording.decision(decision));
            }
        }
    }

    /** What stands in a file is not obeyed by the terminal. */
    private static void line(PrintStream out, String text) {
        out.print(text.replaceAll("\\p{Cntrl}", " ") + "\n");
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
