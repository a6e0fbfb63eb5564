package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** What products measure, hold and are made of, told by pieces in ten languages. */
class SpecStoriesTest {
    private static final Rule RULE = new SpecMismatchRule();

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(
                        "12.1",
                        """
                        en GB
                        mail | The Kestrel folding bike | Kestrel folds in ten seconds and weighs 11.2 kg.
                        page | Kestrel folding bike | The Kestrel weighs 11.2 kg and carries up to 110 kg.
                        print | Kestrel folding bike | At 12.1 kg the Kestrel is easy to carry. Riders up to 110 kg.
                        post |  | Meet the Kestrel folding bike: 11.2 kg.
                        """),
                Arguments.of(
                        "45GB",
                        """
                        en GB
                        mail | Tern 30 | With Tern 30 you get 40GB of data and 6GB for your hotspot at £12.
                        page | Tern 30 | Tern 30: 40GB of data, hotspot 6GB, £12.
                        post |  | Tern 30 brings you 45GB, with 6GB for your hotspot, at £12.
                        print | Tern 30 | Tern 30: 40GB, 6GB hotspot, £12.
                        """),
                Arguments.of(
                        "1.500 ml",
                        """
                        de DE
                        mail | Wasserkocher Kolk | Der Wasserkocher Kolk fasst 1,7 l und kocht in drei Minuten.
                        page | Wasserkocher Kolk | Fassungsvermögen: 1,7 l. Leistung: 2200 W.
                        print | Wasserkocher Kolk | Fassungsvermögen 1.500 ml, 2200 W.
                        """),
                Arguments.of(
                        "10 pièces",
                        """
                        fr FR
                        mail | Coffret Lavande | Le Coffret Lavande réunit 12 pièces. 39,90 €.
                        page | Coffret Lavande | Coffret Lavande, 12 pièces : 39,90 €.
                        post |  | Coffret Lavande, 10 pièces : 39,90 €
                        """),
                Arguments.of(
                        "4,6",
                        """
                        es ES
                        mail | Colchón Brezo | Colchón Brezo: 4,8 de 5 en opiniones.
                        page | Colchón Brezo | Valoración: 4,8 de 5 (2.310 opiniones).
                        print | Colchón Brezo | Nuestros clientes le dan un 4,6 de 5.
                        """),
                Arguments.of(
                        "45",
                        """
                        it IT
                        mail | Forum Energia | 40 relatori e 25 workshop in due giorni.
                        page | Forum Energia | Programma: 40 relatori, 25 workshop.
                        post |  | Forum Energia: 45 relatori ti aspettano!
                        """),
                Arguments.of(
                        "16",
                        """
                        nl NL
                        mail | Kaasmakerij De Linde | Te koop in onze 18 winkels.
                        page | De Linde | Kom proeven in een van onze 18 winkels.
                        print | De Linde | Al 18 winkels in Nederland.
                        post |  | Nu in onze 16 winkels!
                        """),
                Arguments.of(
                        "algod",
                        """
                        pt PT
                        mail | Camisa Estoril | A Camisa Estoril é de linho puro. 49,90 €.
                        page | Camisa Estoril | Camisa Estoril em linho, 49,90 €.
                        post |  | Camisa Estoril em algodão, 49,90 €
                        """),
                Arguments.of(
                        "24 jam",
                        """
                        id ID
                        mail | Speaker Rimba | Speaker Rimba tahan hingga 20 jam dengan sekali isi daya baterai.
                        page | Speaker Rimba | Baterai: hingga 20 jam. Berat 600 g.
                        post |  | Speaker Rimba, baterai tahan hingga 24 jam!
                        """),
                Arguments.of(
                        "8 colours",
                        """
                        en GB
                        mail | Fold chair | The Fold chair comes in 6 colours. £89.
                        page | Fold chair | Fold chair, £89. Choose from 6 colours.
                        print | Fold chair | Fold chair, £89, in 8 colours.
                        """),
                Arguments.of(
                        "piel sint",
                        """
                        es ES
                        mail | Bolso Nácar | El Bolso Nácar es de piel auténtica. 129 €.
                        page | Bolso Nácar | Bolso Nácar: piel de vacuno, 129 €.
                        post |  | Bolso Nácar, 129 €, de piel sintética
                        """),
                Arguments.of(
                        "1000",
                        """
                        fr FR
                        mail | Mixeur Volt | Le Mixeur Volt : 900 W, bol de 1,5 l. 79 €.
                        page | Mixeur Volt | 79 €. Puissance : 900 W. Capacité : 1,5 l.
                        print | Mixeur Volt | 79 €. Puissance 1000 W, capacité 1,5 l.
                        """),
                Arguments.of(
                        "3 l",
                        """
                        ro RO
                        mail | Aspiratorul Brad | Aspiratorul Brad are rezervor de 2 l și costă 499 lei.
                        page | Aspiratorul Brad | 499 lei. Rezervor: 2 l. Putere: 800 W.
                        print | Aspiratorul Brad | 499 lei. Rezervor de 3 l, 800 W.
                        """),
                Arguments.of(
                        "2.8",
                        """
                        ms MY
                        mail | Periuk Sutra | Periuk Sutra berkapasiti 1.8 liter, RM 199.
                        page | Periuk Sutra | RM 199. Kapasiti: 1.8 liter. Kuasa: 700 W.
                        post |  | Periuk Sutra RM 199, kapasiti 2.8 liter!
                        """),
                Arguments.of(
                        "36",
                        """
                        de DE
                        mail | Kopfhörer Hall | Kopfhörer Hall: bis zu 30 Stunden Akkulaufzeit, 79 €.
                        page | Kopfhörer Hall | 79 €. Akkulaufzeit: bis zu 30 Stunden.
                        print | Kopfhörer Hall | 79 €. Bis zu 36 Stunden Akkulaufzeit.
                        """),
                Arguments.of(
                        "4.9",
                        """
                        en GB
                        mail | Pillow Nimbus | Pillow Nimbus, £39. Rated 4.7 out of 5 by 2,400 reviews.
                        page | Pillow Nimbus | £39. 4.7 out of 5 (2,412 reviews).
                        print | Pillow Nimbus | £39. Rated 4.9 out of 5.
                        """),
                Arguments.of(
                        "160",
                        """
                        it IT
                        mail | Tappeto Mare | Tappeto Mare, 120 x 180 cm, 89 €.
                        page | Tappeto Mare | 89 €. Dimensioni: 120 x 180 cm.
                        print | Tappeto Mare | 89 €. Dimensioni: 120 x 160 cm.
                        """),
                Arguments.of(
                        "7 culori",
                        """
                        ro RO
                        mail | Lampa Zori | Lampa Zori, 199 lei, disponibilă în 5 culori.
                        page | Lampa Zori | 199 lei. Disponibilă în 5 culori.
                        post |  | Lampa Zori la 199 lei, în 7 culori
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
                en GB
                mail | Two for one | Two pairs of glasses for the price of one.
                page | Two for one | Choose two pairs of glasses in one visit.
                print | Two for one | Take two pairs of glasses home.
                post |  | Thirty pairs of lenses by post.
                """,
                """
                ms MY
                mail | Kelas | Ambil tiga subjek: RM306 sebulan.
                page | Kelas | RM306 untuk tiga subjek.
                post |  | Tiga subjek RM306 sebulan.
                print | Terma | Yuran RM240 untuk dua subjek.
                """,
                """
                en GB
                mail | The Kestrel folding bike | Kestrel weighs just 11 kg.
                page | Kestrel folding bike | The Kestrel weighs 11.2 kg (24.7 lb) and carries up to 110 kg. Wheel size 40 cm, folded height 62 cm.
                print | Kestrel folding bike | 24.7 lb. Folded height: 62 cm. Wheels: 16 in (40 cm).
                post |  | Meet the Kestrel folding bike: about 11 kg.
                """,
                """
                de DE
                mail | Wasserkocher Kolk | Der Wasserkocher Kolk fasst 1,7 Liter.
                page | Wasserkocher Kolk | Fassungsvermögen: 1700 ml. Leistung: 2,2 kW. Kabel: 75 cm. Höhe: 24 cm.
                print | Wasserkocher Kolk | 1,7 l, 2200 W, 24 cm hoch.
                """,
                """
                it IT
                mail | Forum Energia | Oltre 40 relatori e 25 workshop.
                page | Forum Energia | Programma: 42 relatori, 25 workshop. Sabato: 12 relatori.
                post |  | Forum Energia: più di 40 relatori!
                """,
                """
                pt PT
                mail | Casaco Sintra | O Casaco Sintra é de lã com forro de viscose. 149 €.
                page | Casaco Sintra | Casaco Sintra em lã, 149 €. Forro: viscose.
                post |  | Casaco Sintra: lã quentinha, 149 €. Cachecol de caxemira à parte.
                """,
                """
                ro RO
                mail | Telefonul Nor | Telefonul Nor cu 128 GB la 1.299 lei sau 256 GB la 1.499 lei.
                page | Telefonul Nor | Nor 128 GB: 1.299 lei. Nor 256 GB: 1.499 lei. Ecran 6,1 inch.
                post |  | Telefonul Nor 256 GB la 1.499 lei.
                """,
                """
                en GB
                mail | Lamps | The Arc lamp is 160 cm tall and costs £129. The Dot lamp is 45 cm tall and costs £49.
                page | Arc lamp | £129. Height: 160 cm. Cable: 180 cm.
                page | Dot lamp | £49. Height: 45 cm. Cable: 150 cm. | You may also like the Arc lamp, £129.
                print | Lamps | Arc lamp £129, 160 cm. Dot lamp £49, 45 cm.
                """,
                """
                de DE
                mail | Kopfhörer Hall | Kopfhörer Hall: bis zu 30 Stunden Akkulaufzeit, 79 €.
                page | Kopfhörer Hall | 79 €. Akku: bis zu 30 Stunden, mit ANC 22 Stunden. Ladezeit: 2 Stunden.
                print | Kopfhörer Hall | 79 €. 22 Stunden Akku mit ANC.
                """,
                """
                it IT
                mail | Tenda Faggio | Tenda Faggio, 120 x 240 cm, 59 €. Anche 140 x 260 cm, 69 €.
                page | Tenda Faggio | 120 x 240 cm: 59 €. 140 x 260 cm: 69 €. 160 x 280 cm: 79 €.
                print | Tenda Faggio | Tenda Faggio 160 x 280 cm, 79 €.
                """,
                """
                fr FR
                mail | Robe Soline | La Robe Soline existe dans toutes les tailles, du 34 au 46. 79 €.
                page | Robe Soline | 79 €. Longueur à partir de 98 cm selon la taille.
                post |  | Robe Soline 79 €, toutes les tailles
                """,
                """
                en GB
                mail | Tab Nine | Tab Nine with 64 GB, £199.
                page | Tab Nine | Tab Nine 64 GB £199. Tab Nine 128 GB £249. Screen 8.3 in, 310 g.
                post |  | Tab Nine 128 GB, £249, just 310 g
                """,
                """
                en GB
                mail | Screen Vista | Screen Vista, 27 in, £249.
                page | Screen Vista | £249. 68.6 cm (27 in). Weight 4.9 kg.
                print | Screen Vista | £249. 68.6 cm, 10.8 lb.
                """,
                """
                de DE
                mail | Honig Linde | Honig Linde, 500 g, 7,90 € (1 kg = 15,80 €).
                page | Honig Linde | 500 g: 7,90 €. 250 g: 4,50 €. Grundpreis 15,80 €/kg.
                print | Honig Linde | 7,90 € je 500-g-Glas
                """);
    }

    @ParameterizedTest
    @MethodSource("compatible")
    void leavesAloneWhatDoesNotContradict(String text) {
        assertThat(Told.deviating(RULE, text)).isEmpty();
    }
}
