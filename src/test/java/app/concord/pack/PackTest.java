package app.concord.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.concord.campaign.Approving;
import app.concord.campaign.CampaignFile;
import app.concord.campaign.CampaignStore;
import app.concord.check.CheckRequest;
import app.concord.check.Checker;
import app.concord.check.Checks;
import app.concord.check.Progress;
import app.concord.check.SealedArchive;
import app.concord.model.ApprovalChange;
import app.concord.model.ApprovalStanding;
import app.concord.model.Cancellation;
import app.concord.model.Decision;
import app.concord.model.Decisions;
import app.concord.model.Digest;
import app.concord.model.Finding;
import app.concord.model.Review;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a small campaign and verifies it, as it is and spoilt in many ways. */
class PackTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant AT = Instant.parse("2026-11-20T09:00:00Z");

    @TempDir private Path folder;
    private final Checks checks = new Checker();
    private Path pieces = Path.of("");
    private Path pack = Path.of("");

    @BeforeEach
    void lay() throws IOException {
        pieces = Files.createDirectory(folder.resolve("spring"));
        piece("web/offer.html", "<h1>Glow Lamp</h1><p>The Glow Lamp now costs £49.</p>");
        piece("email/launch.txt", "The Glow Lamp now costs £59.");
        piece("brief.csv", "offer,price\nGlow Lamp,£49\n");
        try (ZipOutputStream zip =
                new ZipOutputStream(Files.newOutputStream(pieces.resolve("more.zip")))) {
            zip.putNextEntry(new ZipEntry("web/terms.html"));
            zip.write("<p>While stocks last.</p>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        pack = folder.resolve("pack.zip");
    }

    private void piece(String path, String text) throws IOException {
        Path to = pieces.resolve(path);
        Files.createDirectories(to.getParent());
        Files.writeString(to, text);
    }

    private CheckRequest request() {
        return CheckRequest.of(pieces, TODAY);
    }

    /** A campaign with every finding accepted, approved as it is. */
    private CampaignFile approved() {
        Review first = Review.of(checks.run(request(), Progress.NONE, Cancellation.NONE));
        List<Decision> accepted = new ArrayList<>();
        for (Finding finding : first.result().findings()) {
            accepted.add(
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
                            null,
                            finding.subjectName(),
                            "It differs."));
        }
        CampaignFile campaign =
                CampaignFile.of("spring", List.of(pieces)).withDecisions(Decisions.of(accepted));
        Review decided = Review.of(first.result(), campaign.decisions(), null);
        return campaign.withApprovals(
                campaign.approvals()
                        .with(Approving.approval(decided, "Kim Example", "lead", "", AT)));
    }

    private void write(CampaignFile campaign, boolean copies) throws IOException {
        Review review =
                Approving.reviewed(
                        Review.of(
                                checks.run(request(), Progress.NONE, Cancellation.NONE),
                                campaign.decisions(),
                                null),
                        campaign.approvals());
        new PackWriter(checks, request(), review, campaign)
                .write(pack, copies, "1.2.3", Cancellation.NONE);
    }

    private Verdict verdict() throws IOException {
        return new PackVerifier(checks).verify(pack, null, Cancellation.NONE);
    }

    private Verdict against(Path other) throws IOException {
        return new PackVerifier(checks).verify(pack, other, Cancellation.NONE);
    }

    private Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(pack))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private void rewrite(Map<String, byte[]> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(pack))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }

    private static Verdict.Difference difference(Verdict.Kind kind, String name) {
        return new Verdict.Difference(kind, name);
    }

    private static <T> T got(Map<String, T> map, String name) {
        return Objects.requireNonNull(map.get(name), name);
    }

    private static byte[] replaced(byte[] bytes, String was, String is) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).contains(was);
        return text.replace(was, is).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aPackIsWholeAndWhatWasApproved() throws IOException {
        write(approved(), true);
        assertThat(entries().keySet())
                .containsExactly(
                        "assets/brief.csv",
                        "assets/email/launch.txt",
                        "assets/more.zip/web/terms.html",
                        "assets/web/offer.html",
                        "campaign.concord",
                        "manifest.json",
                        "report.html",
                        "report.json",
                        "report.pdf");
        Verdict verdict = verdict();
        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.files()).isEqualTo(4);
        assertThat(verdict.copies()).isTrue();
        assertThat(Objects.requireNonNull(verdict.approval()).state())
                .isEqualTo(ApprovalStanding.State.APPROVED);
        assertThat(against(pieces).differences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSameStateGivesTheSameBytes(boolean copies) throws IOException {
        CampaignFile campaign = approved();
        write(campaign, copies);
        byte[] first = Files.readAllBytes(pack);
        Files.delete(pack);
        write(campaign, copies);
        assertThat(Files.readAllBytes(pack)).isEqualTo(first);
        assertThat(verdict().whole()).isTrue();
    }

    @Test
    void withHashesAloneAFolderIsHeldAgainstIt() throws IOException {
        write(approved(), false);
        assertThat(entries().keySet()).noneMatch(name -> name.startsWith("assets/"));
        assertThat(verdict().whole()).isTrue();
        assertThat(against(pieces).differences()).isEmpty();
        piece("web/offer.html", "<p>Something else</p>");
        piece("print/new.txt", "new");
        Files.delete(pieces.resolve("email/launch.txt"));
        assertThat(against(pieces).differences())
                .containsExactlyInAnyOrder(
                        difference(Verdict.Kind.FOLDER_CHANGED, "web/offer.html"),
                        difference(Verdict.Kind.FOLDER_MISSING, "email/launch.txt"),
                        difference(Verdict.Kind.FOLDER_UNKNOWN, "print/new.txt"));
    }

    @Test
    void everyEntryThatIsChangedMissingOrAddedIsTold() throws IOException {
        write(approved(), true);
        Map<String, byte[]> good = entries();
        for (String name : List.copyOf(good.keySet())) {
            if (name.equals(Manifest.NAME)) {
                continue;
            }
            Map<String, byte[]> changed = new LinkedHashMap<>(good);
            byte[] bytes = got(good, name).clone();
            bytes[bytes.length / 2] ^= 1;
            changed.put(name, bytes);
            rewrite(changed);
            assertThat(verdict().differences()).contains(difference(Verdict.Kind.CHANGED, name));
            changed.remove(name);
            rewrite(changed);
            assertThat(verdict().differences()).contains(difference(Verdict.Kind.MISSING, name));
        }
        Map<String, byte[]> more = new LinkedHashMap<>(good);
        more.put("assets/late.html", new byte[] {1});
        rewrite(more);
        assertThat(verdict().differences())
                .containsExactly(difference(Verdict.Kind.UNKNOWN, "assets/late.html"));
    }

    @Test
    void aFileExchangedWithItsHashIsNotWhatWasApproved() throws IOException {
        write(approved(), true);
        Map<String, byte[]> entries = entries();
        String old =
                got(
                        SealedArchive.read(pack, Set.of(), Cancellation.NONE).hashes(),
                        "assets/web/offer.html");
        byte[] other = "<p>The Glow Lamp now costs £39.</p>".getBytes(StandardCharsets.UTF_8);
        entries.put("assets/web/offer.html", other);
        entries.put(Manifest.NAME, replaced(got(entries, Manifest.NAME), old, Digest.of(other)));
        rewrite(entries);
        Verdict verdict = verdict();
        assertThat(verdict.differences())
                .containsExactly(difference(Verdict.Kind.OTHER_REPORT, "web/offer.html"));
        assertThat(Objects.requireNonNull(verdict.approval()).held().getFirst().changes())
                .extracting(ApprovalChange::name)
                .containsExactly("web/offer.html");
    }

    @Test
    void aDecisionOrApprovalWrittenIntoThePackIsTold() throws IOException {
        write(approved(), true);
        Map<String, byte[]> entries = entries();
        byte[] campaign = got(entries, "campaign.concord");
        byte[] forged = replaced(campaign, "\"Kim Example\"", "\"Lou Example\"");
        entries.put("campaign.concord", forged);
        entries.put(
                Manifest.NAME,
                replaced(got(entries, Manifest.NAME), Digest.of(campaign), Digest.of(forged)));
        rewrite(entries);
        assertThat(verdict().differences())
                .containsExactly(
                        difference(Verdict.Kind.APPROVAL_CHANGED, "campaign.concord"),
                        difference(Verdict.Kind.OTHER_APPROVALS, "campaign.concord"));

        write(approved(), true);
        entries = entries();
        forged = replaced(campaign, "\"reason\" : \"agreed\"", "\"reason\" : \"not agreed\"");
        entries.put("campaign.concord", forged);
        entries.put(
                Manifest.NAME,
                replaced(got(entries, Manifest.NAME), Digest.of(campaign), Digest.of(forged)));
        rewrite(entries);
        Verdict verdict = verdict();
        assertThat(Objects.requireNonNull(verdict.approval()).state())
                .isEqualTo(ApprovalStanding.State.CHANGED);
    }

    @Test
    void aFileThatChangesWhileItIsPackedLeavesNoPack() throws IOException {
        CampaignFile campaign = approved();
        Review review =
                Review.of(
                        checks.run(request(), Progress.NONE, Cancellation.NONE),
                        campaign.decisions(),
                        null);
        piece("web/offer.html", "changed");
        PackWriter writer = new PackWriter(checks, request(), review, campaign);
        assertThatThrownBy(() -> writer.write(pack, true, "1", Cancellation.NONE))
                .isInstanceOf(PackWriter.ChangedException.class)
                .hasMessageContaining("web/offer.html");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(pieces);
        }
    }

    @Test
    void whatCameAfterTheCheckIsNoPartOfIt() throws IOException {
        CampaignFile campaign = approved();
        Review review =
                Approving.reviewed(
                        Review.of(
                                checks.run(request(), Progress.NONE, Cancellation.NONE),
                                campaign.decisions(),
                                null),
                        campaign.approvals());
        piece("web/late.html", "late");
        new PackWriter(checks, request(), review, campaign)
                .write(pack, true, "1", Cancellation.NONE);
        assertThat(entries()).doesNotContainKey("assets/web/late.html");
        assertThat(verdict().whole()).isTrue();
        assertThat(against(pieces).differences())
                .containsExactly(difference(Verdict.Kind.FOLDER_UNKNOWN, "web/late.html"));
    }

    @Test
    void aBriefThatWasNamedApartIsInThePack() throws IOException {
        Path brief = folder.resolve("spring-brief.csv");
        Files.writeString(brief, "offer,price\nGlow Lamp,£49\n");
        CheckRequest request = request().with(settings -> settings.withBrief(brief));
        Review review = Review.of(checks.run(request, Progress.NONE, Cancellation.NONE));
        new PackWriter(checks, request, review, CampaignFile.of("spring", List.of(pieces)))
                .write(pack, true, "1", Cancellation.NONE);
        assertThat(entries()).containsKey("apart/(brief)/spring-brief.csv");
        assertThat(verdict().differences()).isEmpty();
    }

    @Test
    void namesThatLeadOutOfTheFolderAreToldAndNothingIsWritten() throws IOException {
        write(approved(), true);
        Map<String, byte[]> entries = entries();
        entries.put("../../escape.html", new byte[] {1});
        rewrite(entries);
        assertThat(verdict().differences())
                .contains(difference(Verdict.Kind.ASTRAY, "../../escape.html"));
        assertThat(folder.resolve("../../escape.html")).doesNotExist();
    }

    @Test
    void aNameThatStandsThereTwiceIsTold() throws IOException {
        write(approved(), true);
        Map<String, byte[]> entries = entries();
        entries.put("assets/web/offer.htmX", new byte[] {1});
        rewrite(entries);
        byte[] bytes = Files.readAllBytes(pack);
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        Files.write(
                pack,
                raw.replace("assets/web/offer.htmX", "assets/web/offer.html")
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(verdict().differences())
                .contains(difference(Verdict.Kind.TWICE, "assets/web/offer.html"));
    }

    @Test
    void whatTheDirectoryDoesNotListIsTold() throws IOException {
        write(approved(), true);
        Map<String, byte[]> entries = entries();
        entries.put("assets/web/offer.htmX", new byte[] {1});
        rewrite(entries);
        // Only the directory, which comes last, gets another name.
        String raw = new String(Files.readAllBytes(pack), StandardCharsets.ISO_8859_1);
        int listed = raw.lastIndexOf("assets/web/offer.htmX");
        Files.write(
                pack,
                (raw.substring(0, listed)
                                + "assets/web/offer.htmY"
                                + raw.substring(listed + "assets/web/offer.htmY".length()))
                        .getBytes(StandardCharsets.ISO_8859_1));
        try {
            assertThat(verdict().differences()).contains(difference(Verdict.Kind.HIDDEN, ""));
        } catch (IOException e) {
            // The library may refuse such an archive itself.
            assertThat(e).isNotInstanceOf(SealedArchive.TooMuchException.class);
        }
    }

    @Test
    void bombsAndThousandsOfEntriesAreGivenUp() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(pack))) {
            zip.putNextEntry(new ZipEntry("bomb"));
            byte[] blank = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(blank);
            }
            zip.closeEntry();
        }
        assertThatThrownBy(this::verdict).isInstanceOf(SealedArchive.TooMuchException.class);
        try (OutputStream out = Files.newOutputStream(pack);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i <= SealedArchive.MOST_ENTRIES; i++) {
                zip.putNextEntry(new ZipEntry("e" + i));
                zip.closeEntry();
            }
        }
        assertThatThrownBy(this::verdict).isInstanceOf(SealedArchive.TooMuchException.class);
    }

    @Test
    void whatIsNoPackIsToldAsSuch() throws IOException {
        Files.writeString(pack, "no archive");
        assertThatThrownBy(this::verdict).isInstanceOf(IOException.class);
        rewrite(Map.of("a.txt", new byte[] {1}));
        assertThat(verdict().differences())
                .containsExactly(difference(Verdict.Kind.NO_MANIFEST, Manifest.NAME));
        rewrite(Map.of(Manifest.NAME, "[[[[".getBytes(StandardCharsets.UTF_8)));
        assertThat(verdict().differences())
                .containsExactly(difference(Verdict.Kind.NO_MANIFEST, Manifest.NAME));
        rewrite(
                Map.of(
                        Manifest.NAME,
                        "{\"concordPack\":1,\"today\":\"2026-11-20\"}"
                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(verdict().differences())
                .contains(
                        difference(Verdict.Kind.MISSING, "campaign.concord"),
                        difference(Verdict.Kind.NO_CAMPAIGN, "campaign.concord"));
    }

    @Test
    void anUnpackedPackCanBeCheckedAgain() throws IOException {
        write(approved(), true);
        Path out = Files.createDirectory(folder.resolve("out"));
        for (Map.Entry<String, byte[]> entry : entries().entrySet()) {
            Path to = out.resolve(entry.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, entry.getValue());
        }
        var opened = CampaignStore.of(out.resolve("campaign.concord")).open().campaign();
        assertThat(opened.sources()).containsExactly(out.resolve("assets"));
        Review again =
                Approving.reviewed(
                        Review.of(
                                checks.run(
                                        CheckRequest.of(opened.sources(), TODAY, opened.settings()),
                                        Progress.NONE,
                                        Cancellation.NONE),
                                opened.decisions(),
                                null),
                        opened.approvals());
        assertThat(Objects.requireNonNull(again.approval()).state())
                .isEqualTo(ApprovalStanding.State.APPROVED);
    }
}
