package app.concord.text.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

import java.util.Iterator;
import java.util.List;

/** Hands the forms of words to the index, all forms of a word at its position. */
final class PassageTokens extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<List<String>> words;
    private Iterator<String> forms = List.<String>of().iterator();
    private int steps;

    /**
     * @param words the forms of each word; a word may have none
     */
    PassageTokens(Iterable<List<String>> words) {
        this.words = words.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (!forms.hasNext()) {
            if (!words.hasNext()) {
                return false;
            }
            forms = words.next().iterator();
            steps++;
        }
        term.append(forms.next());
        step.setPositionIncrement(steps);
        steps = 0;
        return true;
    }
}
