package app.concord.text.search;

import app.concord.model.Cancellation;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

import java.io.IOException;

/** Asks the index for all passages of a query at once. Safe for any thread. */
final class Lookup {
    private static final int PASSAGES_A_QUESTION = 4096;
    private final IndexSearcher searcher;
    private final int size;

    Lookup(DirectoryReader reader) {
        searcher = new IndexSearcher(reader);
        // What is asked changes with every key; and a cache would outlive the index.
        searcher.setQueryCache(null);
        size = reader.maxDoc();
    }

    /** How well each passage answers; 0 where it does not. */
    float[] scores(Query query, Cancellation cancellation) throws IOException {
        float[] scores = new float[size];
        add(query, scores, cancellation);
        return scores;
    }

    /** Raises the scores to those of the query, where they are higher. */
    void add(Query query, float[] scores, Cancellation cancellation) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            cancellation.check();
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            DocIdSetIterator passages = scorer.iterator();
            int count = 0;
            for (int at = passages.nextDoc();
                    at != DocIdSetIterator.NO_MORE_DOCS;
                    at = passages.nextDoc()) {
                int passage = leaf.docBase + at;
                scores[passage] =
                        Math.max(scores[passage], Math.max(scorer.score(), Float.MIN_VALUE));
                if (++count % PASSAGES_A_QUESTION == 0) {
                    cancellation.check();
                }
            }
        }
    }
}
