package app.concord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Audience;
import app.concord.model.Billing;
import app.concord.model.Property;
import app.concord.model.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the place of words says: headings, tables, footnotes, buttons, records. */
class LayoutTest {

    @Test
    void footnoteHoldsForTheWordsThatBearItsMark() {
        PageOfText page =
                new PageOfText("en")
                        .paragraph("Save 20% on all lamps*")
                        .paragraph("Save 30% on rugs.")
                        .note("* When you spend £50 or more, until 29 November 2026.");

        assertThat(page.facts())
                .contains(
                        "20 % SAVING over 50 GBP in /2026-11-29",
                        "30 % SAVING", "50 GBP THRESHOLD in /2026-11-29", "2026-11-29 END");
    }

    @Test
    void raisedNumbersAndDaggersReferToNotesToo() {
        assertThat(
                        new PageOfText("de")
                                .paragraph("20 % auf alles¹ und 30 % auf Kissen†.")
                                .note("¹ Gültig bis 29. November 2026.")
                                .facts())
                .contains("20 % SAVING in /2026-11-29");
        assertThat(
                        new PageOfText("fr")
                                .paragraph("-20 % sur les lampes†")
                                .note("† Jusqu'au 29 novembre 2026.")
                                .facts())
                .contains("20 % SAVING in /2026-11-29");
    }

    @Test
    void twoNotesWithOneMarkSayNothing() {
        assertThat(
                        new PageOfText("en")
                                .paragraph("Save 20%*")
                                .note("* Until 29 November 2026.")
                                .note("* Until 30 November 2026.")
                                .facts())
                .contains("20 % SAVING");
    }

    @Test
    void starForEmphasisRefersToNothing() {
        assertThat(new PageOfText("en").paragraph("*Save 20% now* on lamps").facts())
                .containsExactly("20 % SAVING");
    }

    @Test
    void sentenceTellsWhenItsOfferHolds() {
        PageOfText page =
                new PageOfText("en")
                        .paragraph(
                                "Save 20% until 29 November 2026. Save 30% until 6 December 2026.");

        assertThat(page.facts())
                .contains("20 % SAVING in /2026-11-29", "30 % SAVING in /2026-12-06");
    }

    @Test
    void textTellsWhenItsOffersHoldIfItTellsOneTimeOnly() {
        assertThat(
                        new PageOfText("en")
                                .paragraph(
                                        "The lamp is now £49. Offer from 27 to 30 November 2026.")
                                .facts())
                .contains("49 GBP NOW in 2026-11-27/2026-11-30");
        assertThat(
                        new PageOfText("en")
                                .paragraph(
                                        "The lamp is now £49. Ends 30 November 2026. Ends 2"
                                                + " December 2026.")
                                .facts())
                .contains("49 GBP NOW");
    }

