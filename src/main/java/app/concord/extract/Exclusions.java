package app.concord.extract;

import app.concord.model.FactKind;
import app.concord.model.Role;

import java.util.ArrayList;
import java.util.List;

/** Reads what an offer does not hold for, item by item: 'not valid on gift cards and books'. */
final class Exclusions {
    /** Marks words that exclude something only where an offer is spoken of: 'except'. */
    private static final String WEAK = "weak";

    private static final int LONGEST_ITEM = 5;
    private static final int MOST_TOKENS = 32;
    private static final int OTHER_THINGS = 12;
    private static final Meanings OFFERS = Meanings.of(Meaning.OFFER_WORD);

    private final Reading reading;
    private final Tokens tokens;
    private final Stated stated;
    private final List<int[]> items = new ArrayList<>();

    Exclusions(Reading reading, Stated stated) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.stated = stated;
    }

    void read() {
        boolean offer = offer();
        for (Cue cue : reading.cues().all(Meaning.EXCLUDE)) {
            if (!ofOtherThings(cue)) {
                items.clear();
                if (cue.stands(Cue.Side.BEFORE)) {
                    behind(cue.to());
                } else {
                    before(cue.from());
                }
                boolean sure =
                        offer
                                || !cue.value().equals(WEAK)
                                || isSentence(cue)
                                || reading.sentenceHas(cue.from(), OFFERS);
                for (int[] item : items) {
                    if (!sure) {
                        break;
                    }
                    stated.note(Role.EXCLUSION, words(item), item[0], item[1]);
                }
            }
        }
    }

    private String words(int[] item) {
        return tokens.lower().substring(tokens.start(item[0]), tokens.end(item[1] - 1));
    }

    /** 'Hors cartes cadeaux et livres.': a list that is a sentence of its own. */
    private boolean isSentence(Cue cue) {
        int before = cue.from() - 1;
        int end = items.isEmpty() ? 0 : items.getLast()[1];
        boolean list = items.size() > 1 && and(items.getLast()[0]);
        return list && (before < 0 || ends(before)) && (end == tokens.count() || ends(end));
    }

    /** Whether 'and' or 'or' stands before an item, its article between. */
    private boolean and(int item) {
        return Around.before(reading, item, Meaning.LIST_AND, 2) != null;
    }

    private boolean offer() {
        if (reading.has(Meaning.COMBINE, Meaning.CODE)) {
            return true;
        }
        return reading.saw(FactKind.DISCOUNT) || reading.saw(FactKind.PROMO_CODE);
    }

    /** Regions without delivery and what a price does not hold. */
    private boolean ofOtherThings(Cue cue) {
        return Around.has(reading, cue.from(), cue.to(), Meaning.DELIVERY_DATE, OTHER_THINGS)
                || Around.has(reading, cue.from(), cue.to(), Meaning.DELIVERY, OTHER_THINGS)
                || Around.has(reading, cue.from(), cue.to(), Meaning.FREE_DELIVERY, OTHER_THINGS)
                || Around.before(reading, cue.from(), Meaning.PRICE_WORD, 2) != null
                || Around.before(reading, cue.from(), Meaning.TERM_WORD, 2) != null;
    }

    private void behind(int from) {
        int at = tokens.is(from, ':') ? from + 1 : from;
        int to = at;
        while (to < tokens.count()
                && to < at + MOST_TOKENS
                && !ends(to)
                && reading.at(to, Meaning.EXCLUDE) == null) {
            to++;
        }
        split(at, to, false);
    }

    private void before(int to) {
        int from = to;
        while (from > 0 && from > to - MOST_TOKENS && !ends(from - 1)) {
            from--;
        }
        split(from, to, true);
    }

    private boolean ends(int token) {
        return tokens.isBreak(token)
                || ".;:!?()".indexOf(tokens.symbol(token)) >= 0
                || reading.setsApart(token);
    }

    /**
     * Cuts a list into its items.
     *
     * @param whole whether one part that is no item makes it no list; else the list ends there
     */
    private void split(int from, int to, boolean whole) {
        int start = from;
        for (int at = from; at <= to; at++) {
            Cue and = reading.at(at, Meaning.LIST_AND);
            boolean sign = tokens.is(at, ',') || tokens.is(at, '&');
            if (at < to && and == null && !sign) {
                continue;
            }
            int first = withoutArticle(start, at);
            if (at > first) {
                if (!isItem(first, at)) {
                    if (whole) {
                        items.clear();
                    }
                    return;
                }
                items.add(new int[] {first, at});
            }
            start = and == null ? at + 1 : and.to();
            at = start - 1;
        }
    }

    private int withoutArticle(int from, int to) {
        int at = from;
        Cue article = reading.at(at, Meaning.DETERMINER);
        while (article != null && article.to() < to) {
            at = tokens.is(article.to(), '\'') ? article.to() + 1 : article.to();
            article = reading.at(at, Meaning.DETERMINER);
        }
        return at;
    }

    private boolean isItem(int from, int to) {
        if (to - from > LONGEST_ITEM || !tokens.isWord(from)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean word = tokens.isWord(i) || tokens.is(i, '-') || tokens.is(i, '\'');
            if (!word
                    || !reading.free(i)
                    || reading.weekday(i) != null
                    || reading.at(i, Meaning.NEGATION) != null
                    || reading.at(i, Meaning.THIS) != null
                    || reading.at(i, Meaning.NO_ITEM) != null
                    || reading.at(i, Meaning.COMBINE) != null) {
                return false;
            }
        }
        return true;
    }
}
