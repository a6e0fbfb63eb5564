package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The endings of a language that address the reader whatever the word: 'profitez', 'rumahmu'. A
 * word file lists them as {@code -ez = formal}, with {@code likely} behind the form where other
 * words end alike, and the words that are none as {@code chez = none}.
 */
final class AddressEnds {
    /** A word has as many letters before its ending. */
    private static final int STEM = 2;

    private static final String LIKELY = " likely";
    private static final String NONE = "none";

    private final List<End> ends = new ArrayList<>();
    private final Set<String> others = new HashSet<>();

    /**
     * An ending.
     *
     * @param meaning the form of address
     * @param sure whether no other words end so
     */
    record End(String letters, Meaning meaning, boolean sure) {}

    /** Adds a line of a word file. */
    void add(String word, String value) {
        if (value.equals(NONE)) {
            others.add(word);
            return;
        }
        boolean sure = !value.endsWith(LIKELY);
        String form = sure ? value : value.substring(0, value.length() - LIKELY.length());
        ends.add(new End(word.substring(1), Meaning.section(form), sure));
    }

    /** Whether any ending tells a form. */
    boolean tell(Meaning form) {
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i).meaning() == form) {
                return true;
            }
        }
        return false;
    }

    /** The ending of a word that addresses the reader, null where it has none. */
    @Nullable End of(Tokens tokens, int token) {
        int end = tokens.end(token);
        for (int i = 0; i < ends.size(); i++) {
            End one = ends.get(i);
            int start = end - one.letters().length();
            if (start >= tokens.start(token) + STEM
                    && tokens.folded()
                            .regionMatches(true, start, one.letters(), 0, one.letters().length())
                    && tokens.isWord(token)) {
                return others.contains(tokens.word(token)) ? null : one;
            }
        }
        return null;
    }
}
