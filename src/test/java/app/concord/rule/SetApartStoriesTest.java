package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Finding;
import app.concord.model.Property;
import app.concord.model.Severity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

/** What stands close together and belongs to one of several things. */
class SetApartStoriesTest {
    private static final Rule DATES = new DatesMismatchRule();
    private static final Rule AGES = new EligibilityMismatchRule();

    private static Campaigns offer(String language, String market, String name, String price) {
        return Campaigns.in(language, market)
                .row(
                        Map.of(
                                Property.NAME,
                                name,
                                Property.PRICE,
                                price,
                                Property.ENDS,
                                "2027-03-28"));
    }

    private static List<String> accused(Campaigns story, Rule rule) {
        return story.found(rule).stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .filter(finding -> finding.confidence() >= Findings.LEAST_CONFIDENCE)
                .map(Finding::message)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|DE|Moorbad|Das Moorbad kostet 149 €, bis 28. März 2027.|Bis 26. März 2027 kostet die Tageskarte noch 28 € statt 35 €, das Moorbad bis zum Schluss 149 €.|Bis 26. März 2027 kostet das Moorbad noch 149 € statt 189 €, die Tageskarte 28 €.",
                "en|IE|Peat Bath|The Peat Bath is €149, until 28 March 2027.|Until 26 March 2027 a day ticket costs €28 instead of €35, the Peat Bath stays at €149.|Until 26 March 2027 the Peat Bath costs €149 instead of €189, a day ticket €28.",
                "it|IT|Bagno di torba|Il Bagno di torba costa 149 €, fino al 28 marzo 2027.|Fino al 26 marzo 2027 il giornaliero costa 28 € invece di 35 €, il Bagno di torba resta a 149 €.|Fino al 26 marzo 2027 il Bagno di torba costa 149 € invece di 189 €, il giornaliero 28 €."
            })
    void aDayHoldsForTheFirstThingOfItsSentence(
            String language, String market, String name, String page, String other, String own) {
        Campaigns right =
                offer(language, market, name, "149.00").page(name, page).mail(null, "Hi", other);
        Campaigns wrong =
                offer(language, market, name, "149.00").page(name, page).mail(null, "Hi", own);

        assertThat(accused(right, DATES)).isEmpty();
        assertThat(accused(wrong, DATES)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|ES|Tren Colibrí|La Ballena|Ochenta piezas, a partir de 3 años.|Desde 8 años.|Desde 6 años.",
                "en|IE|Hummingbird Train|Whale Watch|Eighty pieces, from 3 years.|From 8 years.|From 6 years."
            })
    void everyToyIsForAnAgeOfItsOwn(
            String language,
            String market,
            String train,
            String game,
            String small,
            String large,
            String wrong) {
        Campaigns story =
                offer(language, market, train, "49.00")
                        .row(Map.of(Property.NAME, game, Property.PRICE, "29.00"));
        story.mail(null, "Hi", train + ". " + small).page(game + ": 29 €. " + large);

        assertThat(accused(story, AGES)).isEmpty();
        story.print(game, game + ", 29 €. " + wrong).mail(null, "Hi", game + ", 29 €. " + large);
        assertThat(accused(story, AGES)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|DE|3-Stunden-Karte|Kostenlos stornieren bis 24 Stunden vorher.|Sie können bis 48 Stunden vorher kostenlos stornieren.",
                "nl|NL|3-urenkaart|Gratis annuleren tot 24 uur vooraf.|Je kunt tot 48 uur vooraf gratis annuleren."
            })
    void anotherNumberBeforeAWordOfANameIsNoName(
            String language, String market, String name, String page, String print) {
        Campaigns story =
                offer(language, market, name, "24.00")
                        .page(name, name + ": 24 €.", page)
                        .mail(null, "Hi", page)
                        .print(print);

        assertThat(accused(story, new ReturnsMismatchRule())).isNotEmpty();
    }
}
