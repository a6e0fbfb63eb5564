package app.concord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cell;
import app.concord.model.Channel;
import app.concord.model.CoverageItem;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.Location;
import app.concord.model.Mark;
import app.concord.model.Property;
import app.concord.model.ReadingContext;
import app.concord.model.Region;
import app.concord.model.SourceMap;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Facts and coverage of whole assets: marks, regions, tables, records, codes, relative days. */
class ExtractorsTest {
    private static final Location NOWHERE = Location.NONE;
    private final List<Block> blocks = new ArrayList<>();

    @Test
    void struckPriceIsTheOldOne() {
        add("Ember £49.99 £34.99", Region.MAIN, List.of(mark(Mark.Kind.STRUCK, 6, 12)), null, null);

        assertThat(facts("en")).containsExactly("49.99 GBP WAS", "34.99 GBP NOW");
    }

    @Test
    void raisedDigitsAreCents() {
        add("£4999", Region.MAIN, List.of(mark(Mark.Kind.SUPERSCRIPT, 3, 5)), null, null);

        assertThat(facts("en")).containsExactly("49.99 GBP NOW");
    }

    @Test
    void raisedDigitsWithTheirSignAreCents() {
        add("R$ 59,90", Region.MAIN, List.of(mark(Mark.Kind.SUPERSCRIPT, 5, 8)), null, null);

        assertThat(facts("pt")).containsExactly("59.9 BRL NOW");
    }

    @Test
    void lineBreakPartsAmounts() {
        text("14 hours of battery.\n£50.00 now\n£10 off");

        assertThat(facts("en")).containsExactly("50 GBP NOW", "10 GBP SAVING");
    }

    @Test
    void footnoteMarkIsNoDigit() {
        text("Nur 629 €¹ im November");

        assertThat(facts("de")).containsExactly("629 EUR NOW");
    }

    @Test
    void mergeTagIsOpaque() {
        add(
                "Only {{20% off}} for you",
                Region.MAIN, List.of(mark(Mark.Kind.MERGE_TAG, 5, 16)), null, null);

        assertThat(facts("en")).containsExactly("{{20% off}} OTHER");
    }

    @Test
    void otherRegionsAreSetAside() {
        add("Rug Moss £89", Region.RELATED, List.of(), null, null);
        add("'I saved £20'", Region.QUOTATION, List.of(), null, null);
        add("Lamps from £20", Region.NAVIGATION, List.of(), null, null);

        assertThat(facts("en")).isEmpty();
        assertThat(coverage("en"))
                .containsExactly(
                        "£89 SET_ASIDE related",
                        "£20 SET_ASIDE quotation",
                        "£20 SET_ASIDE navigation");
    }

    @Test
    void coverageNamesWhatIsNoOffer() {
        text(
                "100% wool, e.g. a £100 basket. Elsewhere £60. The £2m fund. © 2026 Ember. In all 12.50.");

        assertThat(facts("en")).containsExactly("100 % OTHER /wool");
        assertThat(coverage("en"))
                .containsExactly(
                        "£100 SET_ASIDE example",
                        "£60 SET_ASIDE elsewhere",
                        "£2m SET_ASIDE fund",
                        "2026 SET_ASIDE year",
                        "12.50 UNRESOLVED no-currency");
    }

    @Test
    void headersGiveCellsTheirPart() {
        cell("Lampe Orla", 1, 0, "Produkt");
        cell("49,99 €", 1, 1, "UVP");
        cell("39,99", 1, 2, "Preis in €");

        assertThat(facts("de")).containsExactly("49.99 EUR RRP", "39.99 EUR NOW");
    }

    @Test
    void rowNamesTheVariant() {
        blocks.add(
                block(
                        "£49",
                        Region.MAIN,
                        List.of(),
                        BlockKind.TABLE_CELL,
                        new Cell(0, 1, 1, "Price", "Throw 130 × 170 cm", false),
                        null,
                        List.of()));

        assertThat(facts("en")).containsExactly("49 GBP NOW [130x170cm]");
    }

    @Test
    void variantsStandWithTheirPrice() {
        text("Slate 11 (64 GB) £199. Slate 11 (128 GB) £249, was £299.");

        assertThat(facts("en"))
                .containsExactly(
                        "199 GBP NOW [64gb]", "249 GBP NOW [128gb]", "299 GBP WAS [128gb]");
    }

    @Test
    void lineAboveNamesTheVariant() {
        text("Decke Moor\n130 × 170 cm\nUVP 69 € 49 €");

        assertThat(facts("de")).containsExactly("69 EUR RRP [130x170cm]", "49 EUR NOW [130x170cm]");
    }

    @Test
    void sizesAreNoCodes() {
        text("Enter code GLOW20 for a tablet with 16GB at checkout");

        assertThat(facts("en")).containsExactly("GLOW20 CODE");
    }

