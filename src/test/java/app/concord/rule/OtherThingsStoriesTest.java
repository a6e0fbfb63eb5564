package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/**
 * Prices, counts and conditions that seem to differ and are told of the same thing in another way
 * or of another thing; and close to each the contradiction that must still be seen.
 */
class OtherThingsStoriesTest {
    private static final Rule PRICE = new PriceMismatchRule();
    private static final Rule DISCOUNT = new DiscountMismatchRule();
    private static final Rule SHIPPING = new ShippingMismatchRule();
    private static final Rule SPEC = new SpecMismatchRule();
    private static final Rule MESSAGE = new MessageMismatchRule();

    static Stream<Arguments> nothingWrong() {
        return Stream.of(
                // What one answer tells apart in words that are not understood.
                Arguments.of(
                        SHIPPING,
                        """
                        ro RO
                        page | Livrare | 15 lei, gratuit peste 250 lei.
                        mail | Livrare | 15 lei, gratuit peste 250 lei.
                        page | Cafea | Livrare prin curier: 17 lei, gratuit peste 120 lei.
                        page | Întrebări | Cât costă livrarea? În Cluj și Iași, 15 lei, gratuit peste 250 lei. Cafeaua trimisă separat prin curier: 17 lei, gratuit peste 120 lei.
                        """),
                Arguments.of(
                        SHIPPING,
                        """
                        en GB
                        page | Delivery | £4, free over £60.
                        mail | Delivery | £4, free over £60.
                        page | Beans | Delivery by courier: £5, free over £30.
                        page | Questions | What does delivery cost? To Ayton and Beeford £4, free over £60. Beans sent on their own by courier: £5, free over £30.
                        """),
                // Amounts without a word below one heading.
                Arguments.of(
                        PRICE,
                        """
                        ms MY
                        print | Jaga keluarga tersayang | RM 49.90 | RM 12.50
                        mail | Jaga keluarga tersayang | RM 27.90
                        page | Jaga keluarga tersayang | RM 27.90
                        """),
                Arguments.of(
                        PRICE,
                        """
                        es ES
                        print | Cuida tu jardín verde | 49,90 € | 12,50 €
                        mail | Cuida tu jardín verde | 27,90 €
                        page | Cuida tu jardín verde | 27,90 €
                        """),
                // Sofas by how many sit on them.
                Arguments.of(
                        PRICE,
                        """
                        en GB
                        page | Mossrise 3-seater sofa | Mossrise 3-seater sofa: £899.00
                        page | Mossrise 2-seater sofa | Mossrise 2-seater sofa: £749.00
                        mail | Sofas | Mossrise 3-seater sofa, now £899. The 2-seater is £749.
                        print | Sofas | Mossrise 3-seater sofa £899
                        """),
                Arguments.of(
                        PRICE,
                        """
                        de DE
                        page | Sofa Moosheim 3-Sitzer | Sofa Moosheim 3-Sitzer: 899,00 €
                        page | Sofa Moosheim 2-Sitzer | Sofa Moosheim 2-Sitzer: 749,00 €
                        mail | Sofas | Sofa Moosheim 3-Sitzer, jetzt 899 €. Der 2-Sitzer kostet 749 €.
                        print | Sofas | Sofa Moosheim 3-Sitzer 899 €
                        """),
                // Parts of a whole.
                Arguments.of(
                        SPEC,
                        """
                        de DE
                        page | Aktion | In allen neun Studios.
                        mail | Aktion | Die Türen aller neun Studios stehen offen.
                        print | Aktion | 9 Studios in drei Städten.
                        page | Fragen | Neunmal: fünf Studios in Talheim, zwei in Moorstadt, zwei in Ufern.
                        """),
                Arguments.of(
                        SPEC,
                        """
                        en GB
                        page | Open day | In all nine studios.
                        mail | Open day | The doors of all nine studios are open.
                        print | Open day | 9 studios in three towns.
                        page | Questions | Nine times over: five studios in Ayton, two in Beeford, two in Seaham.
                        """),
                // The condition stands in the sentence before.
                Arguments.of(
                        MESSAGE,
                        """
                        id ID
                        page | Kode | Potongan langsung, minimal belanja Rp2.000.000, hanya di aplikasi, satu kali per akun.
                        print | Kode | Potongan langsung, minimal belanja Rp2.000.000, hanya di aplikasi, satu kali per akun.
                        mail | Kode | Masukkan kodenya di aplikasi. Potongan langsung, minimal belanja Rp2.000.000, satu kali per akun.
                        """),
                Arguments.of(
                        MESSAGE,
                        """
                        en GB
                        page | Code | Direct reduction with every larger order, only in the mobile app, once per customer.
                        print | Code | Direct reduction with every larger order, only in the mobile app, once per customer.
                        mail | Code | Enter it only in the mobile app. Direct reduction with every larger order, once per customer.
                        """),
                // Taken off the sum that stands beside it.
                Arguments.of(
                        DISCOUNT,
                        """
                        de DE
                        page | Tarife | Basis-Jahr: 24,90 € statt 29,90 € | Basis-Jahr im Voraus bezahlt: 298,80 €, abzüglich 4 % Skonto 286,85 €.
                        mail | Tarife | Basis-Jahr: 24,90 € statt 29,90 €
                        print | Tarife | Basis-Jahr: 24,90 € statt 29,90 €
                        """),
                Arguments.of(
                        DISCOUNT,
                        """
                        it IT
                        page | Tariffe | Formula Aria: 24,90 € invece di 29,90 € | Formula Aria pagata subito: 298,80 €, meno 4 % di sconto 286,85 €.
                        mail | Tariffe | Formula Aria: 24,90 € invece di 29,90 €
                        print | Tariffe | Formula Aria: 24,90 € invece di 29,90 €
                        """));
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(
                        SHIPPING,
                        "gratuit peste 120 lei",
                        """
                        ro RO
                        page | Livrare | 15 lei, gratuit peste 250 lei.
                        mail | Livrare | 15 lei, gratuit peste 250 lei.
                        page | Întrebări | Cât costă livrarea? În Cluj și Iași, 15 lei, gratuit peste 120 lei.
                        """),
                Arguments.of(
                        PRICE,
                        "£794",
                        """
                        en GB
                        page | Mossrise 3-seater sofa | Mossrise 3-seater sofa: £899.00
                        page | Mossrise 2-seater sofa | Mossrise 2-seater sofa: £749.00
                        mail | Sofas | Mossrise 3-seater sofa, now £899. Mossrise 2-seater sofa, now £749.
                        print | Sofas | Mossrise 2-seater sofa £794
                        """),
                Arguments.of(
                        SPEC,
                        "acht Studios",
                        """
                        de DE
                        page | Aktion | In allen neun Studios.
                        mail | Aktion | Die Türen aller neun Studios stehen offen.
                        print | Aktion | 9 Studios in drei Städten.
                        page | Fragen | In allen acht Studios, zwei davon in Ufern.
                        """),
                Arguments.of(
                        MESSAGE,
                        "Direct reduction with every larger order, once per customer",
                        """
                        en GB
                        page | Code | Direct reduction with every larger order, only in the mobile app, once per customer.
                        print | Code | Direct reduction with every larger order, only in the mobile app, once per customer.
                        mail | Code | Direct reduction with every larger order, once per customer.
                        """),
                Arguments.of(
                        DISCOUNT,
                        "25 %",
                        """
                        de DE
                        page | Tarife | Basis-Jahr: 24,90 € statt 29,90 € | Das Basis-Jahr jetzt 25 % günstiger.
                        mail | Tarife | Basis-Jahr: 24,90 € statt 29,90 €
                        print | Tarife | Basis-Jahr: 24,90 € statt 29,90 €
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
