package app.concord.text;

/**
 * A word of a text as a reader sees it, told apart from addresses, hashtags and handles.
 *
 * @param kind what it is
 * @param written as it stands in the text, without the sign before a hashtag or handle
 * @param folded small letters and digits without accents: {@code Größe} is {@code grosse}
 * @param start first unit in the text
 * @param end one past the last unit
 * @param apart whether more than a blank, a hyphen, an apostrophe or a mark such as ® stands
 *     between it and the word before, or nothing stands before it
 * @param glued whether a hyphen or apostrophe alone stands between it and the word before
 */
public record Word(
        Kind kind,
        String written,
        String folded,
        int start,
        int end,
        boolean apart,
        boolean glued) {

    /** What a word is to its reader. */
    public enum Kind {
        WORD,
        HASHTAG,
        HANDLE,
        /** An address of a page or mailbox, the name of a file, a merge tag. */
        ADDRESS
    }

    /** Whether it is a word of running text. */
    public boolean running() {
        return kind == Kind.WORD;
    }

    /** Whether its first letter is a capital. */
    public boolean capitalised() {
        return Character.isUpperCase(written.codePointAt(0));
    }

    /** Whether it has letters, and all of them are capitals. */
    public boolean shouted() {
        boolean capital = false;
        for (int i = 0; i < written.length(); i++) {
            if (Character.isLowerCase(written.charAt(i))) {
                return false;
            }
            capital |= Character.isUpperCase(written.charAt(i));
        }
        return capital;
    }

    /** Whether a capital stands behind a small letter: {@code iGlow}, {@code LaptopHarbor}. */
    public boolean camel() {
        for (int i = 1; i < written.length(); i++) {
            if (Character.isUpperCase(written.charAt(i))
                    && Character.isLowerCase(written.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a digit is among its characters. */
    public boolean numeric() {
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isDigit(folded.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
