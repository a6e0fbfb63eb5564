package app.concord.extract;

import app.concord.extract.ScopeGroups.Group;
import app.concord.model.FactKind;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the scope that the words of its clause give a statement: 'free from 30 € on the mainland,
 * from 60 € to the islands' says two things of two regions. A scope is that of the statement it
 * stands beside without a comma; words in front hold on until the next ones come.
 */
final class ScopeWords {
    private static final int ONLY_REACH = 4;
    private static final int VALUE_GAP = 3;
    private static final Meanings ONLY = Meanings.of(Meaning.RESTRICT);
    private static final Meanings FREE = Meanings.of(Meaning.FREE_DELIVERY);
    private static final List<String> AREA_AXES = List.of("goods", "speed", "way");

    /** Axes on which words hold on for what follows: 'Islands: £5.95, free over £60'. */
    private static final Set<String> HOLDING =
            Set.of("region", "goods", "speed", "way", "audience");

    private static final NavigableSet<String> NONE = Collections.emptyNavigableSet();

    private final Reading reading;
    private final Clauses clauses;
    private final List<Observation> terms;
    private final ScopeGroups groups;

    /** Null until first asked. */
    private @Nullable BitSet paid;

    /**
     * @param terms the statements whose scopes are asked for, by place
     */
    ScopeWords(Reading reading, List<Observation> terms) {
        this.reading = reading;
        this.clauses = new Clauses(reading);
        this.terms = terms;
        this.groups = new ScopeGroups(reading);
    }

    private ScopeWords(ScopeWords other, List<Observation> terms) {
        this.reading = other.reading;
        this.clauses = other.clauses;
        this.terms = terms;
        this.groups = other.groups;
    }

    /** The same words for other statements of the text, by place. */
    ScopeWords of(List<Observation> others) {
        return new ScopeWords(this, others);
    }

    /** Whether no words of the text name any scope. */
    boolean isEmpty() {
        return groups.isEmpty();
    }

    /**
     * The regions that the words of an area name, whether it is the only one, and whether it is one
     * of free delivery.
     */
    NavigableSet<String> area(Observation area) {
        NavigableSet<String> scopes = new TreeSet<>();
        for (Cue cue : reading.cues(area.from() - ScopeGroups.LIST_GAP, area.to())) {
            String scope = cue.to() > area.from() ? ScopeGroups.scope(cue) : null;
            if (scope != null
                    && scope.startsWith(ScopeGroups.REGION)
                    && groups.isWritten(scope, cue)) {
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
        return paidSentences().get(reading.sentence(time.from()));
    }

    /** The sentences that tell what delivery costs. */
    private BitSet paidSentences() {
        BitSet known = paid;
        if (known == null) {
            known = new BitSet();
            for (Observation one : terms) {
                if (one.kind() == FactKind.PRICE && one.key().role() == Role.DELIVERY) {
                    known.set(reading.sentence(one.from()));
                }
            }
            paid = known;
        }
        return known;
    }

    /** What the clause of a statement says on an axis; empty where it says nothing. */
    NavigableSet<String> of(Observation term, String axis) {
        List<Group> known = groups.on(axis);
        if (known.isEmpty()) {
            return NONE;
        }
        if (axis.equals(ScopeGroups.PROVIDER) && known.size() == 1) {
            boolean same = clauses.sameClause(known.getFirst().from(), term.from());
            return same ? known.getFirst().scopes() : NONE;
        }
        List<Group> told = groups.on(axis, reading.sentence(term.from()));
        if (told.isEmpty()) {
            return NONE;
        }
        int next = Ascending.first(told.size(), i -> told.get(i).to() > term.from());
        if (next < told.size() && told.get(next).from() < term.to()) {
            if (clauses.sameClause(told.get(next).from(), term.from())) {
                return told.get(next).scopes();
            }
            next++;
        }
        int start = clauses.clauseStart(term.from());
        int opening = Ascending.first(told.size(), i -> told.get(i).from() >= start);
        Group before = inClause(told, next - 1, term);
        Group behind = inClause(told, next, term);
        boolean first =
                before != null && opening < next && !isTermBetween(start, told.get(opening).from());
        if (behind != null
                && (isTermBetween(term.to(), behind.from()) || isOfBracket(term, behind))) {
            behind = null;
        }
        Group chosen =
                HOLDING.contains(axis)
                        ? chosen(term, before, behind, first)
                        : close(term, before, behind, first);
        return chosen == null ? NONE : chosen.scopes();
    }

    private @Nullable Group inClause(List<Group> told, int index, Observation term) {
        Group group = index < 0 || index >= told.size() ? null : told.get(index);
        return group != null && clauses.sameClause(group.from(), term.from()) ? group : null;
    }

    /** Words right beside a statement: 'statutory guarantee of 2 years, 5 years on the motor'. */
    private @Nullable Group close(
            Observation term, @Nullable Group before, @Nullable Group behind, boolean first) {
        Group near = behind == null || clauses.parted(term.to(), behind.from()) ? null : behind;
        // 'After that, 29.9 % apply': the comma behind the first words of a clause parts nothing.
        boolean ahead =
                before != null
                        && !clauses.parted(
                                reading.tokens().is(before.to(), ',')
                                        ? before.to() + 1
                                        : before.to(),
                                term.from())
                        && !isTermBetween(before.to(), term.from());
        return ahead && (near == null || first) ? before : near;
    }

    private @Nullable Group chosen(
            Observation term, @Nullable Group before, @Nullable Group behind, boolean first) {
        boolean nearBehind = behind != null && !clauses.parted(term.to(), behind.from());
        if (before == null) {
            boolean ends =
                    behind != null
                            && !nextFollows(behind)
                            && !clauses.numbersBetween(term.to(), behind.to() + VALUE_GAP);
            return nearBehind || ends ? behind : null;
        }
        boolean nearBefore =
                !clauses.parted(before.to(), term.from())
                        && !isTermBetween(before.to(), term.from());
        if (!nearBehind) {
            return before;
        }
        return nearBefore && first ? before : behind;
    }

    /** Whether another statement of the clause stands behind words, to which they may belong. */
    private boolean nextFollows(Group group) {
        int next = Ascending.first(terms.size(), i -> terms.get(i).from() >= group.to());
        return next < terms.size() && clauses.sameClause(group.from(), terms.get(next).from());
    }

    /**
     * 'Free from 59 € (islands from 99 €)': the words of a bracket that makes its own statement.
     */
    private boolean isOfBracket(Observation term, Group behind) {
        Tokens tokens = reading.tokens();
        int at = behind.from() - 1;
        while (at >= term.to() && !tokens.is(at, '(') && !tokens.is(at, ')')) {
            at--;
        }
        if (at < term.to() || !tokens.is(at, '(')) {
            return false;
        }
        int end = behind.to();
        while (end < tokens.count() && !tokens.is(end, ')')) {
            end++;
        }
        return isTermBetween(behind.to(), end);
    }

    /** Whether a statement lies wholly between two tokens. */
    private boolean isTermBetween(int from, int to) {
        int i = Ascending.first(terms.size(), at -> terms.get(at).from() >= from);
        while (i < terms.size() && terms.get(i).from() <= to) {
            if (terms.get(i).to() <= to) {
                return true;
            }
            i++;
        }
        return false;
    }
}
