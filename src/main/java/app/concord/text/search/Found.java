package app.concord.text.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * What was found, the best pieces first.
 *
 * @param pieces the pieces with their passages
 * @param channels how many pieces each channel would hold if only the channels were not narrowed
 * @param languages the same of languages
 * @param sought what was looked for, to mark it
 */
public record Found(
        List<InPiece> pieces,
        Map<String, Integer> channels,
        Map<String, Integer> languages,
        Marking sought) {

    public Found {
        pieces = List.copyOf(pieces);
        channels = Map.copyOf(channels);
        languages = Map.copyOf(languages);
    }

    /** The number of passages in all pieces. */
    public int passages() {
        return pieces.stream().mapToInt(InPiece::count).sum();
    }

    /** Passages of one piece. */
    public static final class InPiece {
        private final int piece;
        private final int[] passages;
        private final float[] scores;
        private final float score;

        /**
         * @param passages in reading order; at least one
         * @param scores how good each is
         */
        InPiece(int piece, int[] passages, float[] scores) {
            this.piece = piece;
            this.passages = passages;
            this.scores = scores;
            float best = scores[0];
            for (float one : scores) {
                best = Math.max(best, one);
            }
            score = best;
        }

        /** The number of the piece. */
        public int piece() {
            return piece;
        }

        /** How many passages were found. */
        public int count() {
            return passages.length;
        }

        /** The numbers of the passages, in reading order. */
        public int[] passages() {
            return passages.clone();
        }

        /** How good the best passage is. */
        float score() {
            return score;
        }

        /** The best passages in reading order, so many at most; of equal ones the first. */
        public int[] first(int most) {
            if (passages.length <= most) {
                return passages.clone();
            }
            PriorityQueue<Integer> best =
                    new PriorityQueue<>(
                            Comparator.<Integer>comparingDouble(at -> scores[at])
                                    .thenComparing(Comparator.reverseOrder()));
            for (int at = 0; at < passages.length; at++) {
                best.add(at);
                if (best.size() > most) {
                    best.remove();
                }
            }
            return best.stream().mapToInt(at -> passages[at]).sorted().toArray();
        }

        @Override
        public String toString() {
            return piece + ": " + Arrays.toString(passages);
        }
    }
}
