package app.concord.importing.web;

import org.jspecify.annotations.Nullable;

/** What was saved together with a page and belongs to what it shows. */
interface Companions {

    /** A page that was saved alone. */
    Companions NONE =
            new Companions() {
                @Override
                public @Nullable String sheet(String address) {
                    return null;
                }

                @Override
                public @Nullable String frame(String address) {
                    return null;
                }
            };

    /** The style sheet that a page links to by this address, null if it was not saved. */
    @Nullable String sheet(String address);

    /** The HTML of the page that a frame shows, null if it was not saved. */
    @Nullable String frame(String address);
}
