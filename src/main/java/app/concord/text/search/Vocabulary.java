package app.concord.text.search;

import app.concord.text.Edits;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words of a field of the index in their order, with the number of passages that hold them. */
final class Vocabulary {
    private static final int SHORT = 4;
    private static final int LONG = 8;

    private final String[] words;
    private final int[] passages;

    private Vocabulary(String[] words, int[] passages) {
        this.words = words;
        this.passages = passages;
    }

    /** The words of a field; none where there is no index. */
    static Vocabulary of(@Nullable LeafReader reader, String field) throws IOException {
        List<String> words = new ArrayList<>();
        List<Integer> passages = new ArrayList<>();
        Terms terms = reader == null ? null : reader.terms(field);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef word = each.next(); word != null; word = each.next()) {
                words.add(word.utf8ToString());
                passages.add(each.docFreq());
            }
        }
        Integer[] order = new Integer[words.size()];
        Arrays.setAll(order, i -> i);
        // The index sorts by code points, strings compare by UTF-16 units.
        Arrays.sort(order, (a, b) -> words.get(a).compareTo(words.get(b)));
        return new Vocabulary(
                Arrays.stream(order).map(words::get).toArray(String[]::new),
                Arrays.stream(order).mapToInt(passages::get).toArray());
    }

    boolean isEmpty() {
        return words.length == 0;
    }

    /** Words that begin so, in their order, so many at most. */
    List<String> beginning(String letters, int most) {
        int at = Arrays.binarySearch(words, letters);
        List<String> found = new ArrayList<>();
        for (int i = at < 0 ? -at - 1 : at;
                i < words.length && found.size() < most && words[i].startsWith(letters);
                i++) {
            found.add(words[i]);
        }
        return found;
    }

    /**
     * Compounds that hold these letters at their beginning or behind another word.
     *
     * @param rest how many letters the other word has at least
     */
    Set<String> compounds(String letters, int rest, int most) {
        Set<String> found = new LinkedHashSet<>();
        for (String word : words) {
            if (word.length() >= letters.length() + rest) {
                int at = word.indexOf(letters);
                if (at == 0 || at >= rest || (at > 0 && word.indexOf(letters, rest) >= rest)) {
                    found.add(word);
                    if (found.size() == most) {
                        break;
                    }
                }
            }
        }
        return found;
    }

    /** Words of a pattern with stars, in their order, so many at most. */
    Set<String> matching(Glob pattern, int most) {
        Set<String> found = new LinkedHashSet<>();
        for (String word : words) {
            if (pattern.matches(word)) {
                found.add(word);
                if (found.size() == most) {
                    break;
                }
            }
        }
        return found;
    }

    /** The word that was probably meant, null where none is alike or the word is there. */
    @Nullable String alike(String word) {
        if (word.length() < SHORT || Arrays.binarySearch(words, word) >= 0) {
            return null;
        }
        int least = word.length() < LONG ? 1 : 2;
        int most = 0;
        String best = null;
        for (int i = 0; i < words.length; i++) {
            if (words[i].length() < SHORT - 1) {
                continue;
            }
            int edits = Edits.between(word, words[i], least);
            if (edits < least || (edits == least && (best == null || passages[i] > most))) {
                least = edits;
                most = passages[i];
                best = words[i];
            }
        }
        return best;
    }
}
