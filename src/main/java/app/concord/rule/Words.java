package app.concord.rule;

import app.concord.model.Span;
import app.concord.text.Spellings;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The words of a text in the form in which phrases are looked for: lower case, without accents,
 * with the signs that carry meaning as words of their own.
 */
final class Words {
    /** Stands where a sentence ends; no phrase goes across it. */
    static final String STOP = "\n";

    private static final String SIGNS = "&%+*#";
    private static final String[] SIGN_WORDS = SIGNS.split("", -1);
    private static final String STOPS = ".!?;•·|…";

    /** Where in the order of characters those of plain English text end. */
    private static final char FIRST_OF_OTHERS = 0x7f;

    private static final Spellings<String> FOLDED = new Spellings<>(Words::fold);

    private Words() {}

    /** A word and where it stands. */
    record Word(String folded, Span span) {}

    /** The words of a text in its order. */
    static Run of(String text) {
        Run words = new Run(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isPlainLetter(c) || Character.isLetterOrDigit(c)) {
                int from = i;
                boolean digits = Character.isDigit(c);
                while (i < text.length() && goesOn(text, i, digits)) {
                    i++;
                }
                words.add(FOLDED.of(text, from, i), from, i);
                continue;
            }
            int sign = SIGNS.indexOf(c);
            if (sign >= 0) {
                words.add(SIGN_WORDS[sign], i, i + 1);
            } else if (c == '\n' || (STOPS.indexOf(c) >= 0 && !joins(text, i))) {
                words.add(STOP, i, i + 1);
            }
            i++;
        }
        return words;
    }

    /**
     * Words one behind the other, kept as their forms and places; a word is made when asked for.
     */
    static final class Run extends AbstractList<Word> implements RandomAccess {
        private static final int LETTERS_A_WORD = 5;

        private String[] folded;
        private int[] places;
        private int size;

        private Run(int letters) {
            folded = new String[letters / LETTERS_A_WORD + 2];
            places = new int[2 * folded.length];
        }

        private void add(String word, int from, int to) {
            if (size == folded.length) {
                folded = Arrays.copyOf(folded, 2 * size);
                places = Arrays.copyOf(places, 4 * size);
            }
            folded[size] = word;
            places[2 * size] = from;
            places[2 * size + 1] = to;
            size++;
        }

        /** The form of a word. */
        String folded(int index) {
            return folded[Objects.checkIndex(index, size)];
        }

        /** Where a word begins. */
        int start(int index) {
            return places[2 * Objects.checkIndex(index, size)];
        }

        /** Where a word ends. */
        int end(int index) {
            return places[2 * Objects.checkIndex(index, size) + 1];
        }

        @Override
        public Word get(int index) {
            return new Word(folded(index), new Span(start(index), end(index)));
        }

        @Override
        public int size() {
            return size;
        }
    }

    /** Whether a word that begins with a digit or a letter holds the sign at {@code i} too. */
    private static boolean goesOn(String text, int i, boolean digits) {
        char c = text.charAt(i);
        if (c < FIRST_OF_OTHERS) {
            return digits ? c >= '0' && c <= '9' : isPlainLetter(c);
        }
        return Character.getType(c) == Character.NON_SPACING_MARK
                || (digits ? Character.isDigit(c) : Character.isLetter(c));
    }

    private static boolean isPlainLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether a dot stands inside an abbreviation or number: 'z.B.', 'T.&C.', '3.5'. */
    private static boolean joins(String text, int i) {
        return i + 1 < text.length()
                && (!Character.isWhitespace(text.charAt(i + 1)) || isNumberSign(text, i));
    }

    /** Whether the dot is that of 'No. 1' or 'Nr. 1'. */
    private static boolean isNumberSign(String text, int dot) {
        if (dot < 2
                || dot + 2 >= text.length()
                || text.charAt(dot) != '.'
                || !Character.isDigit(text.charAt(dot + 2))) {
            return false;
        }
        char n = Character.toLowerCase(text.charAt(dot - 2));
        char last = Character.toLowerCase(text.charAt(dot - 1));
        boolean begins = dot == 2 || !Character.isLetter(text.charAt(dot - 3));
        return n == 'n' && (last == 'o' || last == 'r') && begins;
    }

    /** Lower case without accents. */
    static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean plain = true;
        for (int i = 0; i < lower.length() && plain; i++) {
            plain = lower.charAt(i) < 128;
        }
        if (plain) {
            return lower;
        }
        String apart = Normalizer.normalize(lower.replace("ß", "ss"), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
                folded.append(apart.charAt(i));
            }
        }
        return folded.toString();
    }

    /** Where letters and digits, folded, stand in a text; null where they do not. */
    static @Nullable Span find(String squeezed, String text) {
        StringBuilder letters = new StringBuilder(text.length());
        List<Integer> places = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); i++) {
            String folded = squeezed(text.substring(i, i + 1));
            letters.append(folded);
            for (int j = 0; j < folded.length(); j++) {
                places.add(i);
            }
        }
        int at = letters.indexOf(squeezed);
        return at < 0 ? null : new Span(places.get(at), places.get(at + squeezed.length() - 1) + 1);
    }

    /** Only the letters and digits of a text, folded: the same for a slogan and its hashtag. */
    static String squeezed(String text) {
        String folded = fold(text);
        StringBuilder kept = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                kept.append(folded.charAt(i));
            }
        }
        return kept.toString();
    }
}
