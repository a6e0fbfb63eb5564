package app.concord.rule;

import app.concord.model.BlockKind;
import app.concord.text.Edits;
import app.concord.text.Word;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tells whether a line is a tagline in other words. */
final class TaglineWording {
    private static final int WELL_KNOWN = 4;
    private static final int LONG_TAG = 9;
    private static final int LONG_ENOUGH_INSIDE = 4;
    private static final int FEWEST_INSIDE = 3;

    private final OwnNames own;
    private final Prominence prominence;

    TaglineWording(OwnNames own, Prominence prominence) {
        this.own = own;
        this.prominence = prominence;
    }

    /** Whether the tagline stands in the line word for word. */
    static boolean told(Tagline tagline, Line line) {
        return line.letters().contains(tagline.letters());
    }

    /**
     * Whether the line has the place of the tagline and other words, which say something else than
     * that a thing costs nothing.
     */
    boolean altered(Tagline tagline, Line line) {
        String language = line.passage().language();
        return reads(tagline, line)
                && !AlikeWords.giveInOtherWords(tagline.words(), folded(line.passage()), language);
    }

    private boolean reads(Tagline tagline, Line line) {
        String language = line.passage().language();
        boolean inLanguage = Objects.equals(language, tagline.language());
        if (!inLanguage && !tagline.ofBrief() && !tagline.hashtag()) {
            // A poster in two languages has the language of most of its words.
            return !line.hashtag()
                    && 2 * tagline.mostShared(line) >= tagline.words().size()
                    && LineShape.standsAlone(line)
                    && framed(tagline, line.words(), tagline.language());
        }
        if (tagline.hashtag() != line.hashtag()) {
            return line.hashtag()
                    && line.words().size() >= Taglines.SHORTEST
                    && reworded(tagline, line.words(), language);
        }
        if (line.hashtag()) {
            return alteredTag(tagline, line);
        }
        if (inLanguage && 2 * tagline.mostShared(line) < tagline.words().size()) {
            return false;
        }
        boolean most = !inLanguage || 5 * tagline.mostShared(line) >= 3 * tagline.words().size();
        boolean shown = prominence.of(line.passage());
        boolean same = tagline.words().size() >= Taglines.SHORTEST && LineShape.standsAlone(line);
        if ((shown || same || tagline.ofBrief())
                && content(tagline.words(), language) >= 2
                && LineShape.turned(tagline.words(), line.words())) {
            return true;
        }
        return (shown || same || tagline.ofBrief())
                && line.passage().block().kind() != BlockKind.LINK
                && ((most && reworded(tagline, line.words(), language))
                        || (same && framed(tagline, line.words(), language))
                        || (most && atAnEnd(tagline, line.words(), language)));
    }

    /** All words of the text that a line stands in, its label too: 'Gift: a pair of pillows'. */
    private static List<String> folded(Passage passage) {
        return passage.words().stream().map(Word::folded).toList();
    }

    /** Whether a line by itself begins and ends as the tagline does, with other words between. */
    private boolean framed(Tagline tagline, List<String> line, @Nullable String language) {
        return !numeric(line)
                && LineShape.framed(
                        tagline.words(),
                        line,
                        (here, there) ->
                                !here.isEmpty()
                                        && !there.isEmpty()
                                        && content(here, language) + content(there, language) > 0
                                        && here.stream().noneMatch(own::hold)
                                        && there.stream().noneMatch(own::hold))
                && 2 * WordAlignment.of(tagline.words(), line, language).shared().size()
                        >= tagline.words().size();
    }

    /** How many of the words say something. */
    static int content(List<String> words, @Nullable String language) {
        WordTraits traits = WordTraits.in(language);
        int content = 0;
        for (String word : words) {
            content += traits.of(word) & WordTraits.CONTENT;
        }
        return content;
    }

