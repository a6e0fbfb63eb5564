package app.concord.rule;

import app.concord.model.BlockKind;
import app.concord.model.Channel;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.Span;
import app.concord.text.Edits;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the lines by which a campaign is known, and pieces in which one of them stands in other
 * words. A line is a tagline when the brief gives it, or when several pieces of several channels
 * show it word for word in a prominent place. Lines are found by the words they share with one, so
 * that the cost grows with the length of the texts.
 */
final class Taglines {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 9;
    private static final int LONGEST_OF_BRIEF = 12;
    private static final int FEWEST_PIECES = 3;
    private static final int FEWEST_PROMINENT = 2;
    private static final int FEW = 2;
    private static final int MOST_SPOTS = 24;
    private static final int MOST_TAGLINES = 200;
    private static final int LONG_TAG = 9;
    private static final int LONG_ENOUGH_INSIDE = 4;
    private static final int FEWEST_INSIDE = 3;

    private final OwnNames own;
    private final Prominence prominence;
    private final Map<String, Tagline> lines = new LinkedHashMap<>();

    Taglines(OwnNames own, Prominence prominence) {
        this.own = own;
        this.prominence = prominence;
    }

    /** A line and where it stands word for word. */
    static final class Tagline {
        private final List<String> words;
        private final String letters;
        private final @Nullable String language;
        private final boolean hashtag;
        private final List<Line> spots = new ArrayList<>();
        private final BitSet pieces = new BitSet();
        private final BitSet prominent = new BitSet();
        private final BitSet aside = new BitSet();
        private final EnumSet<Channel> channels = EnumSet.noneOf(Channel.class);
        private boolean brief;
        private boolean sentence;
        private boolean link;
        private boolean label;

        private Tagline(Line line) {
            words = line.words();
            letters = line.letters();
            language = line.passage().language();
            hashtag = line.hashtag();
        }

        List<String> words() {
            return words;
        }

        List<Line> spots() {
            return spots;
        }

        boolean ofBrief() {
            return brief;
        }

        private void add(Line line, boolean shown) {
            Passage passage = line.passage();
            boolean first = !pieces.get(passage.piece());
            boolean ofBrief = passage.asset().channel() == Channel.BRIEF;
            if (ofBrief) {
                brief |= passage.block().property() == Property.MESSAGE;
            } else {
                pieces.set(passage.piece());
                channels.add(passage.asset().channel());
            }
            boolean small =
                    passage.block().region() == Region.FOOTER
                            || passage.block().region() == Region.LEGAL;
            if (small && !ofBrief) {
                aside.set(passage.piece());
            }
            if (shown) {
                prominent.set(passage.piece());
            }
            sentence |= line.small();
            link |= passage.block().kind() == BlockKind.LINK;
            label |=
                    passage.block().region() == Region.LEGAL
                            || passage.block().kind() == BlockKind.TABLE_CELL
                            || passage.block().property() == Property.NAME;
            if (spots.size() < MOST_SPOTS && (first || ofBrief)) {
                spots.add(line);
            }
        }
    }

    /** A line that stands in one or two pieces in the place of a tagline. */
    record Altered(Tagline tagline, List<Line> lines) {}

    /** Every altered tagline, in the order of the text. */
    List<Altered> find(List<Line> all) {
        Map<String, Count> counts = new HashMap<>();
        all.stream()
                .filter(Taglines::fits)
                .forEach(line -> counts.computeIfAbsent(key(line), k -> new Count()).add(line));
        for (Line line : all) {
            Count count = fits(line) ? counts.get(key(line)) : null;
            if (count != null && count.often()) {
                lines.computeIfAbsent(key(line), k -> new Tagline(line))
                        .add(line, line.hashtag() || prominence.of(line.passage()));
            }
        }
        List<Tagline> taglines = lines.values().stream().filter(this::isTagline).toList();
        List<Altered> altered = new ArrayList<>();
        Map<Tagline, Map<String, List<Line>>> found = search(taglines, all);
        found.forEach((tagline, variants) ->
                variants.values().stream()
                        .filter(same -> few(same, tagline))
                        .forEach(same -> altered.add(new Altered(tagline, same))));
        return altered;
    }

    /** In how many pieces a line stands word for word. */
    private static final class Count {
        private int pieces;
        private int last = -1;
        private boolean brief;

