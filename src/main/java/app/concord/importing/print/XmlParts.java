package app.concord.importing.print;

import app.concord.importing.Limits;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML parts of documents as trees. Document types are passed over and entities are not
 * resolved, so that nothing grows and nothing outside the part is opened.
 */
final class XmlParts {
    private static final String RELATIONSHIPS = "/relationships";

    private static final int ATTRIBUTES = 5_000;

    /** How many bytes at the beginning may tell in which encoding the part is. */
    private static final int DECLARATION = 256;

    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([\\w.:-]+)");

    private XmlParts() {}

    /**
     * A parsed part.
     *
     * @param root null for a part without an element
     * @param fault what is wrong with it in a few words, null for nothing
     */
    record Part(@Nullable XmlElement root, @Nullable String fault) {}

    /**
     * Reads a part as far as it goes.
     *
     * @param marker text that stands for a processing instruction, by its target and data
     * @throws IOException if the stream fails, or the part is beyond the limits
     */
    static Part read(InputStream stream, BinaryOperator<String> marker, Cancellation cancellation)
            throws IOException {
        Tree tree = new Tree(marker, cancellation);
        try {
            XMLStreamReader reader = reader(stream);
            try {
                while (reader.hasNext()) {
                    reader.next();
                    tree.event(reader);
                }
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof PartException refused) {
                throw refused;
            }
            tree.cutOff();
        }
        return new Part(tree.root, tree.fault);
    }

    /**
     * Reads UTF-8, which nearly all parts are in, by a decoder of its own: the parser's writes to
     * the standard error what it does not like.
     */
    private static XMLStreamReader reader(InputStream stream)
            throws IOException, XMLStreamException {
        BufferedInputStream buffered = new BufferedInputStream(stream);
        buffered.mark(DECLARATION);
        String head = new String(buffered.readNBytes(DECLARATION), StandardCharsets.ISO_8859_1);
        buffered.reset();
        Matcher named = ENCODING.matcher(head);
        boolean marked = head.startsWith("\u00ef\u00bb\u00bf");
        boolean wide =
                Stream.of("\u00fe\u00ff", "\u00ff\u00fe", "<\0", "\0<").anyMatch(head::startsWith);
        if (wide || (named.lookingAt() && !named.group(1).equalsIgnoreCase("UTF-8"))) {
            return factory().createXMLStreamReader(buffered);
        }
        if (marked) {
            buffered.skipNBytes(3);
        }
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        return factory().createXMLStreamReader(new InputStreamReader(buffered, decoder));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // Depth is bounded by the tree; some elements of layouts have hundreds of attributes.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setProperty("jdk.xml.elementAttributeLimit", String.valueOf(ATTRIBUTES));
        return factory;
    }

    /** The tree of one part while it is read. */
    private static final class Tree {
        private final BinaryOperator<String> marker;
        private final Cancellation cancellation;
        private final List<XmlElement> open = new ArrayList<>();
        private final List<StringBuilder> texts = new ArrayList<>();
        private final Map<String, String> names = new HashMap<>();
        private @Nullable XmlElement root;
        private @Nullable String fault;
        private int elements;

        Tree(BinaryOperator<String> marker, Cancellation cancellation) {
            this.marker = marker;
            this.cancellation = cancellation;
        }

        void event(XMLStreamReader reader) throws PartException {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        add(reader.getText());
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        add(marker.apply(blank(reader.getPITarget()), blank(reader.getPIData())));
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        fault = "names words that it does not hold";
                default -> {}
            }
        }

        private static String blank(@Nullable String text) {
            return text == null ? "" : text;
        }

        private void start(XMLStreamReader reader) throws PartException {
            cancellation.check();
            if (++elements > Limits.XML_ELEMENTS) {
                throw new PartException(
                        Problem.Kind.TOO_LARGE, "more than " + Limits.XML_ELEMENTS + " elements");
            }
            if (open.size() >= Limits.XML_DEPTH) {
                throw new PartException(
                        Problem.Kind.TOO_LARGE, "elements nested deeper than " + Limits.XML_DEPTH);
            }
            String[] attributes = new String[reader.getAttributeCount() * 2];
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                String space = reader.getAttributeNamespace(i);
                String name = reader.getAttributeLocalName(i);
                boolean relation = space != null && space.endsWith(RELATIONSHIPS);
                attributes[2 * i] = shared(relation ? "r:" + name : name);
                attributes[2 * i + 1] = reader.getAttributeValue(i);
            }
            XmlElement element = new XmlElement(shared(reader.getLocalName()), attributes);
            if (!open.isEmpty()) {
                open.getLast().add(element);
            } else if (root == null) {
                root = element;
            }
            open.add(element);
            texts.add(new StringBuilder(0));
        }

        private String shared(String name) {
            return names.computeIfAbsent(name, same -> same);
        }

        private void add(String text) {
            if (!texts.isEmpty()) {
                texts.getLast().append(text);
            }
        }

        private void end() {
            XmlElement element = open.removeLast();
            StringBuilder text = texts.removeLast();
            if (element.children().isEmpty() || !text.toString().isBlank()) {
                element.text(text.toString());
            }
        }

        /** Keeps what was read of a part that ends before it should. */
        void cutOff() {
            fault = "is not well-formed or cut off";
            while (!open.isEmpty()) {
                end();
            }
        }
    }
}
