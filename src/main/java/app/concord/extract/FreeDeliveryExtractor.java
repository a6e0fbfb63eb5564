package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads that delivery is free, and from what spend on. It goes behind prices, which know the least
 * spend and what delivery costs below it.
 */
final class FreeDeliveryExtractor implements Extractor {
    private static final Wanted WANTED =
            Wanted.of("", Meaning.FREE_DELIVERY, Meaning.GIFT_FREE, Meaning.FREE_BEHIND);
    private static final double SURE = 0.9;
    private static final FactValue FREE = new FactValue.Money(BigDecimal.ZERO, null);

    /** Words such as 'free over', which leave open what is free. */
    private static final String OPEN = "open";

    private static final FactValue.Money NOTHING = new FactValue.Money(BigDecimal.ZERO, null);
    private static final Meanings ALWAYS = Meanings.of(Meaning.NO_MINIMUM);

    /** What tells two least spends for free delivery apart. */
    private static final List<String> AXES = List.of("region", "goods", "speed", "way", "audience");

    private static final int NEAR = 8;

    private static final Meanings DELIVERED = Meanings.of(Meaning.DELIVERY, Meaning.DELIVER);
    private static final Meanings THING = Meanings.of(Meaning.WORTH, Meaning.WHILE_STOCKS);

    /** 'Is', in the languages that have such a word. */
    private static final Set<String> COPULAS =
            Set.of(
                    "is", "are", "ist", "sind", "est", "sont", "es", "son", "è", "sono", "zijn",
                    "é", "são", "este", "sunt", "adalah", "ialah");

