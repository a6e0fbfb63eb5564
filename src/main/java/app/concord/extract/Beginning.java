package app.concord.extract;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The cue phrases that begin with a word: the node of each layer and the longest stem of each, and
 * what the word says where none of its phrases goes on, which is so at most places. Whether one may
 * go on is told by a bit, without a look at the phrases.
 */
final class Beginning {
    private final long roots;
    private final PhraseNode.@Nullable Stem[] stems;

    /** The {@link #bit}s of the words that may come next. */
    private final long nextWords;

    /** The {@link #bit}s of the first letters of the stems that may come next. */
    private final long nextLetters;

    /** What the word says by itself, and the same in numbers. */
    private final Cue.Entry[] alone;

    private final int[] said;

    /**
     * What begins with a word.
     *
     * @param roots the nodes of all layers, two bytes each
     * @param stems the longest stem of each layer; may be empty for none
     */
    Beginning(
            long roots,
            PhraseNode.@Nullable Stem[] stems,
            long nextWords,
            long nextLetters,
            List<Cue.Entry> alone) {
        this.roots = roots;
        this.stems = stems;
        this.nextWords = nextWords;
        this.nextLetters = nextLetters;
        this.alone = alone.toArray(Cue.Entry[]::new);
        this.said = new int[this.alone.length];
        for (int i = 0; i < said.length; i++) {
            said[i] = Cues.packed(this.alone[i]);
        }
    }

    /** The bit of the number of a word or of a letter, which some others share. */
    static long bit(int number) {
        return 1L << number;
    }

    long roots() {
        return roots;
    }

    PhraseNode.@Nullable Stem[] stems() {
        return stems;
    }

    /** Whether a phrase may go on at a token; false where none does. */
    boolean mayGoOn(Tokens tokens, KnownWord[] words, int next) {
        if ((nextWords | nextLetters) == 0 || next == words.length) {
            return false;
        }
        int number = words[next].number();
        return (number >= 0 && (nextWords & bit(number)) != 0)
                || tokens.is(next, '-')
                || (nextLetters & bit(Letters.lower(tokens.first(next)))) != 0;
    }

    /** Adds what the word says by itself where it is this token. */
    void addAlone(int token, Cues found) {
        for (int i = 0; i < said.length; i++) {
            found.add(alone[i], said[i], token, token + 1);
        }
    }
}
