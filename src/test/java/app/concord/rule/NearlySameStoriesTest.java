package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/**
 * Names, streets, programmes and terms of which one piece tells nearly the same as the others; and
 * close to each what must be left alone.
 */
class NearlySameStoriesTest {
    private static final Rule NAME = new NameMismatchRule();
    private static final Rule CONTACT = new ContactMismatchRule();
    private static final Rule DATES = new DatesMismatchRule();
    private static final Rule RETURNS = new ReturnsMismatchRule();
    private static final Rule ELIGIBILITY = new EligibilityMismatchRule();
    private static final Rule SPEC = new SpecMismatchRule();

    static Stream<Arguments> contradictions() {
        return Stream.of(
                // A name in one word and in two.
                Arguments.of(
                        NAME,
                        "Moss Rise",
                        """
                        en GB
                        page | Mossrise sofa | Mossrise sofa: £899.00
                        mail | Sofas | Mossrise sofa, now £899.
                        print | Sofas | Mossrise sofa £899
                        post |  | The Moss Rise sofa: £899, was £1,199.
                        """),
                Arguments.of(
                        NAME,
                        "Moos Heim",
                        """
                        de DE
                        page | Sofa Moosheim | Sofa Moosheim: 899,00 €
                        mail | Sofas | Sofa Moosheim, jetzt 899 €.
                        print | Sofas | Sofa Moosheim 899 €
                        post |  | Unser Sofa Moos Heim für 899 €, vorher 1.199 €.
                        """),
                // A street without its town.
                Arguments.of(
                        CONTACT,
                        "Plaza del Molino Viejo, 3",
                        """
                        es ES
                        page | Contacto | Plaza del Molino Nuevo, 3, 50011 Valdearcos
                        mail | Programa | Plaza del Molino Nuevo, 3 · 50011 Valdearcos
                        mail | Estreno | Plaza del Molino Nuevo, 3 · 50011 Valdearcos
                        print | Programa | Taquilla: Plaza del Molino Viejo, 3
                        """),
                Arguments.of(
                        CONTACT,
                        "Via dei Mulini Vecchi 14",
                        """
                        it IT
                        page | Contatti | Via dei Mulini Vecchi 12, 50123 Valdarco
                        mail | Programma | Via dei Mulini Vecchi 12, 50123 Valdarco
                        mail | Prima | Via dei Mulini Vecchi 12, 50123 Valdarco
                        print | Programma | Biglietteria: Via dei Mulini Vecchi 14
                        """),
                // One run of a season.
                Arguments.of(
                        DATES,
                        "3–26 de marzo",
                        """
                        es ES
                        page | Temporada | Del 1 al 17 de octubre de 2026 | Del 5 al 21 de noviembre de 2026 | Del 14 al 30 de enero de 2027 | Del 3 al 19 de marzo de 2027
                        mail | Temporada | Del 1 al 17 de octubre de 2026 | Del 5 al 21 de noviembre de 2026 | Del 14 al 30 de enero de 2027 | Del 3 al 19 de marzo de 2027
                        print | Temporada | 1–17 de octubre de 2026 | 5–21 de noviembre de 2026 | 14–30 de enero de 2027 | 3–26 de marzo de 2027
                        """),
                Arguments.of(
                        DATES,
                        "3–26 March",
                        """
                        en GB
                        page | Season | 1–17 October 2026 | 5–21 November 2026 | 14–30 January 2027 | 3–19 March 2027
                        mail | Season | 1–17 October 2026 | 5–21 November 2026 | 14–30 January 2027 | 3–19 March 2027
                        print | Season | 1–17 October 2026 | 5–21 November 2026 | 14–30 January 2027 | 3–26 March 2027
                        """),
                // Until when a date can be changed.
                Arguments.of(
                        RETURNS,
                        "24 horas",
                        """
                        es ES
                        page | Preguntas | ¿Puedo cambiar la fecha? Sí, hasta 48 horas antes de la función, en taquilla.
                        print | Programa | Cambios de fecha hasta 48 horas antes de la función.
                        mail | Entradas | Si te surge algo, te cambiamos la fecha hasta 24 horas antes de la función.
                        """),
                Arguments.of(
                        RETURNS,
                        "24 hours",
                        """
                        en GB
                        page | Questions | Can I change the date? Yes, up to 48 hours before the show.
                        print | Programme | Date changes up to 48 hours before the show.
                        mail | Tickets | Plans change: move your date up to 24 hours before the show.
                        """),
                // Those who are thirty, too.
                Arguments.of(
                        ELIGIBILITY,
                        "30 años incluidos",
                        """
                        es ES
                        page | Abonos | Abono Alba: 45 €. El Abono Alba es para menores de 30 años.
                        mail | Abonos | El Abono Alba, para menores de 30 años, cuesta 45 €.
                        print | Abonos | Abono Alba, menores de 30 años: 45 €
                        page | Preguntas | ¿Quién puede comprar el Abono Alba? Cualquier persona de hasta 30 años incluidos.
                        """),
                // A page that names no product says what the mail says.
                Arguments.of(
                        SPEC,
                        "5.000 mAh",
                        """
                        id ID
                        print | Label | = ; Harga ; Keterangan | = Senja X7 ; Rp4.299.000 ; Baterai 5.000 mAh
                        mail | Senja X7 | Senja X7 Rp4.299.000. Baterai 5.500 mAh, layar terang.
                        page | Spesifikasi | Baterai: 5.500 mAh
                        """),
                Arguments.of(
                        SPEC,
                        "5.000 mAh",
                        """
                        es ES
                        print | Etiqueta | = ; Precio ; Nota | = Senja X7 ; 429,00 € ; Batería 5.000 mAh
                        mail | Senja X7 | Senja X7 por 429,00 €. Batería 5.500 mAh, pantalla clara.
                        page | Ficha | Batería: 5.500 mAh
                        """));
    }

