package app.concord.text.search;

import app.concord.text.search.SearchQuery.Choice;
import app.concord.text.search.SearchQuery.Field;
import app.concord.text.search.SearchQuery.Group;
import app.concord.text.search.SearchQuery.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what someone types to search, finished or not. Used once. */
final class QueryReader {
    private static final String QUOTES = "\"“”„‟«»″";
    private static final String MINUS = "-−";
    private static final Set<String> OR = Set.of("OR", "|", "||");
    private static final Set<String> AND = Set.of("AND", "&", "&&", "+");

    /** A number with its sign, which belong together also over a blank. */
    private static final Pattern AMOUNT =
            Pattern.compile("(?:\\d[\\d.,]*\\p{Zs}?[%€£$]|[€£$]\\p{Zs}?\\d[\\d.,]*)(?=\\s|$)");

    private final String text;
    private final Map<String, String> fields;
    private final List<Group> groups = new ArrayList<>();
    private boolean cut;
    private int at;
    private boolean joins;
    private boolean excludes;

    QueryReader(String typed, Map<String, String> fields) {
        cut = typed.length() > SearchQuery.LONGEST;
        text = cut ? typed.substring(0, SearchQuery.LONGEST) : typed;
        this.fields = fields;
    }

    SearchQuery read() {
        for (skipBlanks(); at < text.length(); skipBlanks()) {
            if (groups.size() == SearchQuery.MOST) {
                cut = true;
                break;
            }
            readOne();
        }
        return new SearchQuery(groups, cut);
    }

    private void readOne() {
        boolean minus = readSigns();
        if (at == text.length() || isBlank(at)) {
            // A minus or plus that stands alone is about to be followed by a word.
            return;
        }
        if (isQuote(at)) {
            add(quoted(null), minus);
            return;
        }
        int start = at;
        Matcher amount = AMOUNT.matcher(text).region(start, text.length());
        if (amount.lookingAt()) {
            // A reduction is no exclusion.
            at = amount.end();
            add(new Words(amount.group(), false, at == text.length()), false);
            return;
        }
        while (at < text.length() && !isBlank(at) && !isQuote(at)) {
            String name = text.charAt(at) == ':' ? field(text.substring(start, at)) : null;
            at++;
            if (name != null) {
                add(value(name), minus);
                return;
            }
        }
        String word = text.substring(start, at);
        if (OR.contains(word)) {
            joins = !groups.isEmpty();
        } else if (word.equals("NOT")) {
            excludes = true;
        } else if (!AND.contains(word)) {
            add(new Words(word, false, at == text.length()), minus);
        }
    }

    /** Passes signs before a word; tells whether there was a minus. */
    private boolean readSigns() {
        boolean minus = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (MINUS.indexOf(c) >= 0) {
                minus = true;
            } else if (c != '+' && c != '(') {
                break;
            }
            at++;
        }
        return minus;
    }

    /** The field that is called so, null if there is none. */
    private @Nullable String field(String name) {
        return fields.get(name.toLowerCase(Locale.ROOT));
    }

    /** What stands behind the colon of a field, also after a blank; null for nothing yet. */
    private @Nullable Choice value(String name) {
        skipBlanks();
        if (at == text.length()) {
            return null;
        }
        if (isQuote(at)) {
            return quoted(name);
        }
        int start = at;
        while (at < text.length() && !isBlank(at) && !isQuote(at)) {
            at++;
        }
        String value = text.substring(start, at).replaceAll("[),;]+$", "");
        return value.isEmpty() ? null : new Field(name, value, at == text.length());
    }

    /** What stands in quotation marks, to the end where they are not closed yet. */
    private @Nullable Choice quoted(@Nullable String name) {
        int start = ++at;
        while (at < text.length() && !isQuote(at)) {
            at++;
        }
        boolean open = at == text.length();
        String words = text.substring(start, at);
        at++;
        if (words.isBlank()) {
            return null;
        }
        return name == null
                ? new Words(
                        words,
                        true,
                        open && !Character.isWhitespace(words.charAt(words.length() - 1)))
                : new Field(name, words.strip(), open);
    }

    private void add(@Nullable Choice choice, boolean minus) {
        boolean join = joins;
        boolean exclude = minus || excludes;
        joins = false;
        excludes = false;
        if (choice == null) {
            return;
        }
        if (exclude) {
            groups.add(new Group(List.of(choice), true));
            return;
        }
        int into = join ? groups.size() - 1 : sameField(choice);
        if (into < 0 || groups.get(into).excluded()) {
            groups.add(new Group(List.of(choice), false));
            return;
        }
        List<Choice> choices = new ArrayList<>(groups.get(into).choices());
        if (choices.size() == SearchQuery.MOST) {
            cut = true;
            return;
        }
        choices.add(choice);
        groups.set(into, new Group(choices, false));
    }

    /** The group that asks for the same field: a passage is in one channel, so either will do. */
    private int sameField(Choice choice) {
        if (choice instanceof Field field) {
            for (int i = 0; i < groups.size(); i++) {
                if (!groups.get(i).excluded() && groups.get(i).asks(field.name())) {
                    return i;
                }
            }
        }
        return -1;
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(at)) {
            at++;
        }
    }

    private boolean isBlank(int index) {
        char c = text.charAt(index);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean isQuote(int index) {
        return QUOTES.indexOf(text.charAt(index)) >= 0;
    }
}
