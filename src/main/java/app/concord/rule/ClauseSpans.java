package app.concord.rule;

import app.concord.model.Span;
import app.concord.text.Sentences;

import java.util.ArrayList;
import java.util.List;

/** Cuts a passage into clauses: sentences, and what colons, semicolons and brackets part. */
final class ClauseSpans {
    private static final String PARTS = ";:()[]•·|\n";
    private static final int SHORTEST = 12;
    private static final int LONGEST = 260;

    private ClauseSpans() {}

    /** The clauses that are neither too short to say something nor too long to be one. */
    static List<Span> of(Passage passage) {
        String text = passage.block().text();
        List<Span> spans = new ArrayList<>();
        for (Span sentence : Sentences.of(text, passage.asset().language())) {
            int from = sentence.start();
            for (int i = sentence.start(); i <= sentence.end(); i++) {
                boolean parts = i == sentence.end() || PARTS.indexOf(text.charAt(i)) >= 0;
                if (parts) {
                    boolean asks = i > from && text.charAt(i - 1) == '?';
                    if (i - from >= SHORTEST && i - from <= LONGEST && !asks) {
                        spans.add(new Span(from, i));
                    }
                    from = i + 1;
                }
            }
        }
        return spans;
    }
}