    @Test
    void openingHoursOfADayMakeAnEvent() {
        text("Am Freitag, 20. November, bleiben die Türen offen: von 18 bis 21 Uhr.");

        assertThat(facts("de")).contains("2026-11-20T18:00 EVENT");
    }

    @Test
    void limitIsNoVariant() {
        text("Zu jeder Decke ab 140 × 200 cm ein Kissen für 19 €");

        assertThat(facts("de")).containsExactly("19 EUR NOW");
    }

    @Test
    void leastSpendJoinsItsSaving() {
        text("£10 off. Spend £50 or more.");

        assertThat(facts("en")).containsExactly("10 GBP SAVING over 50 GBP", "50 GBP THRESHOLD");
    }

    @Test
    void recordGivesRoleCurrencyAndVariant() {
        field("Throw 130 × 170 cm", Property.NAME, 7);
        field("49.90", Property.PRICE, 7);
        field("69.90", Property.WAS_PRICE, 7);
        field("EUR", Property.CURRENCY, 7);
        field("20 %", Property.DISCOUNT, 7);
        field("WARM20", Property.CODE, 7);
        field("80.00", Property.MIN_SPEND, 7);
        field("2026-11-02", Property.STARTS, 7);
        field("2026-11-30 23:59", Property.ENDS, 7);

        assertThat(facts("en"))
                .containsExactly(
                        "Throw 130 × 170 cm OTHER",
                        "49.9 EUR NOW [130x170cm]",
                        "69.9 EUR WAS [130x170cm]",
                        "20 % SAVING [130x170cm] over 80 EUR",
                        "WARM20 CODE",
                        "80 EUR THRESHOLD [130x170cm]",
                        "2026-11-02 START",
                        "2026-11-30T23:59 END");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    RON | 2.299   | 2299
                    EUR | 1,299   | 1299
                    EUR | 12.990  | 12990
                    EUR | 49.000  | 49
                    EUR | 1299.00 | 1299
                    EUR | 1.299,5 | 1299.5
                    IDR | 129.000 | 129000
                    KWD | 2.299   | 2.299
                    """)
    void signBeforeThreeDigitsGroupsThem(String currency, String price, String read) {
        field("Throw", Property.NAME, 7);
        field(price, Property.PRICE, 7);
        field(currency, Property.CURRENCY, 7);

        assertThat(facts("de")).contains(read + " " + currency + " NOW");
    }

    @Test
    void otherAmountsOfThePieceTellWhatASignIs() {
        field("Throw", Property.NAME, 7);
        field("2.000", Property.PRICE, 7);
        field("2.499", Property.WAS_PRICE, 7);
        field("Lamp", Property.NAME, 8);
        field("3,50", Property.PRICE, 8);
        assertThat(facts("de")).contains("2000 NOW", "2499 WAS", "3.5 NOW");
    }

    @Test
    void signOfCentsInOnePriceIsOneInAll() {
        field("Oil", Property.NAME, 7);
        field("1.799", Property.PRICE, 7);
        field("Lamp", Property.NAME, 8);
        field("13.50", Property.PRICE, 8);
        assertThat(facts("de")).contains("1.799 NOW", "13.5 NOW");
    }

    @Test
    void leafletsLeaveTheCurrencyOut() {
        text("Mountain cheese, 400 g 6.95");
        text("was 9.95. 30 % off.");
        text("Coffee beans, 1 kg 11.90");
        text("Fondue mixture 12.95");

        assertThat(facts("en"))
                .containsExactly(
                        "6.95 NOW [400g]",
                        "9.95 WAS",
                        "30 % SAVING",
                        "11.9 NOW [1kg]",
                        "12.95 NOW");
    }

    @Test
    void numbersOfOtherTextsAreNoPrices() {
        text("The trail is 6.95");
        text("Rated 4.75");
        text("Doors open 19.30");
        text("Bring £5.00");
        text("Tickets £7.50");

        assertThat(facts("en").stream().filter(fact -> fact.contains("NOW")))
                .containsExactlyInAnyOrder("5 GBP NOW", "7.5 GBP NOW");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | £3.95, free over £40
                    de | 3,95 £, gratis ab 40 £
                    fr | 3,95 £, offerte dès 40 £
                    es | 3,95 £, gratis desde 40 £
                    it | 3,95 £, gratuita oltre 40 £
                    nl | £ 3,95, gratis vanaf £ 40
                    pt | 3,95 £, grátis acima de 40 £
                    ro | 3,95 £, gratuit peste 40 £
                    id | £3,95, gratis di atas £40
                    ms | £3.95, percuma £40 ke atas
                    """)
    void whatARecordSaysOfItsDeliveryIsNoPrice(String language, String shipping) {
        field("Throw", Property.NAME, 7);
        field("49.90", Property.PRICE, 7);
        field(shipping, Property.SHIPPING, 7);

        assertThat(facts(language))
                .contains("3.95 GBP DELIVERY", "40 GBP THRESHOLD /delivery")
                .filteredOn(fact -> fact.contains("NOW"))
                .hasSize(1);
    }

