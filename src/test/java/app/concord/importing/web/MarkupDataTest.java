package app.concord.importing.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.ImporterSamples;
import app.concord.model.Block;
import app.concord.model.Cancellation;
import app.concord.model.Region;
import app.concord.model.Span;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Holds what is read of offers in the markup of pages: microdata, RDFa and OpenGraph. */
class MarkupDataTest {

    private static List<Block> blocks(String html) {
        return new HtmlImporter()
                .read(ImporterSamples.file("p.html", html), Cancellation.NONE)
                .assets()
                .getFirst()
                .blocks();
    }

    private static List<String> said(String html) {
        return blocks(html).stream()
                .filter(block -> block.region() == Region.STRUCTURED)
                .map(block -> block.part() + " " + block.property() + "=" + block.text())
                .toList();
    }

    @Test
    void microdataStatesWhatItSaysToMachines() {
        String html =
                """
                <body><div itemscope itemtype="https://schema.org/Product">
                <h1 itemprop="name">Aurora</h1><a itemprop="url" href="/a">more</a>
                <div itemprop="offers" itemscope itemtype="https://schema.org/Offer">
                <span itemprop="price" content="40.00">from forty</span><s>50 EUR</s>
                <meta itemprop="priceCurrency" content="EUR">
                <link itemprop="availability" href="https://schema.org/InStock">
                <time itemprop="priceValidUntil" datetime="2026-11-30">Monday</time>
                <div itemprop="seller" itemscope><b itemprop="name">Lumenhof</b></div></div></div>
                """;
        assertThat(said(html))
                .containsExactly(
                        "microdata NAME=Aurora",
                        "microdata URL=/a",
                        "microdata PRICE=40.00",
                        "microdata CURRENCY=EUR",
                        "microdata AVAILABILITY=https://schema.org/InStock",
                        "microdata ENDS=2026-11-30");
        Block price =
                blocks(html).stream()
                        .filter(b -> b.text().equals("40.00"))
                        .findFirst()
                        .orElseThrow();
        assertThat(price.locate(new Span(0, 1)).line()).isEqualTo(4);
        assertThat(price.locate(new Span(0, 1)).selector()).endsWith("span");
        long shown = blocks(html).stream().filter(b -> b.text().contains("from forty")).count();
        assertThat(shown).isEqualTo(1);
    }

    @Test
    void partsThatStandElsewhereBelongToTheirItem() {
        assertThat(
                        said(
                                """
                                <body><div itemscope itemtype="https://schema.org/Product" itemref="o">
                                <b itemprop="name">Aurora</b></div>
                                <div id="o"><div itemprop="offers" itemscope itemtype="https://schema.org/Offer">
                                <data itemprop="price" value="40">forty</data></div></div>
                                """))
                .containsExactly("microdata NAME=Aurora", "microdata PRICE=40");
    }

    @Test
    void rdfaIsReadAlike() {
        assertThat(
                        said(
                                """
                                <body vocab="https://schema.org/"><div typeof="Product">
                                <b property="name">Aurora</b><p property="offers" typeof="schema:Offer">
                                <span property="schema:price">40</span>
                                <meta property="priceCurrency" content="EUR"></p></div>
                                """))
                .containsExactly("rdfa NAME=Aurora", "rdfa PRICE=40", "rdfa CURRENCY=EUR");
    }

    @Test
    void networksAreToldAPriceAsWell() {
        String head =
                """
                <head><meta property="product:price:amount" content="50"><meta
                property="product:sale_price:amount" content="40"><meta
                property="product:price:currency" content="EUR"><meta
                property="product:sale_price_dates:end" content="2026-11-30"><meta
                property="product:retailer_item_id" content="A1"></head>
                """;
        assertThat(said(head + "<body><h1>Aurora</h1></body>"))
                .containsExactly(
                        "open-graph NAME=Aurora",
                        "open-graph WAS_PRICE=50",
                        "open-graph PRICE=40",
                        "open-graph CURRENCY=EUR",
                        "open-graph ENDS=2026-11-30",
                        "open-graph SKU=A1");
        assertThat(said("<head><meta property='og:title' content='A'></head><body><p>a")).isEmpty();
    }

    @Test
    void itemsInForeignPartsAreNotThePagesOwn() {
        assertThat(
                        said(
                                """
                                <body><main><h1>Aurora</h1></main><section><h2>You may also like</h2>
                                <div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Borea</b>
                                <i itemprop="offers" itemscope><meta itemprop="price" content="7"></i></div></section>
                                """))
                .isEmpty();
    }

    @Test
    void referencesInScriptsAreFollowed() {
        assertThat(
                        said(
                                """
                                <body><p>x</p><script type="application/ld+json">{"@graph":[
                                {"@type":"Product","name":"Aurora","offers":{"@id":"#o"}},
                                {"@type":"Offer","@id":"#o","priceSpecification":[
                                {"@type":"DeliveryChargeSpecification","price":4},
                                {"price":"3","eligibleQuantity":{"minValue":10}},
                                {"minPrice":40,"maxPrice":60,"priceCurrency":"EUR"}]}]}</script>
                                """))
                .containsExactly(
                        "json-ld NAME=Aurora",
                        "json-ld LOW_PRICE=40",
                        "json-ld HIGH_PRICE=60",
                        "json-ld CURRENCY=EUR");
    }

    @Test
    void itemsThatHoldEachOtherEnd() {
        StringBuilder html = new StringBuilder("<body><p>x</p>");
        for (int i = 0; i < 2_000; i++) {
            html.append(
                    "<div itemscope itemprop='offers' id='i%d' itemref='i%d'>"
                            .formatted(i, (i + 1) % 2_000));
            html.append("<meta itemprop='price' content='4'></div>");
        }
        assertThat(blocks(html.toString())).isNotEmpty();
    }
}
