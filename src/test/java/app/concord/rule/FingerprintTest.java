package app.concord.rule;

import static app.concord.rule.Said.ends;
import static app.concord.rule.Said.percent;
import static app.concord.rule.Said.price;
import static app.concord.rule.Said.was;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Finding;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.util.List;

/** A contradiction keeps its fingerprint while it is the same one. */
class FingerprintTest {
    private static final Rule PRICES = new PriceMismatchRule();

    private static List<String> of(Rule rule, Story story) {
        return story.found(rule).stream().map(Finding::fingerprint).toList();
    }

    private static Story wrongLeaflet() {
        return new Story().mail(price("49.99")).page(price("49.99")).print(price("59.99"));
    }

    @Test
    void staysWhenThePlaceMoves() {
        Story moved =
                new Story()
                        .mail(was("70"))
                        .also(price("49.99"))
                        .page(price("49.99"))
                        .print(was("70"))
                        .also(was("70"))
                        .also(price("59.99"));

        assertThat(of(PRICES, moved)).hasSize(1).isEqualTo(of(PRICES, wrongLeaflet()));
    }

    @Test
    void staysWhenAnotherPieceAgrees() {
        assertThat(of(PRICES, wrongLeaflet().post(price("49.99")).page(price("49.99"))))
                .isEqualTo(of(PRICES, wrongLeaflet()));
    }

    @Test
    void staysWhenAnotherPieceIsWrongInTheSameWay() {
        assertThat(
                        of(
                                PRICES,
                                wrongLeaflet()
                                        .post(price("49.99"))
                                        .page(price("49.99"))
                                        .print(price("59.99"))))
                .isEqualTo(of(PRICES, wrongLeaflet()));
    }

    @Test
    void staysWhenAnotherVariantsPriceAgrees() {
        Story story =
                new Story()
                        .page(price("24").variant("30cm"), price("34").variant("45cm"))
                        .print(price("29"));
        Story more =
                new Story()
                        .mail(price("34").variant("45cm"))
                        .page(price("24").variant("30cm"), price("34").variant("45cm"))
                        .print(price("29"));

        assertThat(of(PRICES, more)).hasSize(1).isEqualTo(of(PRICES, story));
    }

    @Test
    void differsByValueAndSubject() {
        Story other = new Story().mail(price("49.99")).page(price("49.99")).print(price("58.99"));
        Story rug =
                new Story()
                        .mail(price("49.99").of(Story.RUG))
                        .page(price("49.99").of(Story.RUG))
                        .print(price("59.99").of(Story.RUG));

        assertThat(of(PRICES, other)).doesNotContainAnyElementsOf(of(PRICES, wrongLeaflet()));
        assertThat(of(PRICES, rug)).doesNotContainAnyElementsOf(of(PRICES, wrongLeaflet()));
    }

    @Test
    void differsByWeekday() {
        Story story =
                new Story()
                        .mail(ends("2026-11-29").on(DayOfWeek.FRIDAY))
                        .page(ends("2026-11-29").on(DayOfWeek.SATURDAY));

        assertThat(of(new WeekdayMismatchRule(), story)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void sameWrongSumInSeveralPiecesIsOneFinding() {
        Story story =
                new Story()
                        .mail(was("50"), price("40"), percent("25"))
                        .inPart("text", was("50"), price("40"), percent("25"))
                        .page(was("50"), price("40"), percent("25"));

        assertThat(of(new DiscountArithmeticRule(), story)).hasSize(1);
    }
}
