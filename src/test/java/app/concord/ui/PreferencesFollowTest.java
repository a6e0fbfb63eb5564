package app.concord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.campaign.Settings;
import app.concord.campaign.SettingsStore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Views follow the settings for as long as they live, and are not held by them. */
class PreferencesFollowTest {
    @TempDir private Path folder;
    private final List<Settings.Theme> heard = new ArrayList<>();

    /** Something that follows, as a view does. */
    private final class Follower {
        private final Object follows;

        Follower(Preferences preferences) {
            follows = preferences.follow((before, now) -> hear(now));
        }

        private void hear(Settings now) {
            heard.add(now.theme());
        }

        @Override
        public String toString() {
            return "follows by " + follows;
        }
    }

    @Test
    void aViewHearsOfChangesAndIsGivenUpWithItsLastHolder() throws InterruptedException {
        Preferences preferences =
                new Preferences(
                        new SettingsStore(folder.resolve("settings.json")), new DirectBackground());
        List<Follower> holder = new ArrayList<>(List.of(new Follower(preferences)));
        preferences.update(settings -> settings.withTheme(Settings.Theme.DARK));
        assertThat(heard).containsExactly(Settings.Theme.DARK);
        System.gc();
        preferences.update(settings -> settings.withTheme(Settings.Theme.LIGHT));
        assertThat(heard).as("kept while it is held").hasSize(2);
        WeakReference<Follower> seen = new WeakReference<>(holder.removeFirst());
        for (int i = 0; i < 200 && seen.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(seen.get()).isNull();
        preferences.update(settings -> settings.withTheme(Settings.Theme.DARK));
        assertThat(heard).hasSize(2);
    }
}
