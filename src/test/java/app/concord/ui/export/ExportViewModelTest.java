package app.concord.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.campaign.ClientFile;
import app.concord.campaign.SettingsStore;
import app.concord.model.CampaignSettings;
import app.concord.model.Decisions;
import app.concord.model.PageDrawing;
import app.concord.model.Review;
import app.concord.report.Report;
import app.concord.report.Reports;
import app.concord.ui.ChosenPaths;
import app.concord.ui.DirectBackground;
import app.concord.ui.Preferences;
import app.concord.ui.SampleResults;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;

/** Every report can be saved from the window, and what goes wrong is said with the file. */
class ExportViewModelTest {
    private static final byte[] PIXEL =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    @TempDir private Path folder;
    private final DirectBackground background = new DirectBackground();
    private @Nullable Path chosen;
    private @Nullable ClientFile client;
    private @Nullable Review review = Review.of(SampleResults.rich(), Decisions.NONE, null);

    private Preferences preferences() {
        return new Preferences(new SettingsStore(folder.resolve("settings.json")), background);
    }

    private ExportViewModel model(Preferences preferences) {
        return new ExportViewModel(
                preferences,
                background,
                new ChosenPaths(() -> chosen),
                () -> {
                    Review shown = review;
                    return shown == null
                            ? null
                            : new ExportViewModel.Source(shown, PageDrawing.NONE, client);
                });
    }

    @Test
    void everyFormatIsOfferedAndSaved() throws IOException {
        ExportViewModel model = model(preferences());
        assertThat(ExportViewModel.reports()).containsExactlyInAnyOrderElementsOf(Reports.all());
        for (Report report : ExportViewModel.reports()) {
            chosen = folder.resolve("report" + report.ending());
            model.reportProperty().set(report);
            model.save();
            assertThat(model.noticeProperty().get()).contains(chosen.toString());
            assertThat(model.failedProperty().get()).isFalse();
            assertThat(Files.size(chosen)).as(report.id()).isPositive();
        }
    }

    @Test
    void aReportForAClientNamesTheAgencyAndShowsItsLogo() throws IOException {
        Preferences preferences = preferences();
        Path logo = Files.write(folder.resolve("logo.png"), PIXEL);
        preferences.update(settings -> settings.withAgency("Kobalt & Söhne", logo));
        ExportViewModel model = model(preferences);
        chosen = folder.resolve("client.html");
        model.clientProperty().set(true);
        model.save();
        assertThat(Files.readString(chosen))
                .contains("Kobalt &amp; Söhne", "data:image/png;base64,");
    }

    @Test
    void whatCannotBeSavedIsSaidAndNothingIsLeft() {
        ExportViewModel model = model(preferences());
        Path there = folder.resolve("no/such/report.html");
        chosen = there;
        model.save();
        assertThat(model.failedProperty().get()).isTrue();
        assertThat(model.noticeProperty().get()).contains(there.toString());
        assertThat(there.getParent()).doesNotExist();
        model.begin();
        assertThat(model.noticeProperty().get()).isEmpty();
        assertThat(model.failedProperty().get()).isFalse();
    }

    @Test
    void withoutAFileOrACheckNothingHappens() {
        ExportViewModel model = model(preferences());
        model.save();
        assertThat(model.noticeProperty().get()).isEmpty();
        review = null;
        chosen = folder.resolve("none.html");
        model.save();
        assertThat(chosen).doesNotExist();
    }

    @Test
    void aSecondReportWaitsForTheFirst() {
        ExportViewModel model = model(preferences());
        Path first = folder.resolve("first.html");
        chosen = first;
        background.hold();
        model.save();
        assertThat(model.savingProperty().get()).isTrue();
        chosen = folder.resolve("second.html");
        model.save();
        background.finish();
        assertThat(first).exists();
        assertThat(Objects.requireNonNull(chosen)).doesNotExist();
    }

    @Test
    void aClientsOwnNameAndLogoStandBeforeThoseOfTheSettings() throws IOException {
        Preferences preferences = preferences();
        preferences.update(settings -> settings.withAgency("Kobalt", null));
        Path logo = Files.write(folder.resolve("vela.png"), PIXEL);
        client = new ClientFile(folder, "Vela", CampaignSettings.NONE, "Vela Studio", logo);
        ExportViewModel model = model(preferences);
        chosen = folder.resolve("client.html");
        model.save();
        assertThat(Files.readString(chosen))
                .contains("Vela Studio", "class=\"logo\"")
                .doesNotContain("Kobalt");
    }
}
