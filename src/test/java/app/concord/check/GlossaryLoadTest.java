package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Campaign;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.Glossary;
import app.concord.model.GlossaryTerm;
import app.concord.model.Location;
import app.concord.model.Problem;
import app.concord.model.SourceMap;
import app.concord.rule.Rules;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A large glossary costs little, and a text is read in proportion to its length. */
class GlossaryLoadTest {
    private static final int PIECES = 2_000;
    private static final int TERMS = 10_000;
    private static final int RUNS = 3;

    /** A hundred times the terms; one for no cost at all, a hundred for reading each by itself. */
    private static final double MOST_FOR_TERMS = 4;

    /** Ten for linear growth and a hundred for quadratic. */
    private static final double MOST_FOR_TEXT = 32;

    private static final double LEAST_MILLIS = 60;

    @Test
    void tenThousandTermsCostLittleMoreThanAHundred() {
        millis(PIECES, TERMS / 100);
        double few = Math.max(LEAST_MILLIS, least(PIECES, TERMS / 100));
        double many = least(PIECES, TERMS);
        assertThat(many / few).as("%.0f ms, %.0f ms", few, many).isLessThan(MOST_FOR_TERMS);
    }

    @Test
    void timeGrowsWithTheText() {
        millis(PIECES / 4, TERMS);
        double small = Math.max(LEAST_MILLIS, least(PIECES / 4, TERMS));
        double large = least(PIECES / 4 * 10, TERMS);
        assertThat(large / small).as("%.0f ms, %.0f ms", small, large).isLessThan(MOST_FOR_TEXT);
    }

    private static double least(int pieces, int terms) {
        double least = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            least = Math.min(least, millis(pieces, terms));
        }
        return least;
    }

    /** Time that this thread spends computing while it judges with a glossary of that size. */
    private static double millis(int pieces, int terms) {
        Campaign campaign = campaign(pieces, glossary(terms));
        List<Problem> problems = new ArrayList<>();
        Extracted extracted = new Extracted(campaign, List.of(), List.of(), List.of(), Set.of());
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        CheckResult result =
                new Judging(Rules.all().stream().filter(r -> r.id().equals("brand-term")).toList())
                        .judge(extracted, problems, List.of(), Progress.NONE, Cancellation.NONE);
        long end = threads.getCurrentThreadCpuTime();
        assertThat(problems).isEmpty();
        assertThat(result.findings()).isNotEmpty();
        return (end - start) / 1e6;
    }

    private static Campaign campaign(int pieces, Glossary glossary) {
        List<Asset> assets = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            String text =
                    "The %s Lamp and the %slamp shine all night, say %s owners. "
                            .repeat(4)
                            .formatted(
                                    name(i),
                                    name(i + 1),
                                    name(i + 2),
                                    name(i + 3),
                                    name(i + 4),
                                    name(i + 5),
                                    name(i + 6),
                                    name(i + 7),
                                    name(i + 8),
                                    name(i + 9),
                                    name(i + 10),
                                    name(i + 11));
            assets.add(asset("social/" + i + ".txt", Channel.SOCIAL, List.of(block(0, text))));
        }
        return new Campaign(
                        "Load",
                        LocalDate.of(2026, 5, 2),
                        List.of("GB"),
                        false,
                        List.of("en"),
                        null,
                        assets)
                .with(glossary);
    }

    private static Glossary glossary(int size) {
        List<Block> blocks = new ArrayList<>();
        List<GlossaryTerm> terms = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String term = name(i) + " Lamp";
            terms.add(
                    new GlossaryTerm(
                            i + 1,
                            i,
                            term,
                            List.of(name(i)),
                            List.of(name(i) + " Light"),
                            i % 2 == 0 ? "®" : "",
                            Set.of(),
                            ""));
            blocks.add(block(i, term));
        }
        return new Glossary(
                asset("glossary.csv", Channel.GLOSSARY, blocks), List.of("term"), ',', terms);
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder("Q");
        for (int rest = number; rest > 0; rest /= 20) {
            name.append("aeiou".charAt(rest % 5)).append("bcdfghjklmnpqrstvwxz".charAt(rest % 20));
        }
        return name + "um";
    }

    private static Asset asset(String path, Channel channel, List<Block> blocks) {
        @Nullable String language = channel == Channel.GLOSSARY ? null : "en";
        return new Asset(path, channel, "txt", path, language, null, null, blocks, "");
    }

    private static Block block(int index, String text) {
        return Block.plain(index, BlockKind.PARAGRAPH, "body", text, SourceMap.at(Location.NONE));
    }
}
