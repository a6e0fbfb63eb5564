package app.concord.importing.print;

import app.concord.importing.Bytes;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The parts of a layout document as its map names them: spreads in their order, stories, styles,
 * and what of it does not show. Not safe for threads.
 */
final class IdmlFiles implements AutoCloseable {
    /** Stands in a text for the number of its page. */
    static final char PAGE_NUMBER = '\ue018';

    /** Stands in a footnote for its own mark. */
    static final char NOTE_MARK = '\ue004';

    private static final String MAP = "designmap.xml";

    private final ZipParts zip;
    private final String path;
    private final List<Problem> problems;
    private final Cancellation cancellation;
    private final XmlElement map;
    private final Set<String> hidden = new HashSet<>();
    private final Map<String, String> links = new HashMap<>();

    private IdmlFiles(ZipParts zip, String path, List<Problem> problems, Cancellation cancellation)
            throws PartException {
        this.zip = zip;
        this.path = path;
        this.problems = problems;
        this.cancellation = cancellation;
        XmlElement root = xml(MAP);
        if (root == null) {
            throw new PartException(Problem.Kind.DAMAGED, "its " + MAP + " is missing");
        }
        this.map = root;
        readMap();
    }

    /**
     * Opens a document.
     *
     * @param problems takes what cannot be read of it
     * @throws PartException if it cannot be opened at all
     */
    static IdmlFiles open(
            Bytes bytes, String path, List<Problem> problems, Cancellation cancellation)
            throws PartException {
        ZipParts zip = ZipParts.open(bytes, cancellation);
        for (String name : zip.doubled()) {
            problems.add(
                    Problem.of(
                            path,
                            Problem.Kind.DAMAGED,
                            name + " is there twice, the last one was read"));
        }
        return new IdmlFiles(zip, path, problems, cancellation);
    }

    private void readMap() {
        Map<String, String> destinations = new HashMap<>();
        for (XmlElement part : map.children()) {
            String self = part.attribute("Self");
            switch (part.name()) {
                case "Layer" -> {
                    if (no(part, "Visible") || no(part, "Printable")) {
                        hidden.add(self);
                    }
                }
                case "Condition" -> {
                    if (no(part, "Visible")) {
                        hidden.add(self);
                    }
                }
                case "HyperlinkURLDestination" ->
                        destinations.put(self, part.attribute("DestinationURL"));
                default -> {}
            }
        }
        for (XmlElement link : map.children("Hyperlink")) {
            XmlElement named = link.path("Properties", "Destination");
            String to = named == null ? link.attribute("Destination") : named.text();
            String address = destinations.get(to.strip());
            if (address != null) {
                links.put(link.attribute("Source"), address);
            }
        }
    }

    /** Whether an attribute says no. */
    static boolean no(XmlElement element, String attribute) {
        return element.attribute(attribute).equals("false");
    }

    /** Whether a layer or a condition of text is not shown or not printed. */
    boolean hidden(String id) {
        return hidden.contains(id);
    }

    /** The address that a source of hyperlinks leads to, null for none. */
    @Nullable String link(String source) {
        return links.get(source);
    }

    /** Roots of the parts that the map names in this way, in its order. */
    List<XmlElement> parts(String kind) throws PartException {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement reference : map.children(kind)) {
            String source = reference.attribute("src");
            XmlElement own = reference.child(kind);
            if (source.isEmpty() && own != null) {
                found.add(own);
                continue;
            }
            XmlElement root = source.isEmpty() ? null : xml(source);
            if (root == null) {
                continue;
            }
            XmlElement inside = root.child(kind);
            found.add(inside == null ? root : inside);
        }
        return found;
    }

    /** Ids of the stories in the order of the map. */
    List<String> stories() {
        String listed = map.attribute("StoryList").strip();
        return listed.isEmpty() ? List.of() : List.of(listed.split("\\s+"));
    }

    /** The story of this id, null where there is no part of it. */
    @Nullable XmlElement story(String id) throws PartException {
        String name = "stories/story_" + id.toLowerCase(Locale.ROOT) + ".xml";
        String found = zip.has(name) ? name : null;
        for (XmlElement reference : map.children("Story")) {
            String source = reference.attribute("src");
            if (source.toLowerCase(Locale.ROOT)
                    .endsWith("story_" + id.toLowerCase(Locale.ROOT) + ".xml")) {
                found = source;
            }
        }
        XmlElement root = found == null ? null : xml(found);
        return root == null ? null : root.child("Story");
    }

    /** The root of the part of styles, null where there is none. */
    @Nullable XmlElement styles() throws PartException {
        XmlElement reference = map.child("Styles");
        return xml(reference == null ? "Resources/Styles.xml" : reference.attribute("src"));
    }

    private @Nullable XmlElement xml(String part) throws PartException {
        try (InputStream stream = zip.stream(part)) {
            if (stream == null) {
                return null;
            }
            XmlParts.Part read = XmlParts.read(stream, IdmlFiles::marker, cancellation);
            if (read.fault() != null) {
                damaged(part + " " + read.fault());
            }
            return read.root();
        } catch (PartException e) {
            throw e;
        } catch (IOException e) {
            damaged(part + " cannot be read");
            return null;
        }
    }

    /** Characters that the format cannot write as such. */
    private static String marker(String target, String data) {
        if (!target.equals("ACE")) {
            return "";
        }
        return switch (data.strip()) {
            case "4" -> String.valueOf(NOTE_MARK);
            case "8" -> "\t";
            case "18" -> String.valueOf(PAGE_NUMBER);
            default -> "";
        };
    }

    /** Tells that something of the document is damaged. */
    void damaged(String what) {
        tell(Problem.Kind.DAMAGED, what);
    }

    void tell(Problem.Kind kind, String what) {
        Problem problem = Problem.of(path, kind, what);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
