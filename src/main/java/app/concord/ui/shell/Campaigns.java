package app.concord.ui.shell;

import app.concord.campaign.CampaignFile;
import app.concord.campaign.CampaignStore;
import app.concord.check.CheckRequest;
import app.concord.message.Messages;
import app.concord.model.Addresses;
import app.concord.model.ChoiceRule;
import app.concord.ui.Background;
import app.concord.ui.files.SettledFiles;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Makes open campaigns of what was chosen: folders, files, saved campaigns, live addresses. */
final class Campaigns {
    private final UserFolder kept;
    private final Background background;

    Campaigns(UserFolder kept, Background background) {
        this.kept = kept;
        this.background = background;
    }

    /**
     * Opens a saved campaign, read away from the window, or what was chosen as a new one.
     *
     * @param paths absolute
     * @param before the one that is open, null for none
     */
    void open(
            List<Path> paths,
            LocalDate today,
            @Nullable OpenCampaign before,
            Consumer<OpenCampaign> then,
            Consumer<Throwable> failed) {
        if (paths.size() == 1 && CampaignFile.isCampaignFile(paths.getFirst())) {
            background.run(
                    this, cancellation -> ofSaved(paths.getFirst(), today, before), then, failed);
        } else {
            then.accept(of(paths, today, before));
        }
    }

    /** Opens the sample, laid out away from the window. */
    void openSample(
            ShellViewModel.Sample sample,
            @Nullable OpenCampaign before,
            Consumer<OpenCampaign> then,
            Consumer<Throwable> failed) {
        background.run(
                sample,
                cancellation -> sample.unpack(),
                request -> then.accept(of(Messages.text("ui.sample"), request, false, before)),
                failed);
    }

    /** Saves the open campaign in a file of its own, away from the window. */
    void saveAs(
            Path file,
            OpenCampaign open,
            CampaignFile state,
            Consumer<OpenCampaign> then,
            Consumer<Throwable> failed) {
        background.run(this, cancellation -> saveAs(file, open, state), then, failed);
    }

    /**
     * A campaign of a folder or files.
     *
     * @param paths absolute
     * @param before the one that is open, null for none
     */
    OpenCampaign of(List<Path> paths, LocalDate today, @Nullable OpenCampaign before) {
        CheckRequest request = CheckRequest.of(paths, today);
        Path first = paths.getFirst();
        Path name = first.getFileName();
        boolean single = paths.size() == 1;
        return of(
                single
                        ? (name == null ? first : name).toString()
                        : Messages.text("ui.files", paths.size()),
                request,
                single,
                before);
    }

    /** A campaign that has no file of its own. */
    OpenCampaign of(
            String name, CheckRequest request, boolean remembered, @Nullable OpenCampaign before) {
        return new OpenCampaign(
                name,
                request,
                remembered,
                settled(request, before),
                kept.campaign(places(request)),
                false);
    }

    /**
     * A saved campaign; read away from the window.
     *
     * @throws IOException if the file cannot be read or holds no campaign
     */
    private OpenCampaign ofSaved(Path file, LocalDate today, @Nullable OpenCampaign before)
            throws IOException {
        CampaignStore store = kept.saved(file);
        CampaignFile saved = store.open().campaign();
        boolean same = before != null && before.saved() && before.store().file().equals(file);
        OpenCampaign opened =
                ofSaved(
                        saved.name(),
                        CheckRequest.of(saved.sources(), today, saved.settings()),
                        store);
        // What is just being saved must not be read from before.
        return same && before != null ? opened.with(before.settled()) : opened;
    }

    /** A saved campaign; what it settles for single files can be changed in the window. */
    private OpenCampaign ofSaved(String name, CheckRequest request, CampaignStore store) {
        List<ChoiceRule> choices = request.settings().choices();
        return new OpenCampaign(
                name,
                request.with(settings -> settings.withChoices(SettledFiles.patterns(choices))),
                true,
                SettledFiles.ofSaved(background, choices),
                store,
                true);
    }

    /**
     * Saves the open campaign in a file of its own, with all that is decided.
     *
     * @param state what is kept of it so far
     * @throws IOException if the file cannot be written
     */
    private OpenCampaign saveAs(Path file, OpenCampaign open, CampaignFile state)
            throws IOException {
        CampaignStore store = kept.saved(file);
        CheckRequest request = open.requestNow();
        CampaignFile whole =
                new CampaignFile(
                        open.name(),
                        request.paths(),
                        request.settings()
                                .withRules(state.settings().rules())
                                .withCorrections(state.settings().corrections()),
                        state.decisions(),
                        state.approvals(),
                        state.last());
        store.save(whole, store.openOr(whole));
        return ofSaved(open.name(), request, store);
    }

    private SettledFiles settled(CheckRequest request, @Nullable OpenCampaign before) {
        // What is just being saved must not be read from before.
        return before != null && !before.saved() && before.request().paths().equals(request.paths())
                ? before.settled()
                : new SettledFiles(kept.choices(), background, places(request));
    }

    /** What tells a campaign from others: its paths, or the hosts of its live pages. */
    private static List<Path> places(CheckRequest request) {
        return request.paths().isEmpty()
                ? request.addresses().start().stream().map(a -> Path.of(a.getHost())).toList()
                : request.paths();
    }

    /** A campaign of live addresses. */
    OpenCampaign of(Addresses addresses, LocalDate today) {
        return of(
                addresses.start().getFirst().getHost(),
                CheckRequest.of(addresses, today),
                false,
                null);
    }
}
