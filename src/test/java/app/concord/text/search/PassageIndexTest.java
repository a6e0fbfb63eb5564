package app.concord.text.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.concord.model.Cancellation;
import app.concord.model.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is found in several languages, and which words of it are marked. */
class PassageIndexTest {
    private static final Map<String, String> FIELDS =
            Map.of("channel", "channel", "file", "file", "kind", "kind");

    private final List<Passage> passages = new ArrayList<>();

    private void add(int piece, String language, String text, Tag... tags) {
        passages.add(new Passage(piece, "web", language, text, false, List.of(tags)));
    }

    private PassageIndex index() {
        return new PassageIndex(passages, Set.of("file"), Cancellation.NONE);
    }

    private Found find(String text) {
        return index().find(SearchQuery.of(text, FIELDS), Narrowing.NONE, Cancellation.NONE);
    }

    /** The words marked in all passages found, in their order. */
    private List<String> marked(String text) {
        Found found = find(text);
        List<String> marked = new ArrayList<>();
        for (Found.InPiece piece : found.pieces()) {
            for (int passage : piece.passages()) {
                String words = passages.get(passage).text();
                found.sought()
                        .marks(passages.get(passage))
                        .forEach(mark -> marked.add(mark.of(words)));
            }
        }
        return marked;
    }

