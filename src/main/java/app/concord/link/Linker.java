package app.concord.link;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.Role;
import app.concord.model.Span;
import app.concord.text.Term;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds what the facts of a campaign speak of. Products are found before facts are attached to
 * them: in the brief, feeds and structured data, then in titles, headings and tables that carry
 * prices.
 */
public final class Linker {
    private static final int FEWEST_PRODUCTS = 2;

    /** What is told of products beside their price. */
    private static final Set<FactKind> OF_PRODUCTS =
            Set.of(
                    FactKind.DISCOUNT,
                    FactKind.QUANTITY,
                    FactKind.MATERIAL,
                    FactKind.RETURNS,
                    FactKind.PAYMENT,
                    FactKind.RATING,
                    FactKind.ELIGIBILITY,
                    FactKind.SALES_CHANNEL);

    private static final int HEADING_REACH = 10;
    private static final int SMALL = 4;

    private final Map<String, AnalysedAsset> assets = new LinkedHashMap<>();
    private final Map<String, Map<Integer, List<Span>>> values = new HashMap<>();

    /** The blocks of each piece in which a price stands. */
    private final Map<String, Set<Integer>> prices = new TreeMap<>();

    /** Words of the places where is delivered or not: they name no product. */
    private final Set<String> areas = new HashSet<>();

    /** The promo codes, as folded words. */
    private final Set<String> codes = new HashSet<>();

    private final Vocabulary vocabulary;
    private final Slogans slogans;

    private final SideBySide threads;

    private Linker(Campaign campaign, List<Fact> facts, SideBySide threads) {
        this.threads = threads;
        List<AnalysedBlock> blocks = new ArrayList<>();
        List<Asset> all = new ArrayList<>();
        if (campaign.brief() != null) {
            all.add(campaign.brief());
        }
        all.addAll(campaign.assets());
        Set<String> hosts = new TreeSet<>();
        for (AnalysedAsset analysed : threads.each(all, AnalysedAsset::new)) {
            Asset asset = analysed.asset();
            assets.put(asset.path(), analysed);
            blocks.addAll(analysed.blocks());
            asset.blocks().forEach(block -> addHost(block.target(), hosts));
        }
        vocabulary = new Vocabulary(blocks, hosts);
        slogans = new Slogans(blocks);
        for (Fact fact : facts) {
            if (fact.kind() == FactKind.PRICE || fact.kind() == FactKind.DISCOUNT) {
                values.computeIfAbsent(fact.place().asset(), a -> new HashMap<>())
                        .computeIfAbsent(fact.place().block(), b -> new ArrayList<>())
                        .add(fact.place().span());
            }
            if (fact.value() instanceof FactValue.Code code) {
                Terms.of(code.code(), null).forEach(t -> codes.add(t.folded()));
            }
            if (fact.role() == Role.AREA || fact.role() == Role.AREA_EXCLUDED) {
                Terms.of(fact.value().canonical(), null).forEach(t -> areas.add(t.folded()));
            }
            if (fact.kind() == FactKind.PRICE) {
                prices.computeIfAbsent(fact.place().asset(), a -> new TreeSet<>())
                        .add(fact.place().block());
            }
        }
    }

    /** Links every fact where nobody says of any what it speaks of. */
    public static Linked link(Campaign campaign, List<Fact> facts) {
        return link(campaign, facts, Map.of(), SideBySide.NOT);
    }

    /**
     * Links every fact.
     *
     * @param facts facts of the campaign's assets and brief, in reading order
     * @param said what some of them speak of because a person says so, by its name; empty for the
     *     campaign as a whole
     * @param threads on which pieces are worked on
     */
    public static Linked link(
            Campaign campaign, List<Fact> facts, Map<Fact, String> said, SideBySide threads) {
        return new Linker(campaign, facts, threads).run(campaign, facts, said);
    }

