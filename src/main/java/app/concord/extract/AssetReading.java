package app.concord.extract;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cell;
import app.concord.model.CoverageItem;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Place;
import app.concord.model.Property;
import app.concord.model.ReadingContext;
import app.concord.model.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One asset under reading: its blocks one after the other, then what one block says of another, as
 * a footnote does of the words that bear its mark. Not for threads.
 */
final class AssetReading {
    private static final Set<FactKind> COVERED =
            EnumSet.of(
                    FactKind.PRICE,
                    FactKind.DISCOUNT,
                    FactKind.DATE,
                    FactKind.PERIOD,
                    FactKind.PROMO_CODE);

    private static final Extractor URLS = new UrlExtractor();
    private static final Extractor CODES = new CodeExtractor();

    /**
     * How many blocks everyone reads before the next one's turn: few enough to stay at hand, and
     * enough to read without coming back to each reader's words and rules for every block.
     */
    private static final int TOGETHER = 64;

    private static final int LONGEST_QUESTION = 120;

    private final Asset asset;
    private final ReadingContext context;
    private final PartLanguages languages;
    private final StructuredExtractor records;

    /** Promo codes in capitals: those named elsewhere, and those that words of this asset name. */
    private final Set<String> codes;

    private final AssetWide wide;

    /** By the number of a record, the index of the block that names its thing. */
    private final Map<Integer, Integer> recordNames = new HashMap<>();

    /** By its words the last block that says them. */
    private final Map<String, Seen> byText = new HashMap<>();

    /**
     * A block and what was seen in it.
     *
     * @param again whether another block before it says the same in the same surroundings, so that
     *     both have one reading
     */
    record Seen(Block block, Reading reading, boolean again) {
        List<Observation> observations() {
            return reading.observations();
        }

        /** Whether a block with the same words is read as this one is. */
        private boolean isLike(Block other, Setting setting) {
            return block.kind() == other.kind()
                    && reading.setting().isLike(setting)
                    && reading.marks().equals(other.marks());
        }
    }

    AssetReading(Asset asset, ReadingContext context, Set<String> knownCodes) {
        this.asset = asset;
        this.context = context;
        this.languages = new PartLanguages(asset, context);
        this.records = StructuredExtractor.of(asset, context);
        this.codes = new TreeSet<>(knownCodes);
        this.wide = new AssetWide(asset);
        for (Block block : asset.blocks()) {
            if (block.property() == Property.NAME && block.innermost() >= 0) {
                recordNames.putIfAbsent(block.innermost(), block.index());
            }
        }
    }

    /** Reads all blocks. */
    Extraction read() {
        List<Seen> seen = findCodes();
        for (int from = 0; from < seen.size(); from += TOGETHER) {
            observe(seen.subList(from, Math.min(seen.size(), from + TOGETHER)));
        }
        Footnotes.join(seen);
        List<Fact> facts = new ArrayList<>();
        List<CoverageItem> coverage = new ArrayList<>();
        List<Fact> unused = new ArrayList<>();
        for (Seen one : seen) {
            collect(one, facts, coverage, unused);
        }
        FormerColumns.settle(asset, facts);
        return new Extraction(facts, coverage, unused);
    }

    private boolean silent(Block block) {
        return block.text().isBlank() || records.way(block) == Records.Way.NOTHING;
    }

