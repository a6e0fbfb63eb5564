package app.concord.rule;

import app.concord.model.BlockKind;
import app.concord.model.Property;
import app.concord.model.Subject;
import app.concord.text.Word;
import app.concord.text.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds names of several words of which one piece writes a single word otherwise, though it is too
 * short to be told from its letters alone, or puts the words in another order: 'Lunet Aer 2' for
 * 'Lunet Air 2', 'Nova Lite 7' for 'Nova 7 Lite'.
 */
final class AlteredNames {
    private static final int MOST_NAMES = 400;
    private static final int MOST_WORDS = 6;
    private static final int MOST_BUCKET = 40;
    private static final int FEWEST_RIGHT = 2;
    private static final int WELL_KNOWN = 3;
    private static final int MOST_WRONG = 2;
    private static final int MOST_SPOTS = 24;
    private static final int SHORT = 3;
    private static final int LONG = 5;
    private static final int OWN_NUMBER = 2;

    private final Prose prose;
    private final OwnNames own;
    private final NameUse use;
    private final Set<String> brand;
    private final Map<List<String>, Name> names = new LinkedHashMap<>();
    private final Map<String, List<Name>> byWord = new HashMap<>();
    private final Map<List<String>, Altered> altered = new LinkedHashMap<>();

    AlteredNames(Statements statements, Prose prose, OwnNames own) {
        this.prose = prose;
        this.own = own;
        this.use = prose.use();
        this.brand = prose.brand().words();
        for (Subject subject : statements.subjects()) {
            boolean product =
                    subject.kind() == Subject.Kind.PRODUCT
                            || subject.kind() == Subject.Kind.VARIANT;
            if (product && names.size() < MOST_NAMES) {
                subject.names().forEach(name -> add(Words.of(name)));
            }
        }
    }

    /** Where a name stands: words from one to before another. */
    record Spot(Passage passage, int from, int to) {}

    /** A name, or a part of one, and where it stands. */
    private static final class Name {
        private final List<String> words;
        private final List<Spot> spots = new ArrayList<>();
        private final Set<String> languages = new LinkedHashSet<>();
        private int pieces;
        private int last = -1;

        private Name(List<String> words) {
            this.words = words;
        }

        private void add(Spot spot) {
            if (spot.passage().piece() != last) {
                last = spot.passage().piece();
                pieces++;
                languages.add(Objects.requireNonNullElse(spot.passage().language(), ""));
                if (spots.size() < MOST_SPOTS) {
                    spots.add(spot);
                }
            }
        }
    }

    /**
     * A name that is written otherwise in one or two pieces.
     *
     * @param key the words in which both differ
     * @param length how many words of a name are the same
     */
    record Altered(List<String> key, List<Spot> wrong, List<Spot> right, int length) {}

    /** Every such name, in the order of the text. */
    List<Altered> find() {
        if (names.isEmpty()) {
            return List.of();
        }
        for (Passage passage : prose.passages()) {
            each(passage, true);
        }
        for (Passage passage : prose.passages()) {
            if (passage.speaks()) {
                each(passage, false);
            }
        }
        List<Altered> found = new ArrayList<>();
        altered.values()
                .forEach(one -> {
                    long pieces =
                            one.wrong().stream().map(s -> s.passage().piece()).distinct().count();
                    if (pieces <= MOST_WRONG && !isSaidApart(one)) {
                        found.add(one);
                    }
                });
        return found;
    }

    private void add(List<Word> name) {
        if (name.size() > MOST_WORDS) {
            return;
        }
        for (int from = 0; from < name.size(); from++) {
            for (int to = from + 2; to <= name.size(); to++) {
                List<Word> part = name.subList(from, to);
                if (part.stream().allMatch(AlteredNames::ofName)) {
                    List<String> words = part.stream().map(Word::folded).toList();
                    Name known = new Name(words);
                    if (names.putIfAbsent(words, known) == null) {
                        bucket(words.getFirst(), known);
                        bucket(words.get(1), known);
                    }
                }
            }
        }
    }

    private void bucket(String word, Name name) {
        List<Name> bucket = byWord.computeIfAbsent(word, w -> new ArrayList<>());
        if (bucket.size() < MOST_BUCKET) {
            bucket.add(name);
        }
    }

    private static boolean ofName(Word word) {
        return word.running() && (word.capitalised() || word.camel() || word.numeric());
    }

    private void each(Passage passage, boolean counting) {
        List<Word> words = passage.words();
        for (int i = 0; i < words.size(); i++) {
            List<Name> known = byWord.get(words.get(i).folded());
            if (known == null) {
                continue;
            }
            for (Name name : known) {
                int from = name.words.getFirst().equals(words.get(i).folded()) ? i : i - 1;
                if (from < 0 || from + name.words.size() > words.size()) {
                    continue;
                }
                if (counting) {
                    count(passage, from, name);
                } else {
                    compare(passage, from, name);
                }
            }
        }
    }

    private static void count(Passage passage, int from, Name name) {
        for (int i = 0; i < name.words.size(); i++) {
            if (!passage.words().get(from + i).folded().equals(name.words.get(i))) {
                return;
            }
        }
        name.add(new Spot(passage, from, from + name.words.size()));
    }

