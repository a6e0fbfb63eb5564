package app.concord.importing.brief;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.importing.SourceFile;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.Problem;
import app.concord.model.Property;
import app.concord.model.Span;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

class BriefImporterTest {

    private static Imported read(String name, byte[] bytes) throws IOException {
        return new BriefImporter()
                .read(new SourceFile(name, null, Bytes.of(bytes)), Cancellation.NONE);
    }

    private static Imported read(String name, String text) throws IOException {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String value(Asset asset, Property property, int record) {
        return asset.blocks().stream()
                .filter(block -> block.property() == property && block.innermost() == record)
                .map(Block::text)
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "offer;price;was price;code;ends",
                "Angebot;Preis;Streichpreis;Gutscheincode;Gültig bis",
                "Offre;Prix;Prix barré;Code promo;Date de fin",
                "Oferta;Precio;Precio anterior;Código;Hasta",
                "Offerta;Prezzo;Prezzo pieno;Codice sconto;Scadenza",
                "Aanbieding;Prijs;Van-prijs;Actiecode;Geldig t/m",
                "Produto;Preço;Preço anterior;Cupão;Até",
                "Ofertă;Preț;Preț vechi;Cod promoțional;Până la",
                "Penawaran;Harga;Harga coret;Kode promo;Berlaku sampai",
                "Tawaran;Harga;Harga asal;Kod promosi;Sah hingga"
            })
    void columnsHaveNamesInTenLanguages(String header) throws IOException {
        Asset brief =
                read("brief.csv", header + "\nLamp;19,00;29,00;GLOW;2026-12-01\n")
                        .assets()
                        .getFirst();
        assertThat(value(brief, Property.NAME, 1)).isEqualTo("Lamp");
        assertThat(value(brief, Property.PRICE, 1)).isEqualTo("19,00");
        assertThat(value(brief, Property.WAS_PRICE, 1)).isEqualTo("29,00");
        assertThat(value(brief, Property.CODE, 1)).isEqualTo("GLOW");
        assertThat(value(brief, Property.ENDS, 1)).isEqualTo("2026-12-01");
    }

    @Test
    void aReducedPriceMakesThePriceTheEarlierOne() throws IOException {
        Asset brief =
                read("brief.csv", "Produkt;Preis;Aktionspreis\nLampe;29,00;19,00\n")
                        .assets()
                        .getFirst();
        assertThat(value(brief, Property.PRICE, 1)).isEqualTo("19,00");
        assertThat(value(brief, Property.WAS_PRICE, 1)).isEqualTo("29,00");
    }

    @Test
    void makesAFieldOfEveryFilledCell() throws IOException {
        Imported imported =
                read(
                        "brief.csv",
                        "Offer;SKU;Price;Was Price;min-spend;colour\nLamp;L-1;19,00;29,00;;red\nShade;S-2;9,00;;50;\n");
        Asset brief = imported.assets().getFirst();
        assertThat(brief.channel()).isEqualTo(Channel.BRIEF);
        assertThat(brief.path()).isEqualTo("brief.csv");
        assertThat(brief.blocks()).hasSize(8);
        assertThat(value(brief, Property.WAS_PRICE, 1)).isEqualTo("29,00");
        assertThat(value(brief, Property.WAS_PRICE, 2)).isEmpty();
        assertThat(value(brief, Property.MIN_SPEND, 2)).isEqualTo("50");
        Block price = brief.blocks().get(2);
        assertThat(price.label()).isEqualTo("Price");
        assertThat(price.locate(new Span(0, 2))).isEqualTo(Location.inCell(1, "Price"));
        assertThat(imported.problems())
                .containsExactly(Problem.of("brief.csv", Problem.Kind.LEFT_OUT, "colour"));
    }

    @Test
    void readsWindowsEncoding() throws IOException {
        byte[] bytes =
                "product,price\nMüller-Lampe,19 €\n".getBytes(Charset.forName("windows-1252"));
        Asset brief = read("brief.csv", bytes).assets().getFirst();
        assertThat(value(brief, Property.NAME, 1)).isEqualTo("Müller-Lampe");
        assertThat(value(brief, Property.PRICE, 1)).isEqualTo("19 €");
    }

    @Test
    void readsJsonAsListOrObject() throws IOException {
        String offers =
                "[{\"name\":\"Lamp\",\"price\":19.5,\"channels\":[\"email\",\"web\"],\"code\":null}]";
        for (String json : new String[] {offers, "{\"offers\":" + offers + "}"}) {
            Asset brief = read("brief.json", json).assets().getFirst();
            assertThat(value(brief, Property.PRICE, 1)).isEqualTo("19.5");
            assertThat(value(brief, Property.CHANNELS, 1)).isEqualTo("email, web");
            assertThat(value(brief, Property.CODE, 1)).isEmpty();
        }
    }

    @Test
    void saysWhereJsonIsBroken() throws IOException {
        assertThat(read("brief.json", "[{\n\"name\":").problems())
                .extracting(Problem::kind)
                .contains(Problem.Kind.DAMAGED);
    }

