package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

/** Reads the names of accounts on social networks: {@code @shop}. */
final class HandleExtractor implements Extractor {
    private static final Wanted WANTED = Wanted.of("@");
    private static final double SURE = 0.9;
    private static final int SHORTEST = 3;
    private static final int MOST_PARTS = 12;

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        Tokens tokens = reading.tokens();
        if (!tokens.mayHave('@')) {
            return;
        }
        for (int i = 0; i + 1 < tokens.count(); i++) {
            if (!tokens.is(i, '@')
                    || tokens.spaced(i + 1)
                    || !reading.free(i)
                    || joined(tokens, i)) {
                continue;
            }
            int to = i + 1;
            while (to - i < MOST_PARTS && (to == i + 1 || !tokens.spaced(to)) && part(tokens, to)) {
                to++;
            }
            while (tokens.is(to - 1, '.') || tokens.is(to - 1, '-')) {
                to--;
            }
            if (to > i + 1 && reading.free(i, to)) {
                add(reading, i, to);
            }
        }
    }

    private static void add(Reading reading, int from, int to) {
        Tokens tokens = reading.tokens();
        String name = tokens.lower().substring(tokens.start(from + 1), tokens.end(to - 1));
        int server = name.indexOf('@');
        boolean known =
                server < 0
                        ? SocialAccount.isName(name) && name.length() >= SHORTEST
                        : SocialAccount.isName(name.substring(0, server));
        if (known) {
            reading.add(
                    Observation.used(
                            FactKind.HANDLE,
                            new FactValue.Text("@" + name),
                            ComparabilityKey.of(Role.OTHER),
                            from,
                            to,
                            SURE));
        }
    }

    /** Whether the sign stands inside of a word, an address or an expression. */
    private static boolean joined(Tokens tokens, int at) {
        char before = tokens.symbol(at - 1);
        return !tokens.spaced(at) && (before == 0 || "/@_.%$+=&#\\".indexOf(before) >= 0);
    }

    private static boolean part(Tokens tokens, int token) {
        return tokens.isWord(token)
                || tokens.isNumber(token)
                || tokens.is(token, '_')
                || tokens.is(token, '.')
                || tokens.is(token, '-')
                || (tokens.is(token, '@') && !tokens.spaced(token + 1));
    }
}
