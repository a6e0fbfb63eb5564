package app.concord.ui.shell;

import app.concord.campaign.Settings;
import app.concord.campaign.SettingsStore;
import app.concord.check.CheckRequest;
import app.concord.model.CheckResult;
import app.concord.ui.ChecksDouble;
import app.concord.ui.ChosenPaths;
import app.concord.ui.DirectBackground;
import app.concord.ui.Preferences;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The parts of a window whose work happens on the calling thread. */
final class WindowDouble {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:04:00Z"), ZoneOffset.UTC);

    final DirectBackground background = new DirectBackground();
    final ChecksDouble checks;
    final Preferences preferences;
    final ShellViewModel model;
    private final Supplier<ShellViewModel> models;
    @Nullable Path chosen;
    final List<List<Path>> watched = new ArrayList<>();
    Runnable filesChanged = () -> {};

    /** The folder that the sample campaign is taken from. */
    Path sample;

    WindowDouble(CheckResult result, Path settings) {
        sample = settings;
        checks = new ChecksDouble(result);
        preferences =
                new Preferences(new SettingsStore(settings.resolve("settings.json")), background);
        preferences.update(s -> s.withTheme(Settings.Theme.LIGHT));
        models =
                () ->
                        new ShellViewModel(
                                checks,
                                background,
                                preferences,
                                new UserFolder(settings),
                                new ChosenPaths(() -> chosen),
                                CLOCK,
                                () -> CheckRequest.of(sample, LocalDate.of(2026, 11, 20)),
                                (paths, changed) -> {
                                    watched.add(paths);
                                    filesChanged = changed;
                                    return () -> watched.remove(paths);
                                });
        model = models.get();
    }

    ShellView view() {
        return new ShellView(model, checks, background);
    }

    /** The window with models of its own, which changes its language. */
    MainWindow main() {
        return new MainWindow(preferences, models, made -> new ShellView(made, checks, background));
    }
}
