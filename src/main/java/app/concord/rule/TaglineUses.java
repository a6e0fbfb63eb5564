package app.concord.rule;

import app.concord.model.Channel;
import app.concord.model.Place;
import app.concord.model.Span;
import app.concord.model.TaglineTable.Standing;
import app.concord.model.TaglineTable.Use;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The wordings of one tagline and where each of them stands. */
final class TaglineUses {
    private static final int MOST_PLACES = 24;

    private final Tagline tagline;
    private final Map<Key, Variant> variants = new LinkedHashMap<>();

    TaglineUses(Tagline tagline) {
        this.tagline = tagline;
        variants.put(key(tagline), new Variant(Standing.USUAL));
    }

    /** What is the same for wordings of the same letters. */
    record Key(boolean hashtag, String letters) {}

    /** One wording and where it stands. */
    static final class Variant {
        private final Standing standing;
        private final Map<Channel, List<Place>> places = new EnumMap<>(Channel.class);
        private final Map<Channel, Integer> pieces = new EnumMap<>(Channel.class);
        private final Map<Channel, String> last = new EnumMap<>(Channel.class);

        Variant(Standing standing) {
            this.standing = standing;
        }

        Standing standing() {
            return standing;
        }

        /** Adds a place, in reading order; only the first of a piece counts. */
        void add(Channel channel, Place place) {
            if (place.asset().equals(last.put(channel, place.asset()))) {
                return;
            }
            pieces.merge(channel, 1, Integer::sum);
            List<Place> shown = places.computeIfAbsent(channel, c -> new ArrayList<>());
            if (shown.size() < MOST_PLACES) {
                shown.add(place);
            }
        }

        /** The same places under another standing. */
        Variant as(Standing other) {
            Variant copy = new Variant(other);
            copy.places.putAll(places);
            copy.pieces.putAll(pieces);
            return copy;
        }

        /** Every place that is shown. */
        List<Place> places() {
            return places.values().stream().flatMap(List::stream).toList();
        }

        List<Use> uses() {
            List<Use> uses = new ArrayList<>();
            places.forEach((channel, shown) ->
                    uses.add(new Use(channel, pieces.getOrDefault(channel, 0), shown)));
            return uses;
        }

        /** The words as they are first written; empty where it stands nowhere. */
        String text() {
            return places.isEmpty() ? "" : places.values().iterator().next().getFirst().quote();
        }
    }

    static Key key(Tagline tagline) {
        return new Key(tagline.hashtag(), tagline.letters());
    }

    Tagline tagline() {
        return tagline;
    }

    Map<Key, Variant> variants() {
        return Collections.unmodifiableMap(variants);
    }

    Variant usual() {
        return variants.values().iterator().next();
    }

    /** In how many published pieces it stands in its usual words. */
    int pieces() {
        return usual().pieces.entrySet().stream()
                .filter(entry -> entry.getKey() != Channel.BRIEF)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Adds a line in which the tagline stands word for word, perhaps among other words. */
    void told(Line line) {
        if (line.hashtag() && !tagline.hashtag()) {
            add(Standing.HASHTAG, line);
        } else if (line.hashtag() || !tagline.hashtag()) {
            usual().add(line.passage().asset().channel(), place(line.passage(), span(line)));
        }
    }

    /** Adds a passage in which the words of the tagline follow each other across its lines. */
    void told(Passage passage, int from) {
        Span span = passage.span(from, from + tagline.words().size());
        usual().add(passage.asset().channel(), place(passage, span));
    }

    /** Adds a line that is a wording of its own. */
    void add(Standing standing, Line line) {
        Passage passage = line.passage();
        variants.computeIfAbsent(
                        new Key(line.hashtag(), line.letters()), k -> new Variant(standing))
                .add(passage.asset().channel(), place(passage, whole(line)));
    }

    void addAll(Standing standing, Collection<Line> lines) {
        lines.forEach(line -> add(standing, line));
    }

    private Span span(Line line) {
        int at = Collections.indexOfSubList(line.words(), tagline.words());
        int from = line.from() + at;
        return at < 0 || line.hashtag()
                ? whole(line)
                : line.passage().span(from, from + tagline.words().size());
    }

    /** All of a line; a hashtag with its sign. */
    private static Span whole(Line line) {
        Span words = line.passage().span(line.from(), line.to());
        int before = words.start() - 1;
        boolean sign =
                line.hashtag()
                        && before >= 0
                        && line.passage().block().text().charAt(before) == '#';
        return sign ? new Span(before, words.end()) : words;
    }

    private static Place place(Passage passage, Span span) {
        return Place.of(passage.asset(), passage.block(), span);
    }
}
