package app.concord.rule;

import app.concord.text.Word;
import app.concord.text.Words;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A name that may go into a glossary, with the ways in which pieces write it. */
final class SeedName {
    private static final int FEWEST_PIECES = 2;
    private static final int UNIT = 2;

    private final String first;
    private final List<String> words;
    private final Map<String, Set<Integer>> ways = new LinkedHashMap<>();
    private final Map<String, Set<Integer>> marked = new TreeMap<>();
    private final Set<Integer> pieces = new LinkedHashSet<>();
    private @Nullable String approved;

    /**
     * @param first as it is written where it is met first
     */
    SeedName(String first) {
        this.first = first;
        this.words = Words.of(first).stream().map(Word::folded).toList();
    }

    String first() {
        return first;
    }

    /** Its words, folded. */
    List<String> words() {
        return words;
    }

    String letters() {
        return String.join("", words);
    }

    /** Keeps the first way in which the brief writes it. */
    void approve(String written) {
        if (approved == null) {
            approved = written;
        }
    }

    boolean isApproved() {
        return approved != null;
    }

    /** Notes that a piece writes it like this. */
    void add(int piece, String written) {
        pieces.add(piece);
        ways.computeIfAbsent(written, w -> new LinkedHashSet<>()).add(piece);
    }

    /** Notes that a piece gives it this mark. */
    void mark(int piece, String mark) {
        marked.computeIfAbsent(mark, m -> new LinkedHashSet<>()).add(piece);
    }

    int pieces() {
        return pieces.size();
    }

    boolean isUsed() {
        return isApproved() || pieces.size() >= FEWEST_PIECES;
    }

    /** As the brief writes it, else as most pieces do, capitals alone last. */
    String written() {
        if (approved != null) {
            return approved;
        }
        String most = first;
        int best = 0;
        for (Map.Entry<String, Set<Integer>> way : ways.entrySet()) {
            int weight = Lettering.shouted(way.getKey()) ? 1 : 1 + way.getValue().size();
            if (weight > best) {
                most = way.getKey();
                best = weight;
            }
        }
        return most;
    }

    /** Other ways that pieces use, as different languages have different accents and nouns. */
    List<String> otherWays() {
        String written = written();
        return ways.entrySet().stream()
                .filter(way -> way.getValue().size() >= FEWEST_PIECES)
                .map(Map.Entry::getKey)
                .filter(way -> !way.equals(written) && !Lettering.shouted(way))
                .filter(way -> Lettering.hasCapital(way) && way.length() == written.length())
                .toList();
    }

    /** The mark that most pieces give it; empty where fewer than half do. */
    String mark() {
        String most = "";
        int best = 0;
        for (Map.Entry<String, Set<Integer>> mark : marked.entrySet()) {
            int times = mark.getValue().size();
            if (times > best && 2 * times >= pieces.size()) {
                most = mark.getKey();
                best = times;
            }
        }
        return most;
    }

    /** Whether it is another name with a size behind it: 'Lantern 30 cm'. */
    boolean isSizeOf(SeedName other) {
        int shared = other.words.size();
        return words.size() > shared
                && words.subList(0, shared).equals(other.words)
                && words.subList(shared, words.size()).stream()
                        .allMatch(word -> word.length() <= UNIT || isNumber(word));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }
}
