package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/**
 * Returns and guarantees told by pieces in ten languages: what contradicts, and what only looks so.
 */
class ReturnsMismatchRuleTest {
    private static final Rule RULE = new ReturnsMismatchRule();

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(
                        "three days",
                        """
                        en US
                        mail | Larder Box | Skip or cancel up to five days before your delivery.
                        page | Larder Box | Choose Skip or Cancel Plan. Please do it no later than three days before your delivery.
                        print | Larder Box | Skip a week or cancel up to five days before your delivery.
                        """),
                Arguments.of(
                        "48 jam",
                        """
                        id ID
                        mail | Kapal Teluk | Ubah jadwal gratis hingga 24 jam sebelum keberangkatan.
                        page | Kapal Teluk | Anda dapat mengubah jadwal tanpa biaya hingga 48 jam sebelum keberangkatan.
                        print | Kapal Teluk | Mengubah jadwal gratis hingga 24 jam sebelum keberangkatan.
                        """),
                Arguments.of(
                        "45 days",
                        """
                        en GB
                        mail | Autumn at Rowan | 60 days to return it.
                        page | Returns | You have 45 days.
                        print | Leaflet | 60-day returns.
                        post |  | Sixty days to change your mind.
                        """),
                Arguments.of(
                        "October 5",
                        """
                        en US
                        mail | Back to School | Anything you buy during the sale can be returned through October 15, 2026.
                        page | Astra 14 | Not the one? Bring it back. You have through October 5, 2026, instead of the usual 15 days.
                        print | Sunday circular | Returns on sale purchases through October 15, 2026.
                        """),
                Arguments.of(
                        "90 Nächte",
                        """
                        de DE
                        mail | Herbst bei Haldenbett | 100 Nächte Probeschlafen, Abholung inklusive.
                        page | Wie lange kann ich probeschlafen? | Sie haben ab Lieferung 90 Nächte Zeit.
                        post |  | 100 Nächte Probeschlafen für alle Matratzen.
                        print | Prospekt | 100 Nächte Probeschlafen.
                        """),
                Arguments.of(
                        "14 jours",
                        """
                        fr FR
                        mail | Chez Moulin Brun | Retours gratuits sous 30 jours.
                        page | Retours | Vous disposez de 14 jours pour nous retourner un article.
                        post |  | Retours gratuits pendant 30 jours.
                        print | Dépliant | 30 jours pour retourner vos articles.
                        """),
                Arguments.of(
                        "30 días",
                        """
                        es ES
                        mail | Otoño en Nogal | Tienes 60 días para devolverlo.
                        page | Devoluciones | Dispones de 30 días desde la entrega.
                        post |  | 60 días para devolverlo, sin preguntas.
                        """),
                Arguments.of(
                        "3 anni",
                        """
                        it IT
                        mail | Natale da Pietra | Garanzia di 2 anni su tutto.
                        page | Garanzia | 24 mesi.
                        print | Volantino | Garanzia 3 anni.
                        """),
                Arguments.of(
                        "100 dagen",
                        """
                        nl NL
                        mail | Winkelweken bij Veldhuis | 30 dagen bedenktijd.
                        page | Retourneren | Je hebt 30 dagen om te retourneren. De wettelijke bedenktijd is 14 dagen.
                        post |  | 100 dagen bedenktijd!
                        """),
                Arguments.of(
                        "15 dias",
                        """
                        pt PT
                        mail | Outono na Carvalha | 30 dias para devolver.
                        page | Posso devolver? | Sim, tem 15 dias.
                        post |  | 30 dias para devolver.
                        """),
                Arguments.of(
                        "14 zile",
                        """
                        ro RO
                        mail | Toamna la Brad | Retur gratuit în 30 de zile.
                        page | Retur | Aveți 30 de zile pentru retur.
                        post |  | Retur în 14 zile.
                        """),
                Arguments.of(
                        "1 tahun",
                        """
                        id ID
                        mail | Promo akhir tahun Lentera | Garansi resmi 2 tahun.
                        page | Garansi | 1 tahun.
                        post |  | Garansi 2 tahun untuk semua lampu.
                        """),
                Arguments.of(
                        "60 days",
                        """
                        en GB
                        mail | Two pairs | You have 100 days to change your mind.
                        page | What if I do not like them? | Bring them back within 100 days.
                        print | Door drop | If they are not right, bring them back within 60 days for an exchange or your money.
                        post |  | 100 days to change your mind.
                        """),
                Arguments.of(
                        "60 jours",
                        """
                        fr FR
                        mail | Deux paires | 100 jours pour changer d'avis.
                        page | Retours | Vous avez 100 jours pour les retourner.
                        print | Dépliant | Rapportez-les sous 60 jours pour un échange ou votre argent.
                        """),
                Arguments.of(
                        "7 hari",
                        """
                        ms MY
                        mail | Jualan Raya | Tukar saiz percuma dalam 7 hari.
                        page | Bantuan | Tukar saiz percuma dalam 14 hari.
                        post |  | Tukar saiz percuma dalam 14 hari.
                        print | Risalah | Tukar saiz percuma dalam 14 hari.
                        """));
    }

    static Stream<String> traps() {
        return Stream.of(
                """
                ms MY
                mail | Taman Rimba | Pembatalan percuma sehingga 7 hari sebelum daftar masuk.
                page | Taman Rimba | Pembatalan percuma sehingga 7 hari sebelum daftar masuk.
                print | Taman Rimba | Tukar tarikh percuma sehingga 3 hari sebelum lawatan.
                """,
                """
                en GB
                mail | Autumn at Rowan | 30 days to return it. Exchanges within 60 days.
                page | Returns | You have 30 days. Your statutory right to cancel is 14 days. Exchanges within 60 days. We refund you within 14 days.
                print | Leaflet | 30-day returns.
                """,
                """
                de DE
                mail | Herbst bei Haldenbett | Zwei Wochen Rückgaberecht und 2 Jahre Garantie.
                page | Rückgabe | 14 Tage Rückgaberecht.
                page | Garantie | 24 Monate.
                """,
                """
                de DE
                mail | Herbst bei Haldenbett | 30 Tage Rückgaberecht, 5 Jahre Garantie auf das Gestell.
                page | Rückgabe | Einen Monat. Das gesetzliche Widerrufsrecht von 14 Tagen bleibt unberührt.
                page | Garantie | 10 Jahre auf den Matratzenkern, 5 Jahre auf das Gestell. Gesetzliche Gewährleistung: 2 Jahre.
                """,
                """
                fr FR
                mail | Chez Moulin Brun | Garantie 2 ans, 5 ans sur le moteur.
                page | Garantie | Garantie légale de 2 ans, garantie commerciale 5 ans sur le moteur.
                post |  | Garantie de 24 mois.
                """,
                """
                en GB
                mail | Two pairs | 100 days to return them. Exchanges within 60 days.
                page | Returns | 100 days to return them.
                print | Door drop | You can swap them within 60 days.
                """,
                """
                en US
                mail | Back to School | Most purchases have a 15-day return window. Sale purchases can be returned through October 15, 2026.
                page | Returns | Sale purchases can be returned through October 15, 2026.
                print | Circular | 15-day returns.
                """,
                """
                en US
                mail | Upgrade event | Every new laptop has a 2-year warranty.
                page | Corvid Aero 14, renewed | Inspected, new battery, 90-day warranty.
                page | Terms | New laptops carry a 2-year warranty.
                """,
                """
                pt PT
                mail | Outono na Carvalha | 30 dias para devolver. Presentes: troca até 15 de janeiro.
                page | Trocas e devoluções | 30 dias para devolver. A livre resolução legal é de 14 dias. Presentes: troca até 15 de janeiro.
                """);
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void findsTheDeviatingWords(String words, String campaign) {
        assertThat(Told.deviating(RULE, campaign))
                .as(campaign)
                .singleElement()
                .asString()
                .contains(words);
    }

    @ParameterizedTest
    @MethodSource("traps")
    void leavesAloneWhatIsNoContradiction(String campaign) {
        assertThat(Told.deviating(RULE, campaign)).as(campaign).isEmpty();
    }
}
