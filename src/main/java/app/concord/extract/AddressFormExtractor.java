package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

/**
 * Reads whether the reader is addressed formally, informally or both: one fact a form, on the
 * clearest word. Words that mean something else in small letters or at the start of a sentence
 * ('sie', 'Sie') count only where they are clear.
 */
final class AddressFormExtractor implements Extractor {
    private static final Wanted WANTED = Wanted.of("", Meaning.FORMAL, Meaning.INFORMAL);
    private static final double SURE = 0.9;
    private static final double LIKELY = 0.7;

    private static final String BEGINNINGS = ".!?:\"¡¿–•|(…";

    /** Value of a word that counts in capitals inside of a sentence. */
    private static final String CAPITAL = "capital";

    /** Value of words of which the last has a capital where it addresses the reader. */
    private static final String LAST = "last";

    /** Value of a word that counts at the start of a sentence, as an imperative does. */
    private static final String FIRST = "first";

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        if (reading.setting().line()) {
            return;
        }
        form(reading, Meaning.FORMAL, "formal");
        form(reading, Meaning.INFORMAL, "informal");
    }

    private static void form(Reading reading, Meaning form, String name) {
        if (!reading.has(form)) {
            return;
        }
        Cue best = null;
        for (Cue cue : reading.cues().all(form)) {
            if ((best == null || sure(cue)) && clear(reading, cue)) {
                best = cue;
                if (sure(cue)) {
                    break;
                }
            }
        }
        add(reading, best, name);
    }

    private static void add(Reading reading, @Nullable Cue cue, String name) {
        if (cue != null) {
            reading.note(
                    Observation.used(
                            FactKind.ADDRESS_FORM,
                            new FactValue.Text(name),
                            ComparabilityKey.of(Role.OTHER),
                            cue.from(),
                            cue.to(),
                            sure(cue) ? SURE : LIKELY));
        }
    }

    private static boolean sure(Cue cue) {
        return cue.value().isEmpty() || cue.value().equals(CAPITAL) || cue.value().equals(LAST);
    }

    private static boolean clear(Reading reading, Cue cue) {
        Tokens tokens = reading.tokens();
        boolean unit = tokens.isNumber(cue.from() - 1) || tokens.is(cue.from() - 1, '/');
        boolean shout =
                tokens.length(cue.from()) > 1
                        && Character.isUpperCase(
                                tokens.folded().charAt(tokens.start(cue.from()) + 1));
        return switch (cue.value()) {
            case CAPITAL -> capital(tokens, cue.from()) && !shout && !starts(reading, cue.from());
            case LAST -> capital(tokens, cue.to() - 1);
            case FIRST -> starts(reading, cue.from());
            default -> !unit && !(shout && tokens.length(cue.from()) == 2);
        };
    }

    private static boolean capital(Tokens tokens, int token) {
        return Character.isUpperCase(tokens.folded().charAt(tokens.start(token)));
    }

    /** Whether a token begins a sentence, or what stands behind a colon, a dash or in brackets. */
    private static boolean starts(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        char before = tokens.symbol(token - 1);
        return token == 0
                || tokens.isBreak(token - 1)
                || (before != 0 && BEGINNINGS.indexOf(before) >= 0)
                || reading.sentence(token - 1) != reading.sentence(token);
    }
}
