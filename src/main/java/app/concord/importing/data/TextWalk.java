package app.concord.importing.data;

import app.concord.importing.BlockDraft;
import app.concord.importing.BlockList;
import app.concord.importing.FoldedText;
import app.concord.importing.RichText;
import app.concord.importing.feed.ProductKey;
import app.concord.importing.feed.ProductRecord;
import app.concord.importing.table.DataKey;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Location;
import app.concord.model.Property;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Goes through a data file and takes down what is meant for readers, in the order of the file and
 * apart by the language that the file names. Not safe for threads.
 */
final class TextWalk {
    private static final String PART = "body";
    private static final int DEEPEST_HEADING = 6;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern LOCALE = Pattern.compile("[a-z]{2}(?:[-_][A-Za-z]{2,4})?");
    private static final Pattern CODE = Pattern.compile("(?=.*[A-Z])[A-Z0-9_-]{3,25}");
    private static final Pattern VALID =
            Pattern.compile(
                    "valid|gultig|gueltig|valab|vigen|geldig|berlaku|sah|expir|ablauf|scad|akhir|tamat");
    private final Predicate<DataNode> apart;
    private final Cancellation cancellation;
    private final @Nullable String currency;
    private final Map<String, BlockList> texts = new LinkedHashMap<>();
    private int next;

    /**
     * Where the walk stands.
     *
     * @param language as the file names it, empty where it does not
     * @param containers of what is around
     * @param heading index of the heading that governs, -1 for none
     */
    private record Place(String language, List<Integer> containers, int heading) {}

    /**
     * A walk.
     *
     * @param apart tells what is passed over, since it gives pieces of its own
     * @param currency of bare amounts, null where the file names none
     */
    TextWalk(Predicate<DataNode> apart, @Nullable String currency, Cancellation cancellation) {
        this.apart = apart;
        this.currency = currency;
        this.cancellation = cancellation;
    }

    /** The texts by language, empty for those whose language the file does not name. */
    Map<String, BlockList> walk(DataNode root) {
        node(root, "", new Place("", List.of(), -1));
        return texts;
    }

    private BlockList texts(String language) {
        return texts.computeIfAbsent(language, l -> new BlockList());
    }

    private void node(DataNode node, String name, Place place) {
        cancellation.check();
        if (apart.test(node)) {
            return;
        }
        switch (node) {
            case DataNode.Leaf leaf -> {
                leaf(leaf, name, place, null);
            }
            case DataNode.Row row -> {
                Place inner = inside(place);
                for (DataNode item : row.items()) {
                    node(item, name, inner);
                }
            }
            case DataNode.Branch branch -> branch(branch, name, place);
        }
    }

    private Place inside(Place place) {
        List<Integer> containers = new ArrayList<>(place.containers());
        if (containers.size() < DEEPEST_HEADING * 2) {
            containers.add(next++);
        }
        return new Place(place.language(), containers, place.heading());
    }

    private void branch(DataNode.Branch branch, String name, Place around) {
        if (byLanguage(branch)) {
            for (DataNode.Member member : branch.members()) {
                String language = language(member.name());
                node(member.value(), name.isEmpty() ? "text" : name, in(around, language));
            }
            return;
        }
        String named = named(branch);
        Place place = inside(named.isEmpty() ? around : in(around, named));
        if (Products.isProduct(branch)) {
            product(branch, place);
            return;
        }
        String target = null;
        for (DataNode.Member member : branch.members()) {
            if (DataKey.of(member.name()) == DataKey.ADDRESS
                    && member.value() instanceof DataNode.Leaf leaf
                    && target == null) {
                target = leaf.text().strip();
            }
        }
        for (DataNode.Member member : branch.members()) {
            if (member.value() instanceof DataNode.Leaf leaf) {
                DataNode.Leaf measured =
                        new DataNode.Leaf(
                                Products.measured(branch, member.name(), leaf),
                                leaf.line(),
                                leaf.number());
                place = leaf(measured, member.name(), place, target);
            } else if (!hidden(member)) {
                node(member.value(), member.name(), place);
            }
        }
    }

    /** Whether an object is of the machinery as a whole, such as what styles a page. */
    private static boolean hidden(DataNode.Member member) {
        return Set.of(
                        "style",
                        "styles",
                        "css",
                        "tracking",
                        "utm",
                        "dependencies",
                        "scripts",
                        "repository")
                .contains(member.name().toLowerCase(Locale.ROOT));
    }

    private static Place in(Place place, String language) {
        return language.equals(place.language())
                ? place
                : new Place(language, place.containers(), -1);
    }

    /** Whether the names of an object are languages, each with its text. */
    private static boolean byLanguage(DataNode.Branch branch) {
        return branch.members().size() > 1
                && branch.members().stream().noneMatch(m -> language(m.name()).isEmpty())
                && branch.members().stream().map(m -> language(m.name())).distinct().count() > 1;
    }

    private static String named(DataNode.Branch branch) {
        for (DataNode.Member member : branch.members()) {
            if (DataKey.of(member.name()) == DataKey.LANGUAGE
                    && member.value() instanceof DataNode.Leaf leaf) {
                return language(leaf.text().strip());
            }
        }
        return "";
    }

