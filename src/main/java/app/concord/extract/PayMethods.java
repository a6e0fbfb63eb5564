package app.concord.extract;

import app.concord.model.Role;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the methods of payment that a text says are taken: named beside a word for paying, or in a
 * list with others. Words that mean other things as well ({@value #PLAIN} behind their id: card,
 * cash) need a word for paying or a brand beside them; brands that are also words need their
 * capitals ({@value #CAPITALS}: iDEAL, DANA) or a capital and a list ({@value #CAPITAL}: Boost).
 */
final class PayMethods {
    private static final Meanings METHODS =
            Meanings.of(Meaning.PAY_METHOD, Meaning.PAY_METHOD_SURE);
    private static final char PLAIN = '~';
    private static final char CAPITALS = '!';
    private static final char CAPITAL = '^';
    private static final String GIFT_CARD = "gift-card";

    /** Words that say of anything that it can be had: 'available', 'possible'. */
    private static final String WEAK = "weak";

    private static final int GAP = 4;
    private static final int NEGATED = 6;
    private static final int BEFORE = 10;
    private static final int BESIDE = 4;

    private final Reading reading;
    private final Stated stated;
    private final List<Cue> list = new ArrayList<>();

    private PayMethods(Reading reading, Stated stated) {
        this.reading = reading;
        this.stated = stated;
    }

    static void read(Reading reading, Stated stated) {
        if (!reading.has(Meaning.PAY_METHOD, Meaning.PAY_METHOD_SURE)) {
            return;
        }
        PayMethods methods = new PayMethods(reading, stated);
        for (Cue cue : reading.cues().all(METHODS)) {
            if (reading.free(cue.from(), cue.to()) && methods.written(cue)) {
                methods.next(cue);
            }
        }
        methods.close();
    }

    /** Whether a method is named near a range of tokens. */
    static boolean near(Reading reading, int from, int to, int reach) {
        return Around.has(reading, from, to, Meaning.PAY_METHOD, reach)
                || Around.has(reading, from, to, Meaning.PAY_METHOD_SURE, reach);
    }

    private void next(Cue cue) {
        if (!list.isEmpty() && !joined(list.getLast(), cue)) {
            close();
        }
        list.add(cue);
    }

    /** Whether only 'and', 'or', commas and small words lie between. */
    private boolean joined(Cue one, Cue other) {
        Tokens tokens = reading.tokens();
        if (other.from() - one.to() > GAP) {
            return false;
        }
        int at = one.to();
        while (at < other.from()) {
            Cue link = reading.at(at, Meaning.PAY_LINK);
            if (link == null) {
                link = reading.at(at, Meaning.LIST_AND);
            }
            if (link == null && (tokens.isWord(at) || !separates(at))) {
                return false;
            }
            at = link == null ? at + 1 : link.to();
        }
        return true;
    }

    private boolean separates(int at) {
        return reading.tokens().isBreak(at)
                || ",/|·•&+-–()".indexOf(reading.tokens().symbol(at)) >= 0;
    }

    /** Whether a brand that is also a word has its capitals. */
    private boolean written(Cue cue) {
        int wanted =
                switch (mark(cue)) {
                    case CAPITALS -> 2;
                    case CAPITAL -> 1;
                    default -> 0;
                };
        Tokens tokens = reading.tokens();
        int capitals = 0;
        for (int i = tokens.start(cue.from()); wanted > 0 && i < tokens.end(cue.to() - 1); i++) {
            capitals += Character.isUpperCase(tokens.folded().charAt(i)) ? 1 : 0;
        }
        return capitals >= wanted;
    }

    private static char mark(Cue cue) {
        char last = cue.value().charAt(cue.value().length() - 1);
        return last == PLAIN || last == CAPITALS || last == CAPITAL ? last : 0;
    }

    private static String id(Cue cue) {
        String value = cue.value();
        return mark(cue) == 0 ? value : value.substring(0, value.length() - 1);
    }

    private void close() {
        if (!list.isEmpty()) {
            judge();
            list.clear();
        }
    }

    private void judge() {
        int from = list.getFirst().from();
        int to = list.getLast().to();
        Set<String> ids = new LinkedHashSet<>();
        boolean brand = false;
        boolean sure = false;
        for (Cue cue : list) {
            ids.add(id(cue));
            char mark = mark(cue);
            sure |= cue.meaning() == Meaning.PAY_METHOD_SURE;
            brand |= mark == 0 || mark == CAPITALS;
        }
        boolean several = ids.size() > 1;
        boolean listed = several && (brand || sure);
        int reach = brand || sure ? BEFORE : BESIDE;
        boolean capital = mark(list.getFirst()) == CAPITAL;
        boolean paid = paid(from, to, reach) && (several || !capital);
        boolean refund =
                sure && !brand && Around.before(reading, from, Meaning.RETURN_DATE, BEFORE) != null;
        boolean alone = sure && !refund;
        boolean denied = denied(from, to);
        if ((listed || paid || alone || financed(from, several || brand)) && !denied) {
            state(several, brand, Role.METHOD);
        } else if (denied && (paid || brand) && refused(from, to)) {
            state(several, brand, Role.EXCLUSION);
        }
    }

    private void state(boolean several, boolean brand, Role role) {
        for (int i = 0; i < list.size(); i++) {
            Cue cue = list.get(i);
            String id = id(cue);
            boolean ownCard = id.equals("card") && (brandAt(i - 1, cue) || brandAt(i + 1, cue));
            if (!ownCard && (several || !id.equals(GIFT_CARD) || brand)) {
                stated.note(role, id, cue.from(), cue.to());
            }
        }
    }

    /** 'Your Visa card' is one method: whether a brand touches the word. */
    private boolean brandAt(int index, Cue card) {
        if (index < 0 || index >= list.size()) {
            return false;
        }
        Cue other = list.get(index);
        return mark(other) == 0 && (other.from() == card.to() || other.to() == card.from());
    }

    private boolean paid(int from, int to, int reach) {
        Cue before = Around.before(reading, from, Meaning.PAY_WORD, reach);
        if (before != null && before.stands(Cue.Side.BEFORE)) {
            return true;
        }
        Cue behind = Around.behind(reading, to, Meaning.PAY_WORD, BESIDE);
        return behind != null
                && behind.stands(Cue.Side.AFTER)
                && (reach == BEFORE || !behind.value().equals(WEAK));
    }

    /** '3 instalments with Klarna', '10x sem juros no cartão'. */
    private boolean financed(int from, boolean certain) {
        if (reading.endingAt(from, Meaning.PAY_LINK) == null) {
            return false;
        }
        return Around.before(reading, from, Meaning.INTEREST_FREE, BEFORE) != null
                || (certain
                        && Around.before(reading, from, Meaning.INSTALMENT_NOUN, BEFORE) != null);
    }

    /** 'We don't take cash', 'Kreditkarten nehmen wir nicht'. */
    private boolean denied(int from, int to) {
        Tokens tokens = reading.tokens();
        for (int i = from - 1; i >= 0 && i >= from - NEGATED && !ends(i); i--) {
            if (reading.at(i, Meaning.NEGATION) != null) {
                return true;
            }
        }
        for (int i = to; i < tokens.count() && i < to + NEGATED && !ends(i); i++) {
            if (reading.at(i, Meaning.NEGATION) != null) {
                return true;
            }
        }
        return Around.before(reading, from, Meaning.EXCLUDE, NEGATED) != null;
    }

    /** 'No PayPal', 'PayPal is not accepted'; a 'no' farther off may deny something else. */
    private boolean refused(int from, int to) {
        boolean small = reading.endingAt(from, Meaning.SMALL_WORD) != null;
        Tokens tokens = reading.tokens();
        if (reading.endingAt(from, Meaning.NEGATION) != null
                || (small && reading.endingAt(from - 1, Meaning.NEGATION) != null)) {
            // 'No PayPal account needed' refuses nothing.
            return !tokens.isWord(to) && !tokens.is(to, '-');
        }
        if (refusedBefore(from)) {
            return true;
        }
        boolean not = false;
        for (int i = to; i < tokens.count() && i < to + BESIDE && !ends(i); i++) {
            not |= reading.at(i, Meaning.NEGATION) != null;
        }
        return not && Around.behind(reading, to, Meaning.PAY_WORD, BESIDE + 1) != null;
    }

    /** 'We do not accept PayPal', 'kami tidak melayani COD'. */
    private boolean refusedBefore(int from) {
        Cue word = Around.before(reading, from, Meaning.PAY_WORD, 1);
        return word != null
                && (reading.endingAt(word.from(), Meaning.NEGATION) != null
                        || reading.at(word.from(), Meaning.NEGATION) != null);
    }

    private boolean ends(int token) {
        return reading.tokens().isBreak(token)
                || ".,;:!?".indexOf(reading.tokens().symbol(token)) >= 0;
    }
}
