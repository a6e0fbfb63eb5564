package app.concord.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words for comparing names and sentences: hyphens and apostrophes part words, and
 * what is no word of running text (addresses, hashtags, handles, merge tags) is told apart. Cheaper
 * than an analyser, as it cuts no endings. Safe for any thread.
 */
public final class Words {
    private static final String TAG_SIGNS = "{}[]|%";

    /** Where in the order of characters those of plain English text end. */
    private static final char FIRST_OF_OTHERS = 0x7f;

    private static final String MARKS = "®™℠©²³¹*";

    private static final Spellings<Forms> FORMS =
            new Spellings<>(word -> new Forms(word, fold(word)));

    private Words() {}

    /** A word as it is written and folded. */
    private record Forms(String written, String folded) {}

    /** The words of a text, in its order. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int before = -1;
        int i = 0;
        while (i < text.length()) {
            if (blank(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && !blank(text.charAt(end))) {
                end++;
            }
            before = chunk(text, i, end, before, words);
            i = end;
        }
        return words;
    }

    /** Small letters and digits of a word, without accents. */
    public static String fold(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            char c = word.charAt(i);
            plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        if (plain) {
            return word;
        }
        String parts = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            switch (c) {
                case 'ß' -> folded.append("ss");
                case 'æ' -> folded.append("ae");
                case 'œ' -> folded.append("oe");
                case 'ø' -> folded.append('o');
                case 'ł' -> folded.append('l');
                case 'đ' -> folded.append('d');
                default -> {
                    if (Character.isLetterOrDigit(c)) {
                        folded.append(c);
                    }
                }
            }
        }
        return folded.toString();
    }

    private static boolean blank(char c) {
        if (c < FIRST_OF_OTHERS && c >= ' ') {
            return c == ' ';
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * Adds the words between two blanks.
     *
     * @param before end of the last word, -1 for none
     * @return end of the last word now
     */
    private static int chunk(String text, int from, int to, int before, List<Word> words) {
        int start = from;
        while (start < to && !inWord(text.charAt(start)) && !sign(text, start, to)) {
            start++;
        }
        int end = to;
        while (end > start && !inWord(text.charAt(end - 1))) {
            end--;
        }
        if (end <= start) {
            return before;
        }
        boolean apart = before < 0 || parted(text, before, start);
        Word.Kind kind = kind(text, start, end);
        if (kind != Word.Kind.WORD) {
            int first = kind == Word.Kind.ADDRESS ? start : start + 1;
            Forms forms = FORMS.of(text, first, end);
            words.add(new Word(kind, forms.written(), forms.folded(), first, end, apart, false));
            return end;
        }
        return running(text, start, end, before, words);
    }

    private static int running(String text, int from, int to, int before, List<Word> words) {
        int last = before;
        int i = from;
        while (i < to) {
            if (!inWord(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < to && inWord(text.charAt(end))) {
                end++;
            }
            Forms forms = FORMS.of(text, i, end);
            boolean apart = last < 0 || parted(text, last, i);
            boolean glued = last >= 0 && !apart && !blankBetween(text, last, i);
            String folded = forms.folded();
            if (!folded.isEmpty()) {
                words.add(new Word(Word.Kind.WORD, forms.written(), folded, i, end, apart, glued));
                last = end;
            }
            i = end;
        }
        return last;
    }

    private static boolean inWord(char c) {
        if (c < FIRST_OF_OTHERS) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean sign(String text, int at, int to) {
        char c = text.charAt(at);
        return (c == '#' || c == '@') && at + 1 < to && inWord(text.charAt(at + 1));
    }

    private static boolean blankBetween(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (blank(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether more than blanks, one hyphen or apostrophe, or marks stands between two words. */
    private static boolean parted(String text, int from, int to) {
        boolean blank = false;
        boolean joint = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return true;
            }
            if (blank(c)) {
                blank = true;
            } else if (c == '-' || c == '\u2011' || c == '\u2010' || c == '\'' || c == '’') {
                if (joint) {
                    return true;
                }
                joint = true;
            } else if (MARKS.indexOf(c) < 0) {
                return true;
            }
        }
        return blank && joint;
    }

    private static Word.Kind kind(String text, int start, int end) {
        char first = text.charAt(start);
        if (first == '#') {
            return Word.Kind.HASHTAG;
        }
        if (first == '@') {
            return Word.Kind.HANDLE;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (inWord(c)) {
                continue;
            }
            boolean address =
                    c == '@'
                            || c == '_'
                            || c == '\\'
                            || TAG_SIGNS.indexOf(c) >= 0
                            || text.startsWith("://", i)
                            || (c == '.' && host(text, start, i, end));
            if (address) {
                return Word.Kind.ADDRESS;
            }
        }
        return Word.Kind.WORD;
    }

    /** Whether a dot parts the labels of a host or the name of a file from its ending. */
    private static boolean host(String text, int start, int dot, int end) {
        if (dot == start || dot + 2 >= end) {
            return false;
        }
        char before = text.charAt(dot - 1);
        char after = text.charAt(dot + 1);
        boolean labels =
                Character.isLetterOrDigit(before)
                        && Character.isLowerCase(after)
                        && Character.isLowerCase(text.charAt(dot + 2));
        return labels && dot - start > 1;
    }
}
