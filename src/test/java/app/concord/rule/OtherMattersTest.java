package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Values that look alike and are of different things, beside slips of the same kind. */
class OtherMattersTest {
    private static final Rule CONTACT = new ContactMismatchRule();
    private static final Rule DATES = new DatesMismatchRule();
    private static final Rule DISCOUNT = new DiscountMismatchRule();
    private static final Rule CODE = new PromoCodeMismatchRule();
    private static final Rule PRICE = new PriceMismatchRule();
    private static final Rule RETURNS = new ReturnsMismatchRule();
    private static final Rule SPEC = new SpecMismatchRule();
    private static final Rule ELIGIBILITY = new EligibilityMismatchRule();

    static Stream<Arguments> matters() {
        return Stream.of(
                Arguments.of(
                        RETURNS,
                        """
                        en GB
                        mail | Dinner | Full bowl? You have 60 days to get your money back.
                        print | Card | You have 60 days to get your money back.
                        page | Returns | Food comes with our 60-day guarantee; beds and bowls can be returned within 30 days.
                        """),
                Arguments.of(
                        SPEC,
                        """
                        fr FR
                        mail | Haies | Le lot de dix charmilles vous attend.
                        page | Haies | Dix charmilles en godet, prêtes à planter.
                        print | Haies | Dix charmilles pour votre jardin.
                        post |  | Trois charmilles au mètre, un bon arrosage et de la patience.
                        """),
                Arguments.of(
                        CONTACT,
                        """
                        fr FR
                        mail | Haies | Une question ? 02 61 91 48 26, du lundi au samedi de 9 h à 18 h.
                        page | Haies | Service clients : 02 61 91 48 26 (lundi au samedi, 9 h – 18 h).
                        print | Haies | Renseignements : 02 61 91 48 26, du lundi au samedi de 9 h à 18 h.
                        print | Annonce | Nos boutiques sont ouvertes du lundi au samedi de 9 h à 19 h. Renseignements : 02 61 91 48 26.
                        """),
                Arguments.of(
                        DISCOUNT,
                        """
                        en GB
                        mail | Kibble | 35% off your first Boxship order
                        page | Kibble | 35% off your first Boxship order, then sit back.
                        print | Boxship | 10% off the usual price on every Boxship order after the first.
                        """),
                Arguments.of(
                        DISCOUNT,
                        """
                        de DE
                        mail | Futter | 35 % Rabatt auf deine erste Futterbox im Abo
                        page | Futter | 35 % Rabatt auf deine erste Futterbox im Abo, einfach so.
                        print | Abo | 10 % Rabatt auf jede Futterbox im Abo ab der zweiten.
                        """),
                Arguments.of(
                        CODE,
                        """
                        fr FR
                        post |  | 15 € de remise dès 75 € avec le code PLANTON15.
                        page | Conditions | Code PLANTON15 : remise de 15 € dès 75 € d'achat, non cumulable avec la remise de 5 % de la carte du club.
                        """),
                Arguments.of(
                        PRICE,
                        """
                        fr FR
                        mail | Terreau Humélia | Terreau Humélia : 8,90 € (0,22 €/L)
                        page | Terreau Humélia | Les 3 sacs de Terreau Humélia : 24 € (0,20 €/L)
                        """),
                Arguments.of(
                        ELIGIBILITY,
                        """
                        en US
                        mail | Bowl | First order for new customers: 35% off with code FIRSTBOWL, up to $40 in savings.
                        page | Bowl | 35% off with code FIRSTBOWL. New customers, up to $40 off.
                        post |  | New customers get 35% off with code FIRSTBOWL (up to $40).
                        """));
    }

    @ParameterizedTest
    @MethodSource("matters")
    void areLeftAlone(Rule rule, String text) {
        assertThat(Told.deviating(rule, text)).isEmpty();
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of(
                        RETURNS,
                        "un an",
                        """
                        fr FR
                        mail | Arbres | Nos arbres sont garantis deux ans à la reprise.
                        page | Arbres | Nos arbres sont garantis deux ans à la reprise.
                        print | Dépliant | Nos arbres sont garantis deux ans à la reprise, les rosiers sont garantis un an.
                        print | Annonce | Nos arbres sont garantis un an à la reprise.
                        """),
                Arguments.of(
                        SPEC,
                        "Douze charmilles",
                        """
                        fr FR
                        mail | Haies | Le lot de dix charmilles vous attend.
                        page | Haies | Dix charmilles en godet, prêtes à planter.
                        print | Haies | Dix charmilles pour votre jardin.
                        post |  | Douze charmilles en godet pour votre jardin.
                        """),
                Arguments.of(
                        CONTACT,
                        "lundi au samedi de 9 h à 19 h",
                        """
                        fr FR
                        mail | Haies | Une question ? 02 61 91 48 26, du lundi au samedi de 9 h à 18 h.
                        page | Haies | Service clients : 02 61 91 48 26 (lundi au samedi, 9 h – 18 h).
                        print | Haies | Renseignements : 02 61 91 48 26, du lundi au samedi de 9 h à 18 h.
                        print | Annonce | Renseignements : 02 61 91 48 26, du lundi au samedi de 9 h à 19 h.
                        """),
                Arguments.of(
                        DISCOUNT,
                        "10%",
                        """
                        en GB
                        mail | Kibble | 35% off your first Boxship order
                        page | Kibble | 35% off your first Boxship order, then sit back.
                        print | Boxship | 10% off your first Boxship order.
                        """),
                Arguments.of(
                        ELIGIBILITY,
                        "à la caisse",
                        """
                        fr FR
                        mail | Haies | Sur le site uniquement : 15 € de remise avec le code PLANTON15.
                        page | Haies | Code PLANTON15 : remise de 15 €, valable exclusivement sur le site.
                        mail | Jardin | Tapez PLANTON15 et 15 € s'effacent. Bonne nouvelle : le code fonctionne aussi à la caisse.
                        """));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void slipsAreFound(Rule rule, String words, String text) {
        assertThat(Told.deviating(rule, text)).singleElement().asString().contains(words);
    }

    static Stream<Arguments> days() {
        return Stream.of(
                Arguments.of(
                        """
                        es ES
                        mail | Inglés Intensivo B2 | Inglés Intensivo B2 540 €. Campaña del 1 al 30 de septiembre de 2026.
                        page | Inglés Intensivo B2 | Inglés Intensivo B2 540 €. Válido del 1 al 30 de septiembre de 2026.
                        mail | Certia C1 | El curso Certia C1 (180 €) empieza el sábado 3 de octubre de 2026.
                        """));
    }

    @ParameterizedTest
    @MethodSource("days")
    void courseBeginsAfterTheCampaign(String text) {
        assertThat(Told.deviating(DATES, text)).isEmpty();
    }
}
