package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Contracts, trips, events and services: what is tried, rented, booked and asked. */
class ServiceStoriesTest {
    private static final Rule TERMS = new TermsMismatchRule();
    private static final Rule RETURNS = new ReturnsMismatchRule();
    private static final Rule PRICE = new PriceMismatchRule();
    private static final Rule DISCOUNT = new DiscountMismatchRule();
    private static final Rule CONTACT = new ContactMismatchRule();
    private static final Rule SHIPPING = new ShippingMismatchRule();
    private static final Rule DATES = new DatesMismatchRule();
    private static final Rule CODE = new PromoCodeMismatchRule();

    static Stream<Arguments> contradictions() {
        return Stream.of(
                // The trial of a service is a condition, that of goods goes back like a return.
                Arguments.of(
                        TERMS,
                        "30-day",
                        """
                        en US
                        mail | Plans | Our 30-day free trial needs no credit card.
                        page | Plans | Every plan starts with a 14-day free trial.
                        mail | Sequence | I can set up a 14-day trial today, no card needed.
                        post |  | Start your 14-day free trial.
                        """),
                Arguments.of(
                        TERMS,
                        "30 Tage",
                        """
                        de DE
                        mail | Kursstudio | Jetzt 14 Tage kostenlos testen.
                        page | Kursstudio | Teste das Studio 14 Tage kostenlos.
                        print | Kursstudio | 30 Tage kostenlos testen, ohne Vertrag.
                        """),
                Arguments.of(
                        RETURNS,
                        "90 nights",
                        """
                        en GB
                        mail | Mattress | Try it at home: 100-night trial.
                        page | Mattress | 100-night trial on every mattress.
                        print | Mattress | With a trial of 90 nights.
                        """),
                // What a word takes off tells that it is a code.
                Arguments.of(
                        CODE,
                        "FORUM90",
                        """
                        en US
                        mail | Forum | Use code FORUM60 for another $60 off a day pass. First-time visitors only, one use per person.
                        mail | Forum again | With code FORUM60 first-time visitors save $60 on a day pass.
                        page | Forum | FORUM60 takes $60 off a day pass for first-time visitors, one use per person.
                        post |  | New here? FORUM90 takes $60 off a day pass. First-time visitors only, one use per person.
                        """),
                Arguments.of(
                        RETURNS,
                        "March 28",
                        """
                        en US
                        mail | Forum | Cancel by March 14 for a full refund.
                        page | Forum | Full refund if you cancel by March 14, 2027; 50% by March 28, 2027; none after that.
                        mail | Forum again | You get a full refund if you cancel by March 28, and you can hand your pass to a colleague any time.
                        print | Forum | Cancel by March 14 for a full refund.
                        """),
                Arguments.of(
                        RETURNS,
                        "28. März",
                        """
                        de DE
                        mail | Reise | Bis zum 14. März kannst du kostenlos stornieren.
                        page | Reise | Du bekommst alles zurück, wenn du bis 14. März stornierst, und 50 % bis 28. März.
                        print | Reise | Stornieren ist kostenlos bis zum 14. März.
                        post |  | Kostenlos stornieren bis 28. März.
                        """),
                Arguments.of(
                        RETURNS,
                        "14 dagen",
                        """
                        nl NL
                        mail | Stoelen | Je hebt 30 dagen omruilgarantie.
                        page | Stoelen | 30 dagen omruilgarantie, 5 jaar garantie op het frame.
                        post |  | 30 dagen omruilgarantie op alle stoelen.
                        print | Kaart | 14 dagen omruilgarantie, 5 jaar garantie op het frame.
                        """),
                // The verb and the word for 'free' stand apart.
                Arguments.of(
                        SHIPPING,
                        "gratis op vanaf € 50",
                        """
                        nl NL
                        page | Stoel Vlier | Accessoires sturen we in Nederland gratis op vanaf € 50, daaronder betaal je € 4,95.
                        page | Lente | Vanaf € 75 bezorgen we accessoires in Nederland gratis (anders € 4,95), in België vanaf € 100 (anders € 7,95).
                        mail | Lente | Vanaf € 75 bezorgen we accessoires in Nederland gratis.
                        """),
                // Departures that are the same but for one.
                Arguments.of(
                        DATES,
                        "10 Juli 2027",
                        """
                        id ID
                        mail | Tanggal berangkat | = 18 Juni 2027 | = 25 Juni 2027 | = 2 Juli 2027 | = 10 Juli 2027
                        page | Tanggal | = ; Berangkat ; Kursi | = A ; 18 Juni 2027 ; 6 | = B ; 25 Juni 2027 ; 11 | = C ; 2 Juli 2027 ; 9 | = D ; 9 Juli 2027 ; 14
                        post |  | Masih ada kursi untuk keberangkatan 9 Juli 2027.
                        """),
                Arguments.of(
                        DATES,
                        "12. Mai 2027",
                        """
                        de DE
                        page | Termine | = 4. Mai 2027 | = 11. Mai 2027 | = 18. Mai 2027 | = 25. Mai 2027
                        print | Termine | = 4. Mai 2027 | = 12. Mai 2027 | = 18. Mai 2027 | = 25. Mai 2027
                        page | Kurs | = 4. Mai 2027 | = 11. Mai 2027 | = 18. Mai 2027 | = 25. Mai 2027
                        """),
                // A line of the programme begins at another time.
                Arguments.of(
                        DATES,
                        "9:30 a.m.",
                        """
                        en US
                        mail | Forum | Opening talk with Dr. Ada Quill: Friday, June 11, 2027, 9:00 a.m.
                        page | Talk | Opening talk by Ada Quill on Friday, June 11, 2027, 9:00 a.m.
                        page | Friday, June 11, 2027 | 8:00 a.m. Doors and breakfast | 9:30 a.m. Opening talk: Dr. Ada Quill | 11:00 a.m. Bad data
                        """),
                // Twelve months as of the other plans, which another piece tells.
                Arguments.of(
                        PRICE,
                        "$488",
                        """
                        en US
                        page | Plans | = ; Small ; Medium ; Large | = Per month ; $19 ; $39 ; $69 | Medium: $488 per year. Small: $228 per year. Large: $828 per year.
                        mail | Forum | With code HALL25 you pay $351 instead of $468 for the first year.
                        """),
                Arguments.of(
                        PRICE,
                        "€ 155,40",
                        """
                        nl NL
                        print | Plannen | Basis: € 7,95 per maand of € 87,45 per jaar | Compleet: € 12,95 per maand of € 155,40 per jaar
                        page | Plannen | Basis: € 7,95 per maand, € 87,45 per jaar | Compleet: € 12,95 per maand, € 142,45 per jaar
                        """),
                // The same desk in all pieces, so that another last figure is a slip.
                Arguments.of(
                        CONTACT,
                        "(021) 5550 3348",
                        """
                        id ID
                        mail | Agen | Meja agen: (021) 5550 3340.
                        page | Agen | Hubungi meja agen (021) 5550 3340.
                        page | Daftar | Meja agen: (021) 5550 3340.
                        print | Daftar | Meja agen: (021) 5550 3348.
                        """));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void findsTheDeviatingWords(Rule rule, String words, String text) {
        assertThat(Told.deviating(rule, text)).containsExactly(words);
    }

    static Stream<Arguments> compatible() {
        return Stream.of(
                Arguments.of(
                        RETURNS,
                        """
                        en US
                        mail | Plans | Our 30-day free trial needs no credit card.
                        page | Plans | Every plan starts with a 14-day free trial.
                        post |  | Start your 14-day free trial.
                        """),
                Arguments.of(
                        TERMS,
                        """
                        en GB
                        mail | Mattress | 100-night trial. Free delivery over £50.
                        page | Mattress | Free delivery over £50. Try it for 100 nights.
                        print | Mattress | With a trial of 90 nights.
                        """),
                // What all payments come to is no price of the thing.
                Arguments.of(
                        PRICE,
                        """
                        nl NL
                        mail | Huren | = ; Per maand ; Koopprijs | = Wasdroger Loef 8 ; € 29 ; € 899 | = Vaatwasser Zoel ; € 24 ; € 749
                        page | Huren | = ; Per maand ; Totaal over 36 maanden | = Wasdroger Loef 8 ; € 29,00 ; € 1.044,00 | = Vaatwasser Zoel ; € 24,00 ; € 864,00
                        print | Actie | Wasdroger Loef 8 voor € 899. Vaatwasser Zoel voor € 749.
                        """),
                Arguments.of(
                        PRICE,
                        """
                        de DE
                        mail | Mieten | = ; Kaufpreis | = Trockner Luv 8 ; 899 € | = Spüler Zoll ; 749 €
                        page | Mieten | = ; Pro Monat ; Gesamt über 36 Monate | = Trockner Luv 8 ; 29 € ; 1.044 € | = Spüler Zoll ; 24 € ; 864 €
                        print | Aktion | = ; Preis | = Trockner Luv 8 ; 899 € | = Spüler Zoll ; 749 €
                        """),
                // 20 % less than others pay, early and later; 22.3 % less than teams pay later.
                Arguments.of(
                        DISCOUNT,
                        """
                        en US
                        mail | Forum | = ; Early bird ; Regular | = Full Forum Pass ; $695 ; $895 | = Team Pass ; $556 ; $716
                        page | Forum | = ; Early bird ; Regular | = Full Forum Pass ; $695 ; $895 | = Team Pass ; $556 ; $716
                        post |  | With the Team Pass you save 20%.
                        """),
                // A shop that is open at other hours than the line beside it is answered.
                Arguments.of(
                        CONTACT,
                        """
                        nl NL
                        mail | Lente | Klantenservice 020 555 41 15 (ma–vr 9.00–17.30 uur)
                        page | Lente | Klantenservice 020 555 41 15, ma–vr 9.00–17.30 uur | Winkels: di–za 9.30–18.00 uur
                        mail | Meer | Klantenservice 020 555 41 15 (ma–vr 9.00–17.30 uur)
                        print | Kaart | Vragen? 020 555 41 15. Deze winkel is open di–za 9.30–18.00 uur.
                        """),
                // Two courses with days of their own, which one page tells side by side.
                Arguments.of(
                        DATES,
                        """
                        de DE
                        page | Kurse | Montagskurs: 3. Mai 2027, 10. Mai 2027, 17. Mai 2027 und 31. Mai 2027. | Abendkurs: 3. Mai 2027, 10. Mai 2027, 17. Mai 2027 und 24. Mai 2027.
                        print | Montagskurs | 3. Mai 2027, 10. Mai 2027, 17. Mai 2027 und 31. Mai 2027.
                        mail | Abendkurs | 3. Mai 2027, 10. Mai 2027, 17. Mai 2027 und 24. Mai 2027.
                        """),
                // A plan that costs ten months a year where the other costs twelve.
                Arguments.of(
                        PRICE,
                        """
                        en US
                        page | Plans | Small: $19 per month or $228 per year. | Large: $69 per month or $690 per year.
                        mail | Plans | Large is $690 per year, Small $228 per year.
                        """),
                // Another talk of the same speaker, and one that is held twice.
                Arguments.of(
                        DATES,
                        """
                        en US
                        mail | Forum | Opening talk with Dr. Ada Quill: Friday, June 11, 2027, 9:00 a.m.
                        page | Friday, June 11, 2027 | 9:00 a.m. Opening talk: Dr. Ada Quill | 2:00 p.m. Questions to Ada Quill | 4:00 p.m. Opening talk: Dr. Ada Quill, once more
                        """),
                // The agents' desk has a number of its own.
                Arguments.of(
                        CONTACT,
                        """
                        id ID
                        mail | Paket | Telepon (021) 5550 3340.
                        page | Paket | Hubungi kami (021) 5550 3340.
                        page | Bantuan | Telepon (021) 5550 3340.
                        print | Daftar harga | Meja agen: (021) 5550 3348.
                        """),
                Arguments.of(
                        CONTACT,
                        """
                        de DE
                        mail | Messe | Telefon 030 555 41 20.
                        page | Messe | Rufen Sie an: 030 555 41 20.
                        page | Hilfe | Telefon 030 555 41 20.
                        print | Standplan | Aussteller: 030 555 41 27.
                        """));
    }

    @ParameterizedTest
    @MethodSource("compatible")
    void leavesAloneWhatIsOfOtherThings(Rule rule, String text) {
        assertThat(Told.deviating(rule, text)).isEmpty();
    }
}
