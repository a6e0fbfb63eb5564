package app.concord.check;

import app.concord.importing.Bytes;
import app.concord.model.CampaignSettings;
import app.concord.model.Channel;

import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * SHA-256 of what was read, by path. It is taken after the reading, when a file that is held in
 * memory is hashed just as it was read. Safe for several threads.
 */
final class Fingerprints {
    private final SortedMap<String, String> hashes = new ConcurrentSkipListMap<>();
    private final CampaignSettings settings;

    Fingerprints(CampaignSettings settings) {
        this.settings = settings;
    }

    /** Takes a file; one that can be read no longer is left out, as its reading failed before. */
    void take(Intake.Item item, Bytes bytes) {
        take(name(item, settings), bytes);
    }

    /**
     * Takes a file that was read before.
     *
     * @param sha256 of its bytes as they are now
     */
    void take(Intake.Item item, String sha256) {
        hashes.put(name(item, settings), sha256);
    }

    /** Whether a file that was taken has this hash. */
    boolean tookSame(Intake.Item item, String sha256) {
        return sha256.equals(hashes.get(name(item, settings)));
    }

    /** Takes a page or file by its path. */
    void take(String path, Bytes bytes) {
        try {
            hashes.put(path, bytes.sha256());
        } catch (UncheckedIOException e) {
            hashes.remove(path);
        }
    }

    /**
     * The name of a file. A brief or glossary that was named apart from the campaign need not lie
     * in it, and may have the name of one of its files.
     */
    static String name(Intake.Item item, CampaignSettings settings) {
        Channel channel = item.channel();
        if (channel == Channel.BRIEF && settings.brief() != null) {
            return "(brief)/" + item.path();
        }
        return channel == Channel.GLOSSARY && settings.glossary() != null
                ? "(glossary)/" + item.path()
                : item.path();
    }

    SortedMap<String, String> all() {
        return hashes;
    }
}
