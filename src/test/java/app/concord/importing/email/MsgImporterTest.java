package app.concord.importing.email;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.importing.SourceFile;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Cancellation;
import app.concord.model.Problem;
import app.concord.model.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/** Holds what is read of messages that Outlook saved. */
class MsgImporterTest {
    private static final int SUBJECT = 0x0037;
    private static final int BODY = 0x1000;
    private static final int HTML = 0x1013;
    private static final int KIND = 0x001a;

    private static Imported read(byte[] bytes) {
        return new MsgImporter()
                .read(new SourceFile("m.msg", null, Bytes.of(bytes)), Cancellation.NONE);
    }

    private static List<String> said(MsgDraft draft) {
        return read(draft.write()).assets().getFirst().blocks().stream()
                .map(block -> block.part() + ": " + block.text())
                .toList();
    }

    @Test
    void subjectBodiesAndDateAreRead() {
        MsgDraft draft =
                MsgDraft.mail("Glow week")
                        .text(BODY, "Save 20 %.\r\n")
                        .text(HTML, "<html><body><p>Save <b>25 %</b>.</p></body></html>")
                        .text(0x007d, "Subject: x\r\nDate: Thu, 26 Nov 2026 07:15:03 +0100\r\n");
        Imported imported = read(draft.write());
        Asset asset = imported.assets().getFirst();
        assertThat(said(draft))
                .containsExactly("subject: Glow week", "html: Save 25 %.", "text: Save 20 %.");
        assertThat(asset.blocks().getFirst().property()).isEqualTo(Property.SUBJECT_LINE);
        assertThat(asset.path()).isEqualTo("m.msg");
        assertThat(asset.format()).isEqualTo("msg");
        assertThat(asset.dated()).isEqualTo(LocalDateTime.of(2026, 11, 26, 7, 15, 3));
        assertThat(imported.problems()).isEmpty();
    }

    @Test
    void stringsAreReadInTheCodePageOfTheMessage() {
        MsgDraft draft =
                new MsgDraft()
                        .narrow(KIND, "IPM.Note", "windows-1251")
                        .narrow(SUBJECT, "Скидка", "windows-1251")
                        .narrow(BODY, "Лампа за 40 EUR", "windows-1251")
                        .number(0x3ffd, 1251);
        assertThat(said(draft)).containsExactly("subject: Скидка", "text: Лампа за 40 EUR");
    }

    @Test
    void languageTellsTheCodePageWhereNothingElseDoes() {
        MsgDraft draft =
                new MsgDraft()
                        .narrow(SUBJECT, "Скидка", "windows-1251")
                        .narrow(BODY, "Лампа", "windows-1251")
                        .number(0x3ff1, 1049);
        assertThat(said(draft)).containsExactly("subject: Скидка", "text: Лампа");
    }

    @Test
    void htmlAsBytesIsReadInItsOwnCodePage() {
        byte[] html = "<p>Größe für 20 €</p>".getBytes(Charset.forName("windows-1252"));
        assertThat(said(MsgDraft.mail("x").bytes(HTML, html).number(0x3fde, 1252)))
                .containsExactly("subject: x", "html: Größe für 20 €");
    }

    @Test
    void htmlThatIsWrappedInRtfIsTakenOut() {
        String rtf =
                "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}}"
                        + "{\\*\\htmltag19 <html>}{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Gr\\'f6\\'dfe \\u8364?20"
                        + "{\\*\\htmltag84 &nbsp;}\\htmlrtf \\'a0\\htmlrtf0 now\\htmlrtf\\par}\\htmlrtf0 "
                        + "{\\*\\htmltag72 </p>}{\\*\\htmltag27 </html>}}rest";
        assertThat(said(MsgDraft.mail("x").rtf(rtf)))
                .containsExactly("subject: x", "html: Größe €20\u00a0now");
    }

    @Test
    void otherRtfIsReadAsText() {
        String rtf =
                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial;}}"
                        + "{\\*\\generator Words;}\\f0 Aurora lamp\\tab\\'a340\\par Caf\\'e9 {\\f1\\'c4\\'e0}\\par}";
        assertThat(said(MsgDraft.mail("x").rtf(rtf)))
                .containsExactly("subject: x", "text: Aurora lamp £40\nCafé Да");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IPM.Appointment",
                "IPM.Task",
                "IPM.Schedule.Meeting.Request",
                "IPM.Contact"
            })
    void otherItemsAreRefusedByName(String kind) {
        Imported imported =
                read(MsgDraft.mail("Meeting").text(KIND, kind).text(BODY, "Room 2").write());
        assertThat(imported.assets()).isEmpty();
        assertThat(imported.problems())
                .containsExactly(Problem.of("m.msg", Problem.Kind.NO_CONTENT, kind));
    }

    @Test
    void attachmentsAreSaid() {
        MsgDraft draft =
                MsgDraft.mail("x")
                        .text(BODY, "See the flyer")
                        .attach(new MsgDraft().text(0x3707, "flyer.pdf").bytes(0x3701, new byte[9]))
                        .attach(
                                new MsgDraft()
                                        .text(0x3707, "logo.png")
                                        .text(0x3712, "logo")
                                        .bytes(0x3701, new byte[9]));
        assertThat(read(draft.write()).problems())
                .containsExactly(Problem.of("m.msg", Problem.Kind.LEFT_OUT, "flyer.pdf"));
    }

    @Test
    void brokenAndEmptyFilesBecomeAProblem() {
        byte[] whole = MsgDraft.mail("x").text(BODY, "y".repeat(5000)).write();
        assertThat(read(Arrays.copyOf(whole, 700)).problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.DAMAGED);
        assertThat(read(new MsgDraft().text(KIND, "IPM.Note").write()).problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.NO_TEXT);
    }

    @Test
    void textsOfMailsThatCarryTheSameEndingAreNotTaken() {
        SourceFile text =
                new SourceFile(
                        "m.msg",
                        null,
                        Bytes.of("Subject: x\n\ny".getBytes(Charset.forName("UTF-8"))));
        assertThat(new MsgImporter().accepts(text)).isFalse();
        assertThat(new EmlImporter().accepts(text)).isTrue();
        List<Block> blocks =
                new EmlImporter().read(text, Cancellation.NONE).assets().getFirst().blocks();
        assertThat(blocks).hasSize(2);
    }
}
