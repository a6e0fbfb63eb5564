package app.concord.extract;

import app.concord.model.Audience;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the scope that the words of its clause give a statement: 'free from 30 € on the mainland,
 * from 60 € to the islands' says two things of two regions. A scope is that of the statement it
 * stands beside without a comma; words in front hold on until the next ones come.
 */
final class ScopeWords {
    private static final int LIST_GAP = 4;
    private static final int ONLY_REACH = 4;
    private static final int VALUE_GAP = 2;
    private static final Meanings ONLY = Meanings.of(Meaning.RESTRICT);
    private static final Meanings FREE = Meanings.of(Meaning.FREE_DELIVERY);
    private static final List<String> AREA_AXES = List.of("goods", "speed", "way");
    private static final String REGION = "region ";
    private static final String PROVIDER = "with";
    private static final String WITH = PROVIDER + " ";

    /** Words that mean a later rate only right before a length of time. */
    private static final String AFTER = "rate after";

    private static final String LATER = "rate later";

    /** Axes on which words hold on for what follows: 'Islands: £5.95, free over £60'. */
    private static final Set<String> HOLDING =
            Set.of("region", "goods", "speed", "way", "audience");

    private static final Set<String> PROVIDERS =
            Set.of(
                    "klarna",
                    "paypal",
                    "clearpay",
                    "afterpay",
                    "scalapay",
                    "affirm",
                    "oney",
                    "alma",
                    "zip",
                    "laybuy",
                    "riverty",
                    "kredivo",
                    "akulaku",
                    "shopeepay",
                    "satispay",
                    "grabpay");

    private final Reading reading;
    private final Clauses clauses;
    private final List<Observation> terms;
    private final Map<String, List<Group>> groups;

    /** The same by the sentence in which they begin. */
    private final Map<String, Map<Integer, List<Group>>> bySentence;

    /** Words side by side that name one scope: 'Sabah & Sarawak'. */
    private static final class Group {
        private final int from;
        private int to;
        private final NavigableSet<String> scopes = new TreeSet<>();

        Group(int from, int to, String scope) {
            this.from = from;
            this.to = to;
            scopes.add(scope);
        }
    }

    /**
     * @param terms the statements whose scopes are asked for, by place
     */
    ScopeWords(Reading reading, List<Observation> terms) {
        this.reading = reading;
        this.clauses = new Clauses(reading);
        this.terms = terms;
        this.groups = new HashMap<>();
        this.bySentence = new HashMap<>();
        BitSet excluded = excluded();
        for (Cue cue : reading.cues()) {
            String scope = scope(cue);
            if (scope != null && !isExcluded(cue, excluded) && isWritten(scope, cue)) {
                add(scope, cue.from(), cue.to());
            } else if (isAfter(cue) && reading.tokens().isNumber(cue.to())) {
                add(LATER, cue.from(), cue.to());
            }
        }
        for (Observation one : reading.observations()) {
            if (one.kind() == FactKind.PAYMENT
                    && one.key().role() == Role.METHOD
                    && one.value() instanceof FactValue.Text method
                    && PROVIDERS.contains(method.text())) {
                add(WITH + method.text(), one.from(), one.to());
            }
        }
    }

    private ScopeWords(ScopeWords other, List<Observation> terms) {
        this.reading = other.reading;
        this.clauses = other.clauses;
        this.terms = terms;
        this.groups = other.groups;
        this.bySentence = other.bySentence;
    }

    /** The same words for other statements of the text, by place. */
    ScopeWords of(List<Observation> others) {
        return new ScopeWords(this, others);
    }

    /** The scope a cue names, as axis and place on it; null for none. */
    static @Nullable String scope(Cue cue) {
        return switch (cue.meaning()) {
            case SCOPE -> isAfter(cue) ? null : cue.value();
            case FETCHED -> "way collect";
            case MEMBER -> "audience " + Audience.MEMBER;
            case NEW_CUSTOMER -> "audience " + Audience.NEW_CUSTOMER;
            case STUDENT -> "audience " + Audience.STUDENT;
            case TRADE -> "audience " + Audience.TRADE;
            default -> null;
        };
    }

