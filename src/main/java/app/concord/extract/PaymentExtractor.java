package app.concord.extract;

import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import java.math.BigDecimal;

/**
 * Reads how one can pay: the methods, the number of instalments or months, and that these bear no
 * interest. Stated rates are read with the other percentages.
 */
final class PaymentExtractor implements Extractor {
    private static final Wanted WANTED =
            Wanted.of(
                    "",
                    Meaning.INSTALMENT_NOUN,
                    Meaning.INSTALMENT,
                    Meaning.INTEREST_FREE,
                    Meaning.PAY_METHOD,
                    Meaning.PAY_METHOD_SURE,
                    Meaning.TIME_UNIT,
                    Meaning.TIME_LENGTH);
    private static final Meanings IN_PARTS =
            Meanings.of(
                    Meaning.INSTALMENT_NOUN,
                    Meaning.INSTALMENT,
                    Meaning.INTEREST_FREE,
                    Meaning.PAY_METHOD,
                    Meaning.PAY_METHOD_SURE);
    private static final int CONTEXT = 10;

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        Stated stated = new Stated(reading, FactKind.PAYMENT);
        PayMethods.read(reading, stated);
        if (reading.hasAny(IN_PARTS)) {
            Instalments.read(reading, stated);
        }
        if (reading.saw(FactKind.PRICE)) {
            Instalments.behindPrices(reading, stated);
        }
        if (reading.has(Meaning.INTEREST_FREE)) {
            interestFree(reading, stated);
        }
        FinanceTerms.read(reading, stated);
    }

    /** 'Interest-free' is a rate of 0 %, unless the rate stands beside it. */
    private static void interestFree(Reading reading, Stated stated) {
        FactValue none = new FactValue.Percent(BigDecimal.ZERO);
        for (Observation seen : reading.observations()) {
            if (seen.kind() == FactKind.PAYMENT && seen.key().role() == Role.APR) {
                stated.isNew(Role.APR, seen.value());
            }
        }
        for (Cue cue : reading.cues().all(Meaning.INTEREST_FREE)) {
            if ((cue.value().isEmpty() || financing(reading, cue))) {
                stated.note(Role.APR, none, cue.from(), cue.to());
            }
        }
    }

    /** Whether words that may mean something else stand beside instalments. */
    private static boolean financing(Reading reading, Cue cue) {
        return Around.has(reading, cue.from(), cue.to(), Meaning.INSTALMENT_NOUN, CONTEXT)
                || reading.at(cue.from(), Meaning.INSTALMENT_NOUN) != null
                || Around.has(reading, cue.from(), cue.to(), Meaning.PAY_WORD, CONTEXT)
                || PayMethods.near(reading, cue.from(), cue.to(), CONTEXT);
    }
}
