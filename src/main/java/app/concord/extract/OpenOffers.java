package app.concord.extract;

import app.concord.model.FactKind;
import app.concord.model.Openness;
import app.concord.model.Role;

import java.util.List;

/**
 * Reads statements that keep nobody and nothing out of an offer, 'for everyone', 'no minimum
 * spend', 'in every size', and those that take something in: 'even on sale items'. They say nothing
 * for themselves; they are held against what other pieces restrict.
 */
final class OpenOffers {
    private static final String SURE = "!";
    private static final int NEGATED = 3;

    /** Words of a thing that is taken in, and those of them that are longer than small words. */
    private static final int MOST_WORDS = 6;

    private static final int LONGEST_ITEM = 3;
    private static final int SHORT = 4;
    private static final int MOST_ITEMS = 4;
    private static final int COMBINED = 5;
    private static final int DELIVERED = 6;
    private static final int GOES_ON = 4;
    private static final Meanings OFFERS =
            Meanings.of(
                    Meaning.OFFER_WORD,
                    Meaning.CODE,
                    Meaning.CODE_WEAK,
                    Meaning.SAVING,
                    Meaning.GIFT,
                    Meaning.GIFT_FREE);
    private static final Meanings OPENING = Meanings.of(Meaning.OPEN_TERM, Meaning.INCLUDE);
    private static final Meanings EXCLUDING = Meanings.of(Meaning.EXCLUDE, Meaning.TAX_INCLUDED);

    private final Reading reading;
    private final Tokens tokens;
    private final Stated stated;

