package app.concord.rule;

import app.concord.model.Channel;
import app.concord.model.TaglineTable.Standing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the lines by which a campaign is known, and pieces in which one of them stands in other
 * words. A line is a tagline when the brief gives it, or when several pieces of several channels
 * show it word for word in a prominent place. Lines are found by the words they share with one, so
 * that the cost grows with the length of the texts.
 */
final class Taglines {
    /** The fewest words of a tagline. */
    static final int SHORTEST = 3;

    private static final int LONGEST = 9;
    private static final int LONGEST_OF_BRIEF = 12;
    private static final int FEWEST_PIECES = 3;
    private static final int FEWEST_PROMINENT = 2;
    private static final int FEW = 2;
    private static final int MOST_TAGLINES = 200;
    private final OwnNames own;
    private final Prominence prominence;
    private final TaglineWording wording;
    private final TaglineKin kin;
    private final Utterances utterances;

    /** By the slot of their words, lines that stand in several pieces or the brief. */
    private final Map<Integer, Tagline> lines = new LinkedHashMap<>();

    private final Map<Tagline, TaglineUses> uses = new LinkedHashMap<>();

    Taglines(OwnNames own, Prominence prominence, Utterances utterances) {
        this.utterances = utterances;
        this.own = own;
        this.prominence = prominence;
        this.wording = new TaglineWording(own, prominence);
        this.kin = new TaglineKin(own, prominence);
    }

    /** A line that stands in one or two pieces in the place of a tagline. */
    record Altered(Tagline tagline, List<Line> lines) {}

    /** Every altered tagline, in the order of the text. */
    List<Altered> find(List<Line> single) {
        List<Line> all = withJoined(single);
        List<Line> fitting = all.stream().filter(Taglines::fits).toList();
        Counts counts = new Counts(2 * utterances.size());
        fitting.forEach(counts::add);
        for (Line line : fitting) {
            if (counts.often(slot(line))) {
                lines.computeIfAbsent(slot(line), k -> new Tagline(line))
                        .add(line, line.hashtag() || prominence.of(line.passage()));
            }
        }
        List<Tagline> taglines = lines.values().stream().filter(this::isTagline).toList();
        taglines.forEach(this::uses);
        List<Altered> altered = new ArrayList<>();
        Map<Tagline, Map<Integer, List<Line>>> found = search(taglines, all);
        found.forEach((tagline, variants) ->
                variants.values()
                        .forEach(same -> {
                            boolean slip = few(same, tagline);
                            uses(tagline)
                                    .addAll(slip ? Standing.ALTERED : Standing.ALSO_USED, same);
                            if (slip) {
                                altered.add(new Altered(tagline, same));
                            }
                        }));
        return altered;
    }

    /** The wordings of every tagline, in the order of the text; known when they were found. */
    List<TaglineUses> uses() {
        return List.copyOf(uses.values());
    }

    private static TaglineUses inBrief(Tagline tagline) {
        TaglineUses uses = new TaglineUses(tagline);
        tagline.spots().stream()
                .filter(line -> line.passage().asset().channel() == Channel.BRIEF)
                .forEach(uses::told);
        return uses;
    }

    private TaglineUses uses(Tagline tagline) {
        return uses.computeIfAbsent(tagline, Taglines::inBrief);
    }

    /** The lines and those that two short sentences make together. */
    private List<Line> withJoined(List<Line> single) {
        List<Line> all = new ArrayList<>(single);
        for (int i = 1; i < single.size(); i++) {
            Line joined = LineShape.joined(single.get(i - 1), single.get(i), utterances);
            if (joined != null) {
                all.add(joined);
            }
        }
        return all;
    }

    /** In how many pieces lines stand word for word, by the slot of their words. */
    private static final class Counts {
        private final int[] pieces;
        private final int[] last;
        private final BitSet brief = new BitSet();

        Counts(int slots) {
            pieces = new int[slots];
            last = new int[slots];
            Arrays.fill(last, -1);
        }

        void add(Line line) {
            int slot = slot(line);
            pieces[slot] += line.passage().piece() == last[slot] ? 0 : 1;
            last[slot] = line.passage().piece();
            if (line.passage().asset().channel() == Channel.BRIEF) {
                brief.set(slot);
            }
        }

        boolean often(int slot) {
            return pieces[slot] >= FEWEST_PIECES || brief.get(slot);
        }
    }

    private static boolean fits(Line line) {
        return line.words().size() >= (line.hashtag() ? 1 : 2)
                && line.words().size() <= LONGEST_OF_BRIEF
                && !line.numeric()
                && line.passage().speaks();
    }

