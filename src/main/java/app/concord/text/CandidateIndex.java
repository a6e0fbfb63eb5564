package app.concord.text;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Finds, among many named things, the few that share words with a text, so that nothing is ever
 * compared with everything. Built once, then safe for any thread.
 */
public final class CandidateIndex implements Closeable {
    private static final String WORD = "word";
    private static final String KEY = "key";
    private static final int MOST_WORDS = 400;

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /**
     * Indexes things under their words.
     *
     * @param words the comparable forms of each thing's words, by the thing's key, in a fixed order
     */
    public CandidateIndex(Map<String, ? extends Collection<String>> words) {
        try {
            directory = new ByteBuffersDirectory();
            try (IndexWriter writer =
                    new IndexWriter(directory, new IndexWriterConfig().setUseCompoundFile(false))) {
                for (Map.Entry<String, ? extends Collection<String>> entry : words.entrySet()) {
                    Document document = new Document();
                    document.add(new StoredField(KEY, entry.getKey()));
                    for (String word : new LinkedHashSet<>(entry.getValue())) {
                        document.add(new StringField(WORD, word, Field.Store.NO));
                    }
                    writer.addDocument(document);
                }
            }
            reader = DirectoryReader.open(directory);
            searcher = new IndexSearcher(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The keys of things that share a word with the text, the most alike first: rare words count
     * more than frequent ones.
     *
     * @param words comparable forms of the text's words
     * @param most how many keys at most
     */
    public List<String> search(Collection<String> words, int most) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        int count = 0;
        for (String word : new LinkedHashSet<>(words)) {
            if (count++ == MOST_WORDS) {
                break;
            }
            query.add(new TermQuery(new Term(WORD, word)), BooleanClause.Occur.SHOULD);
        }
        if (count == 0 || most < 1) {
            return List.of();
        }
        try {
            List<String> keys = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query.build(), most).scoreDocs) {
                keys.add(searcher.storedFields().document(hit.doc).get(KEY));
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (directory) {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
