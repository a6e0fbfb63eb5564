package app.concord.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.concord.model.Decision.Kind;
import app.concord.model.Decision.Scope;
import app.concord.report.Specimens;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class ReviewTest {
    private static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Finding PRICE = Specimens.price();
    private static final CheckResult RESULT = Specimens.with(PRICE, Specimens.weekday());

    @Test
    void nothingDecidedLeavesAllOpen() {
        Review review = Review.of(RESULT);
        assertThat(review.standings())
                .extracting(Review.Standing::state)
                .containsExactly(Review.State.OPEN, Review.State.OPEN);
        assertThat(review.waived()).isZero();
        assertThat(review.fixed()).isEmpty();
    }

    @Test
    void waivedOnesDoNotCount() {
        Review review = Review.of(RESULT, of(decision(Kind.ACCEPTED, Scope.CAMPAIGN)), null);
        assertThat(state(review)).isEqualTo(Review.State.ACCEPTED);
        assertThat(review.open(PRICE.severity())).isZero();
        assertThat(review.waived()).isEqualTo(1);
    }

    @Test
    void aDecisionLapsesWithTheFingerprint() {
        Decision other =
                new Decision(
                        Kind.ACCEPTED,
                        Scope.CAMPAIGN,
                        PRICE.rule(),
                        "another",
                        null,
                        "why",
                        "",
                        "",
                        AT,
                        null,
                        "",
                        "");
        Review review = Review.of(RESULT, of(other), null);
        assertThat(state(review)).isEqualTo(Review.State.OPEN);
        assertThat(review.orphaned()).containsExactly(other);
    }

    @Test
    void holdsUntilItsLastDay() {
        Decision last = decision(Kind.ACCEPTED, Scope.CAMPAIGN, TODAY);
        assertThat(state(Review.of(RESULT, of(last), null))).isEqualTo(Review.State.ACCEPTED);
        Decision over = decision(Kind.ACCEPTED, Scope.CAMPAIGN, TODAY.minusDays(1));
        Review review = Review.of(RESULT, of(over), null);
        assertThat(state(review)).isEqualTo(Review.State.OPEN);
        assertThat(review.expired()).containsExactly(over);
    }

    @Test
    void aPieceIsSettledByItselfOnlyWhereEveryDeviatingPieceIs() {
        List<String> pieces = List.copyOf(Decisions.pieces(PRICE));
        List<Decision> all = new ArrayList<>();
        for (String piece : pieces) {
            assertThat(state(Review.of(RESULT, Decisions.of(all), null)))
                    .isEqualTo(Review.State.OPEN);
            all.add(decision(Kind.NOT_AN_ISSUE, Scope.PLACE, piece));
        }
        assertThat(state(Review.of(RESULT, Decisions.of(all), null)))
                .isEqualTo(Review.State.NOT_AN_ISSUE);
    }

    @Test
    void theNarrowestDecisionHolds() {
        Decisions both =
                of(decision(Kind.NOT_AN_ISSUE, Scope.RULE), decision(Kind.TO_FIX, Scope.CAMPAIGN));
        assertThat(state(Review.of(RESULT, both, null))).isEqualTo(Review.State.TO_FIX);
        Decisions wide = of(decision(Kind.NOT_AN_ISSUE, Scope.RULE));
        Review review = Review.of(RESULT, wide, null);
        assertThat(state(review)).isEqualTo(Review.State.NOT_AN_ISSUE);
        assertThat(review.standings().getLast().state()).isEqualTo(Review.State.OPEN);
    }

    @Test
    void whatWasMendedIsGoneOrBackAgain() {
        PastCheck first = PastCheck.of(Review.of(RESULT), AT, Finding::message);
        CheckResult mended = Specimens.with(Specimens.weekday());
        Review second = Review.of(mended, Decisions.NONE, first);
        assertThat(second.fixed())
                .extracting(PastCheck.Found::fingerprint)
                .containsExactly(PRICE.fingerprint());
        PastCheck remembered = PastCheck.of(second, AT, Finding::message);
        assertThat(remembered.gone()).containsExactly(PRICE.fingerprint());
        assertThat(state(Review.of(RESULT, Decisions.NONE, remembered)))
                .isEqualTo(Review.State.REOPENED);
        PastCheck third =
                PastCheck.of(Review.of(RESULT, Decisions.NONE, remembered), AT, Finding::message);
        assertThat(third.gone()).isEmpty();
    }

    @Test
    void whatTheLastCheckDidNotFindIsNew() {
        PastCheck nothing = new PastCheck(AT, List.of(), Set.of());
        assertThat(state(Review.of(RESULT, Decisions.NONE, nothing))).isEqualTo(Review.State.NEW);
    }

    @Test
    void saidToBeFixedAndStillThereIsReopened() {
        assertThat(state(Review.of(RESULT, of(decision(Kind.FIXED, Scope.CAMPAIGN)), null)))
                .isEqualTo(Review.State.REOPENED);
    }

    @Test
    void aWaiverNeedsAReason() {
        assertThatThrownBy(() ->
                        new Decision(
                                Kind.ACCEPTED,
                                Scope.RULE,
                                "price-mismatch",
                                null,
                                null,
                                " ",
                                "",
                                "",
                                AT,
                                null,
                                "",
                                ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLaterOfTwoAboutTheSameHolds() {
        Decisions decisions =
                of(decision(Kind.ACCEPTED, Scope.CAMPAIGN), decision(Kind.TO_FIX, Scope.CAMPAIGN));
        assertThat(decisions.all()).hasSize(1);
        assertThat(state(Review.of(RESULT, decisions, null))).isEqualTo(Review.State.TO_FIX);
        assertThat(decisions.without(List.of(decisions.all().getFirst().target())))
                .isEqualTo(Decisions.NONE);
    }

    private static Review.State state(Review review) {
        return review.standings().getFirst().state();
    }

    private static Decisions of(Decision... decisions) {
        return Decisions.of(List.of(decisions));
    }

    private static Decision decision(Kind kind, Scope scope) {
        return decision(kind, scope, null, null);
    }

    private static Decision decision(Kind kind, Scope scope, LocalDate expires) {
        return decision(kind, scope, null, expires);
    }

    private static Decision decision(Kind kind, Scope scope, String asset) {
        return decision(kind, scope, asset, null);
    }

    private static Decision decision(
            Kind kind, Scope scope, @Nullable String asset, @Nullable LocalDate expires) {
        return new Decision(
                kind,
                scope,
                PRICE.rule(),
                scope.ofFinding() ? PRICE.fingerprint() : null,
                asset,
                "why",
                "",
                "Kim",
                AT,
                expires,
                "",
                "");
    }
}
