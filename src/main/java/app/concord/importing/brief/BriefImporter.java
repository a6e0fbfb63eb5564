package app.concord.importing.brief;

import app.concord.importing.Imported;
import app.concord.importing.Importers;
import app.concord.importing.SourceFile;
import app.concord.importing.TextDecoder;
import app.concord.importing.table.DelimitedText;
import app.concord.importing.table.Sheet;
import app.concord.importing.table.Workbook;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import java.io.IOException;
import java.util.List;

/**
 * Reads the brief, the approved facts of a campaign: delimited text, a workbook, JSON, a product
 * feed in XML, or the tables of a text document. One offer a row; an empty cell states nothing.
 */
public final class BriefImporter {

    /**
     * One asset that holds a field for every filled cell of a known column. A text document that
     * lists no offers is no brief, whatever its name: it is read as any other piece.
     *
     * @throws IOException if nothing of the file can be read
     */
    public Imported read(SourceFile file, Cancellation cancellation) throws IOException {
        BriefRecords records = new BriefRecords(file);
        switch (kind(file)) {
            case WORKBOOK -> {
                try {
                    for (Sheet sheet : Workbook.read(file.path(), file.bytes(), cancellation)) {
                        records.table(sheet, cancellation);
                    }
                } catch (Workbook.EncryptedException e) {
                    return Imported.nothing(Problem.of(file.path(), Problem.Kind.ENCRYPTED));
                }
            }
            case JSON ->
                    BriefJson.read(
                            TextDecoder.decode(file.bytes().array(), null), records, cancellation);
            case XML -> BriefXml.read(file.bytes(), records, cancellation);
            case DOCUMENT -> {
                BriefDocument document = BriefDocument.of(file, cancellation);
                if (!document.listsOffers()) {
                    return Importers.read(
                            new SourceFile(file.path(), null, file.choices(), file.bytes()),
                            cancellation);
                }
                document.addTo(records, cancellation);
            }
            case TEXT ->
                    records.table(
                            DelimitedText.read(
                                    file.path(),
                                    TextDecoder.decode(file.bytes().array(), null),
                                    BriefColumn::score,
                                    cancellation),
                            cancellation);
        }
        return records.imported();
    }

    /** The ways a brief is written down. */
    private enum Kind {
        WORKBOOK,
        JSON,
        XML,
        DOCUMENT,
        TEXT
    }

    /** By ending, and for other endings by the first character. */
    private static Kind kind(SourceFile file) {
        if (BriefDocument.ENDINGS.contains(file.ending())) {
            return Kind.DOCUMENT;
        }
        byte[] head = file.bytes().head(2);
        if (List.of("xlsx", "xls", "ods").contains(file.ending())
                || (head.length == 2 && head[0] == 'P' && head[1] == 'K')) {
            return Kind.WORKBOOK;
        }
        if (file.ending().equals("json")) {
            return Kind.JSON;
        }
        if (List.of("xml", "rss", "atom").contains(file.ending())) {
            return Kind.XML;
        }
        if (List.of("csv", "tsv").contains(file.ending())) {
            return Kind.TEXT;
        }
        String start = TextDecoder.decode(file.bytes().array(), null).stripLeading();
        if (start.startsWith("<")) {
            return Kind.XML;
        }
        return start.startsWith("[") || start.startsWith("{") ? Kind.JSON : Kind.TEXT;
    }
}
