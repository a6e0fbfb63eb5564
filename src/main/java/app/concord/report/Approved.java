package app.concord.report;

import app.concord.message.ApprovalWords;
import app.concord.message.Messages;
import app.concord.model.Approval;
import app.concord.model.ApprovalChange;
import app.concord.model.ApprovalStanding;
import app.concord.model.ApprovedState;
import app.concord.model.Checklist;
import app.concord.model.Review;
import app.concord.report.TextPage.Style;

import tools.jackson.core.JsonGenerator;

import java.util.List;

/**
 * Tells in every kind of report whether the campaign is approved, by whom, and what changed since;
 * nothing where no approvals are kept. A client is told who approved, not what they noted nor what
 * was taken back.
 */
final class Approved {
    /** Changes that are listed for reading; the others are counted. */
    private static final int CHANGES = 12;

    private static final String INDENT = "  ";

    private Approved() {}

    static void text(TextPage page, Review review, ReportOptions options) {
        ApprovalStanding standing = review.approval();
        if (standing == null) {
            return;
        }
        if (standing.held().isEmpty()) {
            page.paragraph(Style.PLAIN, Messages.text("report.not-approved"));
        }
        for (ApprovalStanding.Held held : standing.held()) {
            page.paragraph(held.holds() ? Style.GREEN : Style.YELLOW, ApprovalWords.held(held));
            if (!options.client() && !held.approval().comment().isBlank()) {
                page.hanging(
                        INDENT, Style.DIM, Messages.text("said.quote", held.approval().comment()));
            }
            for (ApprovalChange change : shown(held)) {
                page.hanging(INDENT, Style.PLAIN, ApprovalWords.change(change));
            }
            if (held.changes().size() > CHANGES) {
                page.hanging(INDENT, Style.DIM, more(held));
            }
        }
    }

    private static List<ApprovalChange> shown(ApprovalStanding.Held held) {
        return held.changes().stream().limit(CHANGES).toList();
    }

    private static String more(ApprovalStanding.Held held) {
        return Messages.text("report.approval.more", held.changes().size() - CHANGES);
    }

    /** A section with each approval, its checklist, its SHA-256 and what changed. */
    static void html(HtmlPage page) {
        ApprovalStanding standing = page.review().approval();
        if (standing == null) {
            return;
        }
        Markup html = page.html();
        page.section("approval", "report.html.approval");
        if (standing.held().isEmpty()) {
            page.line(Messages.text("report.not-approved"), "lead");
        }
        for (ApprovalStanding.Held held : standing.held()) {
            Approval approval = held.approval();
            page.line(ApprovalWords.held(held), "lead");
            if (!page.options().client() && !approval.comment().isBlank()) {
                page.line(Messages.text("said.quote", approval.comment()), "note");
            }
            if (!held.holds()) {
                html.open("ul", "class", "changes");
                shown(held).forEach(change -> html.element("li", ApprovalWords.change(change)));
                if (held.changes().size() > CHANGES) {
                    html.element("li", more(held));
                }
                html.close();
            }
            html.open("ul", "class", "checklist");
            for (Checklist.Point point : approval.checklist().points()) {
                html.open("li", "class", point.state().id());
                page.sign(Messages.text("report.checklist." + point.state().name()));
                html.text(ApprovalWords.point(point)).close();
            }
            html.close();
            page.line(Messages.text("report.html.approval.hash", approval.sha256()), "note");
        }
        List<Approval> withdrawn =
                page.options().client()
                        ? List.of()
                        : standing.history().all().stream()
                                .filter(approval -> approval.withdrawn() != null)
                                .toList();
        for (Approval approval : withdrawn) {
            Approval.Withdrawal taken = approval.withdrawn();
            if (taken != null) {
                page.line(
                        ApprovalWords.approved(approval) + " " + ApprovalWords.withdrawn(taken),
                        "note");
            }
        }
        html.close();
    }

    /** The property {@code approval} for programs. */
    static void json(JsonGenerator json, Review review, ReportOptions options) {
        ApprovalStanding standing = review.approval();
        if (standing == null) {
            return;
        }
        json.writeObjectPropertyStart("approval");
        json.writeStringProperty("state", standing.state().id());
        json.writeArrayPropertyStart("approvals");
        for (ApprovalStanding.Held held : standing.held()) {
            json.writeStartObject();
            approval(json, held.approval(), options);
            json.writeBooleanProperty("holds", held.holds());
            json.writeArrayPropertyStart("changes");
            held.changes().forEach(change -> change(json, change));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("withdrawn");
        for (Approval approval : standing.history().all()) {
            Approval.Withdrawal withdrawal = approval.withdrawn();
            if (withdrawal != null && !options.client()) {
                json.writeStartObject();
                approval(json, approval, options);
                Json.text(json, "withdrawnBy", withdrawal.by());
                json.writeStringProperty("withdrawnAt", withdrawal.at().toString());
                Json.text(json, "reason", withdrawal.comment());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void approval(JsonGenerator json, Approval approval, ReportOptions options) {
        Json.text(json, "name", approval.name());
        Json.text(json, "role", approval.role());
        if (!options.client()) {
            Json.text(json, "comment", approval.comment());
        }
        json.writeStringProperty("at", approval.at().toString());
        json.writeStringProperty("sha256", approval.sha256());
        for (ApprovedState.Part part : ApprovedState.Part.values()) {
            json.writeStringProperty(part.id() + "Sha256", approval.state().sha256(part));
        }
        json.writeArrayPropertyStart("checklist");
        for (Checklist.Point point : approval.checklist().points()) {
            json.writeStartObject();
            json.writeStringProperty("check", point.check().id());
            json.writeStringProperty("state", point.state().id());
            json.writeNumberProperty("count", point.count());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void change(JsonGenerator json, ApprovalChange change) {
        json.writeStartObject();
        json.writeStringProperty("part", change.part().id());
        json.writeStringProperty("what", change.what().id());
        Json.text(json, "name", change.name());
        Json.text(json, "before", change.before());
        Json.text(json, "after", change.after());
        json.writeEndObject();
    }
}
