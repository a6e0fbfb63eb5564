package app.concord.ui.shell;

import app.concord.check.CheckRequest;
import app.concord.check.Checks;
import app.concord.model.Addresses;
import app.concord.model.CheckResult;
import app.concord.model.Review;
import app.concord.ui.Background;
import app.concord.ui.Dialogs;
import app.concord.ui.Preferences;
import app.concord.ui.address.AddressViewModel;
import app.concord.ui.content.ContentViewModel;
import app.concord.ui.files.FilesViewModel;
import app.concord.ui.findings.DecisionsViewModel;
import app.concord.ui.findings.FindingsViewModel;
import app.concord.ui.glossary.GlossaryViewModel;
import app.concord.ui.overview.OverviewViewModel;
import app.concord.ui.problems.ProblemsViewModel;
import app.concord.ui.start.StartViewModel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Opens campaigns, hands what a check found to the screens, and knows which screen is shown. */
final class ShellViewModel implements StartViewModel.Opener {

    /** Gives the sample campaign; asked away from the window. */
    @FunctionalInterface
    interface Sample {
        /**
         * Lays the sample out as files.
         *
         * @throws IOException if it cannot be written
         */
        CheckRequest unpack() throws IOException;
    }

    private final Background background;
    private final Preferences preferences;
    private final Campaigns campaigns;
    private final Dialogs dialogs;
    private final Clock clock;
    private final Sample sample;
    private final CheckViewModel check;
    private final Watching watching;
    private final StartViewModel start;
    private final AddressViewModel address = new AddressViewModel(this::add);
    private final FindingsViewModel findings = new FindingsViewModel();
    private final DecisionsViewModel decisions;
    private final KeptCorrections corrections;
    private final ResultScreens results;
    private final Signing signing;
    private final OverviewViewModel overview = new OverviewViewModel(new OverviewPlaces(this));
    private final FilesViewModel files;
    private final GlossaryViewModel glossary;
    private final Tools tools;
    private final ProblemsViewModel problems = new ProblemsViewModel(new ProblemPlaces(this));
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.START);
    private final ReadOnlyObjectWrapper<@Nullable OpenCampaign> campaign =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Summary> summary = new ReadOnlyObjectWrapper<>();

    ShellViewModel(
            Checks checks,
            Background background,
            Preferences preferences,
            UserFolder kept,
            Dialogs dialogs,
            Clock clock,
            Sample sample,
            Watching.Watch watch) {
        this.background = background;
        this.preferences = preferences;
        this.campaigns = new Campaigns(kept, background);
        this.dialogs = dialogs;
        this.clock = clock;
        this.sample = sample;
        this.check = new CheckViewModel(checks, background, clock, preferences);
        this.watching = new Watching(watch, background, preferences, this::checkAgain);
        this.decisions = new DecisionsViewModel(background, clock);
        this.files = new FilesViewModel(this::checkAgain, new KeptForms(decisions));
        this.corrections = new KeptCorrections(decisions, background, this::checkAgain);
        this.results =
                ResultScreens.leadingTo(this::openFinding, corrections, background, check::fail);
        this.glossary = new GlossaryViewModel(checks, background, this::checkAgain);
        this.tools = Tools.of(this, checks, background, preferences, dialogs);
        this.signing = Signing.of(this, checks, background, preferences, dialogs);
        this.start = new StartViewModel(preferences, background, dialogs, this, kept::last);
        campaign.addListener((changed, before, now) -> KeptForms.keepChoices(now, decisions));
        check.checkedProperty().addListener((changed, before, now) -> show(now));
        decisions.reviewProperty().addListener((changed, before, now) -> show(now));
    }

    /** Shows a campaign of which nothing is known yet, null for none. */
    void begin(@Nullable OpenCampaign open) {
        campaign.set(open);
        watching.follow(open == null ? List.of() : open.request().paths());
    }

    /** Watches nothing any more, since another model takes its place. */
    void leave() {
        watching.follow(List.of());
    }

    @Override
    public void open(List<Path> paths) {
        List<Path> absolute = paths.stream().map(Path::toAbsolutePath).toList();
        campaigns.open(absolute, LocalDate.now(clock), campaign.get(), this::open, check::fail);
    }

    @Override
    public void openSample() {
        campaigns.openSample(sample, campaign.get(), this::open, check::fail);
    }

    /** Asks where to save the open campaign with all that is decided, and saves it there. */
    void saveAs() {
        OpenCampaign open = campaign.get();
        Path file = open == null ? null : dialogs.saveCampaign(open.name());
        if (open == null || file == null) {
            return;
        }
        campaigns.saveAs(file, open, decisions.campaign(), this::saved, check::fail);
    }

    private void saved(OpenCampaign saved) {
        campaign.set(saved);
        decisions.open(saved.store(), saved.fresh());
        decisions.show(findings.resultProperty().get());
        preferences.update(settings -> settings.withOpened(saved.place()));
    }

    /** Asks for a saved campaign and opens it. */
    void chooseSaved() {
        Path file = dialogs.chooseCampaign();
        if (file != null) {
            open(List.of(file));
        }
    }

    /** Asks for a live address; it is added to the open campaign, or opened where there is none. */
    @Override
    public void askForAddress() {
        OpenCampaign open = campaign.get();
        address.begin(open == null ? Addresses.NONE : open.request().addresses());
    }

    private void add(Addresses added) {
        OpenCampaign open = campaign.get();
        open(open == null ? campaigns.of(added, LocalDate.now(clock)) : open.with(added));
    }

    /** Checks the open campaign again. */
    void checkAgain() {
        OpenCampaign open = campaign.get();
        if (open != null) {
            check.start(asItIsNow(open));
        }
    }

    /** The campaign with what is changed about its checks meanwhile. */
    OpenCampaign asItIsNow(OpenCampaign open) {
        return open.with(decisions.settingsProperty().get(), corrections.heeded());
    }

    /** Stops the check; the first screen comes back where nothing was checked yet. */
    void cancel() {
        check.cancel();
        CheckViewModel.Checked last = check.checkedProperty().get();
        campaign.set(last == null ? null : last.campaign());
    }

    /** Goes to a finding. */
    void openFinding(String fingerprint) {
        findings.select(fingerprint);
        place.set(Place.FINDINGS);
    }

    /** Goes to how a file was taken in. */
    void openFile(String path) {
        place.set(Place.FILES);
        files.open(path);
    }

    /** Goes to the search over everything, once there is something to search. */
    void openSearch() {
        if (summary.get() != null) {
            place.set(Place.SEARCH);
        }
    }

    /** Goes to what was not read, or not understood. */
    void openProblems(ProblemsViewModel.Part part) {
        problems.partProperty().set(part);
        place.set(Place.PROBLEMS);
    }

    /** Goes to the pieces as they read, once it is told to which. */
    void openContent(Consumer<ContentViewModel> choose) {
        choose.accept(results().content());
        place.set(Place.CONTENT);
    }

    /** The file of a piece of the campaign that was checked last, null if it is gone. */
    @Nullable Path fileOfAsset(String asset) {
        CheckViewModel.Checked last = check.checkedProperty().get();
        return last == null ? null : last.campaign().file(asset);
    }

    /** Does something after a while. */
    void later(Duration delay, Runnable action) {
        background.after(delay, action);
    }

    CheckViewModel check() {
        return check;
    }

    StartViewModel start() {
        return start;
    }

    AddressViewModel address() {
        return address;
    }

    /** What is decided about the findings. */
    DecisionsViewModel decisions() {
        return decisions;
    }

    /** Approvals, and the packs that prove them. */
    Signing signing() {
        return signing;
    }

    FindingsViewModel findings() {
        return findings;
    }

    OverviewViewModel overview() {
        return overview;
    }

    Tools tools() {
        return tools;
    }

    ResultScreens results() {
        return results;
    }

    FilesViewModel files() {
        return files;
    }

    GlossaryViewModel glossary() {
        return glossary;
    }

    /** Saves what is still being saved, for the end of the program. */
    void saveNow() {
        watching.end();
        preferences.saveNow();
        decisions.saveNow();
        OpenCampaign open = campaign.get();
        if (open != null) {
            open.settled().saveNow();
        }
    }

    ProblemsViewModel problems() {
        return problems;
    }

    Preferences preferences() {
        return preferences;
    }

    /** The screen shown. */
    ObjectProperty<Place> placeProperty() {
        return place;
    }

    /** The campaign that is shown or being checked, null for none. */
    ReadOnlyObjectProperty<@Nullable OpenCampaign> campaignProperty() {
        return campaign.getReadOnlyProperty();
    }

    /** The last check in figures, null before the first. */
    ReadOnlyObjectProperty<@Nullable Summary> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    private void open(OpenCampaign opened) {
        campaign.set(opened);
        decisions.open(opened.store(), opened.fresh());
        if (opened.remembered()) {
            Path path = opened.place();
            if (Files.exists(path)) {
                preferences.update(settings -> settings.withOpened(path));
            }
        }
        tools.rules().discard();
        check.start(asItIsNow(opened));
        watching.follow(opened.request().paths());
    }

    private void show(CheckViewModel.@Nullable Checked checked) {
        if (checked == null) {
            return;
        }
        CheckResult result = checked.result();
        findings.show(result, checked.prepared().findings());
        decisions.show(result);
        results.show(result, checked.prepared());
        files.show(checked.campaign().settled(), result);
        glossary.show(check.request(checked.campaign()), result);
        tools.rules().show(result);
        problems.show(result);
        if (result.campaign().assets().isEmpty()) {
            openProblems(ProblemsViewModel.Part.FILES);
        } else if (place.get() == Place.START) {
            place.set(Place.FINDINGS);
        }
    }

    /** What is decided changes the list of findings and whether the campaign can go out. */
    private void show(@Nullable Review review) {
        CheckViewModel.Checked checked = check.checkedProperty().get();
        if (review != null && checked != null) {
            findings.review(review);
            overview.show(review);
            summary.set(Summary.of(checked, review));
        }
    }
}