    /** The language of a locale, empty where it is none. */
    private static String language(String locale) {
        if (!LOCALE.matcher(locale).matches()) {
            return "";
        }
        String language = locale.substring(0, 2);
        return LANGUAGES.contains(language) ? language : "";
    }

    private void product(DataNode.Branch branch, Place place) {
        BlockList into = texts(place.language());
        ProductRecord.Value own =
                currency == null
                        ? null
                        : new ProductRecord.Value(
                                "currency", currency, false, Location.atLine(branch.line()));
        for (BlockDraft field : ProductRecord.fields(Products.values(branch), own)) {
            into.add(field.containers(place.containers()).heading(place.heading()));
        }
        for (DataNode.Member member : branch.members()) {
            if (member.value() instanceof DataNode.Row row
                    && row.items().stream().anyMatch(item -> !(item instanceof DataNode.Leaf))) {
                node(row, member.name(), place);
            }
        }
    }

    /** Takes a value down where a reader sees it; gives the place of what comes behind it. */
    private Place leaf(DataNode.Leaf leaf, String name, Place place, @Nullable String target) {
        DataKey key = DataKey.of(name);
        String raw = leaf.text().strip();
        ProductKey product = ProductKey.of(name);
        if (product != null && (product.isPrice() || product == ProductKey.SAVING)) {
            amount(leaf, name, place);
            return place;
        }
        if (leaf.number() && raw.equals(raw.replaceAll("[\\p{L}%]", ""))) {
            return place;
        }
        boolean dated =
                product == ProductKey.ENDS
                        || product == ProductKey.VALIDITY
                        || product == ProductKey.STARTS;
        if (product != null && dated && VALID.matcher(name.toLowerCase(Locale.ROOT)).find()) {
            field(leaf, name, place, property(product));
            return place;
        }
        if (key == DataKey.CODE && CODE.matcher(raw).matches()) {
            field(leaf, name, place, Property.CODE);
            return place;
        }
        if (!ForReaders.is(key, raw)) {
            return place;
        }
        return text(leaf, name, key, place, target);
    }

    private Place text(
            DataNode.Leaf leaf,
            String name,
            @Nullable DataKey key,
            Place place,
            @Nullable String target) {
        BlockList into = texts(place.language());
        int heading = place.heading();
        for (FoldedText.Piece piece : RichText.of(leaf.text(), leaf.line())) {
            BlockDraft draft =
                    new BlockDraft(kind(key, name), PART, piece.text(), piece.source(Location.NONE))
                            .marks(piece.marks())
                            .containers(place.containers());
            if (key == DataKey.HEADING) {
                int level = Math.clamp(place.containers().size(), 1, DEEPEST_HEADING);
                heading = into.add(draft.level(level).heading(above(into, heading, level)));
                continue;
            }
            if (key == DataKey.BUTTON) {
                draft.target(target);
            } else if (key == DataKey.SUBJECT) {
                draft.property(Property.SUBJECT_LINE).label(name);
            } else if (key == DataKey.PREHEADER) {
                draft.property(Property.PREHEADER).label(name);
            } else if (key == null && !name.isEmpty()) {
                draft.label(name);
            }
            into.add(draft.heading(heading));
        }
        return new Place(place.language(), place.containers(), heading);
    }

    private static int above(BlockList blocks, int heading, int level) {
        int at = heading;
        while (at >= 0 && blocks.get(at).level() >= level) {
            at = blocks.get(at).heading();
        }
        return at;
    }

    private static BlockKind kind(@Nullable DataKey key, String name) {
        return switch (key) {
            case HEADING -> BlockKind.HEADING;
            case BUTTON -> BlockKind.LINK;
            case PICTURE -> BlockKind.CAPTION;
            case TERMS -> BlockKind.FOOTNOTE;
            case SUBJECT, PREHEADER -> BlockKind.FIELD;
            case null -> name.isEmpty() ? BlockKind.PARAGRAPH : BlockKind.FIELD;
            default -> BlockKind.PARAGRAPH;
        };
    }

    private static Property property(ProductKey key) {
        return switch (key) {
            case STARTS -> Property.STARTS;
            case ENDS -> Property.ENDS;
            default -> Property.VALIDITY;
        };
    }

    /** A price or reduction that stands by itself; a bare number says nothing without its unit. */
    private void amount(DataNode.Leaf leaf, String name, Place place) {
        boolean bare = leaf.text().strip().matches("[\\d.,]+");
        if (bare && currency == null) {
            return;
        }
        List<ProductRecord.Value> values = new ArrayList<>();
        values.add(
                new ProductRecord.Value(
                        name,
                        bare ? leaf.text().strip() + " " + currency : leaf.text(),
                        false,
                        Location.atLine(leaf.line())));
        for (BlockDraft field : ProductRecord.fields(values, null)) {
            texts(place.language())
                    .add(field.containers(place.containers()).heading(place.heading()));
        }
    }

    private void field(DataNode.Leaf leaf, String name, Place place, Property property) {
        for (FoldedText.Piece piece : RichText.of(leaf.text(), leaf.line())) {
            texts(place.language())
                    .add(
                            BlockDraft.field(
                                            property,
                                            name,
                                            PART,
                                            piece.text(),
                                            piece.source(Location.NONE))
                                    .containers(place.containers())
                                    .heading(place.heading()));
        }
    }
}
