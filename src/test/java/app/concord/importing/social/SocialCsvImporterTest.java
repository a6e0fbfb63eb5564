package app.concord.importing.social;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.importing.SourceFile;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.DateOrder;
import app.concord.model.FileChoices;
import app.concord.model.FileReading.Column;
import app.concord.model.Location;
import app.concord.model.Problem;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

class SocialCsvImporterTest {
    private final SocialCsvImporter importer = new SocialCsvImporter();

    private Imported read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Imported read(byte[] bytes) {
        try {
            return importer.read(
                    new SourceFile("social/plan.csv", null, Bytes.of(bytes)), Cancellation.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Country", "Markt", "Pays", "Mercado", "Negara", "Țara"})
    void columnOfCountriesTellsForWhichOneAPostIs(String header) {
        Imported imported =
                read(
                        """
                        Date,%s,Network,Text
                        2026-11-16,AT,Instagram,The first post of the week
                        2026-11-17,DE,Facebook,The second post of the week
                        """
                                .formatted(header));
        assertThat(imported.assets())
                .flatExtracting(Asset::blocks)
                .filteredOn(block -> block.property() == Property.MARKET)
                .extracting(Block::text)
                .containsExactly("AT", "DE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Published time", "Scheduled", "Goes out", "Quando", "Erscheint"})
    void columnWhoseCellsAreDaysWithTimesTellsWhenPostsGoOut(String header) {
        Imported imported =
                read(
                        """
                        Post ID,%s,Network,Text
                        45101,2026-11-16 10:00,Instagram,The first post of the week
                        45102,2026-11-17 18:30,Facebook,The second post of the week
                        """
                                .formatted(header));
        assertThat(imported.assets())
                .extracting(asset -> String.valueOf(asset.dated()))
                .containsExactly("2026-11-16T10:00", "2026-11-17T18:30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "45101,2026-11-16,Instagram,The first post",
                "45101,10.30,Instagram,The first post",
                "45101,16 November at 10:00 or a little later in the day,Instagram,The first post"
            })
    void daysAloneNumbersAndSentencesTellNoTime(String row) {
        Imported imported = read("Post ID,Approved,Network,Text\n" + row + "\n" + row + "\n");
        assertThat(imported.assets()).allMatch(asset -> asset.dated() == null);
    }

    @Test
    void twoColumnsOfTimesLeaveItOpen() {
        Imported imported =
                read(
                        """
                        Legal,Design,Network,Text
                        2026-11-14 09:00,2026-11-16 10:00,Instagram,The first post of the week
                        2026-11-14 09:10,2026-11-17 18:30,Facebook,The second post of the week
                        """);
        assertThat(imported.assets()).allMatch(asset -> asset.dated() == null);
    }

    @Test
    void makesAnAssetOfEveryRow() {
        Imported imported =
                read(
                        """
                        Date,Time (CET),Network,Copy,URL,Alt text,Status
                        2026-11-16,10:00,Instagram,"Two lines
                        of ""Lumen"" for €19",https://lumen.example/a,A lamp,ok

                        2026-11-17,18:30,Facebook,Second post,,,ok
                        """);
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.assets()).hasSize(2);
        Asset first = imported.assets().getFirst();
        assertThat(first.path()).isEqualTo("social/plan.csv#1");
        assertThat(first.file()).isEqualTo("social/plan.csv");
        assertThat(first.channel()).isEqualTo(Channel.SOCIAL);
        assertThat(first.network()).isEqualTo("Instagram");
        assertThat(first.dated()).isEqualTo("2026-11-16T10:00");
        assertThat(first.title()).isEqualTo("Two lines");
        Block text = first.blocks().getFirst();
        assertThat(text.text()).isEqualTo("Two lines\nof \"Lumen\" for €19");
        assertThat(text.property()).isEqualTo(Property.POST_TEXT);
        assertThat(text.label()).isEqualTo("Copy");
        assertThat(text.locate(new Span(0, 3))).isEqualTo(Location.inCell(1, "Copy"));
        assertThat(imported.assets().getLast().path()).isEqualTo("social/plan.csv#2");
    }

    @Test
    void knowsWhatSpeaksToReadersAndWhatDoesNot() {
        List<Block> blocks =
                read("Text;Link;Alt text;Hashtags;First comment;Budget\nHi there;l;a;#x;c;500 €\n")
                        .assets()
                        .getFirst()
                        .blocks();
        assertThat(blocks)
                .extracting(Block::kind)
                .containsExactly(
                        BlockKind.PARAGRAPH,
                        BlockKind.LINK,
                        BlockKind.CAPTION,
                        BlockKind.FIELD,
                        BlockKind.FIELD,
                        BlockKind.FIELD);
        assertThat(blocks.get(1).target()).isEqualTo("l");
        assertThat(blocks.getLast().region()).isEqualTo(Region.NAVIGATION);
        assertThat(blocks.getLast().property()).isNull();
        assertThat(blocks.getLast().label()).isEqualTo("Budget");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Datum;Uhrzeit;Netzwerk;Text",
                "Date;Heure;Réseau;Texte",
                "Fecha;Hora;Red;Texto",
                "Data;Ora;Rete;Testo",
                "Datum;Tijd;Netwerk;Tekst",
                "Data;Horário;Rede;Texto",
                "Data;Ora;Rețea;Mesaj",
                "Tanggal;Jam;Platform;Keterangan",
                "Tarikh;Masa;Platform;Kapsyen",
                "posting_date;TIME_24HR;Social Network;Post-Text"
            })
    void knowsHeadersOfTenLanguages(String header) {
        Asset asset =
                read(header.replace("posting_date", "Post Date") + "\n16.11.2026;10:00;X;Hello\n")
                        .assets()
                        .getFirst();
        assertThat(asset.dated()).isEqualTo("2026-11-16T10:00");
        assertThat(asset.network()).isEqualTo("X");
        assertThat(asset.blocks().getFirst().text()).isEqualTo("Hello");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void readsEncodings(String charset) {
        byte[] bytes =
                "Text;Datum\nNur 66 € für Gäste;2026-04-12\n".getBytes(Charset.forName(charset));
        assertThat(read(bytes).assets().getFirst().blocks().getFirst().text())
                .isEqualTo("Nur 66 € für Gäste");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void readsDelimiters(String delimiter) {
        String row = String.join(delimiter, "2026-04-12", "\"A, b; c | d\"");
        Imported imported = read(String.join(delimiter, "Date", "Text") + "\n" + row + "\n");
        assertThat(imported.assets().getFirst().blocks().getFirst().text())
                .isEqualTo("A, b; c | d");
    }

    @Test
    void honoursADeclaredDelimiterAndSkipsAPreamble() {
        Imported imported =
                read(
                        "sep=;\nPost performance;;\nApr 1 - Apr 30;;\nDate;Post Message;Link\n2026-04-12;Hi;\n");
        assertThat(imported.assets()).hasSize(1);
        assertThat(imported.assets().getFirst().path()).endsWith("#1");
    }

    @Test
    void readsAPlanWithoutHeader() {
        Imported imported =
                read(
                        "04/12/2026 09:00,Everything must go this week,https://a.example\n04/29/2026 17:30,Last chance for all lamps,\n");
        assertThat(imported.assets()).hasSize(2);
        assertThat(imported.assets().getFirst().dated()).isEqualTo("2026-04-12T09:00");
    }

    @Test
    void saysWhichOrderOfDayAndMonthWasAssumed() {
        Imported imported = read("Date,Text\n04/05/2026,Only £5\n");
        assertThat(imported.assets().getFirst().dated()).isEqualTo("2026-05-04T00:00");
        assertThat(imported.problems())
                .containsExactly(
                        Problem.of(
                                "social/plan.csv",
                                Problem.Kind.ASSUMED,
                                "Date",
                                "day/month",
                                "to change it, use --date-order or the page Files"));
        assertThat(imported.layout().dateOrder()).isEqualTo(DateOrder.DAY_MONTH);
        assertThat(imported.layout().orderOpen()).isTrue();
    }

    @Test
    void takesTheOrderAndColumnsThatTheUserSettled() throws IOException {
        FileChoices choices =
                FileChoices.NONE
                        .withDateOrder(DateOrder.MONTH_DAY)
                        .withColumn("Was", "text")
                        .withColumn("Wann", "date")
                        .withColumn("Link", "")
                        .withColumn("Nirgends", "text");
        byte[] bytes =
                "Wann;Was;Link\n04/05/2026;Nur heute;https://lumen.example\n"
                        .getBytes(StandardCharsets.UTF_8);
        Imported imported =
                importer.read(
                        new SourceFile("plan.csv", null, choices, Bytes.of(bytes)),
                        Cancellation.NONE);
        assertThat(imported.problems()).isEmpty();
        Asset asset = imported.assets().getFirst();
        assertThat(asset.dated()).isEqualTo("2026-04-05T00:00");
        assertThat(asset.blocks().getFirst().text()).isEqualTo("Nur heute");
        assertThat(asset.blocks()).noneMatch(block -> block.kind() == BlockKind.LINK);
        assertThat(imported.layout().orderOpen()).isTrue();
        assertThat(imported.layout().columns())
                .containsExactly(
                        new Column("Wann", "date", "04/05/2026"),
                        new Column("Was", "text", "Nur heute"),
                        new Column("Link", "", "https://lumen.example"));
        assertThat(imported.layout().meanings()).contains("text", "alt_text", "first_comment");
    }

    @Test
    void readsTheLanguageThatTheTableGivesAPost() {
        Imported imported =
                read(
                        """
                        Date,Langue,Texte
                        2027-03-01,FR,City 5 en 12 × 238 €
                        2027-03-02,nl-BE,City 5 in 10 keer
                        2027-03-03,néerlandais,Testdag
                        2027-03-04,tous,City 5
                        """);

        assertThat(imported.assets())
                .extracting(Asset::language)
                .containsExactly("fr", "nl", "nl", null);
    }

    @Test
    void namesTheColumnsOfATableThatIsNotUnderstood() {
        Imported imported = read("Wann;Was\nmorgen;Nur heute\n");
        assertThat(imported.assets()).isEmpty();
        assertThat(imported.layout().columns())
                .containsExactly(
                        new Column("Wann", "", "morgen"), new Column("Was", "", "Nur heute"));
    }

    @Test
    void takesColumnsByNumberWhereThereIsNoHeader() throws IOException {
        FileChoices choices = FileChoices.NONE.withColumn("1", "network").withColumn("3", "text");
        byte[] bytes =
                "X,2026-04-12,All lamps half price\nX,2026-04-13,Again\n"
                        .getBytes(StandardCharsets.UTF_8);
        Imported imported =
                importer.read(
                        new SourceFile("plan.csv", null, choices, Bytes.of(bytes)),
                        Cancellation.NONE);
        assertThat(imported.assets()).hasSize(2);
        assertThat(imported.assets().getFirst().network()).isEqualTo("X");
        assertThat(imported.assets().getFirst().blocks().getFirst().text())
                .isEqualTo("All lamps half price");
    }

    @Test
    void givesUpTheRowOfAnUnclosedQuoteOnly() {
        Imported imported =
                read(
                        """
                        Text,Date,Link
                        first,2026-04-11,
                        "never closed, 2026-04-12,
                        third,2026-04-13,
                        "fine, again",2026-04-14,
                        """);
        assertThat(imported.assets())
                .extracting(Asset::path)
                .containsExactly("social/plan.csv#1", "social/plan.csv#3", "social/plan.csv#4");
        Problem problem = imported.problems().getFirst();
        assertThat(problem.kind()).isEqualTo(Problem.Kind.UNCLOSED_QUOTE);
        assertThat(problem.location().line()).isEqualTo(3);
    }

    @Test
    void takesStrayQuotesAsTheyStand() {
        Imported imported = read("Text,Date\n\"Best\" lamp ever,2026-04-11\nnext,2026-04-12\n");
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.assets()).hasSize(2);
    }

    @Test
    void keepsHeadlineAndDescriptionOfAdvertisements() {
        Asset asset =
                read("Ad name,Primary text,Headline,Link description,Website URL\na1,Body,Now $9,Was $12,https://a.example\n")
                        .assets()
                        .getFirst();
        assertThat(asset.blocks())
                .filteredOn(block -> block.kind() == BlockKind.PARAGRAPH)
                .extracting(Block::property)
                .containsExactly(Property.POST_TEXT, Property.TITLE, Property.DESCRIPTION);
    }

    @Test
    void takesTheLongerOfTitleAndDescriptionWhereThereIsNoText() {
        Asset asset =
                read("Post ID,Title,Description,Publish time\n1,,All lamps half price,04/20/2026 15:30\n")
                        .assets()
                        .getFirst();
        assertThat(asset.blocks().getFirst().text()).isEqualTo("All lamps half price");
        assertThat(asset.dated()).isEqualTo("2026-04-20T15:30");
    }

    @Test
    void countsWhatIsLeftOut() {
        Imported imported =
                read(
                        """
                        Network,Text,Date
                        X,Hello you,2026-04-12
                        X,Hello you,2026-04-12
                        Network,Text,Date
                        X,,2026-04-12
                        Total,2,
                        """);
        assertThat(imported.assets()).hasSize(1);
        assertThat(imported.problems())
                .extracting(Problem::details)
                .containsExactlyInAnyOrder(
                        List.of("1 row that repeats another one"),
                        List.of("1 repeated header"),
                        List.of("1 row without a text"),
                        List.of("1 row of totals"));
    }

    @Test
    void explainsATableWithoutText() {
        Imported imported = read("Date,Impressions\n2026-04-12,5\n");
        assertThat(imported.assets()).isEmpty();
        assertThat(imported.problems())
                .containsExactly(
                        Problem.of("social/plan.csv", Problem.Kind.NO_CONTENT, "figures by day"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=,\n\"Views\"\n\"Date\",\"Primary\"\n2026-04-12,5\n",
                "Ad ID,Ad name,Campaign name,Amount spent (EUR),Result type\n1,a,b,2,Clicks\n",
                "Date,Profile,Network,Audience,Net Audience Growth\n04/12/2026,Lumen,X,5,1\n",
                "Date,Impressions,Likes,Engagements,New follows\n2026-04-12,5,1,1,1\n"
            })
    void knowsExportsOfFigures(String export) {
        Imported imported = read(export);
        assertThat(imported.assets()).isEmpty();
        assertThat(imported.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.NO_CONTENT);
    }

    @Test
    void leavesProductFeedsAlone() {
        String feed =
                "id\ttitle\tdescription\tlink\tprice\n1\tLamp\tBright\thttps://a.example\t9 EUR\n";
        SourceFile file =
                new SourceFile("feed.tsv", null, Bytes.of(feed.getBytes(StandardCharsets.UTF_8)));
        assertThat(importer.accepts(file)).isFalse();
    }
}
