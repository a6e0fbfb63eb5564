package app.concord.rule;

import app.concord.text.Word;
import app.concord.text.Words;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a passage that stands by itself: a sentence, a headline, a slogan, a hashtag taken
 * apart into its words.
 *
 * @param passage where it stands
 * @param from first word
 * @param to one past the last word
 * @param utterance its folded words
 * @param small whether a word behind the first is written small, as in a sentence
 * @param hashtag whether it is a hashtag
 */
record Line(
        Passage passage, int from, int to, Utterance utterance, boolean small, boolean hashtag) {
    /** Signs between two words that end a line; a comma does not. */
    private static final String ENDS = ".!?…\n|•·:;–—“”„«»\"()[]*>→▶";

    /** Its folded words. */
    List<String> words() {
        return utterance.words();
    }

    /** The letters alone, as a hashtag writes them. */
    String letters() {
        return utterance.letters();
    }

    /** Whether a digit is in it: then other rules hold it against its like. */
    boolean numeric() {
        return utterance.numeric();
    }

    /** Whether a comma or another sign stands before one of its words. */
    boolean pausesBefore(int word) {
        List<Word> all = passage.words();
        String between =
                passage.block()
                        .text()
                        .substring(all.get(from + word - 1).end(), all.get(from + word).start());
        return !between.isBlank();
    }

    /** Adds the lines of a passage in its order, hashtags among them. */
    static void of(Passage passage, Utterances utterances, List<Line> lines) {
        List<Word> words = passage.words();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!word.running()) {
                add(passage, from, i, utterances, lines);
                if (word.kind() == Word.Kind.HASHTAG) {
                    List<String> parts = humps(word.written());
                    lines.add(new Line(passage, i, i + 1, utterances.of(parts), false, true));
                }
                from = i + 1;
            } else if (i > from && ends(passage, words.get(i - 1).end(), word.start())) {
                add(passage, from, i, utterances, lines);
                from = i;
            }
        }
        add(passage, from, words.size(), utterances, lines);
    }

    private static boolean ends(Passage passage, int from, int to) {
        return ends(passage, from, to, ENDS);
    }

    /** Whether one of some signs or a picture stands in a stretch of the text. */
    static boolean ends(Passage passage, int from, int to, String signs) {
        String text = passage.block().text();
        if (to == from + 1 && text.charAt(from) == '.' && isFigure(text, from - 1, to)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == ',') {
                continue;
            }
            if (signs.indexOf(c) >= 0 || Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    /** 'Rp2.000.000': a point inside an amount. */
    private static boolean isFigure(String text, int before, int behind) {
        return before >= 0
                && behind < text.length()
                && Character.isDigit(text.charAt(before))
                && Character.isDigit(text.charAt(behind));
    }

    private static void add(
            Passage passage, int from, int to, Utterances utterances, List<Line> lines) {
        if (to > from) {
            lines.add(whole(passage, from, to, utterances));
        }
    }

    /** The words of a passage from one to before another as one line. */
    static Line whole(Passage passage, int from, int to, Utterances utterances) {
        boolean small = false;
        for (int i = from + 1; i < to && !small; i++) {
            Word word = passage.words().get(i);
            small |= Character.isLowerCase(word.written().codePointAt(0));
        }
        return new Line(passage, from, to, utterances.of(passage.words(), from, to), small, false);
    }

    /** The words of a hashtag, each beginning with a capital; the whole where none is inside. */
    private static List<String> humps(String written) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= written.length(); i++) {
            boolean hump =
                    i == written.length()
                            || (Character.isUpperCase(written.charAt(i))
                                    && (Character.isLowerCase(written.charAt(i - 1))
                                            || (i + 1 < written.length()
                                                    && Character.isLowerCase(
                                                            written.charAt(i + 1)))));
            if (hump) {
                String part = Words.fold(written.substring(from, i));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i;
            }
        }
        return parts;
    }
}
