package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.SourceMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class MarketGuessTest {

    private static Asset asset(@Nullable String language, String text) {
        Block block =
                Block.plain(0, BlockKind.PARAGRAPH, "body", text, SourceMap.at(Location.NONE));
        return new Asset(
                "a.txt", Channel.WEB, "txt", "a", language, null, null, List.of(block), "0");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Now £20, GB",
        "en, Now $20, US",
        "en, GBP 20, GB",
        "pt, Só R$ 20, BR",
        "en, A$20, AU",
        "en, C$20, CA",
        "de, CHF 20.–, CH",
        "de, '20,00 €', DE",
        "fr, '20,00 €', FR",
        "nl, '€ 20,-', NL",
        "en, €20, IE",
        "ms, RM20, MY",
        "id, Rp 200.000, ID",
        "ro, 20 lei, RO",
    })
    void currencyAndLanguageTell(String language, String text, String market) {
        assertThat(MarketGuess.of(List.of(asset(language, text)))).containsExactly(market);
    }

    @Test
    void theMostFrequentComesFirst() {
        assertThat(
                        MarketGuess.of(
                                List.of(
                                        asset("de", "20 €, 30 €, 40 €"),
                                        asset("en", "£20"),
                                        asset("en", "£30"))))
                .containsExactly("DE", "GB");
    }

    @Test
    void equallyFrequentOnesComeByTheirNames() {
        assertThat(MarketGuess.of(List.of(asset("en", "£20"), asset("de", "20 €"))))
                .containsExactly("DE", "GB");
    }

    @Test
    void aStrayMentionDoesNotMakeAMarket() {
        assertThat(MarketGuess.of(List.of(asset("en", "£1 ".repeat(30) + "or $2"))))
                .containsExactly("GB");
    }

    @Test
    void wordsThatOnlyLookLikeCurrenciesTellNothing() {
        assertThat(MarketGuess.of(List.of(asset("en", "FORM 20, Rpm 30, leipzig, Eurostar"))))
                .isEmpty();
        assertThat(MarketGuess.of(List.of(asset(null, "20 €")))).isEmpty();
        assertThat(MarketGuess.of(List.of())).isEmpty();
    }
}
