package app.concord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Asset;
import app.concord.model.Audience;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cell;
import app.concord.model.Channel;
import app.concord.model.ComparabilityKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.Fulfilment;
import app.concord.model.Location;
import app.concord.model.Region;
import app.concord.model.Role;
import app.concord.model.SourceMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What part of the whole terms hold for, as their clause, their headers or the question says. */
class ScopesTest {
    private static final Set<FactKind> KINDS =
            EnumSet.of(FactKind.SHIPPING, FactKind.RETURNS, FactKind.PAYMENT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en-GB | Free delivery over £50 to the UK mainland, over £80 to the Highlands. | free over 50 GBP region mainland; free over 80 GBP region highlands
                    en-GB | Free delivery over £40 and a free tote over £60. | free over 40 GBP
                    en-GB | Free delivery on every order. | free over 0
                    en-GB | Standard delivery £3.95, free over £50. Click & collect free over £10. | free over 50 GBP; free over 10 GBP COLLECTED
                    pt-PT | Os portes são grátis desde 30 € em Portugal Continental; para os Açores e a Madeira, a partir de 60 €. | free over 30 EUR region mainland; free over 60 EUR region islands
                    pt-PT | No Continente entregamos em 24 a 48 horas; nas ilhas, em 5 a 7 dias úteis. | 24-48 hour region mainland; 5-7 working-day region islands
                    fr-FR | Livraison offerte dès 50 € en France métropolitaine, dès 80 € en Corse. | free over 50 EUR region mainland; free over 80 EUR region fr-co
                    es-ES | Envío gratis a partir de 50 € en península y 90 € en Baleares. | free over 50 EUR region mainland; free over 90 EUR region es-ib
                    it-IT | Spedizione gratuita da 49 € in Italia, da 79 € per le isole. | free over 49 EUR region it; free over 79 EUR region islands
                    nl-NL | Gratis verzending vanaf € 50, Waddeneilanden vanaf € 75. | free over 50 EUR; free over 75 EUR region islands
                    ro-RO | Livrare gratuită la comenzi peste 200 lei în București, peste 300 lei în restul țării. | free over 200 RON region ro-b; free over 300 RON region mainland
                    id-ID | Gratis ongkir min. belanja Rp150.000 untuk Jawa, Rp250.000 untuk luar Jawa. | free over 150000 IDR region java; free over 250000 IDR region java-not
                    ms-MY | Penghantaran percuma (Semenanjung RM150 ke atas, Sabah & Sarawak RM250 ke atas). | free over 150 MYR region mainland; free over 250 MYR region east-malaysia
                    de-DE | 10 Jahre Garantie auf den Matratzenkern, 5 Jahre auf das Gestell. | 10 year part core; 5 year part frame
                    fr-FR | Garantie légale de 2 ans, garantie commerciale 5 ans sur le moteur. | 2 year law statutory; 5 year part motor
                    es-ES | Tienes 30 días para devolverlo y 60 días para cambiarlo. | 30 day; 60 day act exchange
                    en-US | 0% APR for 18 months on purchases of $499 or more. After that, 29.99% APR applies. | 0 % over 499 USD; 18 month over 499 USD; 29.99 % rate later
                    en-US | Under $499: 0% APR for 6 months. | 0 % spend under; 6 month spend under
                    de-DE | Gebundener Sollzinssatz 3,83 %, effektiver Jahreszins 3,90 %. | 3.83 % kind nominal; 3.9 %
                    nl-NL | Betaal in 3 termijnen zonder rente met Klarna. | 3 instalment with klarna; 0 % with klarna; klarna
                    de-DE | Wir liefern nur innerhalb Deutschlands. | Deutschlands only area, region de
                    en-GB | We do not ship to the Channel Islands. | Channel Islands region ci
                    """)
    void readsScopes(String place, String text, String expected) {
        assertThat(read(place, List.of(paragraph(0, text, -1)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en-GB | Returns | 30 days | 30 day RETURN_PERIOD
                    en-GB | How long do I have to return something? | You have 30 days from delivery. | 30 day RETURN_PERIOD
                    de-DE | Wie lange gilt die Garantie? | 10 Jahre auf den Kern. | 10 year GUARANTEE
                    de-DE | Was, wenn die Matratze nicht passt? | Sie haben 90 Nächte Zeit, sie zu Hause zu testen. | 90 night TRIAL
                    fr-FR | Combien de temps ai-je pour changer d'avis ? | Vous avez 30 jours. | 30 day RETURN_PERIOD
                    pt-PT | Posso devolver? | Sim, em 30 dias. | 30 day RETURN_PERIOD
                    en-GB | Delivery | 3-5 days | 3-5 day DELIVERY_TIME
                    en-GB | Returns | We answer within 2 working days. | ''
                    en-GB | Our story | 30 days | ''
                    """)
    void readsAnswersBelowQuestionsAndHeadings(
            String place, String heading, String text, String expected) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(block(0, BlockKind.HEADING, heading, -1, null));
        blocks.add(paragraph(1, text, 0));

