package app.concord.importing.print;

import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads texts and presentations of LibreOffice and other programs that write OpenDocument:
 * headings, paragraphs, lists, tables and notes; with hidden and withdrawn words left out.
 */
public final class OdfImporter implements Importer {
    private static final Set<String> ENDINGS =
            Set.of("odt", "ott", "odp", "otp", "odg", "fodt", "fodp");
    private static final String CONTENT = "content.xml";

    @Override
    public String id() {
        return "odf";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return ENDINGS.contains(file.ending());
    }

    @Override
    public long largest() {
        return Limits.DOCUMENT_FILE;
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) throws IOException {
        List<Problem> problems = new ArrayList<>();
        byte[] head = file.bytes().head(2);
        if (head.length == 0) {
            throw new IOException("the file is empty");
        }
        boolean packed = head.length == 2 && head[0] == 'P' && head[1] == 'K';
        if (!packed) {
            if (file.bytes().length() > Limits.WHOLE_FILE) {
                return Imported.tooLarge(file.path(), Limits.WHOLE_FILE);
            }
            return read(file, file.bytes().array(), false, problems, cancellation);
        }
        try (ZipParts zip = ZipParts.open(file.bytes(), cancellation)) {
            byte[] manifest = zip.read("META-INF/manifest.xml");
            boolean locked =
                    manifest != null
                            && new String(manifest, StandardCharsets.UTF_8)
                                    .contains("encryption-data");
            if (locked) {
                return Imported.nothing(Problem.of(file.path(), Problem.Kind.ENCRYPTED));
            }
            byte[] content = zip.read(CONTENT);
            if (content == null) {
                return Imported.nothing(
                        Problem.of(file.path(), Problem.Kind.DAMAGED, CONTENT + " is missing"));
            }
            boolean pictures = zip.names().stream().anyMatch(name -> name.startsWith("pictures/"));
            return read(file, content, pictures, problems, cancellation);
        } catch (PartException e) {
            return e.nothing(file.path());
        } catch (IOException e) {
            return Imported.nothing(
                    Problem.of(file.path(), Problem.Kind.DAMAGED, CONTENT + " is broken"));
        }
    }

    private Imported read(
            SourceFile file,
            byte[] content,
            boolean pictures,
            List<Problem> problems,
            Cancellation cancellation) {
        OdfText text = new OdfText(cancellation);
        text.read(new String(content, StandardCharsets.UTF_8));
        if (!text.whole()) {
            problems.add(
                    Problem.of(
                            file.path(),
                            Problem.Kind.DAMAGED,
                            CONTENT + " is not well-formed or cut off"));
        }
        if (text.cut()) {
            problems.add(
                    Problem.of(
                            file.path(),
                            Problem.Kind.CUT_SHORT,
                            "tags",
                            String.valueOf(Limits.PAGE_TAGS)));
        }
        return DocumentAsset.of(id(), file, text.blocks(), pictures, problems);
    }
}
