package app.concord.ui.findings;

import app.concord.message.Wording;
import app.concord.model.PastCheck;
import app.concord.model.Review;
import app.concord.ui.Background;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.function.Consumer;

/**
 * Puts what a check found into words, to be remembered; away from the window, as there may be many.
 * Used on the thread of the window.
 */
final class Remembering {
    private final Background background;
    private @Nullable Pending pending;

    /** What is not in words yet. */
    private record Pending(Review review, Instant at, Consumer<PastCheck> then) {
        PastCheck words() {
            return PastCheck.of(review, at, Wording::finding);
        }
    }

    Remembering(Background background) {
        this.background = background;
    }

    /** Begins; what it comes to is handed over on the thread of the window. */
    void begin(Review review, Instant at, Consumer<PastCheck> then) {
        Pending mine = new Pending(review, at, then);
        pending = mine;
        background.run(
                this,
                cancellation -> mine.words(),
                words -> {
                    if (mine.equals(pending)) {
                        pending = null;
                        then.accept(words);
                    }
                },
                failure -> finish());
    }

    /** Ends at once what has begun. */
    void finish() {
        Pending last = pending;
        if (last != null) {
            pending = null;
            background.cancel(this);
            last.then().accept(last.words());
        }
    }
}
