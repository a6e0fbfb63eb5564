package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Asset;
import app.concord.model.Channel;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Which country of a campaign a path names. */
class PathMarketsTest {
    @ParameterizedTest
    @CsvSource({
        "web/at/prices.html, AT",
        "print/poster_ch_a1.txt, CH",
        "mail/launch-CH.eml, CH",
        "print/leaflet_de_at.pdf, DE",
        "web/about-us.html, DE",
        "web/us/start.html, US",
        "web/prices.html, DE",
    })
    void theCountryThatAPathNamesComesFirst(String path, String leading) {
        Asset asset = new Asset(path, Channel.WEB, "html", "a", "de", null, null, List.of(), "0");

        assertThat(PathMarkets.leading(asset, List.of("DE", "AT", "CH", "US")))
                .startsWith(leading)
                .containsExactlyInAnyOrder("DE", "AT", "CH", "US");
    }
}
