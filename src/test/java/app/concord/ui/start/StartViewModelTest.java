package app.concord.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.campaign.SettingsStore;
import app.concord.model.Outcome;
import app.concord.model.PastCheck;
import app.concord.model.Review;
import app.concord.ui.ChosenPaths;
import app.concord.ui.DirectBackground;
import app.concord.ui.Preferences;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the first screen opens and remembers. */
class StartViewModelTest {
    @TempDir private Path folder;
    private final DirectBackground background = new DirectBackground();
    private final List<List<Path>> opened = new ArrayList<>();
    private @Nullable Path chosen;
    private @Nullable PastCheck last;
    private int samples;
    private int asked;
    private Preferences preferences;
    private StartViewModel model;

    @BeforeEach
    void make() {
        preferences =
                new Preferences(new SettingsStore(folder.resolve("settings.json")), background);
        preferences.update(s -> s.withOpened(folder.resolve("gone")).withOpened(folder));
        model =
                new StartViewModel(
                        preferences,
                        background,
                        new ChosenPaths(() -> chosen),
                        new StartViewModel.Opener() {
                            @Override
                            public void open(List<Path> paths) {
                                opened.add(paths);
                            }

                            @Override
                            public void askForAddress() {
                                asked++;
                            }

                            @Override
                            public void openSample() {
                                samples++;
                            }
                        },
                        path -> path.equals(folder) ? last : null);
    }

    @Test
    void recentEntriesTellHowTheyStoodLast() {
        assertThat(model.recent()).allMatch(entry -> entry.standing().isEmpty());
        last =
                new PastCheck(
                        Instant.parse("2026-11-20T12:04:00Z"),
                        List.of(),
                        Set.of(),
                        new Outcome(Review.Readiness.NOT_READY, 2, 1, 0, 0));
        preferences.update(s -> s.withOpened(folder.resolve("other")));
        assertThat(model.recent())
                .extracting(StartViewModel.Recent::standing)
                .contains("Not ready, 2 errors · 20 Nov, 12:04");
    }

    @Test
    void recentEntriesTellWhichAreGone() {
        assertThat(model.recent())
                .extracting(StartViewModel.Recent::there)
                .containsExactly(true, false);
        model.open(model.recent().getLast());
        assertThat(opened).isEmpty();
        model.open(model.recent().getFirst());
        assertThat(opened).containsExactly(List.of(folder));
    }

    @Test
    void forgottenEntryStaysForgotten() {
        model.forget(model.recent().getLast());
        assertThat(model.recent()).hasSize(1);
        assertThat(new SettingsStore(folder.resolve("settings.json")).load().recent())
                .containsExactly(folder);
    }

    @Test
    void opensWhatIsChosenOrDropped() {
        model.chooseFolder();
        assertThat(opened).as("thought better of it").isEmpty();
        chosen = folder;
        model.chooseFolder();
        model.drop(List.of());
        model.drop(List.of(folder, folder.resolve("b")));
        assertThat(opened).containsExactly(List.of(folder), List.of(folder, folder.resolve("b")));
        model.openSample();
        assertThat(samples).isEqualTo(1);
        model.askForAddress();
        assertThat(asked).isEqualTo(1);
    }
}
