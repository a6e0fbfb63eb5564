package app.concord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Channel;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.Location;
import app.concord.model.Mark;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.SourceMap;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Stock states, impossible days and the contacts behind links. */
class AvailabilityExtractorTest {

    private static List<Fact> facts(
            String language,
            String text,
            @Nullable Property property,
            List<Mark> marks,
            @Nullable String target) {
        Block block =
                new Block(
                        0,
                        BlockKind.PARAGRAPH,
                        0,
                        property == null ? Region.MAIN : Region.STRUCTURED,
                        "body",
                        text,
                        marks,
                        List.of(1),
                        -1,
                        null,
                        property,
                        null,
                        target,
                        SourceMap.at(Location.NONE));
        Asset asset =
                new Asset(
                        "web/page.html",
                        Channel.WEB,
                        "html",
                        "Page",
                        language,
                        null,
                        null,
                        List.of(block),
                        "00");
        return Extractors.extract(asset, FactText.context(language)).facts();
    }

    private static List<String> values(List<Fact> facts, FactKind kind) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind)
                .map(fact -> fact.value().canonical())
                .toList();
    }

    private static List<String> stock(String language, String text) {
        return values(facts(language, text, null, List.of(), null), FactKind.AVAILABILITY);
    }

    @ParameterizedTest
    @CsvSource({
        "en, In stock, in stock",
        "en, Sold out, out of stock",
        "en, Currently not in stock., out of stock",
        "en, Available to pre-order, preorder",
        "de, Sofort lieferbar, in stock",
        "de, Leider ausverkauft, out of stock",
        "de, Nicht auf Lager, out of stock",
        "fr, En stock, in stock",
        "fr, Épuisé, out of stock",
        "fr, En rupture de stock, out of stock",
        "es, Agotado, out of stock",
        "it, Esaurito, out of stock",
        "it, Disponibile subito, in stock",
        "nl, Uitverkocht, out of stock",
        "nl, Op voorraad, in stock",
        "pt, Esgotado, out of stock",
        "ro, În stoc, in stock",
        "ro, Stoc epuizat, out of stock",
        "id, Stok habis, out of stock",
        "ms, Stok ada, in stock",
    })
    void labelsAreReadInTenLanguages(String language, String text, String state) {
        assertThat(stock(language, text)).containsExactly(state);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leave your address and we will tell you when it is back in stock again.",
                "In stock?",
                "We took stock of the year.",
                "Last year every one of our workshops was sold out within a single day."
            })
    void otherTalkOfStockIsNoState(String text) {
        assertThat(stock("en", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://schema.org/InStock, in stock",
        "out_of_stock, out of stock",
        "in stock, in stock",
        "http://schema.org/PreOrder, preorder",
        "LimitedAvailability, in stock",
    })
    void namedValuesAreThoseOfFeedsAndStructuredData(String value, String state) {
        assertThat(
                        values(
                                facts("en", value, Property.AVAILABILITY, List.of(), null),
                                FactKind.AVAILABILITY))
                .containsExactly(state);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Ends 31 April, 2026-04-31",
        "en, Ends April 31st, 2026-04-31",
        "en, until 30 February 2027, 2027-02-30",
        "de, gültig bis 31. Juni, 2026-06-31",
        "de, Gültig bis 31.11.2026, 2026-11-31",
        "fr, jusqu'au 31 septembre, 2026-09-31",
        "es, hasta el 31 de noviembre, 2026-11-31",
    })
    void daysThatNoCalendarHasAreRead(String language, String text, String day) {
        assertThat(values(facts(language, text, null, List.of(), null), FactKind.DATE))
                .containsExactly(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ends 30 April",
                "Ends 31 May",
                "Version 31.04.1",
                "April 31.5 % up",
                "A set of 31 march posters"
            })
    void otherFiguresAreNoImpossibleDay(String text) {
        assertThat(values(facts("en", text, null, List.of(), null), FactKind.DATE))
                .doesNotContain("2026-04-31", "2026-03-31-31");
    }

    @Test
    void aLinkTellsTheNumberItDials() {
        String text = "Call 0800 123 4567 now";
        Mark link = new Mark(Mark.Kind.LINK, new Span(5, 18), "tel:+44-800-123-4576");
        List<Fact> facts = facts("en", text, null, List.of(link), null);
        assertThat(facts)
                .filteredOn(fact -> "link".equals(fact.key().unit()))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.value().canonical()).isEqualTo("+448001234576");
                    assertThat(fact.place().quote()).isEqualTo("0800 123 4567");
                });
    }

    @Test
    void aLinkTellsTheAddressItWritesTo() {
        List<Fact> facts =
                facts("en", "Write to us", null, List.of(), "mailto:Hello@orla.example?subject=Hi");
        assertThat(values(facts, FactKind.EMAIL)).containsExactly("hello@orla.example");
        assertThat(facts("en", "Shop", null, List.of(), "https://orla.example/")).isEmpty();
    }
}
