package app.concord.importing.print;

import app.concord.importing.Bytes;
import app.concord.model.Cancellation;
import app.concord.model.Problem;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An office document made of parts that name each other by relationships. Damaged parts are told
 * and passed over; nothing outside the file is opened. Not safe for threads.
 */
final class OfficePackage implements AutoCloseable {
    private static final String RELATIONS = "_rels/";

    private final @Nullable ZipParts zip;
    private final Map<String, XmlElement> flat = new HashMap<>();
    private final String path;
    private final List<Problem> problems;
    private final Cancellation cancellation;
    private final Map<String, Map<String, Relation>> relations = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Set<String> told = new LinkedHashSet<>();

    /**
     * What one part says about another.
     *
     * @param type the last word of the relationship's type, as {@code slide}
     * @param target name of the other part, or an address where it is {@code outside}
     */
    record Relation(String id, String type, String target, boolean outside) {}

    private OfficePackage(
            @Nullable ZipParts zip,
            String path,
            List<Problem> problems,
            Cancellation cancellation) {
        this.zip = zip;
        this.path = path;
        this.problems = problems;
        this.cancellation = cancellation;
    }

    /**
     * Opens a document.
     *
     * @param problems takes what cannot be read of it
     * @throws PartException if it cannot be opened at all
     */
    static OfficePackage open(
            Bytes bytes, String path, List<Problem> problems, Cancellation cancellation)
            throws PartException {
        ZipParts zip = ZipParts.open(bytes, cancellation);
        OfficePackage document = new OfficePackage(zip, path, problems, cancellation);
        for (String name : zip.doubled()) {
            document.damaged(name + " is there twice, the last one was read");
        }
        document.readTypes();
        return document;
    }

    /**
     * Opens a document whose parts all stand in one XML file, or that is one XML part.
     *
     * @param usual name of the main part
     */
    static OfficePackage openFlat(
            Bytes bytes,
            String usual,
            String path,
            List<Problem> problems,
            Cancellation cancellation)
            throws IOException {
        OfficePackage document = new OfficePackage(null, path, problems, cancellation);
        XmlParts.Part whole;
        try (InputStream stream = bytes.stream()) {
            whole = XmlParts.read(stream, (target, data) -> "", cancellation);
        }
        XmlElement root = whole.root();
        if (root == null) {
            throw new PartException(Problem.Kind.DAMAGED, "it is not well-formed");
        }
        if (whole.fault() != null) {
            document.damaged("it " + whole.fault());
        }
        document.flat.put(usual, root);
        for (XmlElement part : root.children("part")) {
            XmlElement data = part.child("xmlData");
            if (data != null && !data.children().isEmpty()) {
                String name = part.attribute("name").toLowerCase(Locale.ROOT);
                document.flat.put(
                        name.startsWith("/") ? name.substring(1) : name,
                        data.children().getFirst());
            }
        }
        return document;
    }

    /** Opens a document that lies in this one, with the same problems. */
    OfficePackage inner(Bytes bytes) throws PartException {
        return open(bytes, path, problems, cancellation);
    }

    private void readTypes() throws PartException {
        XmlElement list = xml("[Content_Types].xml");
        if (list != null) {
            for (XmlElement type : list.children()) {
                String of = type.named("Override") ? type.attribute("PartName") : "";
                String key = of.isEmpty() ? "." + type.attribute("Extension") : of.substring(1);
                types.put(key.toLowerCase(Locale.ROOT), type.attribute("ContentType"));
            }
        }
    }

    /** The media type of a part, empty where the document does not say. */
    String type(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        String own = types.get(name);
        String ending = "." + name.substring(name.lastIndexOf('.') + 1);
        return own == null ? types.getOrDefault(ending, "") : own;
    }

    /**
     * The part a reader starts from.
     *
     * @param root local names that the root of that part may have
     * @throws PartException if there is none
     */
    String main(String usual, Set<String> root) throws PartException {
        List<String> candidates = new ArrayList<>();
        for (Relation relation : relations("").values()) {
            if (relation.type().equals("officeDocument") && !relation.outside()) {
                candidates.add(relation.target());
            }
        }
        candidates.add(usual);
        for (String candidate : candidates) {
            XmlElement element = has(candidate) ? xml(candidate) : null;
            if (element != null && root.contains(element.name())) {
                return candidate;
            }
        }
        throw new PartException(
                Problem.Kind.DAMAGED, "it has no readable part with the words of the document");
    }

