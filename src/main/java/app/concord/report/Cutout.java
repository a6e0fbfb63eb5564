package app.concord.report;

/**
 * A picture of the place of a page where words stand, ready for a document.
 *
 * @param base64 a PNG, twice as fine as it is to be shown
 * @param width at which it is shown, in pixels of CSS
 * @param height at which it is shown, in pixels of CSS
 */
record Cutout(String base64, int width, int height) {

    /** The address that holds the picture itself. */
    String address() {
        return "data:image/png;base64," + base64;
    }
}
