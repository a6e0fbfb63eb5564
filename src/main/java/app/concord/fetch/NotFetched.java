package app.concord.fetch;

import java.io.IOException;

/** An address that is not fetched; the message says why, in words for the user. */
final class NotFetched extends IOException {
    private static final long serialVersionUID = 1L;

    NotFetched(String reason) {
        super(reason);
    }
}
