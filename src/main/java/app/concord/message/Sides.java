package app.concord.message;

import app.concord.model.Channel;
import app.concord.model.Evidence;
import app.concord.model.FactValue;
import app.concord.model.Finding;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells who says what: 'the print piece says £59.99; the e-mail and 2 posts say £49.99'. */
final class Sides {
    /** Which pieces say one thing, by channel. */
    private static final class Speakers {
        private final Map<Channel, Set<String>> pieces = new EnumMap<>(Channel.class);

        void add(Channel channel, String asset) {
            pieces.computeIfAbsent(channel, c -> new TreeSet<>()).add(asset);
        }

        int count() {
            return pieces.values().stream().mapToInt(Set::size).sum();
        }

        List<String> names() {
            return pieces.entrySet().stream()
                    .map(e -> Messages.text("piece." + e.getKey().name(), e.getValue().size()))
                    .toList();
        }
    }

    private Sides() {}

    /** One clause a value, in the order of the evidence: the deviating side first. */
    static String whoSaysWhat(Finding finding) {
        Map<String, Speakers> clauses = new LinkedHashMap<>();
        for (Evidence evidence : finding.evidence()) {
            clauses.computeIfAbsent(said(finding.message(), evidence), v -> new Speakers())
                    .add(evidence.channel(), evidence.place().asset());
        }
        String all = "";
        for (Map.Entry<String, Speakers> clause : clauses.entrySet()) {
            Speakers speakers = clause.getValue();
            String next =
                    Messages.text(
                            speakers.count() == 1 ? "said.one" : "said.many",
                            list(speakers.names()),
                            clause.getKey());
            all = all.isEmpty() ? next : Messages.text("said.next", all, next);
        }
        return all;
    }

    /** 'a, b and c'. */
    static String list(List<String> names) {
        if (names.size() < 2) {
            return names.isEmpty() ? "" : names.getFirst();
        }
        String first = names.getFirst();
        for (String name : names.subList(1, names.size() - 1)) {
            first = Messages.text("list.more", first, name);
        }
        return Messages.text("list.two", first, names.getLast());
    }

    private static String said(String message, Evidence evidence) {
        FactValue value = decisive(message, evidence.value());
        return value == null
                ? Messages.text("said.quote", evidence.place().quote())
                : withoutStop(Values.of(value));
    }

    /** A sentence as a part of another one, which has its own full stop. */
    private static String withoutStop(String words) {
        boolean stop = words.endsWith(".") && !words.endsWith("..");
        return stop && words.indexOf(' ') > 0 ? words.substring(0, words.length() - 1) : words;
    }

    /** Of a period only the end that the finding is about. */
    static @Nullable FactValue decisive(String message, @Nullable FactValue value) {
        if (value instanceof FactValue.Period(var start, var end)) {
            return switch (message) {
                case "start", "event" -> start == null ? value : start;
                case "end" -> end == null ? value : end;
                default -> value;
            };
        }
        return value;
    }
}
