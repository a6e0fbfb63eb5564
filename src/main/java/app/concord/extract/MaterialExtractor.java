package app.concord.extract;

import app.concord.model.Bound;
import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads what something is made of. A share before or behind the material ('100 % cotton', 'bumbac
 * 100%') is one fact with it and no reduction. Material alone is noted only: the words stay those
 * of the product's name.
 */
final class MaterialExtractor implements Extractor {
    private static final Wanted WANTED = Wanted.of("", Meaning.MATERIAL);
    private static final double SHARE = 0.95;
    private static final double NAMED = 0.8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DIGITS = 5;

    /** Languages whose materials stand behind what is made of them. */
    private static final Set<String> NOUN_FIRST = Set.of("id", "ms");

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        if (!reading.has(Meaning.MATERIAL)) {
            return;
        }
        Set<String> named = new HashSet<>();
        int floor = 0;
        for (Cue cue : reading.cues().all(Meaning.MATERIAL)) {
            if (cue.from() < floor || !reading.free(cue.from(), cue.to()) || absent(reading, cue)) {
                continue;
            }
            Share share = share(reading, cue, floor);
            if (share != null) {
                reading.add(
                        Observation.used(
                                FactKind.MATERIAL,
                                new FactValue.Percent(share.amount()),
                                ComparabilityKey.of(Role.OTHER).withUnit(cue.value()),
                                share.from(),
                                share.to(),
                                SHARE));
                floor = share.to();
                named.add(cue.value());
            } else if (!name(reading, cue) && named.add(cue.value())) {
                reading.note(
                        Observation.used(
                                FactKind.MATERIAL,
                                new FactValue.Text(cue.value()),
                                ComparabilityKey.of(Role.OTHER),
                                cue.from(),
                                cue.to(),
                                NAMED));
            }
        }
    }

    /** A percentage that tells how much of a material there is, with the material. */
    private record Share(int from, int to, BigDecimal amount) {}

    private static @Nullable Share share(Reading reading, Cue material, int floor) {
        Tokens tokens = reading.tokens();
        if (tokens.has('%') || reading.has(Meaning.PERCENT)) {
            int end = material.from();
            Cue word = reading.endingAt(end, Meaning.PERCENT);
            int sign = tokens.is(end - 1, '%') ? end - 1 : word == null ? -1 : word.from();
            for (int from = sign - 1; from >= Math.max(floor, sign - MOST_DIGITS); from--) {
                Share share = percentage(reading, from, sign, from, material.to());
                if (share != null) {
                    return Figures.bound(reading, from) == Bound.UP_TO
                                    || reading.endingAt(from, Meaning.SAVING) != null
                            ? null
                            : share;
                }
            }
            int behind =
                    tokens.is(material.to(), '(') || tokens.is(material.to(), ':')
                            ? material.to() + 1
                            : material.to();
            Numeral number =
                    tokens.isNumber(behind)
                            ? Numeral.at(tokens, behind, Figures.decimalSign(reading))
                            : null;
            if (number != null) {
                boolean percent =
                        tokens.is(number.to(), '%')
                                && reading.at(number.to() + 1, Meaning.SAVING) == null
                                && reading.at(number.to() + 1, Meaning.MATERIAL) == null;
                return percent
                        ? percentage(reading, behind, number.to(), material.from(), number.to() + 1)
                        : null;
            }
        }
        return null;
    }

    private static @Nullable Share percentage(
            Reading reading, int number, int sign, int from, int to) {
        Tokens tokens = reading.tokens();
        if (!tokens.isNumber(number) || !Figures.standsAlone(tokens, number)) {
            return null;
        }
        Numeral read = Numeral.at(tokens, number, Figures.decimalSign(reading));
        return read != null
                        && read.to() == sign
                        && read.amount().signum() > 0
                        && read.amount().compareTo(HUNDRED) <= 0
                        && reading.free(from, to)
                ? new Share(from, to, read.amount())
                : null;
    }

    /** 'without leather', 'plastic-free'. */
    private static boolean absent(Reading reading, Cue cue) {
        return reading.endingAt(cue.from(), Meaning.WITHOUT) != null
                || without(reading.at(cue.to(), Meaning.WITHOUT))
                || (reading.tokens().is(cue.to(), '-')
                        && without(reading.at(cue.to() + 1, Meaning.WITHOUT)));
    }

    private static boolean without(@Nullable Cue cue) {
        return cue != null && cue.stands(Cue.Side.AFTER);
    }

    /** Whether the word names a street, or is part of a name: 'Oak Street', 'Rak Jati Muda'. */
    private static boolean name(Reading reading, Cue cue) {
        boolean begun =
                cue.from() == 0
                        && cue.to() - cue.from() == 2
                        && NOUN_FIRST.contains(reading.lexicon().language());
        return (begun && capital(reading, 1) && capital(reading, 2))
                || reading.at(cue.to(), Meaning.STREET) != null;
    }

    private static boolean capital(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        return tokens.isWord(token) && Character.isUpperCase(tokens.first(token));
    }
}