    private Linked run(Campaign campaign, List<Fact> facts, Map<Fact, String> said) {
        Map<String, Seed> recordSeeds = new LinkedHashMap<>();
        List<Seed> seeds = new ArrayList<>();
        for (AnalysedAsset asset : assets.values()) {
            seedRecords(asset, recordSeeds);
        }
        seeds.addAll(recordSeeds.values());
        pricedBlocks(facts)
                .forEach((path, blocks) -> {
                    AnalysedAsset asset = assets.get(path);
                    if (asset != null) {
                        seedHeadings(asset, blocks, seeds);
                    }
                });
        seeds.addAll(toldUnder(facts, seeds));
        CampaignNames own = new CampaignNames(assets.values(), facts, vocabulary);
        List<Seed> single = JoinedSeeds.without(seeds, this::language);
        List<Seed> names = withoutCampaign(new RecurringNames(assets, prices).among(single), own);
        List<Product> products = Products.from(names);
        findMentions(products);
        List<Seed> phrases =
                new PricedPhrases(assets.values(), facts, this::isNoName)
                        .seeds().stream().filter(seed -> !own.isOne(seed)).toList();
        if (!phrases.isEmpty()) {
            List<Seed> all = new ArrayList<>(names);
            all.addAll(phrases);
            products = Products.from(all);
            findMentions(products);
        }
        Map<String, Product> byName = new HashMap<>();
        products.forEach(p -> p.names().forEach(name -> byName.putIfAbsent(name, p)));
        Map<String, Product> byRecord = new HashMap<>();
        recordSeeds.forEach((record, seed) -> {
            Product product = byName.get(seed.head());
            if (product != null) {
                byRecord.put(record, product);
            }
        });
        return new Attachments(
                        assets,
                        values,
                        byRecord,
                        term -> vocabulary.isName(term.folded()),
                        new OtherNames(products),
                        new Offers(facts, assets),
                        facts)
                .attach(products, facts, new Markets(campaign, assets.values(), facts), said);
    }

    private @Nullable String language(String path) {
        AnalysedAsset asset = assets.get(path);
        return asset == null ? null : asset.asset().language();
    }

    private void findMentions(List<Product> products) {
        try (Mentions mentions = new Mentions(products)) {
            threads.each(List.copyOf(assets.values()), asset -> asset.findMentions(mentions));
        }
    }

    private void seedRecords(AnalysedAsset asset, Map<String, Seed> seeds) {
        String path = asset.asset().path();
        for (AnalysedBlock analysed : asset.blocks()) {
            Block block = analysed.block();
            boolean brief = asset.asset().channel() == Channel.BRIEF;
            if (block.property() == Property.NAME
                    && block.equals(asset.recordName(block))
                    && !(brief && asset.isOfDelivery(block))) {
                int strength = brief ? Seed.BRIEF : Seed.RECORD;
                Seed seed =
                        Seed.of(path, strength, block.text(), asset.asset().language(), vocabulary);
                if (seed.useful()) {
                    seeds.put(path + "#" + block.index(), seed);
                }
            }
        }
    }

    /** Blocks with a price of a product, by the asset's path, in the assets' order. */
    private Map<String, Set<Integer>> pricedBlocks(List<Fact> facts) {
        Map<String, Set<Integer>> blocks = new LinkedHashMap<>();
        assets.keySet().forEach(path -> blocks.put(path, new TreeSet<>()));
        for (Fact fact : facts) {
            Set<Integer> here = blocks.get(fact.place().asset());
            if (here != null && PricedPhrases.isAsked(fact)) {
                here.add(fact.place().block());
            }
        }
        return blocks;
    }

