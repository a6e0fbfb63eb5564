package app.concord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.campaign.CampaignFile;
import app.concord.campaign.CampaignStore;
import app.concord.campaign.ClientFile;
import app.concord.check.CheckRequest;
import app.concord.check.Progress;
import app.concord.model.AddressForm;
import app.concord.model.CampaignSettings;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.ChoiceRule;
import app.concord.model.DateOrder;
import app.concord.model.Decision;
import app.concord.model.FileChoices;
import app.concord.model.GlossaryColumn;
import app.concord.model.Review;
import app.concord.model.RuleSetting;
import app.concord.model.RuleSettings;
import app.concord.ui.SampleFiles;
import app.concord.ui.SampleResults;
import app.concord.ui.findings.DecisionsViewModel;
import app.concord.ui.findings.FindingRow;
import app.concord.ui.problems.ProblemsViewModel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Opening, checking, stopping and failing. */
class ShellViewModelTest {
    @TempDir private Path folder;

    @Test
    void openingAFolderChecksItAndShowsTheFindings() {
        WindowDouble window = new WindowDouble(SampleResults.rich(), folder);
        window.model.open(List.of(folder));
        assertThat(window.checks.requests()).hasSize(1);
        assertThat(window.checks.requests().getFirst().paths()).containsExactly(folder);
        assertThat(window.model.placeProperty().get()).isEqualTo(Place.FINDINGS);
        assertThat(window.model.findings().shown()).hasSize(14);
        assertThat(window.preferences.get().recent()).containsExactly(folder);
        Summary summary = Objects.requireNonNull(window.model.summaryProperty().get());
        assertThat(summary.readiness()).isEqualTo(Review.Readiness.NOT_READY);
        assertThat(summary.errors()).isEqualTo(4);
        assertThat(summary.warnings()).isEqualTo(8);
        assertThat(summary.assets()).isEqualTo(13);
        assertThat(summary.notRead()).isEqualTo(1);
        assertThat(summary.used()).isEqualTo(412);
        assertThat(summary.notUnderstood()).isEqualTo(6);
    }

    @Test
    void whatWasSettledHoldsWhenTheFolderIsOpenedAgain() {
        FileChoices chosen = FileChoices.NONE.withDateOrder(DateOrder.MONTH_DAY);
        WindowDouble window = new WindowDouble(SampleFiles.rich(), folder);
        window.model.open(List.of(folder));
        assertThat(window.checks.requests().getFirst().settings().choices()).isEmpty();
        window.model.problems().partProperty().set(ProblemsViewModel.Part.FILES);
        window.model.openFile(SampleFiles.OPEN);
        assertThat(window.model.placeProperty().get()).isEqualTo(Place.FILES);
        window.model.files().settle(chosen);
        assertThat(window.checks.requests()).hasSize(1);
        window.model.checkAgain();

        WindowDouble next = new WindowDouble(SampleFiles.rich(), folder);
        next.model.open(List.of(folder));
        next.model.open(List.of(folder.resolve("other")));
        ChoiceRule rule = ChoiceRule.ofFile(SampleFiles.OPEN, chosen);
        assertThat(window.checks.requests().getLast().settings().choices()).containsExactly(rule);
        assertThat(next.checks.requests().getFirst().settings().choices()).containsExactly(rule);
        assertThat(next.checks.requests().getLast().settings().choices()).isEmpty();
    }

    @Test
    void aCampaignWhoseFilesChangeIsCheckedAgain() {
        WindowDouble window = new WindowDouble(SampleResults.rich(), folder);
        window.model.open(List.of(folder));
        assertThat(window.watched).containsExactly(List.of(folder));
        window.filesChanged.run();
        assertThat(window.checks.requests()).hasSize(2);
        Runnable ofBefore = window.filesChanged;
        Path other = folder.resolve("other");
        window.model.open(List.of(other));
        assertThat(window.watched).containsExactly(List.of(other));
        ofBefore.run();
        assertThat(window.checks.requests()).as("what is no longer open is not checked").hasSize(3);
        window.preferences.update(settings -> settings.withFollows(false));
        assertThat(window.watched).isEmpty();
        window.filesChanged.run();
        assertThat(window.checks.requests()).hasSize(3);
        window.preferences.update(settings -> settings.withFollows(true));
        assertThat(window.watched).containsExactly(List.of(other));
        window.model.saveNow();
        assertThat(window.watched).isEmpty();
    }

