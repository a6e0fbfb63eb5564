package app.concord.check;

import app.concord.check.cache.KeptFacts;
import app.concord.extract.Extraction;
import app.concord.extract.Extractors;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Campaign;
import app.concord.model.Cancellation;
import app.concord.model.Corrections;
import app.concord.model.Fact;
import app.concord.model.FactValue;
import app.concord.model.Problem;
import app.concord.model.ReadingContext;
import app.concord.text.Codes;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A campaign and what was read from its pieces. Every piece is read on its own first, and again
 * where a promo code that another piece names stands in it unrecognised.
 *
 * @param campaign the campaign
 * @param assets the brief, if there is one, and all pieces
 * @param alone what each asset says read on its own
 * @param extractions what each asset says with the codes of all known
 * @param codes the promo codes that words of any asset name, in capitals
 * @param corrections what people said of the reading; what was read is left as it was read
 */
record Extracted(
        Campaign campaign,
        List<Asset> assets,
        List<Extraction> alone,
        List<Extraction> extractions,
        Set<String> codes,
        Corrections corrections) {

    /** In whose reading nothing is corrected. */
    Extracted(
            Campaign campaign,
            List<Asset> assets,
            List<Extraction> alone,
            List<Extraction> extractions,
            Set<String> codes) {
        this(campaign, assets, alone, extractions, codes, Corrections.NONE);
    }

    /** The same with what people said of it. */
    Extracted with(Corrections said) {
        return new Extracted(campaign, assets, alone, extractions, codes, said);
    }

    /**
     * Reads all assets of a campaign.
     *
     * @param kept what was read before, null where nothing is kept
     */
    static Extracted of(
            Campaign campaign,
            Workers workers,
            ReadMemory.Visit memory,
            @Nullable KeptFacts kept,
            Progress progress,
            List<Problem> problems,
            Cancellation cancellation) {
        List<Asset> assets = new ArrayList<>();
        if (campaign.brief() != null) {
            assets.add(campaign.brief());
        }
        assets.addAll(campaign.assets());
        List<ReadingContext> contexts =
                assets.stream().map(asset -> context(asset, campaign)).toList();
        FactChunks chunks = kept == null ? null : new FactChunks(kept, workers, assets, contexts);
        List<Extraction> alone =
                alone(assets, contexts, chunks, workers, memory, progress, problems);
        cancellation.check();
        Set<String> codes = codes(alone);
        List<Extraction> extractions =
                codes.isEmpty()
                        ? alone
                        : again(assets, contexts, alone, codes, chunks, workers, memory);
        return new Extracted(campaign, assets, alone, extractions, codes);
    }

    private static List<Extraction> alone(
            List<Asset> assets,
            List<ReadingContext> contexts,
            @Nullable FactChunks chunks,
            Workers workers,
            ReadMemory.Visit memory,
            Progress progress,
            List<Problem> problems) {
        FactChunks.Found found =
                chunks == null
                        ? null
                        : chunks.alone(i -> !memory.knows(assets.get(i), contexts.get(i)));
        Set<String> failed = ConcurrentHashMap.newKeySet();
        List<Extraction> alone =
                workers.each(
                        assets,
                        (asset, index) -> {
                            progress.at(Progress.Stage.EXTRACT, index, assets.size(), asset.path());
                            ReadingContext context = contexts.get(index);
                            Extraction before = found == null ? null : found.read().get(index);
                            return memory.alone(
                                    asset,
                                    context,
                                    () ->
                                            before == null
                                                    ? Extractors.extract(asset, context)
                                                    : before);
                        },
                        (asset, failure) -> {
                            failed.add(asset.path());
                            return Checker.failed(asset.path(), failure, problems, Extraction.NONE);
                        });
        if (chunks != null && found != null) {
            List<@Nullable Extraction> lasting = new ArrayList<>();
            for (int i = 0; i < alone.size(); i++) {
                lasting.add(failed.contains(assets.get(i).path()) ? null : alone.get(i));
            }
            chunks.keep(found, lasting);
        }
        return alone;
    }

    private static List<Extraction> again(
            List<Asset> assets,
            List<ReadingContext> contexts,
            List<Extraction> alone,
            Set<String> codes,
            @Nullable FactChunks chunks,
            Workers workers,
            ReadMemory.Visit memory) {
        FactChunks.Found found = chunks == null ? null : chunks.again(codes);
        List<Optional<Extraction>> read =
                workers.each(
                        assets,
                        (asset, index) -> {
                            Extraction first = alone.get(index);
                            Extraction before = found == null ? null : found.read().get(index);
                            boolean same = found != null && found.known().get(index);
                            return Optional.of(
                                    memory.again(
                                            asset,
                                            codes,
                                            () -> {
                                                if (before != null) {
                                                    return before;
                                                }
                                                return same
                                                        ? first
                                                        : again(
                                                                asset,
                                                                first,
                                                                codes,
                                                                contexts.get(index));
                                            }));
                        },
                        (asset, failure) -> Optional.empty());
        List<Extraction> extractions = new ArrayList<>();
        List<@Nullable Extraction> other = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Extraction again = read.get(i).orElse(alone.get(i));
            extractions.add(again);
            other.add(again.equals(alone.get(i)) ? null : again);
        }
        if (chunks != null && found != null && read.stream().allMatch(Optional::isPresent)) {
            chunks.keep(found, other);
        }
        return extractions;
    }

    /** The same campaign with another text of one asset; only what that can change is read. */
    Extracted with(Asset changed) {
        int at = indexOf(changed.path());
        Asset brief = campaign.brief();
        List<Asset> pieces = new ArrayList<>(campaign.assets());
        int before = brief == null ? 0 : 1;
        if (at < before) {
            brief = changed;
        } else {
            pieces.set(at - before, changed);
        }
        Campaign other = campaign.with(brief, pieces);
        List<Asset> all = new ArrayList<>(assets);
        all.set(at, changed);
        List<Extraction> first = new ArrayList<>(alone);
        first.set(at, Extractors.extract(changed, context(changed, other)));
        Set<String> known = codes(first);
        Set<String> news = new HashSet<>(known);
        news.addAll(codes);
        news.removeIf(code -> known.contains(code) && codes.contains(code));
        List<Extraction> second = new ArrayList<>(extractions);
        for (int i = 0; i < all.size(); i++) {
            if (i == at || holdsAny(all.get(i), news)) {
                second.set(i, again(all.get(i), first.get(i), known, context(all.get(i), other)));
            }
        }
        return new Extracted(other, all, first, second, known, corrections);
    }

    /** The facts of all assets as they were read, in reading order. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        extractions.forEach(extraction -> facts.addAll(extraction.facts()));
        return facts;
    }

    private int indexOf(String path) {
        for (int i = 0; i < assets.size(); i++) {
            if (assets.get(i).path().equals(path)) {
                return i;
            }
        }
        throw new IllegalArgumentException(path);
    }

    private static Set<String> codes(List<Extraction> extractions) {
        Set<String> codes = new TreeSet<>();
        for (Extraction extraction : extractions) {
            for (Fact fact : extraction.facts()) {
                if (fact.value() instanceof FactValue.Code code) {
                    codes.add(code.code());
                    codes.add(Codes.likeness(code.code()));
                }
            }
        }
        return codes;
    }

    private static Extraction again(
            Asset asset, Extraction alone, Set<String> codes, ReadingContext context) {
        return mayHoldMore(asset, alone, codes) ? Extractors.extract(asset, context, codes) : alone;
    }

    /** Whether a code known from elsewhere stands in the asset and was not recognised there. */
    private static boolean mayHoldMore(Asset asset, Extraction extraction, Set<String> codes) {
        Set<String> seen = new HashSet<>();
        for (Fact fact : extraction.facts()) {
            if (fact.value() instanceof FactValue.Code code) {
                seen.add(fact.place().block() + " " + code.code());
            }
        }
        for (Block block : asset.blocks()) {
            for (String word : Codes.words(block.text())) {
                boolean known =
                        codes.contains(word)
                                || codes.contains(Codes.likeness(word))
                                || Codes.slip(word, codes);
                if (known && !seen.contains(block.index() + " " + word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holdsAny(Asset asset, Set<String> codes) {
        return !codes.isEmpty()
                && asset.blocks().stream()
                        .anyMatch(b -> Codes.words(b.text()).stream().anyMatch(codes::contains));
    }

    private static ReadingContext context(Asset asset, Campaign campaign) {
        var dated = asset.dated();
        LocalDate today = dated == null ? campaign.today() : dated.toLocalDate();
        List<String> markets =
                campaign.fileMarkets().containsKey(asset.file())
                        ? campaign.marketsOf(asset)
                        : PathMarkets.leading(asset, campaign.markets());
        return new ReadingContext(language(asset, campaign), markets, today);
    }

    /** The language of a piece; of one too short to tell, that of a campaign in one language. */
    private static @Nullable String language(Asset asset, Campaign campaign) {
        boolean one = asset.language() == null && campaign.languages().size() == 1;
        return one ? campaign.languages().getFirst() : asset.language();
    }
}
