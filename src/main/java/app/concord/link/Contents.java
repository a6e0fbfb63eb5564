package app.concord.link;

import java.util.ArrayList;
import java.util.List;

/**
 * What a text puts in brackets behind the name of a product, 'Tea set (pot, cups, Aurora tray)':
 * its contents, of which what follows says nothing.
 */
final class Contents {
    private Contents() {}

    /** The mentions that are not in such brackets. */
    static List<Mention> without(List<Mention> mentions, String text) {
        if (mentions.size() < 2 || text.indexOf('(') < 0) {
            return mentions;
        }
        List<Mention> whole = new ArrayList<>();
        int closed = -1;
        for (Mention mention : mentions) {
            if (mention.span().start() >= closed) {
                whole.add(mention);
                closed = Math.max(closed, end(text, mention.span().end()));
            }
        }
        return whole;
    }

    /** Where brackets without a price end that open behind a name, -1 for none. */
    private static int end(String text, int from) {
        int open = from;
        while (open < text.length() && Character.isSpaceChar(text.charAt(open))) {
            open++;
        }
        int close = open < text.length() && text.charAt(open) == '(' ? text.indexOf(')', open) : -1;
        for (int i = open; i < close; i++) {
            if (Character.getType(text.charAt(i)) == Character.CURRENCY_SYMBOL) {
                return -1;
            }
        }
        return close;
    }
}
