package app.concord.extract;

import org.jspecify.annotations.Nullable;

/**
 * All that a lexicon knows of a word that stands in a text, gathered when the word is met first: a
 * few words make up most of any text, so that most words cost one look and no search.
 *
 * @param hash its {@link WordTable#hash}
 * @param length how many characters it has
 * @param number its number in the table of words, {@link WordTable#UNKNOWN} where it is not there
 * @param names what it names: the bits of {@link Lexicon#names}
 * @param cues the cue phrases that begin with it, null for none
 * @param times the phrases about spans of time that begin with it, null for none
 */
record KnownWord(
        long hash,
        int length,
        int number,
        short names,
        CueTrie.@Nullable Beginning cues,
        CueTrie.@Nullable Beginning times) {}
