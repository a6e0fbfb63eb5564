package app.concord.rule;

import app.concord.model.Block;
import app.concord.model.Channel;
import app.concord.text.Word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sender's own name: the words that, written together, are the host its links and mailboxes
 * share. How it is written in running text, most often first, is what the brand looks like.
 */
final class OwnBrand {
    private static final Set<String> DOTS =
            Set.of("dot", "punkt", "point", "punto", "punt", "ponto", "punct", "titik", "noktah");
    private static final int MOST_WORDS = 4;
    private static final int SHORTEST = 4;
    private static final int MOST_HOSTS = 3;
    private static final int MOST_SPOTS = 40;

    private final List<List<Form>> brands = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private final List<String> ranked;
    private final Set<String> labels = new LinkedHashSet<>();

    OwnBrand(Prose prose) {
        ranked = labels(prose);
        labels.addAll(ranked);
        Map<String, Map<String, Form>> found = new LinkedHashMap<>();
        if (labels.isEmpty()) {
            return;
        }
        for (Passage passage : prose.passages()) {
            read(passage, found);
        }
        for (Map<String, Form> forms : found.values()) {
            List<Form> sorted = new ArrayList<>(forms.values());
            sorted.sort(Comparator.comparingInt(Form::weight).reversed());
            Form main = sorted.getFirst();
            if (!main.small()) {
                brands.add(sorted);
                main.words().forEach(word -> words.add(word.folded()));
            }
        }
    }

    /** One way of writing a name, and where it stands. */
    static final class Form {
        private final List<Word> words;
        private final String written;
        private final List<Spot> spots = new ArrayList<>();
        private int pieces;
        private int last = -1;

        private Form(List<Word> words, String written) {
            this.words = List.copyOf(words);
            this.written = written;
        }

        List<Word> words() {
            return words;
        }

        String written() {
            return written;
        }

        /** Its letters alone. */
        String letters() {
            StringBuilder letters = new StringBuilder();
            words.forEach(word -> letters.append(word.folded()));
            return letters.toString();
        }

        /** Where it stands: every place of a rare form, one a piece of a frequent one. */
        List<Spot> spots() {
            return spots;
        }

        int pieces() {
            return pieces;
        }

        boolean shouted() {
            return words.stream().allMatch(Word::shouted);
        }

        /** Whether no letter is a capital. */
        boolean small() {
            return written.chars().noneMatch(Character::isUpperCase);
        }

        /** A form in capitals or without any is a matter of lettering and counts last. */
        private int weight() {
            return shouted() ? 0 : small() ? 1 : pieces + 1;
        }

        private void add(Spot spot) {
            boolean first = spot.passage().piece() != last;
            last = spot.passage().piece();
            pieces += first ? 1 : 0;
            if ((first || pieces <= 2) && spots.size() < MOST_SPOTS) {
                spots.add(spot);
            }
        }
    }

    /** Where a name stands: words from one to before another. */
    record Spot(Passage passage, int from, int to) {
        /** Whether it is an address read aloud: 'acme dot com'. */
        boolean spoken() {
            return to + 1 < passage.words().size()
                    && DOTS.contains(passage.words().get(to).folded());
        }

        /** Whether the name goes on with a hyphen, as the first part of a compound does. */
        boolean compound() {
            List<Word> all = passage.words();
            return (to < all.size() && all.get(to).glued() && all.get(to).folded().length() > 1)
                    || (all.get(from).glued() && from > 0);
        }
    }