    /** What is the same for lines of the same words, hashtags apart. */
    private static int slot(Line line) {
        return 2 * line.utterance().number() + (line.hashtag() ? 1 : 0);
    }

    private boolean isTagline(Tagline line) {
        if (line.hashtag()) {
            return line.pieces().size() >= FEWEST_PIECES;
        }
        if (line.ofBrief()) {
            return line.words().size() >= SHORTEST
                    && TaglineWording.content(line.words(), line.language()) > 0;
        }
        return line.words().size() >= SHORTEST
                && line.words().size() <= LONGEST
                && line.pieces().size() >= FEWEST_PIECES
                && line.prominent() >= FEWEST_PROMINENT
                && line.channels().size() > 1
                && line.sentence()
                && 2 * line.aside() < line.pieces().size()
                && !line.link()
                && !line.label()
                && TaglineWording.content(line.words(), line.language()) > 0
                && says(line);
    }

    /** Whether it says more than the names of what is sold. */
    private boolean says(Tagline line) {
        return line.words().stream()
                .anyMatch(
                        word -> TaglineWording.isContent(word, line.language()) && !own.hold(word));
    }

    private static boolean few(List<Line> same, Tagline tagline) {
        long pieces = same.stream().map(line -> line.passage().piece()).distinct().count();
        boolean unlike =
                same.stream().noneMatch(l -> tagline.pieces().contains(l.passage().piece()));
        return unlike
                && (tagline.ofBrief() || (pieces <= FEW && tagline.pieces().size() >= 2 * pieces));
    }

    /** Lines that share words with a tagline but are not it, by tagline and by their words. */
    private Map<Tagline, Map<Integer, List<Line>>> search(List<Tagline> taglines, List<Line> all) {
        Map<String, List<Tagline>> byWord = new HashMap<>();
        // A brief may give one line in two languages, neither of which is the other gone wrong.
        Set<Integer> known = new HashSet<>();
        lines.forEach((slot, tagline) -> {
            if (tagline.ofBrief() && isTagline(tagline)) {
                known.add(slot);
            }
        });
        for (Tagline tagline : taglines.subList(0, Math.min(MOST_TAGLINES, taglines.size()))) {
            for (String word : new LinkedHashSet<>(tagline.words())) {
                if (tagline.hashtag() || TaglineWording.isContent(word, tagline.language())) {
                    byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(tagline);
                }
            }
            byWord.computeIfAbsent(beginning(tagline.letters()), w -> new ArrayList<>())
                    .add(tagline);
        }
        Map<Tagline, Map<Integer, List<Line>>> found = new LinkedHashMap<>();
        for (Line line : all) {
            if (!line.passage().speaks() || line.passage().asset().channel() == Channel.BRIEF) {
                continue;
            }
            Set<Tagline> near = Set.of();
            for (String word : line.utterance().folded()) {
                List<Tagline> with = byWord.get(word);
                if (with != null) {
                    near = near.isEmpty() ? new LinkedHashSet<>() : near;
                    near.addAll(with);
                }
            }
            if (line.hashtag()) {
                near = near.isEmpty() ? new LinkedHashSet<>() : near;
                near.addAll(byWord.getOrDefault(beginning(line.letters()), List.of()));
            }
            for (Tagline tagline : near) {
                if (TaglineWording.told(tagline, line)) {
                    tagline.pieces().add(line.passage().piece());
                    uses(tagline).told(line);
                } else if (!known.contains(slot(line))) {
                    differs(tagline, line, found);
                }
            }
        }
        return found;
    }

    /** Adds a line to those that are a tagline in other words, or notes that it is no slip. */
    private void differs(Tagline tagline, Line line, Map<Tagline, Map<Integer, List<Line>>> found) {
        if (wording.altered(tagline, line)) {
            found.computeIfAbsent(tagline, t -> new LinkedHashMap<>())
                    .computeIfAbsent(slot(line), k -> new ArrayList<>())
                    .add(line);
        } else {
            keep(tagline, line);
        }
    }

    /** Notes a line that says the tagline in a way that is no slip. */
    private void keep(Tagline tagline, Line line) {
        int part = line.hashtag() ? -1 : Collections.indexOfSubList(tagline.words(), line.words());
        if (part >= 0 && line.passage().says(tagline.words(), line.from() - part)) {
            // A line of text or a dash parts it.
            if (part == 0) {
                uses(tagline).told(line.passage(), line.from());
            }
            return;
        }
        Standing standing = kin.of(tagline, line);
        if (standing != null) {
            uses(tagline).add(standing, line);
        }
    }

    private static String beginning(String letters) {
        return "#" + letters.substring(0, Math.min(4, letters.length()));
    }
}
