package app.concord.message;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Channel;
import app.concord.model.Evidence;
import app.concord.model.Evidence.Side;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Finding;
import app.concord.model.Finding.Basis;
import app.concord.model.Location;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.Severity;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class ComparisonTest {
    private static final FactValue RIGHT = new FactValue.Text("Even uit de wind");

    @Test
    void eachDeviatingPlaceIsHeldAgainstWhatTheFindingHoldsToBeRight() {
        Evidence poster = said(Channel.PRINT, "Even weg van de wind", Side.DEVIATES);
        Evidence post = said(Channel.SOCIAL, "Even uit de regen", Side.DEVIATES);
        Evidence other = said(Channel.EMAIL, "even uit de wind", Side.AGREES);
        Evidence right = said(Channel.WEB, "Even uit de wind", Side.AGREES);
        Finding finding =
                finding(FactKind.MESSAGE, Basis.MAJORITY, RIGHT, poster, post, other, right);
        Comparison first = compared(finding, poster);
        assertThat(first.other()).isEqualTo(right);
        assertThat(first.quoted()).isTrue();
        assertThat(Wording.differences(first.words())).isEqualTo("“weg van” instead of “uit”");
        assertThat(Wording.differences(compared(finding, post).words()))
                .isEqualTo("“regen” instead of “wind”");
    }

    @Test
    void theBriefComesFirst() {
        Evidence post = said(Channel.SOCIAL, "Even uit de regen", Side.DEVIATES);
        Evidence brief = said(Channel.BRIEF, "Even uit de wind", Side.REFERENCE);
        Evidence mail = said(Channel.EMAIL, "Even uit de wind", Side.AGREES);
        Finding finding = finding(FactKind.MESSAGE, Basis.BRIEF, RIGHT, post, brief, mail);
        assertThat(compared(finding, post).other()).isEqualTo(brief);
    }

    @Test
    void valuesAreComparedAsPeopleWriteThem() {
        Evidence flyer = at(Channel.PRINT, "26,90 €", euro("26.9"), Side.DEVIATES);
        Evidence page = at(Channel.WEB, "EUR 24.90", euro("24.9"), Side.AGREES);
        Comparison prices =
                compared(finding(FactKind.PRICE, Basis.MAJORITY, euro("24.9"), flyer, page), flyer);
        assertThat(prices.quoted()).isFalse();
        assertThat(prices.words().left()).isEqualTo("€26.90");
        assertThat(prices.words().right()).isEqualTo("€24.90");
        Evidence poster =
                at(
                        Channel.PRINT,
                        "1. März bis 17. April",
                        new FactValue.Period(day(3, 1), day(4, 17)),
                        Side.DEVIATES);
        Evidence mail = at(Channel.EMAIL, "10. April", day(4, 10), Side.AGREES);
        Comparison days =
                compared(finding(FactKind.DATE, Basis.MAJORITY, day(4, 10), poster, mail), poster);
        assertThat(days.words().left()).isEqualTo("Saturday 17 April 2027");
        assertThat(Wording.differences(days.words())).isEqualTo("“17” instead of “10”");
    }

    @Test
    void whatWasWorkedOutHasNoWordingBesideIt() {
        Evidence saving = at(Channel.WEB, "159 €", euro("159"), Side.DEVIATES);
        Evidence price = at(Channel.WEB, "149 €", euro("149"), Side.AGREES);
        assertThat(
                        Comparison.of(
                                finding(
                                        FactKind.DISCOUNT,
                                        Basis.CALCULATION,
                                        euro("150"),
                                        saving,
                                        price),
                                saving))
                .isNull();
    }

    @Test
    void nothingIsToldOfTheSameOrOfSomethingElseAltogether() {
        Evidence post = said(Channel.SOCIAL, "Hörst du die Amsel?", Side.DEVIATES);
        Evidence same = said(Channel.EMAIL, "Hörst du die Amsel?", Side.AGREES);
        Evidence other = said(Channel.WEB, "Sie sparen zum halben Preis.", Side.AGREES);
        Finding finding = finding(FactKind.MESSAGE, Basis.TIE, null, post, same, other);
        assertThat(Comparison.of(finding, post, same)).isNull();
        assertThat(Comparison.of(finding, post, other)).isNull();
        assertThat(Comparison.of(finding(FactKind.MESSAGE, Basis.TIE, null, post), post)).isNull();
    }

    @Test
    void tellsWhatIsAddedAndWhatIsMissing() {
        assertThat(Wording.differences(Alignment.of("Wir liefern heute", "Wir liefern nicht")))
                .isEqualTo("“heute” instead of “nicht”");
        assertThat(Wording.differences(Alignment.of("Fast alle Modelle", "Alle Modelle heute")))
                .isEqualTo("“Fast” is added; “heute” is missing");
        assertThat(Wording.differences(Alignment.of("a", "a"))).isEmpty();
    }

    private static Comparison compared(Finding finding, Evidence deviating) {
        return Objects.requireNonNull(Comparison.of(finding, deviating));
    }

    private static Finding finding(
            FactKind kind, Basis basis, @Nullable FactValue expected, Evidence... evidence) {
        return new Finding(
                "f",
                "any-rule",
                Severity.WARNING,
                1,
                "campaign",
                "",
                kind,
                Role.OTHER,
                "end",
                List.of(),
                List.of(evidence),
                expected,
                null,
                basis,
                List.of());
    }

    private static Evidence said(Channel channel, String words, Side side) {
        return at(channel, words, new FactValue.Text(words), side);
    }

    private static Evidence at(Channel channel, String quote, FactValue value, Side side) {
        Place place =
                new Place(
                        channel.id() + ".txt",
                        0,
                        new Span(0, quote.length()),
                        quote,
                        Location.NONE);
        return new Evidence(place, channel, value, side);
    }

    private static FactValue euro(String amount) {
        return new FactValue.Money(new BigDecimal(amount), "EUR");
    }

    private static FactValue.Day day(int month, int day) {
        return new FactValue.Day(LocalDate.of(2027, month, day), null, null, true);
    }
}
