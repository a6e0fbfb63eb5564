package app.concord.fetch;

import app.concord.model.Addresses;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import java.net.URI;

/** Where live pages come from. */
@FunctionalInterface
public interface PageSource {

    /** Takes what was fetched, in the order it was fetched, on the calling thread. */
    interface Receiver {
        /**
         * An address is about to be asked.
         *
         * @param done how many addresses were asked before
         * @param total how many will be asked, as far as is known
         */
        void asks(URI address, int done, int total);

        /** A page was fetched. */
        void takes(Page page);

        /** An address could not be fetched, or something was left out. */
        void misses(Problem problem);
    }

    /**
     * Fetches the pages of the given addresses, and what their links lead to as far as is asked
     * for. Requests nothing where there is no address.
     *
     * @throws Cancellation.CancelledException if that was asked for
     */
    void fetch(Addresses addresses, Receiver receiver, Cancellation cancellation);
}
