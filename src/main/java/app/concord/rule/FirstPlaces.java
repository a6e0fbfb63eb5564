package app.concord.rule;

import app.concord.model.Channel;
import app.concord.model.Place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Of several places the first in each piece, as tables show where something stands. */
final class FirstPlaces {
    private static final int MOST_SHOWN = 12;

    private FirstPlaces() {}

    /** The first place in each piece, by channel. */
    static Map<Channel, List<Place>> byChannel(
            List<Place> places, Function<Place, Channel> channels) {
        Map<Channel, List<Place>> firsts = new EnumMap<>(Channel.class);
        Set<String> pieces = new HashSet<>();
        for (Place place : places) {
            if (pieces.add(place.asset())) {
                firsts.computeIfAbsent(channels.apply(place), c -> new ArrayList<>()).add(place);
            }
        }
        return firsts;
    }

    /** As many of these as are worth showing. */
    static List<Place> shown(List<Place> places) {
        return places.subList(0, Math.min(MOST_SHOWN, places.size()));
    }
}
