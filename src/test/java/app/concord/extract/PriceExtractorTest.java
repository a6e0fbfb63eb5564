package app.concord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.FactKind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.EnumSet;
import java.util.Set;

/** Prices, reductions and percentages in lines of text. */
class PriceExtractorTest {
    private static final Set<FactKind> KINDS = EnumSet.of(FactKind.PRICE, FactKind.DISCOUNT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    en | Kettle Ember £34.99 | 34.99 GBP NOW
                    en | Kettle Ember 34.99 GBP | 34.99 GBP NOW
                    en | Kettle Ember €1,299 | 1299 EUR NOW
                    en | Kettle Ember € 1.299,00 | 1299 EUR NOW
                    en | Kettle Ember 1\u00a0299,00 € | 1299 EUR NOW
                    en | Kettle Ember 1\u2009299,00 € | 1299 EUR NOW
                    en | Kettle Ember £1.3k | 1300 GBP NOW
                    en | Kettle Ember £49⁹⁹ | 49.99 GBP NOW
                    en | Kettle Ember ￡４９．９９ | 49.99 GBP NOW
                    en | A badge for 50p | 0.5 GBP NOW
                    en | A badge for 99 cents | 0.99 NOW
                    en-US | Lamp Orla $24 | 24 USD NOW
                    en-CA | Lamp Orla $24 | 24 CAD NOW
                    en-AU | Lamp Orla $24 | 24 AUD NOW
                    en | Lamp Orla US$24 or A$39 | 24 USD NOW; 39 AUD NOW
                    en | Lamp Orla CHF 45.– | 45 CHF NOW
                    en | Lamp Orla 45 Swiss francs | 45 CHF NOW
                    en | Lamp Orla ten pounds | 10 GBP NOW
                    en-US | The Orla 14 $58.34 | 58.34 USD NOW
                    de-DE | Mäher RM 38 für 249 € | 249 EUR NOW
                    en-GB | Mower RM 38, now £199 | 199 GBP NOW
                    en-MY | Mower Orla RM 380 | 380 MYR NOW
                    en-SG | Mower Orla RM 380 | 380 MYR NOW
                    en | Kettles £49–£59 | 49 GBP NOW FROM; 59 GBP NOW UP_TO
                    en | Kettles 49 to 59 euros | 49 EUR NOW FROM; 59 EUR NOW UP_TO
                    en | Kettles from £49 | 49 GBP NOW FROM
                    en | From 1596.53 USD | 1596.53 USD NOW FROM
                    en | Kettles under £50, over £20, about £35, up to £60 | 50 GBP NOW UNDER; 20 GBP NOW OVER; 35 GBP NOW ABOUT; 60 GBP NOW UP_TO
                    en | Was £120, now £90 | 120 GBP WAS; 90 GBP NOW
                    en | £90 (RRP £120) | 90 GBP NOW; 120 GBP RRP
                    en | $899, regular price $1,099 | 899 USD NOW; 1099 USD WAS
                    en | Reduced from £60 to £45 | 60 GBP WAS; 45 GBP NOW
                    en | Save £10 today | 10 GBP SAVING
                    en | £10 off your first order | 10 GBP SAVING NEW_CUSTOMER
                    en | You keep $200, it costs $50 less | 200 USD SAVING; 50 USD SAVING
                    en | £12 a month or £120 a year | 12 GBP NOW a MONTH; 120 GBP NOW a YEAR
                    en | 4 instalments of £25 | 25 GBP INSTALMENT
                    en | 12 x £10 at 0% APR | 10 GBP INSTALMENT
                    en | £10/mo with 19.9% APR | 10 GBP INSTALMENT a MONTH
                    en | £5/kg, 50p per 100 g | 5 GBP UNIT_PRICE /kg; 0.5 GBP UNIT_PRICE /100 g
                    en | Rooms £80 a night, £25 per person | 80 GBP NOW /night; 25 GBP NOW /person
                    en | 1 kg = £4.98 | 4.98 GBP UNIT_PRICE /kg
                    en | Standard delivery £4.95 | 4.95 GBP DELIVERY
                    en | Free delivery over £40, otherwise £3.95 delivery | 40 GBP THRESHOLD /delivery; 3.95 GBP DELIVERY
                    en | £10 off £50 | 10 GBP SAVING; 50 GBP THRESHOLD
                    en | £10 off orders over £50 | 10 GBP SAVING; 50 GBP THRESHOLD
                    en | Spend £50 and get a mug worth £12 | 50 GBP THRESHOLD; 12 GBP WORTH
                    en | A deposit of £100 and a booking fee of £3 | 100 GBP DEPOSIT; 3 GBP FEE
                    en | £100 ex VAT, £120 inc VAT | 100 GBP NOW tax excluded; 120 GBP NOW tax included
                    en | Members pay £18, students £16 | 18 GBP NOW MEMBER; 16 GBP NOW STUDENT
                    en | Mugs £4 each or two for £7 | 4 GBP NOW; 7 GBP NOW x2
                    en | 20% off all lamps | 20 % SAVING
                    en | Save 25 percent on kettles | 25 % SAVING
                    en | Up to 50% off, an extra 10% off for new customers | 50 % SAVING UP_TO; 10 % SAVING NEW_CUSTOMER
                    en | Everything half price | 50 % SAVING
                    en | A third off rugs | 33.3 % SAVING
                    en | -30% | 30 % SAVING
                    en | 100% cotton, 12% vol, 80% charge | 12 % OTHER; 80 % OTHER
                    en | 0% APR for 12 months | ''
                    en | 10–20% off | 10 % SAVING FROM; 20 % SAVING UP_TO
                    en | Order no. 4711, model 500, 24/7, 2026 | ''
                    en | Between £20 and £30 | 20 GBP NOW FROM; 30 GBP NOW UP_TO
                    en | Only 12 €/month, billed yearly | 12 EUR NOW a MONTH
                    en | Worth £20, now free | 20 GBP WORTH
                    en | Trade customers pay £70 ex. VAT | 70 GBP NOW TRADE tax excluded
                    en-US | Financing: $50 x 18 | 50 USD INSTALMENT
                    en-US | Free shipping on orders over $35 | 35 USD THRESHOLD /delivery
                    en-US | $40 off one lamp priced over $80 | 40 USD SAVING; 80 USD THRESHOLD
                    en | Now £45, elsewhere £60 | 45 GBP NOW; 60 GBP NOW
                    en | Kettle £49.99 £34.99 | 49.99 GBP WAS; 34.99 GBP NOW
                    en | £28 with code GLOW20 | 28 GBP NOW /code
                    en | Enter code GLOW20 and it drops to £28 | 28 GBP NOW /code
                    en | The code works on any lamp over £80 | 80 GBP THRESHOLD
                    """)
    void readsEnglish(String place, String text, String expected) {
        assertThat(FactText.line(place, text, KINDS)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    de | Wasserkocher Glut 34,99 € | 34.99 EUR NOW
                    de | Wasserkocher Glut 1.299,00 € | 1299 EUR NOW
                    de | Wasserkocher Glut EUR 1.299 | 1299 EUR NOW
                    de | Wasserkocher Glut 99,- € | 99 EUR NOW
                    de | Wasserkocher Glut 49.– | 49 NOW
                    de | Wasserkocher Glut CHF 1’299.– | 1299 CHF NOW
                    de | Ein Knopf für 50 Cent | 0.5 EUR NOW
                    de | Kannen 49–59 € | 49 EUR NOW FROM; 59 EUR NOW UP_TO
                    de | Kannen 49 bis 59 Euro | 49 EUR NOW FROM; 59 EUR NOW UP_TO
                    de | Kannen ab 49 € | 49 EUR NOW FROM
                    de | Kannen unter 50 €, über 20 €, ca. 35 €, bis zu 60 € | 50 EUR NOW UNDER; 20 EUR NOW OVER; 35 EUR NOW ABOUT; 60 EUR NOW UP_TO
                    de | statt 49,99 € jetzt 39,99 € | 49.99 EUR WAS; 39.99 EUR NOW
                    de | 39,99 € (UVP 49,99 €) | 39.99 EUR NOW; 49.99 EUR RRP
                    de | 1.699 € statt der UVP von 2.199 € | 1699 EUR NOW; 2199 EUR RRP
                    de | Sie sparen 50 € | 50 EUR SAVING
                    de | 50 € günstiger, 10 € Rabatt | 50 EUR SAVING; 10 EUR SAVING
                    de | 9,99 € im Monat, monatlich 4,99 €, 99 € pro Jahr | 9.99 EUR NOW a MONTH; 4.99 EUR NOW a MONTH; 99 EUR NOW a YEAR
                    de | 12 Raten zu 25 € | 25 EUR INSTALMENT
                    de | 2,49 € je kg, 0,25 €/100 g | 2.49 EUR UNIT_PRICE /kg; 0.25 EUR UNIT_PRICE /100 g
                    de | 89 € pro Nacht, 25 € pro Person | 89 EUR NOW /night; 25 EUR NOW /person
                    de | 1 kg = 4,98 € | 4.98 EUR UNIT_PRICE /kg
                    de | Versand 4,95 € | 4.95 EUR DELIVERY
                    de | Ab 40 € versandkostenfrei, sonst 3,95 € Versand | 40 EUR THRESHOLD /delivery; 3.95 EUR DELIVERY
                    de | 10 € Rabatt ab 50 € Einkaufswert | 10 EUR SAVING; 50 EUR THRESHOLD
                    de | Geschenk im Wert von 20 € | 20 EUR WORTH
                    de | Anzahlung 100 €, Servicegebühr 3 € | 100 EUR DEPOSIT; 3 EUR FEE
                    de | 100 € zzgl. MwSt., 119 € inkl. MwSt. | 100 EUR NOW tax excluded; 119 EUR NOW tax included
                    de | Mitglieder zahlen 18 €, Studierende 16 € | 18 EUR NOW MEMBER; 16 EUR NOW STUDENT
                    de | 2 für 5 € | 5 EUR NOW x2
                    de | 20 % Rabatt auf alle Lampen | 20 % SAVING
                    de | 20 Prozent auf Lampen | 20 % SAVING
                    de | Bis zu 50 % reduziert | 50 % SAVING UP_TO
                    de | Alles zum halben Preis | 50 % SAVING
                    de | −30 % | 30 % SAVING
                    de | 100 % Baumwolle, 19 % MwSt. | 19 % OTHER
                    de | 0,00 % effektiver Jahreszins | ''
                    de | Nackenkissen (Einzelpreis 19,90 €) gratis | 19.9 EUR WORTH
                    de | Bis zu 500 € sparen | 500 EUR SAVING UP_TO
                    de | 3 Stück 10 € | 10 EUR NOW x3
                    de | Neukunden sparen 10 % | 10 % SAVING NEW_CUSTOMER
                    de | um 20 % gestiegen, um 15 % reduziert | 20 % OTHER; 15 % SAVING
                    de | Mit Code STERN15 nur 28 € | 28 EUR NOW /code
                    de | Preis 149,00 € 99,00 € | 149 EUR WAS; 99 EUR NOW
                    """)
    void readsGerman(String place, String text, String expected) {
        assertThat(FactText.line(place, text, KINDS)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    fr | Bouilloire Braise 39,99 € au lieu de 49,99 €, livraison offerte dès 40 € | 39.99 EUR NOW; 49.99 EUR WAS; 40 EUR THRESHOLD /delivery
                    fr | -20 % sur les lampes, 1 299,00 € | 20 % SAVING; 1299 EUR NOW
                    es | Hervidor Brasa: antes 49,99 €, ahora 39,99 €, 20 % de descuento | 49.99 EUR WAS; 39.99 EUR NOW; 20 % SAVING
                    it | Bollitore Brace a soli 39,99 € anziché 49,99 €, sconto del 20% | 39.99 EUR NOW; 49.99 EUR WAS; 20 % SAVING
                    nl | Waterkoker Gloed van € 49,99 voor € 39,99, 20% korting | 49.99 EUR WAS; 39.99 EUR NOW; 20 % SAVING
                    pt | Chaleira Brasa de 49,99 € por 39,99 €, poupe 20 % | 49.99 EUR WAS; 39.99 EUR NOW; 20 % SAVING
                    ro | Fierbător Jar 1.299,00 lei în loc de 1.499 lei | 1299 RON NOW; 1499 RON WAS
                    id | Ketel Bara Rp 149.000 dari Rp 199.000, diskon 25% | 149000 IDR NOW; 199000 IDR WAS; 25 % SAVING
                    ms | Cerek Bara RM149.90 (harga asal RM199), diskaun 25% | 149.9 MYR NOW; 199 MYR WAS; 25 % SAVING
                    """)
    void readsOtherLanguages(String place, String text, String expected) {
        assertThat(FactText.line(place, text, KINDS)).as(text).isEqualTo(expected);
    }
}
