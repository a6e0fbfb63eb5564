package app.concord.extract;

import app.concord.model.FactKind;
import app.concord.model.Role;

/** Reads whom and what an offer is restricted to. */
final class EligibilityExtractor implements Extractor {
    private static final Wanted WANTED =
            Wanted.of(
                    "+",
                    Meaning.GROUP,
                    Meaning.ALREADY_OURS,
                    Meaning.AGE_WORD,
                    Meaning.AGE_FROM,
                    Meaning.GROUP_SIZE,
                    Meaning.AGE_UNDER,
                    Meaning.TIME_UNIT,
                    Meaning.RESTRICT,
                    Meaning.WHO,
                    Meaning.PER_WHO,
                    Meaning.EXCLUDE,
                    Meaning.COMBINE,
                    Meaning.RESIDENT,
                    Meaning.OPEN_TERM,
                    Meaning.INCLUDE);
    private static final int RESTRICTED = 4;
    private static final int LONGEST_REGION = 6;

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        Stated stated = new Stated(reading, FactKind.ELIGIBILITY);
        if (reading.has(Meaning.GROUP)) {
            new CustomerGroups(reading, stated).read();
        }
        if (reading.has(Meaning.ALREADY_OURS)) {
            OurCustomers.read(reading, stated);
        }
        Ages.read(reading, stated);
        PurchaseLimits.read(reading, stated);
        GroupSizes.read(reading, stated);
        if (reading.has(Meaning.EXCLUDE)) {
            new Exclusions(reading, stated).read();
        }
        OpenOffers.read(reading, stated);
        if (reading.has(Meaning.COMBINE)) {
            Combinations.read(reading, stated);
        }
        if (reading.has(Meaning.RESIDENT)) {
            regions(reading, stated);
        }
    }

    /** 'Only for residents of Munster'. */
    private static void regions(Reading reading, Stated stated) {
        Tokens tokens = reading.tokens();
        for (Cue cue : reading.cues().all(Meaning.RESIDENT)) {
            Cue article = reading.at(cue.to(), Meaning.DETERMINER);
            int from = article == null ? cue.to() : article.to();
            int to = name(tokens, from);
            if (to > from && restricted(reading, cue.from(), to)) {
                String name = tokens.folded().substring(tokens.start(from), tokens.end(to - 1));
                stated.note(Role.REGION, name, from, to);
            }
        }
    }

    /** One past the words of a name that begins at a token; the token itself for none. */
    private static int name(Tokens tokens, int from) {
        int to = from;
        int at = from;
        while (at < from + LONGEST_REGION && (tokens.isWord(at) || tokens.is(at, '-'))) {
            boolean capital =
                    tokens.isWord(at)
                            && Character.isUpperCase(tokens.folded().charAt(tokens.start(at)));
            at++;
            to = capital ? at : to;
        }
        boolean begins =
                tokens.isWord(from)
                        && Character.isUpperCase(tokens.folded().charAt(tokens.start(from)));
        return begins ? to : from;
    }

    /** Whether 'only for' stands before words, or 'only' behind them. */
    static boolean restricted(Reading reading, int from, int to) {
        Cue before = Around.before(reading, from, Meaning.RESTRICT, RESTRICTED);
        if (before != null
                && before.stands(Cue.Side.BEFORE)
                && from - before.to() <= before.entry().reach()
                && reading.endingAt(before.from(), Meaning.NEGATION) == null) {
            return true;
        }
        Cue behind = Around.behind(reading, to, Meaning.RESTRICT, 0);
        return behind != null && behind.stands(Cue.Side.AFTER);
    }
}
