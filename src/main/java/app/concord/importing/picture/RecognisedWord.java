package app.concord.importing.picture;

import app.concord.model.Box;

/**
 * A word read from a picture.
 *
 * @param text what it says, not blank
 * @param box its place in pixels of the picture that was read
 * @param confidence how sure the reading is, 0 to 100
 */
public record RecognisedWord(String text, Box box, int confidence) {
    private static final int WORD = 3;
    private static final int SURE = 100;

    /** Whether it is so short that a speck, a hair or the edge of a photograph may read as it. */
    boolean mark() {
        return text.codePoints().filter(Character::isLetterOrDigit).count() < WORD;
    }

    /** Whether it has a letter or a digit. */
    boolean tells() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    RecognisedWord bullet(String sign) {
        return new RecognisedWord(sign, box, SURE);
    }

    RecognisedWord withText(String other) {
        return new RecognisedWord(other, box, confidence);
    }
}
