package app.concord.check.cache;

import app.concord.model.FindingMatrix;
import app.concord.model.MessageTable;
import app.concord.model.TaglineTable;

/** Findings laid side by side, as they stand in an entry. */
final class TableForm {
    static final FindingMatrix.State[] STATES = FindingMatrix.State.values();
    private static final TaglineTable.Standing[] STANDINGS = TaglineTable.Standing.values();
    private static final MessageTable.State[] SAID = MessageTable.State.values();

    private TableForm() {}

    static void write(Out out, FindingMatrix matrix) {
        out.all(
                matrix.columns(),
                column -> {
                    out.one(column.channel());
                    out.text(column.asset());
                    out.text(column.title());
                });
        out.all(
                matrix.rows(),
                row -> {
                    out.text(row.subject());
                    out.text(row.subjectName());
                    out.one(row.kind());
                    out.one(row.role());
                    out.text(row.condition());
                    out.all(row.cells(), cell -> write(out, cell));
                    out.texts(row.findings());
                });
    }

    static FindingMatrix matrix(In in) {
        return new FindingMatrix(
                in.all(() ->
                        new FindingMatrix.Column(FindingForm.channel(in), in.text(), in.text())),
                in.all(() ->
                        new FindingMatrix.Row(
                                in.text(),
                                in.text(),
                                FindingForm.kind(in),
                                FindingForm.role(in),
                                in.text(),
                                in.all(() -> cell(in)),
                                in.texts())));
    }

    private static void write(Out out, FindingMatrix.Cell cell) {
        out.number(cell.column());
        out.one(cell.state());
        out.all(
                cell.entries(),
                entry -> {
                    FactForm.write(out, entry.value());
                    out.one(entry.bound());
                    FactForm.write(out, entry.place());
                    out.one(entry.state());
                });
    }

    private static FindingMatrix.Cell cell(In in) {
        return new FindingMatrix.Cell(
                in.number(),
                in.one(STATES),
                in.all(() ->
                        new FindingMatrix.Entry(
                                FactForm.value(in),
                                in.one(FactForm.BOUNDS),
                                FactForm.place(in),
                                in.one(STATES))));
    }

    static void write(Out out, TaglineTable table) {
        out.all(
                table.taglines(),
                tagline -> {
                    out.text(tagline.text());
                    out.text(tagline.language());
                    out.flag(tagline.ofBrief());
                    out.all(
                            tagline.wordings(),
                            wording -> {
                                out.text(wording.text());
                                out.one(wording.standing());
                                out.all(
                                        wording.uses(),
                                        use -> {
                                            out.one(use.channel());
                                            out.number(use.pieces());
                                            out.all(
                                                    use.places(),
                                                    place -> FactForm.write(out, place));
                                        });
                                out.texts(wording.findings());
                            });
                });
    }

    static TaglineTable taglines(In in) {
        return new TaglineTable(
                in.all(() ->
                        new TaglineTable.Tagline(
                                in.text(), in.textOrNull(), in.flag(), in.all(() -> wording(in)))));
    }

    private static TaglineTable.Wording wording(In in) {
        return new TaglineTable.Wording(
                in.text(),
                in.one(STANDINGS),
                in.all(() ->
                        new TaglineTable.Use(
                                FindingForm.channel(in),
                                in.number(),
                                in.all(() -> FactForm.place(in)))),
                in.texts());
    }

    static void write(Out out, MessageTable table) {
        out.all(
                table.messages(),
                message -> {
                    out.text(message.text());
                    FactForm.write(out, message.place());
                    out.flag(message.mandatory());
                    out.flag(message.everyPiece());
                    out.all(message.channels(), channel -> write(out, channel));
                    out.texts(message.findings());
                });
    }

    static MessageTable messages(In in) {
        return new MessageTable(
                in.all(() ->
                        new MessageTable.Message(
                                in.text(),
                                FactForm.place(in),
                                in.flag(),
                                in.flag(),
                                in.all(() -> inChannel(in)),
                                in.texts())));
    }

    private static void write(Out out, MessageTable.InChannel channel) {
        out.one(channel.channel());
        out.one(channel.state());
        out.real(channel.confidence());
        out.number(channel.pieces());
        out.all(
                channel.said(),
                said -> {
                    out.one(said.state());
                    out.real(said.confidence());
                    FactForm.write(out, said.place());
                });
        out.texts(channel.missingFrom());
    }

    private static MessageTable.InChannel inChannel(In in) {
        return new MessageTable.InChannel(
                FindingForm.channel(in),
                in.one(SAID),
                in.real(),
                in.number(),
                in.all(() -> new MessageTable.Said(in.one(SAID), in.real(), FactForm.place(in))),
                in.texts());
    }
}
