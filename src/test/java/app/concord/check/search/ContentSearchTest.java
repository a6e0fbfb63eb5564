package app.concord.check.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.concord.check.CheckRequest;
import app.concord.check.Checker;
import app.concord.check.Progress;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.Place;
import app.concord.model.Span;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Search over a campaign as it is checked: what is found, where, and what one could ask instead.
 */
class ContentSearchTest {
    private static final String TERMS =
            """
            <html lang="en"><head><title>Offer terms</title></head><body>
            <h1>Offer terms</h1>
            <p>The mattress Alva costs £629, with free delivery from £50. Code TRAUM15 gives 15% off.</p>
            <p>Das Angebot gilt nur in den teilnehmenden Märkten und nicht für bereits reduzierte Ware.</p>
            <footer><p>Lumen Ltd, www.lumen.example</p></footer></body></html>
            """;
    private static final String MAIL =
            """
            From: news@lumen.example
            To: you@reader.example
            Subject: Ihre neue Matratze wartet
            Date: Wed, 18 Nov 2026 09:30:00 +0100
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary="b"

            --b
            Content-Type: text/plain; charset=utf-8

            Die Matratze Alva gibt es jetzt für 649,00 € statt 749 € mit kostenloser Lieferung.

            --b
            Content-Type: text/html; charset=utf-8

            <p>Die Matratze Alva gibt es jetzt für 649,00 € statt 749 € mit kostenloser Lieferung.</p>
            <p>Nur für kurze Zeit und nur solange der Vorrat reicht.</p>

            --b--
            """;

    @TempDir private static Path folder;
    private static CheckResult result;
    private static ContentSearch search;

    @BeforeAll
    static void check() throws IOException {
        write("web/terms.html", TERMS);
        write("email/new-mattress.eml", MAIL);
        write(
                "social/posts.txt",
                "Neue Matratzen ab 629 €! Mit dem Code TRAUM15 sparen Sie jetzt bis zum Sonntag.");
        write("brief.csv", "offer,price,code\nMattress Alva,£629,TRAUM15\n");
        result =
                new Checker()
                        .run(
                                CheckRequest.of(folder, LocalDate.of(2026, 11, 20))
                                        .with(settings -> settings.withMarkets(List.of("GB"))),
                                Progress.NONE,
                                Cancellation.NONE);
        search = ContentSearch.of(result, Cancellation.NONE);
    }

    private static void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static SearchAnswer find(String text) {
        return search.search(SearchRequest.of(text), Cancellation.NONE);
    }

    private static List<String> files(SearchAnswer answer) {
        return answer.shown().stream().map(piece -> piece.asset().file()).sorted().toList();
    }

    private static List<String> marked(SearchAnswer answer) {
        List<String> marked = new ArrayList<>();
        for (PieceHits piece : answer.shown()) {
            for (PassageHit hit : piece.hits()) {
                hit.marks().forEach(mark -> marked.add(mark.of(hit.block().text())));
            }
        }
        return marked;
    }

    @Test
    void everyTextIsSearchedTheBriefToo() {
        assertThat(files(find("traum15 ")))
                .containsExactly("brief.csv", "social/posts.txt", "web/terms.html");
        assertThat(marked(find("traum15 "))).containsOnly("TRAUM15");
    }

    @Test
    void placesLeadBackIntoTheOriginal() {
        for (PieceHits piece : find("mattress ").shown()) {
            for (PassageHit hit : piece.hits()) {
                for (Place place : hit.places()) {
                    assertThat(place.quote()).isEqualToIgnoringCase("mattress");
                    assertThat(result.campaign().asset(place.asset())).isSameAs(piece.asset());
                    assertThat(piece.asset().blocks().get(place.block())).isSameAs(hit.block());
                }
            }
        }
    }