    @Test
    void headingSaysWhatItsAmountsAreFor() {
        PageOfText page =
                new PageOfText("en")
                        .heading("Delivery")
                        .item("Standard £3.95")
                        .heading("The Nora lamp")
                        .item("In oak £59");

        assertThat(page.facts()).contains("3.95 GBP DELIVERY", "59 GBP NOW");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Closing date|29 November 2026",
                "en|Register by|29 November 2026",
                "de|Anmeldeschluss|29. November 2026",
                "fr|Date limite|29 novembre 2026",
                "es|Fecha límite|29 de noviembre de 2026",
                "it|Scadenza|29 novembre 2026",
                "nl|Uiterste datum|29 november 2026",
                "pt|Data limite|29 de novembro de 2026",
                "ro|Termen limită|29 noiembrie 2026",
                "id|Batas akhir|29 November 2026",
                "ms|Tarikh tutup|29 November 2026"
            })
    void aDayAloneIsWhatTheWordsAboveItSay(String language, String above, String day) {
        assertThat(new PageOfText(language).heading(above).paragraph(day).facts())
                .containsExactly("2026-11-29 END");
        assertThat(new PageOfText(language).cell(above, "Velta", day).facts())
                .containsExactly("2026-11-29 END");
    }

    @Test
    void aDayWithWordsOfItsOwnIsNotWhatAHeadingSays() {
        assertThat(
                        new PageOfText("en")
                                .heading("Winter sale ends")
                                .paragraph("Launch party: 27 November 2026")
                                .heading("Speakers from Ireland")
                                .paragraph("28 November 2026")
                                .heading("Voor kinderen")
                                .paragraph("30 November 2026")
                                .facts())
                .noneMatch(fact -> fact.contains("END") || fact.contains("START"));
    }

    @Test
    void columnSaysWhatItsAmountsAre() {
        PageOfText page =
                new PageOfText("de")
                        .cell("Lampe Orla", "UVP", "59,00 €")
                        .cell("Lampe Orla", "Preis (€)", "49,00");

        assertThat(page.facts()).containsExactly("59 EUR RRP", "49 EUR NOW");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Per month|Price / yr|£9|£90",
                "en|Price/mo|Annually|£9|£90",
                "de|monatlich|pro Jahr|9 €|90 €",
                "de|Preis pro Monat|Jahrespreis|9 €|90 €",
                "fr|par mois|par an|9 €|90 €",
                "es|al mes|al año|9 €|90 €",
                "it|al mese|all'anno|9 €|90 €",
                "nl|per maand|per jaar|€ 9|€ 90",
                "pt|por mês|por ano|9 €|90 €",
                "ro|pe lună|pe an|9 lei|90 lei",
                "id|per bulan|per tahun|Rp9|Rp90",
                "ms|sebulan|setahun|RM9|RM90"
            })
    void headersSayHowOftenMereAmountsArePaid(
            String language, String month, String year, String one, String twelve) {
        PageOfText page =
                new PageOfText(language)
                        .cell("Velta", month, one)
                        .cell("Velta", year, twelve)
                        .cell(month, "Velta", one);

        assertThat(page.read().facts())
                .extracting(fact -> fact.key().billing())
                .containsExactly(Billing.MONTH, Billing.YEAR, Billing.MONTH);
    }

    @Test
    void headersThatSpeakOfMoreSayNothingOfHowOftenIsPaid() {
        PageOfText page =
                new PageOfText("en")
                        .cell("Velta", "Cancel monthly", "£9")
                        .cell("Velta", "12 months, then £5 a month", "£9")
                        .cell("Velta", "Per month", "£9 set-up")
                        .cell("Velta", "Per month or per year", "£9")
                        .cell("Velta", "Per month", "£9 a week");

        assertThat(page.read().facts())
                .extracting(fact -> fact.key().billing())
                .containsExactly(
                        Billing.ONCE, Billing.ONCE, Billing.ONCE, Billing.ONCE, Billing.WEEK);
    }

    @Test
    void headersSayWhatMereAmountsAreFor() {
        PageOfText page =
                new PageOfText("en")
                        .cell("Double room", "Per night", "£90")
                        .cell("Double room", "Price per person", "from £45")
                        .cell("Double room", "Breakfast per person", "£12");

        assertThat(page.facts())
                .containsExactly("90 GBP NOW /night", "45 GBP NOW FROM /person", "12 GBP NOW");
    }

    @Test
    void columnSaysWhoPaysItsPrices() {
        PageOfText page =
                new PageOfText("en")
                        .cell("Day ticket", "Price", "£18")
                        .cell("Day ticket", "Club price", "£16")
                        .cell("Day ticket", "Early bird", "£15");

        assertThat(page.read().facts())
                .extracting(fact -> fact.key().audience())
                .containsExactly(Audience.EVERYONE, Audience.MEMBER, Audience.EVERYONE);
    }

    @Test
    void buttonsCaptionsAndListItemsAreRead() {
        PageOfText page =
                new PageOfText("en")
                        .button("Save 20% now")
                        .caption("Poster: was £60, now £49.99")
                        .item("Code GLOW20 at checkout");

        assertThat(page.facts())
                .contains("20 % SAVING", "60 GBP WAS", "49.99 GBP NOW", "GLOW20 CODE");
    }

    @Test
    void otherProductsBesideThePieceDoNotSpeakForIt() {
        Extraction read = new PageOfText("en").related("You may also like: Vela, £99").read();

        assertThat(read.facts()).isEmpty();
        assertThat(read.coverage()).extracting(item -> item.reason()).containsExactly("related");
    }

    @Test
    void recordNamesItsValues() {
        PageOfText page =
                new PageOfText("en")
                        .field(Property.NAME, "Lamp Orla 60 cm")
                        .field(Property.PRICE, "49.00")
                        .field(Property.CURRENCY, "GBP");

        assertThat(page.facts()).contains("49 GBP NOW [60cm]");
    }

    @Test
    void termOfAListTellsWhatIsSaidOfIt() {
        PageOfText page =
                new PageOfText("en")
                        .heading("Delivery and exchanges")
                        .said("Exchanges", "Free within 14 days.")
                        .said("Money back", "Within 7 days of delivery.");

        assertThat(page.read().facts())
                .filteredOn(fact -> fact.role() == Role.RETURN_PERIOD)
                .extracting(fact -> fact.place().quote() + " " + fact.key().scope())
                .containsExactly("14 days [act exchange]", "7 days []");
    }

    @Test
    void daysUntilWhichSeveralPlacesOrderEndNothing() {
        String days =
                "Luar Jawa paling lambat 19 Desember 2026, Jawa paling lambat 21 Desember 2026.";
        assertThat(new PageOfText("id").said("Pesan sebelum Natal", days).facts())
                .filteredOn(fact -> fact.startsWith("2026"))
                .hasSize(2)
                .allMatch(fact -> fact.contains("DELIVERY_DATE"));
        assertThat(new PageOfText("id").said("Promo", days).facts())
                .filteredOn(fact -> fact.startsWith("2026"))
                .hasSize(2)
                .allMatch(fact -> fact.contains("END"));
    }
}
