package app.concord.check;

import app.concord.check.cache.DiskCache;
import app.concord.check.cache.FileKey;
import app.concord.check.cache.KeptFacts;
import app.concord.check.cache.KeptFiles;
import app.concord.check.cache.KeptResults;
import app.concord.check.cache.Key;
import app.concord.check.cache.UnfitException;
import app.concord.fetch.PageSource;
import app.concord.model.Asset;
import app.concord.model.Campaign;
import app.concord.model.Cancellation;
import app.concord.model.DeclaredAddress;
import app.concord.model.Glossary;
import app.concord.model.Problem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The earlier half of the pipeline: finds the files of one request, imports and extracts. */
final class Gathering {
    private final CheckRequest request;
    private final Workers workers;
    private final ReadMemory.Visit visit;
    private final PageSource pages;
    private final @Nullable DiskCache disk;
    private final List<Problem> problems;
    private final Progress progress;
    private final Cancellation cancellation;
    private final Intake intake;
    private final Opened opened;
    private final Reception reception;

    /** The hashes that the key of the result was made of, by the names of fingerprints. */
    private final SortedMap<String, String> asked = new TreeMap<>();

    /**
     * Finds the files.
     *
     * @param disk what was read and found before, null where nothing is kept
     * @param problems receives what is met
     */
    Gathering(
            CheckRequest request,
            Archives archives,
            Workers workers,
            ReadMemory.Visit visit,
            PageSource pages,
            @Nullable DiskCache disk,
            List<Problem> problems,
            Progress progress,
            Cancellation cancellation) {
        this.request = request;
        this.workers = workers;
        this.visit = visit;
        this.pages = pages;
        this.disk = disk;
        this.problems = problems;
        this.progress = progress;
        this.cancellation = cancellation;
        this.intake = new Intake(request, archives);
        this.opened = new Opened(archives);
        this.reception =
                new Reception(
                        workers,
                        opened,
                        visit,
                        disk == null ? null : new KeptFiles(disk),
                        new Fingerprints(request.settings()),
                        progress,
                        cancellation,
                        problems);
        problems.addAll(intake.problems());
    }

    /** The results that were kept, null where none are: what is live may be another each time. */
    @Nullable KeptResults keptResults() {
        return disk == null || !request.addresses().none() ? null : new KeptResults(disk);
    }

    /** What the result of the request is kept under, null where it is not to be kept. */
    @Nullable Key key() {
        List<FileKey> apart = keys(alone(intake.brief()), true);
        List<FileKey> glossary = keys(alone(intake.glossary()), false);
        List<FileKey> files = keys(intake.items(), false);
        if (apart == null || glossary == null || files == null) {
            return null;
        }
        apart.addAll(glossary);
        try {
            return new KeptResults.Question(
                            intake.name(),
                            request.today(),
                            request.settings(),
                            apart,
                            files,
                            intake.problems())
                    .key();
        } catch (UnfitException e) {
            return null;
        }
    }

    private static List<Intake.Item> alone(Intake.@Nullable Item item) {
        return item == null ? List.of() : List.of(item);
    }

    private @Nullable List<FileKey> keys(List<Intake.Item> items, boolean brief) {
        List<Optional<FileKey>> keys =
                workers.each(
                        items,
                        (item, index) -> {
                            progress.at(Progress.Stage.IMPORT, index, items.size(), item.path());
                            return Optional.ofNullable(opened.key(item, brief, cancellation));
                        },
                        (item, failure) -> Optional.empty());
        List<FileKey> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (keys.get(i).isEmpty()) {
                return null;
            }
            FileKey key = keys.get(i).get();
            all.add(key);
            asked.put(Fingerprints.name(items.get(i), request.settings()), key.sha256());
        }
        return all;
    }

    /** Whether every file was read just as it was when the key was made. */
    boolean readAsAsked() {
        return asked.equals(reception.fingerprints());
    }

    /** How the files were taken in; only after {@link #extracted}. */
    Reception reception() {
        return reception;
    }

    /** The campaign and its facts. */
    Extracted extracted() {
        Campaign campaign = campaign();
        Extracted extracted =
                Extracted.of(
                                campaign,
                                workers,
                                visit,
                                disk == null ? null : new KeptFacts(disk),
                                progress,
                                problems,
                                cancellation)
                        .with(request.settings().corrections());
        visit.keep();
        return extracted;
    }

    /** Imports what the request names. */
    private Campaign campaign() {
        Gathered gathered = reception.files(intake.brief(), intake.items());
        @Nullable Glossary glossary = reception.glossary(intake.glossary());
        List<Asset> assets = new ArrayList<>(gathered.assets());
        if (!request.addresses().none()) {
            assets.addAll(
                    new LiveIntake(new Settled(request), reception, progress, problems)
                            .take(pages, request.addresses(), cancellation));
        }
        Campaign campaign =
                campaign(
                                request,
                                intake.name(),
                                gathered.brief(),
                                glossary,
                                assets,
                                reception.settledMarkets())
                        .with(reception.declaredAddress(request.settings().addressForms()));
        reception.settle(campaign);
        return campaign;
    }

    private static Campaign campaign(
            CheckRequest request,
            String name,
            @Nullable Asset brief,
            @Nullable Glossary glossary,
            List<Asset> assets,
            Map<String, String> fileMarkets) {
        List<String> markets = request.settings().markets();
        boolean guessed = markets.isEmpty();
        if (guessed) {
            markets = MarketGuess.of(assets);
        }
        List<String> languages =
                assets.stream()
                        .map(Asset::language)
                        .filter(language -> language != null)
                        .collect(
                                Collectors.groupingBy(
                                        language -> language, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .sorted(
                                Comparator.comparingLong((Map.Entry<String, Long> entry) ->
                                                -entry.getValue())
                                        .thenComparing(Map.Entry::getKey))
                        .map(Map.Entry::getKey)
                        .toList();
        return new Campaign(
                name,
                request.today(),
                markets,
                guessed,
                languages,
                brief,
                glossary,
                assets,
                fileMarkets,
                DeclaredAddress.NONE);
    }
}