    private List<Integer> pieces(String text) {
        return find(text).pieces().stream().map(Found.InPiece::piece).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "de, Die Größe der Matratzen, grösse, Größe",
        "de, Die Größe der Matratzen, GRÖSSE, Größe",
        "de, Die Größe der Matratzen, groesse, Größe",
        "de, Die Größe der Matratzen, grosse, Größe",
        "de, Die Größe der Matratzen, Matratze, Matratzen",
        "de, Unsere Boxspringmatratze gibt es jetzt, matratzen, Boxspringmatratze",
        "de, Mit Sofortrabatt bestellen, Rabatt, Sofortrabatt",
        "de, Der Matratzenschoner dazu, matratze, Matratzenschoner",
        "de, Fuer Sie, für, Fuer",
        "fr, Une crème à la pêche dès l’été, creme, crème",
        "fr, Une crème à la pêche dès l’été, ÉTÉ, l’été",
        "fr, Livraison gratuite dès 50 €, gratuit, gratuite",
        "fr, Les bougies parfumées, bougie, bougies",
        "es, Las sábanas más suaves, sabana, sábanas",
        "it, Le novità di settembre, novita, novità",
        "pt, Todas as promoções, promocao, promoções",
        "nl, Alle dekbedden in de aanbieding, dekbed, dekbedden",
        "nl, De zomeraanbieding, aanbieding, zomeraanbieding",
        "ro, Reducere până la sfârșit, pana, până",
        "ro, Reduceri la saltele, reducere, Reduceri",
        "ro, Toate saltelele şi pernele, saltele, saltelele",
        "id, Gratis untuk setiap pembelian, beli, pembelian",
        "id, Kami membelikan hadiah, beli, membelikan",
        "id, Belanja sekarang dapatkan potongan, potong, potongan",
        "en, The candles of the season, candle, candles",
        "en, The lumen’s shade, lumen, lumen’s"
    })
    void wordsAreFoundByLanguageWhateverTheirAccentsAndEndings(
            String language, String text, String typed, String marked) {
        add(0, language, text);
        assertThat(marked(typed + " ")).containsExactly(marked);
    }

    @ParameterizedTest
    @CsvSource({
        "de, Preis und Beispiel, eis",
        "de, Der Kreis, reis",
        "de, Boxspringmatratze, spring",
        "en, Underwear for all, wear",
        "en, We sell shoes, candle",
        "fr, Une grande pêche, êche"
    })
    void partsOfWordsAreFoundOnlyWhereTheyAreWords(String language, String text, String typed) {
        add(0, language, text);
        boolean compound = typed.equals("spring");
        assertThat(marked(typed + " ")).hasSize(compound ? 1 : 0);
    }

    @Test
    void endingsAreThoseOfThePassagesOwnLanguage() {
        add(0, "fr", "les chevaux");
        add(1, "de", "Das Angebot, die Angebote");
        add(2, "en", "chevaux are not English");
        assertThat(pieces("cheval ")).containsExactly(0);
        assertThat(marked("angebote ")).containsExactlyInAnyOrder("Angebot", "Angebote");
    }

    @Test
    void aTextInNoKnownLanguageIsFoundByAnyOfThem() {
        passages.add(new Passage(0, "web", null, "Matratzen candles", false, List.of()));
        add(1, "de", "Kissen");
        add(2, "en", "pillow");
        assertThat(marked("matratze ")).containsExactly("Matratzen");
        assertThat(marked("candle ")).containsExactly("candles");
    }

    @Test
    void theLastWordIsFoundByItsBeginningWhileTyping() {
        add(0, "en", "Mattress and matches");
        assertThat(marked("matt")).containsExactly("Mattress");
        assertThat(marked("mat")).containsExactly("Mattress", "matches");
        assertThat(marked("mat ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nur 29,99 € mit TRAUM15 | 29,99   | 29,99",
                "Nur 29,99 € mit TRAUM15 | 29,99 € | 29,99",
                "Nur 29,99 € mit TRAUM15 | 29.99   | 29,99",
                "Nur 29,99 € mit TRAUM15 | 29,9    | 29,99",
                "Nur 29,99 € mit TRAUM15 | traum15 | TRAUM15",
                "20 % auf alles, 20 cm   | 20%     | 20",
                "20 % auf alles, 20 cm   | -20 %   | 20",
                "£20 off in 20 minutes   | £20     | 20",
                "160 x 200 und 160x200   | 160x200 | 160x200",
                "SAVE_20 now             | save_20 | SAVE_20",
                "Frei ab 1.299,00 €      | 1.299,00 | 1.299,00",
                "Mail an hallo@lumen.example | lumen   | lumen",
                "Siehe www.lumen.example/herbst | lumen.example | lumen.example",
                "Am 30.11. um 10:30 Uhr  | 10:30   | 10:30"
            })
    void numbersCodesAndAddressesAreFoundAsWritten(String text, String typed, String marked) {
        add(0, "de", text);
        assertThat(marked(typed)).containsExactly(marked);
    }

    @Test
    void quotationMarksAskForTheFormsThatAreWritten() {
        add(0, "de", "Die Matratze. Schon da");
        add(1, "de", "Die Matratzen sind schön");
        assertThat(pieces("\"Matratze\" ")).containsExactly(0);
        assertThat(pieces("\"die matratzen\"")).containsExactly(1);
        assertThat(pieces("\"matratzen die\"")).isEmpty();
        assertThat(pieces("\"schön\" ")).containsExactly(1);
        assertThat(pieces("\"schon\" ")).containsExactlyInAnyOrder(0, 1);
        assertThat(marked("\"sind sch")).containsExactly("sind schön");
    }

    @Test
    void aPhraseReachesOverSignsAndTakesTheSignOfANumber() {
        add(0, "en", "Save 20% off – today only");
        add(1, "en", "Save 20 pounds off");
        assertThat(marked("\"20% off today\"")).containsExactly("20% off – today");
        assertThat(pieces("\"save 20\"")).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void allWordsMustBeInThePieceAndPassagesWithAllOfThemAreShownAlone() {
        add(0, "en", "Free today");
        add(0, "en", "Free delivery");
        add(0, "en", "Delivery on Monday");
        add(1, "en", "Free");
        add(2, "en", "Free");
        add(2, "en", "Nothing");
        add(2, "en", "Delivery");
        Found found = find("free delivery ");
        assertThat(found.pieces()).extracting(Found.InPiece::piece).containsExactly(0, 2);
        assertThat(found.pieces().getFirst().passages()).containsExactly(1);
        assertThat(found.pieces().get(1).passages()).containsExactly(4, 6);
        assertThat(found.passages()).isEqualTo(3);
    }

    @Test
    void articlesAloneShowNoPassage() {
        add(0, "en", "The sale");
        add(0, "en", "The end");
        add(0, "en", "Mattress");
        assertThat(find("the mattress ").pieces().getFirst().passages()).containsExactly(2);
        assertThat(marked("the ")).containsExactly("The", "The");
        add(1, "en", "The lamp");
        add(1, "en", "This and that");
        assertThat(marked("the and ")).containsExactly("The", "and");
    }

    @Test
    void excludedWordsLeaveOutThePiece() {
        add(0, "en", "Mattress");
        add(0, "en", "Terms apply");
        add(1, "en", "Mattress");
        assertThat(pieces("mattress -terms")).containsExactly(1);
        assertThat(pieces("-terms")).containsExactly(1);
        assertThat(pieces("mattress -\"terms apply\" -nothing")).containsExactly(1);
    }

    @Test
    void orFindsEither() {
        add(0, "en", "Mattress");
        add(1, "en", "Pillow");
        add(2, "en", "Lamp");
        assertThat(pieces("mattress OR pillow ")).containsExactly(0, 1);
        assertThat(pieces("mattress OR pillow lamp ")).isEmpty();
    }

    @Test
    void fieldsAreOfThePassageAndMarkWhatTheyMean() {
        Tag price = new Tag("kind", "price", new Span(5, 8));
        add(0, "en", "Only £69 now", price, new Tag("file", "print/autumn flyer.pdf", null));
        add(0, "en", "Only now", new Tag("file", "print/autumn flyer.pdf", null));
        add(1, "en", "Only £69", new Tag("file", "email/spring.eml", null));
        assertThat(marked("kind:price")).containsExactly("£69");
        assertThat(marked("kind:price only ")).containsExactly("Only", "£69");
        assertThat(find("only file:flyer ").passages()).isEqualTo(2);
        assertThat(pieces("file:spring* ")).containsExactly(1);
        assertThat(pieces("file:*.eml ")).containsExactly(1);
        assertThat(pieces("file:pdf* ")).isEmpty();
        assertThat(pieces("-file:email only")).containsExactly(0);
        assertThat(pieces("kind:nothing ")).isEmpty();
        assertThat(pieces("only OR kind:price ")).containsExactly(0, 1);
    }

    @Test
    void whatIsToldTwiceIsFoundOnce() {
        passages.add(new Passage(0, "email", "en", "Free delivery", true, List.of()));
        passages.add(new Passage(0, "email", "en", "Free delivery", true, List.of()));
        add(0, "en", "Free delivery");
        assertThat(find("delivery").pieces().getFirst().passages()).containsExactly(0, 2);
    }

    @Test
    void channelsAndLanguagesAreCountedAsIfTheyAloneWereNotNarrowed() {
        passages.add(new Passage(0, "email", "en", "Lamp", false, List.of()));
        passages.add(new Passage(1, "web", "en", "Lamp", false, List.of()));
        passages.add(new Passage(2, "web", "de", "Lamp", false, List.of()));
        passages.add(new Passage(3, "print", "de", "Table", false, List.of()));
        Found found =
                index().find(
                                SearchQuery.of("lamp", FIELDS),
                                new Narrowing(Set.of("web"), Set.of("de")),
                                Cancellation.NONE);
        assertThat(found.pieces()).extracting(Found.InPiece::piece).containsExactly(2);
        assertThat(found.channels()).isEqualTo(Map.of("email", 0, "web", 1, "print", 0));
        assertThat(found.languages()).isEqualTo(Map.of("en", 1, "de", 1));
    }

    @Test
    void betterPiecesComeFirstAndEqualOnesInTheirOrder() {
        add(0, "en", "A mattress for delivery, it is free of springs");
        add(1, "en", "Free delivery");
        add(2, "en", "Freedom");
        add(3, "en", "Free");
        add(4, "en", "Free");
        assertThat(pieces("free delivery ")).containsExactly(1, 0);
        assertThat(pieces("free")).containsExactly(3, 4, 1, 0, 2);
    }

    @Test
    void theSameIsFoundInTheSameOrderEachTime() {
        for (int i = 0; i < 3_000; i++) {
            add(i / 3, i % 2 == 0 ? "de" : "en", "Lampe lamp " + i % 7 + " Licht " + i % 5);
        }
        PassageIndex first = index();
        PassageIndex second = index();
        for (String text : List.of("la", "lampe 3", "licht 2 OR 4 -3", "\"licht 1")) {
            SearchQuery query = SearchQuery.of(text, FIELDS);
            String found = first.find(query, Narrowing.NONE, Cancellation.NONE).pieces().toString();
            assertThat(second.find(query, Narrowing.NONE, Cancellation.NONE).pieces())
                    .hasToString(found);
            assertThat(found).contains(": [");
        }
    }

    @Test
    void starsStandForLetters() {
        add(0, "de", "Matratzen, Matten und Fußmatten");
        assertThat(marked("mat*en ")).containsExactly("Matratzen", "Matten");
        assertThat(marked("*matten ")).containsExactly("Matten", "Fußmatten");
        assertThat(marked("fuß* ")).containsExactly("Fußmatten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"matress", "mattres", "matrtess"})
    void aSlipLeadsToTheWordThatWasMeant(String slip) {
        add(0, "en", "Mattress and lamps");
        assertThat(index().alike(slip)).isEqualTo("mattress");
        assertThat(index().alike("mattress")).isNull();
        assertThat(index().alike("sofa")).isNull();
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(find("lamp").pieces()).isEmpty();
        assertThat(find("").pieces()).isEmpty();
        assertThat(index().languages()).isEmpty();
    }

    @Test
    void stopsWhenAsked() {
        add(0, "en", "Lamp");
        Cancellation asked = () -> true;
        assertThatThrownBy(() -> new PassageIndex(passages, Set.of(), asked))
                .isInstanceOf(Cancellation.CancelledException.class);
        PassageIndex index = index();
        SearchQuery query = SearchQuery.of("lamp", FIELDS);
        assertThatThrownBy(() -> index.find(query, Narrowing.NONE, asked))
                .isInstanceOf(Cancellation.CancelledException.class);
    }
}
