package app.concord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.ui.SampleResults;
import app.concord.ui.look.Look;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What the build and the measuring of start-up have the window do. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Filled by the start of the window.
class RehearsalTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir private static Path folder;
    private WindowDouble window;

    @Start
    void open(Stage stage) {
        window = new WindowDouble(SampleResults.rich(), folder);
        new Look(window.preferences.settingsProperty());
        Scene scene = new Scene(window.view().root(), 980, 800);
        Look.style(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aWindowThatIsOnlyToBeShownEndsAtOnce() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> Rehearsal.begin("shown", window.model, end::countDown));
        assertThat(end.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(window.model.check().checkedProperty().get()).isNull();
    }

    @Test
    void everyPlaceIsVisitedOnceTheCampaignHasBeenChecked(FxRobot robot)
            throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        List<Place> visited = new ArrayList<>();
        robot.interact(() -> {
            Rehearsal.begin("visited", window.model, end::countDown);
            window.model.openSample();
            window.model.placeProperty().addListener((changed, before, now) -> visited.add(now));
        });
        assertThat(end.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(visited).contains(Place.values());
    }

    @Test
    void nothingHappensWhereNobodyAsks(FxRobot robot) {
        CountDownLatch end = new CountDownLatch(1);
        robot.interact(() -> Rehearsal.begin(null, window.model, end::countDown));
        WaitForAsyncUtils.waitForFxEvents(20);
        assertThat(end.getCount()).isEqualTo(1);
    }
}