    @Test
    void whatIsSetForEveryCampaignReachesTheCheck() {
        WindowDouble window = new WindowDouble(SampleResults.rich(), folder);
        RuleSettings always = RuleSettings.NONE.with("tone-mismatch", RuleSetting.OFF);
        window.preferences.update(settings -> settings.withRules(always).withThreads(3));
        window.model.open(List.of(folder));
        CheckRequest request = window.checks.requests().getFirst();
        assertThat(request.settings().rules()).isEqualTo(always);
        assertThat(request.threads()).isEqualTo(3);
    }

    @Test
    void aSavedCampaignIsOpenedWithItsDecisions() throws IOException {
        WindowDouble window = new WindowDouble(SampleResults.rich(), folder);
        window.model.open(List.of(folder));
        FindingRow first = window.model.findings().shown().getFirst();
        window.model
                .decisions()
                .decide(
                        List.of(first.finding()),
                        Decision.Kind.ACCEPTED,
                        new DecisionsViewModel.Words(Decision.Scope.CAMPAIGN, "agreed", "", null));
        assertThat(window.model.findings().shown()).hasSize(13);
        assertThat(Objects.requireNonNull(window.model.summaryProperty().get()).errors())
                .isEqualTo(3);
        Path file = folder.resolve("autumn.concord");
        window.chosen = file;
        window.model.saveAs();
        assertThat(window.preferences.get().recent()).startsWith(file);

        WindowDouble next = new WindowDouble(SampleResults.rich(), folder.resolve("elsewhere"));
        next.model.open(List.of(file));
        assertThat(next.checks.requests().getFirst().paths()).containsExactly(folder);
        assertThat(next.model.findings().shown()).hasSize(13);
        assertThat(next.preferences.get().recent()).containsExactly(file);
        assertThat(Objects.requireNonNull(next.model.campaignProperty().get()).name())
                .isEqualTo(String.valueOf(folder.getFileName()));
    }

    @Test
    void whatIsSettledInASavedCampaignIsKeptInIt() throws IOException {
        FileChoices first = FileChoices.NONE.withDateOrder(DateOrder.MONTH_DAY);
        FileChoices second = FileChoices.NONE.withChannel(Channel.WEB);
        WindowDouble window = new WindowDouble(SampleFiles.rich(), folder);
        window.model.open(List.of(folder));
        window.model.openFile(SampleFiles.OPEN);
        window.model.files().settle(first);
        Path file = folder.resolve("autumn.concord");
        window.chosen = file;
        window.model.saveAs();
        window.model.checkAgain();
        window.model.openFile(SampleFiles.MAIL);
        window.model.files().settle(second);
        window.model.saveNow();
        CampaignStore store = new CampaignStore(file, folder.resolve("versions"));
        assertThat(store.open().campaign().settings().choices())
                .containsExactlyInAnyOrder(
                        ChoiceRule.ofFile(SampleFiles.OPEN, first),
                        ChoiceRule.ofFile(SampleFiles.MAIL, second));

        WindowDouble next = new WindowDouble(SampleFiles.rich(), folder.resolve("elsewhere"));
        next.model.open(List.of(file));
        assertThat(next.checks.requests().getFirst().settings().choices())
                .containsExactlyInAnyOrder(
                        ChoiceRule.ofFile(SampleFiles.OPEN, first),
                        ChoiceRule.ofFile(SampleFiles.MAIL, second));
        next.model.openFile(SampleFiles.OPEN);
        next.model.files().settle(FileChoices.NONE);
        next.model.checkAgain();
        next.model.saveNow();
        assertThat(next.checks.requests().getLast().settings().choices())
                .containsExactly(ChoiceRule.ofFile(SampleFiles.MAIL, second));
        assertThat(store.open().campaign().settings().choices())
                .containsExactly(ChoiceRule.ofFile(SampleFiles.MAIL, second));
    }

