package app.concord.check.search;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.Span;
import app.concord.text.search.Found;
import app.concord.text.search.Narrowing;
import app.concord.text.search.Passage;
import app.concord.text.search.PassageIndex;
import app.concord.text.search.SearchQuery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Searches everything that a campaign says: every text of every piece, the brief and the glossary.
 * Made once for the result of a check, then safe for any thread; the same request gives the same
 * answer in the same order.
 */
public final class ContentSearch {
    /** How many passages of a piece are given unless all are asked for. */
    public static final int PASSAGES = 3;

    /** How many passages of a piece are given at most. */
    public static final int MOST_PASSAGES = 500;

    private final List<Asset> assets;
    private final List<Passage> passages;
    private final List<Block> blocks;
    private final PassageIndex index;
    private final KnownValues values;
    private final List<String> examples;

    private ContentSearch(CheckResult result, Cancellation cancellation) {
        assets = Passages.assets(result.campaign());
        Passages made = new Passages(result);
        List<Passage> indexed = new ArrayList<>();
        List<Block> shown = new ArrayList<>();
        for (int piece = 0; piece < assets.size(); piece++) {
            cancellation.check();
            for (Block block : assets.get(piece).blocks()) {
                if (!block.text().isBlank()) {
                    indexed.add(made.of(piece, assets.get(piece), block));
                    shown.add(block);
                }
            }
        }
        passages = List.copyOf(indexed);
        blocks = List.copyOf(shown);
        index = new PassageIndex(passages, Set.of(SearchField.FILE.id()), cancellation);
        values = new KnownValues(passages);
        examples = Examples.of(result, this, cancellation);
    }

    /**
     * Prepares the search. Takes a while, about as long as reading the texts once more.
     *
     * @throws Cancellation.CancelledException if the cancellation asked for it
     */
    public static ContentSearch of(CheckResult result, Cancellation cancellation) {
        return new ContentSearch(result, cancellation);
    }

    /** How many passages there are. */
    public int passages() {
        return passages.size();
    }

    /** How many pieces there are, the brief and the glossary among them. */
    public int pieces() {
        return assets.size();
    }

    /** Texts to search for that find something in this campaign, at most a handful. */
    public List<String> examples() {
        return examples;
    }

    /** How one could go on typing: fields of that name, or values of the field begun. */
    public List<Suggestion> suggest(String text) {
        return values.suggest(text);
    }

    /**
     * Finds what is asked. Whatever is typed, there is an answer: what is not finished yet is
     * understood as far as it goes.
     *
     * @throws Cancellation.CancelledException if the cancellation asked for it
     */
    public SearchAnswer search(SearchRequest request, Cancellation cancellation) {
        SearchQuery query = query(request);
        Found found = find(request, query, cancellation);
        List<PieceHits> shown = new ArrayList<>();
        for (Found.InPiece piece : found.pieces()) {
            if (shown.size() == request.pieces()) {
                break;
            }
            cancellation.check();
            shown.add(hits(piece, found, request));
        }
        boolean asked = !query.isEmpty();
        return new SearchAnswer(
                request,
                asked,
                query.cut(),
                found.passages(),
                found.pieces().size(),
                shown,
                channels(found),
                languages(found),
                asked && found.pieces().isEmpty()
                        ? new Widenings(this, index).of(request, query, cancellation)
                        : List.of());
    }

    static SearchQuery query(SearchRequest request) {
        return SearchQuery.of(request.text(), SearchField.byName());
    }

    /** How many passages would be found. */
    int count(SearchRequest request, Cancellation cancellation) {
        return find(request, query(request), cancellation).passages();
    }

    private Found find(SearchRequest request, SearchQuery query, Cancellation cancellation) {
        Set<String> channels =
                request.channels().stream()
                        .map(Channel::id)
                        .collect(Collectors.toUnmodifiableSet());
        return index.find(query, new Narrowing(channels, request.languages()), cancellation);
    }

    private PieceHits hits(Found.InPiece piece, Found found, SearchRequest request) {
        Asset asset = assets.get(piece.piece());
        int most = request.opened().contains(asset.path()) ? MOST_PASSAGES : PASSAGES;
        List<PassageHit> hits = new ArrayList<>();
        for (int passage : piece.first(most)) {
            List<Span> marks = found.sought().marks(passages.get(passage));
            hits.add(new PassageHit(asset, blocks.get(passage), marks));
        }
        return new PieceHits(asset, piece.count(), hits);
    }

    private static Map<Channel, Integer> channels(Found found) {
        Map<Channel, Integer> counts = new LinkedHashMap<>();
        for (Channel channel : Channel.values()) {
            Integer count = found.channels().get(channel.id());
            if (count != null) {
                counts.put(channel, count);
            }
        }
        return counts;
    }

    /** Those spoken most first, an unknown one last, so that they stay where they are. */
    private Map<String, Integer> languages(Found found) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        found.languages().keySet().stream()
                .sorted(
                        Comparator.comparing(String::isEmpty)
                                .thenComparingInt(language -> -values.passagesIn(language))
                                .thenComparing(Comparator.naturalOrder()))
                .forEach(language ->
                        counts.put(language, found.languages().getOrDefault(language, 0)));
        return counts;
    }
}