        void add(Line line) {
            pieces += line.passage().piece() == last ? 0 : 1;
            last = line.passage().piece();
            brief |= line.passage().asset().channel() == Channel.BRIEF;
        }

        boolean often() {
            return brief || pieces >= FEWEST_PIECES;
        }
    }

    private static boolean fits(Line line) {
        return line.words().size() >= (line.hashtag() ? 1 : 2)
                && line.words().size() <= LONGEST_OF_BRIEF
                && !line.numeric()
                && line.passage().speaks();
    }

    private static String key(Line line) {
        return (line.hashtag() ? "#" : "") + line.key();
    }

    private boolean isTagline(Tagline line) {
        if (line.hashtag) {
            return line.pieces.cardinality() >= FEWEST_PIECES;
        }
        if (line.brief) {
            return line.words.size() >= SHORTEST && content(line.words, line.language) > 0;
        }
        return line.words.size() >= SHORTEST
                && line.words.size() <= LONGEST
                && line.pieces.cardinality() >= FEWEST_PIECES
                && line.prominent.cardinality() >= FEWEST_PROMINENT
                && line.channels.size() > 1
                && line.sentence
                && 2 * line.aside.cardinality() < line.pieces.cardinality()
                && !line.link
                && !line.label
                && content(line.words, line.language) > 0
                && line.words.stream().noneMatch(own::hold);
    }

    private static long content(List<String> words, @Nullable String language) {
        return words.stream().filter(word -> isContent(word, language)).count();
    }

    private static boolean isContent(String word, @Nullable String language) {
        return word.length() > 2
                && !Terms.isStopWord(word, language)
                && !WordClass.DRESSING.words(language).contains(word);
    }

    private static boolean few(List<Line> same, Tagline tagline) {
        long pieces = same.stream().map(line -> line.passage().piece()).distinct().count();
        boolean unlike = same.stream().noneMatch(l -> tagline.pieces.get(l.passage().piece()));
        return unlike
                && (tagline.brief || (pieces <= FEW && tagline.pieces.cardinality() >= 2 * pieces));
    }

    /** Lines that share words with a tagline but are not it, by tagline and by their words. */
    private Map<Tagline, Map<String, List<Line>>> search(List<Tagline> taglines, List<Line> all) {
        Map<String, List<Tagline>> byWord = new HashMap<>();
        for (Tagline tagline : taglines.subList(0, Math.min(MOST_TAGLINES, taglines.size()))) {
            for (String word : new LinkedHashSet<>(tagline.words)) {
                if (tagline.hashtag || isContent(word, tagline.language)) {
                    byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(tagline);
                }
            }
            if (tagline.hashtag) {
                byWord.computeIfAbsent(beginning(tagline.letters), w -> new ArrayList<>())
                        .add(tagline);
            }
        }
        Map<Tagline, Map<String, List<Line>>> found = new LinkedHashMap<>();
        for (Line line : all) {
            if (!line.passage().speaks() || line.passage().asset().channel() == Channel.BRIEF) {
                continue;
            }
            Set<Tagline> near = new LinkedHashSet<>(0);
            for (String word : line.words()) {
                List<Tagline> with = byWord.get(word);
                if (with != null) {
                    near.addAll(with);
                }
            }
            if (line.hashtag()) {
                near.addAll(byWord.getOrDefault(beginning(line.letters()), List.of()));
            }
            for (Tagline tagline : near) {
                if (told(tagline, line)) {
                    tagline.pieces.set(line.passage().piece());
                } else if (altered(tagline, line)) {
                    found.computeIfAbsent(tagline, t -> new LinkedHashMap<>())
                            .computeIfAbsent(key(line), k -> new ArrayList<>())
                            .add(line);
                }
            }
        }
        return found;
    }

    private static String beginning(String letters) {
        return "#" + letters.substring(0, Math.min(4, letters.length()));
    }

    /** Whether the tagline stands in the line word for word. */
    private static boolean told(Tagline tagline, Line line) {
        return line.letters().contains(tagline.letters);
    }

