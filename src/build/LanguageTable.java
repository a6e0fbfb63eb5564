import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes what the program needs of OpenNLP's model of languages: of its hundred languages only the
 * program's own, so that it is read in a moment rather than in most of a second.
 *
 * <p>The file holds, in big-endian order: the number of languages and the name of each; the number
 * of groups of letters; each group as a number, its first to third UTF-16 unit in 16 bits each,
 * ascending; and a weight (float) for each group and language, group by group.
 *
 * <p>Arguments: the file to write. One that is there already is kept, unless this program is newer.
 */
final class LanguageTable {
    /** ISO 639-3, as the model names them. */
    private static final List<String> OURS =
            List.of("eng", "deu", "fra", "spa", "ita", "nld", "por", "ron", "ind", "msa", "zlm");

    private static final int LONGEST = 3;

    private LanguageTable() {}

    static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Path self = Path.of(args[1]);
        if (Files.exists(file)
                && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(self)) > 0) {
            return;
        }
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
            write(out);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(DataOutputStream out) throws IOException {
        LanguageDetectorModel model;
        try (InputStream stream = LanguageTable.class.getResourceAsStream("/langdetect-183.bin")) {
            model = new LanguageDetectorModel(stream);
        }
        Object[] parts = ((AbstractModel) model.getMaxentModel()).getDataStructures();
        Map<?, ?> groups = (Map<?, ?>) parts[1];
        String[] names = (String[]) parts[2];
        int[] ours = new int[names.length];
        int count = 0;
        out.writeInt((int) List.of(names).stream().filter(OURS::contains).count());
        for (int i = 0; i < names.length; i++) {
            boolean known = OURS.contains(names[i]);
            ours[i] = known ? count++ : -1;
            if (known) {
                out.writeUTF(names[i]);
            }
        }
        Map<Long, float[]> table = new TreeMap<>();
        for (Map.Entry<?, ?> group : groups.entrySet()) {
            String letters = group.getKey().toString();
            if (letters.isEmpty() || letters.length() > LONGEST) {
                continue;
            }
            Context context = (Context) group.getValue();
            float[] weights = new float[count];
            boolean any = false;
            for (int i = 0; i < context.getOutcomes().length; i++) {
                int at = ours[context.getOutcomes()[i]];
                if (at >= 0) {
                    weights[at] = (float) context.getParameters()[i];
                    any = true;
                }
            }
            if (any) {
                table.put(number(letters), weights);
            }
        }
        out.writeInt(table.size());
        for (long letters : table.keySet()) {
            out.writeLong(letters);
        }
        for (float[] weights : table.values()) {
            for (float weight : weights) {
                out.writeFloat(weight);
            }
        }
    }

    private static long number(String letters) {
        long number = 0;
        for (int i = 0; i < LONGEST; i++) {
            number = number << Character.SIZE | (i < letters.length() ? letters.charAt(i) : 0);
        }
        return number;
    }
}
