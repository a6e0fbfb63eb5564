package app.concord.pack;

import app.concord.campaign.Approving;
import app.concord.campaign.CampaignCopy;
import app.concord.check.CheckRequest;
import app.concord.check.Checks;
import app.concord.check.SealedArchive;
import app.concord.model.Approval;
import app.concord.model.ApprovalStanding;
import app.concord.model.Basis;
import app.concord.model.Cancellation;
import app.concord.model.Digest;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tells whether a pack is what it says, and whether what it holds is what was approved. It proves
 * that nothing was changed since; it does not prove who made the pack or who approved.
 */
public final class PackVerifier {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REPORT = "report.json";
    private static final Set<String> KEPT = Set.of(Manifest.NAME, PackWriter.CAMPAIGN, REPORT);

    private final Checks checks;
    private final List<Verdict.Difference> differences = new ArrayList<>();

    /**
     * A verifier of one pack.
     *
     * @param checks gives the files of a folder
     */
    public PackVerifier(Checks checks) {
        this.checks = checks;
    }

    /**
     * Verifies a pack.
     *
     * @param against a folder whose files are held against it, null for none
     * @throws SealedArchive.TooMuchException if it holds more than is read
     * @throws IOException if it is no archive, or it or the folder cannot be read
     */
    public Verdict verify(Path pack, @Nullable Path against, Cancellation cancellation)
            throws IOException {
        SealedArchive archive = SealedArchive.read(pack, KEPT, cancellation);
        archive.twice().forEach(name -> differs(Verdict.Kind.TWICE, name));
        archive.astray().forEach(name -> differs(Verdict.Kind.ASTRAY, name));
        if (archive.hidden()) {
            differs(Verdict.Kind.HIDDEN, "");
        }
        Manifest manifest = manifest(archive);
        if (manifest == null) {
            return new Verdict("", "", false, 0, differences, null);
        }
        entries(manifest, archive.hashes());
        SortedMap<String, String> files = files(manifest, archive.hashes());
        report(archive.kept().get(REPORT), manifest);
        ApprovalStanding standing =
                approval(archive.kept().get(PackWriter.CAMPAIGN), manifest, files);
        if (against != null) {
            folder(against, manifest, cancellation);
        }
        return new Verdict(
                manifest.campaign(),
                Digest.of(archive.kept().getOrDefault(Manifest.NAME, new byte[0])),
                manifest.copies(),
                manifest.files().size(),
                differences,
                standing);
    }

    private void differs(Verdict.Kind kind, String name) {
        differences.add(new Verdict.Difference(kind, name));
    }

    private @Nullable Manifest manifest(SealedArchive archive) {
        byte[] bytes = archive.kept().get(Manifest.NAME);
        try {
            if (bytes != null) {
                return Manifest.read(bytes);
            }
        } catch (IOException e) {
            differs(Verdict.Kind.NO_MANIFEST, Manifest.NAME);
            return null;
        }
        differs(Verdict.Kind.NO_MANIFEST, Manifest.NAME);
        return null;
    }

    private void entries(Manifest manifest, SortedMap<String, String> found) {
        for (Map.Entry<String, String> named : manifest.entries().entrySet()) {
            String hash = found.get(named.getKey());
            if (hash == null) {
                differs(Verdict.Kind.MISSING, named.getKey());
            } else if (!hash.equals(named.getValue())) {
                differs(Verdict.Kind.CHANGED, named.getKey());
            }
        }
        for (String name : found.keySet()) {
            if (!manifest.entries().containsKey(name) && !name.equals(Manifest.NAME)) {
                differs(Verdict.Kind.UNKNOWN, name);
            }
        }
        List<String> needed = new ArrayList<>(List.of(PackWriter.CAMPAIGN));
        PackWriter.REPORTS.forEach(id -> needed.add("report." + id));
        for (String name : needed) {
            if (!manifest.entries().containsKey(name)) {
                differs(Verdict.Kind.MISSING, name);
            }
        }
    }

