package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Campaign;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.Location;
import app.concord.model.Problem;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.SourceMap;
import app.concord.rule.Rules;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Campaigns that nobody would write cost linking and judging time in proportion to their size. */
class LinkLoadTest {
    private static final int SMALL = 500;
    private static final int TIMES = 10;
    private static final double MOST_TIMES = 32;

    /** Below this the clock says little. */
    private static final double LEAST_MILLIS = 40;

    /** What all pieces of a campaign have in common. */
    enum Kind {
        ONE_SUBJECT,
        LONG_NAME,
        EQUAL_AMOUNTS,
        NO_LANGUAGE,
        HASHTAGS,
        NAMELESS_REDUCTIONS,
        CODES;

        /** The text of a piece; one piece in ten has a text of its own. */
        String text(int piece) {
            String own = word(piece % 10 == 0 ? piece : 0);
            return switch (this) {
                case ONE_SUBJECT ->
                        "The Orla Lamp costs £%d.99 until %d May 2026."
                                .formatted(20 + piece % 40, 1 + piece % 28);
                case LONG_NAME -> "The Orla Lamp is £49.99 now.";
                case EQUAL_AMOUNTS -> "Orla Lamp £49.99, was £49.99, save £49.99.";
                case NO_LANGUAGE -> own + " zxqv £" + (10 + piece % 7) + " brrk 2026-05-09.";
                case HASHTAGS -> "#" + own + " #OrlaLamp #sale #" + (10 + piece % 5) + "off";
                case NAMELESS_REDUCTIONS ->
                        (10 + piece % 9 * 5) + "% off all " + own + " shoes and " + own + " coats.";
                case CODES ->
                        "Use code %s%d for %d%% off."
                                .formatted(
                                        own.toUpperCase(Locale.ROOT),
                                        10 + piece % 9,
                                        5 + piece % 9);
            };
        }

        private static String word(int number) {
            StringBuilder word = new StringBuilder("qu");
            for (int rest = number; rest > 0; rest /= 20) {
                word.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append('a');
            }
            return word + "m";
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void timeGrowsWithTheSize(Kind kind) {
        double small = Math.max(LEAST_MILLIS, leastMillis(kind));
        double large = millis(kind, SMALL * TIMES);
        assertThat(large / small)
                .as("%s: %.0f ms, then %.0f ms", kind, small, large)
                .isLessThan(MOST_TIMES);
    }

    /** The better of two runs of the small campaign. */
    private static double leastMillis(Kind kind) {
        double first = millis(kind, SMALL);
        double second = millis(kind, SMALL);
        return Math.min(first, second);
    }

    /** Time that this thread spends computing while it links and judges. */
    private static double millis(Kind kind, int size) {
        Campaign campaign = campaign(kind, size);
        List<Problem> problems = new ArrayList<>();
        Extracted extracted;
        try (Workers workers = new Workers(2, Cancellation.NONE)) {
            extracted = Extracted.of(campaign, workers, Progress.NONE, problems, Cancellation.NONE);
        }
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        CheckResult result =
                new Judging(Rules.all())
                        .judge(extracted, problems, List.of(), Progress.NONE, Cancellation.NONE);
        long end = threads.getCurrentThreadCpuTime();
        assertThat(problems).isEmpty();
        assertThat(result.campaign()).isSameAs(campaign);
        return (end - start) / 1e6;
    }

    private static Campaign campaign(Kind kind, int size) {
        boolean longName = kind == Kind.LONG_NAME;
        int pieces = longName ? 20 : size;
        String name = longName ? "Orla " + "Lamp ".repeat(size * 2 / 5) : "Orla Lamp";
        List<Asset> assets = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            List<Block> blocks = List.of(block(0, BlockKind.PARAGRAPH, kind.text(i), null));
            String language = kind == Kind.NO_LANGUAGE ? null : "en";
            assets.add(asset("social/" + i + ".txt", Channel.SOCIAL, language, blocks));
        }
        Asset brief =
                asset(
                        "brief.csv",
                        Channel.BRIEF,
                        "en",
                        List.of(
                                block(0, BlockKind.FIELD, name, Property.NAME),
                                block(1, BlockKind.FIELD, "49.99", Property.PRICE)));
        return new Campaign(
                "Load",
                LocalDate.of(2026, 5, 2),
                List.of("GB"),
                false,
                List.of("en"),
                brief,
                assets);
    }

    private static Asset asset(
            String path, Channel channel, @Nullable String language, List<Block> blocks) {
        return new Asset(path, channel, "txt", path, language, null, null, blocks, "");
    }

    private static Block block(
            int index, BlockKind kind, String text, @Nullable Property property) {
        boolean record = property != null;
        return new Block(
                index,
                kind,
                0,
                record ? Region.STRUCTURED : Region.MAIN,
                "body",
                text,
                List.of(),
                record ? List.of(0) : List.of(),
                -1,
                null,
                property,
                null,
                null,
                SourceMap.at(Location.NONE));
    }
}
