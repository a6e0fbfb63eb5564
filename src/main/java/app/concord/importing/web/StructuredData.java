package app.concord.importing.web;

import app.concord.importing.BlockDraft;
import app.concord.importing.BlockList;
import app.concord.importing.Limits;
import app.concord.model.Location;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.SourceMap;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Products and offers in the linked data of a page, by the vocabulary of schema.org, and the
 * annotations of promotional mails. Each product, variant or further offer is a record: its fields
 * share the innermost container.
 */
final class StructuredData {
    /** Types that describe what is sold. */
    private static final Set<String> RECORDS =
            Set.of(
                    """
                    Product ProductGroup ProductModel IndividualProduct Vehicle Service Trip Offer
                    AggregateOffer DiscountOffer FinancialProduct BankAccount DepositAccount
                    InvestmentOrDeposit CreditCard PaymentCard LoanOrCredit MortgageLoan\
                    """
                            .split("\\s+", -1));

    /** What stands beside a product and is not the product. */
    private static final Set<String> FOREIGN =
            Set.of(
                    "isrelatedto",
                    "issimilarto",
                    "isaccessoryorsparepartfor",
                    "isconsumablefor",
                    "review",
                    "reviews",
                    "aggregaterating",
                    "seller",
                    "shippingdetails",
                    "hasmerchantreturnpolicy",
                    "publisher",
                    "author",
                    "isvariantof");

