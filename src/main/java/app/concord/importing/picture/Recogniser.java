package app.concord.importing.picture;

import app.concord.model.Cancellation;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Reads the words on a picture. Safe for any thread. */
public interface Recogniser {

    /**
     * The languages it can read, by ISO 639-1, as far as they are languages of campaigns.
     *
     * @throws IOException if that cannot be found out
     */
    List<String> languages(Cancellation cancellation) throws IOException;

    /**
     * The lines of a page in its reading order, in pixels of the picture.
     *
     * @param picture upright lines of text, in shades of grey
     * @param language ISO 639-1, one of those above
     * @param sparse whether words stand here and there rather than in columns
     * @throws TooSlowException if it takes longer than a page may
     * @throws IOException if it fails
     */
    List<RecognisedLine> read(
            BufferedImage picture, String language, boolean sparse, Cancellation cancellation)
            throws IOException;

    /** The reading of a page took longer than it may. */
    final class TooSlowException extends IOException {
        private static final long serialVersionUID = 1L;

        /**
         * @param limit how long it may take
         */
        public TooSlowException(Duration limit) {
            super("longer than " + limit.toSeconds() + " s");
        }
    }
}
