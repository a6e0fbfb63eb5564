package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/**
 * Values that differ and are of two things, though their labels or places look alike; and close to
 * each the contradiction that must still be seen.
 */
class OtherMattersStoriesTest {
    private static final Rule PRICE = new PriceMismatchRule();
    private static final Rule SUM = new DiscountArithmeticRule();
    private static final Rule PAYMENT = new PaymentMismatchRule();
    private static final Rule DATES = new DatesMismatchRule();
    private static final Rule CONTACT = new ContactMismatchRule();
    private static final Rule RETURNS = new ReturnsMismatchRule();
    private static final Rule SPEC = new SpecMismatchRule();
    private static final Rule NAME = new NameMismatchRule();

    static Stream<Arguments> ofTwoThings() {
        return Stream.of(
                // The last day of another deed: to hand in entries, to pay what is left.
                Arguments.of(
                        DATES,
                        """
                        en GB
                        mail | Grain Fair | Early bird passes end on Friday 22 January 2027.
                        page | Grain Fair | Early bird passes until 22 January 2027.
                        post |  | Early bird passes end on 22 January 2027.
                        page | Stands | The balance was due by 15 January 2027.
                        page | Grain Fair awards | Enter by Friday 29 January 2027.
                        """),
                Arguments.of(
                        DATES,
                        """
                        de DE
                        mail | Kornmesse | Frühbucherpreise bis 22. Januar 2027.
                        page | Kornmesse | Frühbucherpreise nur bis 22. Januar 2027.
                        post |  | Frühbucherpreise bis 22. Januar 2027.
                        page | Kornpreis | Einreichungen bis 29. Januar 2027. Restzahlung bis 15. Januar 2027.
                        """),
                // What a card takes off is no lower price than 'from'.
                Arguments.of(
                        PRICE,
                        """
                        de DE
                        post |  | Kleiner Check ab 39 €. Termin online buchen.
                        page | Werkstatt | = ; Arbeitslohn ; mit Talkarte | = Kleiner Check ; 39,00 € ; 35,10 € | = Großer Check ; 49,00 € ; 44,10 €
                        print | Werkstatt | = ; regulär ; mit Talkarte | = Kleiner Check ; 39,00 € ; 35,10 € | = Großer Check ; 49,00 € ; 44,10 €
                        """),
                // A column of prices with a code.
                Arguments.of(
                        PRICE,
                        """
                        it IT
                        page | Linee | = Linea ; Prezzo | = Elba ; 39,00 € | = Capraia ; 45,00 €
                        mail | Solo oggi 10 % in meno con il codice BLU10 | = Linea ; Tariffa ; Con BLU10, solo oggi | = Elba ; 39,00 € ; 35,10 € | = Capraia ; 45,00 € ; 40,50 €
                        print | Linee | = Linea ; Prezzo | = Elba ; 39,00 € | = Capraia ; 45,00 €
                        """),
                Arguments.of(
                        PRICE,
                        """
                        en GB
                        page | Ferries | = Route ; Fare | = Elba ; £39.00 | = Capraia ; £45.00
                        mail | Today only: 10% off with code BLUE10 | = Route ; Fare ; With code BLUE10 | = Elba ; £39.00 ; £35.10 | = Capraia ; £45.00 ; £40.50
                        print | Ferries | = Route ; Fare | = Elba ; £39.00 | = Capraia ; £45.00
                        """),
                // Parts of a bundle, added up.
                Arguments.of(
                        PRICE,
                        """
                        es ES
                        brief | Fibra 600 = 24,90 € | Dúo Hogar = 29,90 €
                        mail | Dúo Hogar | Llévate Fibra 600 + 40 GB por 29,90 € al mes.
                        page | Fibra | Fibra 600 por 24,90 € al mes.
                        """),
                // The evening by category, and the season by category.
                Arguments.of(
                        PRICE,
                        """
                        ro RO
                        page | Abonamente | = ; Preț | = Categoria A ; 620 lei | = Categoria B ; 480 lei | = Categoria C ; 340 lei
                        mail | Abonamente | = ; Preț | = Categoria A ; 620 lei | = Categoria B ; 480 lei | = Categoria C ; 340 lei
                        print | Gala de deschidere | = ; Bilet | = Categoria A ; 150 lei | = Categoria B ; 120 lei | = Categoria C ; 90 lei
                        """),
                // Three boxes and one of them.
                Arguments.of(
                        SUM,
                        """
                        en GB
                        page | Larder Box | 3 months £249.00 £83.00 per box, save £18 | 6 months £468.00 £78.00 per box, save £66
                        mail | Larder Box | The Larder Box is £89 a month.
                        print | Larder Box | Larder Box: £89 a month.
                        """),
                // Paid by those who pay in full.
                Arguments.of(
                        PAYMENT,
                        """
                        fr FR
                        page | Abonnements | = ; Prix normal ; Prix réabonnés | = Abonnement Loge ; 620 € ; 558 € | = Abonnement Balcon ; 480 € ; 432 € | Abonnement Loge : en 3 fois sans frais, 3 × 206,67 €.
                        mail | Abonnements | = ; Prix normal ; Prix réabonnés | = Abonnement Loge ; 620 € ; 558 € | = Abonnement Balcon ; 480 € ; 432 €
                        """),
                // The last day to bring something in.
                Arguments.of(
                        DATES,
                        """
                        de DE
                        mail | Herbst im Hof | Kleiner Check: wer sein Rad bis Donnerstag, 8. Oktober 2026 bringt, fährt am Samstag wieder. | Herbst im Hof läuft bis 31. Oktober 2026.
                        page | Herbst im Hof | = ; Preis | = Kleiner Check ; 59 € | = Großer Check ; 99 € | Herbst im Hof läuft bis 31. Oktober 2026.
                        print | Herbst im Hof | = ; Preis | = Kleiner Check ; 59 € | = Großer Check ; 99 € | Herbst im Hof läuft bis 31. Oktober 2026.
                        post |  | Herbst im Hof: bis 31. Oktober 2026 im Hof und online.
                        """),
                // A house with a number for every desk.
                Arguments.of(
                        CONTACT,
                        """
                        de DE
                        mail | Laden | Laden: 0551 4990 118 · Werkstatt: 0551 4990 120
                        page | Laden | Laden 0551 4990 118 · Werkstatt 0551 4990 120
                        print | Preise | Werkstatt 0551 4990 120
                        page | Leasing | leasing@hofrad.example · 0551 4990 125
                        """),
                // Tickets until a week before, goods within a month.
                Arguments.of(
                        RETURNS,
                        """
                        en US
                        mail | Plans | All annual plans have a 30-day money-back guarantee.
                        page | Plans | Our 30-day money-back guarantee covers every plan.
                        print | Plans | Annual plans carry a 30-day money-back guarantee.
                        page | Workshop | Cancellation | Full refund up to 7 days before the first session.
                        """),
                Arguments.of(
                        RETURNS,
                        """
                        ro RO
                        mail | Magazin | Retur gratuit în 30 de zile.
                        page | Magazin | Retur în 30 de zile.
                        print | Magazin | Retur gratuit în 30 de zile.
                        page | Concerte | Returnare cu cel puțin 7 zile înainte de concert.
                        """),
                // What comes on top for a room of one's own.
                Arguments.of(
                        PRICE,
                        """
                        id ID
                        page | Wisata | = ; Harga ; Kamar sendiri | = Paket Danau 3H2M ; Rp2.890.000 ; + Rp500.000 | = Paket Gunung 4H3M ; Rp3.650.000 ; + Rp650.000
                        mail | Wisata | Paket Danau 3H2M Rp2.890.000 per orang.
                        print | Wisata | Paket Danau 3H2M: Rp2.890.000
                        """),
                // Plans that add up within rounding.
                Arguments.of(
                        PRICE,
                        """
                        nl NL
                        page | Kistjes | = ; Samen ; Per kist | = 3 kisten ; € 89,00 ; € 29,67 | = 6 kisten ; € 150,00 ; € 25,00
                        """),
                // Another time of a day that has several.
                Arguments.of(
                        DATES,
                        """
                        en GB
                        mail | Open Studio | Join us on Saturday, 10 October 2026, 10 am.
                        page | Open Studio | Saturday, 10 October 2026, 10 am: tours. Saturday, 10 October 2026, 2 pm: talk.
                        print | Open Studio | Saturday, 10 October 2026, 10 am
                        post |  | The talk is on Saturday, 10 October 2026, 3 pm.
                        """),
                // Forms of one name.
                Arguments.of(
                        NAME,
                        """
                        ro RO
                        mail | Deschidere | Concertul este dirijat de Ilinca Stroescu.
                        page | Deschidere | Dirijor este Ilinca Stroescu.
                        print | Deschidere | La pupitru, Ilinca Stroescu.
                        mail | Invitație | Vă așteptăm cu Ilinca Stroescu.
                        page | Presă | Sub bagheta Ilincăi Stroescu.
                        """),
                // A row of another thing.
                Arguments.of(
                        SPEC,
                        """
                        ms MY
                        page | Jualan | = ; Saiz ; Harga | = Serum Damar ; 30 ml ; RM69 | = Set Permai ; 3 produk ; RM149
                        mail | Kotak Rimba | Lima produk, satu tema, setiap bulan.
                        print | Kotak Rimba | 5 produk setiap kotak
                        post |  | Lima produk dalam Kotak Rimba.
                        page | Kotak Rimba | 5 produk setiap bulan
                        """));
    }

