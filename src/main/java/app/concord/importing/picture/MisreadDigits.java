package app.concord.importing.picture;

import java.util.regex.Pattern;

/** Mends the letter O among digits and capitals, where no eye tells it from a zero. */
final class MisreadDigits {
    /** Behind a digit, in what goes on without small letters: £4O, SAVE2O, 1OO%. */
    private static final Pattern ZERO = Pattern.compile("(?<=\\d)O(?![\\p{L}&&[^O]])");

    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");
    private static final String WATER = "H2O";

    private MisreadDigits() {}

    static RecognisedLine mended(RecognisedLine line) {
        return line.withWords(line.words().stream().map(MisreadDigits::mended).toList());
    }

    private static RecognisedWord mended(RecognisedWord word) {
        String text = word.text();
        if (text.indexOf('O') < 0 || text.contains(WATER) || SMALL.matcher(text).find()) {
            return word;
        }
        String before = "";
        while (!before.equals(text)) {
            before = text;
            text = ZERO.matcher(text).replaceAll("0");
        }
        return word.withText(text);
    }
}
