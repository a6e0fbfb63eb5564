package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Channel;
import app.concord.model.Property;
import app.concord.model.TaglineTable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which wording of a tagline stands where. */
class TaglineTablesTest {

    private static TaglineTable table(Campaigns campaign) {
        Statements statements = campaign.statements();
        return TaglineTables.of(statements, new MessageMismatchRule().judge(statements).findings());
    }

    /** A line a wording: {@code usual “Ride on” email:2 web:1}. */
    private static List<String> lines(Campaigns campaign) {
        return table(campaign).taglines().stream()
                .flatMap(tagline -> tagline.wordings().stream())
                .map(TaglineTablesTest::line)
                .toList();
    }

    private static String line(TaglineTable.Wording wording) {
        String uses =
                wording.uses().stream()
                        .map(use -> use.channel().id() + ":" + use.pieces())
                        .collect(Collectors.joining(" "));
        String reported = wording.findings().isEmpty() ? "" : " reported";
        return wording.standing().id() + " “" + wording.text() + "” " + uses + reported;
    }

    private static Campaigns brief(String language, String message) {
        return Campaigns.in(language, "GB")
                .row(Map.of(Property.NAME, "Orla", Property.MESSAGE, message));
    }

    /** A campaign that shows a line in three pieces of three channels. */
    private static Campaigns showing(String language, String line) {
        return Campaigns.in(language, "GB").mail(null, line).page(line).print(line);
    }

    @Test
    void everyWordingWithItsChannels() {
        Campaigns campaign =
                brief("en", "Ride on, we do the rest")
                        .mail(null, "Ride on, we do the rest")
                        .mail(null, "RIDE ON – WE DO THE REST!")
                        .page("Spring bikes", "Ride on, we do the rest. From £49.")
                        .post(null, "New bikes are here #RideOnWeDoTheRest")
                        .print("Ride on, we see to the rest");

        assertThat(lines(campaign))
                .containsExactly(
                        "usual “Ride on, we do the rest” brief:1 email:2 web:1",
                        "hashtag “#RideOnWeDoTheRest” social:1",
                        "altered “Ride on, we see to the rest” print:1 reported");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Grill longer, worry less|Grill longer|shortened",
                "en|Warm feet all winter long|Warm feet all winter|shortened",
                "en|Warm feet all winter long|All winter long, warm feet|adapted",
                "de|Warme Füße den ganzen Winter|Den ganzen Winter warme Füße|adapted",
                "fr|Dehors, la maison continue|La maison continue|shortened",
                "es|Menos letra pequeña, más cobertura|Más cobertura, menos letra pequeña|adapted",
                "nl|Vandaag gekozen, morgen op tafel|Vandaag gekozen|shortened",
                "en|Grill longer, worry less|#GrillLonger|hashtag",
                "en|Grill longer, worry less|#grilllongerworryless|hashtag"
            })
    void explainedWordings(String language, String line, String other, String standing) {
        assertThat(lines(showing(language, line).post(null, other)))
                .filteredOn(wording -> !wording.startsWith("usual"))
                .singleElement()
                .satisfies(
                        wording -> assertThat(wording).startsWith(standing).endsWith("social:1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Warm socks for cold days",
                "Winter coats",
                "Feet first",
                "All of our winter boots are warm, and your feet will stay dry this long season",
                "#WinterSale",
                "Was £49, now £39"
            })
    void otherLinesAreNoWordings(String other) {
        assertThat(lines(showing("en", "Warm feet all winter long").post(null, other)))
                .containsExactly("usual “Warm feet all winter long” email:1 web:1 print:1");
    }

    @Test
    void aLineBreakInsideIsTheSameWording() {
        Campaigns campaign =
                showing("en", "Warm feet, all winter long")
                        .post(null, "Warm feet,\nall winter long");

        assertThat(lines(campaign))
                .containsExactly(
                        "usual “Warm feet, all winter long” email:1 social:1 web:1 print:1");
    }

    @Test
    void whatManyPiecesSayInsteadIsAlsoUsed() {
        Campaigns campaign =
                showing("en", "Warm feet all winter")
                        .mail(null, "Warm feet all winter")
                        .post(null, "Warm hands all winter")
                        .post(null, "Warm hands all winter")
                        .page("Warm hands all winter");

        assertThat(lines(campaign))
                .containsExactly(
                        "usual “Warm feet all winter” email:2 web:1 print:1",
                        "also-used “Warm hands all winter” social:2 web:1");
    }

    @Test
    void theBriefGivesItInAnotherLanguage() {
        Campaigns campaign =
                Campaigns.in("en", "GB,DE")
                        .row(row("SKU-1", "en", "More evenings outside"))
                        .row(row("SKU-1", "de", "Mehr Abende draußen"))
                        .mail(null, "More evenings outside")
                        .printIn("de", "Mehr Abende draußen");

        assertThat(table(campaign).taglines()).hasSize(1);
        assertThat(lines(campaign))
                .containsExactly(
                        "usual “More evenings outside” brief:1 email:1",
                        "translated “Mehr Abende draußen” brief:1 print:1");
    }

    private static Map<Property, String> row(String sku, String language, String message) {
        return Map.of(Property.SKU, sku, Property.LANGUAGE, language, Property.MESSAGE, message);
    }

    @Test
    void whatTheBriefNotesOfItIsNoTagline() {
        Campaigns campaign =
                brief("de", "Pflicht in jedem Kanal: Der Berg ruft an. Geh ran.")
                        .mail(null, "Der Berg ruft an. Geh ran.")
                        .page("Der Berg ruft an. Geh ran.");

        assertThat(lines(campaign))
                .containsExactly("usual “Der Berg ruft an. Geh ran” brief:1 email:1 web:1");
    }

    @Test
    void placesLeadToTheWords() {
        TaglineTable.Wording usual =
                table(
                                brief("en", "Ride on, we do the rest")
                                        .page("Bikes: ride on, we do the rest!"))
                        .taglines()
                        .getFirst()
                        .wordings()
                        .getFirst();

        assertThat(usual.uses())
                .filteredOn(use -> use.channel() == Channel.WEB)
                .singleElement()
                .satisfies(use ->
                        assertThat(use.places())
                                .singleElement()
                                .satisfies(place ->
                                        assertThat(place.quote())
                                                .isEqualTo("ride on, we do the rest")));
    }

    @Test
    void noTaglineNoTable() {
        assertThat(table(Campaigns.in("en", "GB").page("Lamps from £49", "Now in stock")))
                .isEqualTo(TaglineTable.NONE);
    }

    @Test
    void theSameAgain() {
        Campaigns campaign =
                showing("en", "Grill longer, worry less").post(null, "Grill longer #GrillLonger");

        assertThat(table(campaign)).isEqualTo(table(campaign));
    }
}
