package app.concord.rule;

import app.concord.model.Property;
import app.concord.model.Subject;
import app.concord.rule.AlteredNames.Altered;
import app.concord.rule.AlteredNames.Spot;
import app.concord.text.Overlap;
import app.concord.text.Word;
import app.concord.text.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds whole names of products, common words among them, of which one word is misspelt in one
 * piece: 'Tirreau de plantation' for 'Terreau de plantation'. Common words have neighbours that are
 * words too, so a slip is only seen inside of a long word that no other piece has, while all other
 * words of a name that several pieces state stand in their places.
 */
final class MisspeltNames {
    private static final int MOST_NAMES = 400;
    private static final int MOST_WORDS = 8;
    private static final int MOST_BUCKET = 40;
    private static final int MOST_SPOTS = 24;
    private static final int WELL_KNOWN = 3;
    private static final int LONG = 5;

    /** Where only one other word stands by, it takes a longer word. */
    private static final int LONG_IN_SHORT_NAME = 7;

    /** The letters at the end of a word that tell one form of it from another. */
    private static final int ENDING = 2;

    private final Prose prose;
    private final Set<String> brand;
    private final Map<List<String>, Name> names = new LinkedHashMap<>();
    private final Map<String, List<Name>> byWord = new HashMap<>();

    MisspeltNames(Statements statements, Prose prose) {
        this.prose = prose;
        this.brand = prose.brand().words();
        for (Subject subject : statements.subjects()) {
            boolean product =
                    subject.kind() == Subject.Kind.PRODUCT
                            || subject.kind() == Subject.Kind.VARIANT;
            if (product && names.size() < MOST_NAMES) {
                subject.names().forEach(this::add);
            }
        }
    }

    /** A name and where it stands as it should. */
    private static final class Name {
        private final List<String> words;
        private final List<Spot> spots = new ArrayList<>();
        private final Set<Integer> pieces = new HashSet<>();
        private final Set<String> languages = new HashSet<>();

        private Name(List<String> words) {
            this.words = words;
        }

        private void add(Spot spot) {
            if (pieces.add(spot.passage().piece())) {
                languages.add(language(spot.passage()));
                if (spots.size() < MOST_SPOTS) {
                    spots.add(spot);
                }
            }
        }
    }

    /** A name with a word in the place of another. */
    private record Other(Name name, Spot spot, String wrong, String right) {}

    private void add(String name) {
        List<String> words = Words.of(name).stream().map(Word::folded).toList();
        if (words.size() < 2 || words.size() > MOST_WORDS) {
            return;
        }
        Name known = new Name(words);
        if (names.putIfAbsent(words, known) == null) {
            for (String word : new LinkedHashSet<>(words.subList(0, 2))) {
                List<Name> bucket = byWord.computeIfAbsent(word, w -> new ArrayList<>());
                if (bucket.size() < MOST_BUCKET) {
                    bucket.add(known);
                }
            }
        }
    }

    /** Every such name, in the order of the text. */
    List<Altered> find() {
        List<Other> others = new ArrayList<>();
        if (!names.isEmpty()) {
            prose.passages().forEach(passage -> read(passage, others));
        }
        others.removeIf(one -> !isSlip(one));
        if (others.isEmpty()) {
            return List.of();
        }
        Map<String, Set<Integer>> pieces = pieces(others);
        Map<List<String>, Altered> found = new LinkedHashMap<>();
        for (Other one : others) {
            if (pieces.getOrDefault(one.wrong(), Set.of()).size() == 1) {
                found.computeIfAbsent(
                                List.of(one.wrong(), one.right()),
                                key ->
                                        new Altered(
                                                key,
                                                new ArrayList<>(),
                                                one.name().spots,
                                                one.name().words.size()))
                        .wrong()
                        .add(one.spot());
            }
        }
        return List.copyOf(found.values());
    }

    /** The pieces in which each wrong word stands at all. */
    private Map<String, Set<Integer>> pieces(List<Other> others) {
        Map<String, Set<Integer>> pieces = new HashMap<>();
        others.forEach(one -> pieces.put(one.wrong(), new HashSet<>()));
        for (Passage passage : prose.passages()) {
            for (Word word : passage.words()) {
                Set<Integer> in = pieces.get(word.folded());
                if (in != null) {
                    in.add(passage.piece());
                }
            }
        }
        return pieces;
    }

    private void read(Passage passage, List<Other> others) {
        List<Word> words = passage.words();
        for (int i = 0; i < words.size(); i++) {
            String folded = words.get(i).folded();
            for (Name name : byWord.getOrDefault(folded, List.of())) {
                int from = name.words.getFirst().equals(folded) ? i : i - 1;
                if (from >= 0 && from + name.words.size() <= words.size()) {
                    compare(name, new Spot(passage, from, from + name.words.size()), others);
                }
            }
        }
    }

    /** Notes where a name stands, or stands but for one word. */
    private static void compare(Name name, Spot spot, List<Other> others) {
        int other = -1;
        for (int i = 0; i < name.words.size(); i++) {
            Word word = spot.passage().words().get(spot.from() + i);
            if (i > 0 && word.apart()) {
                return;
            }
            if (!word.folded().equals(name.words.get(i))) {
                if (other >= 0) {
                    return;
                }
                other = i;
            }
        }
        if (other < 0) {
            name.add(spot);
        } else if (spot.passage().speaks() && spot.passage().block().property() != Property.NAME) {
            String wrong = spot.passage().words().get(spot.from() + other).folded();
            String right = name.words.get(other);
            // Another product's name is no slip; of these there are many where names share a word.
            if (isAlike(wrong, right, name)) {
                others.add(new Other(name, spot, wrong, right));
            }
        }
    }

    private boolean isSlip(Other one) {
        Name name = one.name();
        return name.pieces.size() >= WELL_KNOWN
                && name.languages.contains(language(one.spot().passage()))
                && !brand.contains(one.wrong());
    }

    /** Whether a word has the letters of another but for one inside, or for two exchanged. */
    private static boolean isAlike(String wrong, String right, Name name) {
        int shortest = name.words.size() == 2 ? LONG_IN_SHORT_NAME : LONG;
        if (wrong.length() != right.length() || wrong.length() < shortest) {
            return false;
        }
        Overlap shared = Overlap.of(wrong, right);
        boolean inside = shared.prefix() > 0 && shared.suffix() >= ENDING;
        return inside
                && (shared.oneEdit() || shared.swapped(wrong, right))
                && wrong.chars().allMatch(Character::isLetter);
    }

    private static String language(Passage passage) {
        return Objects.requireNonNullElse(passage.language(), "");
    }
}
