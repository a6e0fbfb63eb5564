package app.concord.importing.print;

import app.concord.model.Problem;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilder;

/** The parts of a Word document that hold text, as XML; without document types and entities. */
final class DocxParts {
    private static final long MAX_XML = 48L << 20;
    private static final String TYPES =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final OPCPackage container;
    private final String path;
    private final List<Problem> problems;
    private final PackagePart main;

    /**
     * @param problems takes what cannot be read
     * @throws IOException if the document has no main part
     */
    DocxParts(OPCPackage container, String path, List<Problem> problems) throws IOException {
        this.container = container;
        this.path = path;
        this.problems = problems;
        PackagePart found = null;
        try {
            for (PackagePart part : container.getParts()) {
                String type = part.getContentType();
                if (type.contains("wordprocessingml.document.main+xml")
                        || type.contains("ms-word.document.macroEnabled.main+xml")
                        || type.contains("wordprocessingml.template.main+xml")) {
                    found = part;
                    break;
                }
            }
        } catch (InvalidFormatException e) {
            throw new IOException("no document", e);
        }
        if (found == null) {
            throw new IOException("no document inside");
        }
        this.main = found;
    }

    /** The root of the body's part. */
    Element body() throws IOException, SAXException {
        return xml(main);
    }

    /** The root of the part of styles, null where there is none. */
    @Nullable Element styles() {
        List<Element> found = all("styles+xml");
        return found.isEmpty() ? null : found.getFirst();
    }

    List<Element> headers() {
        return all("header+xml");
    }

    List<Element> footers() {
        return all("footer+xml");
    }

    List<Element> notes() {
        List<Element> notes = new ArrayList<>(all("footnotes+xml"));
        notes.addAll(all("endnotes+xml"));
        return notes;
    }

    /** Addresses outside the document by the id of their relationship from the body. */
    Map<String, String> links() {
        Map<String, String> links = new HashMap<>();
        try {
            for (PackageRelationship relationship : main.getRelationships()) {
                if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
                    URI target = relationship.getTargetURI();
                    links.put(relationship.getId(), target.toString());
                }
            }
        } catch (InvalidFormatException | IllegalArgumentException e) {
            problems.add(Problem.of(path, Problem.Kind.DAMAGED));
        }
        return links;
    }

    private List<Element> all(String type) {
        List<Element> roots = new ArrayList<>();
        List<PackagePart> parts = new ArrayList<>(container.getPartsByContentType(TYPES + type));
        parts.sort((a, b) ->
                PackagingURIHelper.getFilename(a.getPartName().getURI())
                        .compareTo(PackagingURIHelper.getFilename(b.getPartName().getURI())));
        for (PackagePart part : parts) {
            try {
                roots.add(xml(part));
            } catch (IOException | SAXException e) {
                problems.add(Problem.of(path, Problem.Kind.DAMAGED, part.getPartName().getName()));
            }
        }
        return roots;
    }

    private static Element xml(PackagePart part) throws IOException, SAXException {
        if (part.getSize() > MAX_XML) {
            throw new IOException("too large: " + part.getPartName());
        }
        DocumentBuilder builder = XMLHelper.newDocumentBuilder();
        builder.setErrorHandler(null);
        try (InputStream stream = part.getInputStream()) {
            Document document = builder.parse(stream);
            return document.getDocumentElement();
        }
    }
}