    /**
     * Places where the two words of a brand stand in the other order, in one word or in two, with
     * capitals; only in texts in a language in which the brand is known in its own order.
     */
    List<Spot> turned(Form main, Prose prose) {
        List<Spot> found = new ArrayList<>();
        if (main.words().size() != 2) {
            return found;
        }
        Set<String> languages = new HashSet<>();
        main.spots().forEach(spot -> languages.add(String.valueOf(spot.passage().language())));
        String first = main.words().getFirst().folded();
        String second = main.words().getLast().folded();
        for (Passage passage : prose.passages()) {
            if (!passage.speaks() || !languages.contains(String.valueOf(passage.language()))) {
                continue;
            }
            List<Word> all = passage.words();
            for (int i = 0; i < all.size(); i++) {
                Word word = all.get(i);
                if (!word.running() || !word.capitalised()) {
                    continue;
                }
                if (word.folded().equals(second + first)) {
                    found.add(new Spot(passage, i, i + 1));
                } else if (word.folded().equals(second) && i + 1 < all.size()) {
                    Word next = all.get(i + 1);
                    boolean turned =
                            next.folded().equals(first)
                                    && next.running()
                                    && next.capitalised()
                                    && !next.apart()
                                    && !(i > 0
                                            && all.get(i - 1).folded().equals(first)
                                            && !word.apart())
                                    && !(i + 2 < all.size()
                                            && all.get(i + 2).folded().equals(second));
                    if (turned) {
                        found.add(new Spot(passage, i, i + 2));
                    }
                }
            }
        }
        return found;
    }

    /** The ways of writing each name, the brand's own first. */
    List<List<Form>> brands() {
        return brands;
    }

    /** The folded words of the brand's own writing. */
    Set<String> words() {
        return words;
    }

    /** Whether these letters are the sender's host. */
    boolean isHost(String folded) {
        return labels.contains(folded);
    }

    private void read(Passage passage, Map<String, Map<String, Form>> found) {
        List<Word> all = passage.words();
        for (int i = 0; i < all.size(); i++) {
            if (!begins(all.get(i).folded())) {
                continue;
            }
            StringBuilder joined = new StringBuilder();
            for (int j = i; j < Math.min(all.size(), i + MOST_WORDS); j++) {
                Word word = all.get(j);
                if (!word.running() || (j > i && word.apart())) {
                    break;
                }
                joined.append(word.folded());
                String letters = joined.toString();
                if (labels.contains(letters)) {
                    String written = passage.written(i, j + 1);
                    List<Word> form = all.subList(i, j + 1);
                    found.computeIfAbsent(letters, l -> new LinkedHashMap<>())
                            .computeIfAbsent(spaced(written), w -> new Form(form, spaced(w)))
                            .add(new Spot(passage, i, j + 1));
                    break;
                }
                if (!begins(letters)) {
                    break;
                }
            }
        }
    }

    private boolean begins(String letters) {
        for (int i = 0; i < ranked.size(); i++) {
            if (ranked.get(i).startsWith(letters)) {
                return true;
            }
        }
        return false;
    }

    private static String spaced(String written) {
        return written.replace('\u00a0', ' ').replace("®", "").replace("™", "");
    }

    /** The names of the hosts that most pieces lead to. */
    private static List<String> labels(Prose prose) {
        Map<String, Integer> pieces = new LinkedHashMap<>();
        Set<String> here = new LinkedHashSet<>();
        int last = -1;
        for (Passage passage : prose.passages()) {
            if (passage.asset().channel() == Channel.BRIEF) {
                continue;
            }
            if (passage.piece() != last) {
                here.forEach(label -> pieces.merge(label, 1, Integer::sum));
                here.clear();
                last = passage.piece();
                for (Block block : passage.asset().blocks()) {
                    if (block.target() != null) {
                        here.add(Hosts.label(block.target()));
                    }
                }
            }
            for (Word word : passage.words()) {
                if (word.kind() == Word.Kind.ADDRESS) {
                    here.add(Hosts.label(word.written()));
                }
            }
        }
        here.forEach(label -> pieces.merge(label, 1, Integer::sum));
        pieces.remove("");
        int most = pieces.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return pieces.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() >= most)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_HOSTS)
                .flatMap(entry -> Hosts.names(entry.getKey()).stream())
                .filter(name -> name.length() >= SHORTEST)
                .toList();
    }
}
