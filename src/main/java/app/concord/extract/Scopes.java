package app.concord.extract;

import app.concord.model.Audience;
import app.concord.model.Cell;
import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.Fulfilment;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Tells statements about delivery, returns and payment what part of the whole they hold for: a
 * region, bulky goods, express delivery, an exchange, a part of the product, members. The words of
 * the same clause say it, else the headers of the table or the short heading above.
 */
final class Scopes {
    private static final int LONGEST_HEADING = 60;
    private static final String REGION = "region";

    /** Axes on which a heading says nothing about what stands below it. */
    private static final List<String> OF_CLAUSES = List.of("rate ", "kind ", "plan ", "audience ");

    private static final String ACT = "act";
    private static final String RETURN = "act return";
    private static final String EXPRESS = "speed express";
    private static final String WAY = "way ";
    private static final String COLLECTED = "way collect";

    /** On which axes a statement about delivery, about returns and about payment may lie. */
    private static final List<String> OF_DELIVERY =
            List.of(REGION, "goods", "speed", "way", "audience");

    private static final List<String> OF_RETURNS =
            List.of(REGION, "goods", ACT, "law", "part", "plan", "way", "audience");

    private static final List<String> OF_PAYMENT = List.of("rate", "kind", "with", "audience");

    private static final NavigableSet<String> NOTHING = Collections.emptyNavigableSet();

    private Scopes() {}

    static void attach(Reading reading) {
        List<Observation> all = reading.observations();
        List<Observation> terms = new ArrayList<>(0);
        for (Observation one : all) {
            if (isTerm(one)) {
                terms.add(one);
            }
        }
        if (terms.isEmpty()) {
            return;
        }
        ScopeWords words = new ScopeWords(reading, terms);
        NavigableSet<String> around = around(reading);
        if (around.isEmpty() && words.isEmpty() && !anyScoped(terms)) {
            return;
        }
        IdentityHashMap<Observation, ComparabilityKey> keys = new IdentityHashMap<>();
        for (Observation term : terms) {
            ComparabilityKey key = key(words, term, around);
            if (key != null) {
                keys.put(term, key);
            }
        }
        if (keys.isEmpty()) {
            return;
        }
        reading.replaceAll(one -> {
            ComparabilityKey key = keys.get(one);
            return key == null ? one : one.withKey(key);
        });
    }

    private static boolean isTerm(Observation one) {
        if (!one.used()) {
            return false;
        }
        Role role = one.key().role();
        return switch (one.kind()) {
            case SHIPPING -> true;
            case RETURNS -> true;
            case PAYMENT -> role != Role.METHOD;
            case DATE -> role == Role.RETURN_DATE;
            case PRICE -> role == Role.DELIVERY || role == Role.THRESHOLD;
            default -> false;
        };
    }

    private static boolean anyScoped(List<Observation> terms) {
        for (int i = 0; i < terms.size(); i++) {
            if (scoped(terms.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has a scope already, or is about a place, which its own words name. */
    private static boolean scoped(Observation term) {
        Role role = term.key().role();
        return role == Role.AREA || role == Role.AREA_EXCLUDED || !term.key().scope().isEmpty();
    }

    private static List<String> axes(Observation term) {
        return switch (term.kind()) {
            case RETURNS, DATE -> OF_RETURNS;
            case PAYMENT -> OF_PAYMENT;
            default -> OF_DELIVERY;
        };
    }

    /** The key with its scopes, null where it has none. */
    private static @Nullable ComparabilityKey key(
            ScopeWords words, Observation term, NavigableSet<String> around) {
        if (term.key().role() == Role.AREA || term.key().role() == Role.AREA_EXCLUDED) {
            return term.key().withScope(words.area(term));
        }
        NavigableSet<String> scope = told(words, term, around);
        if (scope == null || scope.isEmpty()) {
            return null;
        }
        if (scope.remove(RETURN) || scope.contains(CancelTerms.SCOPE)) {
            scope.removeIf(one -> one.startsWith(ACT));
        }
        if (scope.contains(CancelTerms.SCOPE)) {
            // Where to tell it, 'at the box office', says nothing of how something is brought.
            scope.removeIf(one -> one.startsWith(WAY));
        }
        ComparabilityKey key = term.key();
        Audience audience = audience(scope);
        scope.removeIf(one -> one.startsWith("audience"));
        if (key.audience() == Audience.EVERYONE) {
            key = key.withAudience(audience);
        }
        if (scope.remove(COLLECTED) && term.kind() != FactKind.RETURNS) {
            key = key.withFulfilment(Fulfilment.COLLECTED);
        }
        return key.withScope(scope);
    }

    /**
     * The scopes that a statement has already and those that words beside and around it tell; may
     * be null for none.
     */
    private static @Nullable NavigableSet<String> told(
            ScopeWords words, Observation term, NavigableSet<String> around) {
        NavigableSet<String> had = term.key().scope();
        NavigableSet<String> scope = had.isEmpty() ? null : new TreeSet<>(had);
        if (words.isEmpty() && around.isEmpty()) {
            return scope;
        }
        List<String> axes = axes(term);
        for (int i = 0; i < axes.size(); i++) {
            NavigableSet<String> own = words.of(term, axes.get(i));
            NavigableSet<String> told = own.isEmpty() ? on(axes.get(i), around) : own;
            if (!told.isEmpty()) {
                scope = scope == null ? new TreeSet<>() : scope;
                scope.addAll(told);
            }
        }
        if (term.key().role() == Role.DELIVERY_TIME && words.isPaid(term)) {
            scope = scope == null ? new TreeSet<>() : scope;
            scope.add(EXPRESS);
        }
        return scope;
    }

    private static Audience audience(NavigableSet<String> scope) {
        for (String one : scope) {
            if (one.startsWith("audience ")) {
                return Audience.valueOf(one.substring("audience ".length()));
            }
        }
        return Audience.EVERYONE;
    }

    private static NavigableSet<String> on(String axis, NavigableSet<String> scopes) {
        if (scopes.isEmpty()) {
            return scopes;
        }
        NavigableSet<String> found = new TreeSet<>();
        for (String scope : scopes) {
            if (scope.startsWith(axis + " ")) {
                found.add(scope);
            }
        }
        return found;
    }

    /** What the headers of the table say, or the heading above. */
    private static NavigableSet<String> around(Reading reading) {
        Cell cell = reading.setting().cell();
        if (cell == null && reading.setting().heading() == null) {
            return NOTHING;
        }
        NavigableSet<String> found = new TreeSet<>();
        if (cell == null) {
            addScopes(reading, reading.setting().heading(), found);
            found.removeIf(Scopes::ofClause);
        } else {
            addScopes(reading, cell.rowHeader(), found);
            addScopes(reading, cell.columnHeader(), found);
        }
        return found;
    }

    private static boolean ofClause(String scope) {
        for (int i = 0; i < OF_CLAUSES.size(); i++) {
            if (scope.startsWith(OF_CLAUSES.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static void addScopes(
            Reading reading, @Nullable String text, NavigableSet<String> found) {
        if (text == null || text.length() > LONGEST_HEADING) {
            return;
        }
        for (Cue cue : Header.of(reading, text).cues()) {
            String scope = ScopeGroups.scope(cue);
            if (scope != null) {
                found.add(scope);
            }
        }
    }
}