    /**
     * Headings under which reductions, sizes or guarantees stand and that several pieces write out:
     * a product is known by its name where no piece tells its price.
     *
     * @param priced what is known by its price
     */
    private List<Seed> toldUnder(List<Fact> facts, List<Seed> priced) {
        Map<String, Set<Integer>> blocks = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (OF_PRODUCTS.contains(fact.kind())) {
                blocks.computeIfAbsent(fact.place().asset(), a -> new TreeSet<>())
                        .add(fact.place().block());
            }
        }
        List<Seed> seeds = new ArrayList<>();
        blocks.forEach((path, here) -> {
            AnalysedAsset asset = assets.get(path);
            if (asset == null) {
                return;
            }
            for (int block : here) {
                List<Integer> headings = asset.headings(block);
                if (!headings.isEmpty() && block - headings.getFirst() <= HEADING_REACH) {
                    seed(asset, asset.block(headings.getFirst()).block(), Integer.MAX_VALUE, seeds);
                }
            }
        });
        Set<String> heads = priced.stream().map(Seed::head).collect(Collectors.toSet());
        seeds.removeIf(seed -> heads.contains(seed.head()));
        if (seeds.isEmpty()) {
            return seeds;
        }
        WrittenOut written = new WrittenOut(assets.values());
        return seeds.stream().distinct().filter(written::isName).toList();
    }

    /** Headings, first cells and list items under which a price stands. */
    private void seedHeadings(AnalysedAsset asset, Set<Integer> priced, List<Seed> seeds) {
        String path = asset.asset().path();
        for (int block : priced) {
            Block at = asset.block(block).block();
            for (int cell : asset.row(block)) {
                Block first = asset.block(cell).block();
                if (first.cell() != null && first.cell().column() == 0 && cell != block) {
                    seed(asset, first, firstValue(path, cell), seeds);
                }
            }
            List<Integer> headings = asset.headings(block);
            if (!headings.isEmpty() && block - headings.getFirst() <= HEADING_REACH) {
                seed(
                        asset,
                        asset.block(headings.getFirst()).block(),
                        firstValue(path, headings.getFirst()),
                        seeds);
            }
            if (at.kind() == BlockKind.LIST_ITEM || at.kind() == BlockKind.HEADING) {
                seed(asset, at, firstValue(path, block), seeds);
            }
        }
        CardNames.of(asset, priced).forEach(name -> seed(asset, name, Integer.MAX_VALUE, seeds));
    }

    private int firstValue(String path, int block) {
        List<Span> spans = values.getOrDefault(path, Map.of()).getOrDefault(block, List.of());
        return spans.isEmpty() ? Integer.MAX_VALUE : spans.getFirst().start();
    }

    private void seed(AnalysedAsset asset, Block block, int cut, List<Seed> seeds) {
        if (!block.region().speaksForPiece() || block.region() == Region.FOOTER) {
            return;
        }
        String whole = block.text().substring(0, Math.min(cut, block.text().length()));
        String text = block.kind() == BlockKind.LIST_ITEM ? Seed.behindLabel(whole) : whole;
        int strength = block.level() == 1 ? Seed.TITLE : Seed.HEADING;
        Seed seed =
                Seed.of(asset.asset().path(), strength, text, asset.asset().language(), vocabulary);
        if (seed.useful() && seed.named() && !areas.containsAll(seed.words()) && !isNoName(text)) {
            seeds.add(seed);
        }
    }

    /**
     * Whether a line asks something, is a slogan or speaks of a code: it names an offer, no
     * product.
     */
    private boolean isNoName(String text) {
        List<Term> terms = Terms.of(text, null);
        boolean area =
                !areas.isEmpty()
                        && terms.stream()
                                .filter(Term::capitalised)
                                .allMatch(t -> areas.contains(t.folded()));
        return area
                || CountryNames.headMarket(terms.stream().filter(t -> !isSmall(t)).toList())
                || text.strip().endsWith("?")
                || slogans.hold(text)
                || terms.stream().anyMatch(t -> codes.contains(t.folded()));
    }

    /** 'in', 'the', 'für': no word of a name. */
    private static boolean isSmall(Term term) {
        return !term.capitalised() && !term.numeric() && term.folded().length() <= SMALL;
    }

    /**
     * Leaves out what the campaign calls itself, where it offers several things: it is no product
     * beside them.
     */
    private static List<Seed> withoutCampaign(List<Seed> seeds, CampaignNames names) {
        List<Seed> others = names.without(seeds);
        long different = others.stream().map(Seed::words).distinct().count();
        return different >= FEWEST_PRODUCTS ? others : seeds;
    }

    private static void addHost(@Nullable String target, Set<String> hosts) {
        if (target == null || !target.contains("://")) {
            return;
        }
        try {
            String host = URI.create(target).getHost();
            if (host != null) {
                String[] labels = host.toLowerCase(Locale.ROOT).split("\\.");
                if (labels.length >= 2) {
                    hosts.add(labels[labels.length - 2].replace("-", ""));
                }
            }
        } catch (IllegalArgumentException e) {
            // An address with merge tags or blanks names no host; the words stay ordinary words.
            return;
        }
    }
}
