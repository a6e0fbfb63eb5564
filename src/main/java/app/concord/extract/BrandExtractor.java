package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import java.util.HashSet;
import java.util.Set;

/** Reads the names that carry ® or ™, each once. They are noted only: a name holds other facts. */
final class BrandExtractor implements Extractor {
    private static final Wanted WANTED = Wanted.of("®™");
    private static final double SURE = 0.95;
    private static final int MOST_PARTS = 8;
    private static final int MOST_WORDS = 3;
    private static final int MOST_NAMES = 50;

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        Tokens tokens = reading.tokens();
        if (!tokens.mayHave('®') && !tokens.mayHave('™')) {
            return;
        }
        Set<String> names = new HashSet<>();
        for (int i = 1; i < tokens.count() && names.size() < MOST_NAMES; i++) {
            if (!tokens.is(i, '®') && !tokens.is(i, '™')) {
                continue;
            }
            int from = start(reading, i);
            if (from == i) {
                continue;
            }
            String name = tokens.raw().substring(tokens.start(from), tokens.end(i - 1));
            if (names.add(name)) {
                reading.note(
                        Observation.used(
                                FactKind.BRAND,
                                new FactValue.Text(name),
                                ComparabilityKey.of(Role.OTHER),
                                from,
                                i,
                                SURE));
            }
        }
    }

    /** The first token of the name that ends before the mark; the mark's own where none does. */
    private static int start(Reading reading, int mark) {
        Tokens tokens = reading.tokens();
        int from = word(tokens, mark);
        if (from == mark || (tokens.spaced(mark) && !capital(tokens, from))) {
            return mark;
        }
        boolean nouns = reading.lexicon().language().equals("de");
        for (int words = 1; words < MOST_WORDS && !nouns && capital(tokens, from); words++) {
            int before = word(tokens, from);
            boolean inside =
                    before < from
                            && capital(tokens, before)
                            && before > 0
                            && tokens.isWord(before - 1)
                            && reading.sentence(before - 1) == reading.sentence(from);
            if (!inside) {
                break;
            }
            from = before;
        }
        return from;
    }

    /** Where the word begins, with its hyphens and digits, that ends before a token. */
    private static int word(Tokens tokens, int end) {
        int from = end;
        while (from > 0
                && end - from < MOST_PARTS
                && (from == end || !tokens.spaced(from))
                && (tokens.isWord(from - 1)
                        || tokens.isNumber(from - 1)
                        || tokens.is(from - 1, '-')
                        || tokens.is(from - 1, '\'')
                        || tokens.is(from - 1, '&'))) {
            from--;
        }
        while (from < end && !tokens.isWord(from) && !tokens.isNumber(from)) {
            from++;
        }
        for (int i = from; i < end; i++) {
            if (tokens.isWord(i)) {
                return from;
            }
        }
        return end;
    }

    private static boolean capital(Tokens tokens, int token) {
        return tokens.isWord(token) && Character.isUpperCase(tokens.first(token));
    }
}
