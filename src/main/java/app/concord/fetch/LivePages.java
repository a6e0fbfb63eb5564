package app.concord.fetch;

import app.concord.model.Addresses;
import app.concord.model.Cancellation;
import app.concord.model.ProgramVersion;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Fetches pages from the net. Holds no connection between two walks. */
public final class LivePages implements PageSource {
    /**
     * What this library logs is of no use to a user, and what is broken is told in the result. Held
     * here, as loggers that nobody holds lose their level.
     */
    private static final Logger LIBRARY = Logger.getLogger("crawlercommons");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private final DnsResolver names;
    private final Times times;

    /** Fetches with the usual patience and the system's name service. */
    public LivePages() {
        this(SystemDefaultDnsResolver.INSTANCE, Times.USUAL);
    }

    LivePages(DnsResolver names, Times times) {
        this.names = names;
        this.times = times;
    }

    @Override
    public void fetch(Addresses addresses, Receiver receiver, Cancellation cancellation) {
        if (addresses.none()) {
            return;
        }
        DnsResolver checked = new CheckedResolver(names, addresses.privateAllowed());
        try (PageClient client = new PageClient(checked, times, agent())) {
            Pace pace = new Pace(times.pause());
            Fetcher fetcher = new Fetcher(client, pace, times.page());
            new Crawl(
                            addresses,
                            receiver,
                            cancellation,
                            fetcher,
                            new Robots(fetcher, pace),
                            new Deadline(times.crawl(), cancellation))
                    .run();
        }
    }

    /** How the program presents itself, with its version where it is packaged. */
    private static String agent() {
        return ProgramVersion.known().map(version -> "Concord/" + version).orElse("Concord");
    }
}
