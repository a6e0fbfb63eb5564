package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.CheckResult;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Cards of a shop's grid, whose names are links and no headings. */
class CardGridTest {
    private static final String CARD =
            """
            <div class="grid__item"><a class="card__heading" href="/products/%1$s">%2$s</a>
            <div class="card__caption">XS–XXL</div>
            <div class="price"><s>€%3$s</s> <span class="price-item--sale">€%4$s</span></div>
            <span class="badge">−%5$d %%</span><a class="more" href="/products/%1$s">View</a></div>
            """;

    @TempDir private Path folder;

    /** The findings of a page with four cards and a post, rule and subject each. */
    private List<String> findings(int percent, String told) throws IOException {
        Files.writeString(
                folder.resolve("sale.html"),
                "<!doctype html><html lang=\"en-IE\"><head><title>Winter sale</title></head><body><main>"
                        + "<h1>Winter sale</h1><div class=\"grid\">"
                        + CARD.formatted("overcoat-rill", "Overcoat Rill", "199.90", "119.94", 40)
                        + CARD.formatted("parka-corran", "Parka Corran", "149.90", "89.94", percent)
                        + CARD.formatted("jumper-tarn", "Jumper Tarn", "69.90", "48.93", 30)
                        + CARD.formatted("boots-skellig", "Boots Skellig", "79.90", "55.93", 30)
                        + "</div></main></body></html>");
        Files.writeString(
                folder.resolve("posts.csv"),
                "date,network,text\n2027-01-08,instagram,\"The Parka Corran is not afraid of the"
                        + " north. Was €149.90, now "
                        + told
                        + ".\"\n");
        CheckResult result = Runs.run(folder);
        return result.findings().stream()
                .map(finding -> finding.rule() + " " + finding.subjectName())
                .toList();
    }

    @Test
    void aBadgeIsHeldAgainstThePricesOfItsOwnCard() throws IOException {
        assertThat(findings(45, "€89.94")).containsExactly("discount-arithmetic Parka Corran");
        assertThat(findings(40, "€89.94")).isEmpty();
    }

    /** Above a grid stands a set with a heading; each card holds a link and one box. */
    @Test
    void aLinkAndABoxAreACardBelowAHeadingToo() throws IOException {
        String card =
                "<div class=\"card\"><div class=\"card-body\"><a class=\"product-name\" href=\"/%1$s\">%1$s</a>"
                        + "<div class=\"info\"><p>0.75 l (€%2$s/l)</p><div>€%3$s</div></div></div></div>";
        Files.writeString(
                folder.resolve("wine.html"),
                "<!doctype html><html lang=\"en-IE\"><head><title>Wine</title></head><body><main>"
                        + "<h1>Wine</h1><div><h2>Tasting Set Brume</h2><p>€44.90</p><p>Six bottles.</p></div>"
                        + "<div class=\"row\">"
                        + card.formatted("Riesling Quarrel", "12.87", "8.90")
                        + card.formatted("Silvaner Hask", "12.67", "9.50")
                        + "</div></main></body></html>");
        Files.writeString(
                folder.resolve("posts.csv"),
                """
                date,network,text
                2027-01-08,instagram,"Riesling Quarrel: €8.90 (€11.87/l)"
                2027-01-09,instagram,"Silvaner Hask: €9.50 (€12.67/l)"
                2027-01-10,instagram,"Riesling Quarrel for €8.90 (€11.87/l)"
                """);
        CheckResult result = Runs.run(folder);
        assertThat(result.findings())
                .extracting(finding -> finding.rule() + " " + finding.subjectName())
                .containsExactly("price-mismatch Riesling Quarrel");
    }

    @Test
    void aNameOnACardIsAProduct() throws IOException {
        assertThat(findings(40, "€98.94")).contains("price-mismatch Parka Corran");
    }
}
