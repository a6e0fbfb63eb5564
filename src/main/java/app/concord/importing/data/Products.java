package app.concord.importing.data;

import app.concord.importing.Limits;
import app.concord.importing.feed.ProductKey;
import app.concord.importing.feed.ProductRecord;
import app.concord.model.Location;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the products of a data file, and lays the values of each side by side. */
final class Products {
    private static final int DEPTH = 4;

    /** Objects that only hold the values of the product. */
    private static final Set<String> WRAPPERS =
            Set.of(
                    "node",
                    "attributes",
                    "fields",
                    "product",
                    "item",
                    "data",
                    "properties",
                    "offers");

    private Products() {}

    /** The item itself where the node only wraps it, as graphs do. */
    static DataNode bare(DataNode node) {
        DataNode at = node;
        for (int i = 0; i < DEPTH; i++) {
            if (at instanceof DataNode.Branch branch
                    && branch.members().size() <= 2
                    && !branch.members().isEmpty()
                    && branch.members().getFirst().value() instanceof DataNode.Branch inner
                    && WRAPPERS.contains(
                            branch.members().getFirst().name().toLowerCase(Locale.ROOT))) {
                at = inner;
            } else {
                return at;
            }
        }
        return at;
    }

    /** Whether an object is a product: it has a name and a price, its own or its variants'. */
    static boolean isProduct(DataNode node) {
        if (!(bare(node) instanceof DataNode.Branch branch)) {
            return false;
        }
        List<String> names = values(branch).stream().map(ProductRecord.Value::name).toList();
        return ProductRecord.isProduct(names)
                || (names.stream().anyMatch(name -> ProductKey.of(name) == ProductKey.NAME)
                        && variants(branch) != null);
    }

    /** Whether most objects of a row are products. */
    static boolean areProducts(DataNode.Row row) {
        int products = 0;
        int others = 0;
        for (DataNode item : row.items()) {
            if (isProduct(item)) {
                products++;
            } else {
                others++;
            }
        }
        return products > others;
    }

    /** The plain values of an object, also of objects inside of it; lists are not its own. */
    static List<ProductRecord.Value> values(DataNode.Branch branch) {
        List<ProductRecord.Value> values = new ArrayList<>();
        add(branch, "", values, 0);
        return values;
    }

    private static void add(
            DataNode.Branch branch, String holder, List<ProductRecord.Value> into, int depth) {
        for (DataNode.Member member : branch.members()) {
            String name = holder.isEmpty() ? member.name() : holder + " " + member.name();
            switch (member.value()) {
                case DataNode.Leaf leaf -> {
                    if (into.size() < Limits.TABLE_COLUMNS) {
                        String text = measured(branch, member.name(), leaf);
                        into.add(
                                new ProductRecord.Value(
                                        name,
                                        text,
                                        leaf.number() && text.equals(leaf.text()),
                                        Location.atLine(leaf.line())));
                    }
                }
                case DataNode.Branch inner -> {
                    if (depth < DEPTH) {
                        boolean wrapper = WRAPPERS.contains(member.name().toLowerCase(Locale.ROOT));
                        add(inner, wrapper ? holder : name, into, depth + 1);
                    }
                }
                case DataNode.Row row -> {
                    for (DataNode item : row.items()) {
                        if (item instanceof DataNode.Leaf leaf
                                && into.size() < Limits.TABLE_COLUMNS) {
                            into.add(
                                    new ProductRecord.Value(
                                            name,
                                            leaf.text(),
                                            leaf.number(),
                                            Location.atLine(leaf.line())));
                        }
                    }
                }
            }
        }
    }

    /** A bare number with its unit where one stands beside it. */
    static String measured(DataNode.Branch branch, String name, DataNode.Leaf leaf) {
        if (!leaf.number()) {
            return leaf.text();
        }
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        for (DataNode.Member other : branch.members()) {
            String key = other.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
            boolean unit =
                    key.equals(plain + "unit")
                            || (key.equals("unit")
                                    && Set.of(
                                                    "value",
                                                    "amount",
                                                    "size",
                                                    "content",
                                                    "quantity",
                                                    "weight",
                                                    "volume")
                                            .contains(plain));
            if (unit && other.value() instanceof DataNode.Leaf written && !written.number()) {
                return leaf.text() + " " + written.text();
            }
        }
        return leaf.text();
    }

    /** The list of variants that have the prices of a product, null where there is none. */
    static DataNode.@Nullable Row variants(DataNode.Branch product) {
        for (DataNode.Member member : product.members()) {
            DataNode value = member.value();
            if (value instanceof DataNode.Branch holder) {
                value = edges(holder);
            }
            if (value instanceof DataNode.Row row
                    && row.items().stream().anyMatch(Products::priced)) {
                return row;
            }
        }
        return null;
    }

    private static @Nullable DataNode edges(DataNode.Branch holder) {
        for (DataNode.Member member : holder.members()) {
            if (member.name().equals("edges") || member.name().equals("nodes")) {
                return member.value();
            }
        }
        return null;
    }

    private static boolean priced(DataNode node) {
        return bare(node) instanceof DataNode.Branch branch
                && values(branch).stream()
                        .map(ProductRecord.Value::key)
                        .anyMatch(key -> key != null && key.isPrice());
    }

    /** What is said of a variant: what its product says and it does not, then its own. */
    static List<ProductRecord.Value> variant(DataNode.Branch product, DataNode.Branch variant) {
        List<ProductRecord.Value> own = values(variant);
        List<ProductRecord.Value> all = new ArrayList<>();
        List<String> names = own.stream().map(ProductRecord.Value::name).toList();
        String called = ProductRecord.name(own);
        boolean plain = called.isEmpty() || called.equalsIgnoreCase("default title");
        for (ProductRecord.Value value : values(product)) {
            if (value.key() == ProductKey.NAME && !plain) {
                String name = value.text();
                String whole = called.contains(name) ? called : name + " " + called;
                all.add(new ProductRecord.Value(value.name(), whole, false, value.location()));
            } else if (value.key() == ProductKey.NAME || !names.contains(value.name())) {
                all.add(value);
            }
        }
        for (ProductRecord.Value value : own) {
            if (value.key() != ProductKey.NAME) {
                all.add(value);
            }
        }
        return all;
    }
}
