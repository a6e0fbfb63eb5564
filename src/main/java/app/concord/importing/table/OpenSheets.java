package app.concord.importing.table;

import app.concord.importing.Limits;
import app.concord.model.Cancellation;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the sheets of an OpenDocument workbook as they show, dates in ISO form. Document types are
 * passed over and entities are not resolved. Not safe for threads.
 */
final class OpenSheets {
    private static final String CONTENT = "content.xml";
    private static final int ENTRIES = 2_000;

    private final XMLStreamReader xml;
    private final Cancellation cancellation;
    private final Set<String> hiddenStyles = new HashSet<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private String style = "";

    private OpenSheets(XMLStreamReader xml, Cancellation cancellation) {
        this.xml = xml;
        this.cancellation = cancellation;
    }

    /** Whether the beginning of a container says that it is such a workbook. */
    static boolean begins(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return text.startsWith("PK")
                && text.contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    }

    /**
     * All sheets in the order of the workbook.
     *
     * @throws IOException if it is damaged or locked, or inflates beyond the limits
     */
    static List<Sheet> read(InputStream stream, Cancellation cancellation) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(stream)) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < ENTRIES; i++) {
                cancellation.check();
                if (entry.getName().equals(CONTENT)) {
                    return content(new Bounded(zip), cancellation);
                }
                entry = zip.getNextEntry();
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("damaged workbook", e);
        }
        throw new IOException("damaged workbook");
    }

    private static List<Sheet> content(InputStream stream, Cancellation cancellation)
            throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(stream, "UTF-8");
            OpenSheets reading = new OpenSheets(xml, cancellation);
            reading.run();
            return reading.sheets;
        } catch (XMLStreamException e) {
            throw new IOException("damaged workbook", e);
        }
    }

    private void run() throws XMLStreamException {
        while (xml.hasNext()) {
            cancellation.check();
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> style = attribute("name");
                case "table-properties" -> {
                    if (attribute("display").equals("false")) {
                        hiddenStyles.add(style);
                    }
                }
                case "table" -> {
                    if (sheets.size() < Limits.TABLE_SHEETS) {
                        sheet();
                    }
                }
                default -> {}
            }
        }
    }

    private String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                String value = xml.getAttributeValue(i);
                return value == null ? "" : value;
            }
        }
        return "";
    }

    private int times(String name) {
        String times = attribute(name);
        return times.matches("\\d{1,7}") ? Math.max(1, Integer.parseInt(times)) : 1;
    }

    private void sheet() throws XMLStreamException {
        String name = attribute("name");
        boolean hidden = hiddenStyles.contains(attribute("style-name"));
        List<Row> rows = new ArrayList<>();
        Set<Integer> hiddenColumns = new HashSet<>();
        int column = 0;
        int number = 0;
        while (xml.hasNext()) {
            cancellation.check();
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table")) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("table-column")) {
                int times = Math.min(Limits.TABLE_COLUMNS, times("number-columns-repeated"));
                boolean collapsed = attribute("visibility").equals("collapse");
                for (int i = 0; i < times && column < Limits.TABLE_COLUMNS; i++) {
                    if (collapsed) {
                        hiddenColumns.add(column);
                    }
                    column++;
                }
            } else if (xml.getLocalName().equals("table-row")) {
                int times = times("number-rows-repeated");
                boolean out =
                        !attribute("visibility").isEmpty()
                                && !attribute("visibility").equals("visible");
                List<String> cells = List.copyOf(row());
                boolean blank = cells.stream().allMatch(String::isBlank);
                // Blank rows at the end of a sheet are repeated to the last that can be.
                for (int i = 0; i < (blank ? 1 : times) && rows.size() < Limits.TABLE_ROWS; i++) {
                    rows.add(new Row(number + i + 1, blank ? List.of("") : cells, out));
                }
                number += times;
            }
        }
        sheets.add(new Sheet(name, rows, List.of(), hidden, hiddenColumns, List.of()));
    }

    private List<String> row() throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        int blanks = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table-row")) {
                break;
            }
            boolean cell =
                    event == XMLStreamConstants.START_ELEMENT
                            && xml.getLocalName().matches("(?:covered-)?table-cell");
            if (!cell) {
                continue;
            }
            int times = times("number-columns-repeated");
            String date = attribute("date-value");
            String shown = cell();
            String text =
                    date.isEmpty() ? shown : date.replaceFirst("T00:00:00$", "").replace('T', ' ');
            if (text.isEmpty()) {
                blanks += times;
                continue;
            }
            for (; blanks > 0 && cells.size() < Limits.TABLE_COLUMNS; blanks--) {
                cells.add("");
            }
            blanks = 0;
            for (int i = 0; i < times && cells.size() < Limits.TABLE_COLUMNS; i++) {
                cells.add(text);
            }
        }
        return cells;
    }

    /** The paragraphs of a cell; remarks on it are left out. */
    private String cell() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int remark = 0;
        while (xml.hasNext() && depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (remark > 0 || xml.getLocalName().equals("annotation")) {
                        remark++;
                    } else if (xml.getLocalName().equals("p") && !text.isEmpty()) {
                        text.append('\n');
                    } else if (xml.getLocalName().equals("s")) {
                        text.append(' ');
                    } else if (xml.getLocalName().equals("line-break")) {
                        text.append('\n');
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    remark -= remark > 0 ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    boolean room = text.length() < Limits.TABLE_CELL;
                    if (remark == 0 && room && depth > 1) {
                        text.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return text.toString().strip();
    }

    /** Stops where the content inflates beyond the limits. */
    private static final class Bounded extends FilterInputStream {
        private long count;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            count += read;
            if (count > Limits.DOCUMENT_PART) {
                throw new IOException("it inflates to more than is read of a workbook");
            }
        }
    }
}
