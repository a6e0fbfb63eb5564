package app.concord.importing.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.importing.ImporterSamples;
import app.concord.importing.SourceFile;
import app.concord.model.Block;
import app.concord.model.Cancellation;
import app.concord.model.Region;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Holds apart what shop pages say of their product and what surrounds it. In the pages every amount
 * that is not of the product has three sevens in a row.
 */
class ShopPagesTest {
    private static final Set<Region> OWN = EnumSet.of(Region.MAIN, Region.LEGAL, Region.STRUCTURED);

    private static List<Block> blocks(String page) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(
                        ShopPagesTest.class.getResourceAsStream("shops/" + page + ".html"))) {
            SourceFile file = new SourceFile(page + ".html", null, Bytes.of(stream.readAllBytes()));
            Imported imported = new HtmlImporter().read(file, Cancellation.NONE);
            assertThat(imported.problems()).isEmpty();
            return imported.assets().getFirst().blocks();
        }
    }

    @Test
    void choicesBelowEachOtherAreTextsOfTheirOwn() {
        SourceFile file =
                ImporterSamples.file(
                        "web/box.html",
                        "<fieldset><legend>Plan</legend>"
                                + "<label><input type=radio>3 months <b>£249.00</b></label>"
                                + "<label><input type=radio>6 months <b>£468.00</b></label>"
                                + "</fieldset>");
        assertThat(new HtmlImporter().read(file, Cancellation.NONE).assets().getFirst().blocks())
                .extracting(Block::text)
                .containsExactly("Plan", "3 months £249.00", "6 months £468.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "theme-en | £72.00 £54.00",
                "plugin-de | 49,90 € 39,90 €",
                "luma-fr | Prix spécial 1 249,90 € au lieu de 1 499,90 €",
                "suite-it | 129,00 €*Prezzo di listino: 159,00 €*",
                "generic-nl | € 89,- € 69,-",
                "generic-es | Desde 119,00 €"
            })
    void pricesAroundTheProductAreNotItsOwn(String page, String price) throws IOException {
        List<Block> blocks = blocks(page);
        List<String> own =
                blocks.stream()
                        .filter(block -> OWN.contains(block.region()))
                        .map(block -> block.text().replace('\u00a0', ' '))
                        .toList();
        assertThat(own).contains(price);
        assertThat(own).noneMatch(ShopPagesTest::isTrap);
        assertThat(blocks.stream().map(Block::text)).anyMatch(ShopPagesTest::isTrap);
    }

    private static boolean isTrap(String text) {
        return text.replaceAll("[^0-9]", "").contains("777");
    }
}
