package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Values that one piece tells otherwise than others in the same words, of whatever they are. */
class LikeWordsStoriesTest {
    private static final Rule SPEC = new SpecMismatchRule();
    private static final Rule SHIPPING = new ShippingMismatchRule();
    private static final Rule ELIGIBILITY = new EligibilityMismatchRule();
    private static final Rule DATES = new DatesMismatchRule();
    private static final Rule CODE = new PromoCodeMismatchRule();
    private static final Rule DISCOUNT = new DiscountMismatchRule();
    private static final Rule RETURNS = new ReturnsMismatchRule();

    static Stream<Arguments> contradictions() {
        return Stream.of(
                // The same words stand around the number, though pieces count other houses too.
                Arguments.of(
                        SPEC,
                        "150 huisjes",
                        """
                        nl NL
                        mail | Herfst | Er doen 180 huisjes mee, dus wacht niet te lang.
                        page | Herfst | Aan de actie doen 180 huisjes mee. Gasten zijn blij.
                        page | Park Oost | Vijfentachtig huisjes tussen duin en dijk.
                        print | Herfst | Dit najaar doen 180 huisjes mee.
                        post |  | Er doen 150 huisjes mee aan de actie!
                        """),
                Arguments.of(
                        SPEC,
                        "45 minutes",
                        """
                        en GB
                        mail | Boxes | Cards for every recipe, each ready in 45 minutes or less.
                        page | Boxes | Over 40 recipes, all ready in 30 minutes or less.
                        print | Boxes | Boxes for two, cooked in 30 minutes or less.
                        page | Plans | Recipes take 30 minutes at most, some 20 minutes.
                        post |  | Dinner by 7. 30 minutes max!
                        """),
                // So many and no more with the code.
                Arguments.of(
                        ELIGIBILITY,
                        "vier Boxen",
                        """
                        de DE
                        mail | Box | Mit dem Code GRUEN6 gibt es 6 € Rabatt auf die ersten drei Boxen.
                        page | Box | Code GRUEN6: 6 € Rabatt auf die ersten drei Boxen.
                        print | Box | Mit GRUEN6 sparen Sie 6 € auf die ersten drei Boxen.
                        post |  | Mit dem Code GRUEN6 gibt es 6 € Rabatt auf die ersten vier Boxen!
                        """),
                // Two digits in each other's place, though another hall has its own number.
                Arguments.of(
                        SPEC,
                        "821 de locuri",
                        """
                        ro RO
                        mail | Stagiunea | Sala mare are 812 locuri.
                        page | Stagiunea | Sala mare are 812 locuri, foaierul 180 de locuri. | În sală intră 812 locuri.
                        print | Comunicat | Avem 821 de locuri și vrem să le vedem ocupate.
                        """),
                // What others state as a limit speaks for the usual number.
                Arguments.of(
                        SPEC,
                        "50 peserta",
                        """
                        id ID
                        mail | Kelas | Tiap kelas hanya menampung 40 peserta.
                        page | Kelas | Setiap kelas menerima paling banyak 40 peserta dari seluruh kota.
                        print | Kelas | Maksimal 40 peserta per kelas.
                        post |  | Belajar bareng 50 peserta lain per kelas!
                        """),
                // Two figures in each other's place.
                Arguments.of(
                        SPEC,
                        "287 × 196 cm",
                        """
                        de DE
                        mail | Ecksofa Mora | Das Ecksofa Mora misst 278 × 196 cm und kostet 1.799 €.
                        page | Ecksofa Mora | 278 × 196 cm, Stellfläche mit Armlehnen. 1.799 €
                        print | Ecksofa Mora | Ecksofa Mora, 278 × 196 cm, 1.799 €
                        post |  | Liegen: Das Ecksofa Mora hat 287 × 196 cm. 1.799 €
                        """),
                Arguments.of(
                        SPEC,
                        "45 dB(A)",
                        """
                        de DE
                        mail | Pumpe Aerion | Die Pumpe Aerion kostet 2.590 € und hat eine Schallleistung von 49 dB(A).
                        page | Pumpe Aerion | 2.590 €. Schallleistung: 49 dB(A).
                        print | Pumpe Aerion | 2.590 €. Schallleistung 49 dB(A).
                        post |  | Pumpe Aerion, 2.590 €, Schallleistung nur 45 dB(A)
                        """),
                Arguments.of(
                        SPEC,
                        "22 de ore",
                        """
                        ro RO
                        mail | Căști Lunet | Căști Lunet, 32 h cu etui, 299 lei.
                        page | Căști Lunet | 299 lei. 32 h cu etui.
                        print | Căști Lunet | Căști Lunet: 32 h cu etui. 299 lei.
                        post |  | Căști Lunet țin 22 de ore cu tot cu etui. 299 lei!
                        """),
                // How far goods are brought.
                Arguments.of(
                        SHIPPING,
                        "60 km",
                        """
                        de DE
                        mail | Möbel | Möbel liefern wir ab 500 € frei Haus im Umkreis von 100 km.
                        page | Möbel | Möbellieferung frei Haus ab 500 € im Umkreis von 100 km, sonst 59 €.
                        print | Möbel | Möbel frei Haus ab 500 € im Umkreis von 100 km.
                        print | Aushang | Wir liefern Möbel ab 500 € kostenlos im Umkreis von 60 km.
                        """),
                Arguments.of(
                        ELIGIBILITY,
                        "2 nachten",
                        """
                        nl NL
                        mail | Park | Uw auto vaart gratis mee bij een verblijf vanaf 3 nachten.
                        page | Park | Bij een verblijf vanaf 3 nachten vaart de auto gratis mee.
                        print | Park | Auto vaart gratis mee bij een verblijf vanaf 3 nachten.
                        post |  | De auto vaart gratis mee bij een verblijf vanaf 2 nachten!
                        """),
                Arguments.of(
                        ELIGIBILITY,
                        "16 años",
                        """
                        es ES
                        mail | Pack Peque | Gafas irrompibles para menores de 14 años por 69 €.
                        page | Pack Peque | 69 €, para menores de 14 años.
                        print | Pack Peque | Pack Peque, para menores de 14 años: 69 €
                        post |  | Pack Peque: gafas irrompibles por 69 €. Para menores de 16 años.
                        """),
                Arguments.of(
                        RETURNS,
                        "14 hari",
                        """
                        id ID
                        mail | Kelas | Garansi uang kembali 7 hari setelah sesi pertama.
                        page | Kelas | Garansi uang kembali 7 hari.
                        print | Brosur | Garansi uang kembali 14 hari setelah sesi pertama.
                        post |  | Garansi uang kembali 7 hari!
                        """),
                // The first day of the course, told in the words of the others, not of the sale.
                Arguments.of(
                        DATES,
                        "lunes 15 de febrero de 2027",
                        """
                        es MX
                        mail | Cursos | Inscripciones del 11 al 31 de enero de 2027. | Las clases empiezan el lunes 8 de febrero de 2027.
                        page | Cursos | Inscripciones del 11 al 31 de enero de 2027. | Inicio de clases: lunes 8 de febrero de 2027.
                        print | Cursos | Inscripciones del 11 al 31 de enero de 2027. | Las clases empiezan el lunes 8 de febrero de 2027.
                        page | ¿Cuándo empiezan las clases? | Todos los grupos inician el lunes 15 de febrero de 2027.
                        """),
                // A code in the place of another, in the same channel.
                Arguments.of(
                        CODE,
                        "WARMUP0",
                        """
                        en AU
                        mail | Join | Use code WINTER0 and we drop the $79 joining fee until 30 May 2027.
                        mail | Reminder | With the code WINTER0 we drop the $79 joining fee until 30 May 2027.
                        page | Join | Code WINTER0 drops the $79 joining fee.
                        mail | Trainer | The code WARMUP0 still drops the $79 joining fee until 30 May 2027.
                        """));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void findsWhatOnePieceTellsOtherwise(Rule rule, String words, String text) {
        assertThat(Told.deviating(rule, text)).anyMatch(quotes -> quotes.contains(words));
    }

    static Stream<Arguments> compatible() {
        return Stream.of(
                // Some may come before the others.
                Arguments.of(
                        DATES,
                        """
                        pt PT
                        mail | Saldos | Saldos de 4 a 31 de janeiro de 2027.
                        page | Saldos | De 4 a 31 de janeiro de 2027, nas lojas e em linha.
                        print | Saldos | De 4 a 31 de janeiro de 2027.
                        post |  | Clube, isto é para vocês: os saldos abrem mais cedo, já no sábado, 2 de janeiro.
                        """),
                Arguments.of(
                        DATES,
                        """
                        en GB
                        mail | Sale | The sale runs from 4 to 31 January 2027.
                        page | Sale | From 4 to 31 January 2027, in shops and online.
                        print | Sale | From 4 to 31 January 2027.
                        post |  | Friends of the house: your sale starts two days early, on Saturday 2 January 2027.
                        """),
                // A part of what the campaign counts, in other words.
                Arguments.of(
                        SPEC,
                        """
                        nl NL
                        mail | Herfst | Er doen 180 huisjes mee.
                        page | Herfst | Aan de actie doen 180 huisjes mee.
                        print | Herfst | Dit najaar doen 180 huisjes mee.
                        page | Park Oost | Vijfentachtig huisjes tussen duin en dijk.
                        page | Park West | Een park met 40 huisjes en een meer.
                        """),
                Arguments.of(
                        SPEC,
                        """
                        en GB
                        mail | Boxes | Ready in 30 minutes or less. Express in 20 minutes or less.
                        page | Boxes | All ready in 30 minutes or less.
                        print | Boxes | Cooked in 30 minutes or less.
                        post |  | 30 minutes or less. Express: in 20 minutes or less.
                        """),
                // The spare blade has a measure of its own beside the label.
                Arguments.of(
                        SPEC,
                        """
                        fr FR
                        mail | Tondeuse Fauche | Tondeuse Fauche, 239 €. Largeur de coupe 37 cm.
                        page | Tondeuse Fauche | 239 €. Largeur de coupe : 37 cm. | Hauteur du bac : 34 cm.
                        print | Tondeuse Fauche | 239 €. Largeur de coupe 37 cm.
                        """),
                // Delivery costs more beyond the radius; the route of a run is none.
                Arguments.of(
                        SHIPPING,
                        """
                        de DE
                        mail | Möbel | Möbel frei Haus ab 500 € im Umkreis von 100 km.
                        page | Möbel | Möbel frei Haus ab 500 € im Umkreis von 100 km.
                        print | Möbel | Möbel frei Haus ab 500 € im Umkreis von 100 km.
                        post |  | Unser Firmenlauf führt über 60 km rund um die Stadt.
                        """),
                // What is free for small children, and half the price for bigger ones.
                Arguments.of(
                        ELIGIBILITY,
                        """
                        fr FR
                        mail | Nuit | Nuit à la belle étoile : 25 €, 12,50 € pour les moins de 12 ans.
                        page | Nuit | 25 € par adulte, 12,50 € pour les moins de 12 ans.
                        print | Nuit | 12,50 € pour les enfants de moins de 12 ans.
                        """),
                // Two codes for two things that take off as much.
                Arguments.of(
                        CODE,
                        """
                        en GB
                        mail | Lamps | Code SHINE takes £10 off every table lamp over £80.
                        mail | Lamps again | With code SHINE you pay £10 less for a table lamp over £80.
                        page | Lamps | Code SHINE: £10 off table lamps.
                        mail | Rugs | Woven by hand: use WOVENFLOOR and get £10 back on any jute carpet.
                        """),
                Arguments.of(
                        DISCOUNT,
                        """
                        es ES
                        mail | Línea Brisa | Con el código HOGAR26 la línea Brisa sale al 50 %.
                        page | Línea Brisa | Con el código HOGAR26, un 50 % de descuento en la línea Brisa.
                        post |  | Código HOGAR26: 50 % de descuento en la línea Brisa
                        """));
    }

    @ParameterizedTest
    @MethodSource("compatible")
    void leavesAloneWhatIsOfOtherThings(Rule rule, String text) {
        assertThat(Told.deviating(rule, text)).isEmpty();
    }
}
