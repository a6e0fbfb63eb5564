package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Postal addresses, opening hours and handles, told by pieces in several languages. */
class ContactStoriesTest {
    private static final Rule RULE = new ContactMismatchRule();

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(
                        "41",
                        """
                        de DE
                        mail | Blumen Werra | Blumen Werra, Lindenstraße 14, 37073 Göttingen
                        page | Blumen Werra | Lindenstraße 14, 37073 Göttingen. Mo–Fr 9–18 Uhr.
                        print | Blumen Werra | Besuchen Sie uns: Lindenstraße 41, 37073 Göttingen.
                        """),
                Arguments.of(
                        "72",
                        """
                        id ID
                        mail | Batik Sekar | Kunjungi kami di Jl. Melati No. 27, Yogyakarta 55224.
                        page | Batik Sekar | Alamat: Jl. Melati No. 27, Yogyakarta 55224.
                        print | Batik Sekar | Jl. Melati No. 72, Yogyakarta 55224.
                        """),
                Arguments.of(
                        "18.30",
                        """
                        nl NL
                        mail | Bakkerij Vos | Open maandag t/m zaterdag 8.00–17.30 uur.
                        page | Bakkerij Vos | Openingstijden: maandag t/m zaterdag 8.00–17.30 uur.
                        print | Bakkerij Vos | Open maandag t/m zaterdag 8.00–18.30 uur.
                        """),
                Arguments.of(
                        "@orla_ceramic",
                        """
                        en GB
                        mail | Orla | Follow us: @orlaceramics
                        page | Orla | Follow @orlaceramics on Instagram
                        print | Orla | Find us at @orla_ceramic
                        """),
                Arguments.of(
                        "67100",
                        """
                        fr FR
                        mail | Librairie | 12 rue des Tanneurs, 67000 Strasbourg
                        page | Librairie | Librairie Vox, 12 rue des Tanneurs, 67000 Strasbourg
                        print | Librairie | 12 rue des Tanneurs, 67100 Strasbourg
                        """),
                Arguments.of(
                        "9 malam",
                        """
                        ms MY
                        mail | Kafe Senja | Buka setiap hari 10 pagi hingga 10 malam.
                        page | Kafe Senja | Waktu operasi: setiap hari, 10 pagi – 10 malam.
                        print | Kafe Senja | Buka setiap hari 10 pagi hingga 9 malam.
                        """),
                Arguments.of(
                        "Sonntag",
                        """
                        de DE
                        mail | Bad | Öffnungszeiten: Montag bis Samstag 10–22 Uhr.
                        page | Bad | Geöffnet Montag bis Samstag 10–22 Uhr.
                        print | Bad | Geöffnet Montag bis Sonntag 10–22 Uhr.
                        """),
                Arguments.of(
                        "22",
                        """
                        it IT
                        mail | Terme | Aperto dal lunedì al sabato dalle 9 alle 20.
                        page | Terme | Orari: dal lunedì al sabato 9:00–20:00.
                        print | Terme | Aperto dal lunedì al sabato dalle 9 alle 22.
                        """),
                Arguments.of(
                        "54",
                        """
                        pt PT
                        mail | Casa do Chá | Rua das Oliveiras, 45, 4000-120 Porto
                        page | Casa do Chá | Visite-nos: Rua das Oliveiras, 45, 4000-120 Porto.
                        print | Casa do Chá | Rua das Oliveiras, 54, 4000-120 Porto
                        """),
                Arguments.of(
                        "21",
                        """
                        ro RO
                        mail | Florăria | Str. Teiului nr. 12, 400123 Cluj-Napoca
                        page | Florăria | Str. Teiului nr. 12, 400123 Cluj-Napoca
                        print | Florăria | Str. Teiului nr. 21, 400123 Cluj-Napoca
                        """),
                Arguments.of(
                        "2-51",
                        """
                        ms MY
                        mail | Kedai Kopi | Lot 2-15, Aras 2, Menara Bayu, Shah Alam
                        page | Kedai Kopi | Lot 2-15, Aras 2, Menara Bayu, Shah Alam
                        print | Kedai Kopi | Lot 2-51, Aras 2, Menara Bayu, Shah Alam
                        """),
                Arguments.of(
                        "B-21",
                        """
                        id ID
                        mail | Bengkel | Ruko B-12, Grand Sentosa, Bekasi
                        page | Bengkel | Ruko B-12, Grand Sentosa, Bekasi
                        print | Bengkel | Ruko B-21, Grand Sentosa, Bekasi
                        """));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void findsTheWordsThatDeviate(String words, String text) {
        assertThat(Told.deviating(RULE, text))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(quote).contains(words));
    }

    static Stream<String> compatible() {
        return Stream.of(
                """
                de DE
                mail | Blumen Werra | Blumen Werra, Lindenstraße 14, 37073 Göttingen
                page | Blumen Werra | Filialen: Lindenstraße 14, 37073 Göttingen. Lindenstraße 41, 37073 Göttingen.
                print | Blumen Werra | Besuchen Sie uns: Lindenstraße 41, 37073 Göttingen.
                """,
                """
                nl NL
                mail | Bakkerij Vos | Bel 020 123 4567, maandag t/m vrijdag 9.00–17.00 uur.
                page | Bakkerij Vos | Openingstijden winkel: maandag t/m vrijdag 8.00–17.30 uur. | Klantenservice: 020 123 4567, maandag t/m vrijdag 9.00–17.00 uur.
                print | Bakkerij Vos | Winkel open maandag t/m vrijdag 8.00–17.30 uur.
                """,
                """
                en GB
                mail | Shops | 12 Harbour Street, Whitby YO21 3PU
                page | Shops | 12 Harbour Street, Whitby YO21 3PU. 48 Market Place, Malton YO17 7LW.
                print | Shops | 48 Market Place, Malton YO17 7LW
                """,
                """
                de DE
                mail | Bad | Öffnungszeiten: Montag bis Freitag 10–22 Uhr, Samstag 9–20 Uhr.
                page | Bad | Geöffnet Montag bis Freitag 10–22 Uhr, Samstag und Sonntag 9–20 Uhr. | Sauna: Montag bis Freitag 14–22 Uhr.
                print | Bad | Sauna Montag bis Freitag 14–22 Uhr.
                """,
                """
                en GB
                mail | Orla | Follow @orla_uk
                page | Orla | Follow @orla_uk on Instagram and @orla_de for Germany
                print | Orla | @orla_de
                """,
                """
                it IT
                mail | Traghetti | Call center 0586 771 340, da lunedì a sabato, ore 8–20.
                page | Traghetti | 0586 771 340 (lun–sab 8–20)
                print | Agenzie | Linea riservata alle agenzie: 0586 771 388, dal lunedì al venerdì, 9–18. I clienti possono chiamare lo 0586 771 340.
                """,
                """
                en GB
                mail | Pharmacy | 01632 960 118, Monday to Friday 9am–7pm
                page | Pharmacy | 14 Mill Lane, Malton YO17 7LW (shop: Monday to Saturday 9am–7.30pm) · 01632 960 118 · hello@pharmacy.example
                print | Pharmacy | Call 01632 960 118, Monday to Friday 9am–7pm.
                """,
                """
                pt PT
                mail | Botica | 223 405 118, dias úteis das 9h às 19h
                page | Botica | Rua do Almada 214, 4050-032 Porto (loja: segunda a sábado, 9h–19h30) · 223 405 118
                print | Botica | Ligue 223 405 118, dias úteis das 9h às 19h.
                """,
                """
                es ES
                mail | Clínica Alba | Centro: lunes a viernes de 9 a 20 h.
                page | Clínica Alba | Madrid: lunes a viernes de 9 a 20 h. | Toledo: lunes a viernes de 10 a 19 h.
                print | Clínica Alba Toledo | Lunes a viernes de 10 a 19 h.
                """);
    }

    @ParameterizedTest
    @MethodSource("compatible")
    void leavesAloneWhatDoesNotContradict(String text) {
        assertThat(Told.deviating(RULE, text)).isEmpty();
    }
}
