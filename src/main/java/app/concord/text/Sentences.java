package app.concord.text;

import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Cuts a text into sentences. Abbreviations, ordinals and decimal points do not end one. */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS =
            Set.copyOf(
                    List.of(
                            ("inkl exkl zzgl bzw ca approx incl excl nr no st str tel fax mo di mi do fr sa so mon "
                                            + "tue tues wed thu thur thurs fri sat sun jan feb mar mär mrz apr jun jul "
                                            + "aug sep sept oct okt nov dec dez déc ene abr ago dic gen mag giu lug set "
                                            + "ott fev févr janv juil mai mei maa mrt mr mrs dr prof vs etc usw min max "
                                            + "mwst ust evtl gem abs art vol reg orig mtl eff exp est dept ext fig vgl "
                                            + "bsp ggf max maks máx sog zzt std stk pers tg wo nat int mind bzgl")
                                    .split(" ", -1)));
    private static final Set<String> BEFORE_ORDINAL =
            Set.of(
                    "am", "zum", "der", "die", "das", "vom", "bis", "dem", "den", "im", "ab",
                    "beim", "und", "des", "zur", "seit");
    private static final Set<String> MONTHS =
            Set.of(
                    "januar",
                    "jänner",
                    "februar",
                    "märz",
                    "april",
                    "mai",
                    "juni",
                    "juli",
                    "august",
                    "september",
                    "oktober",
                    "november",
                    "dezember",
                    "jan",
                    "feb",
                    "mär",
                    "apr",
                    "jun",
                    "jul",
                    "aug",
                    "sep",
                    "sept",
                    "okt",
                    "nov",
                    "dez",
                    "january",
                    "february",
                    "march",
                    "may",
                    "june",
                    "july",
                    "october",
                    "december",
                    "advent",
                    "uhr");
    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_ABBREVIATION =
            ABBREVIATIONS.stream().mapToInt(String::length).max().orElse(0);

    private Sentences() {}

    /**
     * The sentences of a text in order, without the blanks between them; a line break ends one.
     *
     * @param language ISO 639-1 code, null where unknown
     */
    public static List<Span> of(String text, @Nullable String language) {
        List<Span> sentences = new ArrayList<>();
        int start = skipBlanks(text, 0);
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c > '?' && c != '…') {
                i++;
            } else if (c == '\n') {
                close(text, start, i, sentences);
                start = skipBlanks(text, i);
                i = start;
            } else if (c == '.' || c == '!' || c == '?' || c == '…') {
                int after = skipClosers(text, i + 1);
                if (after >= text.length() || ends(text, i, after, language)) {
                    close(text, start, after, sentences);
                    start = skipBlanks(text, after);
                    i = start;
                } else {
                    i = after;
                }
            } else {
                i++;
            }
        }
        close(text, start, text.length(), sentences);
        return Collections.unmodifiableList(sentences);
    }

    /**
     * Whether nothing in a text may end a sentence before the end of the text; told without a look
     * at its words, so that false leaves it open.
     */
    public static boolean isOne(String text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c == '\n') {
                return false;
            }
            if (c == '.' || c == '!' || c == '?' || c == '…') {
                i = skipClosers(text, i);
                if (i < text.length() && blank(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void close(String text, int start, int end, List<Span> sentences) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (last > start) {
            sentences.add(new Span(start, last));
        }
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && blank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int skipClosers(String text, int from) {
        int i = from;
        while (i < text.length() && closes(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean closes(char c) {
        return switch (c) {
            case '.', '!', '?', '…', '"', '\'', '”', '’', '“', '»', ')', ']', '¹', '²', '³', '*' ->
                    true;
            default -> false;
        };
    }

    private static boolean ends(String text, int stop, int after, @Nullable String language) {
        if (!blank(text.charAt(after))) {
            return false;
        }
        int next = skipBlanks(text, after);
        int line = text.indexOf('\n', after, next);
        if (next >= text.length() || line >= 0) {
            return true;
        }
        if (Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        return text.charAt(stop) != '.'
                || (after > stop + 1 && text.charAt(stop + 1) == '.')
                || !abbreviation(text, stop, next, language);
    }

    /** Whether the dot at {@code stop} belongs to the word or number before it. */
    private static boolean abbreviation(
            String text, int stop, int next, @Nullable String language) {
        int from = stop;
        while (from > 0
                && stop - from < LONGEST_WORD
                && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        if (stop == from || stop - from > LONGEST_ABBREVIATION) {
            return false;
        }
        String word = text.substring(from, stop).toLowerCase(java.util.Locale.ROOT);
        if (Character.isDigit(word.charAt(0))) {
            return ordinal(text, from, word, next, language);
        }
        if (word.length() == 1) {
            // '2 p.m. Doors', '18 h. Doors', '5 l. It'
            boolean clock = from >= 2 && text.charAt(from - 1) == '.' && word.equals("m");
            return !((clock || counted(text, from)) && longWord(text, next));
        }
        return ABBREVIATIONS.contains(word);
    }

    private static boolean ordinal(
            String text, int from, String word, int next, @Nullable String language) {
        if (word.length() > 2 || "en".equals(language)) {
            return false;
        }
        if (MONTHS.contains(wordAt(text, next))) {
            return true;
        }
        boolean fraction =
                from > 1
                        && ".,".indexOf(text.charAt(from - 1)) >= 0
                        && Character.isDigit(text.charAt(from - 2));
        return !fraction && BEFORE_ORDINAL.contains(wordBefore(text, from));
    }

    /** Whether a number stands before a word, which is its unit then. */
    private static boolean counted(String text, int from) {
        return from >= 2
                && blank(text.charAt(from - 1))
                && Character.isDigit(text.charAt(from - 2));
    }

    private static boolean longWord(String text, int from) {
        String word = wordAt(text, from);
        return word.length() >= 3 && Character.isLowerCase(text.charAt(from + 1));
    }

    private static String wordAt(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(java.util.Locale.ROOT);
    }

    private static String wordBefore(String text, int to) {
        int end = to;
        while (end > 0 && blank(text.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > 0 && end - from < LONGEST_WORD && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end).toLowerCase(java.util.Locale.ROOT);
    }
}