    @Test
    void packsAndTheToneOfChannelsOfASavedCampaignReachTheCheck() throws IOException {
        Path file = folder.resolve("autumn.concord");
        CampaignStore store = new CampaignStore(file, folder.resolve("versions"));
        CampaignFile campaign =
                CampaignFile.of("Autumn", List.of(folder))
                        .with(CampaignSettings.NONE.withoutPacks(Set.of("gb-price")));
        store.save(campaign, store.openOr(campaign));
        WindowDouble window = new WindowDouble(SampleFiles.rich(), folder);
        window.model.open(List.of(file));
        assertThat(window.checks.requests().getFirst().settings().withoutPacks())
                .containsExactly("gb-price");
        assertThat(new KeptPacks(window.model.decisions()).ids()).containsExactly("gb-price");
        new KeptPacks(window.model.decisions()).keep(Set.of());
        new KeptForms(window.model.decisions()).keep(Map.of(Channel.EMAIL, AddressForm.FORMAL));
        window.model.checkAgain();
        CampaignSettings now = window.checks.requests().getLast().settings();
        assertThat(now.withoutPacks()).isEmpty();
        assertThat(now.addressForms())
                .containsExactly(Map.entry(Channel.EMAIL, AddressForm.FORMAL));
        window.model.saveNow();
        assertThat(store.open().campaign().settings().addressForms())
                .containsExactly(Map.entry(Channel.EMAIL, AddressForm.FORMAL));
    }

    @Test
    void aDamagedCampaignIsNamedAndNothingIsOpened() throws IOException {
        WindowDouble window = new WindowDouble(SampleResults.rich(), folder);
        Path file = Files.writeString(folder.resolve("broken.concord"), "{ oops");
        window.model.open(List.of(file));
        assertThat(window.checks.requests()).isEmpty();
        assertThat(Objects.requireNonNull(window.model.check().faultProperty().get()).words())
                .contains("broken.concord");
        assertThat(window.model.placeProperty().get()).isEqualTo(Place.START);
    }

    @Test
    void decisionsAboutAFolderAreThereWhenItIsOpenedAgain() {
        WindowDouble window = new WindowDouble(SampleResults.rich(), folder);
        window.model.open(List.of(folder));
        window.model
                .decisions()
                .decide(
                        List.of(window.model.findings().shown().getFirst().finding()),
                        Decision.Kind.TO_FIX,
                        DecisionsViewModel.Words.NONE);
        WindowDouble next = new WindowDouble(SampleResults.rich(), folder);
        next.model.open(List.of(folder));
        assertThat(next.model.findings().state(next.model.findings().shown().getFirst()))
                .isEqualTo(Review.State.TO_FIX);
        next.model.open(List.of(folder.resolve("other")));
        assertThat(next.model.findings().state(next.model.findings().shown().getFirst()))
                .isEqualTo(Review.State.OPEN);
    }

    @Test
    void emptyFolderLeadsToTheProblems() {
        WindowDouble window = new WindowDouble(SampleResults.nothing(), folder);
        window.model.open(List.of(folder));
        assertThat(window.model.placeProperty().get()).isEqualTo(Place.PROBLEMS);
    }

    @Test
    void sampleIsNotRemembered() {
        WindowDouble window = new WindowDouble(SampleResults.clean(), folder);
        window.model.openSample();
        assertThat(window.preferences.get().recent()).isEmpty();
        assertThat(Objects.requireNonNull(window.model.summaryProperty().get()).readiness())
                .isEqualTo(Review.Readiness.READY);
    }

    @Test
    void placeAndSelectionStayWhenCheckedAgain() {
        WindowDouble window = new WindowDouble(SampleResults.rich(), folder);
        window.model.openSample();
        FindingRow chosen = window.model.findings().shown().get(3);
        window.model.findings().selectedProperty().set(chosen);
        window.model.placeProperty().set(Place.MATRIX);
        CheckResult later = SampleResults.later();
        window.checks.answer(progress -> later);
        window.model.checkAgain();
        assertThat(window.checks.requests()).hasSize(2);
        assertThat(window.model.placeProperty().get()).isEqualTo(Place.MATRIX);
        assertThat(
                        Objects.requireNonNull(window.model.findings().selectedProperty().get())
                                .finding()
                                .fingerprint())
                .isEqualTo(chosen.finding().fingerprint());
    }

    @Test
    void longCheckIsAnnouncedStepByStep() {
        WindowDouble window = new WindowDouble(SampleResults.rich(), folder);
        CheckViewModel check = window.model.check();
        window.background.hold();
        window.model.open(List.of(folder));
        assertThat(check.phaseProperty().get()).isEqualTo(CheckViewModel.Phase.QUIET);
        window.background.pass(CheckViewModel.BAR_AFTER);
        assertThat(check.phaseProperty().get()).isEqualTo(CheckViewModel.Phase.BAR);
        window.background.pass(CheckViewModel.WORDS_AFTER);
        assertThat(check.phaseProperty().get()).isEqualTo(CheckViewModel.Phase.WORDS);
        window.checks.answer(progress -> {
            progress.at(Progress.Stage.IMPORT, 7, 14, "web/a.html");
            assertThat(check.wordsProperty().get()).contains("7 of 14");
            assertThat(check.itemProperty().get()).isEqualTo("web/a.html");
            assertThat(check.fractionProperty().get()).isBetween(0.2, 0.5);
            return SampleResults.rich();
        });
        window.background.finish();
        assertThat(check.phaseProperty().get()).isEqualTo(CheckViewModel.Phase.IDLE);
        assertThat(window.model.findings().shown()).hasSize(14);
    }

