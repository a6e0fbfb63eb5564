package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.CheckResult;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Cards of portions, names that go on in the line below, and what is in stock. */
class CardSumsTest {
    private static final String BOX =
            """
            <div class="box"><a class="product--title">%s</a><div>%d portions par semaine</div>
            <div class="price">%s €</div><div class="unit">%s € par portion</div></div>
            """;

    @TempDir private Path folder;

    private List<String> findings() {
        CheckResult result = Runs.run(folder);
        return result.findings().stream()
                .map(finding -> finding.rule() + " " + finding.subjectName())
                .toList();
    }

    private void page(String name, String language, String title, String body) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "<!doctype html><html lang=\"%s\"><head><title>%s</title></head><body><main><h1>%s</h1>%s</main></body></html>"
                        .formatted(language, title, title, body));
    }

    private void boxes(String price) throws IOException {
        page(
                "boxes.html",
                "fr-FR",
                "Nos box",
                "<div class=\"list\">"
                        + BOX.formatted("Box Duo", 6, "47,40", "7,90")
                        + BOX.formatted("Box Tribu", 12, price, "5,90")
                        + BOX.formatted("Box Fratrie", 16, "89,60", "5,60")
                        + "</div>");
    }

    @Test
    void portionsMustMakeThePriceOfTheBox() throws IOException {
        boxes("72,80");
        assertThat(findings()).containsExactly("price-mismatch ");
        boxes("70,80");
        assertThat(findings()).isEmpty();
    }

    private void tyres(String line) throws IOException {
        Files.writeString(
                folder.resolve("brief.csv"),
                """
                offer;price;currency
                Winterband Noordster W4 205/55 R16;89,95;EUR
                Winterband Noordster W4 195/65 R15;74,95;EUR
                Wintercontrole;29,95;EUR
                """);
        page(
                "actie.html",
                "nl-NL",
                "Winteractie",
                "<div><h2>Wintercontrole € 29,95</h2><p>Snel geregeld</p><h2>Winterband Noordster"
                        + " W4</h2><p>"
                        + line
                        + "</p></div>");
    }

    @Test
    void theLineBelowATitleEndsItsName() throws IOException {
        tyres("205/55 R16: € 98,95 per band");
        assertThat(findings()).containsExactly("price-mismatch Winterband Noordster W4 205/55 R16");
        tyres("195/65 R15: € 74,95 per band");
        assertThat(findings()).isEmpty();
    }

    private void stock(String state, String shown) throws IOException {
        Files.writeString(
                folder.resolve("feed.csv"),
                """
                id,title,description,price,availability,condition,link
                M110,Skischuh Muvot,Der Skischuh,336.00 CHF,%s,new,https://shop.example/m110
                S200,Skibrille Selvana,Die Brille,112.00 CHF,in_stock,new,https://shop.example/s200
                """
                        .formatted(state));
        page(
                "sale.html",
                "de-CH",
                "Ausverkauf",
                "<ul><li><div><h3>Skischuh Muvot</h3><p>CHF 336.00</p><p class=\"stock\">"
                        + shown
                        + "</p></div></li><li><div><h3>Skibrille Selvana</h3><p>CHF 112.00</p>"
                        + "<p class=\"stock\">An Lager</p></div></li></ul>");
    }

    @Test
    void whatTheFeedHasNoMoreIsNotInStock() throws IOException {
        stock("out_of_stock", "An Lager");
        assertThat(findings()).containsExactly("availability-mismatch Skischuh Muvot");
        stock("out_of_stock", "Nicht an Lager");
        assertThat(findings()).isEmpty();
        stock("in_stock", "An Lager");
        assertThat(findings()).isEmpty();
    }
}
