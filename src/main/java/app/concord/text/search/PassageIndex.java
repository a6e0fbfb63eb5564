package app.concord.text.search;

import app.concord.model.Cancellation;
import app.concord.text.Languages;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An index of passages in memory. Built once, then safe for any thread; the same passages and query
 * give the same answer in the same order.
 */
public final class PassageIndex {
    private static final int SHORTEST_COMPOUND = 7;
    private static final double BUFFER_MEGABYTES = 64;
    private static final int PASSAGES_A_QUESTION = 256;

    private final Layout layout;
    private final Lookup lookup;
    private final List<String> languages;
    private final WordQueries words;
    private final FieldQueries fields;
    private final Vocabulary forms;

    /**
     * Indexes passages.
     *
     * @param passages in the order of their pieces and in reading order
     * @param inside fields of which a part of the value is enough, such as a file's name
     * @throws Cancellation.CancelledException if the cancellation asked for it
     */
    public PassageIndex(List<Passage> passages, Set<String> inside, Cancellation cancellation) {
        Set<String> known = Set.copyOf(Languages.all());
        Set<String> spoken = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (Passage passage : passages) {
            String language = passage.language();
            if (language != null && known.contains(language)) {
                spoken.add(language);
            }
            passage.tags().forEach(tag -> names.add(tag.field()));
        }
        languages = List.copyOf(spoken);
        layout = new Layout(passages);
        try {
            Directory directory = new ByteBuffersDirectory();
            write(directory, passages, cancellation);
            // Nothing but memory is held, which goes with the index.
            DirectoryReader reader = DirectoryReader.open(directory);
            LeafReader leaf =
                    reader.leaves().isEmpty() ? null : reader.leaves().getFirst().reader();
            lookup = new Lookup(reader);
            forms = Vocabulary.of(leaf, WordQueries.FORM);
            words = new WordQueries(languages, forms, Vocabulary.of(leaf, WordQueries.COMPOUND));
            fields = new FieldQueries(leaf, names, inside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Directory directory, List<Passage> passages, Cancellation cancellation)
            throws IOException {
        // One segment in the order of the passages, so that their numbers are those of the index.
        IndexWriterConfig config =
                new IndexWriterConfig()
                        .setUseCompoundFile(false)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setMergePolicy(new LogDocMergePolicy())
                        .setMergeScheduler(new SerialMergeScheduler());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < passages.size(); i++) {
                if (i % PASSAGES_A_QUESTION == 0) {
                    cancellation.check();
                }
                writer.addDocument(document(passages.get(i)));
            }
            cancellation.check();
            writer.forceMerge(1);
        }
    }

    private Document document(Passage passage) {
        Document document = new Document();
        String own = passage.language();
        List<Token> tokens = Token.of(passage.text(), own);
        add(document, WordQueries.FORM, tokens.stream().map(Token::forms).toList());
        if (own != null) {
            add(document, WordQueries.STEM, stems(tokens, own));
        } else {
            for (String language : languages) {
                add(
                        document,
                        WordQueries.STEM,
                        stems(Token.of(passage.text(), language), language));
            }
        }
        if (own == null || WordQueries.COMPOUNDING.contains(own)) {
            add(document, WordQueries.COMPOUND, compounds(tokens));
        }
        for (Tag tag : passage.tags()) {
            document.add(
                    new StringField(
                            FieldQueries.indexed(tag.field()),
                            FieldQueries.normal(tag.value()),
                            org.apache.lucene.document.Field.Store.NO));
        }
        return document;
    }

    private static List<List<String>> stems(List<Token> tokens, String language) {
        return tokens.stream()
                .map(token -> List.of(WordQueries.tagged(token.stem(), language)))
                .toList();
    }

    private static List<List<String>> compounds(List<Token> tokens) {
        List<List<String>> compounds = new ArrayList<>();
        for (Token token : tokens) {
            boolean longEnough = token.folded().length() >= SHORTEST_COMPOUND;
            if (longEnough && token.folded().chars().allMatch(Character::isLetter)) {
                compounds.add(List.of(token.folded()));
            }
        }
        return compounds;
    }

    private static void add(Document document, String field, List<List<String>> words) {
        document.add(new TextField(field, new PassageTokens(words)));
    }

    /**
     * ISO 639-1 codes of the languages that passages are written in, in their order; only those in
     * which endings are known.
     */
    public List<String> languages() {
        return languages;
    }

    /** The word of the passages that was probably meant, null where none is alike. */
    public @Nullable String alike(String word) {
        List<Token> tokens = Token.of(word, null);
        return tokens.size() == 1 ? forms.alike(tokens.getFirst().folded()) : null;
    }

    /**
     * Finds passages. A piece is found when all words are in it, wherever; of a piece with passages
     * that hold all words, only these are found.
     *
     * @param query what is asked; nothing is found for an empty one
     * @param narrowing where alone it is looked for
     * @throws Cancellation.CancelledException if the cancellation asked for it
     */
    public Found find(SearchQuery query, Narrowing narrowing, Cancellation cancellation) {
        try {
            return new Answering(layout, lookup, words, fields, languages)
                    .find(query, narrowing, cancellation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
