package app.concord.rule;

import java.text.Normalizer;

/** How words are written, apart from what a typesetter may choose freely. */
final class Lettering {
    /** What says that a name is registered or claimed. */
    static final String MARKS = "®™℠©";

    private Lettering() {}

    /**
     * A writing without marks, with plain blanks, hyphens and apostrophes, with the letters of
     * Romanian in one of their two encodings, and {@code ß} as Swiss writes it; capitals and
     * accents stay.
     */
    static String plain(String written) {
        String whole =
                Normalizer.isNormalized(written, Normalizer.Form.NFC)
                        ? written
                        : Normalizer.normalize(written, Normalizer.Form.NFC);
        StringBuilder plain = new StringBuilder(whole.length());
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
                continue;
            }
            switch (c) {
                case '\u2010', '\u2011' -> plain.append('-');
                case '’', 'ʼ', '`', '´' -> plain.append('\'');
                case 'ß' -> plain.append("ss");
                case 'ş' -> plain.append('ș');
                case 'ţ' -> plain.append('ț');
                case 'Ş' -> plain.append('Ș');
                case 'Ţ' -> plain.append('Ț');
                default -> {
                    if (MARKS.indexOf(c) < 0) {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString().strip();
    }

    /** A right writing with the marks that a wrong one has, behind the same letters. */
    static String withMarks(String right, String wrong) {
        StringBuilder marked = new StringBuilder(right);
        int letters = 0;
        for (int i = 0; i < wrong.length(); i++) {
            char c = wrong.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters++;
            } else if (MARKS.indexOf(c) >= 0) {
                int at = behind(marked, letters);
                marked.insert(at, c);
            }
        }
        return marked.toString();
    }

    /** The place behind so many letters and the marks there. */
    private static int behind(CharSequence text, int letters) {
        int seen = 0;
        int at = 0;
        while (at < text.length() && seen < letters) {
            seen += Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0;
            at++;
        }
        while (at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Whether there are letters, and all of them are capitals. */
    static boolean shouted(String written) {
        return hasCapital(written) && !hasSmall(written);
    }

    static boolean hasCapital(String written) {
        return written.codePoints().anyMatch(Character::isUpperCase);
    }

    static boolean hasSmall(String written) {
        return written.codePoints().anyMatch(Character::isLowerCase);
    }

    /** Whether a capital begins it and no other follows. */
    static boolean plainlyCapitalised(String written) {
        return Character.isUpperCase(written.codePointAt(0)) && !hasCapital(written.substring(1));
    }

    /** Whether both are the same but for the case of their first letter. */
    static boolean sameButFirst(String one, String other) {
        return one.length() == other.length()
                && one.regionMatches(true, 0, other, 0, 1)
                && one.regionMatches(1, other, 1, one.length() - 1);
    }

    /** Whether one is the other with a capital at the beginning of words that have none there. */
    static boolean titled(String written, String plain) {
        if (written.length() != plain.length()) {
            return false;
        }
        boolean begins = true;
        for (int i = 0; i < plain.length(); i++) {
            char wanted = plain.charAt(i);
            char there = written.charAt(i);
            if (there != wanted && !(begins && there == Character.toUpperCase(wanted))) {
                return false;
            }
            begins = !Character.isLetterOrDigit(wanted);
        }
        return true;
    }
}