    @Test
    void readsAFeedWhoseSalePriceIsThePriceNow() throws IOException {
        Asset brief =
                read(
                                "brief.xml",
                                """
                                <rss xmlns:g="http://base.google.com/ns/1.0"><channel><title>Shop</title>
                                <item><g:id>1</g:id><title>Lamp &amp; Co</title><g:price>29.00 EUR</g:price>
                                <g:sale_price>19.00 EUR</g:sale_price>
                                <g:shipping><g:price>4.90 EUR</g:price></g:shipping></item>
                                </channel></rss>
                                """)
                        .assets()
                        .getFirst();
        assertThat(value(brief, Property.NAME, 1)).isEqualTo("Lamp & Co");
        assertThat(value(brief, Property.PRICE, 1)).isEqualTo("19.00 EUR");
        assertThat(value(brief, Property.WAS_PRICE, 1)).isEqualTo("29.00 EUR");
    }

    @Test
    void doesNotFollowEntities() throws IOException {
        Imported imported =
                read(
                        "brief.xml",
                        "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss><item><title>A&x;</title><price>1</price></item></rss>");
        assertThat(imported.assets().stream().flatMap(asset -> asset.blocks().stream()))
                .allSatisfy(block -> assertThat(block.text()).isIn("A", "1"));
    }

    @Test
    void readsAWorkbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFRow header = workbook.createSheet().createRow(0);
            header.createCell(0).setCellValue("Product");
            header.createCell(1).setCellValue("Price");
            XSSFRow row = workbook.getSheetAt(0).createRow(1);
            row.createCell(0).setCellValue("Lamp");
            row.createCell(1).setCellValue(19.5);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            Asset brief = read("brief.xlsx", bytes.toByteArray()).assets().getFirst();
            assertThat(value(brief, Property.PRICE, 1)).isEqualTo("19.5");
        }
    }

    @Test
    void explainsAFileThatIsNoBrief() throws IOException {
        Imported imported = read("brief.csv", "a,b\n1,2\n");
        assertThat(imported.assets()).isEmpty();
        assertThat(imported.problems().getLast().kind()).isEqualTo(Problem.Kind.NOT_RECOGNISED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Angebot | Preis | Statt | Code | Beginn |",
                "| Offre | Prix | Au lieu de | Code promo | Début |",
                "| Oferta | Precio | Antes | Código | Desde |",
                "| Produto | Preço | Em vez de | Cupão | Início |"
            })
    void tableOfMarkdownListsOffersAndOtherLinesHoldForAll(String headers) throws IOException {
        String text =
                "# Fakten\n\n"
                        + headers
                        + "\n| --- | ---: | --- | --- | --- |\n| Miro **Plus** | 49,90 € | 59 € |"
                        + " OLMO5 | 2026-11-02 |\n| Miro | 9 € | | | |\n\n* +49 30 5550 199\n";

        Imported imported = read("brief.md", text);

        Asset brief = imported.assets().getFirst();
        assertThat(imported.problems()).isEmpty();
        assertThat(brief.channel()).isEqualTo(Channel.BRIEF);
        assertThat(value(brief, Property.NAME, 1)).isEqualTo("Miro Plus");
        assertThat(value(brief, Property.WAS_PRICE, 1)).isEqualTo("59 €");
        assertThat(value(brief, Property.CODE, 1)).isEqualTo("OLMO5");
        assertThat(value(brief, Property.PRICE, 2)).isEqualTo("9 €");
        assertThat(brief.blocks())
                .filteredOn(block -> block.property() == null)
                .extracting(Block::text)
                .containsExactly("Fakten", "+49 30 5550 199");
    }

    @Test
    void tableOfADocumentListsOffers() throws IOException {
        Imported imported = read("brief.docx", document("Offer", "Price", "Channels"));

        Asset brief = imported.assets().getFirst();
        assertThat(brief.channel()).isEqualTo(Channel.BRIEF);
        assertThat(value(brief, Property.NAME, 1)).isEqualTo("Miro Plus");
        assertThat(value(brief, Property.CHANNELS, 1)).isEqualTo("email, web");
        assertThat(brief.blocks()).extracting(Block::text).contains("Call 0800 555 0199.");
    }

    @Test
    void letterIsNoBriefThoughItIsCalledOneAndHasPrices() throws IOException {
        Imported imported = read("brief.docx", document("Produkt", "Preis", "Hinweise hier"));

        assertThat(imported.assets())
                .isNotEmpty()
                .allMatch(asset -> asset.channel() != Channel.BRIEF);
        assertThat(read("brief.md", "Sehr geehrte Frau Olm,\n\nMiro kostet jetzt 49 €.").assets())
                .isNotEmpty()
                .allMatch(asset -> asset.channel() != Channel.BRIEF);
    }

    /** A document with a table of one offer and a line below it. */
    private static byte[] document(String name, String price, String third) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XWPFTable table = document.createTable(2, 3);
            String[][] cells = {{name, price, third}, {"Miro Plus", "£49.90", "email, web"}};
            for (int row = 0; row < cells.length; row++) {
                for (int column = 0; column < cells[row].length; column++) {
                    table.getRow(row).getCell(column).setText(cells[row][column]);
                }
            }
            document.createParagraph().createRun().setText("Call 0800 555 0199.");
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
