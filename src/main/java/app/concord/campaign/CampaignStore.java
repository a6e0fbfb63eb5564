package app.concord.campaign;

import app.concord.model.Decisions;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps one campaign in its file. A save either holds wholly or not at all, whatever happens in
 * between; what another window or program saved meanwhile is merged and never lost; earlier
 * versions are kept beside the program's settings.
 *
 * <p>Safe for several threads and processes: saving waits for whoever is just saving the same file.
 */
public final class CampaignStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Within one program a lock on a file is no lock, so that one waits for the other here. */
    private static final ReentrantLock SAVING = new ReentrantLock();

    private final Path file;
    private final Versions versions;

    /**
     * A campaign in this file, which need not exist.
     *
     * @param kept the folder in which earlier versions are kept; made on saving
     */
    public CampaignStore(Path file, Path kept) {
        this.file = file.toAbsolutePath().normalize();
        this.versions = new Versions(this.file, kept);
    }

    /** A campaign in this file; earlier versions are kept for the user who runs the program. */
    public static CampaignStore of(Path file) {
        return new CampaignStore(file, SettingsStore.folderOfUser().resolve("versions"));
    }

    /**
     * The campaign that is kept for a folder or files which were opened without a saved campaign.
     *
     * @param folder the one that holds those of all
     * @param campaign its folder, or its files in any order
     */
    public static CampaignStore ofFolder(Path folder, List<Path> campaign) {
        Path file =
                folder.resolve("campaigns")
                        .resolve(ChoicesStore.nameOf(campaign) + CampaignFile.SUFFIX);
        return new CampaignStore(file, folder.resolve("versions"));
    }

    /** Where it is saved. */
    public Path file() {
        return file;
    }

    /**
     * A campaign as it was read or saved.
     *
     * @param hash of the file's bytes, empty where there is no file
     */
    public record Opened(CampaignFile campaign, String hash) {}

    /**
     * What saving came to.
     *
     * @param now what the file holds now
     * @param elsewhere whether somebody else had changed the file, so that it was merged
     * @param conflicts where both had decided differently
     */
    public record Saved(Opened now, boolean elsewhere, List<DecisionMerge.Conflict> conflicts) {
        public Saved {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** Whether there is such a file. */
    public boolean exists() {
        return Files.isRegularFile(file);
    }

    /**
     * Reads the campaign.
     *
     * @throws DamagedCampaignException if the file holds something else
     * @throws IOException if it cannot be read
     */
    public Opened open() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return new Opened(CampaignJson.read(tree(bytes), file), Versions.hash(bytes));
    }

    /**
     * Reads the campaign, or begins a new one where there is no file yet.
     *
     * @param fresh what it is then
     */
    public Opened openOr(CampaignFile fresh) throws IOException {
        return exists() ? open() : new Opened(fresh, "");
    }

    /** Whether the file holds something else than what was read or saved last. */
    public boolean changedSince(Opened last) throws IOException {
        return !hash().equals(last.hash());
    }

    private String hash() throws IOException {
        return exists() ? Versions.hash(Files.readAllBytes(file)) : "";
    }

    /**
     * Saves the campaign. When this returns, it is on the disk.
     *
     * @param mine what it is to be
     * @param base what it was when {@code mine} began
     * @throws DamagedCampaignException if the file was replaced by something else; it stays as it
     *     is
     * @throws IOException if it cannot be written; the file stays as it was
     */
    public Saved save(CampaignFile mine, Opened base) throws IOException {
        SAVING.lock();
        try (FileChannel channel = versions.lockFile()) {
            channel.lock();
            SavedFile.sweep(file);
            byte[] before = exists() ? Files.readAllBytes(file) : new byte[0];
            ObjectNode whole = exists() ? tree(before) : JSON.createObjectNode();
            String hash = exists() ? Versions.hash(before) : "";
            boolean elsewhere = !hash.equals(base.hash()) && exists();
            CampaignFile theirs = elsewhere ? CampaignJson.read(whole, file) : base.campaign();
            DecisionMerge decisions =
                    elsewhere
                            ? DecisionMerge.of(
                                    base.campaign().decisions(),
                                    mine.decisions(),
                                    theirs.decisions())
                            : new DecisionMerge(mine.decisions(), List.of());
            CampaignFile merged =
                    elsewhere ? Merged.of(base.campaign(), mine, theirs, decisions) : mine;
            CampaignJson.write(merged, whole, file);
            byte[] after = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(whole);
            if (before.length > 0) {
                versions.keep(before);
            }
            SavedFile.write(file, after);
            return new Saved(
                    new Opened(merged, Versions.hash(after)), elsewhere, decisions.conflicts());
        } finally {
            SAVING.unlock();
        }
    }

    /**
     * Takes the decisions of another campaign in, as two reviewers bring theirs together.
     *
     * @return what holds then, not yet saved, and where both had decided differently
     */
    public static DecisionMerge importing(Decisions mine, CampaignFile other) {
        return DecisionMerge.of(Decisions.NONE, mine, other.decisions());
    }

    /** Earlier versions of the file, the newest first. */
    public List<Path> versions() throws IOException {
        return versions.all();
    }

    private ObjectNode tree(byte[] bytes) throws DamagedCampaignException {
        try {
            if (JSON.readTree(bytes) instanceof ObjectNode whole && whole.has("concord")) {
                return whole;
            }
            throw new DamagedCampaignException(file, 0, new IOException("no campaign"));
        } catch (JacksonException e) {
            throw new DamagedCampaignException(file, CampaignJson.line(e), e);
        }
    }
}
