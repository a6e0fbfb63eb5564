package app.concord.ui.shell;

import app.concord.campaign.CampaignFile;
import app.concord.campaign.CampaignStore;
import app.concord.check.CheckRequest;
import app.concord.model.Addresses;
import app.concord.model.CampaignSettings;
import app.concord.model.ChoiceRule;
import app.concord.model.Corrections;
import app.concord.ui.files.SettledFiles;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The campaign that the window shows.
 *
 * @param name what it is called
 * @param request how it is checked, but for what is settled for its files
 * @param remembered whether it goes on the list of what was opened lately
 * @param settled what the user settled for its files
 * @param store where decisions about it are kept
 * @param saved whether it was opened from a file of its own
 */
record OpenCampaign(
        String name,
        CheckRequest request,
        boolean remembered,
        SettledFiles settled,
        CampaignStore store,
        boolean saved) {

    /** The campaign as it is saved where nothing is saved yet. */
    CampaignFile fresh() {
        return CampaignFile.of(name, request.paths());
    }

    /** What is opened again later: the saved campaign, or the first of its folders and files. */
    Path place() {
        return saved ? store.file() : request.paths().getFirst();
    }

    /** Where its client's file is looked for; nowhere for what comes from the net alone. */
    List<Path> places() {
        return saved ? List.of(store.file()) : remembered ? request.paths() : List.of();
    }

    /** How it is checked now; what was settled here before what stands in its file. */
    CheckRequest requestNow() {
        List<ChoiceRule> choices = new ArrayList<>(settled.rules());
        choices.addAll(request.settings().choices());
        return request.with(settings -> settings.withChoices(choices));
    }

    /**
     * The file of a piece, by the piece's path.
     *
     * @return null if there is no such file any more, or the piece is a live page
     */
    @Nullable Path file(String asset) {
        if (Addresses.isAddress(asset)) {
            return null;
        }
        Path exact = existing(asset);
        return exact == null ? existing(asset.replaceFirst("#\\d+$", "")) : exact;
    }

    /** The same campaign with further live addresses, fetched as was agreed to last. */
    OpenCampaign with(Addresses added) {
        List<URI> start = new ArrayList<>(request.addresses().start());
        added.start().stream().filter(address -> !start.contains(address)).forEach(start::add);
        return new OpenCampaign(
                name,
                request.withAddresses(
                        new Addresses(start, added.depth(), added.count(), added.privateAllowed())),
                remembered,
                settled,
                store,
                saved);
    }

    /** The same campaign with what was settled for its files before. */
    OpenCampaign with(SettledFiles before) {
        return new OpenCampaign(name, request, remembered, before, store, saved);
    }

    /**
     * The same campaign with what is said in the window of how it is checked.
     *
     * @param kept the settings that are kept with its decisions
     * @param corrections what is corrected in its reading
     */
    OpenCampaign with(CampaignSettings kept, Corrections corrections) {
        return new OpenCampaign(
                name,
                request.with(settings ->
                        settings.withRules(kept.rules())
                                .withoutPacks(kept.withoutPacks())
                                .withAddressForms(kept.addressForms())
                                .withCorrections(corrections)),
                remembered,
                settled,
                store,
                saved);
    }

    private @Nullable Path existing(String relative) {
        for (Path path : request.paths()) {
            if (Files.isDirectory(path)) {
                Path inside = path.resolve(relative).normalize();
                if (inside.startsWith(path.normalize()) && Files.isRegularFile(inside)) {
                    return inside;
                }
            } else if (path.endsWith(relative) && Files.isRegularFile(path)) {
                return path;
            }
        }
        Path brief = request.settings().brief();
        return brief != null && brief.endsWith(relative) && Files.isRegularFile(brief)
                ? brief
                : null;
    }
}
