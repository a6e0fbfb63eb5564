package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Month;

/**
 * The words that a lexicon was asked for, each at the slot of its hash or at the one beside it,
 * where the next but one may replace it. Safe for any thread: a word never changes, and two that
 * are gathered at once are alike.
 */
final class KnownWords {
    /** Leaves the bits for 16 thousand words, more than most campaigns have in a language. */
    private static final int SHIFT = Long.SIZE - 14;

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
            KnownWord word = met[WordTable.slot(hash, SHIFT)];
            all[i] = word != null && word.is(hash, tokens.length(i)) ? word : meet(tokens, i, hash);
        }
        return all;
    }

    /** A word that is not at its slot; it is there from now on, and what was is beside it. */
    private KnownWord meet(Tokens tokens, int token, long hash) {
        int slot = WordTable.slot(hash, SHIFT);
        KnownWord beside = met[slot ^ 1];
        KnownWord word =
                beside != null && beside.is(hash, tokens.length(token))
                        ? beside
                        : look(tokens, token, hash);
        met[slot ^ 1] = met[slot];
        met[slot] = word;
        return word;
    }

    private KnownWord look(Tokens tokens, int token, long hash) {
        int number = words.find(hash);
        AddressEnds.End address = addressEnds.of(tokens, token);
        Beginning time = times.beginning(tokens, token, number);
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
