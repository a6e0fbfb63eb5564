package app.concord.rule;

import app.concord.model.TaglineTable.Standing;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Tells lines that say a tagline as its place allows: shortened, in other forms of the words or
 * another order, as a hashtag. Such lines are no slips.
 */
final class TaglineKin {
    private static final int FEWEST_SHARED = 2;

    private final OwnNames own;
    private final Prominence prominence;

    TaglineKin(OwnNames own, Prominence prominence) {
        this.own = own;
        this.prominence = prominence;
    }

    /** How a line in which the tagline does not stand word for word says it; null for not. */
    @Nullable Standing of(Tagline tagline, Line line) {
        if (tagline.hashtag()) {
            return null;
        }
        if (line.hashtag()) {
            return isHashtag(tagline, line) ? Standing.HASHTAG : null;
        }
        // Too few words in common for any of it, and others than a clause of it has.
        if (tagline.mostContent(line) < FEWEST_SHARED && !tagline.mayHold(line)) {
            return null;
        }
        boolean fits =
                Objects.equals(tagline.language(), line.passage().language())
                        && line.words().size() <= 2 * tagline.words().size()
                        && !line.numeric()
                        && (prominence.of(line.passage()) || LineShape.standsAlone(line));
        return fits ? byWords(tagline, line) : null;
    }

    /** Whether a hashtag has half of the tagline's letters or more, and no others. */
    private static boolean isHashtag(Tagline tagline, Line line) {
        return 2 * line.letters().length() >= tagline.letters().length()
                && tagline.letters().contains(line.letters());
    }

    private @Nullable Standing byWords(Tagline tagline, Line line) {
        String language = tagline.language();
        List<String> wanted = tagline.content();
        List<String> said = TaglineWording.contentOf(line.words(), language);
        List<String> left = new ArrayList<>(wanted);
        int next = 0;
        int extra = 0;
        boolean ordered = true;
        boolean tells = false;
        for (String word : said) {
            int at = indexOf(left, word, language);
            if (at < 0) {
                extra++;
                continue;
            }
            int place = wanted.indexOf(left.get(at));
            ordered &= place >= next;
            next = Math.max(next, place);
            tells |= !own.hold(word);
            left.remove(at);
        }
        int shared = wanted.size() - left.size();
        if (!tells) {
            return null;
        }
        if (isClause(tagline, line)) {
            return Standing.SHORTENED;
        }
        if (shared < FEWEST_SHARED) {
            return null;
        }
        if (left.isEmpty()) {
            return extra <= wanted.size() / 2 ? Standing.ADAPTED : null;
        }
        boolean most = extra == 0 && ordered && 2 * shared > wanted.size();
        return most ? Standing.SHORTENED : null;
    }

    /** Whether a line is one of the clauses of a tagline: 'Grill more, worry less'. */
    private static boolean isClause(Tagline tagline, Line line) {
        Line whole = tagline.spots().getFirst();
        int from = Collections.indexOfSubList(whole.words(), line.words());
        int to = from + line.words().size();
        return from >= 0
                && line.words().size() > 1
                && line.words().size() < whole.words().size()
                && (from == 0 || whole.pausesBefore(from))
                && (to == whole.words().size() || whole.pausesBefore(to));
    }

    /** The place of a word or another form of it; negative where there is none. */
    private static int indexOf(List<String> words, String word, @Nullable String language) {
        int same = words.indexOf(word);
        for (int i = 0; same < 0 && i < words.size(); i++) {
            if (WordAlignment.same(words.get(i), word, language)) {
                same = i;
            }
        }
        return same;
    }
}
