package app.concord.importing.social;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Bytes;
import app.concord.importing.DataSamples;
import app.concord.importing.Imported;
import app.concord.importing.ImporterSamples;
import app.concord.importing.Importers;
import app.concord.importing.SourceFile;
import app.concord.model.Asset;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Problem;
import app.concord.model.Span;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/** Holds what is read of tables that hold no posts: products and copy decks. */
class OtherTablesTest {

    private static Imported read(String path, String content) throws IOException {
        return Importers.read(ImporterSamples.file(path, content), Cancellation.NONE);
    }

    private static List<String> told(Asset asset) {
        return asset.blocks().stream()
                .map(block ->
                        (block.property() == null ? block.kind().name() : block.property().name())
                                + " "
                                + block.text())
                .toList();
    }

    @Test
    void aPriceListIsAPieceAProduct() throws IOException {
        Imported imported =
                read(
                        "tarifs.csv",
                        """
                        Nom;Prix;Prix barré;Stock
                        Lampe Aurora;"40,00 €";"50,00 €";en stock
                        Lampe Borea;60;;épuisé
                        """);
        assertThat(imported.problems()).isEmpty();
        assertThat(told(imported.assets().getFirst()))
                .containsExactly(
                        "NAME Lampe Aurora",
                        "PRICE 40,00 €",
                        "WAS_PRICE 50,00 €",
                        "AVAILABILITY en stock");
        Asset second = imported.assets().get(1);
        assertThat(second.channel()).isEqualTo(Channel.WEB);
        assertThat(second.blocks().get(1).locate(new Span(0, 2)).row()).isEqualTo(2);
        assertThat(second.blocks().get(1).locate(new Span(0, 2)).column()).isEqualTo("Prix");
    }

    @Test
    void aDeckInSeveralLanguagesIsAPieceALanguage() throws IOException {
        Imported imported =
                read(
                        "deck.csv",
                        """
                        Element;English;Deutsch
                        Headline;Now 20 % off;Jetzt 20 % günstiger
                        CTA;Shop now;Jetzt kaufen
                        Image;hero.jpg;hero.jpg
                        """);
        assertThat(imported.assets()).extracting(Asset::language).containsExactly("en", "de");
        assertThat(told(imported.assets().get(1)))
                .containsExactly("HEADING Jetzt 20 % günstiger", "LINK Jetzt kaufen");
        assertThat(imported.assets().get(1).blocks().get(1).locate(new Span(0, 2)).column())
                .isEqualTo("Deutsch");
    }

    @Test
    void aDeckOfNamesAndWordsIsOnePiece() throws IOException {
        Imported imported =
                read(
                        "deck.csv",
                        "Headline;Now 20 % off\nBody;The Aurora lamp costs 40 EUR\nCTA;Shop now\n");
        assertThat(told(imported.assets().getFirst()))
                .containsExactly(
                        "HEADING Now 20 % off",
                        "PARAGRAPH The Aurora lamp costs 40 EUR", "LINK Shop now");
    }

    @Test
    void anOpenWorkbookIsReadLikeOthers() throws IOException {
        byte[] book =
                DataSamples.sheets(
                        new String[][] {
                            {"Produkt", "Preis", "Streichpreis"}, {"Aurora", "40 €", "50 €"}
                        });
        Imported imported =
                Importers.read(
                        new SourceFile("preise.ods", null, Bytes.of(book)), Cancellation.NONE);
        assertThat(told(imported.assets().getFirst()))
                .containsExactly("NAME Aurora", "PRICE 40 €", "WAS_PRICE 50 €");
    }

    @Test
    void aMessageWithoutATimeIsAPost() throws IOException {
        Imported imported =
                read(
                        "sms.csv",
                        "campaign;recipient_segment;sms_text\nMay;A;20 % off until Sunday\n");
        assertThat(told(imported.assets().getFirst()).getFirst())
                .isEqualTo("POST_TEXT 20 % off until Sunday");
    }

    @Test
    void theColumnOfTextsIsKnownByWhatStandsInIt() throws IOException {
        Imported imported =
                read(
                        "posts.csv",
                        """
                        Publicatiedatum;Soort;Wat we zeggen;Hashtags
                        2026-11-23;Reel;Twee bakjes aardbeien voor 5 euro, alleen dit weekend;#Kern
                        2026-11-24;Foto;Koffiebonen per kilo voor 11,99 in plaats van 15,99;#Kern
                        """);
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.assets()).hasSize(2);
        assertThat(told(imported.assets().getFirst()).getFirst())
                .isEqualTo("POST_TEXT Twee bakjes aardbeien voor 5 euro, alleen dit weekend");
        assertThat(imported.assets().getFirst().dated()).isEqualTo("2026-11-23T00:00");
    }

    @Test
    void namesAndNumbersAreNoTexts() throws IOException {
        Imported imported =
                read(
                        "rooms.csv",
                        "Data;Sala;Capienza\n2026-11-23;Sala Grande;120\n2026-11-24;Sala Blu;40\n");
        assertThat(imported.assets()).isEmpty();
    }

    @Test
    void figuresByCountryAreNoDeck() throws IOException {
        Imported imported = read("figures.csv", "Month;DE;FR\nMay;1200;800\nJune;1400;900\n");
        assertThat(imported.assets()).isEmpty();
        assertThat(imported.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.NOT_RECOGNISED);
    }
}
