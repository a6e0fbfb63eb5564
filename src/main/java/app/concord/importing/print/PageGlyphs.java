package app.concord.importing.print;

import java.util.List;

/**
 * What is printed on a page.
 *
 * @param directions the glyphs by direction of reading: 0, 90, 180, 270 degrees clockwise; each
 *     list in the order they are drawn
 * @param notes the same for each text that someone wrote onto the page
 * @param ink lines and pictures
 * @param unread how many characters are shown that the file does not name
 * @param cut whether the page held more than is read
 */
record PageGlyphs(
        List<List<Glyph>> directions,
        List<List<List<Glyph>>> notes,
        Ink ink,
        int unread,
        boolean cut) {
    private static final int FEW = 12;
    private static final int FEW_UNREAD = 3;
    private static final double MOST = 0.5;

    static final PageGlyphs NONE = new PageGlyphs(List.of(), List.of(), new Ink(), 0, false);

    /** Characters that are known without lines and pictures around them. */
    static PageGlyphs of(List<List<Glyph>> directions) {
        return new PageGlyphs(directions, List.of(), new Ink(), 0, false);
    }

    boolean empty() {
        return directions.stream().allMatch(List::isEmpty) && notes.isEmpty();
    }

    /**
     * Whether what a reader sees on the page is not among its characters: there are hardly any, or
     * most of them are not named by the file, and something is drawn.
     */
    boolean pictured() {
        long count =
                directions.stream()
                        .flatMap(List::stream)
                        .filter(glyph -> !glyph.blank())
                        .limit(Math.max(FEW, unread) + 1L)
                        .count();
        boolean nothing = count == 0 && ink.drawn();
        boolean little = count < FEW && ink.pictured() > MOST;
        return nothing || little || (unread > count && unread >= FEW_UNREAD);
    }
}
