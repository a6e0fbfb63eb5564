package app.concord.rule;

import app.concord.text.WordFile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions and notices of {@code terms.pack}, which a user can read: what they are called,
 * beside what they stand, who asks for them, and by which phrases they are recognised in which
 * language.
 */
final class TermsPack {
    private static final TermsPack STANDARD = load();

    private final Map<String, Condition> conditions = new LinkedHashMap<>();
    private final Phrases phrases = new Phrases();
    private final Phrases hints = new Phrases();
    private final Phrases besides = new Phrases();

    private TermsPack() {}

    /** Beside what a condition stands. */
    enum Trigger {
        /** Something is offered: a price, a reduction, a code, a gift. */
        OFFER,
        /** Goods may be paid later, with or without interest. */
        FINANCING,
        /** Whatever a piece says. */
        ANY
    }

    /**
     * A condition or notice.
     *
     * @param id its name in the file
     * @param title what a report calls it
     * @param notice whether its absence is more than worth a look
     * @param trigger beside what it stands
     * @param jurisdiction countries in which a rule asks for it, {@code *} for all, {@code -} for
     *     none
     * @param since from when, empty where unknown
     * @param source who asks for it
     * @param channels channels that must carry it in full
     */
    record Condition(
            String id,
            String title,
            boolean notice,
            Trigger trigger,
            String jurisdiction,
            String since,
            String source,
            String channels) {

        /** Whether a rule of this market asks for it. */
        boolean askedForIn(String market) {
            return jurisdiction.equals("*")
                    || (" " + jurisdiction + " ").contains(" " + market + " ");
        }
    }

    /** The pack that comes with the program. */
    static TermsPack standard() {
        return STANDARD;
    }

    /** The conditions in the order of the file. */
    List<Condition> conditions() {
        return List.copyOf(conditions.values());
    }

    /** The conditions that a text states; the section of each hit is the condition's id. */
    List<Phrases.Hit> find(String text) {
        return find(Words.of(text));
    }

    /** The conditions that a text states that was cut into words. */
    List<Phrases.Hit> find(Words.Run words) {
        return phrases.find(words);
    }

    /**
     * Words that may state a condition in a way the file does not know, found as in {@link
     * #find(Words.Run)}.
     */
    List<Phrases.Hit> hints(Words.Run words) {
        return hints.find(words);
    }

    /**
     * Words of that beside which a condition stands, such as 'wine' of the notice on drinking,
     * found as in {@link #find(Words.Run)}; a condition without any stands beside anything.
     */
    List<Phrases.Hit> besides(Words.Run words) {
        return besides.find(words);
    }

    private static TermsPack load() {
        TermsPack pack = new TermsPack();
        Map<String, String> head = new LinkedHashMap<>();
        List<String> said = new ArrayList<>();
        String id = "";
        for (String line : WordFile.lines(TermsPack.class, "terms.pack")) {
            if (line.startsWith("[")) {
                pack.add(id, head, said);
                id = line.substring(1, line.length() - 1).strip();
                head.clear();
                said.clear();
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new IllegalStateException("terms.pack: no value in: " + line);
            }
            String key = line.substring(0, equals).strip();
            String value = line.substring(equals + 1).strip();
            if (key.equals("hint") || key.equals("beside")) {
                for (String word : value.split(",", -1)) {
                    (key.equals("hint") ? pack.hints : pack.besides).add(id, word);
                }
            } else if (Phrases.LANGUAGES.contains(key)) {
                said.add(value);
            } else {
                head.put(key, value);
            }
        }
        pack.add(id, head, said);
        return pack;
    }

    private void add(String id, Map<String, String> head, List<String> said) {
        if (id.isEmpty()) {
            return;
        }
        Trigger trigger =
                switch (head.getOrDefault("trigger", "any")) {
                    case "offer" -> Trigger.OFFER;
                    case "financing" -> Trigger.FINANCING;
                    default -> Trigger.ANY;
                };
        conditions.put(
                id,
                new Condition(
                        id,
                        head.getOrDefault("title", id),
                        "notice".equals(head.get("kind")),
                        trigger,
                        head.getOrDefault("jurisdiction", "-"),
                        head.getOrDefault("since", ""),
                        head.getOrDefault("source", ""),
                        head.getOrDefault("channels", "")));
        said.forEach(phrase -> phrases.add(id, phrase));
    }
}
