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
 * The words of a text that name scopes, by the axis on which they lie. Words side by side, as in
 * 'Sabah & Sarawak', name one scope together.
 */
final class ScopeGroups {
    /** Widest list of small words and signs between two names of one scope. */
    static final int LIST_GAP = 4;

    static final String REGION = "region ";

    /** Whether a cue names a region that something holds in. */
    static boolean isRegion(Cue cue) {
        return cue.meaning() == Meaning.SCOPE && cue.value().startsWith(REGION);
    }

    static final String PROVIDER = "with";
    private static final String WITH = PROVIDER + " ";

    /** Words that mean a later rate only right before a length of time. */
    private static final String AFTER = "rate after";

    private static final String LATER = "rate later";

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

    /** What the names of clubs and subscriptions end in, with which delivery is cheaper. */
    private static final Set<String> CLUBS =
            Set.of("plus", "club", "prime", "premium", "pass", "card", "rewards", "vip", "circle");

    private static final Set<String> WITH_WORDS =
            Set.of("with", "mit", "avec", "con", "met", "com", "cu", "dengan");

    private static final int LONGEST_CLUB = 3;

    /** What the words mean that {@link #scope} knows. */
    private static final Meanings NAMING =
            Meanings.of(
                    Meaning.SCOPE,
                    Meaning.FETCHED,
                    Meaning.MEMBER,
                    Meaning.NEW_CUSTOMER,
                    Meaning.STUDENT,
                    Meaning.TRADE);

    private final Reading reading;
    private final Map<String, List<Group>> groups = new HashMap<>();

    /** The same by the sentence in which they begin. */
    private final Map<String, Map<Integer, List<Group>>> bySentence = new HashMap<>();

    /** Words side by side that name one scope: 'Sabah & Sarawak'. */
    static final class Group {
        private final int from;
        private int to;
        private final NavigableSet<String> scopes = new TreeSet<>();

        Group(int from, int to, String scope) {
            this.from = from;
            this.to = to;
            scopes.add(scope);
        }

        int from() {
            return from;
        }

        int to() {
            return to;
        }

        NavigableSet<String> scopes() {
            return scopes;
        }
    }

    ScopeGroups(Reading reading) {
        this.reading = reading;
        BitSet excluded = reading.hasAny(NAMING) ? excluded() : new BitSet(0);
        for (Cue cue : reading.cues().all(NAMING)) {
            String scope = scope(cue);
            if (scope != null && !isExcluded(cue, excluded) && isWritten(scope, cue)) {
                add(scope, cue.from(), cue.to());
            } else if (isAfter(cue) && reading.tokens().isNumber(cue.to())) {
                add(LATER, cue.from(), cue.to());
            }
        }
        if (reading.saw(FactKind.PAYMENT)) {
            addProviders();
        }
        if (reading.saw(FactKind.SHIPPING)) {
            addClubs();
        }
    }

    /** 'With Aurora Plus delivery is free from £25': what holds for those who pay for it. */
    private void addClubs() {
        Tokens tokens = reading.tokens();
        for (int i = 0; i + 1 < tokens.count(); i++) {
            if (!tokens.isWord(i) || !WITH_WORDS.contains(tokens.word(i))) {
                continue;
            }
            int last = i;
            while (last + 1 < tokens.count() && isCapital(tokens, last + 1)) {
                last++;
            }
            if (last > i && last - i <= LONGEST_CLUB && CLUBS.contains(tokens.word(last))) {
                add("audience " + Audience.MEMBER, i, last + 1);
            }
        }
    }

    private static boolean isCapital(Tokens tokens, int token) {
        return tokens.isWord(token)
                && Character.isUpperCase(tokens.folded().charAt(tokens.start(token)));
    }

    private void addProviders() {
        for (Observation one : reading.observations()) {
            if (one.kind() == FactKind.PAYMENT
                    && one.key().role() == Role.METHOD
                    && one.value() instanceof FactValue.Text method
                    && PROVIDERS.contains(method.text())) {
                add(WITH + method.text(), one.from(), one.to());
            }
        }
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** All words on an axis, by place. */
    List<Group> on(String axis) {
        return groups.getOrDefault(axis, List.of());
    }

    /** Those of a sentence. */
    List<Group> on(String axis, int sentence) {
        return bySentence.getOrDefault(axis, Map.of()).getOrDefault(sentence, List.of());
    }

    /** The scope a cue names, as axis and place on it; null for none. */
    static @Nullable String scope(Cue cue) {
        return switch (cue.meaning()) {
            case SCOPE -> isAfter(cue) ? null : cue.value();
            case FETCHED -> "way collect";
            case MEMBER ->
                    cue.value().equals(Circumstances.OTHERS) ? null : "audience " + Audience.MEMBER;
            case NEW_CUSTOMER -> "audience " + Audience.NEW_CUSTOMER;
            case EXISTING_CUSTOMER -> "audience " + Audience.EXISTING_CUSTOMER;
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
    boolean isWritten(String scope, Cue cue) {
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
}
