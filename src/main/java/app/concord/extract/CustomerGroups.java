package app.concord.extract;

import app.concord.model.Audience;
import app.concord.model.FactKind;
import app.concord.model.Openness;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the customers an offer is meant for: 'new customers only', 'students save 15 %'. A group
 * that is merely named restricts nothing.
 */
final class CustomerGroups {
    /** Words such as these are in every second text: only 'families only' says something. */
    private static final String FAMILIES = "families";

    private static final int REACH = 16;
    private static final int NEXT = 2;

    /** 'Students and faculty': so near behind a group that is meant another is as well. */
    private static final int LISTED = 2;

    private static final int BETWEEN = 6;
    private static final Meanings OFFERS =
            Meanings.of(Meaning.OFFER_WORD, Meaning.PRICE_WORD, Meaning.GIFT_FREE);
    private static final String NEW = "new-customers";
    private static final int JOINED = 6;
    private static final String OPEN = "customer!";
    private static final int NEGATED = 3;
    private static final int ARTICLES = 2;
    private static final int SHORT = 5;

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
        int told = -LISTED - 1;
        Set<Cue> opened = opened();
        for (Cue cue : reading.cues().all(Meaning.GROUP)) {
            if (opened.contains(cue) || ofAll(cue)) {
                continue;
            }
            while (next < values.size() && values.get(next).from() < cue.from()) {
                next++;
            }
            boolean restricted = EligibilityExtractor.restricted(reading, cue.from(), cue.to());
            String group = newly(cue) ? NEW : cue.value();
            boolean listed =
                    cue.from() - told <= LISTED
                            && reading.sentence(told - 1) == reading.sentence(cue.from());
            if (listed
                    || restricted
                    || favoured(cue, next)
                    || holdsCode(cue)
                    || addressed(cue)
                    || offered(cue)) {
                stated.note(Role.CUSTOMER, group, cue.from(), cue.to());
                told = cue.to();
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

    /**
     * 'For new customers and for those already with us': named side by side, with nothing that
     * keeps one of them out, they are everyone.
     */
    private Set<Cue> opened() {
        Set<Cue> opened = new HashSet<>();
        Cue before = null;
        for (Cue cue : reading.cues().all(Meaning.GROUP)) {
            boolean pair =
                    before != null
                            && isNew(before) != isNew(cue)
                            && (isNew(before) || isOld(before))
                            && (isNew(cue) || isOld(cue))
                            && joined(before, cue);
            if (pair && before != null && !reading.setting().line()) {
                opened.add(before);
                opened.add(cue);
                stated.note(Role.CUSTOMER, Openness.of(Role.CUSTOMER), before.from(), cue.to());
            }
            before = cue;
        }
        return opened;
    }

    /** Whether the words are part of some that say that all may have it: 'existing clients too'. */
    private boolean ofAll(Cue cue) {
        for (Cue other : reading.cues(cue.from() - Cues.LONGEST, cue.from() + 1)) {
            if (other.meaning() == Meaning.OPEN_TERM
                    && other.value().equals(OPEN)
                    && other.from() <= cue.from()
                    && other.to() >= cue.to()
                    && Around.before(reading, other.from(), Meaning.NEGATION, NEGATED) == null) {
                return true;
            }
        }
        return false;
    }

    private boolean joined(Cue one, Cue other) {
        int gap = other.from() - one.to();
        if (gap < 1
                || gap > JOINED
                || reading.sentence(one.from()) != reading.sentence(other.from())
                || EligibilityExtractor.restricted(reading, one.from(), one.to())) {
            return false;
        }
        for (int i = one.to(); i < other.from(); i++) {
            if (reading.tokens().isNumber(i)
                    || reading.tokens().is(i, ';')
                    || reading.tokens().is(i, ':')) {
                return false;
            }
        }
        return Around.before(reading, other.from(), Meaning.NEGATION, NEGATED) == null
                && Around.before(reading, one.from(), Meaning.NEGATION, NEGATED) == null;
    }

    /** 'New All Clubs and Plus members': the names of what they join stand between. */
    private boolean newly(Cue cue) {
        Tokens tokens = reading.tokens();
        for (int i = cue.from() - 1; i >= Math.max(0, cue.from() - BETWEEN); i--) {
            if (!tokens.isWord(i) || reading.sentence(i) != reading.sentence(cue.from())) {
                return false;
            }
            if (tokens.lower().substring(tokens.start(i), tokens.end(i)).equals("new")) {
                return cue.value().equals("members") || cue.value().equals("students");
            }
        }
        return false;
    }

    private static boolean isNew(Cue cue) {
        return cue.value().equals(NEW);
    }

    private static boolean isOld(Cue cue) {
        return cue.value().equals("existing-customers");
    }

    /**
     * Whether new customers begin a sentence of terms, 'New customers who bring their number', or
     * stand behind the name of an offer: 'Duo: for new customers'.
     */
    private boolean addressed(Cue cue) {
        if (!isNew(cue) || reading.setting().line()) {
            return false;
        }
        Tokens tokens = reading.tokens();
        int at = cue.from();
        for (int i = 0; i < ARTICLES && at > 0; i++) {
            boolean small =
                    tokens.isWord(at - 1)
                            && tokens.length(at - 1) <= SHORT
                            && reading.sentence(at - 1) == reading.sentence(cue.from());
            at -= small ? 1 : 0;
        }
        return at == 0
                || tokens.is(at - 1, ':')
                || reading.sentence(at - 1) != reading.sentence(cue.from());
    }

    /** 'Autumn prices for new members until 30 September': whom an offer in its time is for. */
    private boolean offered(Cue cue) {
        if (!isNew(cue) || reading.setting().line()) {
            return false;
        }
        Cue whom = Around.before(reading, cue.from(), Meaning.FOR_WHOM, ARTICLES);
        if (whom == null || reading.endingAt(whom.from(), Meaning.NEGATION) != null) {
            return false;
        }
        if (reading.sentenceHas(cue.from(), OFFERS)) {
            return true;
        }
        for (Observation seen : reading.inSentence(cue.from(), reading.observations())) {
            if (seen.key().role() == Role.VALIDITY || seen.key().role() == Role.END) {
                return true;
            }
        }
        return false;
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
            if ((other == sentence || (other == sentence - 1 && isNew(cue)))
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
            case "existing-customers" -> Audience.EXISTING_CUSTOMER;
            case "members" -> Audience.MEMBER;
            case "students" -> Audience.STUDENT;
            case "trade" -> Audience.TRADE;
            default -> null;
        };
    }
}
