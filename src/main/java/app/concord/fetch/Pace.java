package app.concord.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Keeps a pause between two requests to one host. */
final class Pace {
    private final Duration pause;
    private final Map<String, Long> last = new HashMap<>();
    private final Map<String, Duration> asked = new HashMap<>();

    Pace(Duration pause) {
        this.pause = pause;
    }

    /** A host asks for longer pauses than are kept anyway. */
    void slower(URI address, Duration longer) {
        asked.put(address.getAuthority(), longer);
    }

    /** Waits until the host may be asked again, and notes that it is asked now. */
    void await(URI address, Deadline deadline) {
        String host = address.getAuthority();
        Long before = last.get(host);
        if (before != null) {
            Duration wanted = asked.getOrDefault(host, pause);
            Duration kept = wanted.compareTo(pause) < 0 ? pause : wanted;
            long left = kept.toNanos() - (System.nanoTime() - before);
            if (left > 0) {
                deadline.sleep(Duration.ofNanos(left));
            }
        }
        last.put(host, System.nanoTime());
    }
}
