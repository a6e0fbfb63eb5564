package app.concord.text;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a text's language by the groups of one to three letters it has: the model of Apache
 * OpenNLP's language detector, of which the build keeps only the program's languages. A language
 * weighs the sum of its weights for each different group of the text (maximum entropy, whose
 * exponential and division change no order); the heaviest is the text's.
 *
 * <p>What is taken out of a text beforehand is what the model was trained without. All methods are
 * safe for several threads.
 */
final class LanguageModel {
    private static final String FILE = "/app/concord/text/languages.bin";
    private static final int LONGEST = 3;

    private static final Pattern PICTURES = Pattern.compile("[\\uD83C-\\uDBFF\\uDC00-\\uDFFF]+");
    private static final Pattern ADDRESSES = Pattern.compile("https?://[-_.?&~;+=/#0-9A-Za-z]+");
    private static final Pattern MAILBOXES =
            Pattern.compile("(?<![-+_.0-9A-Za-z])[-+_.0-9A-Za-z]+@[-0-9A-Za-z]+[-.0-9A-Za-z]+");
    private static final Pattern HANDLES = Pattern.compile("[#@]\\S+");
    private static final Pattern SHARED = Pattern.compile("\\b(rt[ :])+", Pattern.CASE_INSENSITIVE);
    private static final Pattern FACES =
            Pattern.compile("[:;x]-?[()dop]", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAUGHTER =
            Pattern.compile("([hj])+([aieou])+(\\1+\\2+)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIGURES = Pattern.compile("\\d+");
    private static final Pattern GAPS = Pattern.compile("\\s{2,}", Pattern.CASE_INSENSITIVE);
    private static final Pattern STRETCHED =
            Pattern.compile("(.)\\1{2,}", Pattern.CASE_INSENSITIVE);

    private final List<String> languages;

    /** Groups of letters, ascending: the UTF-16 units in 16 bits each, absent ones zero. */
    private final long[] groups;

    /** Of each group in turn, the weight for each language. */
    private final float[] weights;

    private LanguageModel(List<String> languages, long[] groups, float[] weights) {
        this.languages = languages;
        this.groups = groups;
        this.weights = weights;
    }

    /** The model, read when first asked for. */
    static LanguageModel get() {
        return Holder.MODEL;
    }

    /**
     * The language of the text, as ISO 639-3 names it: one of eng deu fra spa ita nld por ron ind
     * msa. A text that speaks none of them has the one it is most like.
     */
    String languageOf(String text) {
        String plain = normalised(text);
        double[] sums = new double[languages.size()];
        Seen seen = new Seen(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            long group = 0;
            for (int length = 1; length <= LONGEST && at + length <= plain.length(); length++) {
                char letter = Character.toLowerCase(plain.charAt(at + length - 1));
                group |= (long) letter << (Character.SIZE * (LONGEST - length));
                if (seen.isNew(group)) {
                    add(group, sums);
                }
            }
        }
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return languages.get(best);
    }

    private void add(long group, double[] sums) {
        int at = Arrays.binarySearch(groups, group);
        if (at < 0) {
            return;
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weights[at * sums.length + i];
        }
    }

    /** In the order in which the model was trained. */
    private static String normalised(String text) {
        String plain = PICTURES.matcher(text).replaceAll(" ");
        plain = ADDRESSES.matcher(plain).replaceAll(" ");
        plain = MAILBOXES.matcher(plain).replaceAll(" ");
        plain = HANDLES.matcher(plain).replaceAll(" ");
        plain = SHARED.matcher(plain).replaceAll(" ");
        plain = FACES.matcher(plain).replaceAll(" ");
        plain = LAUGHTER.matcher(plain).replaceAll("$1$2$1$2");
        plain = FIGURES.matcher(plain).replaceAll(" ");
        plain = GAPS.matcher(plain).replaceAll(" ");
        return STRETCHED.matcher(plain).replaceAll("$1$1").trim();
    }

    /** The groups that a text has had so far. */
    private static final class Seen {
        private final long[] table;

        /**
         * For a text.
         *
         * @param length UTF-16 units of the text
         */
        Seen(int length) {
            table = new long[Integer.highestOneBit(Math.max(8, length * LONGEST)) * 4];
        }

        boolean isNew(long group) {
            long spread = group * 0x9E3779B97F4A7C15L;
            int at = (int) (spread >>> 32) & (table.length - 1);
            while (table[at] != 0) {
                if (table[at] == group) {
                    return false;
                }
                at = (at + 1) & (table.length - 1);
            }
            table[at] = group;
            return true;
        }
    }

    /** Reads the model when it is first asked for. */
    private static final class Holder {
        static final LanguageModel MODEL = load(LanguageModel.class.getResourceAsStream(FILE));

        private static LanguageModel load(@Nullable InputStream file) {
            if (file == null) {
                throw new IllegalStateException("the language model is missing: " + FILE);
            }
            try (file) {
                ByteBuffer bytes = ByteBuffer.wrap(file.readAllBytes());
                List<String> languages = new ArrayList<>();
                for (int left = bytes.getInt(); left > 0; left--) {
                    byte[] name = new byte[bytes.getShort()];
                    bytes.get(name);
                    languages.add(new String(name, StandardCharsets.US_ASCII));
                }
                long[] groups = new long[bytes.getInt()];
                bytes.asLongBuffer().get(groups);
                bytes.position(bytes.position() + groups.length * Long.BYTES);
                float[] weights = new float[groups.length * languages.size()];
                bytes.asFloatBuffer().get(weights);
                return new LanguageModel(List.copyOf(languages), groups, weights);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
