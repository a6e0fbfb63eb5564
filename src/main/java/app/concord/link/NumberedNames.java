package app.concord.link;

import app.concord.text.Term;
import app.concord.text.Terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names with a number behind a word, as 'Mirante 55', or in front of it, as '3-hour ticket': with
 * another number there the same word names another model, or something else.
 */
final class NumberedNames {
    private static final String AMOUNT = "€$£%x×";

    /** By product, the number that belongs behind a word; empty where several do. */
    private final Map<Product, Map<String, String>> numbers = new HashMap<>();

    /** By product, the number that belongs in front of a word; empty where several do. */
    private final Map<Product, Map<String, String>> inFront = new HashMap<>();

    NumberedNames(Iterable<Product> products) {
        for (Product product : products) {
            Map<String, String> own = new HashMap<>();
            Map<String, String> front = new HashMap<>();
            for (String name : product.names()) {
                List<Term> terms = Terms.of(name, null);
                for (int i = 0; i + 1 < terms.size(); i++) {
                    String word = NameWords.match(product, terms.get(i));
                    String number = terms.get(i + 1).folded();
                    if (word != null
                            && !terms.get(i).numeric()
                            && isNumber(number)
                            && product.words().containsKey(number)) {
                        own.merge(word, number, (one, other) -> one.equals(other) ? one : "");
                    }
                    String before = terms.get(i).folded();
                    String behind = NameWords.match(product, terms.get(i + 1));
                    if (behind != null && isNumber(before) && !isNumber(number)) {
                        front.merge(behind, before, (one, other) -> one.equals(other) ? one : "");
                    }
                }
            }
            own.values().removeIf(String::isEmpty);
            if (!own.isEmpty()) {
                numbers.put(product, own);
            }
            front.values().removeIf(String::isEmpty);
            if (!front.isEmpty()) {
                inFront.put(product, front);
            }
        }
    }

    /** Whether the word at a place of a text has another number beside it than in the name. */
    boolean isOther(Product product, String word, List<Term> terms, int at, String text) {
        return isOtherInFront(product, word, terms, at, text)
                || isOtherBehind(product, word, terms, at, text);
    }

    private boolean isOtherInFront(
            Product product, String word, List<Term> terms, int at, String text) {
        Map<String, String> own = inFront.get(product);
        String number = own == null ? null : own.get(word);
        if (number == null || at == 0) {
            return false;
        }
        Term before = terms.get(at - 1);
        return isNumber(before.folded())
                && !before.folded().equals(number)
                && isSpace(text, before.span().end(), terms.get(at).span().start());
    }

    private boolean isOtherBehind(
            Product product, String word, List<Term> terms, int at, String text) {
        Map<String, String> own = numbers.get(product);
        String number = own == null ? null : own.get(word);
        if (number == null || at + 1 >= terms.size()) {
            return false;
        }
        Term next = terms.get(at + 1);
        if (!isNumber(next.folded()) || next.folded().equals(number)) {
            return false;
        }
        return !isAmount(text, next.span().end())
                && isSpace(text, terms.get(at).span().end(), next.span().start());
    }

    /** Whether what stands behind a number makes an amount of it, or goes on with its decimals. */
    private static boolean isAmount(String text, int end) {
        int at = end < text.length() && Character.isSpaceChar(text.charAt(end)) ? end + 1 : end;
        if (at >= text.length()) {
            return false;
        }
        boolean decimals =
                at == end
                        && (text.charAt(at) == ',' || text.charAt(at) == '.')
                        && at + 1 < text.length()
                        && Character.isDigit(text.charAt(at + 1));
        return decimals || AMOUNT.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isSpace(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isSpaceChar(text.charAt(i))) {
                return false;
            }
        }
        return to > from;
    }

    private static boolean isNumber(String folded) {
        return !folded.isEmpty() && folded.chars().allMatch(Character::isDigit);
    }
}