    private OpenOffers(Reading reading, Stated stated) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.stated = stated;
    }

    static void read(Reading reading, Stated stated) {
        if (reading.setting().line() || !reading.has(Meaning.OPEN_TERM, Meaning.INCLUDE)) {
            return;
        }
        OpenOffers offers = new OpenOffers(reading, stated);
        for (Cue cue : reading.cues().all(OPENING)) {
            boolean open = cue.meaning() == Meaning.OPEN_TERM;
            if (!negated(reading, cue) && !excluded(reading, cue)) {
                if (open) {
                    offers.open(cue);
                } else if (offers.ofOffer(cue) && !offers.inPrice(cue)) {
                    offers.include(cue);
                }
            }
        }
    }

    /** 'Not for everyone'; the words of a negation may share one with those of the statement. */
    private static boolean negated(Reading reading, Cue cue) {
        int first = cue.from() - NEGATED - Cues.LONGEST;
        Meanings negation = Meanings.only(Meaning.NEGATION);
        for (Cue other : reading.cues(first, cue.from() + 1).of(negation)) {
            if (other.to() >= cue.from() - NEGATED
                    && other.to() < cue.to()
                    && other.from() < cue.from()
                    && reading.sentence(other.from()) == reading.sentence(cue.from())) {
                return true;
            }
        }
        return false;
    }

    /** 'Tidak termasuk', 'not included': the words are part of some that exclude. */
    private static boolean excluded(Reading reading, Cue cue) {
        for (Cue other : reading.cues(cue.from() - Cues.LONGEST, cue.to() + 1).of(EXCLUDING)) {
            if (other.to() >= cue.from() && other.from() <= cue.to()) {
                return true;
            }
        }
        return false;
    }

    private void open(Cue cue) {
        boolean sure = cue.value().endsWith(SURE) || cue.value().equals("version");
        Role role = Openness.role(cue.value().replace(SURE, ""));
        if (role == Role.THRESHOLD && ofDelivery(cue)) {
            return;
        }
        boolean whole = role != Role.CUSTOMER && role != Role.EXCLUSION;
        boolean other = role == Role.COMBINATION && !withOffers(cue);
        // 'Existing customers can use it too': words that are sure by themselves go on as they
        // like.
        boolean named = whole || (sure && role == Role.CUSTOMER) || ends(cue.to());
        if (!other && named && (sure || ofOffer(cue))) {
            stated.note(role, Openness.of(role), cue.from(), end(cue));
        }
    }

    /** One past the words that say it once more: 'open to everyone, new and returning alike'. */
    private int end(Cue cue) {
        int to = cue.to();
        for (Cue other : reading.cues(cue.to(), cue.to() + GOES_ON)) {
            if (other.meaning() == Meaning.OPEN_TERM
                    && other.value().startsWith("customer")
                    && reading.sentence(other.from()) == reading.sentence(cue.from())) {
                to = Math.max(to, other.to());
            }
        }
        return to;
    }

    /** 'Free delivery with no minimum' opens the delivery, not an offer. */
    private boolean ofDelivery(Cue cue) {
        return Around.has(reading, cue.from(), cue.to(), Meaning.FREE_DELIVERY, DELIVERED)
                || Around.has(reading, cue.from(), cue.to(), Meaning.DELIVERY, DELIVERED);
    }

    /** 'Can be combined with other offers', not with free delivery. */
    private boolean withOffers(Cue cue) {
        return Around.behind(reading, cue.to(), Meaning.FREE_DELIVERY, COMBINED) == null
                && Around.behind(reading, cue.to(), Meaning.DELIVERY, COMBINED) == null
                && (!tokens.isWord(cue.to())
                        || Around.has(reading, cue.from(), cue.to(), Meaning.OFFER_WORD, COMBINED));
    }

    /** Whether nothing follows that narrows: 'for all books', 'everything from the range'. */
    private boolean ends(int token) {
        return !tokens.isWord(token)
                || (reading.at(token, Meaning.SMALL_WORD) != null
                        && reading.at(token, Meaning.OF) == null)
                || reading.at(token, Meaning.CODE) != null
                || reading.at(token, Meaning.END) != null
                || reading.at(token, Meaning.LIST_AND) != null
                || reading.at(token, Meaning.SAVING) != null;
    }

    /** Whether the sentence, or the one before, speaks of an offer. */
    private boolean ofOffer(Cue cue) {
        int sentence = reading.sentence(cue.from());
        if (reading.sentenceHas(cue.from(), OFFERS)) {
            return true;
        }
        List<Observation> all = reading.observations();
        return hasOffer(reading.inSentence(cue.from(), all))
                || hasOffer(reading.ofSentence(sentence - 1, all));
    }

    /** 'Seven nights from £590, flights included': what a price holds, no reduction of it. */
    private boolean inPrice(Cue cue) {
        List<Observation> here = reading.inSentence(cue.from(), reading.observations());
        boolean price = false;
        for (Observation seen : here) {
            price |= seen.kind() == FactKind.PRICE && seen.key().role() == Role.NOW;
        }
        return price && !hasOffer(here);
    }

    private static boolean hasOffer(List<Observation> some) {
        for (Observation seen : some) {
            boolean offer =
                    seen.kind() == FactKind.DISCOUNT
                            || seen.kind() == FactKind.PROMO_CODE
                            || seen.kind() == FactKind.GIFT;
            if (offer) {
                return true;
            }
        }
        return false;
    }

    private void include(Cue cue) {
        if (cue.stands(Cue.Side.BEFORE)) {
            behind(cue.to());
        } else {
            int from = cue.from();
            while (from > 0
                    && cue.from() - from < LONGEST_ITEM
                    && tokens.isWord(from - 1)
                    && reading.at(from - 1, Meaning.LIST_AND) == null
                    && reading.sentence(from - 1) == reading.sentence(cue.from())) {
                from--;
            }
            note(from, cue.from());
        }
    }

    /** The things listed behind words such as 'even on'. */
    private void behind(int start) {
        int from = start;
        int at = start;
        int items = 0;
        int longWords = 0;
        while (items < MOST_ITEMS) {
            boolean and = reading.at(at, Meaning.LIST_AND) != null || tokens.is(at, ',');
            boolean word = tokens.isWord(at) || tokens.is(at, '-');
            boolean ends = !word || longWords >= LONGEST_ITEM || at - from >= MOST_WORDS;
            if (and || ends) {
                note(from, at);
                items++;
                if (!and) {
                    return;
                }
                from = at + 1;
                longWords = 0;
            } else {
                longWords += tokens.length(at) > SHORT ? 1 : 0;
            }
            at++;
        }
    }

    private void note(int from, int to) {
        int first = from;
        Cue article = reading.at(first, Meaning.DETERMINER);
        while (article != null && article.to() < to) {
            first = article.to();
            article = reading.at(first, Meaning.DETERMINER);
        }
        if (first < to && tokens.isWord(first)) {
            String words = tokens.lower().substring(tokens.start(first), tokens.end(to - 1));
            stated.note(Role.INCLUSION, words, first, to);
        }
    }
}
