package app.concord.check;

import java.io.IOException;
import java.io.InputStream;

/** Takes the files of a campaign, one after the other. */
@FunctionalInterface
public interface Originals {
    /**
     * Takes one.
     *
     * @param path its path within the campaign, with {@code /}
     * @param content its bytes; closed by the giver
     * @throws IOException if it cannot be taken, which ends the handing out
     */
    void take(String path, InputStream content) throws IOException;
}
