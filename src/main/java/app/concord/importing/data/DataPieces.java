package app.concord.importing.data;

import app.concord.importing.BlockDraft;
import app.concord.importing.BlockList;
import app.concord.importing.Imported;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.importing.VisibleText;
import app.concord.importing.feed.ProductKey;
import app.concord.importing.feed.ProductRecord;
import app.concord.importing.table.DataKey;
import app.concord.model.Asset;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.Problem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the pieces that a data file holds. Not safe for threads. */
final class DataPieces {
    private static final int TITLE = 80;
    private static final int CURRENCY_DEPTH = 3;

    private final SourceFile file;
    private final String format;
    private final Cancellation cancellation;
    private final List<Asset> assets = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<DataNode> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<DataNode> messages = new ArrayList<>();
    private ProductRecord.@Nullable Value currency;
    private boolean full;
    private boolean oneLine;
    private int items;

    private DataPieces(SourceFile file, String format, Cancellation cancellation) {
        this.file = file;
        this.format = format;
        this.cancellation = cancellation;
    }

    /**
     * The pieces of a file, and what is wrong with it.
     *
     * @param format id of the importer
     * @param kind the format as it is called in problems
     */
    static Imported of(
            SourceFile file, String format, String kind, DataTree tree, Cancellation cancellation) {
        DataPieces pieces = new DataPieces(file, format, cancellation);
        pieces.read(tree.root());
        return pieces.imported(tree, kind);
    }

    private void read(DataNode root) {
        oneLine = lastLine(root) == root.line();
        currency = currency(root, 0);
        lists(root, DataKey.MESSAGES, 0);
        for (DataNode message : messages) {
            texts(message, Channel.SOCIAL);
        }
        taken.addAll(messages);
        if (!taken.contains(root)) {
            texts(root, Channel.WEB);
        }
    }

    private static int lastLine(DataNode node) {
        DataNode at = node;
        int line = at.line();
        for (DataNode next = last(at); next != null; next = last(at)) {
            at = next;
            line = Math.max(line, at.line());
        }
        return line;
    }

    private static @Nullable DataNode last(DataNode node) {
        return switch (node) {
            case DataNode.Branch branch ->
                    branch.members().isEmpty() ? null : branch.members().getLast().value();
            case DataNode.Row row -> row.items().isEmpty() ? null : row.items().getLast();
            case DataNode.Leaf leaf -> null;
        };
    }

