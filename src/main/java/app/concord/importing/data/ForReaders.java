package app.concord.importing.data;

import app.concord.importing.table.DataKey;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** Tells words for readers from what only programs read: addresses, numbers, styles, dates. */
final class ForReaders {
    /** What is longer and holds no blank is no text of any language. */
    private static final int LONGEST_WORD = 120;

    private static final int LONGEST_NAME = 300;
    private static final Pattern TECHNICAL =
            Pattern.compile(
                    "(?i)[a-z][a-z0-9+.-]*:/?/?\\S*|/\\S*|[\\w./%-]+\\.[a-z0-9]{2,4}|#[0-9a-f]{3,8}"
                            + "|[0-9a-f-]{12,}|\\d{4}-\\d\\d-\\d\\d(?:[T ]\\S+)?"
                            + "|[\\d.,:+-]+(?:px|em|rem|%|vh|vw|s|ms|deg)?|true|false|null"
                            + "|[a-z0-9]+(?:[_.-][a-z0-9]+)+|rgba?\\(.*|var\\(.*");
    private static final Pattern PERCENT = Pattern.compile("-?\\d{1,3} ?%");
    private static final String SIGNS = "%€$£";

    private ForReaders() {}

    /**
     * Whether a value is for readers.
     *
     * @param key what its name says, null where that is nothing known
     */
    static boolean is(@Nullable DataKey key, String raw) {
        if (raw.isEmpty()
                || key == DataKey.MACHINE
                || key == DataKey.LANGUAGE
                || key == DataKey.ADDRESS) {
            return false;
        }
        boolean technical = technical(raw);
        if (key != null && key.words()) {
            return (letters(raw) && !technical) || PERCENT.matcher(raw).matches();
        }
        return says(raw) && !technical;
    }

    private static boolean technical(String raw) {
        boolean blank = raw.chars().anyMatch(Character::isWhitespace);
        if (!blank && raw.length() > LONGEST_WORD) {
            return true;
        }
        return raw.length() <= LONGEST_NAME && TECHNICAL.matcher(raw).matches();
    }

    /** Whether it holds at least two letters, or a sign and a number. */
    private static boolean letters(String raw) {
        return raw.codePoints().filter(Character::isLetter).limit(2).count() == 2 || amount(raw);
    }

    private static boolean amount(String raw) {
        return raw.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0)
                && raw.chars().anyMatch(Character::isDigit);
    }

    /** Whether it is more than one word, or an amount. */
    private static boolean says(String raw) {
        boolean several =
                raw.chars().anyMatch(Character::isWhitespace)
                        && raw.codePoints().anyMatch(Character::isLetter);
        return several || amount(raw);
    }
}