    private boolean altered(Tagline tagline, Line line) {
        String language = line.passage().language();
        if (!Objects.equals(language, tagline.language) && !tagline.brief && !tagline.hashtag) {
            return false;
        }
        if (tagline.hashtag != line.hashtag()) {
            return line.hashtag()
                    && line.words().size() >= SHORTEST
                    && reworded(tagline, line.words(), language);
        }
        if (line.hashtag()) {
            return alteredTag(tagline, line);
        }
        boolean shown = prominence.of(line.passage());
        boolean same = tagline.words.size() >= SHORTEST && standsAlone(line);
        if (same && turned(tagline, line.words(), language)) {
            return true;
        }
        return (shown || same || tagline.brief)
                && line.passage().block().kind() != BlockKind.LINK
                && (reworded(tagline, line.words(), language)
                        || atAnEnd(tagline, line.words(), language));
    }

    /** Whether a line fills its line of text, as a headline in a copy sheet does. */
    private static boolean standsAlone(Line line) {
        String text = line.passage().block().text();
        Span span = line.passage().span(line.from(), line.to());
        int from = span.start();
        int to = span.end();
        while (from > 0 && !Character.isLetterOrDigit(text.charAt(from - 1))) {
            if (text.charAt(--from) == '\n') {
                break;
            }
        }
        while (to < text.length() && !Character.isLetterOrDigit(text.charAt(to))) {
            if (text.charAt(to++) == '\n') {
                break;
            }
        }
        boolean begins = from == 0 || text.charAt(from) == '\n';
        boolean ends = to == text.length() || text.charAt(to - 1) == '\n';
        return begins && ends;
    }

    /** Whether a line has the same words in another order: 'See better, hear well'. */
    private static boolean turned(Tagline tagline, List<String> words, @Nullable String language) {
        if (words.size() != tagline.words.size()
                || words.equals(tagline.words)
                || content(tagline.words, language) < 2) {
            return false;
        }
        List<String> left = new ArrayList<>(tagline.words);
        List<String> right = new ArrayList<>(words);
        left.sort(null);
        right.sort(null);
        return left.equals(right);
    }

    /**
     * Whether a longer line begins or ends with the tagline, but for one word, which is not the one
     * where the rest of the line joins on.
     */
    private boolean atAnEnd(Tagline tagline, List<String> words, @Nullable String language) {
        int size = tagline.words.size();
        if (size < LONG_ENOUGH_INSIDE
                || words.size() <= size
                || content(tagline.words, language) < FEWEST_INSIDE) {
            return false;
        }
        List<String> first = words.subList(0, size);
        List<String> last = words.subList(words.size() - size, words.size());
        return (first.getLast().equals(tagline.words.getLast())
                        && oneOther(tagline, first, language))
                || (last.getFirst().equals(tagline.words.getFirst())
                        && oneOther(tagline, last, language));
    }

    /** Whether all words but one, which says something on both sides, stand in their places. */
    private boolean oneOther(Tagline tagline, List<String> words, @Nullable String language) {
        int other = 0;
        boolean content = true;
        for (int i = 0; i < words.size(); i++) {
            String own = tagline.words.get(i);
            if (!words.get(i).equals(own)) {
                other++;
                content &= isContent(own, language) && isContent(words.get(i), language);
            }
        }
        return other == 1 && content && reworded(tagline, words, language);
    }

    /** Whether one word or two stand for others, while most are the same and in their order. */
    private boolean reworded(Tagline tagline, List<String> line, @Nullable String language) {
        if (line.size() > 2 * tagline.words.size() || numeric(line)) {
            return false;
        }
        WordAlignment words = WordAlignment.of(tagline.words, line, language);
        List<WordAlignment.Pair> changed = new ArrayList<>(words.replaced());
        changed.removeIf(
                pair -> !isContent(pair.left(), language) && !isContent(pair.right(), language));
        boolean extra = content(words.left(), language) + content(words.right(), language) > 0;
        int size = tagline.words.size();
        boolean names =
                changed.stream().anyMatch(pair -> own.hold(pair.left()) || own.hold(pair.right()));
        return !changed.isEmpty()
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
        if (line.numeric() || WordClass.inflected(tagline.letters, line.letters(), language)) {
            return false;
        }
        boolean typing =
                tagline.letters.length() >= LONG_TAG
                        && Edits.between(tagline.letters, line.letters(), 2) <= 2;
        WordAlignment words = WordAlignment.of(tagline.words, line.words(), language);
        boolean word =
                tagline.words.size() >= SHORTEST
                        && words.replaced().size() == 1
                        && words.left().isEmpty()
                        && words.right().isEmpty();
        return typing || word;
    }
}
