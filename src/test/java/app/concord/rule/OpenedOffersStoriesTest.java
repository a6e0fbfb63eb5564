package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pieces that open an offer to those, or to what, the others leave out, in their own words. */
class OpenedOffersStoriesTest {
    private static final Rule RULE = new EligibilityMismatchRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                de DE
                mail | Start | Der Code VORN20 gilt für Neumitglieder bis 31. Januar.
                page | Angebot | Nur für Neumitglieder: 20 € Startguthaben mit dem Code VORN20.
                print | Flyer | VORN20: 20 € Startguthaben, nur Neumitglieder.
                post |  | Mit VORN20 gibt es 20 € Startguthaben, auch wenn du schon bei uns trainierst.
                """,
                """
                es ES
                mail | Lanzamiento | Promoción solo para nuevos clientes: 20 € al mes hasta el 30 de junio.
                page | Tarifas | 20 € al mes, solo para clientes nuevos, hasta el 30 de junio.
                print | Folleto | Solo nuevos clientes. 20 € al mes hasta el 30 de junio.
                post |  | ¿Ya eres cliente? También para ti: 20 € al mes hasta el 30 de junio.
                """,
                """
                en GB
                mail | Trial | Your first class is free. New members only.
                page | Trial | First class free for new members.
                print | Trial | First class free, new members only.
                post |  | First class free, whether you are new or already train with us.
                """,
                """
                it IT
                mail | Codice | Con il codice VIA15 i nuovi clienti risparmiano 15 €.
                page | Codice | VIA15: 15 € di sconto, solo per nuovi clienti.
                print | Codice | VIA15, 15 € di sconto solo per nuovi clienti.
                post |  | 15 € di sconto con VIA15, anche se sei già dei nostri.
                """,
                """
                nl NL
                mail | Code | Met de code VAART15 besparen nieuwe klanten € 15.
                page | Code | Code VAART15: € 15 korting, alleen voor nieuwe klanten.
                print | Code | VAART15, € 15 korting alleen voor nieuwe klanten.
                post |  | € 15 korting met VAART15, ook als je al jaren klant bent.
                """,
                """
                ro RO
                mail | Cod | Cu codul START15, clienții noi economisesc 15 lei.
                page | Cod | START15: 15 lei reducere, doar pentru clienți noi.
                print | Cod | START15, 15 lei reducere doar pentru clienți noi.
                post |  | 15 lei reducere cu START15, chiar dacă ești deja la noi.
                """,
                """
                pt PT
                mail | Código | Com o código MAR15, os novos clientes poupam 15 €.
                page | Código | MAR15: 15 € de desconto, só para novos clientes.
                print | Código | MAR15, 15 € de desconto só para novos clientes.
                post |  | 15 € de desconto com MAR15, mesmo que já treine connosco.
                """
            })
    void whoIsCustomerAlreadyMayHaveItToo(String story) {
        assertThat(Told.deviating(RULE, story)).as(story).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                es ES
                mail | Código | VUELTA10: 10 % de descuento. No es válido en artículos ya rebajados.
                page | Código | Con VUELTA10, un 10 % menos. No válido en artículos ya rebajados.
                print | Código | VUELTA10 no es válido en artículos ya rebajados.
                post |  | Con VUELTA10 tienes un 10 % menos, también en lo que ya está rebajado.
                """,
                """
                en GB
                mail | Code | TERN10 takes 10% off. Not valid on sale items.
                page | Code | With TERN10, 10% off. Not valid on sale items.
                print | Code | TERN10 not valid on sale items.
                post |  | TERN10 takes 10% off, even on what is already reduced.
                """,
                """
                en GB
                mail | Code | CALM15 gives 15% off. Subscription boxes excluded.
                page | Code | CALM15: 15% off. Does not apply to subscription boxes.
                print | Code | CALM15, 15% off, not valid for subscription boxes.
                post |  | CALM15 gives 15% off and works on your subscription box too.
                """,
                """
                nl NL
                mail | Code | VU20: 20 € korting, niet combineerbaar met de Carte Vue.
                page | Code | VU20: 20 € korting. Niet combineerbaar met de 5 % van de Carte Vue.
                post |  | VU20: 20 € korting, zelfs combineerbaar met uw Carte Vue.
                """,
                """
                de DE
                mail | Code | SEE20: 20 € Rabatt, nicht mit der Hafenkarte kombinierbar, nicht kombinierbar mit der Hafenkarte Plus.
                page | Code | SEE20: 20 € Rabatt. Nicht kombinierbar mit der Hafenkarte Plus.
                post |  | SEE20: 20 € Rabatt, auch kombinierbar mit Ihrer Hafenkarte Plus.
                """
            })
    void whatIsLeftOutIsTakenIn(String story) {
        assertThat(Told.deviating(RULE, story)).as(story).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Members have an offer of their own.
                """
                de DE
                mail | Start | Der Code VORN20 gilt für Neumitglieder bis 31. Januar.
                page | Angebot | Nur für Neumitglieder: 20 € Startguthaben mit dem Code VORN20.
                print | Flyer | VORN20: 20 € Startguthaben, nur Neumitglieder.
                post |  | Schon bei uns? Dann haben wir auch etwas: eine Trinkflasche an der Theke.
                """,
                """
                en GB
                mail | Trial | Your first class is free. New members only.
                page | Trial | First class free for new members.
                print | Trial | First class free, new members only.
                post |  | Already a member? Bring a friend on Friday.
                """,
                """
                en GB
                mail | Trial | Your first class is free. New members only.
                page | Trial | First class free for new members.
                print | Trial | First class free, new members only.
                post |  | The free first class is not for you if you already train with us.
                """,
                // What it goes with is another thing than what it does not go with.
                """
                nl NL
                mail | Code | VU20: 20 € korting, niet combineerbaar met de Carte Vue.
                page | Code | VU20: 20 € korting. Niet combineerbaar met andere acties.
                post |  | VU20: 20 € korting, combineerbaar met de Gratis Oogmeting.
                """,
                // Another code holds for reduced goods.
                """
                en GB
                mail | Code | TERN10 takes 10% off. Not valid on sale items.
                page | Code | With TERN10, 10% off. Not valid on sale items.
                post |  | FERN20 takes 20% off, even on sale items.
                """
            })
    void othersAreTold(String story) {
        assertThat(Told.deviating(RULE, story)).as(story).isEmpty();
    }
}
