package app.concord.importing.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Imported;
import app.concord.importing.ImporterSamples;
import app.concord.model.Block;
import app.concord.model.Cancellation;
import app.concord.model.Problem;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.Span;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Holds what is read of linked data. */
class StructuredDataTest {

    private static Imported read(String json) {
        return new HtmlImporter()
                .read(
                        ImporterSamples.file(
                                "p.html",
                                "<html><head>\n<script type=\"application/ld+json\">"
                                        + json
                                        + "</script></head><body><p>text</p></body></html>"),
                        Cancellation.NONE);
    }

    private static List<Block> fields(String json) {
        return read(json).assets().getFirst().blocks().stream()
                .filter(block -> block.region() == Region.STRUCTURED)
                .toList();
    }

    private static List<String> said(List<Block> fields) {
        return fields.stream().map(field -> field.property() + "=" + field.text()).toList();
    }

    @Test
    void productAndOfferAreOneRecord() {
        List<Block> fields =
                fields(
                        """
                        {"@context":"https://schema.org","@type":"Product","name":"Aurora &amp; Co",
                        "sku":"A1","gtin13":"4001","brand":{"@type":"Brand","name":"Lumenhof"},
                        "offers":{"@type":"Offer","price":40.50,"priceCurrency":"EUR",
                        "availability":"https://schema.org/InStock","validFrom":"2026-11-01",
                        "priceValidUntil":"2026-11-30","priceSpecification":[
                        {"priceType":"https://schema.org/ListPrice","price":"50.00"},
                        {"price":"4","referenceQuantity":{"value":1}}]},
                        "isRelatedTo":{"@type":"Product","name":"Borea"}}
                        """);
        assertThat(said(fields))
                .containsExactly(
                        "NAME=Aurora & Co",
                        "SKU=A1",
                        "GTIN=4001",
                        "BRAND=Lumenhof",
                        "PRICE=40.50",
                        "WAS_PRICE=50.00",
                        "CURRENCY=EUR",
                        "AVAILABILITY=https://schema.org/InStock",
                        "STARTS=2026-11-01",
                        "ENDS=2026-11-30");
        assertThat(fields.stream().map(Block::innermost).distinct()).hasSize(1);
        assertThat(fields.getFirst().label()).isEqualTo("name");
        assertThat(fields.getFirst().locate(new Span(0, 1)).line()).isEqualTo(2);
        assertThat(fields.get(4).locate(new Span(0, 1)).line()).isEqualTo(4);
    }

    @Test
    void contactsOfACompanyAreReadAndThoseOfPeopleAreNot() {
        List<Block> fields =
                fields(
                        """
                        {"@context":"https://schema.org","@type":"Organization","name":"Borea",
                        "telephone":"+31 20 555 01 40","email":"hallo@borea.example",
                        "contactPoint":{"@type":"ContactPoint","telephone":"+31 20 555 01 41"},
                        "employee":{"@type":"Person","telephone":"+31 6 555 01 99"}}
                        """);
        assertThat(said(fields))
                .containsExactly(
                        "PHONE=+31 20 555 01 40",
                        "DESCRIPTION=hallo@borea.example",
                        "PHONE=+31 20 555 01 41");
        assertThat(fields.getLast().innermost()).isNotEqualTo(fields.getFirst().innermost());
    }

