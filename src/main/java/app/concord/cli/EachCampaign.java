package app.concord.cli;

import app.concord.campaign.ClientFile;
import app.concord.check.CheckRequest;
import app.concord.message.Messages;
import app.concord.model.CheckResult;
import app.concord.model.Review;
import app.concord.model.Severity;
import app.concord.report.CampaignRow;
import app.concord.report.ManyReport;
import app.concord.report.Report;
import app.concord.report.ReportOptions;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ParameterException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Checks many campaigns, each by itself. One that cannot be checked is told and costs no other; the
 * whole ends with the worst of what the campaigns end with.
 */
final class EachCampaign {
    private final Session session;
    private final CampaignOptions campaign;
    private final ReportTargets.Each targets;
    private final Function<@Nullable ClientFile, ReportOptions> options;
    private final @Nullable Severity least;
    private final boolean remember;

    /**
     * Checks of what the options name.
     *
     * @param targets where the summary and the single reports go
     * @param options how the reports of a client's campaign are written
     * @param least severity from which on a finding fails, null where none does
     * @param remember whether each saved campaign keeps what this check found
     */
    EachCampaign(
            Session session,
            CampaignOptions campaign,
            ReportTargets.Each targets,
            Function<@Nullable ClientFile, ReportOptions> options,
            @Nullable Severity least,
            boolean remember) {
        this.session = session;
        this.campaign = campaign;
        this.targets = targets;
        this.options = options;
        this.least = least;
        this.remember = remember;
    }

    int run() throws IOException {
        List<CampaignRow> rows = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int status = ExitStatus.FINE;
        for (String place : campaign.places()) {
            CampaignRow row = checked(place, name(place, names));
            rows.add(row);
            status = Math.max(status, row.status());
        }
        if (targets.json()) {
            ManyReport.json(rows, session.version(), status, session.out());
        } else {
            ManyReport.text(rows, session.terminal().color(), session.out());
        }
        return status;
    }

    private CampaignRow checked(String place, String name) {
        try {
            CheckRequest request = campaign.request(session, List.of(place));
            SavedCampaign saved = campaign.saved();
            CheckResult result = CheckCommand.checked(session, request);
            Review review = saved == null ? Review.of(result) : saved.review(result, null);
            boolean written =
                    ReportTargets.write(
                            targets.of(name),
                            review,
                            options.apply(campaign.client())
                                    .withPages(session.checks().get().pages(request)),
                            session);
            if (remember && saved != null) {
                written &= saved.remember(saved.campaign(), review, session);
            }
            return CampaignRow.of(
                    place, review, written ? ExitStatus.of(review, least) : ExitStatus.USAGE);
        } catch (ParameterException e) {
            return CampaignRow.failed(place, String.valueOf(e.getMessage()), ExitStatus.USAGE);
        } catch (RuntimeException e) {
            Fault.tell(e, false, session.err());
            return CampaignRow.failed(place, Messages.text("cli.each.fault"), ExitStatus.FAULT);
        }
    }

    /** A name for the reports of a campaign: its folders and file, each name once. */
    private static String name(String place, Set<String> names) {
        Path path = Path.of(place).toAbsolutePath().normalize();
        int parts = path.getNameCount();
        String plain =
                parts < 2
                        ? String.valueOf(path.getFileName())
                        : path.subpath(parts - 2, parts).toString();
        String safe =
                plain.replaceAll("\\.concord$", "").replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-");
        String name = safe;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = safe + "-" + i;
        }
        return name;
    }

    /** How a report's file ends. */
    static String ending(Report report) {
        return switch (report.id()) {
            case "text" -> "txt";
            case "junit" -> "xml";
            default -> report.id();
        };
    }
}
