package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import java.util.Locale;

/** Reads mail addresses. */
final class EmailExtractor implements Extractor {
    private static final Wanted WANTED = Wanted.of("@");
    private static final double SURE = 0.98;

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
        for (int i = 1; i + 1 < tokens.count(); i++) {
            if (!tokens.is(i, '@') || tokens.spaced(i) || tokens.spaced(i + 1)) {
                continue;
            }
            int from = i;
            while (from > 0 && !tokens.spaced(from) && local(tokens, from - 1)) {
                from--;
            }
            int to = i + 1;
            int dot = -1;
            while (to < tokens.count() && (to == i + 1 || !tokens.spaced(to)) && host(tokens, to)) {
                dot = tokens.is(to, '.') ? to : dot;
                to++;
            }
            while (tokens.is(to - 1, '.') || tokens.is(to - 1, '-')) {
                to--;
            }
            while (dot >= to - 1 && dot > i) {
                dot--;
                while (dot > i && !tokens.is(dot, '.')) {
                    dot--;
                }
            }
            boolean account = tokens.is(from - 1, '@') && !tokens.spaced(from);
            if (from < i
                    && !account
                    && dot > i
                    && dot < to - 1
                    && tokens.isWord(to - 1)
                    && reading.free(from, to)) {
                String text = tokens.folded().substring(tokens.start(from), tokens.end(to - 1));
                reading.add(
                        Observation.used(
                                FactKind.EMAIL,
                                new FactValue.Text(text.toLowerCase(Locale.ROOT)),
                                ComparabilityKey.of(Role.OTHER),
                                from,
                                to,
                                SURE));
            }
        }
    }

    private static boolean local(Tokens tokens, int token) {
        char c = tokens.symbol(token);
        return tokens.isWord(token)
                || tokens.isNumber(token)
                || c == '.'
                || c == '-'
                || c == '_'
                || c == '+';
    }

    private static boolean host(Tokens tokens, int token) {
        return tokens.isWord(token)
                || tokens.isNumber(token)
                || tokens.is(token, '.')
                || tokens.is(token, '-');
    }
}
