package app.concord.extract;

/** What letters and digits a word is made of that may be a promo code. */
enum CodeShape {
    NONE,
    /** Capitals only. */
    WORD,
    /** Capitals and digits. */
    MIXED;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;

    /** The shape of a part of a text. */
    static CodeShape of(String text, int from, int to) {
        if (to - from < SHORTEST || to - from > LONGEST) {
            return NONE;
        }
        int letters = 0;
        int digits = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 128) {
                if (c >= 'a' && c <= 'z') {
                    return NONE;
                }
                letters += c >= 'A' && c <= 'Z' ? 1 : 0;
                digits += Letters.isDigit(c) ? 1 : 0;
            } else if (Character.isLowerCase(c)) {
                return NONE;
            } else {
                letters += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        return letters < 2 ? NONE : digits > 0 ? MIXED : WORD;
    }

    /** One past the run of letters, digits and hyphens that begins at a token. */
    static int end(Tokens tokens, int from) {
        int to = from + 1;
        while (to < tokens.count() && !tokens.spaced(to)) {
            boolean hyphen =
                    (tokens.is(to, '-') || tokens.is(to, '_'))
                            && to + 1 < tokens.count()
                            && !tokens.spaced(to + 1)
                            && (tokens.isWord(to + 1) || tokens.isNumber(to + 1));
            if (!hyphen && !tokens.isWord(to) && !tokens.isNumber(to)) {
                break;
            }
            to++;
        }
        return to;
    }
}
