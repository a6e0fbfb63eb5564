package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.check.cache.DiskCache;
import app.concord.model.Cancellation;
import app.concord.model.CheckResult;
import app.concord.model.ChoiceRule;
import app.concord.model.FileChoices;
import app.concord.model.RuleSetting;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A check that keeps things on disk gives what a check from the beginning gives. */
class KeptChecksTest {
    private static final long PLENTY = 64L << 20;
    private static final int PAGES = 80;

    /** Others hold every golden campaign to its findings. */
    private static final int EVERY = 4;

    @TempDir private Path folder;
    @TempDir private Path cache;
    private final Set<Progress.Stage> stages = EnumSet.noneOf(Progress.Stage.class);

    @BeforeEach
    void campaign() throws IOException {
        for (int i = 0; i < PAGES; i++) {
            page(i, i % 7 == 0 ? "£59" : "£49", i % 2 == 0 ? "GLOW15" : "");
        }
    }

    private Path path(int number) {
        return folder.resolve(number % 3 == 0 ? "web" : "email").resolve(number + ".html");
    }

    private void page(int number, String price, String code) throws IOException {
        Path file = path(number);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "<html lang=en><body><h1>Vireo lamp</h1><p>Vireo lamp %d, now %s%s, until 5 March"
                                .formatted(
                                        number, price, code.isEmpty() ? "" : " with code " + code)
                        + " 2026. Glow15 – “so bright”.</p></body></html>");
    }

    private Checker checker() {
        return Checker.keeping(new DiskCache(cache, PLENTY));
    }

    private CheckResult kept(Checker checker, CheckRequest request) {
        stages.clear();
        return checker.run(
                request,
                (stage, done, total, what) -> {
                    synchronized (stages) {
                        stages.add(stage);
                    }
                },
                Cancellation.NONE);
    }

    /** Runs a check that keeps, and holds it against one that does not. */
    private CheckResult same(CheckRequest request) {
        CheckResult kept = kept(checker(), request);
        CheckResult fresh = Runs.run(request);
        assertThat(Runs.json(kept)).isEqualTo(Runs.json(fresh));
        assertThat(Runs.report("text", kept, false)).isEqualTo(Runs.report("text", fresh, false));
        assertThat(kept).isEqualTo(fresh);
        return kept;
    }

    private boolean fromCache() {
        return !stages.contains(Progress.Stage.JUDGE);
    }

    private CheckRequest request() {
        return Runs.request(List.of(folder), LocalDate.of(2026, 3, 2), List.of("GB"), 2);
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> all = Files.walk(cache)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void secondCheckIsTheFirst() {
        same(request());
        assertThat(fromCache()).isFalse();
        same(request());
        assertThat(fromCache()).as("judged again").isTrue();
    }

    @Test
    void sampleCampaignComesBackWhole() {
        for (int i = 0; i < 2; i++) {
            same(Runs.sampleRequest(List.of(Runs.SAMPLE), 2));
        }
        assertThat(fromCache()).isTrue();
    }

    @Test
    void goldenCampaignsComeBackWhole() throws IOException {
        List<Path> cases;
        try (Stream<Path> all = Files.walk(Path.of("src/test/resources/campaigns"))) {
            cases =
                    all.filter(file -> file.endsWith("case.properties"))
                            .map(Path::getParent)
                            .sorted()
                            .toList();
        }
        assertThat(cases).isNotEmpty();
        for (int i = 0; i < cases.size(); i += EVERY) {
            Path one = cases.get(i);
            CheckRequest request = Runs.golden(one);
            CheckResult first = kept(checker(), request);
            CheckResult second = kept(checker(), request);
            assertThat(fromCache()).as(one.toString()).isTrue();
            assertThat(second).as(one.toString()).isEqualTo(first);
            assertThat(Runs.json(second)).as(one.toString()).isEqualTo(Runs.json(first));
        }
    }

    @Test
    void orderOfFilesAndThreadsDoNotMatter() throws IOException {
        same(request());
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            files.add(path(i));
        }
        Collections.shuffle(files, new Random(5));
        same(Runs.request(files, LocalDate.of(2026, 3, 2), List.of("GB"), 1));
        same(request().withThreads(4));
        assertThat(fromCache()).isTrue();
    }

    @Test
    void folderThatWasMovedIsStillKnown() throws IOException {
        same(request());
        Path moved = Files.createDirectory(cache.resolveSibling("moved-" + System.nanoTime()));
        Path whole = moved.resolve(folder.getFileName());
        Files.move(folder, whole);
        try {
            same(Runs.request(List.of(whole), LocalDate.of(2026, 3, 2), List.of("GB"), 2));
            assertThat(fromCache()).isTrue();
        } finally {
            Files.move(whole, folder);
            Files.delete(moved);
        }
    }

    @Test
    void changedAddedAndRemovedFilesAreSeen() throws IOException {
        same(request());
        int first = entries().size();
        page(5, "£39", "SHINE20");
        same(request());
        assertThat(fromCache()).isFalse();
        assertThat(entries().size() - first).as("entries of what changed").isLessThan(first);
        page(PAGES, "£49", "");
        same(request());
        Files.delete(path(9));
        same(request());
        assertThat(fromCache()).isFalse();
        page(5, "£49", "");
        same(request());
        page(9, "£49", "");
        same(request());
        Files.delete(path(PAGES));
        same(request());
        assertThat(fromCache()).as("as it was in the beginning").isTrue();
    }

    @Test
    void changeThatKeepsSizeAndTimeIsSeen() throws IOException {
        same(request());
        FileTime before = Files.getLastModifiedTime(path(3));
        page(3, "£48", "");
        Files.setLastModifiedTime(path(3), before);
        same(request());
        assertThat(fromCache()).isFalse();
    }

    @Test
    void everySettingCounts() {
        List<CheckRequest> requests =
                List.of(
                        request(),
                        Runs.request(List.of(folder), LocalDate.of(2026, 3, 9), List.of("GB"), 2),
                        request().with(settings -> settings.withMarkets(List.of("US"))),
                        request()
                                .with(settings ->
                                        settings.withRules(
                                                settings.rules()
                                                        .with("price-mismatch", RuleSetting.OFF))),
                        request()
                                .with(settings ->
                                        settings.withChoices(
                                                List.of(
                                                        new ChoiceRule(
                                                                "web/*",
                                                                FileChoices.NONE.withLanguage(
                                                                        "de"))))),
                        request()
                                .with(settings ->
                                        settings.withoutPacks(Set.copyOf(CheckRequest.packs()))));
        for (CheckRequest request : requests) {
            same(request);
            assertThat(fromCache()).as(request.toString()).isFalse();
        }
        for (CheckRequest request : requests) {
            same(request);
            assertThat(fromCache()).as(request.toString()).isTrue();
        }
    }

    @Test
    void checkThatKeepsNothingWritesAndReadsNothing() throws IOException {
        kept(checker(), request().withKept(false));
        assertThat(entries()).isEmpty();
        kept(checker(), request());
        kept(checker(), request().withKept(false));
        assertThat(fromCache()).isFalse();
    }

    @Test
    void fileThatCannotBeReadIsTriedAgain() throws IOException {
        Files.writeString(folder.resolve("web/torn.html.gz"), "no gzip");
        CheckResult first = same(request());
        assertThat(first.complete()).isFalse();
        same(request());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "empty", "flipped", "foreign", "folder", "noise"})
    void damagedEntriesCountAsAbsent(String damage) throws IOException {
        same(request());
        List<Path> entries = entries();
        Random random = new Random(7);
        byte[] foreign = Files.readAllBytes(entries.getFirst());
        for (Path entry : entries) {
            byte[] bytes = Files.readAllBytes(entry);
            switch (damage) {
                case "cut" -> Files.write(entry, Arrays.copyOf(bytes, bytes.length * 2 / 3));
                case "empty" -> Files.write(entry, new byte[0]);
                case "flipped" -> {
                    bytes[random.nextInt(bytes.length)] ^= 4;
                    Files.write(entry, bytes);
                }
                case "foreign" -> Files.write(entry, foreign);
                case "folder" -> {
                    Files.delete(entry);
                    Files.createDirectory(entry);
                }
                default -> {
                    random.nextBytes(bytes);
                    Files.write(entry, bytes);
                }
            }
        }
        same(request());
        same(request());
    }

    @Test
    void severalChecksAtOnceAgree() {
        String json = Runs.json(Runs.run(request()));
        List<CompletableFuture<CheckResult>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(
                    CompletableFuture.supplyAsync(
                            () -> checker().run(request(), Progress.NONE, Cancellation.NONE)));
        }
        all.forEach(one -> assertThat(Runs.json(one.join())).isEqualTo(json));
        same(request());
        assertThat(fromCache()).isTrue();
    }

    @Test
    void rememberingCheckKeepsToo() throws IOException {
        Checker remembering = Checker.remembering(new DiskCache(cache, PLENTY));
        String json = Runs.json(Runs.run(request()));
        assertThat(Runs.json(kept(remembering, request()))).isEqualTo(json);
        assertThat(Runs.json(kept(remembering, request()))).isEqualTo(json);
        assertThat(fromCache()).isTrue();
        page(5, "£39", "SHINE20");
        assertThat(Runs.json(kept(remembering, request())))
                .isEqualTo(Runs.json(Runs.run(request())));
        page(5, "£49", "");
        assertThat(Runs.json(kept(remembering, request()))).isEqualTo(json);
    }

    @Test
    void selfTestAndGlossaryAreTheSame() {
        CheckRequest request = Runs.sampleRequest(List.of(Runs.SAMPLE), 2);
        kept(checker(), request);
        assertThat(checker().glossary(request, Progress.NONE, Cancellation.NONE))
                .isEqualTo(new Checker().glossary(request, Progress.NONE, Cancellation.NONE));
    }
}
