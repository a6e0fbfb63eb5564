package app.concord.rule;

import app.concord.model.LinkedFact;

import java.util.HashSet;
import java.util.Set;

/** What days and times tell besides first and last days: shared ends, lists, programmes. */
final class ListedDays {

    private ListedDays() {}

    /** Days that are none of an offer's, or were held against those of a programme. */
    static Set<LinkedFact> apart(Rule rule, Statements statements, Judgement judgement) {
        Accusation accusation = new Accusation(rule, statements, judgement);
        Set<LinkedFact> apart = new HashSet<>(PeriodLists.judge(statements, accusation));
        apart.addAll(Evergreens.among(statements));
        apart.addAll(DaysAfter.among(statements));
        return apart;
    }

    static void judge(Rule rule, Statements statements, Judgement judgement) {
        new SharedEdges(rule, statements, judgement).judge();
        ImpossibleDates.judge(rule, statements, judgement);
        Accusation accusation = new Accusation(rule, statements, judgement);
        new DateLists(statements, accusation).judge();
        new Agendas(statements, accusation).judge();
        new EventTimes(statements, accusation).judge();
        new RegularTimes(statements, accusation).judge();
        new EndTimes(statements, accusation).judge();
    }
}
