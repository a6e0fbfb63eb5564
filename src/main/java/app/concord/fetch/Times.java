package app.concord.fetch;

import app.concord.importing.Limits;

import java.time.Duration;

/**
 * How long is waited.
 *
 * @param connect until a host takes the connection
 * @param silence between two pieces of an answer
 * @param page until a page is there whole, redirects included
 * @param crawl until all pages are there
 * @param pause between two requests to one host
 */
record Times(Duration connect, Duration silence, Duration page, Duration crawl, Duration pause) {
    static final Times USUAL =
            new Times(
                    Limits.FETCH_CONNECT,
                    Limits.FETCH_SILENCE,
                    Limits.FETCH_PAGE_TIME,
                    Limits.FETCH_TIME,
                    Limits.FETCH_PAUSE);
}
