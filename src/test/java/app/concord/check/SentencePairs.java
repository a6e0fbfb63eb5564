package app.concord.check;

import app.concord.model.Evidence;
import app.concord.model.Finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pairs of sentences in ten languages: the same, adapted to another channel, altered in substance,
 * or of different things. Each stands in a campaign of four pieces, of which three say the first
 * and a post the second. As a program it lists what is missed and what is found that is none:
 *
 * <pre>java app.concord.check.SentencePairs en de</pre>
 */
final class SentencePairs {
    /** The piece with the second sentence. */
    private static final int POST = 2;

    private SentencePairs() {}

    /** What the second sentence is to the first. */
    enum Kind {
        SAME,
        ADAPTED,
        ALTERED,
        UNRELATED
    }

    /**
     * Two sentences.
     *
     * @param line where the pair stands in its file, from 1
     */
    record Pair(String language, int line, Kind kind, String first, String second, String note) {
        /**
         * What is found in the second sentence, notes left out; nor does it count that the lines
         * around it address the reader otherwise.
         */
        List<Finding> findings() {
            List<String> fillers = FiveWays.of(language).getFirst().fillers();
            FiveWays.Topic topic =
                    new FiveWays.Topic(
                            language,
                            "pair",
                            List.of(),
                            List.of(first, first, second, first),
                            "-",
                            fillers);
            return topic.findings(-1).stream()
                    .filter(finding -> !finding.rule().equals("tone-mismatch"))
                    .filter(Pair::ofPost)
                    .toList();
        }

        private static boolean ofPost(Finding finding) {
            return finding.evidence().stream()
                    .map(Evidence::place)
                    .anyMatch(place -> place.asset().equals(FiveWays.Topic.path(POST)));
        }
    }

    /** How many altered pairs there are, how many were found, and how many others. */
    static final class Score {
        int altered;
        int found;
        int alarms;
        final List<String> lines = new ArrayList<>();

        void add(Pair pair) {
            List<Finding> findings = pair.findings();
            boolean altered = pair.kind() == Kind.ALTERED;
            this.altered += altered ? 1 : 0;
            if (altered && !findings.isEmpty()) {
                found++;
            }
            alarms += altered || findings.isEmpty() ? 0 : 1;
            if (altered == findings.isEmpty()) {
                lines.add(
                        "%s %s:%d %s | %s | %s %s"
                                .formatted(
                                        altered ? "missed" : "false",
                                        pair.language(),
                                        pair.line(),
                                        pair.first(),
                                        pair.second(),
                                        pair.note(),
                                        findings.stream().map(Finding::rule).toList()));
            }
        }

        double recall() {
            return found / (double) Math.max(1, altered);
        }

        double precision() {
            return found / (double) Math.max(1, found + alarms);
        }
    }

    /** The pairs of a language. */
    static List<Pair> of(String language) {
        List<String> lines;
        try (InputStream file =
                SentencePairs.class.getResourceAsStream("/pairs/" + language + ".pairs")) {
            if (file == null) {
                throw new IllegalStateException(language + " has no sentence pairs");
            }
            lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split("\t", -1);
            if (parts.length >= 3 && !parts[0].startsWith("#")) {
                pairs.add(
                        new Pair(
                                language,
                                i + 1,
                                Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                                parts[1],
                                parts[2],
                                parts.length > 3 ? parts[3] : ""));
            }
        }
        return pairs;
    }

    /** Prints what is missed and falsely found, by language and over all. */
    public static void main(String[] arguments) {
        List<String> languages =
                arguments.length > 0
                        ? Arrays.asList(arguments)
                        : new ArrayList<>(FiveWays.MARKETS.keySet());
        Map<Boolean, Score> halves = new TreeMap<>();
        for (String language : languages) {
            Score score = new Score();
            for (Pair pair : of(language)) {
                score.add(pair);
                halves.computeIfAbsent(pair.line() % 2 == 0, h -> new Score()).add(pair);
            }
            score.lines.forEach(System.out::println);
            print(language, score);
        }
        halves.forEach((even, score) -> print(even ? "even lines" : "odd lines", score));
    }

    private static void print(String name, Score score) {
        System.out.printf(
                Locale.ROOT,
                "%s altered %d found %d false %d precision %.3f recall %.3f%n",
                name,
                score.altered,
                score.found,
                score.alarms,
                score.precision(),
                score.recall());
    }
}
