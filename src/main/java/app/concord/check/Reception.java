package app.concord.check;

import app.concord.check.cache.FileKey;
import app.concord.check.cache.KeptFiles;
import app.concord.check.cache.Taken;
import app.concord.importing.Bytes;
import app.concord.importing.Imported;
import app.concord.importing.Importers;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.importing.brief.BriefImporter;
import app.concord.importing.glossary.GlossaryImporter;
import app.concord.importing.glossary.ReadGlossary;
import app.concord.importing.social.archive.LongPosts;
import app.concord.model.AddressForm;
import app.concord.model.Asset;
import app.concord.model.Campaign;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.DeclaredAddress;
import app.concord.model.FileChoices;
import app.concord.model.FileReading;
import app.concord.model.Glossary;
import app.concord.model.Problem;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads files and hands each to the importer that knows its kind. */
final class Reception {
    private final Workers workers;
    private final Opened opened;
    private final @Nullable KeptFiles kept;
    private final Cancellation cancellation;
    private final ReadMemory.Visit memory;
    private final Progress progress;
    private final List<Problem> problems;
    private final TimedReading timed;
    private final List<FileReading> files = new ArrayList<>();
    private final PieceLanguages languages = new PieceLanguages();
    private final Fingerprints fingerprints;

    /** Reads with these threads; what was kept before is null where nothing is kept. */
    Reception(
            Workers workers,
            Opened opened,
            ReadMemory.Visit memory,
            @Nullable KeptFiles kept,
            Fingerprints fingerprints,
            Progress progress,
            Cancellation cancellation,
            List<Problem> problems) {
        this.workers = workers;
        this.opened = opened;
        this.memory = memory;
        this.kept = kept;
        this.cancellation = cancellation;
        this.fingerprints = fingerprints;
        this.timed = new TimedReading(cancellation);
        this.progress = progress;
        this.problems = problems;
    }

    /** Reads the brief, null where there is none, and all other files at once. */
    Gathered files(Intake.@Nullable Item brief, List<Intake.Item> items) {
        List<Intake.Item> all = new ArrayList<>(items);
        int briefs = brief == null ? 0 : 1;
        if (brief != null) {
            all.addFirst(brief);
        }
        List<List<Asset>> read = gather(all, briefs);
        List<Asset> assets = new ArrayList<>();
        read.subList(briefs, all.size()).forEach(assets::addAll);
        List<Asset> called = briefs > 0 ? read.getFirst() : List.of();
        assets.addAll(Gathered.letters(called));
        return new Gathered(Gathered.brief(called), LongPosts.joined(languages.settled(assets)));
    }

    /** The glossary, null where there is none or it cannot be read. */
    @Nullable Glossary glossary(Intake.@Nullable Item item) {
        if (item == null) {
            return null;
        }
        ReadGlossary read =
                workers.each(
                                List.of(item),
                                (one, index) -> readGlossary(one),
                                (one, failure) ->
                                        Checker.failed(
                                                one.path(),
                                                failure,
                                                problems,
                                                new ReadGlossary(null, List.of())))
                        .getFirst();
        problems.addAll(read.problems());
        return read.glossary();
    }

    private ReadGlossary readGlossary(Intake.Item item) {
        List<ReadGlossary> read = new ArrayList<>(1);
        Imported failed =
                timed.read(
                        item.path(),
                        asked -> {
                            SourceFile file = file(item, asked);
                            try {
                                read.add(new GlossaryImporter().read(file, asked));
                            } finally {
                                fingerprints.take(item, file.bytes());
                            }
                            return new Imported(List.of(), List.of());
                        });
        return read.isEmpty() ? new ReadGlossary(null, failed.problems()) : read.getFirst();
    }

    /** How the files were taken in, by path; the market only after {@link #settle}. */
    List<FileReading> files() {
        return files.stream().sorted(Comparator.comparing(FileReading::path)).toList();
    }

    /** Tells each file the market and the address of readers that its campaign leaves it. */
    void settle(Campaign campaign) {
        files.replaceAll(file -> {
            String own = file.choices().market();
            String leading = campaign.markets().isEmpty() ? null : campaign.markets().getFirst();
            // A file that was not read, or holds several channels, has none of its own.
            Channel channel = file.channel();
            FileChoices declared =
                    channel == null
                            ? FileChoices.NONE
                            : FileChoices.NONE.withAddress(
                                    campaign.address().channels().get(channel));
            return new FileReading(
                    file.path(),
                    file.format(),
                    file.assets(),
                    file.channel(),
                    file.language(),
                    own == null ? leading : own,
                    file.layout(),
                    file.choices().or(declared));
        });
    }

    /** The assets of a live page, read at once. */
    List<Asset> page(SourceFile page) {
        Imported imported =
                workers.each(
                                List.of(page),
                                (file, index) ->
                                        settled(
                                                timed.read(
                                                        file.path(),
                                                        asked -> readPage(file, asked)),
                                                file.path(),
                                                file.choices(),
                                                false),
                                (file, failure) ->
                                        Checker.failed(
                                                file.path(),
                                                failure,
                                                problems,
                                                new Imported(List.of(), List.of())))
                        .getFirst();
        note(page.path(), page.choices(), imported);
        return imported.assets();
    }

    private Imported readPage(SourceFile page, Cancellation asked) throws IOException {
        try {
            return read(page, false, asked);
        } finally {
            fingerprints.take(page.path(), page.bytes());
        }
    }