        assertThat(
                        facts(place, blocks).stream()
                                .map(fact -> fact.value().canonical() + " " + fact.role())
                                .toList())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void headersOfATableTellTheRegion() {
        List<Block> blocks =
                List.of(
                        cell(0, "Country", null, null),
                        cell(1, "Delivery", null, null),
                        cell(2, "Highlands", "Country", null),
                        cell(3, "£9.95, free over £100", "Delivery", "Highlands"));

        assertThat(read("en-GB", blocks)).isEqualTo("free over 100 GBP region highlands");
    }

    @Test
    void theQuoteHoldsTheLeastSpend() {
        Fact free = facts("en-GB", List.of(paragraph(0, "Free delivery over £50.", -1))).getFirst();

        assertThat(free.place().quote()).isEqualTo("Free delivery over £50");
    }

    private static Block paragraph(int index, String text, int heading) {
        return block(index, BlockKind.PARAGRAPH, text, heading, null);
    }

    private static Block cell(
            int index, String text, @Nullable String column, @Nullable String row) {
        Cell cell = new Cell(0, index / 2, index % 2, column, row, index < 2);
        return block(index, BlockKind.TABLE_CELL, text, -1, cell);
    }

    private static Block block(
            int index, BlockKind kind, String text, int heading, @Nullable Cell cell) {
        return new Block(
                index,
                kind,
                kind == BlockKind.HEADING ? 2 : 0,
                Region.MAIN,
                "body",
                text,
                List.of(),
                List.of(),
                heading,
                cell,
                null,
                null,
                null,
                SourceMap.at(Location.NONE));
    }

    private static List<Fact> facts(String place, List<Block> blocks) {
        Asset asset =
                new Asset(
                        "page.html",
                        Channel.WEB,
                        "html",
                        "Page",
                        place.substring(0, 2),
                        FactText.TODAY.atStartOfDay(),
                        null,
                        blocks,
                        "");
        return Extractors.extract(asset, FactText.context(place)).facts().stream()
                .filter(fact -> KINDS.contains(fact.kind()))
                .toList();
    }

    private static String read(String place, List<Block> blocks) {
        return String.join("; ", facts(place, blocks).stream().map(ScopesTest::text).toList());
    }

    private static String text(Fact fact) {
        ComparabilityKey key = fact.key();
        boolean free = fact.kind() == FactKind.SHIPPING && fact.role() == Role.DELIVERY;
        StringBuilder text = new StringBuilder(free ? "free" : fact.value().canonical());
        if (key.threshold() != null) {
            text.append(" over ").append(key.threshold().canonical());
        }
        if (key.audience() != Audience.EVERYONE) {
            text.append(' ').append(key.audience());
        }
        if (key.fulfilment() != Fulfilment.UNSTATED) {
            text.append(' ').append(key.fulfilment());
        }
        if (!key.scope().isEmpty()) {
            text.append(' ').append(String.join(", ", key.scope()));
        }
        return text.toString();
    }
}
