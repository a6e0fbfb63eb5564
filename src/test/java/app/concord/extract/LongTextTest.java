package app.concord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Fact;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.management.ManagementFactory;
import java.util.List;

/** Any text of any length is read, in a time that grows with its length and no faster. */
class LongTextTest {
    private static final int SHORT = 6_000;
    private static final int TIMES = 10;

    /** Ten for linear growth and a hundred for quadratic; the rest is room for a noisy machine. */
    private static final double MOST = 32;

    /** The same where a text is a hundred times as long: 100 for linear, 10,000 for quadratic. */
    private static final double MOST_OF_HUNDRED = 1_000;

    private static final int RUNS = 4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "£",
                "%",
                ".",
                "1,",
                "1 ",
                "a",
                "* ",
                "¹",
                "£5 ",
                "20% ",
                "£5 off £50 ",
                "was £9 now £8 ",
                "from £5 to £9, ",
                "3 for 2 ",
                "free ",
                "free delivery over £40, ",
                "only 5 left ",
                "until 29 November ",
                "Mon-Fri 9am-6pm, ",
                "from 27 to 30 ",
                "12/",
                "9:",
                "code GLOW20 ",
                "GLOW20 ",
                "30-day returns, ",
                "30 day return ",
                "in 3 instalments with Visa and ",
                "excludes books, ",
                "2 per customer ",
                "guarantee ",
                "over 18s, 16-",
                "1(2)'s ",
                "\uD800 free returns ",
                "1,1.1",
                "Visa, card, cash, ",
                "islands £5.95 delivery, ",
                "members £5, students £6, standard delivery ",
                "free delivery to the mainland, £5 to the islands, ",
                "20% 29 November 12 months ",
                "Monday delivery ",
                "in store ",
                "with RM10 ",
                "pay in 3 with Klarna or PayPal instalments ",
                "until midnight, returns in store orders PayPal from ",
                "Visa, Mastercard, ",
                "excludes sale items, ",
                "1 Main Street, ",
                "@lumen ",
                "a@b.example ",
                "lumen.example/a?utm_source=a ",
                "020 7946 0123 ",
                "100% cotton, ",
                "5 x ",
                "60 x 200 cm ",
                "4.8/5 ",
                "{{price}} ",
                "XX% ",
                "lorem ipsum ",
                "you ",
                "Sie ",
                "new customers only ",
                "\n",
                "\ud83c",
                "\u200f",
                "𝟒𝟗 ",
                "Rp1,3 juta ",
                "ab 49,99 € im Monat "
            })
    void timeGrowsWithTheLength(String piece) {
        for (String language : new String[] {"en", "de", "id"}) {
            String once = piece.repeat(Math.max(1, SHORT / piece.length()));
            String tenfold = once.repeat(TIMES);
            read(language, once);
            double ratio = Double.MAX_VALUE;
            for (int run = 0; run < RUNS && ratio > MOST; run++) {
                double first = Math.max(2e6, time(language, once));
                ratio = Math.min(ratio, time(language, tenfold) / first);
            }
            if (ratio > MOST) {
                // a busy machine may do that; a text of a hundred lengths leaves no doubt
                double hundred = time(language, tenfold.repeat(TIMES)) / time(language, once);
                assertThat(hundred).as("%s: %s", language, piece).isLessThan(MOST_OF_HUNDRED);
            }
        }
    }

    private static double time(String language, String text) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        read(language, text);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    private static void read(String language, String text) {
        Extraction read = new PageOfText(language).paragraph(text).read();
        assertThat(read.facts()).allMatch(fact -> fact.place().span().end() <= text.length());
    }

    @Property(tries = 300)
    void anyTextIsRead(@ForAll @StringLength(max = 200) String text) {
        for (String language : StatedFacts.LANGUAGES) {
            List<Fact> facts = Extractors.line(text, FactText.context(language));
            assertThat(facts).allMatch(fact -> fact.place().span().end() <= text.length());
            read(language, text + " ");
        }
    }

    /** Pieces of what is read, in any order: nearer to the notations than any text at random. */
    @Property(tries = 600)
    void anyMixtureOfNotationsIsRead(@ForAll("pieces") List<String> pieces) {
        String text = String.join("", pieces);
        for (String language : StatedFacts.LANGUAGES) {
            read(language, text + " ");
        }
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<List<String>> pieces() {
        return net.jqwik.api.Arbitraries.of(
                        "£",
                        "€",
                        "Rp",
                        "RM",
                        "1",
                        "29",
                        "1.299",
                        ",",
                        ".",
                        "99",
                        "%",
                        "-",
                        "–",
                        " ",
                        " ",
                        "/",
                        ":",
                        "until",
                        "bis",
                        "from",
                        "ab",
                        "à",
                        "11",
                        "2026",
                        "November",
                        "Mon",
                        "pm",
                        "h",
                        "x",
                        "×",
                        "*",
                        "¹",
                        "@",
                        "lumen",
                        ".example",
                        "code",
                        "GLOW20",
                        "free",
                        "delivery",
                        "days",
                        "\n",
                        "\ud83d",
                        "\ud835\udfd2",
                        "\u200b",
                        "\u202e",
                        "½",
                        "''",
                        "\"",
                        "(",
                        ")",
                        "#",
                        "+44",
                        "0",
                        "customers",
                        "only",
                        "left",
                        "for",
                        "get",
                        "one",
                        "second",
                        "half",
                        "price",
                        "APR",
                        "members",
                        "18",
                        "+",
                        "{{",
                        "}}",
                        "®",
                        "Street",
                        "Sie",
                        "du",
                        "cm",
                        "kg",
                        "pieces")
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }
}