    /** So many words may lie between free delivery and its least spend to be quoted with it. */
    private static final int WORDS = 9;

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        boolean alone =
                reading.has(Meaning.GIFT_FREE, Meaning.FREE_BEHIND)
                        && (reading.has(Meaning.DELIVERY, Meaning.DELIVER)
                                || Headers.ofDelivery(reading)
                                || Headers.ofDeliveryAndReturns(reading));
        if (!reading.has(Meaning.FREE_DELIVERY) && !alone) {
            return;
        }
        Amounts amounts = new Amounts(reading);
        int last = -1;
        for (Cue cue : reading.cues().all(WANTED.words())) {
            boolean word = cue.meaning() == Meaning.GIFT_FREE || amounts.rightBefore(cue);
            if (!word && cue.meaning() != Meaning.FREE_DELIVERY) {
                continue;
            }
            int sentence = reading.sentence(cue.from());
            if (sentence == last || reading.endingAt(cue.from(), Meaning.NO_DELIVER) != null) {
                continue;
            }
            if (word && amounts.given(cue)) {
                continue;
            }
            Observation least = amounts.least(cue);
            boolean open = word || cue.value().equals(OPEN);
            boolean told =
                    least != null
                            && (amounts.afterCost(cue)
                                    || (Headers.ofDelivery(reading, cue.from())
                                            && !ofOther(reading, cue))
                                    || reading.endingAt(cue.from(), Meaning.FETCHED) != null);
            if (open && !told) {
                continue;
            }
            if (least == null) {
                boolean always = reading.sentenceHas(cue.from(), ALWAYS);
                add(reading, always ? NOTHING : null, cue.from(), cue.to());
            } else {
                for (Observation spend : amounts.alike(least)) {
                    int reach = spend.equals(least) ? WORDS : -1;
                    note(reading, cue, spend, reach);
                }
            }
            last = sentence;
        }
    }

    /**
     * Whether a sentence below a heading about delivery says of something else that it is free:
     * 'The blanket, worth £69, is yours free over £500', 'a bag free over £50, while stocks last'.
     */
    private static boolean ofOther(Reading reading, Cue cue) {
        if (reading.sentenceHas(cue.from(), DELIVERED)) {
            return false;
        }
        Tokens tokens = reading.tokens();
        boolean said =
                tokens.isWord(cue.from() - 1) && COPULAS.contains(tokens.word(cue.from() - 1));
        return said || reading.sentenceHas(cue.from(), THING);
    }

    /** Notes from what spend on delivery is free, with both words if they are near. */
    private static void note(Reading reading, Cue cue, Observation spend, int reach) {
        boolean near = Math.max(spend.from() - cue.to(), cue.from() - spend.to()) <= reach;
        add(
                reading,
                (FactValue.Money) spend.value(),
                near ? Math.min(cue.from(), spend.from()) : spend.from(),
                near ? Math.max(cue.to(), spend.to()) : spend.to());
    }

    private static void add(
            Reading reading, FactValue.@Nullable Money threshold, int from, int to) {
        ComparabilityKey key = ComparabilityKey.of(Role.DELIVERY).withThreshold(threshold);
        reading.note(Observation.used(FactKind.SHIPPING, FREE, key, from, to, SURE));
    }

    /** The spends, costs of delivery and savings of a text, by place. */
    private static final class Amounts {
        private final Reading reading;
        private final List<Observation> spends = new ArrayList<>();
        private final List<Observation> costs = new ArrayList<>();
        private final List<Observation> savings = new ArrayList<>();

        /** The tokens behind a least spend. */
        private final BitSet behindSpends = new BitSet();

        /** The first amount that ends before a token and is no cost of delivery. */
        private final Map<Integer, Observation> ending = new HashMap<>();

        private @Nullable ScopeWords words;

        Amounts(Reading reading) {
            this.reading = reading;
            for (Observation one : reading.observations()) {
                if (one.key().role() == Role.THRESHOLD) {
                    behindSpends.set(one.to());
                }
                boolean amount = one.kind() == FactKind.PRICE || one.kind() == FactKind.DISCOUNT;
                if (amount && one.key().role() != Role.DELIVERY) {
                    ending.putIfAbsent(one.to(), one);
                }
                boolean price = one.used() && one.kind() == FactKind.PRICE;
                if (price && one.key().role() == Role.THRESHOLD) {
                    spends.add(one);
                } else if (price && one.key().role() == Role.DELIVERY) {
                    costs.add(one);
                } else if (one.used() && one.kind() == FactKind.DISCOUNT) {
                    savings.add(one);
                }
            }
        }

        /**
         * '10 € offered from 80 €': whether an amount that is no cost of delivery stands before it.
         */
        boolean given(Cue cue) {
            Observation amount = ending.get(cue.from());
            return amount != null && amount.key().role() != Role.THRESHOLD;
        }

        /** 'Ab 75 € frei': whether the word stands right behind a least spend. */
        boolean rightBefore(Cue cue) {
            return cue.meaning() == Meaning.FREE_BEHIND && behindSpends.get(cue.from());
        }

        /** How many begin before a token. */
        private static int before(List<Observation> sorted, int token) {
            return Ascending.first(sorted.size(), i -> sorted.get(i).from() >= token);
        }

        /** The least spend that the sentence ties to free delivery, null for none. */
        @Nullable Observation least(Cue cue) {
            int sentence = reading.sentence(cue.from());
            int index = before(spends, cue.from());
            Observation behind = index < spends.size() ? spends.get(index) : null;
            Observation front = index > 0 ? spends.get(index - 1) : null;
            behind = behind != null && reading.sentence(behind.from()) == sentence ? behind : null;
            front = front != null && reading.sentence(front.from()) == sentence ? front : null;
            int saving = before(savings, cue.from());
            if (behind != null
                    && saving < savings.size()
                    && savings.get(saving).from() < behind.from()) {
                behind = null;
            }
            if (front != null && saving > 0 && savings.get(saving - 1).from() > front.from()) {
                front = null;
            }
            if (behind == null || front == null) {
                return behind == null ? front : behind;
            }
            return behind.from() - cue.to() <= cue.from() - front.to() ? behind : front;
        }

        /**
         * A least spend with the others of its sentence that hold elsewhere: 'over £50 to the
         * mainland, over £80 to the islands'.
         */
        List<Observation> alike(Observation least) {
            List<Observation> here = new ArrayList<>(2);
            for (Observation one : reading.inSentence(least.from(), spends)) {
                if (one.value() instanceof FactValue.Money) {
                    here.add(one);
                }
            }
            if (here.size() < 2) {
                return List.of(least);
            }
            ScopeWords known = words == null ? new ScopeWords(reading, here) : words.of(here);
            words = known;
            NavigableSet<String> own = scopes(known, least);
            List<Observation> alike = new ArrayList<>(List.of(least));
            Set<NavigableSet<String>> told = new HashSet<>(Set.of(own));
            for (Observation one : here) {
                NavigableSet<String> scopes = scopes(known, one);
                if (!one.equals(least) && !scopes.isEmpty() && told.add(scopes)) {
                    alike.add(one);
                }
            }
            return alike;
        }

        private static NavigableSet<String> scopes(ScopeWords words, Observation spend) {
            NavigableSet<String> all = new TreeSet<>();
            AXES.forEach(axis -> all.addAll(words.of(spend, axis)));
            return all;
        }

        /** 'Delivery £3.95, free over £50': whether delivery was told of right before. */
        boolean afterCost(Cue cue) {
            int sentence = reading.sentence(cue.from());
            int index = before(costs, cue.from());
            Observation cost = index > 0 ? costs.get(index - 1) : null;
            if (cost != null
                    && cue.from() - cost.to() <= NEAR
                    && sentence - reading.sentence(cost.from()) <= 1) {
                return true;
            }
            for (Cue other : reading.cues(cue.from() - NEAR, cue.from())) {
                boolean delivery =
                        other.meaning() == Meaning.DELIVERY || other.meaning() == Meaning.DELIVER;
                if (delivery
                        && other.to() <= cue.from()
                        && reading.sentence(other.from()) == sentence) {
                    return true;
                }
            }
            return false;
        }
    }
}
