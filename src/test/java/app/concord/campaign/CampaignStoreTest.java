package app.concord.campaign;

import static app.concord.campaign.CampaignDrafts.accepted;
import static app.concord.campaign.CampaignDrafts.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.concord.model.AddressForm;
import app.concord.model.Anchor;
import app.concord.model.Approvals;
import app.concord.model.CampaignSettings;
import app.concord.model.Channel;
import app.concord.model.ChannelRule;
import app.concord.model.ChoiceRule;
import app.concord.model.Correction;
import app.concord.model.Corrections;
import app.concord.model.Decision;
import app.concord.model.Decisions;
import app.concord.model.FactKind;
import app.concord.model.FileChoices;
import app.concord.model.PastCheck;
import app.concord.model.RuleSetting;
import app.concord.model.RuleSettings;
import app.concord.model.Severity;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class CampaignStoreTest {
    @TempDir private Path folder;

    private Path file;
    private CampaignStore store;

    @BeforeEach
    void setUp() {
        file = folder.resolve("clients").resolve("autumn.concord");
        store = store();
    }

    private CampaignStore store() {
        return new CampaignStore(file, folder.resolve("kept"));
    }

    private CampaignFile campaign() {
        Decision place =
                new Decision(
                        Decision.Kind.TO_FIX,
                        Decision.Scope.PLACE,
                        "dates-mismatch",
                        "abc",
                        "web/page.html",
                        "",
                        "Ira",
                        "Kim",
                        CampaignDrafts.AT,
                        LocalDate.of(2026, 12, 1),
                        "Șosete „Țuț”",
                        "It differs.");
        return new CampaignFile(
                "Autumn",
                List.of(folder.resolve("clients/autumn"), folder.resolve("more/flyer.pdf")),
                settings(folder),
                decisions(place, accepted("def", "agreed", 2)),
                Approvals.NONE,
                new PastCheck(
                        CampaignDrafts.AT,
                        List.of(
                                new PastCheck.Found(
                                        "abc", "dates-mismatch", Severity.ERROR, "Socks", "It.")),
                        Set.of("old1", "old2")));
    }

    /** Every setting set, so that one that is forgotten is noticed. */
    private static CampaignSettings settings(Path folder) {
        return CampaignSettings.NONE
                .withBrief(folder.resolve("briefs/brief.xlsx"))
                .withGlossary(folder.resolve("briefs/names.csv"))
                .withMarkets(List.of("DE", "AT"))
                .withChannels(List.of(new ChannelRule("*.txt", Channel.PRINT)))
                .withChoices(
                        List.of(
                                ChoiceRule.ofFile(
                                        "a[1].csv",
                                        FileChoices.NONE
                                                .withMarket("CH")
                                                .withColumn("Text", "text")),
                                new ChoiceRule("web/**", FileChoices.NONE.withLanguage("de"))))
                .withAddressForms(Map.of(Channel.SOCIAL, AddressForm.INFORMAL))
                .withoutPacks(Set.of("uk-promotions"))
                .withRules(
                        RuleSettings.NONE
                                .with("tone-mismatch", RuleSetting.OFF)
                                .with(
                                        "price-mismatch",
                                        RuleSetting.AS_IS
                                                .withSeverity(Severity.WARNING)
                                                .withTolerance(new BigDecimal("1.5"))))
                .withCorrections(
                        Corrections.of(
                                List.of(
                                        Correction.of(corrected(0), Correction.Says.IGNORE),
                                        Correction.ofSubject(corrected(1), "Lampă de 60 cm"),
                                        Correction.of(
                                                corrected(1), Correction.Says.FORMER_PRICE))));
    }

    /** Words that stand twice in a piece, alike in all that is beside them. */
    private static Anchor corrected(int occurrence) {
        return new Anchor(
                "web/page.html", FactKind.PRICE, "649,00 €", "Țuț ", "\nnow", occurrence, 2);
    }

    @Test
    void givesBackWhatWasSaved() throws IOException {
        CampaignStore.Opened fresh = store.openOr(CampaignFile.of("new", List.of(folder)));
        assertThat(fresh.hash()).isEmpty();
        CampaignStore.Saved saved = store.save(campaign(), fresh);
        assertThat(saved.elsewhere()).isFalse();
        assertThat(store.open()).isEqualTo(saved.now());
        assertThat(store.open().campaign()).isEqualTo(campaign());
    }

    @Test
    void pathsAreRelativeSoThatTheWholeCanMove() throws IOException {
        store.save(campaign(), store.openOr(campaign()));
        assertThat(Files.readString(file)).contains("\"../more/flyer.pdf\"", "\"autumn\"");
        Path moved = folder.resolve("moved");
        Files.createDirectories(moved);
        Path other = Files.copy(file, moved.resolve("autumn.concord"));
        assertThat(new CampaignStore(other, folder).open().campaign().sources())
                .containsExactly(folder.resolve("moved/autumn"), folder.resolve("more/flyer.pdf"));
    }

    @Test
    void keepsWhatANewerProgramWrote() throws IOException {
        store.save(campaign(), store.openOr(campaign()));
        String text = Files.readString(file);
        Files.writeString(
                file,
                text.replace("\"concord\" : 1", "\"concord\" : 2, \"mood\" : \"calm\"")
                        .replace(
                                "\"kind\" : \"accepted\"",
                                "\"weight\" : 7, \"kind\" : \"accepted\"")
                        .replace(
                                "\"decisions\" : [",
                                "\"decisions\" : [ { \"kind\" : \"deferred\" }, "));
        CampaignStore.Opened opened = store.open();
        assertThat(opened.campaign()).isEqualTo(campaign());
        store.save(
                opened.campaign()
                        .withDecisions(
                                opened.campaign().decisions().with(List.of(accepted("x", "y", 3)))),
                opened);
        assertThat(Files.readString(file))
                .contains("\"mood\" : \"calm\"", "\"weight\" : 7", "\"deferred\"");
        assertThat(store.open().campaign().decisions().all()).hasSize(3);
    }

    @Test
    void keepsCorrectionsOfANewerProgram() throws IOException {
        store.save(campaign(), store.openOr(campaign()));
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("\"says\" : \"ignore\"", "\"why\" : \"x\", \"says\" : \"ignore\"")
                        .replace(
                                "\"corrections\" : [",
                                "\"corrections\" : [ { \"says\" : \"translated\" }, "));
        CampaignStore.Opened opened = store.open();
        assertThat(opened.campaign()).isEqualTo(campaign());
        CampaignSettings settings = opened.campaign().settings();
        Corrections fewer =
                settings.corrections().without(one -> one.says() != Correction.Says.IGNORE);
        store.save(opened.campaign().with(settings.withCorrections(fewer)), opened);
        assertThat(Files.readString(file)).contains("\"why\" : \"x\"", "\"translated\"");
        assertThat(store.open().campaign().settings().corrections().all()).hasSize(1);
    }

    @Test
    void correctionsOfTwoWindowsAreBroughtTogether() throws IOException {
        CampaignStore.Opened base = store.save(campaign(), store.openOr(campaign())).now();
        CampaignFile campaign = base.campaign();
        Corrections before = campaign.settings().corrections();
        Anchor other = new Anchor("a.txt", FactKind.DATE, "1 May", "", "", 0, 1);
        store().save(
                        with(
                                campaign,
                                before.with(
                                        List.of(
                                                Correction.of(other, Correction.Says.IGNORE),
                                                Correction.of(
                                                        corrected(1), Correction.Says.IGNORE)))),
                        base);
        Corrections mine =
                before.without(one -> one.says() == Correction.Says.IGNORE)
                        .with(List.of(Correction.of(corrected(1), Correction.Says.CURRENT_PRICE)));
        Corrections merged =
                store.save(with(campaign, mine), base).now().campaign().settings().corrections();
        assertThat(merged.all())
                .containsExactly(
                        Correction.of(other, Correction.Says.IGNORE),
                        Correction.of(corrected(1), Correction.Says.CURRENT_PRICE),
                        Correction.ofSubject(corrected(1), "Lampă de 60 cm"));
    }

    private static CampaignFile with(CampaignFile campaign, Corrections corrections) {
        return campaign.with(campaign.settings().withCorrections(corrections));
    }

    @Test
    void twoWindowsNoticeAndKeepEachOthersDecisions() throws IOException {
        CampaignStore.Opened base = store.save(campaign(), store.openOr(campaign())).now();
        CampaignStore other = store();
        other.save(with(base, accepted("theirs", "t", 3)), base);
        assertThat(store.changedSince(base)).isTrue();
        CampaignStore.Saved saved = store.save(with(base, accepted("mine", "m", 4)), base);
        assertThat(saved.elsewhere()).isTrue();
        assertThat(saved.conflicts()).isEmpty();
        assertThat(saved.now().campaign().decisions().all())
                .extracting(Decision::fingerprint)
                .containsExactly("abc", "def", "theirs", "mine");
        assertThat(store.changedSince(saved.now())).isFalse();
    }

    @Test
    void tellsWhereBothDecidedDifferently() throws IOException {
        CampaignStore.Opened base = store.save(campaign(), store.openOr(campaign())).now();
        store().save(with(base, accepted("same", "theirs", 3)), base);
        CampaignStore.Saved saved = store.save(with(base, accepted("same", "mine", 4)), base);
        assertThat(saved.conflicts()).hasSize(1);
        assertThat(saved.now().campaign().decisions().all().getLast().reason()).isEqualTo("mine");
    }

    @Test
    void aFileThatIsNoneIsNotOverwritten() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\n \"concord\": 1,\n oops");
        assertThatThrownBy(store::open)
                .isInstanceOfSatisfying(
                        DamagedCampaignException.class,
                        e -> {
                            assertThat(e.line()).isEqualTo(3);
                            assertThat(e.file()).isEqualTo(file);
                        });
        assertThatThrownBy(
                        () -> store.save(campaign(), new CampaignStore.Opened(campaign(), "other")))
                .isInstanceOf(DamagedCampaignException.class);
        assertThat(Files.readString(file)).endsWith("oops");
        Files.writeString(file, "{\"name\": \"something else\"}");
        assertThatThrownBy(store::open).isInstanceOf(DamagedCampaignException.class);
    }

    @Test
    void keepsEarlierVersionsAndLetsTheOldestGo() throws IOException {
        CampaignStore.Opened now = store.openOr(campaign());
        for (int i = 0; i < Versions.MOST + 5; i++) {
            now = store.save(with(now, accepted("n" + i, "r", i)), now).now();
        }
        List<Path> versions = store.versions();
        assertThat(versions).hasSize(Versions.MOST);
        CampaignFile newest = new CampaignStore(versions.getFirst(), folder).open().campaign();
        assertThat(newest.decisions().all()).hasSize(Versions.MOST + 6);
    }

    @Test
    void whatACrashLeftBesideIsSweptAway() throws IOException {
        CampaignStore.Opened now = store.save(campaign(), store.openOr(campaign())).now();
        Path left = Files.writeString(file.resolveSibling("autumn.concord123.new"), "half");
        Path foreign = Files.writeString(file.resolveSibling("autumn.concord.new"), "other");
        store.save(campaign().withLast(null), now);
        assertThat(left).doesNotExist();
        assertThat(foreign).exists();
    }

    @Test
    void manyAtOnceLoseNothing() throws Exception {
        CampaignStore.Opened base = store.save(campaign(), store.openOr(campaign())).now();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<CampaignStore.Saved>> saves =
                    IntStream.range(0, 40)
                            .mapToObj(i ->
                                    (Callable<CampaignStore.Saved>)
                                            () ->
                                                    store().save(
                                                                    with(
                                                                            base,
                                                                            accepted(
                                                                                    "p" + i, "r",
                                                                                    i)),
                                                                    base))
                            .toList();
            for (var saved : threads.invokeAll(saves)) {
                assertThat(saved.get().now().campaign().decisions().isEmpty()).isFalse();
            }
        }
        assertThat(store.open().campaign().decisions().all()).hasSize(42);
    }

    @Test
    void importingAnotherFileBringsBothTogether() {
        DecisionMerge merge =
                CampaignStore.importing(decisions(accepted("1", "mine", 1)), campaign());
        assertThat(merge.merged().all()).hasSize(3);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(CampaignStore.importing(Decisions.NONE, campaign()).merged())
                .isEqualTo(campaign().decisions());
    }

    @Test
    void aFolderHasAPlaceOfItsOwn() {
        Path one = CampaignStore.ofFolder(folder, List.of(Path.of("a"), Path.of("b"))).file();
        assertThat(CampaignStore.ofFolder(folder, List.of(Path.of("b"), Path.of("a"))).file())
                .isEqualTo(one);
        assertThat(CampaignStore.ofFolder(folder, List.of(Path.of("a"))).file()).isNotEqualTo(one);
        assertThat(Stream.of(one)).allMatch(CampaignFile::isCampaignFile);
    }

    private static CampaignFile with(CampaignStore.Opened opened, Decision decision) {
        CampaignFile campaign = opened.campaign();
        return campaign.withDecisions(campaign.decisions().with(List.of(decision)));
    }
}
