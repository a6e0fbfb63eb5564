package app.concord.importing.email;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.importing.ImporterSamples;
import app.concord.importing.SourceFile;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Holds what is read of mails whose structure, headers or character sets are odd or broken. */
class MailStructureTest {

    private static Imported read(byte[] mail) {
        return new EmlImporter()
                .read(new SourceFile("m.eml", null, Bytes.of(mail)), Cancellation.NONE);
    }

    private static Imported read(String mail) {
        return read(mail.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> said(Imported imported) {
        return imported.assets().stream()
                .flatMap(asset -> asset.blocks().stream())
                .map(block -> block.part() + ": " + block.text())
                .toList();
    }

    @Test
    void headingsOfThePlainTextAreThoseOfTheOtherPart() {
        String mail =
                """
                From: a@b.example
                Subject: Spring
                Content-Type: multipart/alternative; boundary=x

                --x
                Content-Type: text/plain; charset=utf-8

                Delivery

                Free from 50.

                Until Sunday only.
                --x
                Content-Type: text/html; charset=utf-8

                <div><h2>Delivery</h2><p>Free from 50.</p></div><div><p>Until Sunday only.</p></div>
                --x--
                """;
        List<Block> plain =
                read(mail).assets().getFirst().blocks().stream()
                        .filter(block -> block.part().equals("text"))
                        .toList();

        assertThat(plain)
                .extracting(Block::kind)
                .containsExactly(BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH);
        assertThat(plain.get(1).heading()).isEqualTo(plain.get(0).index());
        assertThat(plain.get(2).heading()).isEqualTo(-1);
    }

    private static List<Problem.Kind> kinds(Imported imported) {
        return imported.problems().stream().map(Problem::kind).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "=?utf-8?Q?20 =25 f=C3=BCr alle?=, 20 % für alle",
        "=?utf-8?b?w7xiZXI=?= =?utf-8?q?_alles?=, über alles",
        "=?utf-8?b?8J+M?= =?utf-8?b?sSBzcHJpbmc=?=, 🌱 spring",
        "=?utf-8?Q?Offre =E9t=E9 =A325?=, Offre été £25",
        "=?utf-8?q?=3D=3Futf-8=3Fq=3Ftwice=3F=3D?=, twice",
        "=?utf-8*en?q?lang?=, lang",
        "=?no-such?q?caf=C3=A9?=, café",
        "=?utf-8?b?broken, =?utf-8?b?broken"
    })
    void encodedWordsAreDecoded(String header, String subject) {
        assertThat(said(read("From: a@b.example\nSubject: " + header + "\n\nx\n")))
                .contains("subject: " + subject);
    }

    @ParameterizedTest
    @CsvSource({"utf-7, '+AKM-25 +IKw-30', £25 €30", "unicode-1-1-utf-7, '1 +- 1', 1 + 1"})
    void utf7IsRead(String charset, String body, String text) {
        assertThat(
                        said(
                                read(
                                        "Subject: x\nContent-Type: text/plain; charset="
                                                + charset
                                                + "\n\n"
                                                + body)))
                .contains("text: " + text);
    }

    @ParameterizedTest
    @CsvSource({
        "x-MacCyrillic, x-mac-cyrillic, Скидка на лампы",
        "IBM850, cp-850, Größe für alle",
        "UTF-8, utf8mb4, Größe für alle",
        "GB18030, gb2312, 这个周末全部灯具打八折",
        "Big5, us-ascii, 這個週末全部燈具打八折優惠活動，歡迎選購各種檯燈與吊燈，數量有限",
        "windows-31j, shift_jis, この週末はランプが20％引き",
        "ISO-2022-JP, iso-2022-jp, この週末はランプが２０％引き",
        "windows-1251, utf-8, Скидка на все лампы до конца недели",
        "KOI8-R, koi8-r, Скидка на лампы"
    })
    void charactersAreSeenThroughTheirLabels(String real, String declared, String text) {
        String head = "Subject: x\nContent-Type: text/plain; charset=" + declared + "\n\n";
        byte[] mail = (head + text).getBytes(Charset.forName(real));
        assertThat(said(read(mail))).contains("text: " + text);
    }

    @Test
    void rawSubjectsAreReadInTheSetOfTheBody() {
        String mail = "Subject: Скидка\nContent-Type: text/plain; charset=windows-1251\n\nлампы\n";
        assertThat(said(read(mail.getBytes(Charset.forName("windows-1251")))))
                .containsExactly("subject: Скидка", "text: лампы");
    }

    @Test
    void zeroBytesAndLoneCarriageReturnsAreCleanedAway() {
        assertThat(
                        said(
                                read(
                                        "From: a@b.example\rSubject: first\r\nSubject: second\r\n\r\nA\0B 25\0% off\rnext\r\n")))
                .containsExactly("subject: first", "text: AB 25% off\nnext");
    }

    @Test
    void attachedMailsAreAssetsOfTheirOwn() {
        Imported imported =
                read(
                        """
                        Subject: Fwd
                        Content-Type: multipart/mixed; boundary=o

                        --o

                        see below
                        --o
                        Content-Type: message/rfc822

                        Subject: inner
                        Content-Type: text/html

                        <p>20 % off</p>
                        --o--
                        """);
        assertThat(imported.assets()).extracting(Asset::path).containsExactly("m.eml#1", "m.eml#2");
        assertThat(said(imported))
                .containsExactly(
                        "subject: Fwd", "text: see below", "subject: inner", "html: 20 % off");
        assertThat(imported.problems()).isEmpty();
    }

    @Test
    void aMailThatOnlyCarriesAnotherIsNoAsset() {
        Imported imported =
                read("Content-Type: message/rfc822\nSubject: outer\n\nSubject: inner\n\nwords\n");
        assertThat(said(imported)).containsExactly("subject: inner", "text: words");
        assertThat(imported.assets()).extracting(Asset::path).containsExactly("m.eml");
    }

    @Test
    void nestingIsLimited() {
        String mail = "Content-Type: message/rfc822\nSubject: x\n\n".repeat(300) + "words";
        assertThat(kinds(read(mail))).contains(Problem.Kind.CUT_SHORT);
    }

    @Test
    void partsAreFoundWhereTheBoundaryIsWrongOrMissing() {
        String parts =
                "--real\nContent-Type: text/html\n\n<p>20 % off</p>\n--real\nContent-Type: text/plain\n\n20 % off\n";
        for (String type :
                List.of(
                        "multipart/alternative; boundary=\"stated\"",
                        "multipart/alternative",
                        "multipart/alternative; boundary=\"\"")) {
            Imported imported = read("Subject: x\nContent-Type: " + type + "\n\n" + parts);
            assertThat(said(imported))
                    .as(type)
                    .containsExactly("subject: x", "html: 20 % off", "text: 20 % off");
            assertThat(kinds(imported)).containsExactly(Problem.Kind.DAMAGED);
        }
    }

    @Test
    void aMultipartWithoutPartsIsText() {
        assertThat(
                        said(
                                read(
                                        "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\njust words\n")))
                .containsExactly("subject: x", "text: just words");
    }

    @Test
    void flowingLinesAreJoined() {
        assertThat(
                        said(
                                read(
                                        "Subject: x\nContent-Type: text/plain; format=flowed\n\nSave \n20 % \nnow\nends soon\n-- \nus\n")))
                .containsExactly("subject: x", "text: Save 20 % now\nends soon\n--\nus");
    }

    @Test
    void enrichedTextLosesItsMarkUp() {
        assertThat(
                        said(
                                read(
                                        "Subject: x\nContent-Type: text/enriched\n\n<bold>Save</bold> 20 %\nnow, <<today>\n\n<color><param>red</param>Ends</color> soon\n")))
                .containsExactly("subject: x", "text: Save 20 % now, <today>\nEnds soon");
    }

    @Test
    void theLivelierHtmlIsAPartOfItsOwn() {
        assertThat(
                        said(
                                read(
                                        """
                                        Subject: x
                                        Content-Type: multipart/alternative; boundary=b

                                        --b
                                        Content-Type: text/x-amp-html

                                        <html amp4email><body><p>20 % off</p></body></html>
                                        --b
                                        Content-Type: text/html

                                        <p>25 % off</p>
                                        --b--
                                        """)))
                .containsExactly("subject: x", "amp: 20 % off", "html: 25 % off");
    }

    @Test
    void whatOnlyOutlookShowsIsAPartOfItsOwn() {
        String html =
                "<table><tr><td>Shop now</td></tr></table><!--[if mso]><tr><td>Only here: 30 %</td></tr><![endif]-->"
                        + "<!--[if gte mso 9]><v:rect><center>Shop now</center></v:rect><![endif]-->"
                        + "<!--[if !mso]><!--><p>for all others</p><!--<![endif]-->";
        assertThat(said(read("Subject: x\nContent-Type: text/html\n\n" + html)))
                .containsExactly(
                        "subject: x",
                        "html: Shop now",
                        "html: for all others",
                        "outlook: Only here: 30 %");
    }

    @Test
    void appleMailsCountedMessagesAreRead() {
        String message = "Subject: x\n\nwords\n";
        SourceFile file =
                ImporterSamples.file(
                        "1.emlx", message.length() + "\n" + message + "<plist>no</plist>");
        assertThat(said(new EmlImporter().read(file, Cancellation.NONE)))
                .containsExactly("subject: x", "text: words");
    }
}