    @Test
    void graphsRowsVariantsAndRangesAreRead() {
        List<Block> fields =
                fields(
                        """
                        [{"@graph":[{"@type":"ProductGroup","name":"Aurora","hasVariant":[
                        {"@type":"Product","name":"Aurora S","offers":{"price":"40"}},
                        {"@type":"Product","sku":"L","offers":{"price":"60"}}]},null]},
                        {"@type":"Product","name":"Borea","offers":{"@type":"AggregateOffer",
                        "lowPrice":"10","highPrice":"20","offers":[{"price":"10","name":"Borea S"}]}}]
                        """);
        assertThat(said(fields))
                .containsExactly(
                        "NAME=Aurora",
                        "NAME=Aurora S",
                        "PRICE=40",
                        "NAME=Aurora",
                        "SKU=L",
                        "PRICE=60",
                        "NAME=Borea",
                        "LOW_PRICE=10",
                        "HIGH_PRICE=20",
                        "NAME=Borea S",
                        "PRICE=10");
        assertThat(fields.get(1).innermost()).isEqualTo(fields.get(2).innermost());
        assertThat(fields.get(1).innermost()).isNotEqualTo(fields.get(4).innermost());
        assertThat(fields.get(1).containers()).contains(fields.getFirst().innermost());
    }

    @Test
    void sloppyJsonIsForgiven() {
        assertThat(
                        said(
                                fields(
                                        "<!-- /* c */ {'@type':'Product', // it\n name:\"A\tB\", \"offers\":{\"price\":\"£66.75\",},} -->")))
                .containsExactly("NAME=A B", "PRICE=£66.75");
        assertThat(
                        said(
                                fields(
                                        "{&quot;@type&quot;:&quot;Product&quot;,&quot;name&quot;:&quot;A1&quot;}")))
                .containsExactly("NAME=A1");
    }

    @Test
    void brokenJsonIsAProblemAndItsBeginningIsRead() {
        Imported imported =
                read(
                        "{\"@type\":\"Product\",\n\"name\":\"Aurora\",\n\"offers\":{\"price\":\"40\"\n\"x\":");
        Problem problem = imported.problems().getFirst();
        assertThat(problem.kind()).isEqualTo(Problem.Kind.DAMAGED);
        assertThat(problem.location().line()).isEqualTo(5);
        assertThat(imported.assets().getFirst().blocks().stream().map(Block::property))
                .contains(Property.NAME, Property.PRICE);
    }

    @Test
    void eventsHaveDates() {
        assertThat(
                        said(
                                fields(
                                        "{\"@type\":\"MusicEvent\",\"name\":\"Gig\",\"startDate\":\"2026-11-07\"}")))
                .containsExactly("NAME=Gig", "STARTS=2026-11-07");
    }

    /** A sale is what the page is about and no thing that is for sale. */
    @Test
    void salesHaveATitleAndDates() {
        assertThat(
                        said(
                                fields(
                                        "{\"@type\":\"SaleEvent\",\"name\":\"Sale\",\"startDate\":\"2026-11-01\",\"endDate\":\"2026-11-30\"}")))
                .containsExactly("TITLE=Sale", "STARTS=2026-11-01", "ENDS=2026-11-30");
    }

    @Test
    void depthIsLimited() {
        Imported imported = read("[".repeat(100_000));
        assertThat(imported.problems()).hasSize(1);
    }

    @Test
    void promotionsOfMailsAreRecords() {
        List<Block> fields =
                fields(
                        """
                        [{"@context":"http://schema.org/","@type":"EmailMessage","subjectLine":"Last day: 30% off"},
                        {"@type":"PromotionCard","headline":"Aurora","price":89.00,"priceCurrency":"GBP","discountValue":22.25}]
                        """);
        assertThat(said(fields))
                .containsExactly(
                        "SUBJECT_LINE=Last day: 30% off",
                        "NAME=Aurora", "WAS_PRICE=89.00", "PRICE=66.75", "CURRENCY=GBP");
    }

    @Test
    void accountIsARecordAndItsBankTellsItsNumber() {
        List<Block> fields =
                fields(
                        """
                        {"@type":"BankAccount","name":"Larchmere Daily Account",
                        "provider":{"@type":"BankOrCreditUnion","name":"Larchmere Bank",
                        "telephone":"0345 600 0172"}}
                        """);
        assertThat(said(fields))
                .containsExactly("NAME=Larchmere Daily Account", "PHONE=0345 600 0172");
    }
}
