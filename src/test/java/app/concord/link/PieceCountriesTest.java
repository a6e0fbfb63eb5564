package app.concord.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.SourceMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** For which country of a campaign a piece is. */
class PieceCountriesTest {

    private static Block field(int index, String text, @Nullable Property property) {
        return new Block(
                index,
                BlockKind.FIELD,
                0,
                property == Property.MARKET ? Region.NAVIGATION : Region.MAIN,
                "post",
                text,
                List.of(),
                List.of(),
                -1,
                null,
                property,
                null,
                null,
                SourceMap.at(Location.NONE));
    }

    private static Map<String, String> countries(String... markets) {
        Asset post =
                new Asset(
                        "plan.csv#1",
                        Channel.SOCIAL,
                        "csv",
                        "Hochbeet 159 €",
                        "de",
                        null,
                        null,
                        IntStream.range(0, markets.length + 1)
                                .mapToObj(i ->
                                        i == 0
                                                ? field(0, "Hochbeet 159 €", Property.POST_TEXT)
                                                : field(i, markets[i - 1], Property.MARKET))
                                .toList(),
                        "");
        Campaign campaign =
                new Campaign(
                        "Beete",
                        LocalDate.of(2026, 9, 1),
                        List.of("DE", "AT"),
                        false,
                        List.of("de"),
                        null,
                        List.of(post));
        return PieceCountries.of(campaign, List.of(new AnalysedAsset(post)), List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AT", "at", "Österreich", "Austria", "Autriche"})
    void aFieldOfItsOwnTells(String market) {
        assertThat(countries(market)).containsExactly(Map.entry("plan.csv#1", "AT"));
    }

    @Test
    void theLeadingCountryOthersAndSeveralTellNoOther() {
        assertThat(countries("DE")).isEmpty();
        assertThat(countries("FR")).isEmpty();
        assertThat(countries("DE", "AT")).isEmpty();
        assertThat(countries()).isEmpty();
    }
}
