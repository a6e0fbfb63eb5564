package app.concord.extract;

import app.concord.model.Audience;
import app.concord.model.FactKind;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;

/**
 * Reads the customers an offer is meant for: 'new customers only', 'students save 15 %'. A group
 * that is merely named restricts nothing.
 */
final class CustomerGroups {
    /** Words such as these are in every second text: only 'families only' says something. */
    private static final String FAMILIES = "families";

    private static final int REACH = 16;
    private static final int NEXT = 2;

    private final Reading reading;
    private final Stated stated;
    private final List<Observation> values = new ArrayList<>();
    private final List<Observation> codes = new ArrayList<>(0);
    private final IdentityHashMap<Observation, Audience> tied = new IdentityHashMap<>();

    CustomerGroups(Reading reading, Stated stated) {
        this.reading = reading;
        this.stated = stated;
    }

    void read() {
        for (Observation seen : reading.observations()) {
            boolean price = seen.kind() == FactKind.PRICE && seen.key().role() != Role.THRESHOLD;
            if (seen.kind() == FactKind.PROMO_CODE) {
                codes.add(seen);
            }
            if (seen.used() && (price || seen.kind() == FactKind.DISCOUNT)) {
                values.add(seen);
            }
        }
        int next = 0;
        for (Cue cue : reading.cues().all(Meaning.GROUP)) {
            while (next < values.size() && values.get(next).from() < cue.from()) {
                next++;
            }
            boolean restricted = EligibilityExtractor.restricted(reading, cue.from(), cue.to());
            if (restricted || favoured(cue, next) || holdsCode(cue)) {
                stated.note(Role.CUSTOMER, cue.value(), cue.from(), cue.to());
            }
            boolean behind = restricted && next < values.size() && tie(values.get(next), cue);
            if (restricted && !behind && next > 0) {
                tie(values.get(next - 1), cue);
            }
        }
        if (!tied.isEmpty()) {
            reading.replaceAll(one -> {
                Audience audience = tied.get(one);
                return audience == null ? one : one.withKey(one.key().withAudience(audience));
            });
        }
    }

    /** 'For trade customers only: worktops at £86': the price is theirs, however far behind. */
    private boolean tie(Observation value, Cue cue) {
        Audience audience = audience(cue.value());
        Role role = value.key().role();
        boolean meant =
                audience != null
                        && (role == Role.NOW || role == Role.SAVING)
                        && value.key().audience() == Audience.EVERYONE
                        && meant(value, cue, audience, true);
        if (audience != null && meant) {
            tied.putIfAbsent(value, audience);
        }
        return meant;
    }

    /** Whether a price or saving beside the group is meant for it. */
    private boolean favoured(Cue cue, int next) {
        if (cue.value().equals(FAMILIES)) {
            return false;
        }
        boolean benefit = Around.behind(reading, cue.to(), Meaning.BENEFIT, NEXT) != null;
        Audience audience = audience(cue.value());
        return (next < values.size() && meant(values.get(next), cue, audience, benefit))
                || (next > 0 && meant(values.get(next - 1), cue, audience, false));
    }

    /** Whether a code is spoken of that the group may use: beside it, or in the heading. */
    private boolean holdsCode(Cue cue) {
        if (reading.setting().line() || cue.value().equals(FAMILIES)) {
            return false;
        }
        int sentence = reading.sentence(cue.from());
        for (Observation seen : codes) {
            int other = reading.sentence(seen.from());
            if (seen.from() - cue.from() > 2 * REACH) {
                break;
            }
            if ((other == sentence || other == sentence - 1)
                    && Math.abs(seen.from() - cue.from()) <= 2 * REACH) {
                return true;
            }
        }
        String heading = reading.setting().heading();
        if (heading == null || !reading.has(Meaning.MAY_USE)) {
            return false;
        }
        String capitals = heading.toUpperCase(Locale.ROOT);
        return reading.setting().knownCodes().stream().anyMatch(capitals::contains);
    }

    private boolean meant(
            Observation value, Cue cue, @Nullable Audience audience, boolean benefit) {
        int distance = Math.max(value.from() - cue.to(), cue.from() - value.to());
        return distance <= REACH
                && reading.sentence(value.from()) == reading.sentence(cue.from())
                && (benefit || (audience != null && value.key().audience() == audience));
    }

    private static @Nullable Audience audience(String group) {
        return switch (group) {
            case "new-customers" -> Audience.NEW_CUSTOMER;
            case "members" -> Audience.MEMBER;
            case "students" -> Audience.STUDENT;
            case "trade" -> Audience.TRADE;
            default -> null;
        };
    }
}