    /** The currency that the file names for all its amounts, null where it names none. */
    private static ProductRecord.@Nullable Value currency(DataNode node, int depth) {
        if (!(node instanceof DataNode.Branch branch) || depth > CURRENCY_DEPTH) {
            return null;
        }
        for (DataNode.Member member : branch.members()) {
            if (member.value() instanceof DataNode.Leaf leaf
                    && ProductKey.of(member.name()) == ProductKey.CURRENCY
                    && leaf.text().strip().length() <= 4) {
                return new ProductRecord.Value(
                        member.name(), leaf.text().strip(), false, Location.atLine(leaf.line()));
            }
        }
        for (DataNode.Member member : branch.members()) {
            ProductRecord.Value inner = currency(member.value(), depth + 1);
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    /** Takes the lists of products and of messages that stand in no other list. */
    private void lists(DataNode node, @Nullable DataKey key, int depth) {
        if (node instanceof DataNode.Branch branch) {
            for (DataNode.Member member : branch.members()) {
                lists(member.value(), DataKey.of(member.name()), depth + 1);
            }
        } else if (node instanceof DataNode.Row row) {
            if (Products.areProducts(row)) {
                for (DataNode item : row.items()) {
                    if (Products.isProduct(item)) {
                        taken.add(item);
                        product((DataNode.Branch) Products.bare(item));
                    }
                }
            } else if (key == DataKey.MESSAGES && row.items().size() > 1 && areMessages(row)) {
                messages.addAll(row.items());
            }
        }
    }

    private static boolean areMessages(DataNode.Row row) {
        for (DataNode item : row.items()) {
            boolean words =
                    item instanceof DataNode.Branch branch
                            && branch.members().stream()
                                    .filter(member -> member.value() instanceof DataNode.Leaf)
                                    .map(member -> DataKey.of(member.name()))
                                    .anyMatch(key -> key != null && key.words());
            if (!words) {
                return false;
            }
        }
        return true;
    }

    private void product(DataNode.Branch product) {
        cancellation.check();
        DataNode.Row variants = Products.variants(product);
        List<ProductRecord.Value> own = Products.values(product);
        boolean priced =
                ProductRecord.isProduct(own.stream().map(ProductRecord.Value::name).toList());
        if (variants == null || priced) {
            record(own, product, variants);
            return;
        }
        for (DataNode item : variants.items()) {
            if (Products.bare(item) instanceof DataNode.Branch variant) {
                record(Products.variant(product, variant), product, variants);
            }
        }
    }

    private void record(
            List<ProductRecord.Value> values,
            DataNode.Branch product,
            DataNode.@Nullable Row variants) {
        BlockList blocks = new BlockList();
        List<Integer> containers = List.of(blocks.newContainer());
        items++;
        for (BlockDraft field : ProductRecord.fields(placed(values), currency)) {
            blocks.add(field.containers(containers));
        }
        // What else a product lists, such as its advantages, is said with it.
        Set<DataNode> own = Collections.newSetFromMap(new IdentityHashMap<>());
        if (variants != null) {
            own.add(variants);
        }
        TextWalk walk = new TextWalk(own::contains, code(), cancellation);
        for (DataNode.Member member : product.members()) {
            if (member.value() instanceof DataNode.Row row
                    && !own.contains(row)
                    && row.items().stream().anyMatch(item -> !(item instanceof DataNode.Leaf))) {
                BlockList more = walk.walk(row).get("");
                if (more != null) {
                    for (int i = 0; i < more.size(); i++) {
                        blocks.add(more.get(i).containers(containers).heading(-1));
                    }
                }
            }
        }
        add(blocks, "", ProductRecord.name(values), productChannel());
    }

    /** In a file of a single line the number of the item and the name of the value lead back. */
    private List<ProductRecord.Value> placed(List<ProductRecord.Value> values) {
        if (!oneLine) {
            return values;
        }
        return values.stream()
                .map(value ->
                        new ProductRecord.Value(
                                value.name(),
                                value.text(),
                                value.number(),
                                Location.inCell(items, value.name())))
                .toList();
    }

    private @Nullable String code() {
        return currency == null ? null : currency.text();
    }

    private void texts(DataNode node, Channel usual) {
        TextWalk walk = new TextWalk(taken::contains, code(), cancellation);
        for (Map.Entry<String, BlockList> texts : walk.walk(node).entrySet()) {
            Channel channel = file.channel();
            add(
                    texts.getValue(),
                    texts.getKey(),
                    title(texts.getValue()),
                    channel == null ? usual : channel);
        }
    }

    private static String title(BlockList blocks) {
        String title = "";
        for (int i = 0; i < blocks.size(); i++) {
            BlockDraft draft = blocks.get(i);
            if (draft.kind() == BlockKind.HEADING) {
                return VisibleText.opening(draft.text(), TITLE);
            }
            title = title.isEmpty() ? VisibleText.opening(draft.text(), TITLE) : title;
        }
        return title;
    }

    /** A folder called catalogue tells of paper, on which no data file is printed. */
    private Channel productChannel() {
        Channel chosen = file.choices().channel();
        Channel channel = chosen == null ? file.channel() : chosen;
        boolean paper = chosen == null && channel == Channel.PRINT;
        return channel == null || paper ? Channel.WEB : channel;
    }

    private void add(BlockList blocks, String language, String title, Channel channel) {
        if (blocks.size() == 0) {
            return;
        }
        if (assets.size() >= Limits.DATA_PIECES) {
            full = true;
            return;
        }
        assets.add(
                new Asset(
                        file.path() + "#" + (assets.size() + 1),
                        channel,
                        format,
                        title.isEmpty() ? file.name() : title,
                        language.isEmpty() ? null : language,
                        null,
                        null,
                        blocks.toBlocks(),
                        file.bytes().sha256()));
    }

    private Imported imported(DataTree tree, String kind) {
        if (tree.brokenLine() > 0) {
            problems.add(
                    new Problem(
                            file.path(),
                            Problem.Kind.DAMAGED,
                            Location.atLine(tree.brokenLine()),
                            List.of(kind)));
        }
        if (tree.cut()) {
            problems.add(
                    Problem.of(
                            file.path(),
                            Problem.Kind.CUT_SHORT,
                            "values",
                            String.valueOf(Limits.DATA_VALUES)));
        }
        if (full) {
            problems.add(
                    Problem.of(
                            file.path(),
                            Problem.Kind.CUT_SHORT,
                            "items",
                            String.valueOf(Limits.DATA_PIECES)));
        }
        if (assets.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.of(file.path(), Problem.Kind.NO_CONTENT, "data without words"));
        }
        if (assets.size() == 1) {
            Asset only = assets.getFirst();
            assets.set(
                    0,
                    new Asset(
                            file.path(),
                            only.channel(),
                            only.format(),
                            only.title(),
                            only.language(),
                            only.dated(),
                            only.network(),
                            only.blocks(),
                            only.sha256()));
        }
        return new Imported(assets, problems);
    }
}
