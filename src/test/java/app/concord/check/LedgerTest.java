package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.CheckResult;
import app.concord.model.CoverageItem;
import app.concord.model.Property;
import app.concord.model.Span;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for amounts, percentages, days and codes with patterns of its own, plainer than the
 * program's, and finds each of them in the ledger: used, set aside for a reason or not understood.
 */
class LedgerTest {
    private static final String MONTHS =
            "January|February|March|April|June|July|August|September|October|November|December"
                    + "|Januar|Februar|März|Juni|Juli|Oktober|Dezember"
                    + "|janvier|février|avril|juillet|août|septembre|octobre|novembre|décembre";
    private static final Map<String, Pattern> SEEN =
            Map.of(
                    "amount", Pattern.compile("[€£]\\s?\\d|\\d\\s?[€£]|\\b(?:RM|Rp|CHF)\\s?\\d"),
                    "percentage", Pattern.compile("\\d\\s?%"),
                    "day", Pattern.compile("\\b\\d{1,2}\\.? (?:" + MONTHS + ")\\b"),
                    "date", Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b"),
                    "code", Pattern.compile("(?<![\\w./#=@&?-])[A-Z]{3,}\\d{2,}(?![\\w./@-])"));

    /** Known gaps: the days of the French legal text in a mail that is otherwise English. */
    private static final Set<String> UNREAD =
            Set.of(
                    "day 11 janvier in emailing/02_opening_english.eml:",
                    "day 7 février in emailing/02_opening_english.eml:");

    /** Values of records that are read as a whole or hold no statement of the piece. */
    private static final Set<Property> ELSEWHERE =
            Set.of(
                    Property.SKU,
                    Property.GTIN,
                    Property.BRAND,
                    Property.NAME,
                    Property.URL,
                    Property.HASHTAGS);

    @TestFactory
    List<DynamicTest> everythingIsAccountedFor() throws IOException {
        List<Path> campaigns = new ArrayList<>();
        campaigns.add(Path.of("assets", "sample", "campaign"));
        try (Stream<Path> cases = Files.list(Path.of("src", "test", "resources", "campaigns"))) {
            cases.map(one -> one.resolve("campaign"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .forEach(campaigns::add);
        }
        return campaigns.stream()
                .map(one -> DynamicTest.dynamicTest(one.toString(), () -> account(one)))
                .toList();
    }

    private static void account(Path campaign) {
        CheckResult result = Runs.run(CheckRequest.of(campaign, LocalDate.of(2026, 11, 22)));
        Map<String, List<Span>> ledger = new HashMap<>();
        for (CoverageItem item : result.coverage()) {
            ledger.computeIfAbsent(
                            item.place().asset() + "|" + item.place().block(),
                            k -> new ArrayList<>())
                    .add(item.place().span());
            assertThat(item.state() == CoverageItem.State.USED || !item.reason().isEmpty())
                    .as(item.place().quote())
                    .isTrue();
        }
        List<String> silent = new ArrayList<>();
        for (Asset asset : result.campaign().assets()) {
            for (Block block : asset.blocks()) {
                List<Span> known =
                        ledger.getOrDefault(asset.path() + "|" + block.index(), List.of());
                Property property = block.property();
                if (property == null || !ELSEWHERE.contains(property)) {
                    silent.addAll(missing(asset, block, known));
                }
            }
        }
        silent.removeIf(one -> UNREAD.stream().anyMatch(one::startsWith));
        assertThat(String.join("\n", silent)).isEmpty();
    }

    private static List<String> missing(Asset asset, Block block, List<Span> known) {
        List<String> missing = new ArrayList<>();
        SEEN.forEach((what, pattern) -> {
            Matcher matcher = pattern.matcher(block.text());
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                if (known.stream().noneMatch(span::overlaps)) {
                    missing.add(
                            what
                                    + " "
                                    + matcher.group()
                                    + " in "
                                    + asset.path()
                                    + ": "
                                    + block.text());
                }
            }
        });
        return missing;
    }
}
