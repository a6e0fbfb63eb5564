package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Terms of a campaign as a whole: whom it is for, from what spend on, for how many. */
class WholeOfferStoriesTest {
    private static final Rule ELIGIBILITY = new EligibilityMismatchRule();
    private static final Rule SHIPPING = new ShippingMismatchRule();
    private static final Rule STOCK = new AvailabilityMismatchRule();
    private static final Rule RETURNS = new ReturnsMismatchRule();
    private static final Rule SPEC = new SpecMismatchRule();
    private static final Rule ARITHMETIC = new DiscountArithmeticRule();

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(
                        ELIGIBILITY,
                        "new and existing customers",
                        """
                        en GB
                        mail | Spring switch | An offer for new customers until 30 April.
                        page | Broadband | Spring offer for new customers until 30 April.
                        print | Flyer | New customers only. Offer ends 30 April.
                        post |  | For new and existing customers: 300 Mbps for £29 a month.
                        """),
                Arguments.of(
                        ELIGIBILITY,
                        "Neu- und Bestandskunden",
                        """
                        de DE
                        mail | Herbst | Angebot für Neukunden bis 30. September.
                        page | Training | Aktion für Neukunden bis 30. September.
                        print | Flyer | Nur für Neukunden.
                        post |  | Für Neu- und Bestandskunden: 19 € im Monat.
                        """),
                Arguments.of(
                        ELIGIBILITY,
                        "Auch Bestandskunden",
                        """
                        de DE
                        mail | Code | Mit dem Code HOFTAG sparen Neukunden 6 €.
                        page | Code | Code HOFTAG: 6 € Rabatt, gilt nur für Neukunden.
                        print | Code | HOFTAG, 6 € Rabatt nur für Neukunden.
                        post |  | Mit HOFTAG gibt es 6 € Rabatt. Auch Bestandskunden können den Code HOFTAG einlösen.
                        """),
                Arguments.of(
                        ELIGIBILITY,
                        "Existing customers",
                        """
                        en GB
                        mail | Code | With the code FERN20 new customers save £20.
                        page | Code | Code FERN20: £20 off, for new customers only.
                        print | Code | FERN20, £20 off for new customers only.
                        post |  | £20 off with FERN20. Existing customers can also use the code FERN20.
                        """),
                Arguments.of(
                        ELIGIBILITY,
                        "También los clientes actuales",
                        """
                        es ES
                        mail | Code | Con el código SOL20, los nuevos clientes ahorran 20 €.
                        page | Code | Código SOL20: 20 € de descuento, solo para nuevos clientes.
                        print | Code | SOL20, 20 € de descuento solo para nuevos clientes.
                        post |  | 20 € de descuento con SOL20. También los clientes actuales pueden usar el código SOL20.
                        """),
                Arguments.of(
                        ELIGIBILITY,
                        "Bestaande klanten ook",
                        """
                        nl NL
                        mail | Code | Met de code DUIN15 besparen nieuwe klanten € 15.
                        page | Code | Code DUIN15: € 15 korting, alleen voor nieuwe klanten.
                        print | Code | DUIN15, € 15 korting alleen voor nieuwe klanten.
                        post |  | € 15 korting met DUIN15. Bestaande klanten ook welkom met de code DUIN15.
                        """),
                Arguments.of(
                        ELIGIBILITY,
                        "14 ani",
                        """
                        ro RO
                        mail | Toamna | Oferta e pentru membri noi, de la 16 ani.
                        page | Sala | De la ce vârstă? De la 16 ani.
                        print | Pliant | Membri noi de la 16 ani.
                        post |  | Abonament pentru membri noi de la 14 ani.
                        """),
                Arguments.of(
                        SHIPPING,
                        "free on orders over £45",
                        """
                        en GB
                        mail | Spring | Free delivery over £65.
                        page | Stoves | ^Free delivery over £65 | Delivery is £5, free on orders over £45.
                        page | Benches | ^Free delivery over £65 | Oak and ash.
                        print | Flyer | Free delivery over £65.
                        """),
                Arguments.of(
                        STOCK,
                        "erste 300 Gäste",
                        """
                        de DE
                        mail | Eröffnung | Die ersten 200 Gäste bekommen einen Becher gratis.
                        page | Eröffnung | Becher gratis für die ersten 200 Gäste.
                        post |  | Sei dabei: erste 300 Gäste, Becher gratis!
                        """),
                Arguments.of(
                        RETURNS,
                        "15 jours",
                        """
                        fr FR
                        mail | Coffrets | Vous avez 30 jours pour changer d'avis.
                        print | Dépliant | 30 jours pour changer d'avis.
                        page | Retours | Renvoyez votre commande dans les 15 jours, les frais de retour sont pour nous.
                        post |  | Et 30 jours pour renvoyer votre commande.
                        """),
                Arguments.of(
                        SPEC,
                        "steel",
                        """
                        en GB
                        mail | Sofa Fennick | Sofa Fennick: aluminium frame, rattan weave.
                        page | Sofa Fennick | Sofa Fennick has an aluminium frame and a rattan weave.
                        print | Sofa Fennick | Sofa Fennick: steel frame, rattan weave.
                        """),
                Arguments.of(
                        SPEC,
                        "acier",
                        """
                        fr FR
                        mail | Canapé Fennick | Canapé Fennick : structure en aluminium, assise en rotin.
                        page | Canapé Fennick | Le Canapé Fennick a une structure en aluminium et une assise en rotin.
                        print | Canapé Fennick | Canapé Fennick : structure en acier, assise en rotin.
                        """),
                Arguments.of(
                        ARITHMETIC,
                        "60 lei",
                        """
                        ro RO
                        mail | Abonament Vestra: 219 lei pe lună | În loc de 269 lei, deci economisești 60 lei.
                        page | Abonament Vestra | Abonament Vestra, 219 lei pe lună.
                        """),
                Arguments.of(
                        ARITHMETIC,
                        "12 €",
                        """
                        nl NL
                        mail | Abonnement Wiek: 19 € per maand | In plaats van 29 €, dus je bespaart 12 €.
                        page | Abonnement Wiek | Abonnement Wiek, 19 € per maand.
                        """),
                // The heading gives both prices, a sentence below it the saving.
                Arguments.of(
                        ARITHMETIC,
                        "83 €",
                        """
                        it IT
                        print | 219 € invece di 292 € | Andata e ritorno per due adulti. | Risparmi 83 € e non guidi di notte.
                        """),
                Arguments.of(
                        ARITHMETIC,
                        "£85",
                        """
                        en GB
                        print | £220 instead of £295 | Return for two adults. | You save £85 and never drive at night.
                        """),
                // All rows of a table fall by one share.
                Arguments.of(
                        ARITHMETIC,
                        "30 %",
                        """
                        es ES
                        mail | Cinco conciertos | = ; Por separado; Con abono | = Zona A; 160,00 €; 120,00 € | = Zona B; 124,00 €; 93,00 € | = Zona C; 80,00 €; 60,00 € | Con el abono ahorras un 30 % y eliges butaca.
                        """),
                Arguments.of(
                        ARITHMETIC,
                        "35 %",
                        """
                        de DE
                        page | Fünf Konzerte | = ; Einzeln; Im Abo | = Rang 1; 160 €; 120 € | = Rang 2; 124 €; 93 € | Im Abo spart man 35 % und wählt zuerst.
                        """));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void contradictionIsFound(Rule rule, String words, String story) {
        assertThat(Told.deviating(rule, story))
                .as(story)
                .singleElement()
                .asString()
                .contains(words);
    }

    static Stream<Arguments> quiet() {
        return Stream.of(
                Arguments.of(
                        ELIGIBILITY,
                        """
                        en GB
                        mail | Spring switch | An offer for new customers until 30 April.
                        page | Broadband | Spring offer for new customers until 30 April.
                        print | Flyer | New customers only. Offer ends 30 April.
                        post |  | Our open evening on 12 April is for everyone, cake included.
                        """),
                Arguments.of(
                        ELIGIBILITY,
                        """
                        ro RO
                        mail | Toamna | Oferta e pentru membri noi, de la 16 ani.
                        page | Sala | De la ce vârstă? De la 16 ani.
                        post |  | Sâmbătă, 18 septembrie 2027, între 10 și 14, intrare liberă pentru membri noi.
                        """),
                Arguments.of(
                        SHIPPING,
                        """
                        it IT
                        mail | Cucina | Spedizione gratuita da 59 € (altrimenti 5,90 €).
                        page | Spedizioni | Corriere: 5,90 €, gratis da 59 €. Consegna al piano: 39,00 €.
                        print | Volantino | Spedizione gratuita da 59 € (Sicilia e Sardegna da 99 €).
                        page | Aiuto | Spedizione gratuita da 59 €.
                        """),
                Arguments.of(
                        SHIPPING,
                        """
                        de DE
                        mail | Küche | Versandkostenfrei ab 59 € (Inseln ab 99 €).
                        page | Versand | Standardversand 4,90 €. Lieferung bis in die Wohnung 29,90 €.
                        print | Prospekt | Versandkostenfrei ab 59 €, sonst 4,90 €.
                        """),
                Arguments.of(
                        SPEC,
                        """
                        en GB
                        mail | Sofa Fennick | Sofa Fennick: aluminium frame, rattan weave.
                        page | Sofa Fennick | Sofa Fennick has an aluminium frame and a rattan weave.
                        print | Sofa Fennick | Sofa Fennick: steel feet, rattan weave, aluminium frame.
                        """),
                Arguments.of(
                        RETURNS,
                        """
                        en GB
                        mail | Grill Fennick | Grill Fennick: 10-year guarantee on the burners.
                        page | Grill Fennick | Grill Fennick, 3-year guarantee.
                        print | Grill Fennick | Grill Fennick: burners guaranteed for 10 years.
                        """),
                Arguments.of(
                        ARITHMETIC,
                        """
                        de DE
                        mail | Tarif Wiek: 14,99 € im Monat | Statt 19,99 €, du sparst also 120 € in zwei Jahren.
                        page | Tarif Wiek | Tarif Wiek, 14,99 € im Monat.
                        """),
                Arguments.of(
                        ARITHMETIC,
                        """
                        ro RO
                        mail | Abonament Vestra: 219 lei pe lună | În loc de 269 lei, deci economisești 50 lei.
                        page | Abonament Vestra | Abonament Vestra, 219 lei pe lună.
                        """),
                Arguments.of(
                        ARITHMETIC,
                        """
                        it IT
                        print | 219 € invece di 292 € | Andata e ritorno per due adulti. | Risparmi 73 €. | Auto: 29 €, risparmi 10 €.
                        """),
                Arguments.of(
                        ARITHMETIC,
                        """
                        es ES
                        mail | Cinco conciertos | = ; Por separado; Con abono | = Zona A; 160,00 €; 120,00 € | = Zona B; 124,00 €; 93,00 € | Con el abono ahorras un 25 %.
                        """),
                // The table is of something else than the sentence.
                Arguments.of(
                        ARITHMETIC,
                        """
                        en GB
                        mail | Ten concerts | = ; Full price; Renewal | = Category 1; £160; £144 | = Category 2; £120; £108 | Our friends save 15% on extra tickets.
                        """),
                // The rows fall by shares of their own, so that the percentage is of something
                // else.
                Arguments.of(
                        ARITHMETIC,
                        """
                        de DE
                        page | Fünf Konzerte | = ; Einzeln; Im Abo | = Rang 1; 160 €; 120 € | = Rang 2; 124 €; 99 € | Im Abo spart man 35 % beim Parken.
                        """));
    }

    @ParameterizedTest
    @MethodSource("quiet")
    void likenessIsNone(Rule rule, String story) {
        assertThat(Told.deviating(rule, story)).as(story).isEmpty();
    }
}
