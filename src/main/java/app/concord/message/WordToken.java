package app.concord.message;

import app.concord.model.Span;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text that is compared.
 *
 * @param span where it stands
 * @param key the same for words that count as the same
 */
record WordToken(Span span, String key) {
    /** Signs that say something by themselves, besides those of currencies. */
    private static final String SPEAKING = "%‰&+×°§@";

    /** The words of a text, in its order. */
    static List<WordToken> of(String text, WordDiff.Precision precision) {
        List<WordToken> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end =
                    switch (precision) {
                        case WORDS -> wordEnd(text, at);
                        case LETTERS -> chunkEnd(text, at);
                    };
            if (end > at) {
                Span span = new Span(at, end);
                String written = span.of(text);
                words.add(
                        new WordToken(
                                span,
                                precision == WordDiff.Precision.WORDS ? key(written) : written));
            }
            at = Math.max(end, at + Character.charCount(text.codePointAt(at)));
        }
        return words;
    }

    /** This word and the next as one. */
    WordToken with(WordToken next) {
        return new WordToken(new Span(span.start(), next.span.end()), key + next.key);
    }

    private static String key(String word) {
        StringBuilder letters = new StringBuilder();
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == 'ß') {
                letters.append("ss");
            } else if (Character.getType(c) != Character.FORMAT) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** One past the word that begins at an offset; the offset itself where none does. */
    private static int wordEnd(String text, int start) {
        int first = text.codePointAt(start);
        if (speaks(first)) {
            return start + Character.charCount(first);
        }
        int at = start;
        while (at < text.length()) {
            int next = text.codePointAt(at);
            if (!belongs(next, at == start) && !partsNumber(text, at, start)) {
                break;
            }
            at += Character.charCount(next);
        }
        return at;
    }

    private static boolean speaks(int sign) {
        return Character.getType(sign) == Character.CURRENCY_SYMBOL || SPEAKING.indexOf(sign) >= 0;
    }

    /** Whether a character is part of a word; marks and hidden signs only inside one. */
    private static boolean belongs(int character, boolean first) {
        if (Character.isLetterOrDigit(character)) {
            return true;
        }
        int type = Character.getType(character);
        return !first
                && (type == Character.NON_SPACING_MARK
                        || type == Character.COMBINING_SPACING_MARK
                        || type == Character.FORMAT);
    }

    /** Whether a dot or comma stands between the digits of one number. */
    private static boolean partsNumber(String text, int at, int start) {
        char sign = text.charAt(at);
        return (sign == '.' || sign == ',')
                && at > start
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private static int chunkEnd(String text, int start) {
        int at = start;
        while (at < text.length()
                && !Character.isWhitespace(text.charAt(at))
                && !Character.isSpaceChar(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