    @Test
    void aPassageFoundByAFieldAloneIsAPlaceOfItsOwn() {
        PassageHit hit = find("in:footer ").shown().getFirst().hits().getFirst();
        assertThat(hit.marks()).isEmpty();
        assertThat(hit.places())
                .extracting(Place::span)
                .containsExactly(new Span(0, hit.block().text().length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "matratze channel:email     | email/new-mattress.eml",
                "matratze channel:em        | email/new-mattress.eml",
                "matratze channel:Mail      | email/new-mattress.eml",
                "kind:code in:paragraph channel:web | web/terms.html",
                "matratze -channel:email    | social/posts.txt",
                "in:subject matratze        | email/new-mattress.eml",
                "file:terms* code:traum15   | web/terms.html",
                "file:*.eml                 | email/new-mattress.eml",
                "kind:price statt           | email/new-mattress.eml",
                "price:649                  | email/new-mattress.eml",
                "price:649,00               | email/new-mattress.eml",
                "price:649.00               | email/new-mattress.eml",
                "in:headline terms          | web/terms.html",
                "lang:german angebot        | web/terms.html",
                "\"kostenloser Lieferung\"  | email/new-mattress.eml",
                "matratze -code:traum15 channel:social OR channel:email | email/new-mattress.eml"
            })
    void fieldsNarrow(String text, String file) {
        assertThat(files(find(text))).containsExactly(file);
    }

    @Test
    void fieldsMarkWhatTheyAskFor() {
        assertThat(marked(find("price:649 "))).containsOnly("649,00 €");
        assertThat(marked(find("code:traum15 channel:web "))).containsExactly("TRAUM15");
    }

    @Test
    void aPassageInAnotherLanguageThanItsPieceIsFoundByItsOwn() {
        assertThat(marked(find("lang:de reduziert "))).containsExactly("reduzierte");
        assertThat(find("lang:en reduziert ").pieces()).isZero();
    }

    @Test
    void whatAMailSaysTwiceIsFoundOnce() {
        assertThat(find("kostenloser ").passages()).isEqualTo(1);
    }

    @Test
    void narrowingToChannelsAndLanguagesTellsWhatEachWouldFind() {
        SearchAnswer answer =
                search.search(
                        new SearchRequest("alva ", Set.of(Channel.EMAIL), Set.of(), 50, Set.of()),
                        Cancellation.NONE);
        assertThat(files(answer)).containsExactly("email/new-mattress.eml");
        assertThat(answer.channels())
                .containsEntry(Channel.BRIEF, 1)
                .containsEntry(Channel.EMAIL, 1)
                .containsEntry(Channel.SOCIAL, 0)
                .containsEntry(Channel.WEB, 1);
        assertThat(answer.languages()).containsEntry("de", 1).containsEntry("en", 0);
    }

    @Test
    void moreIsGivenOnDemand() {
        ContentSearch many = ContentSearch.of(ManyPieces.of(120, 12), Cancellation.NONE);
        SearchAnswer first = many.search(SearchRequest.of("traum"), Cancellation.NONE);
        assertThat(first.shown()).hasSize(SearchRequest.PIECES);
        assertThat(first.pieces()).isGreaterThan(SearchRequest.PIECES);
        PieceHits rich =
                first.shown().stream()
                        .filter(piece -> piece.passages() > ContentSearch.PASSAGES)
                        .findFirst()
                        .orElseThrow();
        assertThat(rich.hits()).hasSize(ContentSearch.PASSAGES);
        SearchAnswer more =
                many.search(
                        new SearchRequest(
                                "traum", Set.of(), Set.of(), 100, Set.of(rich.asset().path())),
                        Cancellation.NONE);
        assertThat(more.shown()).hasSizeGreaterThan(SearchRequest.PIECES);
        assertThat(more.shown().subList(0, SearchRequest.PIECES))
                .extracting(PieceHits::asset)
                .isEqualTo(first.shown().stream().map(PieceHits::asset).toList());
        assertThat(more.shown().get(first.shown().indexOf(rich)).hits())
                .hasSize(rich.passages())
                .containsAll(rich.hits());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "matrazte alva       | ALIKE              | matratze alva",
                "\"alva mattress\"   | WITHOUT_QUOTES     | alva mattress",
                "alva -alva          | WITHOUT_EXCLUSIONS | alva",
                "alva channel:social | WITHOUT_FIELDS     | alva",
                "alva umbrella       | ANY_WORD           | alva OR umbrella",
                "\"alva umbrella\" kind:gift | ANY_WORD   | alva OR umbrella"
            })
    void whereNothingIsFoundAWiderQuestionIsOffered(String text, Widening.Kind kind, String wider) {
        SearchAnswer answer = find(text + " ");
        assertThat(answer.pieces()).isZero();
        Widening offered =
                answer.widenings().stream()
                        .filter(widening -> widening.kind() == kind)
                        .findFirst()
                        .orElseThrow();
        assertThat(offered.request().text()).isEqualTo(wider);
        assertThat(search.search(offered.request(), Cancellation.NONE).passages())
                .isEqualTo(offered.passages())
                .isPositive();
    }

