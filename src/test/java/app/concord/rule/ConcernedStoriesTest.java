package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** What a condition, an age, a least spend or a sentence concerns, and what is something else. */
class ConcernedStoriesTest {
    private static final Rule TERMS = new TermsMissingRule();
    private static final Rule ELIGIBILITY = new EligibilityMismatchRule();
    private static final Rule MESSAGE = new MessageMismatchRule();
    private static final Rule DISCOUNT = new DiscountMismatchRule();

    private static final String LEAFLETS =
            """
            de DE
            mail | Winter | Sanovit Hustensaft 100 ml jetzt 5,99 €. | Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage.
            mail | Endspurt | Sanovit Hustensaft 100 ml jetzt 5,99 €. | Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage.
            page | Sanovit Hustensaft | Sanovit Hustensaft 100 ml, 5,99 €. | Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage.
            print | Blatt | Sanovit Hustensaft 100 ml, 5,99 €. | Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage.
            """;

    private static final String LABELS =
            """
            en GB
            mail | Winter | Sanovit cough syrup 100 ml now £5.99. | Always read the label.
            mail | Last days | Sanovit cough syrup 100 ml now £5.99. | Always read the label.
            page | Sanovit cough syrup | Sanovit cough syrup 100 ml, £5.99. | Always read the label.
            print | Leaflet | Sanovit cough syrup 100 ml, £5.99. | Always read the label.
            """;

    private static final String SPENDS =
            """
            it IT
            mail | Novello | 10 € di sconto da 50 €.
            page | Offerte | Da noi 10 € di sconto da 50 €.
            post |  | 10 € di sconto da 50 €!
            """;

    private static final String ORDERS =
            """
            en GB
            mail | Autumn | £10 off when you spend £50.
            page | Offers | All autumn: £10 off when you spend £50.
            post |  | £10 off when you spend £50!
            """;

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of(
                        TERMS,
                        "Angebote",
                        LEAFLETS + "page | Angebote | Sanovit Hustensaft 100 ml, 5,99 €."),
                Arguments.of(
                        TERMS,
                        "Offers",
                        LABELS + "page | Offers | Sanovit cough syrup 100 ml, £5.99."),
                Arguments.of(
                        ELIGIBILITY, "£40", ORDERS + "print | Card | £10 off when you spend £40!"),
                Arguments.of(
                        ELIGIBILITY,
                        "8 a 12 años",
                        """
                        es ES
                        mail | Mar | Inglés y mar para niños de 8 a 14 años.
                        page | Mar | Campamento de inglés y mar para niños de 8 a 14 años.
                        print | Folleto | Inglés y mar para niños de 8 a 14 años.
                        post |  | Inglés y mar para niños de 8 a 12 años.
                        """),
                Arguments.of(
                        MESSAGE,
                        "Ranting Tiga membuat roti gandum segar setiap minggu",
                        """
                        id ID
                        mail | Roti | Ranting Tiga membuat roti gandum segar setiap hari.
                        page | Roti | Ranting Tiga membuat roti gandum segar setiap hari.
                        print | Roti | Ranting Tiga membuat roti gandum segar setiap minggu.
                        """));
    }

    static Stream<Arguments> noSlips() {
        return Stream.of(
                Arguments.of(
                        TERMS,
                        LEAFLETS + "page | Versand und Rückgabe | Versand 3,95 €, ab 29 € frei."),
                Arguments.of(TERMS, LABELS + "page | Delivery | Delivery £3.95, free from £29."),
                Arguments.of(
                        ELIGIBILITY,
                        SPENDS + "print | Volantino | Olio novello 14,40 €. Ordine minimo 20 €."),
                Arguments.of(
                        ELIGIBILITY,
                        ORDERS + "print | Card | Leaf rake £14.90. Minimum order £20."),
                Arguments.of(
                        ELIGIBILITY,
                        """
                        es ES
                        mail | Mar | Inglés y mar para niños de 8 a 14 años.
                        page | Mar | Campamento de inglés y mar para niños de 8 a 14 años.
                        print | Folleto | Inglés y mar para niños de 8 a 14 años.
                        mail | Ciudad | Cursos de español en la ciudad. Edad mínima: 18 años.
                        """),
                Arguments.of(
                        ELIGIBILITY,
                        """
                        en GB
                        mail | Sea | For children aged 8 to 14: English and sea.
                        page | Sea | The sea camp is for children aged 8 to 14.
                        print | Leaflet | English and sea for children aged 8 to 14.
                        mail | City | Spanish in the city. For students aged 18 and over.
                        """),
                Arguments.of(
                        MESSAGE,
                        """
                        id ID
                        mail | Raya | Pakai SERI25 untuk potongan Rp25.000, minimum belanja Rp300.000.
                        print | Kartu | Kode SERI25: potongan Rp25.000, minimum belanja Rp300.000
                        page | Raya | Kode: SERI25, potongan Rp25.000, minimum belanja Rp300.000
                        """),
                Arguments.of(
                        MESSAGE,
                        """
                        en GB
                        mail | Spring | Enter BLOOM25 for garden chairs delivered free this spring.
                        print | Card | Code BLOOM25: garden chairs delivered free this spring
                        page | Spring | Code BLOOM25: garden chairs delivered free this spring
                        """),
                Arguments.of(
                        DISCOUNT,
                        """
                        ro RO
                        mail | Iarna | Codul IARNA50: 50 lei reducere de la 300 lei.
                        page | Iarna | Cu IARNA50 primești 50 lei reducere la comenzi de la 300 lei.
                        print | Iarna | 50 lei reducere cu codul IARNA50.
                        """));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void slipsAreReported(Rule rule, String wrong, String story) {
        assertThat(Told.deviating(rule, story)).as(story).contains(wrong);
    }

    @ParameterizedTest
    @MethodSource("noSlips")
    void otherThingsAreNot(Rule rule, String story) {
        assertThat(Told.deviating(rule, story)).as(story).isEmpty();
    }
}
