package app.concord.check;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Campaign;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Evidence;
import app.concord.model.Finding;
import app.concord.model.Location;
import app.concord.model.Region;
import app.concord.model.Severity;
import app.concord.model.SourceMap;
import app.concord.rule.Rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Small campaigns of five pieces that say one thing in five ways, in ten languages, and once each
 * with another value in one of them. The notation of the files is explained in README.md beside
 * them. As a program it lists what is missed and what is found that is none:
 *
 * <pre>java app.concord.check.FiveWays en de</pre>
 */
final class FiveWays {
    static final Map<String, String> MARKETS =
            new TreeMap<>(
                    Map.of(
                            "en", "GB", "de", "DE", "fr", "FR", "es", "ES", "it", "IT", "nl", "NL",
                            "pt", "PT", "ro", "RO", "id", "ID", "ms", "MY"));

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Pattern CHOICE = Pattern.compile("\\[([^|\\]]*)\\|([^\\]]*)]");
    private static final List<Channel> CHANNELS =
            List.of(Channel.EMAIL, Channel.WEB, Channel.SOCIAL, Channel.PRINT, Channel.SOCIAL);

    private FiveWays() {}

    /**
     * One thing that is said.
     *
     * @param rules that may report another value
     * @param ways five statements with their alternatives
     */
    record Topic(
            String language,
            String id,
            List<String> rules,
            List<String> ways,
            String product,
            List<String> fillers) {

        /** The campaign in which one piece deviates; -1 for none. */
        Campaign campaign(int deviating) {
            List<Asset> assets = new ArrayList<>();
            for (int i = 0; i < ways.size(); i++) {
                String text =
                        CHOICE.matcher(ways.get(i).replace("{p}", product))
                                .replaceAll(i == deviating ? "$2" : "$1");
                assets.add(piece(i, text));
            }
            return new Campaign(
                    "Five ways",
                    TODAY,
                    List.of(MARKETS.getOrDefault(language, "GB")),
                    false,
                    List.of(language),
                    null,
                    assets);
        }

        private Asset piece(int index, String text) {
            boolean ofProduct =
                    ways.getFirst().contains("{p}") || ways.getFirst().contains("[" + product);
            boolean headed = CHANNELS.get(index) != Channel.SOCIAL && ofProduct;
            List<Block> blocks =
                    List.of(
                            block(0, BlockKind.HEADING, headed ? product : fillers.get(index), -1),
                            block(1, BlockKind.PARAGRAPH, text, 0),
                            block(2, BlockKind.PARAGRAPH, fillers.get((index + 1) % 5), 0));
            return new Asset(
                    path(index),
                    CHANNELS.get(index),
                    "txt",
                    path(index),
                    language,
                    null,
                    null,
                    blocks,
                    "");
        }

        static String path(int index) {
            return CHANNELS.get(index).name().toLowerCase(java.util.Locale.ROOT) + "/" + index;
        }

        private static Block block(int index, BlockKind kind, String text, int heading) {
            return new Block(
                    index,
                    kind,
                    kind == BlockKind.HEADING ? 1 : 0,
                    Region.MAIN,
                    "body",
                    text,
                    List.of(),
                    List.of(),
                    heading,
                    null,
                    null,
                    null,
                    null,
                    SourceMap.at(Location.NONE));
        }

        /** What is found where one piece deviates, notes left out. */
        List<Finding> findings(int deviating) {
            Campaign campaign = campaign(deviating);
            try (Workers workers = new Workers(1, Cancellation.NONE)) {
                Extracted extracted =
                        Extracted.of(
                                campaign,
                                workers,
                                new ReadMemory(false).visit(),
                                null,
                                Progress.NONE,
                                new ArrayList<>(),
                                Cancellation.NONE);
                return new Judging(Rules.all())
                                .judge(
                                        extracted,
                                        new ArrayList<>(),
                                        List.of(),
                                        Progress.NONE,
                                        Cancellation.NONE)
                                .findings()
                                .stream()
                                .filter(finding -> finding.severity() != Severity.INFO)
                                .toList();
            }
        }

        /** Whether a finding blames the piece that deviates. */
        boolean blames(Finding finding, int deviating) {
            return rules.contains(finding.rule())
                    && finding.deviating().stream()
                            .map(Evidence::place)
                            .anyMatch(place -> place.asset().equals(path(deviating)));
        }
    }

