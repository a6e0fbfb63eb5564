package app.concord.check.cache;

import app.concord.importing.picture.RecogniserStamp;
import app.concord.model.CampaignSettings;
import app.concord.model.CheckResult;
import app.concord.model.Problem;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** Results of whole checks. */
public final class KeptResults {
    private final DiskCache cache;

    /** Those in a cache. */
    public KeptResults(DiskCache cache) {
        this.cache = cache;
    }

    /**
     * All that a check goes by.
     *
     * @param name of the campaign
     * @param apart its brief and its glossary, as far as it has them
     * @param files all others, in the order they are read
     * @param problems what was met before any was read
     */
    public record Question(
            String name,
            LocalDate today,
            CampaignSettings settings,
            List<FileKey> apart,
            List<FileKey> files,
            List<Problem> problems) {

        /**
         * The key of the answer.
         *
         * @throws UnfitException if something asked has no place in an entry
         */
        public Key key() {
            return Key.of(
                    "result",
                    out -> {
                        out.text(RecogniserStamp.own());
                        out.text(name);
                        out.date(today);
                        SettingsForm.write(out, settings);
                        out.all(apart, file -> file.write(out));
                        out.all(files, file -> file.write(out));
                        out.all(problems, problem -> FileForm.write(out, problem));
                    });
        }
    }

    /**
     * The result of a check that was run before, null where there is none.
     *
     * @param settings those that the key was made with
     */
    public @Nullable CheckResult get(Key key, CampaignSettings settings) {
        return cache.get(key, in -> ResultForm.read(in, settings));
    }

    /** Keeps a result, unless it may be another one the next time. */
    public void put(Key key, CheckResult result) {
        if (result.problems().stream().noneMatch(Taken::passing)) {
            cache.put(key, out -> ResultForm.write(out, result));
        }
    }
}
