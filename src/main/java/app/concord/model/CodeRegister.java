package app.concord.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The promo codes: what each gives, when and under which conditions, and where it stands. Made once
 * and shown by window and reports alike.
 *
 * @param codes by code, each once
 */
public record CodeRegister(List<Entry> codes) {
    /** No code is known. */
    public static final CodeRegister NONE = new CodeRegister(List.of());

    public CodeRegister {
        codes = List.copyOf(codes);
    }

    /**
     * One code.
     *
     * @param code as its shop would accept it
     * @param subjects what a person calls the offers it belongs to, each once
     * @param markets the countries it is for; empty where the pieces tell none
     * @param audiences for whom it is, everyone left out
     * @param benefits what it gives, the one most pieces tell first
     * @param conditions what else holds: the least to spend, the most it takes off, what is
     *     excluded
     * @param windows when it holds, the one most pieces tell first
     * @param said where it stands, by channel
     * @param lookAlikes codes it could be taken for
     * @param state whether it or what is told of it deviates
     * @param findings fingerprints of the findings about it, gravest first
     */
    public record Entry(
            String code,
            List<String> subjects,
            List<String> markets,
            NavigableSet<Audience> audiences,
            List<Term> benefits,
            List<Term> conditions,
            List<Window> windows,
            List<InChannel> said,
            List<LookAlike> lookAlikes,
            FindingMatrix.State state,
            List<String> findings) {

        public Entry {
            subjects = List.copyOf(subjects);
            markets = List.copyOf(markets);
            audiences = Collections.unmodifiableNavigableSet(new TreeSet<>(audiences));
            benefits = List.copyOf(benefits);
            conditions = List.copyOf(conditions);
            windows = List.copyOf(windows);
            said = List.copyOf(said);
            lookAlikes = List.copyOf(lookAlikes);
            findings = List.copyOf(findings);
        }

        /** In how many pieces it stands, the brief among them. */
        public int pieces() {
            return said.stream().mapToInt(InChannel::pieces).sum();
        }
    }

    /**
     * Something told with a code.
     *
     * @param fact what is told, as the first piece tells it
     * @param state whether a finding holds it to be wrong
     * @param channels the channels that tell it, in their order
     * @param pieces how many pieces tell it
     * @param places the first place in each piece, as many as are worth showing
     */
    public record Term(
            Fact fact,
            FindingMatrix.State state,
            List<Channel> channels,
            int pieces,
            List<Place> places) {
        public Term {
            channels = List.copyOf(channels);
            places = List.copyOf(places);
        }
    }

    /**
     * When a code holds.
     *
     * @param start the first day, null where it is not told
     * @param end the last day, null where it is not told
     * @param state whether a finding holds it to be wrong
     */
    public record Window(
            @Nullable LocalDate start, @Nullable LocalDate end, FindingMatrix.State state) {}

    /**
     * Where a code stands.
     *
     * @param pieces how many pieces of the channel name it
     * @param state whether a finding holds it to be wrong there
     * @param places the first place in each piece, as many as are worth showing
     */
    public record InChannel(
            Channel channel, int pieces, FindingMatrix.State state, List<Place> places) {
        public InChannel {
            places = List.copyOf(places);
        }
    }

    /** Another code of the campaign, and why it could be taken for this one. */
    public record LookAlike(String code, Likeness likeness) {}

    /** Why two codes could be taken for each other. */
    public enum Likeness {
        /** They differ only in characters that look alike: O and 0, I and 1. */
        CHARACTERS,
        /** One letter is another, left out, added, or changed places with its neighbour. */
        LETTER;

        /** The lower-case name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
