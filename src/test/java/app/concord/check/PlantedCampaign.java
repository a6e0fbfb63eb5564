package app.concord.check;

import app.concord.model.CheckResult;
import app.concord.model.Evidence;
import app.concord.model.Finding;
import app.concord.model.Severity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A campaign of the test resources in which contradictions were planted, with its key {@code
 * planted.tsv}: what must be found, what may be, and what looks like a contradiction and is none.
 */
final class PlantedCampaign {
    private static final Set<String> OMISSIONS =
            Set.of("message-missing", "offer-missing", "terms-missing");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,:/ ]*\\d|\\d");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]{3,}");
    private static final double SHARED_WORDS = 0.6;

    /**
     * A line of the key.
     *
     * @param rules ids of the rules that may report it
     * @param assets paths of the deviating pieces, or their channel
     * @param quote words of the deviating piece; empty for an omission
     * @param why what is wrong
     */
    record Item(List<String> rules, List<String> assets, String quote, String why) {}

    /**
     * What came of a campaign.
     *
     * @param missed what was planted and not found
     * @param wrong findings that meet nothing planted or tolerated
     * @param planted how much was planted
     * @param hits findings that meet something planted
     */
    record Score(List<Item> missed, List<Finding> wrong, int planted, int hits) {}

    private final Path folder;
    private final List<Item> planted = new ArrayList<>();
    private final List<Item> tolerated = new ArrayList<>();

    private PlantedCampaign(Path folder) throws IOException {
        this.folder = folder;
        for (String line : Files.readAllLines(folder.resolve("planted.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (cells.length >= 5 && !line.startsWith("#")) {
                Item item = new Item(split(cells[1]), split(cells[2]), cells[3].strip(), cells[4]);
                switch (cells[0]) {
                    case "PLANT" -> planted.add(item);
                    case "TOLERATE" -> tolerated.add(item);
                    case "TRAP" -> {
                        // Says only why somebody might take it for a contradiction.
                    }
                    default -> throw new IOException(folder + ": " + line);
                }
            }
        }
    }

    /** Every campaign with a key, by name. */
    static List<PlantedCampaign> all(Path cases) throws IOException {
        List<PlantedCampaign> all = new ArrayList<>();
        try (Stream<Path> folders = Files.list(cases)) {
            for (Path folder : folders.sorted().toList()) {
                if (Files.exists(folder.resolve("planted.tsv"))) {
                    all.add(new PlantedCampaign(folder));
                }
            }
        }
        return all;
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** Whether nothing was planted in it. */
    boolean clean() {
        return planted.isEmpty();
    }

    /** Checks the campaign and holds the findings, those of severity INFO left out, to the key. */
    Score score() throws IOException {
        CheckResult result = Runs.run(Runs.golden(folder));
        List<Finding> counting =
                result.findings().stream().filter(f -> f.severity() != Severity.INFO).toList();
        List<Item> missed =
                planted.stream()
                        .filter(item -> counting.stream().noneMatch(f -> meets(f, item)))
                        .toList();
        List<Finding> hits =
                counting.stream()
                        .filter(f -> planted.stream().anyMatch(item -> meets(f, item)))
                        .toList();
        List<Finding> wrong =
                counting.stream()
                        .filter(f -> !hits.contains(f))
                        .filter(f -> tolerated.stream().noneMatch(item -> meets(f, item)))
                        .toList();
        return new Score(missed, wrong, planted.size(), hits.size());
    }

    private static boolean meets(Finding finding, Item item) {
        if (!item.rules().contains(finding.rule())) {
            return false;
        }
        for (String asset : item.assets()) {
            if (OMISSIONS.contains(finding.rule())) {
                boolean named =
                        finding.missingFrom().stream()
                                .anyMatch(m ->
                                        m.equalsIgnoreCase(asset)
                                                || m.equalsIgnoreCase(channel(asset)));
                if (named || finding.evidence().stream().anyMatch(e -> isIn(e, asset))) {
                    return true;
                }
            } else if (finding.evidence().stream()
                    .anyMatch(e ->
                            isIn(e, asset)
                                    && (item.quote().isEmpty()
                                            || alike(e.place().quote(), item.quote())))) {
                return true;
            }
        }
        return false;
    }

    private static String channel(String asset) {
        int slash = asset.indexOf('/');
        return slash < 0 ? "" : asset.substring(0, slash);
    }

    /** A file of several pieces may be named whole or by one of them. */
    private static boolean isIn(Evidence evidence, String asset) {
        String path = evidence.place().asset();
        return path.equals(asset) || path.startsWith(asset + "#") || asset.startsWith(path + "#");
    }

    /** Whether one quote holds the other, or they share a number or most of their words. */
    private static boolean alike(String one, String other) {
        String a = folded(one);
        String b = folded(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if (a.contains(b) || b.contains(a)) {
            return true;
        }
        Set<String> numbers = all(NUMBER, a);
        numbers.retainAll(all(NUMBER, b));
        if (!numbers.isEmpty()) {
            return true;
        }
        Set<String> left = all(WORD, a);
        Set<String> right = all(WORD, b);
        int smaller = Math.min(left.size(), right.size());
        left.retainAll(right);
        return smaller > 0 && left.size() >= SHARED_WORDS * smaller;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("\u00ad", "")
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Set<String> all(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(r -> r.group()).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<String> split(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }
}
