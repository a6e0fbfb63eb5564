package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.CheckResult;
import app.concord.model.Finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Holds that the parts of one mail are compared with each other. */
class MailPartsCheckTest {
    private static final String TEXT =
            """
            Glow week
            25% off all lamps%s.
            Aurora lamp: was £89.00, now £66.75.
            Ends 30 November 2026.
            """;
    private static final String HTML =
            "<h1>Glow week</h1><p>25%% off all lamps%s.</p>"
                    + "<p>Aurora lamp: <s>£89.00</s> <b>£66.75</b></p><p>Ends 30 November 2026.</p>";
    private static final String PLAIN_HTML = HTML.formatted("");
    private static final String CODE = " with code GLOW25";
    private static final String CODED_HTML = HTML.formatted(CODE);

    @TempDir private Path folder;

    private static String annotation(String words, String code, String end) {
        return "<script type=\"application/ld+json\">[{\"@context\":\"http://schema.org/\",\"@type\":\"DiscountOffer\","
                + "\"description\":\"%s\",\"discountCode\":\"%s\",\"availabilityEnds\":\"%s\"}]</script>"
                        .formatted(words, code, end);
    }

    private List<String> rules(String subject, String text, String html) throws IOException {
        Files.writeString(
                folder.resolve("letter.eml"),
                """
                From: news@lumenhof.example
                Subject: %s
                Date: Mon, 02 Nov 2026 08:00:00 +0000
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                %s
                --b
                Content-Type: text/html; charset=utf-8

                %s
                --b--
                """
                        .formatted(subject, text, html));
        CheckResult result =
                Runs.run(
                        Runs.request(List.of(folder), LocalDate.of(2026, 11, 5), List.of("GB"), 1));
        return result.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void partsThatSayTheSameAgree() throws IOException {
        assertThat(rules("25% off all lamps", TEXT.replace("%s", ""), PLAIN_HTML)).isEmpty();
        assertThat(
                        rules(
                                "Glow",
                                TEXT.replace("%s", CODE),
                                annotation("25% off", "GLOW25", "2026-11-30") + CODED_HTML))
                .isEmpty();
    }

    @Test
    void tiersInBothPartsAgree() throws IOException {
        String more = "40% off all rugs.";
        assertThat(
                        rules(
                                "Save up to 40%",
                                TEXT.replace("%s", "") + more, PLAIN_HTML + "<p>" + more + "</p>"))
                .isEmpty();
    }

    @Test
    void pricesDiffer() throws IOException {
        assertThat(rules("Glow", TEXT.replace("%s", ""), PLAIN_HTML.replace("66.75", "65.75")))
                .containsExactly("price-mismatch");
    }

    @Test
    void reductionsDiffer() throws IOException {
        assertThat(rules("Glow", TEXT.replace("%s", ""), PLAIN_HTML.replace("25%", "20%")))
                .containsExactly("discount-mismatch");
    }

    @Test
    void subjectPromisesOtherThanTheMail() throws IOException {
        assertThat(rules("30% off everything", TEXT.replace("%s", ""), PLAIN_HTML))
                .containsExactly("discount-mismatch");
    }

    @Test
    void outlookShowsOtherThanTheRest() throws IOException {
        String outlook = PLAIN_HTML + "<!--[if mso]><p>Save 30% today</p><![endif]-->";
        assertThat(rules("Glow", TEXT.replace("%s", ""), outlook))
                .containsExactly("discount-mismatch");
    }

    @Test
    void numbersDiffer() throws IOException {
        String call = "<p>Call <a href='tel:+448005550143'>0800 555 0142</a></p>";
        assertThat(rules("Glow", TEXT.replace("%s", ""), PLAIN_HTML + call))
                .containsExactly("contact-mismatch");
    }

    @Test
    void lastDaysDiffer() throws IOException {
        assertThat(rules("Glow", TEXT.replace("%s", ""), PLAIN_HTML.replace("30 Nov", "29 Nov")))
                .containsExactly("dates-mismatch");
    }

    @Test
    void codesDiffer() throws IOException {
        assertThat(rules("Glow", TEXT.replace("%s", CODE), CODED_HTML.replace("GLOW25", "GLOW20")))
                .containsExactly("promo-code-mismatch");
    }

    @Test
    void annotationDiffers() throws IOException {
        String text = TEXT.replace("%s", CODE);
        assertThat(rules("Glow", text, annotation("20% off", "GLOW25", "2026-11-30") + CODED_HTML))
                .containsExactly("discount-mismatch");
        assertThat(rules("Glow", text, annotation("25% off", "GLOW20", "2026-11-30") + CODED_HTML))
                .containsExactly("promo-code-mismatch");
        assertThat(rules("Glow", text, annotation("25% off", "GLOW25", "2026-11-15") + CODED_HTML))
                .containsExactly("dates-mismatch");
    }

    private List<String> foot(String text, String html) throws IOException {
        return rules(
                "Glow", TEXT.replace("%s", "") + text + "\n", PLAIN_HTML + "<p>" + html + "</p>");
    }

    @Test
    void contactsInTheSameWordsDiffer() throws IOException {
        String foot =
                "Ask us on 020 7946 0143, Mon-Sat 9am-6pm, or write to hello@glow.example today.";
        assertThat(foot(foot, foot)).isEmpty();
        assertThat(foot(foot, foot.replace("0143", "0144"))).containsExactly("contact-mismatch");
        assertThat(foot(foot, foot.replace("9am", "10am"))).containsExactly("contact-mismatch");
        assertThat(foot(foot, foot.replace("hello@", "hallo@")))
                .containsExactly("contact-mismatch");
    }

    @Test
    void contactsInOtherWordsAreThoseOfOthers() throws IOException {
        assertThat(
                        foot(
                                "Ask us on 020 7946 0143 whenever you like.",
                                "The shop in Leeds answers 0113 496 0151."))
                .isEmpty();
    }

    @Test
    void aConditionIsLeftOutInOnePart() throws IOException {
        String whole =
                "Offer for new customers only, not valid on gift cards and sale items, until then.";
        assertThat(foot(whole, whole)).isEmpty();
        assertThat(foot(whole, whole.replace("gift cards and ", "")))
                .containsExactly("terms-missing");
    }
}
