package app.concord.link;

import app.concord.text.Term;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words that label prices, such as 'adults', 'per month' and 'total', in every language. */
final class PriceLabels {
    private static final String RESOURCE = "labels.words";
    private static final Set<String> WORDS = read();

    private PriceLabels() {}

    private static Set<String> read() {
        try (InputStream stream = PriceLabels.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the class path");
            }
            Set<String> words = new HashSet<>();
            for (String line :
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    words.add(line.strip());
                }
            }
            return Set.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether these are labels and numbers alone, small words aside. */
    static boolean areAll(List<Term> content) {
        return content.stream().allMatch(PriceLabels::isOne);
    }

    /** Whether this is such a label or a number. */
    static boolean isOne(Term term) {
        return term.numeric() || WORDS.contains(term.folded());
    }
}
