package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/**
 * Amounts, numbers and ages that stand beside those meant and are of something else; and close to
 * each the contradiction that must still be seen.
 */
class OtherAmountsStoriesTest {
    private static final Rule PRICE = new PriceMismatchRule();
    private static final Rule SUM = new DiscountArithmeticRule();
    private static final Rule DISCOUNT = new DiscountMismatchRule();
    private static final Rule CONTACT = new ContactMismatchRule();
    private static final Rule AGE = new EligibilityMismatchRule();
    private static final Rule PAYMENT = new PaymentMismatchRule();
    private static final Rule RETURNS = new ReturnsMismatchRule();
    private static final Rule PLACES = new AvailabilityMismatchRule();

    static Stream<Arguments> nothingWrong() {
        return Stream.of(
                // What is paid back comes on top of what is taken off.
                Arguments.of(
                        SUM,
                        """
                        de CH
                        post |  | Der Sauger Morvo: 399 CHF statt 499 CHF bis 30. Mai, dazu 50 CHF Cashback.
                        page | Sauger Morvo | Sauger Morvo: 399 CHF statt 499 CHF.
                        """),
                Arguments.of(
                        SUM,
                        """
                        en GB
                        post |  | The Morvo vacuum: £399 instead of £499, plus £50 cashback.
                        page | Morvo vacuum | Morvo vacuum: now £399, was £499. Get £50 back when you register it.
                        """),
                Arguments.of(
                        SUM,
                        """
                        it IT
                        post |  | Aspirapolvere Morvo: 399 € invece di 499 €, più 50 € di cashback.
                        page | Aspirapolvere Morvo | Aspirapolvere Morvo: 399 € invece di 499 €.
                        """),
                // A product by its maker's designation, beside another one.
                Arguments.of(
                        PRICE,
                        """
                        de CH
                        page | Waschmaschine KWM 914 | Waschmaschine KWM 914: CHF 1'299.–
                        page | Trockner KTR 808 | Trockner KTR 808: CHF 1'399.–
                        mail | Neu | Waschmaschine KWM 914: CHF 1'299.– | Trockner KTR 808: CHF 1'399.–
                        post |  | KWM 914 unter 1300 Franken, Trockner KTR 808 für CHF 1'399.–.
                        """),
                Arguments.of(
                        PRICE,
                        """
                        es ES
                        page | Lavadora KWM 914 | Lavadora KWM 914: 1.299 €
                        page | Secadora KTR 808 | Secadora KTR 808: 1.399 €
                        mail | Novedades | Lavadora KWM 914: 1.299 € | Secadora KTR 808: 1.399 €
                        post |  | KWM 914 por menos de 1.300 €, secadora KTR 808 por 1.399 €.
                        """),
                // What setting up costs.
                Arguments.of(
                        PRICE,
                        """
                        fr FR
                        page | Poêle Corsa | Poêle Corsa : 489 €.
                        mail | Poêle Corsa | Poêle Corsa : 489 €. Installation sur demande 89 €.
                        print | Poêle Corsa | Poêle Corsa : 489 €.
                        """),
                Arguments.of(
                        PRICE,
                        """
                        nl NL
                        page | Kachel Corsa | Kachel Corsa: € 489.
                        mail | Kachel Corsa | Kachel Corsa: € 489. Installatie op verzoek € 89.
                        print | Kachel Corsa | Kachel Corsa: € 489.
                        """),
                // The newsroom's own number beside the brief's.
                Arguments.of(
                        CONTACT,
                        """
                        pt PT
                        brief | Casa Lume | 258 555 310
                        mail | Casa Lume | Informações: 258 555 310
                        print | Nota | Contacto para a imprensa: 258 555 318
                        """),
                Arguments.of(
                        CONTACT,
                        """
                        de DE
                        brief | Haus Lume | 0351 555 310
                        mail | Haus Lume | Fragen? 0351 555 310
                        print | Mitteilung | Kontakt für die Presse: 0351 555 318
                        """),
                // Who makes up a family is not who goes free.
                Arguments.of(
                        AGE,
                        """
                        en GB
                        page | Tickets | Children up to 12 years: free
                        print | Tickets | Children up to 12 years: free
                        mail | Members | Family (2 adults and up to 3 under-18s) £70
                        """),
                Arguments.of(
                        AGE,
                        """
                        es ES
                        page | Entradas | Niños hasta 12 años gratis
                        print | Entradas | Niños hasta 12 años gratis
                        mail | Amigos | Familia (2 adultos y hasta 3 menores de 18 años) 70 €
                        """),
                // What is for all is not for what was named last.
                Arguments.of(
                        PRICE,
                        """
                        pt PT
                        page | Passe Lumiar | Passe Lumiar: 45 €
                        page | Concerto Alvor | Concerto Alvor: 20 €
                        mail | Noites | Concerto Alvor: 20 € | Passe Lumiar: 45 €
                        print | Noites | Concerto Alvor, domingo, 29 de agosto, 19h00 | Passe para os três concertos: 45 €
                        """),
                Arguments.of(
                        PRICE,
                        """
                        de DE
                        page | Pass Lumiar | Pass Lumiar: 45 €
                        page | Konzert Alvor | Konzert Alvor: 20 €
                        mail | Nächte | Konzert Alvor: 20 € | Pass Lumiar: 45 €
                        print | Nächte | Konzert Alvor, Sonntag, 29. August, 19 Uhr | Pass für alle drei Abende: 45 €
                        """),
                // Products of common words, with their measures.
                Arguments.of(
                        DISCOUNT,
                        """
                        ro RO
                        page | Mere Ionatan, 1 kg | 6,99 lei 4,99 lei | −29%
                        page | Piept de pui, 1 kg | 29,99 lei 23,99 lei | −20%
                        mail | Săptămâna | Mere Ionatan | 6,99 lei/kg 4,99 lei/kg | Piept de pui | 29,99 lei/kg 23,99 lei/kg, −20%
                        print | Oferte | Mere Ionatan, 1 kg: 4,99 lei | Piept de pui, 1 kg: 23,99 lei
                        """),
                // Payments come to the price of the product they are for.
                Arguments.of(
                        PAYMENT,
                        """
                        it IT
                        page | TermaVento 8 | TermaVento 8: 9.900 €
                        page | Luceo 6 | Luceo 6: 8.910 €
                        mail | Casa | TermaVento 8: 9.900 € | Luceo 6: 8.910 € | Oppure 60 rate da 165 €, TAN 0 %, TAEG 0 %
                        """),
                // What is given for the next boxes is not taken off this one.
                Arguments.of(
                        SUM,
                        """
                        en GB
                        page | Box for Four | Box for Four: £15.90 (was £31.80) | Then 20% off your next two boxes
                        """),
                Arguments.of(
                        SUM,
                        """
                        ro RO
                        page | Cutia Patru | Cutia Patru: 159 lei (în loc de 318 lei) | Apoi 20% reducere la următoarele două cutii
                        """),
                // Two events of one piece have as many places as each has.
                Arguments.of(
                        PLACES,
                        """
                        it IT
                        page | Concerti | Sabato 3 luglio 2027, 300 posti, 15 € | Domenica 29 agosto 2027, 220 posti, 20 €
                        print | Nota | Sabato 3 luglio 2027, 300 posti, 15 € | Domenica 29 agosto 2027, 220 posti, 20 €
                        mail | Luglio | Sabato 3 luglio 2027, 300 posti, 15 €
                        """));
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(
                        SUM,
                        "90 CHF",
                        """
                        de CH
                        post |  | Der Sauger Morvo: 399 CHF statt 499 CHF bis 30. Mai. Sie sparen 90 CHF.
                        page | Sauger Morvo | Sauger Morvo: 399 CHF statt 499 CHF.
                        """),
                Arguments.of(
                        SUM,
                        "£90",
                        """
                        en GB
                        post |  | The Morvo vacuum: £399 instead of £499, you save £90.
                        page | Morvo vacuum | Morvo vacuum: now £399, was £499.
                        """),
                Arguments.of(
                        PRICE,
                        "CHF 1'199.–",
                        """
                        de CH
                        page | Waschmaschine KWM 914 | Waschmaschine KWM 914: CHF 1'299.–
                        mail | Neu | Waschmaschine KWM 914: CHF 1'299.–
                        print | Neu | Waschmaschine KWM 914: CHF 1'299.–
                        post |  | Jetzt die KWM 914 für CHF 1'199.–.
                        """),
                Arguments.of(
                        PRICE,
                        "1.199 €",
                        """
                        es ES
                        page | Lavadora KWM 914 | Lavadora KWM 914: 1.299 €
                        mail | Novedades | Lavadora KWM 914: 1.299 €
                        print | Novedades | Lavadora KWM 914: 1.299 €
                        post |  | Ya está aquí: la KWM 914 por 1.199 €.
                        """),
                Arguments.of(
                        CONTACT,
                        "258 555 318",
                        """
                        pt PT
                        brief | Casa Lume | 258 555 310
                        mail | Casa Lume | Informações: 258 555 310
                        print | Nota | Informações e bilhetes: 258 555 318
                        """),
                Arguments.of(
                        CONTACT,
                        "0351 555 318",
                        """
                        de DE
                        brief | Haus Lume | 0351 555 310
                        mail | Haus Lume | Fragen? 0351 555 310
                        print | Mitteilung | Fragen? 0351 555 318
                        """),
                // 'Young person (13–30)': the years in brackets.
                Arguments.of(
                        AGE,
                        "13–30",
                        """
                        en GB
                        page | Tickets | Young person (13–30) | £5
                        print | Tickets | Young person (13–25) | £5
                        mail | Tickets | Young people aged 13 to 25: £5
                        """),
                Arguments.of(
                        AGE,
                        "13–30",
                        """
                        fr FR
                        page | Billets | Jeune (13–30) | 5 €
                        print | Billets | Jeune (13–25) | 5 €
                        mail | Billets | Jeunes de 13 à 25 ans : 5 €
                        """),
                Arguments.of(
                        PRICE,
                        "22,99 lei",
                        """
                        ro RO
                        page | Piept de pui, 1 kg | 29,99 lei 23,99 lei | 23,99 lei/kg
                        mail | Săptămâna | Piept de pui: 23,99 lei/kg
                        print | Oferte | Piept de pui, 1 kg: 23,99 lei
                        post |  | Săptămâna asta: piept de pui la 22,99 lei/kg.
                        """),
                Arguments.of(
                        PLACES,
                        "350 posti",
                        """
                        it IT
                        page | Concerti | Sabato 3 luglio 2027, 300 posti, 15 € | Domenica 29 agosto 2027, 300 posti, 20 €
                        mail | Luglio | Sabato 3 luglio 2027, 300 posti, 15 €
                        print | Nota | Sabato 3 luglio 2027, 350 posti, 15 € | Domenica 29 agosto 2027, 300 posti, 20 €
                        """),
                Arguments.of(
                        PLACES,
                        "350 places",
                        """
                        fr FR
                        page | Concerts | Samedi 3 juillet 2027, 300 places, 15 € | Dimanche 29 août 2027, 300 places, 20 €
                        mail | Juillet | Samedi 3 juillet 2027, 300 places, 15 €
                        print | Communiqué | Samedi 3 juillet 2027, 350 places, 15 € | Dimanche 29 août 2027, 300 places, 20 €
                        """),
                // Hours in which money for tickets is given back.
                Arguments.of(
                        RETURNS,
                        "24 horas",
                        """
                        pt PT
                        page | Bilhetes | Os bilhetes são reembolsáveis até 48 horas antes.
                        mail | Bilhetes | Bilhetes reembolsáveis até 48 horas antes
                        print | Agenda | Reembolso até 24 horas antes.
                        """),
                Arguments.of(
                        RETURNS,
                        "24 ore",
                        """
                        it IT
                        page | Biglietti | I biglietti sono rimborsabili fino a 48 ore prima.
                        mail | Biglietti | Biglietti rimborsabili fino a 48 ore prima
                        print | Agenda | Rimborso fino a 24 ore prima.
                        """),
                // A leaflet in another language than it is taken for.
                Arguments.of(
                        RETURNS,
                        "7 ans",
                        """
                        de CH
                        page | Kessel Lumo | Kessel Lumo: 5 Jahre Garantie
                        mail | Kessel Lumo | Der Kessel Lumo hat 5 Jahre Garantie.
                        print | Chaudière Lumo | Une chaudière silencieuse pour votre maison, avec le ballon et le réglage déjà compris dans le prix, la pose est gratuite jusqu’à la fin du mois d’avril | Chaudière Lumo : 7 ans de garantie
                        """),
                Arguments.of(
                        RETURNS,
                        "7 ans",
                        """
                        nl BE
                        page | Ketel Lumo | Ketel Lumo: 5 jaar garantie
                        mail | Ketel Lumo | Op de ketel Lumo krijg je 5 jaar garantie.
                        print | Chaudière Lumo | Une chaudière silencieuse pour votre maison, avec le ballon et le réglage déjà compris dans le prix, la pose est gratuite jusqu’à la fin du mois d’avril | Chaudière Lumo : 7 ans de garantie
                        """));
    }

    @ParameterizedTest
    @MethodSource("nothingWrong")
    void areLeftAlone(Rule rule, String story) {
        assertThat(Told.deviating(rule, story)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void areSeen(Rule rule, String deviating, String story) {
        assertThat(Told.deviating(rule, story)).containsExactly(deviating);
    }
}