    /**
     * The root of a part, null where it is missing or cannot be read; what is damaged is told once.
     *
     * @throws PartException if the part is beyond the limits
     */
    @Nullable XmlElement xml(String part) throws PartException {
        if (zip == null) {
            return flat.get(part.toLowerCase(Locale.ROOT));
        }
        try (InputStream stream = zip.stream(part)) {
            if (stream == null) {
                return null;
            }
            XmlParts.Part read = XmlParts.read(stream, (target, data) -> "", cancellation);
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

    /** The content of a part, null where it is missing or cannot be read. */
    byte @Nullable [] bytes(String part) throws PartException {
        try {
            return zip == null ? null : zip.read(part);
        } catch (PartException e) {
            throw e;
        } catch (IOException e) {
            damaged(part + " cannot be read");
            return null;
        }
    }

    /** Names of all parts in lower case. */
    List<String> names() {
        return zip == null ? List.copyOf(flat.keySet()) : zip.names();
    }

    boolean has(String part) {
        return zip == null ? flat.containsKey(part.toLowerCase(Locale.ROOT)) : zip.has(part);
    }

    /** The relationships of a part by their id, in the order of the file; of the whole for "". */
    Map<String, Relation> relations(String part) throws PartException {
        Map<String, Relation> known = relations.get(part);
        if (known != null) {
            return known;
        }
        Map<String, Relation> found = new LinkedHashMap<>();
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = part.substring(folder.length());
        XmlElement list = xml(folder + RELATIONS + name + ".rels");
        if (list != null) {
            for (XmlElement relation : list.children("Relationship")) {
                String type = relation.attribute("Type");
                boolean outside = relation.attribute("TargetMode").equals("External");
                String target = relation.attribute("Target");
                found.put(
                        relation.attribute("Id"),
                        new Relation(
                                relation.attribute("Id"),
                                type.substring(type.lastIndexOf('/') + 1),
                                outside ? target : resolve(folder, target),
                                outside));
            }
        }
        relations.put(part, found);
        return found;
    }

    /** The part that a relationship of this id leads to, null where there is none inside. */
    @Nullable String target(String part, String id) throws PartException {
        Relation relation = relations(part).get(id);
        return relation == null || relation.outside() ? null : relation.target();
    }

    /** The parts that a part names with this type, in the order of the file. */
    List<String> related(String part, String type) throws PartException {
        List<String> found = new ArrayList<>();
        for (Relation relation : relations(part).values()) {
            if (relation.type().equals(type) && !relation.outside()) {
                found.add(relation.target());
            }
        }
        return found;
    }

    /** Addresses outside the document by the id of their relationship from a part. */
    Map<String, String> links(String part) throws PartException {
        Map<String, String> links = new HashMap<>();
        for (Relation relation : relations(part).values()) {
            if (relation.outside() && relation.type().equals("hyperlink")) {
                links.put(relation.id(), relation.target());
            }
        }
        return links;
    }

    private static String resolve(String folder, String target) {
        String plain = target.replace('\\', '/');
        List<String> steps = new ArrayList<>();
        String whole = plain.startsWith("/") ? plain : folder + plain;
        for (String step : whole.split("/")) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.removeLast();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private void damaged(String what) {
        tell(Problem.Kind.DAMAGED, what);
    }

    /** Tells something about the document once. */
    void tell(Problem.Kind kind, String what) {
        if (told.add(what)) {
            problems.add(Problem.of(path, kind, what));
        }
    }

    /** How many other files lie in the document, which a reader would have to open. */
    int embedded() {
        return (int)
                names().stream()
                        .filter(name -> name.matches("(word|ppt)/embeddings/[^/]+\\.[a-z]+"))
                        .filter(name -> !name.endsWith(".rels"))
                        .count();
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