    @Test
    void recordWithinOneDayIsAnEvent() {
        field("Candle evening", Property.NAME, 3);
        field("2026-11-20 18:00", Property.STARTS, 3);
        field("2026-11-20 21:00", Property.ENDS, 3);

        assertThat(facts("en")).containsExactly("2026-11-20T18:00 EVENT");
    }

    @Test
    void feedIntervalIsAPeriod() {
        field("2027-01-04T00:01-0500/2027-01-15T23:59-0500", Property.VALIDITY, 3);

        assertThat(facts("en")).containsExactly("2027-01-04T00:01/2027-01-15T23:59 VALIDITY");
    }

    @Test
    void codeNamedOnceIsKnownEverywhere() {
        text("WARMTH takes another tenth off.");
        text("Enter code WARMTH at checkout.");

        assertThat(facts("en")).containsExactly("WARMTH CODE", "WARMTH CODE");
        assertThat(Extractors.codes(asset("en", null), context("en"))).containsExactly("WARMTH");
    }

    @Test
    void codeOfTheCampaignIsKnown() {
        text("LAMP20 takes 20 % off");

        Extraction read = Extractors.extract(asset("en", null), context("en"), Set.of("LAMP20"));

        assertThat(read.facts()).extracting(FactText::of).contains("LAMP20 CODE");
    }

    @Test
    void slipOfACodeOfTheCampaignIsKnownButNotAmongCapitals() {
        text("FIRSUBOWL is for new customers only.");
        text("NOW: FIRSUBOWL IS HERE");

        Extraction read = Extractors.extract(asset("en", null), context("en"), Set.of("FIRSTBOWL"));

        assertThat(read.facts())
                .extracting(FactText::of)
                .filteredOn(fact -> fact.contains("CODE"))
                .containsExactly("FIRSUBOWL CODE");
    }

    @Test
    void relativeDaysNeedADatedPiece() {
        text("Ends on Friday");

        assertThat(facts("en")).isEmpty();
        assertThat(Extractors.extract(asset("en", FactText.TODAY), context("en")).facts())
                .extracting(FactText::of)
                .containsExactly("2026-11-27 END");
    }

    @Test
    void placesQuoteTheExactWords() {
        text("Statt 49,99 € jetzt 39,99 €!");

        List<Fact> facts = Extractors.extract(asset("de", null), context("de")).facts();

        assertThat(facts).extracting(f -> f.place().quote()).containsExactly("49,99 €", "39,99 €");
        assertThat(facts.getLast().place().span()).isEqualTo(new Span(20, 27));
    }

    private void text(String text) {
        add(text, Region.MAIN, List.of(), null, null);
    }

    private void cell(String text, int row, int column, String header) {
        blocks.add(
                block(
                        text,
                        Region.MAIN,
                        List.of(),
                        BlockKind.TABLE_CELL,
                        new Cell(0, row, column, header, column == 0 ? null : "Lampe Orla", false),
                        null,
                        List.of()));
    }

    private void field(String text, Property property, int record) {
        blocks.add(
                block(
                        text,
                        Region.STRUCTURED,
                        List.of(),
                        BlockKind.FIELD,
                        null,
                        property,
                        List.of(record)));
    }

    private void add(
            String text,
            Region region,
            List<Mark> marks,
            @Nullable Cell cell,
            @Nullable Property property) {
        blocks.add(block(text, region, marks, BlockKind.PARAGRAPH, cell, property, List.of()));
    }

    private Block block(
            String text,
            Region region,
            List<Mark> marks,
            BlockKind kind,
            @Nullable Cell cell,
            @Nullable Property property,
            List<Integer> containers) {
        return new Block(
                blocks.size(),
                kind,
                0,
                region,
                "body",
                text,
                marks,
                containers,
                -1,
                cell,
                property,
                null,
                null,
                SourceMap.at(NOWHERE));
    }

    private static Mark mark(Mark.Kind kind, int from, int to) {
        return new Mark(kind, new Span(from, to));
    }

    private Asset asset(String language, @Nullable LocalDate dated) {
        return new Asset(
                "web/page.html",
                Channel.WEB,
                "html",
                "Page",
                language,
                dated == null ? null : dated.atTime(9, 0),
                null,
                blocks,
                "00");
    }

    private static ReadingContext context(String language) {
        return FactText.context(language);
    }

    private List<String> facts(String language) {
        return Extractors.extract(asset(language, null), context(language)).facts().stream()
                .filter(fact -> fact.kind() != FactKind.QUANTITY)
                .map(FactText::of)
                .toList();
    }

    private List<String> coverage(String language) {
        return Extractors.extract(asset(language, null), context(language)).coverage().stream()
                .filter(item -> item.state() != CoverageItem.State.USED)
                .map(item -> item.place().quote() + " " + item.state() + " " + item.reason())
                .toList();
    }
}
