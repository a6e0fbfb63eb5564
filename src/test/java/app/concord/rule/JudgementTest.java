package app.concord.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Channel;
import app.concord.model.Evidence;
import app.concord.model.FactKind;
import app.concord.model.Finding;
import app.concord.model.Location;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.Span;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

/** When what is surer takes the place of what is only worth a look. */
class JudgementTest {
    private static final Span WORDS = new Span(4, 10);

    private static Evidence at(int block, Span span) {
        Place place = new Place("mail 1", block, span, "words", Location.NONE);
        return new Evidence(place, Channel.EMAIL, null, Evidence.Side.DEVIATES);
    }

    private static Finding finding(Severity severity, String message, Evidence... evidence) {
        return new Finding(
                severity + message + Arrays.toString(evidence),
                "dates-mismatch",
                severity,
                0.5,
                "campaign",
                "",
                FactKind.DATE,
                Role.END,
                message,
                List.of(),
                List.of(evidence),
                null,
                null,
                Finding.Basis.MAJORITY,
                List.of());
    }

    private static List<Severity> kept(Finding... findings) {
        Judgement judgement = new Judgement();
        for (Finding finding : findings) {
            judgement.add(finding);
        }
        return judgement.findings().stream().map(Finding::severity).toList();
    }

    @Test
    void surerFindingTakesThePlaceOfADoubt() {
        assertThat(
                        kept(
                                finding(Severity.INFO, "end", at(2, WORDS)),
                                finding(Severity.WARNING, "end", at(2, new Span(8, 12)))))
                .containsExactly(Severity.WARNING);
    }

    @Test
    void doubtAboutMorePlacesStays() {
        assertThat(
                        kept(
                                finding(Severity.INFO, "end", at(2, WORDS), at(3, WORDS)),
                                finding(Severity.WARNING, "end", at(2, WORDS))))
                .containsExactly(Severity.INFO, Severity.WARNING);
    }

    @Test
    void doubtAboutSomethingElseStays() {
        assertThat(
                        kept(
                                finding(Severity.INFO, "start", at(2, WORDS)),
                                finding(Severity.WARNING, "end", at(2, WORDS))))
                .hasSize(2);
        assertThat(
                        kept(
                                finding(Severity.INFO, "end", at(2, WORDS)),
                                finding(Severity.ERROR, "end", at(2, new Span(11, 14)))))
                .hasSize(2);
    }

    @Test
    void whatIsSureStaysBesideWhatIsSure() {
        assertThat(
                        kept(
                                finding(Severity.ERROR, "end", at(2, WORDS)),
                                finding(Severity.WARNING, "end", at(2, WORDS))))
                .hasSize(2);
    }
}