    private static boolean isAfter(Cue cue) {
        return cue.meaning() == Meaning.SCOPE && cue.value().equals(AFTER);
    }

    private static String axis(String scope) {
        return scope.substring(0, scope.indexOf(' '));
    }

    private void add(String scope, int from, int to) {
        List<Group> known = groups.computeIfAbsent(axis(scope), a -> new ArrayList<>());
        Group last = known.isEmpty() ? null : known.getLast();
        if (last != null && from >= last.from && (from < last.to || listed(last.to, from))) {
            last.scopes.add(scope);
            last.to = Math.max(last.to, to);
        } else {
            Group group = new Group(from, to, scope);
            known.add(group);
            bySentence
                    .computeIfAbsent(axis(scope), a -> new HashMap<>())
                    .computeIfAbsent(reading.sentence(from), s -> new ArrayList<>(2))
                    .add(group);
        }
    }

    /** Whether only signs and small words of a list lie between, and no statement. */
    private boolean listed(int from, int to) {
        if (to - from > LIST_GAP || reading.sentence(from) != reading.sentence(to)) {
            return false;
        }
        Tokens tokens = reading.tokens();
        boolean comma = false;
        for (int i = from; i < to; i++) {
            boolean joins =
                    reading.at(i, Meaning.AREA_JOIN) != null
                            || reading.at(i, Meaning.LIST_AND) != null
                            || reading.at(i, Meaning.SMALL_WORD) != null
                            || tokens.is(i, '&')
                            || tokens.is(i, '+')
                            || tokens.is(i, '/');
            if (tokens.is(i, ',')) {
                comma = true;
            } else if (!joins || (comma && reading.at(i, Meaning.AREA_IN) != null)) {
                return false;
            }
        }
        return true;
    }

    /** The tokens of the places that are named as left out. */
    private BitSet excluded() {
        BitSet excluded = new BitSet();
        for (Observation one : reading.observations()) {
            if (one.key().role() == Role.AREA_EXCLUDED) {
                excluded.set(one.from(), one.to());
            }
        }
        return excluded;
    }

    /** Whether a place is one that is named as left out. */
    private boolean isExcluded(Cue cue, BitSet excluded) {
        return excluded.get(cue.from())
                || reading.endingAt(cue.from(), Meaning.AREA_EXCEPT) != null;
    }

    /** Names of countries have a capital. */
    private boolean isWritten(String scope, Cue cue) {
        Tokens tokens = reading.tokens();
        return !isCountry(scope)
                || Character.isUpperCase(tokens.folded().charAt(tokens.start(cue.from())));
    }

