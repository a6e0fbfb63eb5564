package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.CheckResult;
import app.concord.model.Finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Holds the price that a page states for machines against the one that it shows. */
class PagePricesTest {
    private static final String SCRIPT = "<script type=\"application/ld+json\">%s</script>";

    @TempDir Path folder;

    private List<String> rules(String head, String body) throws IOException {
        Files.writeString(
                folder.resolve("page.html"),
                "<!doctype html><html lang=\"en-GB\"><head><title>Alder Bench</title>"
                        + head
                        + "</head><body><main><h1>Alder Bench</h1>"
                        + body
                        + "</main></body></html>");
        CheckResult result = Runs.run(folder);
        return result.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void aPriceForMachinesThatIsNotShownIsFound() throws IOException {
        String offer =
                "{\"@type\":\"Product\",\"name\":\"Alder Bench\",\"offers\":{\"price\":\"%s\",\"priceCurrency\":\"GBP\"}}";
        String shown = "<p><s>£72.00</s> £54.00</p>";
        assertThat(rules(SCRIPT.formatted(offer.formatted("72.00")), shown))
                .containsExactly("price-mismatch");
        assertThat(rules(SCRIPT.formatted(offer.formatted("54.00")), shown)).isEmpty();
        String meta =
                "<meta property=\"product:price:amount\" content=\"54.00\"><meta property=\"product:price:currency\" content=\"GBP\">";
        assertThat(rules(meta + SCRIPT.formatted(offer.formatted("59.00")), shown))
                .containsExactly("price-mismatch");
        assertThat(
                        rules(
                                "",
                                "<div itemscope itemtype=\"https://schema.org/Product\"><meta itemprop=\"name\" content=\"Alder Bench\"><p itemprop=\"offers\" itemscope><meta itemprop=\"price\" content=\"59\"><meta itemprop=\"priceCurrency\" content=\"GBP\">£54.00</p></div>"))
                .containsExactly("price-mismatch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Variants by name.
                "{\"@type\":\"ProductGroup\",\"name\":\"Alder Bench\",\"hasVariant\":[{\"@type\":\"Product\",\"name\":\"Alder Bench Small\",\"offers\":{\"price\":54,\"priceCurrency\":\"GBP\"}},{\"@type\":\"Product\",\"name\":\"Alder Bench Large\",\"offers\":{\"price\":79,\"priceCurrency\":\"GBP\"}}]}",
                // A range.
                "{\"@type\":\"Product\",\"name\":\"Alder Bench\",\"offers\":{\"@type\":\"AggregateOffer\",\"lowPrice\":54,\"highPrice\":79,\"priceCurrency\":\"GBP\"}}",
                // Other currencies.
                "{\"@type\":\"Product\",\"name\":\"Alder Bench\",\"offers\":[{\"price\":54,\"priceCurrency\":\"GBP\"},{\"price\":64,\"priceCurrency\":\"EUR\"}]}",
                // Earlier, by weight, for members.
                "{\"@type\":\"Product\",\"name\":\"Alder Bench\",\"offers\":{\"price\":54,\"priceCurrency\":\"GBP\",\"priceSpecification\":[{\"priceType\":\"https://schema.org/StrikethroughPrice\",\"price\":72},{\"price\":5.4,\"referenceQuantity\":{\"value\":1}},{\"price\":49,\"validForMemberTier\":{\"name\":\"Gold\"}}]}}"
            })
    void otherPricesOfTheProductAreNoContradiction(String data) throws IOException {
        assertThat(rules(SCRIPT.formatted(data), "<p>£54.00</p>")).isEmpty();
    }
}
