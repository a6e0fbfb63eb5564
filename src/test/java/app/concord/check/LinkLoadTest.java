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
    private static final int RUNS = 3;

    /** Fifty for linear growth and 2,500 for quadratic. */
    private static final double MOST_OF_FIFTY = 500;

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
        CODES,
        CODES_OF_THREE,
        SEATS,
        RETURNS,
        DELIVERY,
        CLAIMS,
        EVENTS,
        LINKS,
        CONTACTS,
        SPECS,
        NAMES,
        PLACES,
        TERMS,
        SLOGANS,
        PAYMENT;

        /** The text of a piece; one piece in ten has a text of its own. */
        String text(int piece) {
            String own = word(piece % 10 == 0 ? piece : 0);
            return switch (this) {
                case ONE_SUBJECT ->
                        "The Orla Lamp costs £%d.99 until %d May 2026."
                                .formatted(20 + piece % 40, 1 + piece % 28);
                case LONG_NAME -> "The Orla Lamp is £49.99 now.";
                case EQUAL_AMOUNTS -> "Orla Lamp £49.99, was £49.99, save £49.99.";
                case CODES_OF_THREE ->
                        "Use code %s for %d%% off lamps."
                                .formatted(word(piece / 3).toUpperCase(Locale.ROOT), 5 + piece % 9);
                case SEATS -> "The hall has %d seats on 3 May 2026.".formatted(21 + piece);
                case RETURNS ->
                        "Free returns within %d days on %s orders.".formatted(10 + piece % 30, own);
                case DELIVERY ->
                        "Delivery costs £%d.95, free over £%d for %s."
                                .formatted(1 + piece % 7, 20 + piece % 50, own);
                case CLAIMS ->
                        "The best %s lamp in Europe, 100%% %s, clinically proven %d times."
                                .formatted(own, own, piece % 40);
                case EVENTS ->
                        "The %s Open Day is on %d May 2026 at %d:30 in %s Hall."
                                .formatted(own, 1 + piece % 28, 9 + piece % 9, own);
                case LINKS ->
                        "Shop at https://orla.example/%s?utm_source=a%d&utm_campaign=%s now"
                                .formatted(own, piece % 7, own);
                case CONTACTS ->
                        "Call 020 7946 %04d or mail %s@orla.example, %d %s Street, London."
                                .formatted(piece % 9999, own, 1 + piece % 40, own);
                case SPECS ->
                        "The Orla Lamp %s is %d cm tall and weighs %d kg."
                                .formatted(own, 20 + piece % 40, 1 + piece % 9);
                case NAMES ->
                        "The %s Lamp costs £%d.99."
                                .formatted(word(piece).replaceFirst("^q", "Q"), 20 + piece % 40);
                case PLACES ->
                        "Only %d places left in the %s workshop, available in %s stores."
                                .formatted(2 + piece % 20, own, own);
                case TERMS ->
                        "*Offer excludes %s and %s items. New customers only. Over %ds."
                                .formatted(own, own, 18 + piece % 3);
                case SLOGANS ->
                        "Brighter evenings for every %s home, not only yours."
                                .formatted(word(piece));
                case PAYMENT ->
                        "Pay in %d instalments of £%d with Klarna for %s, %d.9%% APR."
                                .formatted(3 + piece % 9, 10 + piece % 9, own, 9 + piece % 9);
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
        millis(kind, SMALL);
        double small = Math.max(LEAST_MILLIS, millis(kind, SMALL));
        double large = millis(kind, SMALL * TIMES);
        for (int run = 1; run < RUNS && large / small > MOST_TIMES; run++) {
            large = Math.min(large, millis(kind, SMALL * TIMES));
        }
        if (large / small > MOST_TIMES) {
            // a busy machine may do that; a campaign of fifty sizes leaves no doubt
            double huge = millis(kind, SMALL * TIMES * 5);
            assertThat(huge / small)
                    .as("%s: %.0f ms, %.0f ms, %.0f ms", kind, small, large, huge)
                    .isLessThan(MOST_OF_FIFTY);
        }
    }

    /** Time that this thread spends computing while it links and judges. */
    private static double millis(Kind kind, int size) {
        Campaign campaign = campaign(kind, size);
        List<Problem> problems = new ArrayList<>();
        Extracted extracted;
        try (Workers workers = new Workers(2, Cancellation.NONE)) {
            extracted =
                    Extracted.of(
                            campaign,
                            workers,
                            new ReadMemory(false).visit(),
                            null,
                            Progress.NONE,
                            problems,
                            Cancellation.NONE);
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