    /**
     * Adds the codes that words for codes point at.
     *
     * @return the blocks that say anything, of which nothing is seen yet
     */
    private List<Seen> findCodes() {
        List<Block> blocks = asset.blocks();
        List<Seen> fresh = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (silent(block)) {
                continue;
            }
            Seen seen = seen(block);
            Reading reading = seen.reading();
            fresh.add(seen);
            if (!block.region().speaksForPiece()) {
                continue;
            }
            if (records.way(block) == Records.Way.VALUE) {
                if (block.property() == Property.CODE) {
                    addCodes(records.read(block, reading.again()));
                }
            } else if (CodeExtractor.hasWords(reading)) {
                Reading first = reading.again();
                URLS.read(first);
                CODES.read(first);
                addCodes(first.observations());
            }
        }
        return fresh;
    }

    private void addCodes(List<Observation> seen) {
        for (Observation one : seen) {
            if (one.used() && one.value() instanceof FactValue.Code code) {
                codes.add(code.code());
            }
        }
    }

    /** The promo codes that words for codes point at, in capitals. */
    Set<String> named() {
        codes.clear();
        findCodes();
        return codes;
    }

    /**
     * A block before it is read. Footers, terms and the plain text beside a mail's pages say the
     * same again and again: blocks that differ in nothing a reader looks at are read once.
     */
    private Seen seen(Block block) {
        Setting setting = setting(block);
        boolean value = records.way(block) == Records.Way.VALUE;
        Seen before = value ? null : byText.get(block.text());
        if (before != null && before.isLike(block, setting)) {
            return new Seen(block, before.reading(), true);
        }
        Reading reading = new Reading(block.text(), block.marks(), languages.of(block), setting);
        Seen seen = new Seen(block, reading, false);
        if (!value) {
            byText.put(block.text(), seen);
        }
        return seen;
    }

    private Setting setting(Block block) {
        String text = heading(block);
        Cell cell = block.cell() == null ? definition(block) : block.cell();
        return new Setting(
                asset.dated() != null,
                false,
                codes,
                cell,
                cell == null ? text : null,
                cell == null ? null : text,
                wide);
    }

    /**
     * What is said of a term in a list of terms is as a cell behind the first one of its row; of a
     * question, as what stands below a heading.
     */
    private static @Nullable Cell definition(Block block) {
        String term = block.label();
        return term == null
                        || term.isBlank()
                        || term.endsWith("?")
                        || block.kind() != BlockKind.PARAGRAPH
                        || block.property() != null
                        || !block.region().speaksForPiece()
                ? null
                : new Cell(-1, 0, 1, null, term, false);
    }

    /**
     * What stands above a block, null for nothing. What a record says of its delivery is about the
     * way that its name tells: 'Delivery to a parcel shop'.
     */
    private @Nullable String heading(Block block) {
        int above = above(block);
        boolean inside = above >= 0 && above < asset.blocks().size();
        String text = inside ? asset.blocks().get(above).text() : null;
        if (block.property() != Property.SHIPPING) {
            return text;
        }
        boolean way =
                text != null && Header.of(wide, Lexicon.of(context.language()), text).ofDelivery();
        return way ? text : Header.SHIPPING;
    }

    /**
     * The block that says what this one is about; the name of the thing in a record. A footnote is
     * about the words with its mark, not about the heading it happens to stand below.
     */
    private int above(Block block) {
        if (block.kind() == BlockKind.FOOTNOTE) {
            return -1;
        }
        if (block.property() != null) {
            for (int container : block.containers().reversed()) {
                Integer name = recordNames.get(container);
                if (name != null) {
                    return name;
                }
            }
        }
        return asked(block) ? block.index() - 1 : block.heading();
    }

    /** Whether the block right before asks what this one answers. */
    private boolean asked(Block block) {
        if (block.index() == 0) {
            return false;
        }
        String before = asset.blocks().get(block.index() - 1).text();
        return before.length() <= LONGEST_QUESTION && before.endsWith("?");
    }

    private void observe(List<Seen> blocks) {
        List<Reading> texts = new ArrayList<>(blocks.size());
        for (Seen one : blocks) {
            if (one.again()) {
                continue;
            }
            Reading reading = one.reading();
            if (records.way(one.block()) == Records.Way.VALUE) {
                records.read(one.block(), reading).forEach(reading::note);
            } else {
                texts.add(reading);
            }
        }
        Extractors.all(texts);
        for (int i = 0; i < texts.size(); i++) {
            relate(texts.get(i));
        }
    }

    /** Relates what was seen in a text to what else was seen there. */
    private static void relate(Reading text) {
        if (text.sawAny()) {
            Variants.attach(text);
            DeliverySpends.attach(text);
            Thresholds.attach(text);
            Fulfilments.attach(text);
            ReturnDates.attach(text);
            FinanceSpends.attach(text);
            Scopes.attach(text);
            DaysBelow.attach(text);
            Windows.attach(text);
        }
        CodeLedger.attach(text);
    }

    private void collect(
            Seen seen, List<Fact> facts, List<CoverageItem> coverage, List<Fact> unused) {
        Block block = seen.block();
        boolean speaks = block.region().speaksForPiece();
        List<Observation> observed = seen.observations();
        if (speaks) {
            facts.addAll(LinkedContacts.of(asset, block, seen.reading(), observed));
        }
        for (Observation one : observed) {
            // How the half in another language addresses its readers is another matter.
            boolean own = one.kind() != FactKind.ADDRESS_FORM || languages.isMain(block);
            boolean fact = one.used() && speaks && own;
            boolean covered = covered(one);
            if (!fact && !covered) {
                continue;
            }
            Place place =
                    Place.of(asset, block, seen.reading().tokens().span(one.from(), one.to()));
            (fact ? facts : unused)
                    .add(new Fact(one.kind(), one.value(), one.key(), place, one.confidence()));
            if (covered) {
                coverage.add(item(one, place, block.region()));
            }
        }
    }

    /** Whether it is an amount, percentage, day or code, whatever it says. */
    private static boolean covered(Observation seen) {
        if (COVERED.contains(seen.kind())) {
            return true;
        }
        return seen.kind() != FactKind.SHIPPING
                && (seen.value() instanceof FactValue.Money
                        || seen.value() instanceof FactValue.Percent);
    }

    private static CoverageItem item(Observation seen, Place place, Region region) {
        if (!region.speaksForPiece()) {
            return new CoverageItem(
                    seen.kind(),
                    place,
                    CoverageItem.State.SET_ASIDE,
                    region.name().toLowerCase(Locale.ROOT));
        }
        return new CoverageItem(seen.kind(), place, seen.state(), seen.reason());
    }
}
