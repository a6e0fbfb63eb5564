package app.concord.extract;

import app.concord.model.FactKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** What was seen in a text: brought into the order of the text when somebody asks. */
final class Observed {
    private static final Comparator<Observation> BY_PLACE =
            (a, b) ->
                    a.from() != b.from()
                            ? Integer.compare(a.from(), b.from())
                            : Integer.compare(a.to(), b.to());

    /** So many that came later are put in their places one by one. */
    private static final int MOST_INSERTED = 16;

    private final List<Observation> observations = new ArrayList<>();

    /** How many of them are in order; the others came later. */
    private int sorted;

    /** Of which kinds they are, a bit each. */
    private long kinds;

    void add(Observation observation) {
        observations.add(observation);
        kinds |= bit(observation.kind());
    }

    // The place of a bit is nothing that outlives the program.
    @SuppressWarnings("EnumOrdinal")
    private static long bit(FactKind kind) {
        return 1L << kind.ordinal();
    }

    /** Whether nothing was seen yet. */
    boolean isEmpty() {
        return observations.isEmpty();
    }

    /** Whether anything of this kind was seen. */
    boolean has(FactKind kind) {
        return (kinds & bit(kind)) != 0;
    }

    /** All, by place; of those at one place the earlier seen comes first. */
    List<Observation> all() {
        int size = observations.size();
        if (size - sorted > MOST_INSERTED) {
            observations.sort(BY_PLACE);
        } else {
            for (int i = Math.max(1, sorted); i < size; i++) {
                insert(i);
            }
        }
        sorted = size;
        return observations;
    }

    /** Puts one in its place among those before it, which are in order. */
    private void insert(int at) {
        Observation one = observations.get(at);
        if (BY_PLACE.compare(observations.get(at - 1), one) <= 0) {
            return;
        }
        int low = 0;
        int high = at - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (BY_PLACE.compare(observations.get(middle), one) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        observations.remove(at);
        observations.add(low, one);
    }

    /** Puts changed observations in the place of the old ones. */
    void replaceAll(UnaryOperator<Observation> change) {
        observations.replaceAll(change);
    }

    /** Those of some observations, sorted by place, that begin in a sentence. */
    static List<Observation> inSentence(
            int sentence, List<Observation> byPlace, SentenceIndex sentences) {
        return byPlace.subList(
                firstOf(sentence, byPlace, sentences), firstOf(sentence + 1, byPlace, sentences));
    }

    /** Whether anything of a kind is used among some observations. */
    static boolean uses(List<Observation> some, FactKind kind) {
        for (Observation one : some) {
            if (one.kind() == kind && one.used()) {
                return true;
            }
        }
        return false;
    }

    /** The index of the first that begins in a sentence or behind it. */
    private static int firstOf(int sentence, List<Observation> byPlace, SentenceIndex sentences) {
        return Ascending.first(
                byPlace.size(), i -> sentences.number(byPlace.get(i).from()) >= sentence);
    }
}
