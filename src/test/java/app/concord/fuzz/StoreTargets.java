package app.concord.fuzz;

import app.concord.campaign.CampaignFile;
import app.concord.campaign.CampaignStore;
import app.concord.campaign.ChoicesStore;
import app.concord.campaign.PastChecks;
import app.concord.campaign.Settings;
import app.concord.campaign.SettingsStore;
import app.concord.check.CheckRequest;
import app.concord.check.Checker;
import app.concord.check.Progress;
import app.concord.check.SampleCampaign;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.Decision;
import app.concord.model.Decisions;
import app.concord.model.FileChoices;
import app.concord.model.Finding;
import app.concord.model.PastCheck;
import app.concord.model.Problem;
import app.concord.model.Review;
import app.concord.pack.PackVerifier;
import app.concord.pack.PackWriter;
import app.concord.report.ReportOptions;
import app.concord.report.Reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The readers of what the program itself writes, and the whole check of an archive. */
final class StoreTargets {
    private static final Instant AT = Instant.parse("2026-11-20T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final CheckRequest REQUEST =
            CheckRequest.of(Path.of("src/test/resources/campaigns/no-brief/campaign"), TODAY);

    /** Where the inputs lie while they are read. */
    private final Path folder;

    StoreTargets(Path folder) {
        this.folder = folder;
    }

    /** All of them. */
    List<Target> all() {
        return List.of(
                Target.of("archive", Seeds::campaigns, this::archive),
                Target.of("campaign", made("a.concord", this::saved), this::campaign),
                Target.of("report", made("a.json", () -> report(check())), this::report),
                Target.of("pack", made("pack.zip", this::packed), this::pack),
                Target.of("settings", made("settings.json", this::savedSettings), this::settings),
                Target.of("choices", made("choices.json", this::savedChoices), this::choices));
    }

    /** Makes a seed. */
    private interface Maker {
        byte[] make() throws IOException;
    }

    private static Supplier<List<Input>> made(String name, Maker maker) {
        return () -> {
            try {
                return List.of(new Input(name, maker.make()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static CheckResult check() {
        return new Checker().run(REQUEST, Progress.NONE, Cancellation.NONE);
    }

    private Path put(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private String archive(Input input, Cancellation cancellation) throws IOException {
        Path file = put("campaign.zip", input.bytes());
        CheckRequest request = CheckRequest.of(file, SampleCampaign.TODAY).withThreads(1);
        CheckResult result = new Checker().run(request, Progress.NONE, cancellation);
        for (Problem problem : result.problems()) {
            Read.check(problem.kind() != Problem.Kind.INTERNAL, "a fault: " + problem);
            Read.check(problem.kind() != Problem.Kind.TOO_SLOW, "too slow: " + problem);
        }
        return new String(report(result), StandardCharsets.UTF_8);
    }

    private CampaignFile campaignFile(CheckResult result) {
        List<Decision> decisions = new ArrayList<>();
        for (Finding finding : result.findings()) {
            decisions.add(
                    new Decision(
                            Decision.Kind.ACCEPTED,
                            Decision.Scope.CAMPAIGN,
                            finding.rule(),
                            finding.fingerprint(),
                            null,
                            "agreed",
                            "",
                            "Kim",
                            AT,
                            TODAY,
                            finding.subjectName(),
                            "It differs."));
        }
        return CampaignFile.of("spring", List.of(folder.resolve("pieces")))
                .withDecisions(Decisions.of(decisions));
    }

    private CampaignStore store(Path file) {
        return new CampaignStore(file, folder.resolve("versions"));
    }

    private byte[] saved() throws IOException {
        Path file = folder.resolve("seed.concord");
        CampaignStore store = store(file);
        CampaignFile campaign = campaignFile(check());
        store.save(campaign, new CampaignStore.Opened(campaign, ""));
        return Files.readAllBytes(file);
    }

    /** What could be read is saved and read again, and is the same. */
    private String campaign(Input input, Cancellation cancellation) throws IOException {
        CampaignStore store = store(put("a.concord", input.bytes()));
        CampaignStore.Opened opened = store.open();
        String told = opened.campaign().toString();
        store.save(opened.campaign(), opened);
        String again = store.open().campaign().toString();
        Read.check(told.equals(again), "saved otherwise:\n" + told + "\n" + again);
        return told;
    }

    private static byte[] report(CheckResult result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Objects.requireNonNull(Reports.named("json"))
                .write(Review.of(result), new ReportOptions(false, false, "1.2.3"), out);
        return out.toByteArray();
    }

    private String report(Input input, Cancellation cancellation) throws IOException {
        PastCheck past = PastChecks.read(put("a.json", input.bytes()));
        return String.valueOf(past);
    }

    private byte[] packed() throws IOException {
        CheckResult result = check();
        Path file = folder.resolve("seed.zip");
        CampaignFile campaign = campaignFile(result);
        Review review = Review.of(result, campaign.decisions(), null);
        new PackWriter(new Checker(), REQUEST, review, campaign)
                .write(file, true, "1.2.3", Cancellation.NONE);
        return Files.readAllBytes(file);
    }

    private String pack(Input input, Cancellation cancellation) throws IOException {
        Path file = put("pack.zip", input.bytes());
        return new PackVerifier(new Checker()).verify(file, null, cancellation).toString();
    }

    private byte[] savedSettings() throws IOException {
        Path file = folder.resolve("seed-settings.json");
        new SettingsStore(file)
                .save(
                        Settings.DEFAULTS
                                .withOpened(Path.of("pieces"))
                                .withPack("platform", false)
                                .withSigner(new Settings.Signer("Kim", "lead")));
        return Files.readAllBytes(file);
    }

    private String settings(Input input, Cancellation cancellation) throws IOException {
        SettingsStore store = new SettingsStore(put("settings.json", input.bytes()));
        Settings settings = store.load();
        store.save(settings);
        Settings again = store.load();
        Read.check(settings.equals(again), "saved otherwise:\n" + settings + "\n" + again);
        return settings.toString();
    }

    private Path choicesFile() throws IOException {
        Path kept = folder.resolve("choices");
        try (Stream<Path> files = Files.list(kept)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private byte[] savedChoices() throws IOException {
        FileChoices chosen = FileChoices.NONE.withChannel(Channel.PRINT).withLanguage("de");
        new ChoicesStore(folder.resolve("choices"))
                .save(List.of(folder), Map.of("a.pdf", chosen, "b/c.csv", chosen));
        return Files.readAllBytes(choicesFile());
    }

    private String choices(Input input, Cancellation cancellation) throws IOException {
        Files.write(choicesFile(), input.bytes());
        ChoicesStore store = new ChoicesStore(folder.resolve("choices"));
        Map<String, FileChoices> read = store.load(List.of(folder));
        store.save(List.of(folder), read);
        Read.check(read.equals(store.load(List.of(folder))), "saved otherwise: " + read);
        return read.toString();
    }
}
