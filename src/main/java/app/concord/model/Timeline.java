package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * When each offer holds by what the channels say, and when the pieces that speak of it go out. Made
 * once and shown by window and reports alike.
 *
 * @param tracks in the order of the subjects, then by market
 */
public record Timeline(List<Track> tracks) {
    /** No date is known. */
    public static final Timeline NONE = new Timeline(List.of());

    public Timeline {
        tracks = List.copyOf(tracks);
    }

    /**
     * One subject in one market.
     *
     * @param subject id of the subject
     * @param subjectName what a person calls it; empty for the campaign as a whole
     * @param market ISO 3166 country, empty where the pieces tell none
     * @param bars its windows, those that hold first, then by day
     * @param breaks gaps and overlaps of the windows that hold, by day
     * @param sendings the dated pieces that speak of it, by date
     */
    public record Track(
            String subject,
            String subjectName,
            String market,
            List<Bar> bars,
            List<Break> breaks,
            List<Sending> sendings) {

        public Track {
            bars = List.copyOf(bars);
            breaks = List.copyOf(breaks);
            sendings = List.copyOf(sendings);
        }

        /** Fingerprints of the findings about its windows and pieces, each once. */
        public List<String> findings() {
            Set<String> findings = new LinkedHashSet<>();
            bars.forEach(bar -> findings.addAll(bar.findings()));
            for (Sending sending : sendings) {
                if (sending.finding() != null) {
                    findings.add(sending.finding());
                }
            }
            return List.copyOf(findings);
        }
    }

    /**
     * One window, or one day, as some channels give it.
     *
     * @param kind what it is
     * @param start the first day, null where none of them tells it
     * @param end the last day, null where none of them tells it; never both null
     * @param state how it stands to what the others say
     * @param said the channels that say so, in their order
     * @param findings fingerprints of the findings that report it
     */
    public record Bar(
            Kind kind,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            FindingMatrix.State state,
            List<InChannel> said,
            List<String> findings) {

        public Bar {
            said = List.copyOf(said);
            findings = List.copyOf(findings);
        }

        /** Whether a finding holds it to be wrong. */
        public boolean deviates() {
            return state == FindingMatrix.State.DEVIATES;
        }

        /** Whether it holds on a day; an open end reaches as far as one looks. */
        public boolean covers(LocalDate day) {
            return (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
        }

        /** In how many pieces it stands. */
        public int pieces() {
            return said.stream().mapToInt(InChannel::pieces).sum();
        }
    }

    /**
     * Where a channel gives a window.
     *
     * @param pieces how many pieces give it
     * @param places the first place in each piece, as many as are worth showing
     */
    public record InChannel(Channel channel, int pieces, List<Place> places) {
        public InChannel {
            places = List.copyOf(places);
        }
    }

    /**
     * Days between two windows that hold, or days of both.
     *
     * @param first the first of these days
     * @param last the last of them
     */
    public record Break(Nature nature, LocalDate first, LocalDate last) {}

    /**
     * A piece that goes out on a day.
     *
     * @param asset its path
     * @param title what a person calls it
     * @param when in the clock of its sender
     * @param standing how that lies to the windows that hold
     * @param finding fingerprint of the finding that it goes out too early or too late, null for
     *     none: a piece may announce and look back
     */
    public record Sending(
            String asset,
            String title,
            Channel channel,
            LocalDateTime when,
            Standing standing,
            @Nullable String finding) {}

    /** What takes place on the days of a bar. */
    public enum Kind {
        /** The offer holds. */
        VALIDITY,
        EVENT,
        /** A day of delivery, or the last to order for it. */
        DELIVERY,
        /** Until when goods may be sent back. */
        RETURN;

        /** The lower-case name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How two windows that follow each other lie. */
    public enum Nature {
        /** Nothing holds between them. */
        GAP,
        /** The next begins before the last one is over. */
        OVERLAP;

        /** The lower-case name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the day of a piece lies to the windows that hold. */
    public enum Standing {
        BEFORE,
        DURING,
        /** In a gap between two windows. */
        BETWEEN,
        AFTER,
        /** No window is known. */
        OPEN;

        /** The lower-case name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
