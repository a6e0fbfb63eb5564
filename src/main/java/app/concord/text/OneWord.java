package app.concord.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Gives single words another form; safe for several threads. */
public abstract class OneWord extends Analyzer {
    /**
     * The word in its other form; as it is where the analysis leaves nothing of it, or takes it for
     * several.
     */
    public final String of(String word) {
        try (TokenStream stream = tokenStream("", word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            String form = stream.incrementToken() ? term.toString() : word;
            if (stream.incrementToken()) {
                form = word;
            }
            stream.end();
            return form;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
