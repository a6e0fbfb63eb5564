package app.concord.text.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How passages lie: which piece, channel and language each belongs to, by its number. */
final class Layout {
    private final int[] starts;
    private final int[] pieces;
    private final int[] channelOf;
    private final int[] languageOf;
    private final int[] twinOf;
    private final List<String> channels;
    private final List<String> languages;

    Layout(List<Passage> passages) {
        int size = passages.size();
        channelOf = new int[size];
        languageOf = new int[size];
        twinOf = new int[size];
        List<Integer> first = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        List<String> channelNames = new ArrayList<>();
        List<String> languageNames = new ArrayList<>();
        Map<String, Integer> texts = new HashMap<>();
        for (int i = 0; i < size; i++) {
            Passage passage = passages.get(i);
            if (i == 0 || passage.piece() != passages.get(i - 1).piece()) {
                first.add(i);
                numbers.add(passage.piece());
                texts.clear();
            }
            channelOf[i] = number(channelNames, passage.channel());
            languageOf[i] =
                    number(languageNames, Objects.requireNonNullElse(passage.language(), ""));
            Integer twin = passage.retold() ? texts.putIfAbsent(passage.text(), i) : null;
            twinOf[i] = twin == null ? -1 : twin;
        }
        first.add(size);
        starts = first.stream().mapToInt(Integer::intValue).toArray();
        pieces = numbers.stream().mapToInt(Integer::intValue).toArray();
        channels = List.copyOf(channelNames);
        languages = List.copyOf(languageNames);
    }

    private static int number(List<String> names, String name) {
        int at = names.indexOf(name);
        if (at < 0) {
            names.add(name);
            return names.size() - 1;
        }
        return at;
    }

    /** How many passages there are. */
    int size() {
        return channelOf.length;
    }

    /** How many pieces there are. */
    int pieces() {
        return pieces.length;
    }

    /** The number of the piece at an index. */
    int piece(int index) {
        return pieces[index];
    }

    /** The first passage of the piece at an index; of the index behind the last, their number. */
    int start(int index) {
        return starts[index];
    }

    /** The index of the piece that a passage belongs to. */
    int indexOf(int passage) {
        int at = Arrays.binarySearch(starts, passage);
        return at >= 0 ? at : -at - 2;
    }

    int channel(int passage) {
        return channelOf[passage];
    }

    int language(int passage) {
        return languageOf[passage];
    }

    /** The passage of the same piece that says the same before, -1 for none. */
    int twin(int passage) {
        return twinOf[passage];
    }

    List<String> channels() {
        return channels;
    }

    List<String> languages() {
        return languages;
    }
}
