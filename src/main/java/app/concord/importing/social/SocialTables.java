package app.concord.importing.social;

import app.concord.importing.Imported;
import app.concord.importing.SourceFile;
import app.concord.importing.TextDecoder;
import app.concord.importing.table.DelimitedText;
import app.concord.importing.table.MarkedTables;
import app.concord.importing.table.Sheet;
import app.concord.importing.table.Workbook;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads the tables of a file by what it holds, whatever kind of table its ending promises. */
final class SocialTables {
    private SocialTables() {}

    /**
     * The posts of all tables.
     *
     * @throws IOException if nothing of the file can be read
     */
    static Imported read(SourceFile file, String format, Cancellation cancellation)
            throws IOException {
        if (Workbook.begins(file.bytes())) {
            try {
                List<Sheet> sheets = Workbook.read(file.path(), file.bytes(), cancellation);
                return SocialPosts.read(file, format, sheets, cancellation);
            } catch (Workbook.EncryptedException e) {
                return Imported.nothing(Problem.of(file.path(), Problem.Kind.ENCRYPTED));
            }
        }
        String text = text(file);
        if (text.isBlank()) {
            return Imported.nothing(Problem.of(file.path(), Problem.Kind.NO_TEXT));
        }
        if (TextDecoder.looksBinary(text)) {
            throw new IOException("it is no table");
        }
        List<Sheet> sheets =
                MarkedTables.begins(text)
                        ? MarkedTables.read(text, cancellation)
                        : List.of(
                                DelimitedText.read(
                                        file.path(), text, SocialColumn::score, cancellation));
        return SocialPosts.read(file, format, sheets, cancellation);
    }

    /** The bytes are not kept beside their text, since the file may be large. */
    private static String text(SourceFile file) throws IOException {
        try (InputStream stream = file.bytes().stream()) {
            return TextDecoder.decode(stream.readAllBytes(), null);
        }
    }
}
