package app.concord.importing.table;

import app.concord.importing.Limits;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.ParserConfigurationException;

/** Reads the sheets of an XLSX file as a stream, so that its size on disk is all that counts. */
final class ModernWorkbook {
    private ModernWorkbook() {}

    /**
     * The sheets in the order of the workbook.
     *
     * @param path of the file as the user knows it, for problems
     */
    static List<Sheet> read(Path file, String path, Cancellation cancellation)
            throws IOException, OpenXML4JException, SAXException {
        List<Sheet> sheets = new ArrayList<>();
        try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(container);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(container, false);
            StylesTable styles = reader.getStylesTable();
            Set<String> hidden = hiddenSheets(reader);
            XSSFReader.SheetIterator parts = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (parts.hasNext() && sheets.size() < Limits.TABLE_SHEETS) {
                SheetRows rows = new SheetRows(cancellation);
                List<Problem> problems = new ArrayList<>();
                try (InputStream part = parts.next()) {
                    rows.setParent(xmlReader());
                    rows.setContentHandler(
                            new XSSFSheetXMLHandler(
                                    styles, null, strings, rows, new IsoDates(), false));
                    rows.parse(new InputSource(part));
                } catch (SheetRows.FullException e) {
                    rows.flush();
                    problems.add(cut(path, "rows", Limits.TABLE_ROWS));
                }
                if (rows.cut()) {
                    problems.add(cut(path, "characters of a cell", Limits.TABLE_CELL));
                }
                sheets.add(
                        new Sheet(
                                parts.getSheetName(),
                                rows.rows(),
                                problems,
                                hidden.contains(parts.getSheetName()),
                                rows.hiddenColumns(),
                                rows.unresolved()));
            }
        }
        return sheets;
    }

    private static Problem cut(String path, String what, int limit) {
        return Problem.of(path, Problem.Kind.CUT_SHORT, what, String.valueOf(limit));
    }

    private static Set<String> hiddenSheets(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException {
        Set<String> names = new HashSet<>();
        XMLReader xml = xmlReader();
        xml.setContentHandler(
                new DefaultHandler() {
                    @Override
                    public void startElement(
                            String uri, String name, String qualified, Attributes attributes) {
                        @Nullable String sheet = attributes.getValue("name");
                        @Nullable String state = attributes.getValue("state");
                        if (name.equals("sheet")
                                && sheet != null
                                && state != null
                                && !state.equals("visible")) {
                            names.add(sheet);
                        }
                    }
                });
        try (InputStream workbook = reader.getWorkbookData()) {
            xml.parse(new InputSource(workbook));
        }
        return names;
    }

    private static XMLReader xmlReader() throws SAXException {
        try {
            return XMLHelper.newXMLReader();
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }
}
