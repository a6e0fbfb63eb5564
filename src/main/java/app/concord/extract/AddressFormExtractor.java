package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads whether the reader is addressed formally, informally or both: one fact a form, on the first
 * word that is certain, or where there is none, on two that are likely. Words that mean something
 * else in small letters or at the start of a sentence ('sie', 'Sie') count only where they are
 * clear.
 */
final class AddressFormExtractor implements Extractor {
    private static final double SURE = 0.9;
    private static final double LIKELY = 0.7;
    private static final int LIKELY_WORDS = 2;

    private static final String BEGINNINGS = ".!?:\"¡¿–•|(…";
    private static final Meanings AND = Meanings.of(Meaning.LIST_AND);

    @Override
    public Wanted wanted() {
        return Wanted.ALL;
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
        boolean ends = reading.hasAddressEnds() && reading.lexicon().addressEnds().tell(form);
        if (!reading.has(form) && !ends) {
            return;
        }
        Search search = new Search(reading, form);
        search.words();
        if (ends) {
            search.endings();
        }
        for (Word word : search.found) {
            reading.note(
                    Observation.used(
                            FactKind.ADDRESS_FORM,
                            new FactValue.Text(name),
                            ComparabilityKey.of(Role.OTHER),
                            word.from(),
                            word.to(),
                            search.sure ? SURE : LIKELY));
        }
    }

    /** Some tokens that address the reader, to before the last one. */
    private record Word(int from, int to) {}

    /** The search for the clearest words of one form. */
    private static final class Search {
        private final Reading reading;
        private final Tokens tokens;
        private final Meaning form;

        /** One that is certain, or some different ones that are likely. */
        private final List<Word> found = new ArrayList<>(LIKELY_WORDS);

        private boolean sure;

        /** The last verb that is an imperative of the form; -1 for none. */
        private int verb = -1;

        Search(Reading reading, Meaning form) {
            this.reading = reading;
            this.tokens = reading.tokens();
            this.form = form;
        }

        void words() {
            for (Cue cue : reading.cues().all(form)) {
                AddressUse use = AddressUse.of(cue.value());
                if (use.counts(reading.context().market()) && clear(cue, use.kind())) {
                    verb = use.kind().imperative() ? cue.from() : verb;
                    add(cue.from(), cue.to(), use.kind().sure());
                }
                if (sure) {
                    return;
                }
            }
        }

        void endings() {
            for (int i = 0; !sure && i < tokens.count(); i++) {
                AddressEnds.End end = reading.addressEnd(i);
                if (end != null && end.meaning() == form) {
                    add(i, i + 1, end.sure());
                }
            }
        }

        private void add(int first, int behind, boolean certain) {
            if (certain) {
                found.clear();
                sure = true;
            }
            if (found.isEmpty()
                    || (found.size() < LIKELY_WORDS
                            && !tokens.word(first).equals(tokens.word(found.getFirst().from())))) {
                found.add(new Word(first, behind));
            }
        }

        private boolean clear(Cue cue, AddressUse.Kind kind) {
            int token = cue.from();
            boolean shout =
                    tokens.length(token) > 1
                            && Character.isUpperCase(
                                    tokens.folded().charAt(tokens.start(token) + 1));
            return switch (kind) {
                case CAPITAL -> capital(token) && !shout && !starts(token);
                case LAST -> capital(cue.to() - 1);
                case COMMAND, FIRST -> !label(cue) && (starts(token) || goesOn(token));
                case ANY, LIKELY -> {
                    boolean unit = tokens.isNumber(token - 1) || tokens.is(token - 1, '/');
                    yield !unit && !(shout && tokens.length(token) == 2);
                }
                case NONE -> false;
            };
        }

        /** Words that are a label: alone in a text without a sign, or in front of a colon. */
        private boolean label(Cue cue) {
            if (tokens.is(cue.to(), ':')) {
                return true;
            }
            for (int i = 0; i < tokens.count(); i++) {
                boolean other = tokens.isWord(i) || tokens.is(i, '!');
                if (other && (i < cue.from() || i >= cue.to())) {
                    return false;
                }
            }
            return cue.to() - cue.from() == 1;
        }

        private boolean capital(int token) {
            return Character.isUpperCase(tokens.folded().charAt(tokens.start(token)));
        }

        /** Whether a token begins a sentence, or what stands behind a colon, a dash or a sign. */
        private boolean starts(int token) {
            char before = tokens.symbol(token - 1);
            return token == 0
                    || tokens.isBreak(token - 1)
                    || (before != 0 && BEGINNINGS.indexOf(before) >= 0)
                    || reading.setsApart(token - 1)
                    || reading.sentence(token - 1) != reading.sentence(token);
        }

        /** Whether a verb is joined to an imperative of the same form: 'Elige y llévate'. */
        private boolean goesOn(int token) {
            return verb >= 0
                    && reading.sentence(verb) == reading.sentence(token)
                    && (tokens.is(token - 1, ',')
                            || reading.cues()
                                    .between(token - 1, token)
                                    .of(AND)
                                    .iterator()
                                    .hasNext());
        }
    }
}
