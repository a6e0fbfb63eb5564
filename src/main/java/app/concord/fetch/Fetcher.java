package app.concord.fetch;

import app.concord.importing.Limits;
import app.concord.model.Cancellation;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Gets what stands at an address, following redirects to http and https addresses. */
final class Fetcher {
    private static final int LAST_SYSTEM_PORT = 1023;
    private static final int FINE = 200;

    private final PageClient client;
    private final Pace pace;
    private final Duration limit;

    /**
     * What came back in the end.
     *
     * @param address the address that gave it
     * @param answer the answer, which may also be a refusal
     * @param unsafe whether a redirect led from an encrypted connection to one that is not
     */
    record Fetched(URI address, Answer answer, boolean unsafe) {
        boolean fine() {
            return answer.status() == FINE;
        }
    }

    /**
     * A fetcher.
     *
     * @param limit the longest time for one address with its redirects, pauses not counted
     */
    Fetcher(PageClient client, Pace pace, Duration limit) {
        this.client = client;
        this.pace = pace;
        this.limit = limit;
    }

    /**
     * Asks an address, and those it redirects to.
     *
     * @param whole by when everything must be done
     * @throws NotFetched if a redirect leads where it must not, or there are too many
     * @throws IOException if there is no answer
     */
    Fetched get(URI start, Wanted wanted, Deadline whole, Cancellation cancellation)
            throws IOException {
        URI address = start;
        boolean unsafe = false;
        Deadline deadline = null;
        for (int hop = 0; hop <= Limits.FETCH_REDIRECTS; hop++) {
            checkPort(address);
            pace.await(address, whole);
            if (deadline == null) {
                deadline = new Deadline(limit, cancellation);
            }
            Answer answer = client.get(address, wanted, deadline);
            String location = answer.location();
            if (!answer.redirects() || location == null) {
                return new Fetched(address, answer, unsafe);
            }
            URI next = redirect(address, location);
            unsafe |= address.getScheme().equals("https") && next.getScheme().equals("http");
            address = next;
        }
        throw new NotFetched("it redirects in a circle or too often");
    }

    private static URI redirect(URI from, String location) throws NotFetched {
        Optional<URI> next = References.resolve(from, location);
        return next.orElseThrow(
                () -> new NotFetched("it redirects to what is no http or https address"));
    }

    /** Ports of other services of a system speak other languages: asking them can do harm. */
    private static void checkPort(URI address) throws NotFetched {
        int port = address.getPort();
        if (port >= 0 && port <= LAST_SYSTEM_PORT && port != 80 && port != 443) {
            throw new NotFetched("port " + port + " is not for pages");
        }
    }
}
