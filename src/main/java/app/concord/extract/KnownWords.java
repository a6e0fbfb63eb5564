package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Month;

/**
 * The words that a lexicon was asked for, each at the slot of its hash, where the next may replace
 * it. Safe for any thread: a word never changes, and two that are gathered at once are alike.
 */
final class KnownWords {
    /** Leaves the bits for eight thousand words, more than most campaigns have in a language. */
    private static final int SHIFT = Long.SIZE - 13;

    private final WordTable words;
    private final CueTrie cues;
    private final CueTrie times;
    private final AddressEnds addressEnds;

    /** By the number of a word the month and weekday it names. */
    private final byte[] names;

    private final @Nullable KnownWord[] met = new KnownWord[1 << (Long.SIZE - SHIFT)];

    /** For words of a lexicon, all of which are in the table. */
    KnownWords(WordTable words, CueTrie cues, CueTrie times, AddressEnds addressEnds) {
        this.words = words;
        this.cues = cues;
        this.times = times;
        this.addressEnds = addressEnds;
        this.names = new byte[words.size()];
    }

    /** To be called before any word is asked for. */
    void names(String word, Month month) {
        names[words.add(word)] |= (byte) month.getValue();
    }

    /** To be called before any word is asked for. */
    void names(String word, DayOfWeek day) {
        names[words.add(word)] |= (byte) (day.getValue() << KnownWord.WEEKDAY);
    }

    /** The words of a text. */
    KnownWord[] of(Tokens tokens) {
        KnownWord[] all = new KnownWord[tokens.count()];
        for (int i = 0; i < all.length; i++) {
            long hash = tokens.hash(i);
            int slot = WordTable.slot(hash, SHIFT);
            KnownWord word = met[slot];
            if (word == null || word.hash() != hash || word.length() != tokens.length(i)) {
                word = look(tokens, i, hash);
                met[slot] = word;
            }
            all[i] = word;
        }
        return all;
    }

    private KnownWord look(Tokens tokens, int token, long hash) {
        int number = words.find(hash);
        AddressEnds.End address = addressEnds.of(tokens, token);
        CueTrie.Beginning time = times.beginning(tokens, token, number);
        int name =
                (number < 0 ? 0 : names[number])
                        | (time == null ? 0 : KnownWord.TIME)
                        | (QuantityExtractor.maySize(tokens, token) ? KnownWord.SIZE : 0)
                        | (address == null ? 0 : KnownWord.ADDRESS);
        return new KnownWord(
                hash,
                tokens.length(token),
                number,
                (short) name,
                address,
                cues.beginning(tokens, token, number),
                time);
    }
}