    /** SHA-256 of everything that was read so far, by path. */
    SortedMap<String, String> fingerprints() {
        return fingerprints.all();
    }

    private void note(String path, FileChoices choices, Imported imported) {
        problems.addAll(imported.problems());
        files.add(FileReadings.of(path, choices, imported));
    }

    /** The market of each file for which the user settled one, by the file's path. */
    Map<String, String> settledMarkets() {
        Map<String, String> markets = new TreeMap<>();
        for (FileReading file : files) {
            String market = file.choices().market();
            if (market != null) {
                markets.put(file.path(), market);
            }
        }
        return markets;
    }

    /**
     * How the pieces are to address their readers.
     *
     * @param channels what is declared by channel
     */
    DeclaredAddress declaredAddress(Map<Channel, AddressForm> channels) {
        Map<String, AddressForm> declared = new TreeMap<>();
        for (FileReading file : files) {
            AddressForm form = file.choices().address();
            if (form != null) {
                declared.put(file.path(), form);
            }
        }
        return new DeclaredAddress(declared, channels);
    }

    /** The assets of each file; the first so many are briefs. */
    private List<List<Asset>> gather(List<Intake.Item> items, int briefs) {
        List<@Nullable FileKey> keys = keys(items, briefs);
        FileChunks chunks =
                kept == null
                        ? null
                        : new FileChunks(
                                kept, workers, keys, i -> memory.file(keys.get(i)) == null);
        List<@Nullable Taken> taken = new ArrayList<>();
        List<List<Asset>> assets = new ArrayList<>();
        List<Came> all =
                workers.each(
                        items,
                        (item, index) -> {
                            progress.at(Progress.Stage.IMPORT, index, items.size(), item.path());
                            boolean brief = index < briefs;
                            FileKey key = keys.get(index);
                            Taken found = chunks == null ? null : chunks.found(index);
                            return key == null
                                    ? new Came(read(item, brief), null)
                                    : taken(item, brief, key, found);
                        },
                        (item, failure) ->
                                new Came(
                                        Checker.failed(
                                                item.path(),
                                                failure,
                                                problems,
                                                new Imported(List.of(), List.of())),
                                        null));
        for (int i = 0; i < items.size(); i++) {
            Imported one = all.get(i).imported();
            assets.add(one.assets());
            taken.add(all.get(i).taken());
            note(items.get(i).path(), items.get(i).choices(), one);
        }
        if (chunks != null) {
            chunks.keep(taken);
        }
        return assets;
    }

    /** What came of a file, and the same to be kept where it was read as its key says. */
    private record Came(Imported imported, @Nullable Taken taken) {}

    /** What tells each file from every other, null for those of which nothing is known before. */
    private List<@Nullable FileKey> keys(List<Intake.Item> items, int briefs) {
        if (!memory.asks() && kept == null) {
            return FileChunks.blank(items.size());
        }
        return FileChunks.orNull(
                workers.each(
                        items,
                        (item, index) ->
                                Optional.ofNullable(opened.key(item, index < briefs, cancellation)),
                        (item, failure) -> Optional.empty()));
    }

    /** A file as it is read, or as it was read before where nothing about it changed. */
    private Came taken(Intake.Item item, boolean brief, FileKey key, @Nullable Taken found) {
        Taken remembered = memory.file(key);
        Taken before = remembered == null ? found : remembered;
        if (before != null) {
            opened.release(item);
            memory.remember(key, before);
            languages.guessedBefore(before.guessed());
            fingerprints.take(item, key.sha256());
            return new Came(before.imported(), before);
        }
        Imported settled = read(item, brief);
        // A file that is being written at this moment is read anew the next time.
        if (!fingerprints.tookSame(item, key.sha256())) {
            return new Came(settled, null);
        }
        Taken taken = new Taken(settled, languages.guessedAmong(settled.assets()));
        memory.remember(key, taken);
        return new Came(settled, taken);
    }

    private Imported read(Intake.Item item, boolean brief) {
        return settled(opened(item, brief), item.path(), item.choices(), brief);
    }

    private Imported opened(Intake.Item item, boolean brief) {
        return timed.read(
                item.path(),
                asked -> {
                    SourceFile file = file(item, asked);
                    try {
                        return read(file, brief, asked);
                    } finally {
                        fingerprints.take(item, file.bytes());
                    }
                });
    }

    private Imported read(SourceFile file, boolean brief, Cancellation asked) throws IOException {
        if (!brief) {
            return Importers.read(file, asked);
        }
        if (file.bytes().length() > Limits.WHOLE_FILE) {
            return Imported.tooLarge(file.path(), Limits.WHOLE_FILE);
        }
        return new BriefImporter().read(file, asked);
    }

    private SourceFile file(Intake.Item item, Cancellation asked) throws IOException {
        Bytes bytes = opened.bytes(item, asked);
        return new SourceFile(item.path(), item.channel(), item.choices(), bytes);
    }

    /** With the language and channel that the user settled, or the language that was guessed. */
    private Imported settled(Imported imported, String path, FileChoices choices, boolean brief) {
        String language = choices.language();
        Channel channel = brief ? null : choices.channel();
        List<Asset> assets = new ArrayList<>();
        for (Asset asset : imported.assets()) {
            Asset placed = channel == null ? asset : asset.withChannel(channel);
            if (language != null) {
                assets.add(placed.withLanguage(language));
            } else {
                assets.add(languages.guessed(placed));
            }
        }
        return new Imported(
                assets, FileReadings.problems(imported, path, choices), imported.layout());
    }
}
