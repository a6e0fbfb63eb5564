package app.concord.link;

/** Countries by their flags, which texts write as two regional indicator symbols (Unicode TR51). */
final class Flags {
    private static final int FIRST = 0x1F1E6;
    private static final int LAST = 0x1F1FF;

    /** What stands for flags of several countries. */
    private static final String SEVERAL = "*";

    private Flags() {}

    /**
     * The country whose flag a text shows, beside those shown before.
     *
     * @param before a country's code, or empty where none was shown
     * @return a code (ISO 3166), empty for no flag, another text where there are several
     */
    static String with(String before, String text) {
        String found = before;
        for (int i = text.indexOf('\ud83c'); i >= 0; i = text.indexOf('\ud83c', i + 1)) {
            int first = text.codePointAt(i);
            int next = i + Character.charCount(first);
            int second = next < text.length() ? text.codePointAt(next) : 0;
            if (isLetter(first) && isLetter(second)) {
                String country = "" + letter(first) + letter(second);
                found = found.isEmpty() || found.equals(country) ? country : SEVERAL;
                i = next;
            }
        }
        return found;
    }

    private static boolean isLetter(int symbol) {
        return symbol >= FIRST && symbol <= LAST;
    }

    private static char letter(int symbol) {
        return (char) ('A' + symbol - FIRST);
    }
}
