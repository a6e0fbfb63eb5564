package app.concord.text.search;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the pieces of each channel and language that answer a query, each as if it alone were not
 * narrowed.
 */
final class Counts {
    private final Layout layout;
    private final boolean[] channelAllowed;
    private final boolean[] languageAllowed;
    private final int[] inChannel;
    private final int[] inLanguage;

    /** What the piece looked at holds in each language; -1 for nothing. */
    private final int[] held;

    Counts(Layout layout, Narrowing narrowing) {
        this.layout = layout;
        int channels = layout.channels().size();
        int languages = layout.languages().size();
        channelAllowed = new boolean[channels];
        languageAllowed = new boolean[languages];
        for (int i = 0; i < channels; i++) {
            channelAllowed[i] =
                    narrowing.channels().isEmpty()
                            || narrowing.channels().contains(layout.channels().get(i));
        }
        for (int i = 0; i < languages; i++) {
            languageAllowed[i] =
                    narrowing.languages().isEmpty()
                            || narrowing.languages().contains(layout.languages().get(i));
        }
        inChannel = new int[channels];
        inLanguage = new int[languages];
        held = new int[languages];
    }

    /** Goes to another piece. */
    void begin() {
        Arrays.fill(held, -1);
    }

    /** A passage of the piece that may be found meets these groups. */
    void add(int language, int groups) {
        held[language] = Math.max(held[language], 0) | groups;
    }

    /** Whether passages of the language are looked at. */
    boolean allows(int language) {
        return languageAllowed[language];
    }

    /** Counts the piece; tells whether it answers the query. */
    boolean passes(int channel, int all) {
        int together = -1;
        for (int i = 0; i < held.length; i++) {
            if (held[i] >= 0) {
                if (languageAllowed[i]) {
                    together = Math.max(together, 0) | held[i];
                }
                if (held[i] == all && channelAllowed[channel]) {
                    inLanguage[i]++;
                }
            }
        }
        boolean answers = together == all;
        if (answers) {
            inChannel[channel]++;
        }
        return answers && channelAllowed[channel];
    }

    Map<String, Integer> channels() {
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < inChannel.length; i++) {
            counts.put(layout.channels().get(i), inChannel[i]);
        }
        return counts;
    }

    Map<String, Integer> languages() {
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < inLanguage.length; i++) {
            counts.put(layout.languages().get(i), inLanguage[i]);
        }
        return counts;
    }
}
