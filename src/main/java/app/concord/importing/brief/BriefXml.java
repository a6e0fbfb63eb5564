package app.concord.importing.brief;

import app.concord.importing.Bytes;
import app.concord.importing.Limits;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a product feed in XML as a brief: RSS items or Atom entries, their direct children being
 * the fields. Document types and entities of the file are not followed.
 */
final class BriefXml {
    private static final Set<String> RECORDS = Set.of("item", "entry", "offer", "product");

    private BriefXml() {}

    static void read(Bytes bytes, BriefRecords records, Cancellation cancellation) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        int line = 1;
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(bytes.stream());
            Offer record = null;
            while (reader.hasNext()) {
                cancellation.check();
                int event = reader.next();
                line = reader.getLocation().getLineNumber();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (record != null) {
                        record.start(reader);
                    } else if (RECORDS.contains(reader.getLocalName())) {
                        record = new Offer();
                    }
                } else if (event == XMLStreamConstants.CHARACTERS && record != null) {
                    record.text(reader.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && record != null
                        && record.end()) {
                    records.add(record.fields);
                    record = null;
                }
            }
        } catch (XMLStreamException e) {
            records.problem(Problem.Kind.DAMAGED, String.valueOf(line));
        }
    }

    /** An offer being read. */
    private static final class Offer {
        private final Map<String, String> fields = new LinkedHashMap<>();
        private final StringBuilder value = new StringBuilder();
        private @Nullable String name;
        private int depth;

        void start(XMLStreamReader reader) {
            depth++;
            if (depth == 1) {
                name = reader.getLocalName();
                value.setLength(0);
                String address = reader.getAttributeValue(null, "href");
                if (address != null) {
                    value.append(address);
                }
            }
        }

        void text(String words) {
            if (depth == 1 && value.length() < Limits.BRIEF_VALUE) {
                value.append(words);
            }
        }

        /** Whether this ends the record itself. */
        boolean end() {
            if (depth == 1 && name != null) {
                fields.putIfAbsent(name, value.toString());
            }
            depth--;
            return depth < 0;
        }
    }
}