    /** The files of the campaign as they are in the pack: by their copies, else by their hashes. */
    private SortedMap<String, String> files(Manifest manifest, SortedMap<String, String> found) {
        SortedMap<String, String> files = new TreeMap<>(manifest.files());
        if (manifest.copies()) {
            for (Map.Entry<String, String> file : manifest.files().entrySet()) {
                String copy = found.get(Manifest.entryOf(file.getKey()));
                if (Manifest.live(file.getKey()) || file.getValue().equals(copy)) {
                    continue;
                }
                differs(Verdict.Kind.OTHER_FILE, file.getKey());
                files.put(file.getKey(), copy == null ? "" : copy);
            }
        }
        return files;
    }

    /** The report must speak of the same files; whoever reads it alone relies on that. */
    private void report(byte @Nullable [] report, Manifest manifest) {
        if (report == null) {
            return;
        }
        try {
            for (JsonNode file : JSON.readTree(report).path("files")) {
                String path = file.path("path").asString("");
                String hash = file.path("sha256").asString("");
                boolean known =
                        hash.isEmpty()
                                || hash.equals(manifest.files().get(path))
                                || manifest.files().containsValue(hash);
                if (!known) {
                    differs(Verdict.Kind.OTHER_REPORT, path);
                }
            }
        } catch (JacksonException e) {
            differs(Verdict.Kind.OTHER_REPORT, REPORT);
        }
    }

    /** How the approvals in the pack stand to the state that its content makes up. */
    private @Nullable ApprovalStanding approval(
            byte @Nullable [] bytes, Manifest manifest, SortedMap<String, String> files) {
        CampaignCopy copy;
        try {
            copy = CampaignCopy.read(bytes == null ? new byte[0] : bytes);
        } catch (IOException e) {
            differs(Verdict.Kind.NO_CAMPAIGN, PackWriter.CAMPAIGN);
            return null;
        }
        if (copy.broken() > 0) {
            differs(Verdict.Kind.APPROVAL_CHANGED, PackWriter.CAMPAIGN);
        }
        List<String> hashes =
                copy.campaign().approvals().current().stream().map(Approval::sha256).toList();
        if (!hashes.equals(manifest.approvals())) {
            differs(Verdict.Kind.OTHER_APPROVALS, PackWriter.CAMPAIGN);
        }
        return ApprovalStanding.of(
                copy.campaign().approvals(),
                Approving.state(
                        new Basis(files, manifest.rules(), copy.campaign().settings()),
                        copy.campaign().decisions(),
                        manifest.today()));
    }

    /** Holds the files of a folder against those that were checked. */
    private void folder(Path folder, Manifest manifest, Cancellation cancellation)
            throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        checks.originals(
                CheckRequest.of(folder, manifest.today()),
                (path, content) -> {
                    DigestOutputStream digest =
                            new DigestOutputStream(
                                    OutputStream.nullOutputStream(), Digest.sha256());
                    content.transferTo(digest);
                    found.put(path, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
                },
                cancellation);
        for (Map.Entry<String, String> file : manifest.files().entrySet()) {
            String path = file.getKey();
            if (Manifest.live(path)) {
                continue;
            }
            // What was named apart may lie in the folder or not: its content tells.
            boolean apart = Manifest.apart(path) && found.containsValue(file.getValue());
            String hash = found.remove(path);
            if (hash == null && !apart) {
                differs(Verdict.Kind.FOLDER_MISSING, path);
            } else if (hash != null && !hash.equals(file.getValue())) {
                differs(Verdict.Kind.FOLDER_CHANGED, path);
            }
        }
        found.forEach((path, hash) -> {
            if (!manifest.files().containsValue(hash)) {
                differs(Verdict.Kind.FOLDER_UNKNOWN, path);
            }
        });
    }
}
