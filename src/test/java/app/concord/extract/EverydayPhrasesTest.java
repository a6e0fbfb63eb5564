package app.concord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.FactKind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What shops say every day, and what only sounds like it. */
class EverydayPhrasesTest {
    private static final Set<FactKind> OTHER =
            EnumSet.of(FactKind.ADDRESS_FORM, FactKind.SALES_CHANNEL, FactKind.GIFT);

    private static String read(String language, String text) {
        return new PageOfText(language)
                .paragraph(text).read().facts().stream()
                        .filter(fact -> !OTHER.contains(fact.kind()))
                        .map(FactText::of)
                        .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Get £30 back in your account              | 30 GBP SAVING
                    en | Deposit £30 back with the crate           | 30 GBP DEPOSIT
                    es | Te devolvemos 30 € de tu compra           | 30 EUR SAVING
                    de | 30 € Willkommensbonus                     | 30 EUR WORTH
                    de | 60 € Wechselbonus mit Code FUCHS60        | 60 EUR SAVING; FUCHS60 CODE
                    en | £30 gift card with every pair             | 30 GBP WORTH
                    nl | Cadeaukaart van € 30 bij elk paar         | 30 EUR WORTH
                    en | Sofas from £499 – £200 off                | 499 GBP NOW FROM; 200 GBP SAVING
                    en | £10 off orders over £50                   | 10 GBP SAVING over 50 GBP; 50 GBP THRESHOLD
                    en | No set-up fee. £25 a month.               | 25 GBP NOW a MONTH
                    en | Only £10 away from free delivery          |
                    """)
    void moneyThatComesBackOrIsGivenIsNoPrice(String language, String text, String facts) {
        assertThat(read(language, text)).as(text).isEqualTo(facts == null ? "" : facts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en-GB | A badge for 50p          | 0.5 GBP NOW
                    en-US | Saturday 9a-1p           |
                    """)
    void penceAreThoseOfTheMarket(String place, String text, String facts) {
        String line = FactText.line(place, text, EnumSet.of(FactKind.PRICE));

        assertThat(line).as(text).isEqualTo(facts == null ? "" : facts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Fitted within 6 weeks                            | 6 week DELIVERY_TIME UP_TO
                    de | Einbau innerhalb von 6 Wochen                    | 6 week DELIVERY_TIME UP_TO
                    ro | Instalare în 10 zile lucrătoare                  | 10 working-day DELIVERY_TIME
                    en | Installation takes 2 hours                       |
                    en | Ready to collect in 2 hours                      | 2 hour DELIVERY_TIME
                    es | Cancela hasta cinco días antes de la entrega     | 5 day NOTICE
                    fr | Annulation gratuite jusqu'à 48 heures avant l'arrivée | 48 hour NOTICE
                    de | Kostenlose Stornierung bis 48 Stunden vor Anreise | 48 hour NOTICE
                    """)
    void timesOfWorkAndOfCancelling(String language, String text, String facts) {
        assertThat(read(language, text)).as(text).isEqualTo(facts == null ? "" : facts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Groups of 10 or more save 15%                | group 10+ LIMIT; 15 % SAVING
                    de | Gruppen ab 10 Personen sparen 15 %           | group 10+ LIMIT; 15 % SAVING
                    fr | À partir de 10 personnes, 15 % de remise     | people 10+ LIMIT; 15 % SAVING
                    id | Rombongan minimal 10 orang diskon 15%        | group 10+ LIMIT; 15 % SAVING
                    en | More than 200 people came to the market      |
                    en | Messages from 10 people you know             |
                    en | We are a group of 12 bakers                  |
                    de | Wir sind eine Gruppe von 12 Bäckern          |
                    """)
    void groupsFromSoManyPeople(String language, String text, String facts) {
        assertThat(read(language, text)).as(text).isEqualTo(facts == null ? "" : facts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    de | Für alle, die das 18. Lebensjahr vollendet haben | 18+ AGE
                    de | Ab 18 Jahren                                     | 18+ AGE
                    ro | Doar pentru cei care au împlinit 18 ani          | 18+ AGE
                    ro | Bunica a împlinit 81 de ani                      |
                    de | Fertig in 18 Tagen, 10 kostenlos                 |
                    """)
    void ages(String language, String text, String facts) {
        assertThat(read(language, text)).as(text).isEqualTo(facts == null ? "" : facts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | 0% over 12 months               | 0 % APR; 12 month INSTALMENT_COUNT
                    it | 0 % in 12 mesi                  | 0 % APR; 12 month INSTALMENT_COUNT
                    en | 0% alcohol                      |
                    en | Cash only, please               | cash METHOD
                    en | Pack of 60                      | 60 piece OTHER
                    fr | Lot de 60                       | 60 piece OTHER
                    en | Pack of 2 for £5                | 5 GBP NOW x2
                    es | Solo quedan 3.                  | 3 left OTHER
                    es | Solo quedan 3 días.             |
                    """)
    void financingPacksAndWhatIsLeft(String language, String text, String facts) {
        assertThat(read(language, text)).as(text).isEqualTo(facts == null ? "" : facts);
    }
}
