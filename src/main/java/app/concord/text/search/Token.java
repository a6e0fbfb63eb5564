package app.concord.text.search;

import app.concord.model.Span;
import app.concord.text.Languages;
import app.concord.text.Spellings;
import app.concord.text.Term;
import app.concord.text.Terms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a passage or query with the forms under which it is found.
 *
 * @param span where it stands
 * @param folded lower case, without accents and elided articles
 * @param accented the same with its accents
 * @param signed a number with the percent or currency sign beside it, null for none
 * @param forms all forms in which it counts as written so
 * @param stem the word without its endings; the same as folded where the language is unknown
 */
record Token(
        Span span,
        String folded,
        String accented,
        @Nullable String signed,
        List<String> forms,
        String stem) {

    private static final Pattern PARTED = Pattern.compile("(?<=\\p{L})[.:_]|[.:_](?=\\p{L})|_");
    private static final Pattern DECIMAL = Pattern.compile("(\\d+)([.,])(\\d{2})");
    private static final String SIGNS = "%€£$";
    private static final String BEFORE = "€£$";
    private static final Set<String> KNOWN = Set.copyOf(Languages.all());
    private static final Map<String, Spellings<Shape>> SHAPES = new ConcurrentHashMap<>();

    Token {
        forms = List.copyOf(forms);
    }

    /** The words of a text; {@code language} as in {@link Terms#of}. */
    static List<Token> of(String text, @Nullable String language) {
        List<Token> tokens = new ArrayList<>();
        for (Term term : Terms.of(text, language)) {
            if (mayHaveParts(term.surface()) && PARTED.matcher(term.surface()).find()) {
                addParts(tokens, term, language);
            } else {
                tokens.add(of(term, text, term.span(), language));
            }
        }
        return tokens;
    }

    private static boolean mayHaveParts(String surface) {
        return surface.indexOf('.') >= 0 || surface.indexOf(':') >= 0 || surface.indexOf('_') >= 0;
    }

    /** The parts of a host name, address or code that dots or low lines join. */
    private static void addParts(List<Token> tokens, Term term, @Nullable String language) {
        String surface = term.surface();
        Matcher signs = PARTED.matcher(surface);
        int start = 0;
        while (start < surface.length()) {
            int end = signs.find() ? signs.start() : surface.length();
            for (Term part : Terms.of(surface.substring(start, end), language)) {
                int from = term.span().start() + start + part.span().start();
                Span span = new Span(from, from + part.span().length());
                tokens.add(of(part, "", span, language));
            }
            start = end + 1;
        }
    }

    private static Token of(Term term, String text, Span span, @Nullable String language) {
        Shape shape =
                SHAPES.computeIfAbsent(
                                language != null && KNOWN.contains(language) ? language : "",
                                code -> new Spellings<>(word -> Shape.of(word, code)))
                        .of(term.surface());
        String signed = shape.figures() ? signed(shape.folded(), text, span) : null;
        List<String> forms = shape.forms();
        if (signed != null) {
            forms = new ArrayList<>(forms);
            forms.add(signed);
        }
        return new Token(span, shape.folded(), shape.accented(), signed, forms, shape.stem());
    }

    /** What is the same for a word wherever it stands. */
    private record Shape(
            String folded, String accented, boolean figures, List<String> forms, String stem) {

        static Shape of(String surface, String language) {
            String known = language.isEmpty() ? null : language;
            Term term = Terms.of(surface, known).getFirst();
            String folded = term.folded().replace('’', '\'');
            String accented = withAccents(surface, folded);
            Set<String> forms = new LinkedHashSet<>();
            forms.add(folded);
            forms.add(accented);
            forms.add(spelledOut(accented));
            if (folded.endsWith("'s")) {
                forms.add(folded.substring(0, folded.length() - 2));
            }
            return new Shape(
                    folded,
                    accented,
                    term.numeric(),
                    List.copyOf(forms),
                    Endings.stem(term, folded, known));
        }
    }

    private static String withAccents(String surface, String folded) {
        String lower = surface.toLowerCase(Locale.ROOT).replace('’', '\'');
        int article = folded.indexOf('\'') < 0 ? lower.indexOf('\'') : -1;
        return lower.substring(article + 1);
    }

    /** Umlauts as those write them whose keyboard has none. */
    private static String spelledOut(String accented) {
        return accented.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
    }

    /** The number with the sign before or behind it, perhaps after a blank. */
    private static @Nullable String signed(String folded, String text, Span span) {
        int behind = span.end();
        if (behind < text.length() && isBlank(text.charAt(behind))) {
            behind++;
        }
        if (behind < text.length() && SIGNS.indexOf(text.charAt(behind)) >= 0) {
            return folded + text.charAt(behind);
        }
        int before = span.start() - 1;
        if (before >= text.length()) {
            return null;
        }
        if (before >= 0 && isBlank(text.charAt(before))) {
            before--;
        }
        return before >= 0 && BEFORE.indexOf(text.charAt(before)) >= 0
                ? folded + text.charAt(before)
                : null;
    }

    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c);
    }

    /** The amount as another language writes it: {@code 29.99} for {@code 29,99}; null for none. */
    static @Nullable String otherDecimal(String form) {
        Matcher amount = DECIMAL.matcher(form);
        if (!amount.lookingAt()) {
            return null;
        }
        return amount.group(1)
                + (amount.group(2).equals(",") ? "." : ",")
                + form.substring(amount.start(3));
    }
}