    static Stream<Arguments> nothingWrong() {
        return Stream.of(
                Arguments.of(
                        NAME,
                        """
                        en GB
                        page | Mossrise sofa | Mossrise sofa: £899.00
                        mail | Sofas | Mossrise sofa, now £899.
                        print | Sofas | Mossrise sofa £899
                        post |  | Watch the moss rise between the stones. The Mossrise sofa: £899.
                        """),
                // Its own address, and another street.
                Arguments.of(
                        CONTACT,
                        """
                        es ES
                        page | Contacto | Plaza del Molino Nuevo, 3, 50011 Valdearcos
                        mail | Programa | Plaza del Molino Nuevo, 3 · 50011 Valdearcos
                        mail | Estreno | Plaza del Molino Nuevo, 3 · 50011 Valdearcos
                        print | Programa | Plaza del Molino Nuevo, 3 · 50011 Valdearcos | Parking: Plaza del Molino Viejo, 3
                        post |  | Calle del Molino Viejo, 5
                        """),
                // Two seasons have but two runs in common.
                Arguments.of(
                        DATES,
                        """
                        en GB
                        page | Courses | 1–17 October 2026 | 5–21 November 2026 | 14–30 January 2027 | 3–19 March 2027
                        print | Camps | 1–17 October 2026 | 5–21 November 2026 | 20–25 February 2027 | 3–26 March 2027
                        """),
                // Moved is not cancelled.
                Arguments.of(
                        RETURNS,
                        """
                        en GB
                        page | Questions | Can I change the date? Yes, up to 48 hours before the show.
                        print | Programme | Date changes up to 48 hours before the show.
                        mail | Tickets | Cancel free of charge up to 7 days before the show.
                        """),
                Arguments.of(
                        ELIGIBILITY,
                        """
                        es ES
                        page | Abonos | Abono Alba: 45 €. El Abono Alba es para menores de 30 años.
                        mail | Abonos | El Abono Alba, para menores de 30 años, cuesta 45 €.
                        print | Abonos | Abono Alba, menores de 30 años: 45 €
                        page | Preguntas | ¿Quién puede comprar el Abono Alba? Cualquier persona de hasta 29 años incluidos.
                        """));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void areSeen(Rule rule, String deviating, String story) {
        assertThat(Told.deviating(rule, story)).singleElement().asString().contains(deviating);
    }

    @ParameterizedTest
    @MethodSource("nothingWrong")
    void areLeftAlone(Rule rule, String story) {
        assertThat(Told.deviating(rule, story)).isEmpty();
    }
}