    @ParameterizedTest
    @MethodSource("ofTwoThings")
    void leavesThemAlone(Rule rule, String text) {
        assertThat(Told.deviating(rule, text)).isEmpty();
    }

    static Stream<Arguments> ofOneThing() {
        return Stream.of(
                // Handing in is what this campaign is about.
                Arguments.of(
                        DATES,
                        "24 January 2027",
                        """
                        en GB
                        mail | Your best loaf | Enter by 29 January 2027.
                        page | Your best loaf | Enter by 29 January 2027.
                        print | Your best loaf | Enter by 29 January 2027.
                        post |  | Enter by 24 January 2027.
                        """),
                Arguments.of(
                        DATES,
                        "24. Januar 2027",
                        """
                        de DE
                        mail | Dein bestes Brot | Einsendungen bis 29. Januar 2027.
                        page | Dein bestes Brot | Einsendungen bis 29. Januar 2027.
                        print | Dein bestes Brot | Einsendungen bis 29. Januar 2027.
                        post |  | Einsendungen bis 24. Januar 2027.
                        """),
                Arguments.of(
                        PRICE,
                        "49 €",
                        """
                        de DE
                        post |  | Kleiner Check ab 49 €. Termin online buchen.
                        page | Werkstatt | = ; Arbeitslohn ; mit Talkarte | = Kleiner Check ; 39,00 € ; 35,10 € | = Großer Check ; 59,00 € ; 53,10 €
                        print | Werkstatt | = ; regulär ; mit Talkarte | = Kleiner Check ; 39,00 € ; 35,10 € | = Großer Check ; 59,00 € ; 53,10 €
                        """),
                Arguments.of(
                        PRICE,
                        "640 lei",
                        """
                        ro RO
                        page | Abonamente | = ; Preț | = Categoria A ; 620 lei | = Categoria B ; 480 lei | = Categoria C ; 340 lei
                        mail | Abonamente | = ; Preț | = Categoria A ; 620 lei | = Categoria B ; 480 lei | = Categoria C ; 340 lei
                        print | Abonamente | = ; Preț | = Categoria A ; 640 lei | = Categoria B ; 480 lei | = Categoria C ; 340 lei
                        """),
                Arguments.of(
                        SUM,
                        "save £28",
                        """
                        en GB
                        page | Larder Box | = Larder Box ; was £89.00 ; now £71.00 each ; save £28
                        mail | Larder Box | The Larder Box is £71.
                        """),
                Arguments.of(
                        DATES,
                        "30. Oktober 2026",
                        """
                        de DE
                        mail | Herbst im Hof | Kleiner Check 59 €. Herbst im Hof läuft bis 30. Oktober 2026.
                        page | Herbst im Hof | Herbst im Hof läuft bis 31. Oktober 2026. | Kleiner Check 59 €.
                        print | Herbst im Hof | Herbst im Hof läuft bis 31. Oktober 2026. | Kleiner Check 59 €.
                        post |  | Herbst im Hof läuft bis 31. Oktober 2026.
                        """),
                Arguments.of(
                        CONTACT,
                        "0551 4990 125",
                        """
                        de DE
                        mail | Laden | Laden: 0551 4990 118 · Werkstatt: 0551 4990 120
                        page | Laden | Laden 0551 4990 118 · Werkstatt 0551 4990 120
                        print | Preise | Werkstatt 0551 4990 120
                        print | Handzettel | Werkstatt 0551 4990 125
                        """),
                Arguments.of(
                        DATES,
                        "vineri, 2 octombrie 2026, ora 19:30",
                        """
                        ro RO
                        mail | Deschidere | Stagiunea începe vineri, 2 octombrie 2026, ora 19:00, cu muzică nouă.
                        page | Deschidere | Concertul de deschidere: vineri, 2 octombrie 2026, ora 19:00
                        post |  | Ne vedem vineri, 2 octombrie 2026, ora 19:00, la concert.
                        print | Program | Concert: vineri, 2 octombrie 2026, ora 19:30
                        """),
                Arguments.of(
                        DATES,
                        "Samstag, 10. Oktober 2026, 11 Uhr",
                        """
                        de DE
                        mail | Testtag | Der Testtag findet am Samstag, 10. Oktober 2026, 10 Uhr, statt.
                        page | Testtag | Veranstaltung am Samstag, 10. Oktober 2026, 10 Uhr
                        print | Testtag | Unsere Veranstaltung am Samstag, 10. Oktober 2026, 10 Uhr
                        post |  | Unser Testtag findet am Samstag, 10. Oktober 2026, 11 Uhr, statt.
                        """),
                Arguments.of(
                        SPEC,
                        "821 de locuri",
                        """
                        ro RO
                        mail | Sala | Sala are 812 locuri.
                        page | Sala | O sală cu 812 locuri. | Foaierul are 180 de locuri.
                        print | Sala | 26 de concerte, 812 locuri.
                        post |  | Avem 821 de locuri și o singură acustică.
                        """),
                Arguments.of(
                        NAME,
                        "Tobias Renck",
                        """
                        en GB
                        mail | Opening night | With the pianist Tobias Renk and the city orchestra.
                        page | Opening night | On stage: Tobias Renk, with the orchestra.
                        print | Opening night | At the piano is Tobias Renk.
                        mail | Last seats | Hear Tobias Renk play.
                        post |  | Tonight Tobias Renck plays for you.
                        """),
                Arguments.of(
                        PRICE,
                        "€ 27,00",
                        """
                        nl NL
                        page | Kistjes | = ; Samen ; Per kist | = 3 kisten ; € 84,00 ; € 27,00 | = 6 kisten ; € 150,00 ; € 25,00
                        """),
                Arguments.of(
                        PRICE,
                        "£85.00",
                        """
                        en GB
                        page | Larder Box | 3 months £249.00 £85.00 per box | 6 months £468.00 £78.00 per box
                        """),
                Arguments.of(
                        RETURNS,
                        "14-day",
                        """
                        en US
                        mail | Plans | All annual plans have a 30-day money-back guarantee.
                        page | Plans | Our 30-day money-back guarantee covers every plan.
                        print | Plans | With a 14-day money-back guarantee on every plan.
                        post |  | Every plan has a 30-day money-back guarantee.
                        """));
    }

    @ParameterizedTest
    @MethodSource("ofOneThing")
    void stillSeesTheSlip(Rule rule, String words, String text) {
        assertThat(Told.deviating(rule, text))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(words).contains(quote.split(" \\(")[0]));
    }
}
