package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

/**
 * Reads whether something is in stock, from words that say it in short: a label, a badge, a brief
 * sentence. In longer sentences the same words mostly speak of something else ('tell me when it is
 * back in stock').
 */
final class AvailabilityExtractor implements Extractor {
    private static final double SURE = 0.85;
    private static final int LONGEST = 9;

    @Override
    public void read(Reading reading) {
        if (reading.setting().line()) {
            return;
        }
        Cue last = null;
        for (Cue cue : reading.cues()) {
            FactValue.Text state = StockState.spoken(cue.meaning());
            boolean inside = last != null && cue.from() < last.to();
            if (state == null || inside || !reading.free(cue.from(), cue.to())) {
                continue;
            }
            Cue longest = longest(reading, cue);
            FactValue.Text said = StockState.spoken(longest.meaning());
            if (said != null && isShort(reading, longest)) {
                reading.add(
                        Observation.used(
                                FactKind.AVAILABILITY,
                                said,
                                ComparabilityKey.of(Role.OTHER),
                                longest.from(),
                                longest.to(),
                                SURE));
                last = longest;
            }
        }
    }

    /** The longest words about stock that begin where a cue begins. */
    private static Cue longest(Reading reading, Cue cue) {
        Cue longest = cue;
        for (Cue other : reading.cues(cue.from(), cue.from() + 1)) {
            boolean longer = other.to() > longest.to();
            longest = longer && StockState.spoken(other.meaning()) != null ? other : longest;
        }
        return longest;
    }

    /** Whether the sentence says little else and asks nothing. */
    private static boolean isShort(Reading reading, Cue cue) {
        Tokens tokens = reading.tokens();
        int sentence = reading.sentence(cue.from());
        int from = cue.from();
        while (from > 0 && reading.sentence(from - 1) == sentence) {
            from--;
        }
        int to = cue.to();
        while (to < tokens.count() && reading.sentence(to) == sentence) {
            if (tokens.is(to, '?')) {
                return false;
            }
            to++;
        }
        return to - from <= LONGEST;
    }
}
