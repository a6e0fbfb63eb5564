package app.concord.fetch;

import app.concord.importing.Limits;
import app.concord.model.Cancellation;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Knows what hosts ask of programs that follow links, in their {@code robots.txt}. A host whose
 * wishes cannot be read is left alone.
 */
final class Robots {
    /** The name by which hosts address this program. */
    static final String NAME = "concord";

    private final Fetcher fetcher;
    private final Pace pace;
    private final Map<String, BaseRobotRules> known = new HashMap<>();

    Robots(Fetcher fetcher, Pace pace) {
        this.fetcher = fetcher;
        this.pace = pace;
    }

    /** The address of the wishes that hold for an address. */
    static URI fileFor(URI address) {
        return URI.create(address.getScheme() + "://" + address.getRawAuthority() + "/robots.txt");
    }

    /** Whether the host allows that a program fetches this address. */
    boolean allows(URI address, Deadline whole, Cancellation cancellation) {
        URI file = fileFor(address);
        BaseRobotRules rules = known.get(file.toString());
        if (rules == null) {
            rules = read(file, whole, cancellation);
            known.put(file.toString(), rules);
            long delay = rules.getCrawlDelay();
            if (delay > 0) {
                Duration wish = Duration.ofMillis(delay);
                Duration most = Limits.FETCH_LONGEST_PAUSE;
                pace.slower(address, wish.compareTo(most) > 0 ? most : wish);
            }
        }
        return rules.isAllowed(address.toString());
    }

    private BaseRobotRules read(URI file, Deadline whole, Cancellation cancellation) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        try {
            Fetcher.Fetched fetched = fetcher.get(file, Wanted.ROBOTS, whole, cancellation);
            return fetched.fine()
                    ? parser.parseContent(
                            file.toString(),
                            fetched.answer().body().array(),
                            Objects.requireNonNullElse(
                                    Answer.mediaType(fetched.answer().contentType()), "text/plain"),
                            List.of(NAME))
                    : parser.failedFetch(fetched.answer().status());
        } catch (IOException e) {
            return new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        }
    }
}
