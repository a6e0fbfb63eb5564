package app.concord.rule;

/** What days and times tell besides first and last days: shared ends, lists, programmes. */
final class ListedDays {

    private ListedDays() {}

    static void judge(Rule rule, Statements statements, Judgement judgement) {
        new SharedEdges(rule, statements, judgement).judge();
        ImpossibleDates.judge(rule, statements, judgement);
        Accusation accusation = new Accusation(rule, statements, judgement);
        new DateLists(statements, accusation).judge();
        new Agendas(statements, accusation).judge();
        new EventTimes(statements, accusation).judge();
    }
}