    /** What came of one language: planted, found, false, and a line for every miss and alarm. */
    static final class Score {
        int planted;
        int found;
        int alarms;
        final List<String> lines = new ArrayList<>();
        final Map<String, int[]> byTopic = new LinkedHashMap<>();
    }

    /** The topics of a language; none where there is no file. */
    static List<Topic> of(String language) {
        List<String> lines;
        try (InputStream file =
                FiveWays.class.getResourceAsStream("/topics/" + language + ".topics")) {
            if (file == null) {
                return List.of();
            }
            lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String product = "";
        List<String> fillers = new ArrayList<>();
        List<Topic> topics = new ArrayList<>();
        for (String line : lines) {
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            if (text.startsWith("product:")) {
                product = text.substring("product:".length()).strip();
            } else if (text.startsWith("filler:")) {
                fillers.add(text.substring("filler:".length()).strip());
            } else if (text.startsWith("[")
                    && !text.substring(0, text.indexOf(']')).contains("|")) {
                int end = text.indexOf(']');
                topics.add(
                        new Topic(
                                language,
                                text.substring(1, end),
                                Arrays.asList(text.substring(end + 1).strip().split(",", -1)),
                                new ArrayList<>(),
                                product,
                                fillers));
            } else {
                topics.getLast().ways().add(text);
            }
        }
        return topics;
    }

    /** Judges every campaign of a language, those without a deviation too. */
    static Score score(String language) {
        Score score = new Score();
        for (Topic topic : of(language)) {
            int[] counts = score.byTopic.computeIfAbsent(topic.id(), id -> new int[3]);
            for (int i = -1; i < topic.ways().size(); i++) {
                boolean found = false;
                for (Finding finding : topic.findings(i)) {
                    if (i >= 0 && topic.blames(finding, i)) {
                        found = true;
                    } else {
                        score.alarms++;
                        counts[2]++;
                        score.lines.add(line("false", topic, i, said(finding)));
                    }
                }
                if (i >= 0) {
                    score.planted++;
                    counts[0]++;
                    score.found += found ? 1 : 0;
                    counts[1] += found ? 1 : 0;
                    if (!found) {
                        score.lines.add(line("missed", topic, i, topic.ways().get(i)));
                    }
                }
            }
        }
        return score;
    }

    private static String line(String what, Topic topic, int deviating, String text) {
        return what + " " + topic.language() + " " + topic.id() + " " + deviating + " | " + text;
    }

    private static String said(Finding finding) {
        StringBuilder text = new StringBuilder(finding.rule());
        for (Evidence evidence : finding.evidence()) {
            text.append("; ")
                    .append(evidence.place().asset())
                    .append(evidence.role() == Evidence.Side.DEVIATES ? " not " : " ")
                    .append(evidence.place().quote());
        }
        return text.toString();
    }

    /** Lists the misses and alarms of some languages, or of all. */
    public static void main(String[] languages) {
        Map<String, int[]> byTopic = new LinkedHashMap<>();
        int planted = 0;
        int found = 0;
        int alarms = 0;
        for (String language : languages.length == 0 ? MARKETS.keySet() : List.of(languages)) {
            Score score = score(language);
            score.lines.forEach(System.out::println);
            score.byTopic.forEach((id, counts) -> {
                int[] all = byTopic.computeIfAbsent(id, i -> new int[3]);
                for (int i = 0; i < all.length; i++) {
                    all[i] += counts[i];
                }
            });
            System.out.printf(
                    "%s: %d of %d found, %d false%n",
                    language, score.found, score.planted, score.alarms);
            planted += score.planted;
            found += score.found;
            alarms += score.alarms;
        }
        byTopic.forEach((id, counts) ->
                System.out.printf(
                        "%-16s %3d of %3d, %2d false%n", id, counts[1], counts[0], counts[2]));
        System.out.printf(
                "recall %.3f precision %.3f%n",
                found / (double) Math.max(1, planted),
                found / (double) Math.max(1, found + alarms));
    }
}