    private void compare(Passage passage, int from, Name name) {
        int length = name.words.size();
        List<Word> words = passage.words();
        int other = -1;
        int different = 0;
        for (int i = 0; i < length; i++) {
            Word word = words.get(from + i);
            if (!ofName(word) || (i > 0 && (word.apart() || word.glued()))) {
                return;
            }
            if (!word.folded().equals(name.words.get(i))) {
                other = i;
                different++;
            }
        }
        boolean read = name.languages.contains(Objects.requireNonNullElse(passage.language(), ""));
        if (different == 0 || name.pieces < FEWEST_RIGHT || !read) {
            return;
        }
        Spot spot = new Spot(passage, from, from + length);
        if (different == 1) {
            String wrong = words.get(from + other).folded();
            String right = name.words.get(other);
            boolean record = passage.block().property() == Property.NAME;
            boolean turned = isTurned(wrong, right, name);
            boolean slip =
                    !record
                            && isSlip(
                                    wrong,
                                    right,
                                    name,
                                    words.get(from + other),
                                    passage.language());
            if (turned || slip) {
                note(List.of(wrong, right), spot, name);
            }
        } else if (length > 2
                && passage.block().property() != Property.NAME
                && isReordered(spot, name)) {
            note(List.of(String.join(" ", folded(spot)), String.join(" ", name.words)), spot, name);
        }
    }

    private void note(List<String> key, Spot spot, Name name) {
        Altered before = altered.get(key);
        if (before == null || before.length() < name.words.size()) {
            List<Spot> wrong = new ArrayList<>();
            wrong.add(spot);
            altered.put(key, new Altered(key, wrong, name.spots, name.words.size()));
        } else if (before.length() == name.words.size()
                && before.wrong().size() < MOST_SPOTS
                && !before.wrong().contains(spot)) {
            before.wrong().add(spot);
        }
    }

    /** Whether a word that stands for a name's is a slip: nearly the same letters. */
    private boolean isSlip(
            String wrong, String right, Name name, Word word, @Nullable String language) {
        int shorter = Math.min(wrong.length(), right.length());
        boolean longer = name.words.size() > 2;
        boolean begins =
                shorter >= LONG
                        && wrong.regionMatches(0, right, 0, SHORT)
                        && name.pieces >= WELL_KNOWN;
        // Most words that stand for another are other names, which their letters tell at once.
        if (shorter < SHORT || !(longer || begins)) {
            return false;
        }
        int edits = Edits.distance(wrong, right);
        if (edits > (begins ? 2 : 1)
                || word.numeric()
                || right.chars().anyMatch(Character::isDigit)
                || brand.contains(wrong)
                || WordClass.inflected(wrong, right, language)) {
            return false;
        }
        NameUse.Use elsewhere = use.uses().get(wrong);
        if (elsewhere != null && (elsewhere.pieces() > MOST_WRONG || elsewhere.inBrief())) {
            return false;
        }
        return name.words.stream().anyMatch(other -> !other.equals(right) && firm(other));
    }

    /** 'Sonara 3R' for 'Sonara R3': a letter and a figure that have changed places. */
    private boolean isTurned(String wrong, String right, Name name) {
        if (wrong.length() != right.length()
                || wrong.length() > LONG
                || right.chars().noneMatch(Character::isDigit)
                || right.chars().allMatch(Character::isDigit)
                || name.pieces < WELL_KNOWN) {
            return false;
        }
        char[] left = wrong.toCharArray();
        char[] there = right.toCharArray();
        Arrays.sort(left);
        Arrays.sort(there);
        return Arrays.equals(left, there);
    }

    private boolean firm(String word) {
        return brand.contains(word) || own.hold(word);
    }

    /** Whether the same words begin alike and go on in another order, a number among them. */
    private boolean isReordered(Spot spot, Name name) {
        List<String> here = folded(spot);
        String[] left = here.toArray(String[]::new);
        String[] right = name.words.toArray(String[]::new);
        boolean begins = left[0].equals(right[0]);
        boolean number = false;
        for (String word : right) {
            boolean digits = word.chars().allMatch(Character::isDigit);
            boolean mixed = !digits && word.chars().anyMatch(Character::isDigit);
            if (mixed) {
                return false;
            }
            number |= digits && word.length() <= OWN_NUMBER;
        }
        Arrays.sort(left);
        Arrays.sort(right);
        return begins
                && Arrays.equals(left, right)
                && (number || right.length > 2)
                && Arrays.stream(right).distinct().count() == right.length
                && !names.containsKey(here);
    }

    private static List<String> folded(Spot spot) {
        return spot.passage().words().subList(spot.from(), spot.to()).stream()
                .map(Word::folded)
                .toList();
    }

    /** Whether a text has both writings, or a piece has both as labels: these are two things. */
    private static boolean isSaidApart(Altered one) {
        for (Spot spot : one.wrong()) {
            for (Spot right : one.right()) {
                boolean samePiece = right.passage().piece() == spot.passage().piece();
                boolean label = spot.passage().block().kind() != BlockKind.PARAGRAPH;
                if (right.passage().equals(spot.passage()) || (samePiece && label)) {
                    return true;
                }
            }
        }
        return false;
    }
}