    /** The words that say something. */
    static List<String> contentOf(List<String> words, @Nullable String language) {
        WordTraits traits = WordTraits.in(language);
        List<String> content = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            if (traits.any(words.get(i), WordTraits.CONTENT)) {
                content.add(words.get(i));
            }
        }
        return content;
    }

    /** Whether a word says something on its own. */
    static boolean isContent(String word, @Nullable String language) {
        return WordTraits.in(language).any(word, WordTraits.CONTENT);
    }

    /**
     * Whether a longer line begins or ends with the tagline, but for one word, which is not the one
     * where the rest of the line joins on.
     */
    private boolean atAnEnd(Tagline tagline, List<String> words, @Nullable String language) {
        int size = tagline.words().size();
        int content = content(tagline.words(), language);
        boolean longer = size > LONG_ENOUGH_INSIDE && content == FEWEST_INSIDE - 1;
        if (size < LONG_ENOUGH_INSIDE
                || words.size() <= size
                || (content < FEWEST_INSIDE && !longer)) {
            return false;
        }
        List<String> first = words.subList(0, size);
        List<String> last = words.subList(words.size() - size, words.size());
        return (first.getLast().equals(tagline.words().getLast())
                        && oneOther(tagline, first, language))
                || (last.getFirst().equals(tagline.words().getFirst())
                        && oneOther(tagline, last, language));
    }

    /** Whether all words but one, which says something on both sides, stand in their places. */
    private boolean oneOther(Tagline tagline, List<String> words, @Nullable String language) {
        int other = 0;
        boolean content = true;
        for (int i = 0; i < words.size(); i++) {
            String own = tagline.words().get(i);
            if (!words.get(i).equals(own)) {
                other++;
                content &= isContent(own, language) && isContent(words.get(i), language);
            }
        }
        return other == 1 && content && reworded(tagline, words, language);
    }

    /** Whether one word or two stand for others, while most are the same and in their order. */
    private boolean reworded(Tagline tagline, List<String> line, @Nullable String language) {
        if (line.size() > 2 * tagline.words().size() || numeric(line)) {
            return false;
        }
        WordAlignment words = WordAlignment.of(tagline.words(), line, language);
        List<WordAlignment.Pair> changed = new ArrayList<>(words.replaced());
        changed.removeIf(
                pair -> !isContent(pair.left(), language) && !isContent(pair.right(), language));
        boolean extra = content(words.left(), language) + content(words.right(), language) > 0;
        int size = tagline.words().size();
        boolean names =
                changed.stream().anyMatch(pair -> own.hold(pair.left()) || own.hold(pair.right()));
        boolean small =
                changed.isEmpty()
                        && words.replaced().size() == 1
                        && size >= Taglines.SHORTEST
                        && (tagline.ofBrief() || tagline.pieces().size() >= WELL_KNOWN)
                        && Math.abs(line.size() - size) <= 1;
        return (small || !changed.isEmpty())
                && !extra
                && !names
                && words.replaced().size() <= Math.max(1, size / 3)
                && words.left().size() + words.right().size() <= 1
                && content(words.shared(), language) > 0
                && 5 * words.shared().size() >= 3 * size;
    }

    private static boolean numeric(List<String> words) {
        return words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
    }

    /** Whether a hashtag has one other word of three or more, or a letter or two are other. */
    private static boolean alteredTag(Tagline tagline, Line line) {
        String language = line.passage().language();
        if (line.numeric() || WordClass.inflected(tagline.letters(), line.letters(), language)) {
            return false;
        }
        boolean typing =
                tagline.letters().length() >= LONG_TAG
                        && Edits.between(tagline.letters(), line.letters(), 2) <= 2;
        if (typing || tagline.words().size() < Taglines.SHORTEST) {
            return typing;
        }
        WordAlignment words = WordAlignment.of(tagline.words(), line.words(), language);
        return words.replaced().size() == 1 && words.left().isEmpty() && words.right().isEmpty();
    }
}