    private static final List<String> GTINS =
            List.of("gtin", "gtin8", "gtin12", "gtin13", "gtin14", "isbn");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,4})?");
    private final BlockList blocks;
    private final String part;
    private final IntFunction<Location> place;
    private LinkedNames names = LinkedNames.NONE;

    /** A record in the making: its container and the names that it has taken from its product. */
    private record Item(
            List<Integer> containers, @Nullable JsonTree name, @Nullable JsonTree sku) {}

    /**
     * @param place where a value with this number stands: the line of a script, counted from 1
     */
    StructuredData(BlockList blocks, String part, IntFunction<Location> place) {
        this.blocks = blocks;
        this.part = part;
        this.place = place;
    }

    /** Adds the records of a script or page. */
    void add(JsonTree root) {
        names = LinkedNames.in(root);
        walk(root);
    }

    private void walk(JsonTree tree) {
        switch (tree) {
            case JsonTree.Leaf _ -> {}
            case JsonTree.Row row -> row.items().forEach(this::walk);
            case JsonTree.Branch branch -> {
                if (names.isToldElsewhere(branch)) {
                    return;
                }
                if (isRecord(branch)) {
                    item(branch, List.of(), null);
                } else if (isA(branch, "EmailMessage", "PromotionCard")) {
                    promotion(branch);
                } else {
                    contacts(branch);
                    walkMembers(branch);
                }
            }
        }
    }

    /** How to reach a company, shop or desk; people that are named are not asked. */
    private void contacts(JsonTree.Branch branch) {
        JsonTree telephone = branch.get("telephone");
        JsonTree address = branch.get("email");
        if ((telephone != null || address != null) && !isA(branch, "Person")) {
            Item item = new Item(List.of(blocks.newContainer()), branch.get("name"), null);
            field(Property.PHONE, "telephone", telephone, item);
            field(Property.DESCRIPTION, "email", address, item);
        }
    }

    /**
     * What a mail program shows of a promotion in its list: another subject, a card with a price.
     */
    private void promotion(JsonTree.Branch branch) {
        Item item = new Item(List.of(blocks.newContainer()), branch.get("headline"), null);
        field(Property.SUBJECT_LINE, "subjectLine", branch.get("subjectLine"), item);
        field(Property.NAME, "headline", branch.get("headline"), item);
        JsonTree price = branch.get("price");
        BigDecimal whole = number(price);
        BigDecimal off = number(branch.get("discountValue"));
        if (price != null && whole != null && off != null && off.signum() > 0) {
            field(Property.WAS_PRICE, "price", price, item);
            String now = whole.subtract(off).toPlainString();
            field(Property.PRICE, "discountValue", new JsonTree.Leaf(now, price.line()), item);
        } else {
            field(Property.PRICE, "price", price, item);
        }
        field(Property.CURRENCY, "priceCurrency", branch.get("priceCurrency"), item);
        walkMembers(branch);
    }

    private static @Nullable BigDecimal number(@Nullable JsonTree tree) {
        return tree instanceof JsonTree.Leaf leaf && AMOUNT.matcher(leaf.text()).matches()
                ? new BigDecimal(leaf.text())
                : null;
    }

    private void walkMembers(JsonTree.Branch branch) {
        for (Map.Entry<String, JsonTree> member : branch.members().entrySet()) {
            if (!FOREIGN.contains(member.getKey().toLowerCase(Locale.ROOT))) {
                walk(member.getValue());
            }
        }
    }

    private static boolean isRecord(JsonTree.Branch branch) {
        return types(branch).stream().anyMatch(t -> RECORDS.contains(t) || t.endsWith("Event"))
                || branch.get("offers") != null;
    }

    static boolean isA(JsonTree.Branch branch, String... wanted) {
        List<String> types = types(branch);
        for (String type : wanted) {
            if (types.contains(type)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> types(JsonTree.Branch branch) {
        List<String> types = new ArrayList<>();
        for (JsonTree type : JsonTree.each(branch.get("@type"))) {
            if (type instanceof JsonTree.Leaf leaf) {
                types.add(local(leaf.text()));
            }
        }
        return types;
    }

    /** The name without its vocabulary. */
    static String local(String name) {
        String clean = name.strip();
        int cut = Math.max(clean.lastIndexOf('/'), clean.lastIndexOf('#'));
        return clean.substring(Math.max(cut, clean.lastIndexOf(':')) + 1);
    }

    /** Adds a product, event or free offer with all its offers and variants. */
    private void item(JsonTree.Branch branch, List<Integer> around, @Nullable JsonTree parentName) {
        if (around.size() > Limits.STRUCTURED_DEPTH) {
            return;
        }
        List<Integer> containers = new ArrayList<>(around);
        containers.add(blocks.newContainer());
        JsonTree.Branch offered = offered(branch);
        JsonTree own = branch.get("name");
        JsonTree name = own != null ? own : offered != null ? offered.get("name") : parentName;
        JsonTree.Branch thing = offered == null ? branch : offered;
        Item item = new Item(List.copyOf(containers), name, thing.get("sku"));
        // A sale is what the page is about, no thing that is for sale.
        field(isA(branch, "SaleEvent") ? Property.TITLE : Property.NAME, "name", name, item);
        field(Property.SKU, "sku", thing.get("sku"), item);
        if (thing.get("sku") == null) {
            field(Property.SKU, "productID", thing.get("productID"), item);
        }
        for (String gtin : GTINS) {
            field(Property.GTIN, gtin, thing.get(gtin), item);
        }
        JsonTree brand = thing.get("brand");
        field(
                Property.BRAND,
                "brand",
                brand instanceof JsonTree.Branch inner ? inner.get("name") : brand,
                item);
        field(Property.URL, "url", branch.get("url"), item);
        if (isA(branch, "DiscountOffer")) {
            field(Property.DISCOUNT, "description", branch.get("description"), item);
            field(Property.CODE, "discountCode", branch.get("discountCode"), item);
        }
        field(Property.STARTS, "startDate", branch.get("startDate"), item);
        field(Property.ENDS, "endDate", branch.get("endDate"), item);
        if (isA(branch, "Offer", "AggregateOffer", "DiscountOffer")) {
            offer(branch, item);
        }
        offers(branch.get("offers"), item);
        for (JsonTree variant : JsonTree.each(branch.get("hasVariant"))) {
            if (variant instanceof JsonTree.Branch inner) {
                item(names.meant(inner), item.containers(), name);
            }
        }
        for (String member : List.of("itemOffered", "hasOfferCatalog", "subEvent")) {
            JsonTree.each(branch.get(member)).stream()
                    .filter(inner -> !inner.equals(offered))
                    .forEach(this::walk);
        }
        if (branch.get("offers") == null) {
            // What is described without an offer stands for its house, as an account for its bank.
            JsonTree.each(branch.get("provider")).forEach(this::walk);
        }
    }

    /** What a nameless offer is an offer of, where that says no more than what it is. */
    private static JsonTree.@Nullable Branch offered(JsonTree.Branch branch) {
        return branch.get("name") == null
                        && branch.get("itemOffered") instanceof JsonTree.Branch thing
                        && thing.get("name") != null
                        && thing.get("offers") == null
                        && thing.get("hasVariant") == null
                ? thing
                : null;
    }

    /** The first offer belongs to the record of its product, each further one has its own. */
    private void offers(@Nullable JsonTree offers, Item item) {
        int count = 0;
        for (JsonTree tree : JsonTree.each(offers)) {
            if (!(tree instanceof JsonTree.Branch said)) {
                continue;
            }
            JsonTree.Branch offer = names.meant(said);
            boolean named = offer.get("name") != null || offer.get("sku") != null;
            offer(
                    offer,
                    count++ == 0 && !(named && JsonTree.each(offers).size() > 1)
                            ? item
                            : further(offer, item));
            for (JsonTree inner : JsonTree.each(offer.get("offers"))) {
                if (inner instanceof JsonTree.Branch single) {
                    offer(single, further(single, item));
                }
            }
        }
    }

    private Item further(JsonTree.Branch offer, Item product) {
        List<Integer> containers = new ArrayList<>(product.containers());
        containers.add(blocks.newContainer());
        JsonTree offered = offer.get("itemOffered");
        JsonTree inner = offered instanceof JsonTree.Branch branch ? branch.get("name") : null;
        JsonTree name = offer.get("name") != null ? offer.get("name") : inner;
        Item item = new Item(List.copyOf(containers), name == null ? product.name() : name, null);
        field(Property.NAME, "name", item.name(), item);
        field(
                Property.SKU,
                "sku",
                offer.get("sku") == null ? product.sku() : offer.get("sku"),
                item);
        return item;
    }

    private void offer(JsonTree.Branch offer, Item item) {
        JsonTree price = offer.get("price");
        field(Property.PRICE, "price", price, item);
        field(Property.LOW_PRICE, "lowPrice", offer.get("lowPrice"), item);
        field(Property.HIGH_PRICE, "highPrice", offer.get("highPrice"), item);
        JsonTree currency = offer.get("priceCurrency");
        boolean priced = price != null;
        for (JsonTree tree : PriceSpecifications.of(offer)) {
            if (tree instanceof JsonTree.Branch specification
                    && PriceSpecifications.isForAll(specification)) {
                boolean struck = PriceSpecifications.isStruck(specification);
                if (struck || !priced) {
                    field(
                            struck ? Property.WAS_PRICE : Property.PRICE,
                            "price",
                            specification.get("price"),
                            item);
                    priced |= !struck && specification.get("price") != null;
                }
                if (!struck && !priced) {
                    field(Property.LOW_PRICE, "minPrice", specification.get("minPrice"), item);
                    field(Property.HIGH_PRICE, "maxPrice", specification.get("maxPrice"), item);
                }
                if (currency == null) {
                    currency = specification.get("priceCurrency");
                }
                if (offer.get("priceValidUntil") == null && offer.get("validThrough") == null) {
                    field(Property.ENDS, "validThrough", specification.get("validThrough"), item);
                }
            }
        }
        field(Property.CURRENCY, "priceCurrency", currency, item);
        field(Property.AVAILABILITY, "availability", offer.get("availability"), item);
        first(Property.STARTS, offer, item, "validFrom", "availabilityStarts");
        first(Property.ENDS, offer, item, "priceValidUntil", "validThrough", "availabilityEnds");
        if (!isA(offer, "DiscountOffer") && offer.get("url") != null && item.sku() == null) {
            field(Property.URL, "url", offer.get("url"), item);
        }
    }

    private void first(Property property, JsonTree.Branch from, Item item, String... names) {
        for (String name : names) {
            if (from.get(name) != null) {
                field(property, name, from.get(name), item);
                return;
            }
        }
    }

    private void field(Property property, String label, @Nullable JsonTree value, Item item) {
        for (JsonTree single : JsonTree.each(value)) {
            if (single instanceof JsonTree.Leaf leaf) {
                String text = HtmlReader.fold(leaf.text());
                if (!text.isEmpty() && text.length() <= Limits.STRUCTURED_VALUE) {
                    blocks.add(
                            BlockDraft.field(
                                            property,
                                            label,
                                            part,
                                            text,
                                            SourceMap.at(place.apply(leaf.line())))
                                    .region(Region.STRUCTURED)
                                    .containers(item.containers()));
                }
            }
        }
    }
}
