package app.concord.fetch;

import app.concord.importing.Bytes;
import app.concord.importing.Limits;
import app.concord.model.Addresses;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One walk over pages: the addresses asked for first, in their order, then what they link to, level
 * by level and in the order of the pages. One request at a time.
 */
final class Crawl {
    private final Addresses asked;
    private final PageSource.Receiver receiver;
    private final Cancellation cancellation;
    private final Fetcher fetcher;
    private final Robots robots;
    private final Deadline whole;
    private final Deque<Step> ahead = new ArrayDeque<>();
    private final Set<URI> met = new HashSet<>();
    private final Set<URI> taken = new HashSet<>();
    private final Map<String, Integer> unwelcome = new TreeMap<>();
    private int pages;
    private int maps;
    private long bytes;

    /**
     * An address to ask.
     *
     * @param site where its links may lead
     * @param depth how many links it is away from the first
     * @param maps how many site maps led to it, one in another
     * @param chosen whether the user wrote it, rather than a page
     */
    private record Step(URI address, Site site, int depth, int maps, boolean chosen) {}

    Crawl(
            Addresses asked,
            PageSource.Receiver receiver,
            Cancellation cancellation,
            Fetcher fetcher,
            Robots robots,
            Deadline whole) {
        this.asked = asked;
        this.receiver = receiver;
        this.cancellation = cancellation;
        this.fetcher = fetcher;
        this.robots = robots;
        this.whole = whole;
    }

    void run() {
        for (URI address : asked.start()) {
            add(new Step(address, Site.of(address), 0, 0, true));
        }
        while (!ahead.isEmpty() && !full()) {
            cancellation.check();
            Step step = ahead.remove();
            if (step.chosen() || robots.allows(step.address(), whole, cancellation)) {
                ask(step);
            } else {
                unwelcome.merge(Robots.fileFor(step.address()).toString(), 1, Integer::sum);
            }
        }
        tellRest();
    }

    /** What makes two addresses one. */
    private static URI key(URI address) {
        return PageLinks.normal(address).orElse(address);
    }

    /** Whether as many pages were asked for as wanted, or a limit is met. */
    private boolean full() {
        return pages >= asked.count() || bytes >= Limits.FETCH_TOTAL_BYTES || whole.over();
    }

    private void add(Step step) {
        if (met.size() < Limits.FETCH_ADDRESSES && met.add(key(step.address()))) {
            ahead.add(step);
        }
    }

    private void ask(Step step) {
        receiver.asks(step.address(), pages, Math.min(asked.count(), pages + 1 + ahead.size()));
        try {
            Fetcher.Fetched fetched = fetcher.get(step.address(), Wanted.PAGE, whole, cancellation);
            if (!fetched.fine()) {
                throw new NotFetched(Reasons.status(fetched.answer().status()));
            }
            take(step, fetched);
        } catch (IOException e) {
            pages++;
            miss(step.address().toString(), Problem.Kind.ADDRESS, Reasons.of(e));
        }
    }

    private void take(Step step, Fetcher.Fetched fetched) throws IOException {
        Page page = page(fetched);
        bytes += page.bytes().length();
        SitemapLinks listed = SitemapLinks.of(page).orElse(null);
        if (listed != null) {
            maps++;
            if (maps > Limits.FETCH_MAPS) {
                // From here on each counts, so that there is an end.
                pages++;
            }
            enter(step, listed);
            return;
        }
        pages++;
        // Another address may have led to the same page, and a link may have led off the site.
        boolean strayed = !step.chosen() && !step.site().holds(page.address());
        if (strayed) {
            miss(step.address().toString(), Problem.Kind.LEFT_OUT, "it leads to another site");
            return;
        }
        met.add(key(page.address()));
        if (!taken.add(key(page.address()))) {
            return;
        }
        if (fetched.unsafe()) {
            miss(
                    page.address().toString(),
                    Problem.Kind.ASSUMED,
                    "it was reached by a redirect to a connection that is not encrypted, and is"
                            + " taken to be unchanged");
        }
        receiver.takes(page);
        if (step.depth() < asked.depth() && holdsLinks(page)) {
            Site site = step.chosen() ? Site.of(page.address()) : step.site();
            for (URI link : PageLinks.of(page, site)) {
                add(new Step(link, site, step.depth() + 1, step.maps(), false));
            }
        }
    }

    private void enter(Step step, SitemapLinks listed) {
        if (listed.isEmpty()) {
            miss(step.address().toString(), Problem.Kind.ADDRESS, "the site map lists no page");
        }
        for (URI page : listed.pages()) {
            PageLinks.normal(page)
                    .filter(step.site()::holds)
                    .ifPresent(normal ->
                            add(new Step(normal, step.site(), step.depth(), step.maps(), false)));
        }
        if (step.maps() >= Limits.FETCH_NESTED_MAPS) {
            return;
        }
        for (URI map : listed.maps()) {
            if (step.site().holds(map)) {
                add(new Step(map, step.site(), step.depth(), step.maps() + 1, false));
            }
        }
    }

    private static Page page(Fetcher.Fetched fetched) throws IOException {
        Answer answer = fetched.answer();
        byte[] body = answer.body().array();
        String type = Answer.mediaType(answer.contentType());
        if (Body.isPacked(body)) {
            body = Body.unpacked(new ByteArrayInputStream(body), Wanted.PAGE);
            type = null;
        }
        return new Page(fetched.address(), type, answer.charset(), Bytes.of(body));
    }

    private static boolean holdsLinks(Page page) {
        String type = page.mediaType();
        return type == null || type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    /** Says what was left out, and why. */
    private void tellRest() {
        unwelcome.forEach((file, count) ->
                miss(
                        file,
                        Problem.Kind.LEFT_OUT,
                        "it asks programs not to fetch "
                                + count
                                + (count == 1 ? " page" : " pages")
                                + " that were linked"));
        if (ahead.isEmpty()) {
            return;
        }
        String first = asked.start().getFirst().toString();
        String rest = ahead.size() + (ahead.size() == 1 ? " address" : " addresses");
        List<Step> chosen = ahead.stream().filter(Step::chosen).toList();
        if (whole.over()) {
            miss(first, Problem.Kind.CUT_SHORT, rest + " left when the time was over");
        } else if (bytes >= Limits.FETCH_TOTAL_BYTES) {
            miss(first, Problem.Kind.CUT_SHORT, rest + " left when as much was fetched as may be");
        } else if (chosen.isEmpty()) {
            miss(first, Problem.Kind.LEFT_OUT, rest + " beyond the number asked for");
        }
        for (Step step : chosen) {
            miss(
                    step.address().toString(),
                    Problem.Kind.ADDRESS,
                    "more addresses were given than pages asked for");
        }
    }

    private void miss(String path, Problem.Kind kind, String detail) {
        receiver.misses(Problem.of(path, kind, detail));
    }
}
