package app.concord.text.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

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
        return pieces.stream().mapToInt(piece -> piece.passages().length).sum();
    }

    /**
     * Passages of one piece.
     *
     * @param piece the number of the piece
     * @param passages the numbers of the passages, in reading order
     * @param best the same, the best first
     * @param score how good the best is
     */
    public record InPiece(int piece, int[] passages, int[] best, float score) {

        /** The best passages in reading order, so many at most. */
        public int[] first(int most) {
            if (passages.length <= most) {
                return passages.clone();
            }
            int[] first = Arrays.copyOf(best, most);
            Arrays.sort(first);
            return first;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof InPiece that
                    && piece == that.piece
                    && Arrays.equals(passages, that.passages)
                    && Arrays.equals(best, that.best)
                    && Float.compare(score, that.score) == 0;
        }

        @Override
        public int hashCode() {
            return 31 * piece + Arrays.hashCode(passages);
        }

        @Override
        public String toString() {
            return piece + ": " + Arrays.toString(passages);
        }
    }
}
