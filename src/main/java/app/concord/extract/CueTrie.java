package app.concord.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the phrases of a word list in one pass over a text. A blank of a phrase meets any blanks or
 * a hyphen, a trailing {@code *} any further letters; the longest phrase at a place wins.
 */
final class CueTrie {
    private final Node root = new Node();
    private final Node[] ascii = new Node[128];

    /** The phrases that begin with the same characters. */
    private static final class Node {
        final Map<Character, Node> next = new HashMap<>(4);
        final List<Cue.Entry> whole = new ArrayList<>(1);
        final List<Cue.Entry> open = new ArrayList<>(0);
    }

    /** Adds a phrase in lower case. */
    void add(String phrase, Cue.Entry entry) {
        boolean open = phrase.endsWith("*");
        String stem = open ? phrase.substring(0, phrase.length() - 1) : phrase;
        Node node = root;
        for (int i = 0; i < stem.length(); i++) {
            node = node.next.computeIfAbsent(stem.charAt(i), c -> new Node());
            if (i == 0 && stem.charAt(0) < 128) {
                ascii[stem.charAt(0)] = node;
            }
        }
        List<Cue.Entry> entries = open ? node.open : node.whole;
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    /** Every cue of a text, in order; several where a phrase has several meanings. */
    List<Cue> find(Tokens tokens) {
        List<Cue> found = new ArrayList<>();
        for (int i = 0; i < tokens.count(); ) {
            int to = match(tokens, i, found);
            i = Math.max(i + 1, to);
        }
        return found;
    }

    private int match(Tokens tokens, int token, List<Cue> found) {
        String text = tokens.lower();
        int at = tokens.start(token);
        char first = text.charAt(at);
        Node node = first < 128 ? ascii[first] : root.next.get(first);
        List<Cue.Entry> best = List.of();
        int bestEnd = -1;
        at++;
        while (node != null) {
            boolean boundary = boundary(text, at);
            if (boundary && !node.whole.isEmpty()) {
                best = node.open.isEmpty() ? node.whole : joined(node);
                bestEnd = at;
            } else if (!node.open.isEmpty()) {
                best = node.open;
                bestEnd = endOfWord(text, at);
            }
            if (at >= text.length() || node.next.isEmpty()) {
                break;
            }
            char c = text.charAt(at);
            if (c == ' ' || (c == '-' && !node.next.containsKey('-'))) {
                node = node.next.get(' ');
                do {
                    at++;
                } while (at < text.length() && text.charAt(at) == ' ');
            } else {
                node = node.next.get(c);
                at++;
            }
        }
        if (bestEnd < 0) {
            return token + 1;
        }
        int to = token + 1;
        while (to < tokens.count() && tokens.start(to) < bestEnd) {
            to++;
        }
        for (Cue.Entry entry : best) {
            found.add(new Cue(entry, token, to));
        }
        return to;
    }

    private static List<Cue.Entry> joined(Node node) {
        List<Cue.Entry> both = new ArrayList<>(node.whole);
        both.addAll(node.open);
        return both;
    }

    private static boolean boundary(String text, int at) {
        return at >= text.length()
                || !Tokens.isLetter(text.charAt(at))
                || !Tokens.isLetter(text.charAt(at - 1));
    }

    private static int endOfWord(String text, int at) {
        int end = at;
        while (end < text.length() && Tokens.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
