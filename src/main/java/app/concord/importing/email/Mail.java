package app.concord.importing.email;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A mail taken apart, whatever file it came in.
 *
 * @param subject the decoded subject, empty if there is none
 * @param dated when it was sent, in the clock of the sender; null if it does not say
 * @param bodies what a reader may be shown, in the order of the file
 * @param attached mails that are attached to it, in the order of the file
 * @param leftOut names of attachments and other parts that were not read
 * @param damages what is broken, in the order it was met, without repetitions
 * @param cut what there was too much of to be read whole
 */
record Mail(
        String subject,
        @Nullable LocalDateTime dated,
        List<Body> bodies,
        List<Mail> attached,
        List<String> leftOut,
        List<String> damages,
        List<String> cut) {

    /** How a body is to be read. */
    enum Kind {
        HTML,
        /** The livelier HTML that some mail programs show in place of the other. */
        AMP,
        TEXT,
        /** Plain text whose lines flow: one that ends in a blank goes on in the next. */
        FLOWED
    }

    /** A body that a reader may be shown. */
    record Body(Kind kind, String text) {}

    Mail {
        bodies = List.copyOf(bodies);
        attached = List.copyOf(attached);
        leftOut = List.copyOf(leftOut);
        damages = damages.stream().distinct().toList();
        cut = cut.stream().distinct().toList();
    }
}
