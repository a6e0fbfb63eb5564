package app.concord.importing.web;

import app.concord.importing.BlockDraft;
import app.concord.importing.BlockList;
import app.concord.model.Location;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.SourceMap;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * What a page says of itself in its head: title and description, those for social networks where
 * they differ, and the product that networks show with its price.
 */
final class PageMetadata {
    private final Document page;
    private final String part;
    private final Function<Element, Location> place;

    /** A statement of the page's head. */
    private record Meta(String name, String content, Element element) {}

    /**
     * @param place where an element stands
     */
    PageMetadata(Document page, String part, Function<Element, Location> place) {
        this.page = page;
        this.part = part;
        this.place = place;
    }

    private List<Meta> metas() {
        List<Meta> metas = new ArrayList<>();
        for (Element meta : page.getElementsByTag("meta")) {
            String name =
                    meta.attr("property").isEmpty() ? meta.attr("name") : meta.attr("property");
            String content = HtmlReader.fold(meta.attr("content"));
            if (!name.isBlank() && !content.isEmpty()) {
                metas.add(new Meta(name.strip().toLowerCase(Locale.ROOT), content, meta));
            }
        }
        return metas;
    }

    /** Adds title and description, and those for social networks where they differ. */
    void addWords(BlockList blocks) {
        Set<String> titles = new HashSet<>();
        Set<String> descriptions = new HashSet<>();
        Element title = page.selectFirst("head > title");
        if (title != null) {
            String text = HtmlReader.fold(title.text());
            if (!text.isEmpty() && titles.add(text)) {
                blocks.add(words(Property.TITLE, "title", text, title));
            }
        }
        for (Meta meta : metas()) {
            Property property =
                    switch (meta.name()) {
                        case "og:title", "twitter:title" -> Property.TITLE;
                        case "description", "og:description", "twitter:description" ->
                                Property.DESCRIPTION;
                        default -> null;
                    };
            if (property != null) {
                Set<String> known = property == Property.TITLE ? titles : descriptions;
                if (known.add(meta.content())) {
                    blocks.add(words(property, meta.name(), meta.content(), meta.element()));
                }
            }
        }
    }

    private BlockDraft words(Property property, String label, String text, Element element) {
        return BlockDraft.field(property, label, part, text, SourceMap.at(place.apply(element)));
    }

    /** Adds the product that networks show, if the page names its price for them. */
    void addProduct(BlockList blocks) {
        List<Meta> metas = metas();
        if (metas.stream().noneMatch(meta -> isPrice(meta.name()))) {
            return;
        }
        boolean reduced = metas.stream().anyMatch(meta -> isSale(meta.name()));
        List<Integer> containers = List.of(blocks.newContainer());
        named(metas, blocks, containers);
        Set<Property> known = new HashSet<>();
        for (Meta meta : metas) {
            Property property = property(meta.name(), reduced);
            if (property != null && known.add(property)) {
                blocks.add(
                        words(property, meta.name(), meta.content(), meta.element())
                                .region(Region.STRUCTURED)
                                .containers(containers));
            }
        }
    }

    private static boolean isPrice(String name) {
        return name.equals("product:price:amount")
                || name.equals("og:price:amount")
                || name.equals("product:price")
                || name.equals("product:original_price:amount")
                || isSale(name);
    }

    private static boolean isSale(String name) {
        return name.equals("product:sale_price:amount") || name.equals("og:sale_price:amount");
    }

    private static @Nullable Property property(String name, boolean reduced) {
        return switch (name) {
            case "product:price:amount", "og:price:amount", "product:price" ->
                    reduced ? Property.WAS_PRICE : Property.PRICE;
            case "product:sale_price:amount", "og:sale_price:amount" -> Property.PRICE;
            case "product:original_price:amount", "og:price:standard_amount" -> Property.WAS_PRICE;
            case "product:price:currency",
                    "og:price:currency",
                    "product:sale_price:currency",
                    "og:sale_price:currency" ->
                    Property.CURRENCY;
            case "product:sale_price_dates:start" -> Property.STARTS;
            case "product:sale_price_dates:end" -> Property.ENDS;
            case "product:availability", "og:availability", "product:price:availability" ->
                    Property.AVAILABILITY;
            case "product:retailer_item_id", "product:retailer_part_no", "product:sku" ->
                    Property.SKU;
            case "product:ean", "product:upc", "product:isbn", "product:gtin" -> Property.GTIN;
            case "product:brand", "og:brand" -> Property.BRAND;
            case "og:url" -> Property.URL;
            default -> null;
        };
    }

    /** The product is called as its page is: by the heading, else by the title for networks. */
    private void named(List<Meta> metas, BlockList blocks, List<Integer> containers) {
        Element heading = page.selectFirst("h1");
        String text = heading == null ? "" : HtmlReader.fold(heading.text());
        String label = "h1";
        Element from = heading;
        if (text.isEmpty()) {
            for (Meta meta : metas) {
                if (meta.name().equals("og:title")) {
                    text = meta.content();
                    label = meta.name();
                    from = meta.element();
                    break;
                }
            }
        }
        if (!text.isEmpty() && from != null) {
            blocks.add(
                    words(Property.NAME, label, text, from)
                            .region(Region.STRUCTURED)
                            .containers(containers));
        }
    }
}