    @Test
    void whatIsFoundElsewhereIsOffered() {
        SearchRequest narrow =
                new SearchRequest("alva ", Set.of(Channel.SOCIAL), Set.of("fr"), 50, Set.of());
        SearchAnswer answer = search.search(narrow, Cancellation.NONE);
        assertThat(answer.widenings())
                .extracting(Widening::kind)
                .containsExactly(Widening.Kind.EVERYWHERE);
    }

    @Test
    void fieldsAndTheirValuesAreSuggested() {
        assertThat(search.suggest(""))
                .extracting(Suggestion::text)
                .contains("channel:", "lang:", "file:", "in:", "kind:", "code:", "price:")
                .doesNotContain("network:");
        assertThat(search.suggest("alva ch"))
                .extracting(Suggestion::text)
                .containsExactly("alva channel:");
        assertThat(search.suggest("alva -channel:e"))
                .extracting(Suggestion::text)
                .containsExactly("alva -channel:email ");
        assertThat(search.suggest("code:"))
                .containsExactly(new Suggestion(SearchField.CODE, "traum15", "code:traum15 ", 3));
        assertThat(search.suggest("file:matt"))
                .extracting(Suggestion::value)
                .containsExactly("email/new-mattress.eml");
        assertThat(search.suggest("umbrella")).isEmpty();
        assertThat(search.suggest("http://lumen")).isEmpty();
    }

    @Test
    void everySuggestedValueFindsItsPieces() {
        for (SearchField field : SearchField.values()) {
            for (Suggestion suggestion : search.suggest(field.id() + ":")) {
                assertThat(find(suggestion.text()).pieces())
                        .as(suggestion.text())
                        .isEqualTo(suggestion.pieces());
            }
        }
    }

    @Test
    void examplesFindSomething() {
        assertThat(search.examples()).contains("TRAUM15").isNotEmpty();
        for (String example : search.examples()) {
            assertThat(find(example).pieces()).as(example).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "\"", "channel:", "OR"})
    void nothingIsAskedYet(String text) {
        SearchAnswer answer = find(text);
        assertThat(answer.asked()).isFalse();
        assertThat(answer.shown()).isEmpty();
        assertThat(answer.widenings()).isEmpty();
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        ContentSearch again = ContentSearch.of(result, Cancellation.NONE);
        for (String text : List.of("ma", "alva kind:price", "\"die matratze", "traum15 OR 629")) {
            assertThat(again.search(SearchRequest.of(text), Cancellation.NONE))
                    .isEqualTo(find(text));
        }
    }

    @Test
    void preparingStopsWhenAsked() {
        assertThatThrownBy(() -> ContentSearch.of(result, () -> true))
                .isInstanceOf(Cancellation.CancelledException.class);
    }
}
