package app.concord.extract;

import app.concord.model.ComparabilityKey;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.Role;

import java.util.Locale;

/** Reads web addresses, with scheme, with {@code www.} or as a bare domain. */
final class UrlExtractor implements Extractor {
    private static final Wanted WANTED = Wanted.of(".:");
    private static final double SURE = 0.95;

    @Override
    public Wanted wanted() {
        return WANTED;
    }

    @Override
    public void read(Reading reading) {
        Tokens tokens = reading.tokens();
        if (!tokens.tells(Tokens.ADDRESS)) {
            return;
        }
        int i = 0;
        while (i < tokens.count()) {
            int to = mayBegin(tokens, i) ? end(tokens, i) : 0;
            if (to > i && reading.free(i, to)) {
                String text = tokens.folded().substring(tokens.start(i), tokens.end(to - 1));
                reading.add(
                        Observation.used(
                                FactKind.URL,
                                new FactValue.Text(normal(text)),
                                ComparabilityKey.of(Role.OTHER),
                                i,
                                to,
                                SURE));
                campaign(reading, text, i, to);
                i = to;
            } else {
                i++;
            }
        }
    }

    /** Notes the campaign parameters of an address, and the account it leads to. */
    private static void campaign(Reading reading, String address, int from, int to) {
        String parameters = CampaignParameters.of(address);
        if (!parameters.isEmpty()) {
            reading.note(
                    Observation.used(
                            FactKind.UTM,
                            new FactValue.Text(parameters),
                            ComparabilityKey.of(Role.OTHER),
                            from,
                            to,
                            SURE));
        }
        SocialAccount account = SocialAccount.of(normal(address).toLowerCase(Locale.ROOT));
        if (account != null) {
            reading.note(
                    Observation.used(
                            FactKind.HANDLE,
                            new FactValue.Text(account.handle()),
                            ComparabilityKey.of(Role.OTHER).withUnit(account.network()),
                            from,
                            to,
                            SURE));
        }
    }

    /** Whether a word goes on without a blank, as the first one of an address does. */
    private static boolean mayBegin(Tokens tokens, int i) {
        if (!tokens.isWord(i) || tokens.spaced(i + 1)) {
            return false;
        }
        return switch (tokens.symbol(i + 1)) {
            case '.' -> (tokens.isWord(i + 2) && !tokens.spaced(i + 2)) || tokens.says(i, "www");
            case ':' -> tokens.is(i + 2, '/');
            case '-' -> true;
            default -> tokens.isNumber(i + 1);
        };
    }

    /** One past the last token of an address that begins here; 0 where none does. */
    private static int end(Tokens tokens, int i) {
        if (!tokens.isWord(i) || (i > 0 && !tokens.spaced(i) && partOfWord(tokens, i - 1))) {
            return 0;
        }
        boolean scheme =
                tokens.is(i + 1, ':')
                        && tokens.is(i + 2, '/')
                        && (tokens.says(i, "http") || tokens.says(i, "https"));
        if (!scheme && !(tokens.is(i + 1, '.') && tokens.says(i, "www")) && !domain(tokens, i)) {
            return 0;
        }
        int to = i + 1;
        while (to < tokens.count()
                && !tokens.spaced(to)
                && !tokens.isBreak(to)
                && inside(tokens.symbol(to))) {
            to++;
        }
        while (to > i + 1
                && ".,;:!?)'-–".indexOf(tokens.symbol(to - 1)) >= 0
                && tokens.symbol(to - 1) != 0) {
            to--;
        }
        return to;
    }

    private static boolean partOfWord(Tokens tokens, int token) {
        char c = tokens.symbol(token);
        return c == 0 || c == '@' || c == '.' || c == '-' || c == '_' || c == '/';
    }

    private static boolean inside(char symbol) {
        return symbol == 0 || "\"<>|*".indexOf(symbol) < 0;
    }

    private static boolean domain(Tokens tokens, int i) {
        int at = i;
        int labels = 0;
        while (true) {
            while ((tokens.isWord(at) || tokens.isNumber(at) || tokens.is(at, '-'))
                    && (at == i || !tokens.spaced(at))) {
                at++;
            }
            labels++;
            boolean dot =
                    tokens.is(at, '.')
                            && !tokens.spaced(at)
                            && tokens.isWord(at + 1)
                            && !tokens.spaced(at + 1);
            if (!dot) {
                break;
            }
            at++;
        }
        boolean mail = tokens.is(at, '@') && !tokens.spaced(at);
        return labels >= 2
                && !mail
                && tokens.isWord(at - 1)
                && tokens.is(at - 2, '.')
                && Character.isLowerCase(tokens.first(at - 1))
                && (Domains.ends(tokens.word(at - 1))
                        || (path(tokens, at) && Domains.mayEnd(tokens.word(at - 1))));
    }

    private static boolean path(Tokens tokens, int at) {
        return tokens.is(at, '/')
                && !tokens.spaced(at)
                && !tokens.spaced(at + 1)
                && (tokens.isWord(at + 1) || tokens.isNumber(at + 1));
    }

    /** Lower-case host, no trailing slash, with a scheme. */
    static String normal(String text) {
        String full = text.contains("://") ? text : "https://" + text;
        int host = full.indexOf("://") + 3;
        int path = full.indexOf('/', host);
        String head = (path < 0 ? full : full.substring(0, path)).toLowerCase(Locale.ROOT);
        String tail = path < 0 ? "" : full.substring(path);
        boolean slash = tail.endsWith("/") && tail.indexOf('?') < 0 && tail.indexOf('#') < 0;
        return head + (slash ? tail.substring(0, tail.length() - 1) : tail);
    }
}
