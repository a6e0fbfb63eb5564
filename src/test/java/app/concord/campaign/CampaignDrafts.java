package app.concord.campaign;

import app.concord.model.Decision;
import app.concord.model.Decisions;

import java.time.Instant;
import java.util.List;

/** Decisions made by hand for tests. */
final class CampaignDrafts {
    static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");

    private CampaignDrafts() {}

    static Decision accepted(String fingerprint, String reason, int hour) {
        return new Decision(
                Decision.Kind.ACCEPTED,
                Decision.Scope.CAMPAIGN,
                "price-mismatch",
                fingerprint,
                null,
                reason,
                "",
                "Kim",
                AT.plusSeconds(3600L * hour),
                null,
                "Lamp",
                "The price differs.");
    }

    static Decisions decisions(Decision... decisions) {
        return Decisions.of(List.of(decisions));
    }
}