    /** Whether a scope is a region that is told by two small letters of ASCII. */
    private static boolean isCountry(String scope) {
        int letters = REGION.length();
        return scope.length() == letters + 2
                && scope.startsWith(REGION)
                && isSmall(scope.charAt(letters))
                && isSmall(scope.charAt(letters + 1));
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /**
     * The regions that the words of an area name, whether it is the only one, and whether it is one
     * of free delivery.
     */
    NavigableSet<String> area(Observation area) {
        NavigableSet<String> scopes = new TreeSet<>();
        for (Cue cue : reading.cues(area.from() - LIST_GAP, area.to())) {
            String scope = cue.to() > area.from() ? scope(cue) : null;
            if (scope != null && scope.startsWith(REGION) && isWritten(scope, cue)) {
                scopes.add(scope);
            }
        }
        for (String axis : AREA_AXES) {
            scopes.addAll(of(area, axis));
        }
        if (reading.near(area.from(), ONLY_REACH, ONLY)) {
            scopes.add("only area");
        }
        if (reading.sentenceHas(area.from(), FREE)) {
            scopes.add("for free");
        }
        return scopes;
    }

    /** 'Next-day delivery (£5.95)': a fast delivery that costs something of its own. */
    boolean isPaid(Observation time) {
        boolean fast = false;
        for (String scope : of(time, "speed")) {
            fast |= scope.equals("speed next-day") || scope.equals("speed same-day");
        }
        if (!fast) {
            return false;
        }
        for (Observation one : reading.inSentence(time.from(), terms)) {
            if (one.kind() == FactKind.PRICE && one.key().role() == Role.DELIVERY) {
                return true;
            }
        }
        return false;
    }

    /** What the clause of a statement says on an axis; empty where it says nothing. */
    NavigableSet<String> of(Observation term, String axis) {
        List<Group> known = groups.getOrDefault(axis, List.of());
        if (axis.equals(PROVIDER) && known.size() == 1) {
            boolean same = clauses.sameClause(known.getFirst().from, term.from());
            return same ? known.getFirst().scopes : new TreeSet<>();
        }
        Group before = null;
        Group behind = null;
        boolean first = false;
        for (Group group :
                bySentence
                        .getOrDefault(axis, Map.of())
                        .getOrDefault(reading.sentence(term.from()), List.of())) {
            if (!clauses.sameClause(group.from, term.from())) {
                continue;
            }
            if (group.from < term.to() && term.from() < group.to) {
                return group.scopes;
            }
            if (group.to <= term.from()) {
                first |=
                        before == null
                                && termsBetween(clauses.clauseStart(group.from), group.from) == 0;
                before = group;
            } else if (behind == null) {
                behind = group;
            }
        }
        if (behind != null && termsBetween(term.to(), behind.from) > 0) {
            behind = null;
        }
        Group chosen =
                HOLDING.contains(axis)
                        ? chosen(term, before, behind, first)
                        : close(term, before, behind, first);
        return chosen == null ? new TreeSet<>() : chosen.scopes;
    }

    /** Words right beside a statement: 'statutory guarantee of 2 years, 5 years on the motor'. */
    private @Nullable Group close(
            Observation term, @Nullable Group before, @Nullable Group behind, boolean first) {
        Group near = behind == null || clauses.parted(term.to(), behind.from) ? null : behind;
        // 'After that, 29.9 % apply': the comma behind the first words of a clause parts nothing.
        boolean ahead =
                before != null
                        && !clauses.parted(
                                reading.tokens().is(before.to, ',') ? before.to + 1 : before.to,
                                term.from())
                        && termsBetween(before.to, term.from()) == 0;
        return ahead && (near == null || first) ? before : near;
    }

    private @Nullable Group chosen(
            Observation term, @Nullable Group before, @Nullable Group behind, boolean first) {
        boolean nearBehind = behind != null && !clauses.parted(term.to(), behind.from);
        if (before == null) {
            boolean ends =
                    behind != null
                            && !nextFollows(behind)
                            && !clauses.numbersBetween(term.to(), behind.to + VALUE_GAP);
            return nearBehind || ends ? behind : null;
        }
        boolean nearBefore =
                !clauses.parted(before.to, term.from())
                        && termsBetween(before.to, term.from()) == 0;
        if (!nearBehind) {
            return before;
        }
        return nearBefore && first ? before : behind;
    }

    /** Whether another statement of the clause stands behind words, to which they may belong. */
    private boolean nextFollows(Group group) {
        for (Observation other : reading.inSentence(group.from, terms)) {
            if (other.from() >= group.to && clauses.sameClause(group.from, other.from())) {
                return true;
            }
        }
        return false;
    }

    private int termsBetween(int from, int to) {
        int low = 0;
        int high = terms.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (terms.get(middle).from() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int count = 0;
        for (int i = low; i < terms.size() && terms.get(i).from() <= to; i++) {
            count += terms.get(i).to() <= to ? 1 : 0;
        }
        return count;
    }
}
