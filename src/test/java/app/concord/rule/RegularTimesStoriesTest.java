package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When something begins that happens every day or every week. */
class RegularTimesStoriesTest {
    private static final Rule RULE = new DatesMismatchRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                """
                16 h 30; "fr FR
                mail | Au parc | Le goûter des loutres chaque jour à 15 h 30
                page | Au parc | Le goûter des loutres a lieu tous les jours à 15 h 30. Et à la boutique, 15 % de remise.
                print | Dépliant | Le goûter des loutres, chaque jour à 16 h 30"
                """,
                """
                15 Uhr; "de DE
                mail | Fest | Die Führung durch den Keller beginnt täglich um 14 Uhr.
                page | Fest | Täglich um 14 Uhr: Führung durch den Keller, ohne Anmeldung.
                print | Fest | Führung durch den Keller täglich um 15 Uhr, ohne Anmeldung."
                """,
                """
                15 uur; "nl NL
                mail | Feest | De rondleiding door de kelder begint elke dag om 14 uur.
                page | Feest | Elke dag om 14 uur: rondleiding door de kelder, zonder aanmelden.
                print | Feest | Rondleiding door de kelder, elke dag om 15 uur, zonder aanmelden."
                """,
                """
                4.30 pm; "en GB
                mail | At the park | The otters are fed every day at 3.30 pm.
                page | At the park | Every day at 3.30 pm the otters are fed.
                print | Leaflet | Otters fed daily at 4.30 pm"
                """
            })
    void otherHourIsFound(String words, String story) {
        assertThat(Told.deviating(RULE, story)).as(story).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                ro RO
                page | Orar | = Clasă; Zile; Ora | = Cycling; marți, joi; 19:00 | = Yoga; luni; 18:00
                print | Pliant | Cycling, marți și joi, 18:30. Yoga, luni, 18:00.
                """,
                """
                it IT
                page | Orari | = Corso; Giorni; Ora | = Pilates; martedì, giovedì; 19:00 | = Yoga; lunedì; 18:00
                print | Volantino | Pilates, martedì e giovedì, 18:30. Yoga, lunedì, 18:00.
                """
            })
    void otherHourOfRowIsFound(String story) {
        assertThat(Told.deviating(RULE, story)).as(story).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Two tours a day.
                """
                de DE
                mail | Fest | Die Führung durch den Keller beginnt täglich um 14 Uhr.
                page | Fest | Führung durch den Keller täglich um 14 Uhr. Führung durch den Keller täglich um 15 Uhr.
                print | Fest | Führung durch den Keller täglich um 15 Uhr, ohne Anmeldung.
                """,
                // Other days of the week.
                """
                en GB
                mail | Classes | Yoga for beginners on Mondays at 6 pm in the hall.
                page | Classes | Yoga for beginners on Thursdays at 7 pm in the hall.
                """,
                // Another thing.
                """
                fr FR
                mail | Au parc | Le goûter des loutres chaque jour à 15 h 30
                page | Au parc | Le bain des éléphants chaque jour à 16 h 30
                """,
                // The hour at which it ends.
                """
                en GB
                mail | Happy hour | Happy hour at the harbour bar daily from 5 pm to 7 pm.
                page | Happy hour | Happy hour at the harbour bar daily until 7 pm.
                """,
                // Until when orders go out, and when the shop is open.
                """
                nl NL
                mail | Winkel | Bestellingen voor 17 uur gaan dezelfde dag de deur uit.
                page | Winkel | De winkel is elke dag open van 9 tot 18 uur.
                """
            })
    void otherThingsHaveHoursOfTheirOwn(String story) {
        assertThat(Told.deviating(RULE, story)).as(story).isEmpty();
    }
}