    @Test
    void cancelLeavesWhatWasThere() {
        WindowDouble window = new WindowDouble(SampleResults.rich(), folder);
        window.model.openSample();
        window.background.hold();
        window.model.open(List.of(folder.resolve("other")));
        window.model.cancel();
        window.background.finish();
        window.background.pass(CheckViewModel.WORDS_AFTER);
        assertThat(window.checks.requests()).hasSize(1);
        assertThat(window.model.check().phaseProperty().get()).isEqualTo(CheckViewModel.Phase.IDLE);
        assertThat(Objects.requireNonNull(window.model.campaignProperty().get()).remembered())
                .isFalse();
    }

    @Test
    void newRunTakesThePlaceOfTheOneBefore() {
        WindowDouble window = new WindowDouble(SampleResults.rich(), folder);
        window.background.hold();
        window.model.open(List.of(folder.resolve("one")));
        window.model.open(List.of(folder.resolve("two")));
        window.background.finish();
        assertThat(window.checks.requests()).hasSize(1);
        assertThat(Objects.requireNonNull(window.model.summaryProperty().get()).name())
                .isEqualTo("two");
    }

    @Test
    void errorOfTheProgramIsToldWithACode() {
        WindowDouble window = new WindowDouble(SampleResults.rich(), folder);
        window.checks.answer(progress -> {
            throw new IllegalStateException("broken inside");
        });
        window.model.openSample();
        var fault = Objects.requireNonNull(window.model.check().faultProperty().get());
        assertThat(fault.code()).matches("C-[0-9A-F]{4}");
        assertThat(fault.details()).contains("broken inside");
        assertThat(window.model.check().phaseProperty().get()).isEqualTo(CheckViewModel.Phase.IDLE);
    }

    @Test
    void statusLinksLeadToTheirPart() {
        WindowDouble window = new WindowDouble(SampleResults.rich(), folder);
        window.model.openSample();
        window.model.openProblems(ProblemsViewModel.Part.STATEMENTS);
        assertThat(window.model.placeProperty().get()).isEqualTo(Place.PROBLEMS);
        assertThat(window.model.problems().rows()).hasSize(6);
    }

    @Test
    void filesOfPiecesAreFoundInsideTheFolderOnly() throws IOException {
        WindowDouble window = new WindowDouble(SampleResults.rich(), folder);
        Files.createDirectories(folder.resolve("social"));
        Path posts = Files.writeString(folder.resolve("social/posts.csv"), "a");
        assertThat(window.model.fileOfAsset("social/posts.csv")).isNull();
        window.model.open(List.of(folder));
        assertThat(window.model.fileOfAsset("social/posts.csv")).isEqualTo(posts);
        assertThat(window.model.fileOfAsset("social/posts.csv#12")).isEqualTo(posts);
        assertThat(window.model.fileOfAsset("social/none.csv")).isNull();
        assertThat(window.model.fileOfAsset("../" + folder.getFileName() + "x/y")).isNull();
    }

    @Test
    void theGlossaryOfAClientIsEditedWhereItIs() throws IOException {
        Path campaign = Files.createDirectories(folder.resolve("spring"));
        Path terms = folder.resolve("house.csv");
        Files.writeString(folder.resolve(ClientFile.NAME), "{\"glossary\": \"house.csv\"}");
        Files.writeString(terms, "Term\n");
        WindowDouble window = new WindowDouble(SampleResults.rich(), folder);
        window.model.open(List.of(campaign));
        assertThat(window.model.glossary().sharedProperty().get()).isEqualTo(terms.toString());
        int row = window.model.glossary().add();
        window.model.glossary().edit(row, GlossaryColumn.TERM, "Lumenhof");
        window.model.glossary().keepMine();
        assertThat(Files.readString(terms)).contains("Lumenhof");
        assertThat(campaign).isEmptyDirectory();
    }
}
