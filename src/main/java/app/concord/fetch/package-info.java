/**
 * Pages from the net, on the user's request alone. This is the only package that opens connections.
 *
 * <p>{@link app.concord.fetch.PageSource} is its door; {@link app.concord.fetch.LivePages} goes
 * through it. A crawl knows what comes next, a fetcher gets one page with its redirects, a client
 * makes one request. Every host name is resolved once, by a resolver that refuses addresses that
 * are not public, and the connection goes to exactly what it gave: a name that changes its address
 * in between gains nothing. No script is run, no cookie kept, no login or proxy used, nothing but
 * the request itself sent.
 */
@NullMarked
package app.concord.fetch;

import org.jspecify.annotations.NullMarked;
