package app.concord.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Severity;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.TimeZone;

class TextReportTest {
    private static final String ESCAPE = "\u001b";

    private final Report report = new TextReport();

    @Test
    void tellsTheFindingsWithBothPlaces() {
        assertThat(Golden.write(report, Specimens.full(), false, false))
                .isEqualTo(Golden.read("check.txt"));
    }

    @Test
    void listsWhatWasUnderstood() {
        assertThat(Golden.write(report, Specimens.full(), false, true))
                .isEqualTo(Golden.read("facts.txt"));
    }

    @Test
    void coloursOnlyWhereAsked() {
        String coloured = Golden.write(report, Specimens.full(), true, false);
        assertThat(coloured).contains(ESCAPE);
        assertThat(coloured.replaceAll(ESCAPE + "\\[[0-9;]*m", ""))
                .isEqualTo(Golden.read("check.txt"));
    }

    @Test
    void saysReadyWhereNothingWasFound() {
        assertThat(Golden.write(report, Specimens.clean(), false, false))
                .startsWith(
                        "Fresh Air Days: ready\nNo errors, no warnings, nothing else worth a look.")
                .contains("No contradictions were found.");
    }

    @Test
    void isNotReadyWhereAFileCouldNotBeRead() {
        assertThat(Golden.write(report, Specimens.incomplete(), false, false))
                .startsWith("Fresh Air Days: not ready, some files could not be read\n")
                .contains("print/poster.pdf");
    }

    @Test
    void warningsAloneLeaveItReady() {
        assertThat(Specimens.weekday().severity()).isEqualTo(Severity.WARNING);
        assertThat(Golden.write(report, Specimens.with(Specimens.weekday()), false, false))
                .startsWith("Fresh Air Days: ready, with points to look at\n");
    }

    @Test
    void tellsWhatWasDecidedAndWhatChanged() {
        assertThat(Golden.write(report, Specimens.decided(), false, false))
                .isEqualTo(Golden.read("decided.txt"));
    }

    @Test
    void tellsInWhichWordsASentenceDiffers() {
        assertThat(Golden.write(report, Specimens.with(Specimens.sentence()), false, false))
                .contains("      differs    “not” is missing\n")
                .contains("                 “kitchens” instead of “bathrooms”\n");
        assertThat(Golden.write(report, Specimens.with(Specimens.price()), false, false))
                .doesNotContain("differs");
    }

    @Test
    void linesFitTheWidth() {
        assertThat(Golden.write(report, Specimens.full(), false, false).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void doesNotDependOnTheMachine() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Golden.write(report, Specimens.full(), false, false))
                    .isEqualTo(Golden.read("check.txt"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
