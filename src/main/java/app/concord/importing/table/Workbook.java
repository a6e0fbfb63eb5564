package app.concord.importing.table;

import app.concord.importing.Bytes;
import app.concord.model.Cancellation;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * Reads the sheets of an XLSX or XLS file as texts: numbers as they show, dates in ISO form,
 * formulas by their stored result. Nothing is calculated and nothing outside the file is opened.
 */
public final class Workbook {
    private static final int MAX_ROWS = 200_000;
    private static final int MAX_CELLS = 1_000;
    private static final int MAX_SHEETS = 100;
    private static final long MAX_INFLATED = 128L << 20;
    private static final double MIN_RATIO = 0.002;
    private static final int MAX_OLD = 32 << 20;

    static {
        limitArchives();
    }

    private Workbook() {}

    /** Holds what office files may inflate to within bounds; for the whole program. */
    public static void limitArchives() {
        ZipSecureFile.setMinInflateRatio(MIN_RATIO);
        ZipSecureFile.setMaxEntrySize(MAX_INFLATED);
        ZipSecureFile.setMaxFileCount(5_000);
    }

    /** Says that a file cannot be opened without its password. */
    public static final class EncryptedException extends IOException {
        private static final long serialVersionUID = 1L;

        EncryptedException() {
            super("encrypted");
        }
    }

    /**
     * All sheets in the order of the workbook.
     *
     * @throws EncryptedException if it needs a password
     * @throws IOException if it is no workbook, damaged, or would inflate beyond the limits
     */
    public static List<Sheet> read(Bytes bytes, Cancellation cancellation) throws IOException {
        if (bytes.length() == 0) {
            throw new IOException("the file is empty");
        }
        FileMagic magic;
        try (InputStream stream = FileMagic.prepareToCheckMagic(bytes.stream())) {
            magic = FileMagic.valueOf(stream);
        }
        try {
            return switch (magic) {
                case OOXML -> modern(bytes, cancellation);
                case OLE2 -> old(bytes, cancellation);
                default -> throw new IOException("no workbook: " + magic);
            };
        } catch (OpenXML4JException
                | SAXException
                | OpenXML4JRuntimeException
                | POIXMLException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            throw new IOException("damaged workbook", e);
        }
    }

    private static List<Sheet> modern(Bytes bytes, Cancellation cancellation)
            throws IOException, OpenXML4JException, SAXException {
        List<Sheet> sheets = new ArrayList<>();
        try (OPCPackage container = OPCPackage.open(bytes.stream())) {
            XSSFReader reader = new XSSFReader(container);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(container, false);
            Iterator<InputStream> parts = reader.getSheetsData();
            while (parts.hasNext() && sheets.size() < MAX_SHEETS) {
                Rows rows = new Rows(cancellation);
                try (InputStream part = parts.next()) {
                    XMLReader xml = xmlReader();
                    xml.setContentHandler(
                            new XSSFSheetXMLHandler(
                                    reader.getStylesTable(),
                                    null,
                                    strings,
                                    rows,
                                    new IsoDates(),
                                    false));
                    xml.parse(new InputSource(part));
                } catch (Rows.FullException e) {
                    rows.flush();
                }
                sheets.add(new Sheet(rows.rows, List.of()));
            }
        }
        return sheets;
    }

    private static XMLReader xmlReader() throws SAXException {
        try {
            return org.apache.poi.util.XMLHelper.newXMLReader();
        } catch (javax.xml.parsers.ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }

    private static List<Sheet> old(Bytes bytes, Cancellation cancellation) throws IOException {
        if (bytes.length() > MAX_OLD) {
            throw new IOException("too large");
        }
        List<Sheet> sheets = new ArrayList<>();
        try (POIFSFileSystem files = new POIFSFileSystem(bytes.stream())) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new EncryptedException();
            }
            try (HSSFWorkbook workbook = new HSSFWorkbook(files)) {
                IsoDates format = new IsoDates();
                for (org.apache.poi.ss.usermodel.Sheet sheet : workbook) {
                    List<Row> rows = new ArrayList<>();
                    for (org.apache.poi.ss.usermodel.Row row : sheet) {
                        cancellation.check();
                        List<String> cells = new ArrayList<>();
                        for (int i = 0; i < Math.min(row.getLastCellNum(), MAX_CELLS); i++) {
                            cells.add(text(row.getCell(i), format));
                        }
                        rows.add(new Row(row.getRowNum() + 1, cells));
                    }
                    sheets.add(new Sheet(rows, List.of()));
                }
            }
        } catch (org.apache.poi.EncryptedDocumentException e) {
            throw new EncryptedException();
        }
        return sheets;
    }

    private static String text(@Nullable Cell cell, IsoDates format) {
        if (cell == null) {
            return "";
        }
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case NUMERIC ->
                    format.formatRawCellContents(
                            cell.getNumericCellValue(),
                            cell.getCellStyle().getDataFormat(),
                            cell.getCellStyle().getDataFormatString());
            default -> "";
        };
    }

    /** Writes dates in ISO form instead of the form of the cell, which depends on a locale. */
    private static final class IsoDates extends DataFormatter {
        IsoDates() {
            super(Locale.ENGLISH);
        }

        @Override
        public String formatRawCellContents(
                double value, int formatIndex, String formatString, boolean use1904Windowing) {
            if (!DateUtil.isADateFormat(formatIndex, formatString)
                    || !DateUtil.isValidExcelDate(value)) {
                return super.formatRawCellContents(
                        value, formatIndex, formatString, use1904Windowing);
            }
            LocalDateTime time = DateUtil.getLocalDateTime(value, use1904Windowing, true);
            if (value < 1) {
                return time.format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
            }
            return time.toLocalTime().toSecondOfDay() == 0
                    ? time.toLocalDate().toString()
                    : time.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT));
        }
    }

    /** Collects the rows of one sheet. */
    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final List<Row> rows = new ArrayList<>();
        private final Cancellation cancellation;
        private List<String> cells = new ArrayList<>();
        private int line;

        Rows(Cancellation cancellation) {
            this.cancellation = cancellation;
        }

        /** Ends the reading of a sheet that has more rows than are read. */
        private static final class FullException extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }

        @Override
        public void startRow(int row) {
            cancellation.check();
            if (rows.size() >= MAX_ROWS) {
                throw new FullException();
            }
            line = row + 1;
            cells = new ArrayList<>();
        }

        @Override
        public void endRow(int row) {
            flush();
        }

        private void flush() {
            if (!cells.isEmpty()) {
                rows.add(new Row(line, cells));
                cells = new ArrayList<>();
            }
        }

        @Override
        public void cell(
                @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (column >= MAX_CELLS || value == null) {
                return;
            }
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(value);
        }
    }
}
