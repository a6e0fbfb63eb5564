package app.concord.importing.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds small documents that are containers of parts. */
public final class Packages {
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A document with these main words, wrapped in nothing. */
    public static Packages word(String body) {
        return new Packages()
                .relations("_rels/.rels", "officeDocument", "word/document.xml")
                .part("word/document.xml", document("document", "<w:body>" + body + "</w:body>"));
    }

    /** An element of a Word document that declares the usual prefixes. */
    public static String document(String root, String inner) {
        return ("<w:%s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                        + " xmlns:r=\"%s\" xmlns:mc=\"m\" xmlns:v=\"v\" xmlns:c=\"c\""
                        + " xmlns:dgm=\"d\" xmlns:m=\"math\">%s</w:%s>")
                .formatted(root, OFFICE, inner, root);
    }

    /** A presentation with these slides in their order: each the shapes on it. */
    public static Packages slides(String... slides) {
        Packages made =
                new Packages().relations("_rels/.rels", "officeDocument", "ppt/presentation.xml");
        StringBuilder ids = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 0; i < slides.length; i++) {
            ids.append("<p:sldId id=\"%d\" r:id=\"rId%d\"/>".formatted(256 + i, i));
            // Files are numbered against the order of the slides.
            int file = slides.length - i;
            relations.append(relation("rId" + i, "slide", "slides/slide" + file + ".xml"));
            made.part(
                    "ppt/slides/slide" + file + ".xml",
                    slides[i].startsWith("<p:sld") ? slides[i] : slide("", slides[i]));
        }
        String presentation = "<p:sldIdLst>" + ids + "</p:sldIdLst>";
        return made.part("ppt/presentation.xml", drawn("presentation", "", presentation))
                .part("ppt/_rels/presentation.xml.rels", relations(relations.toString()));
    }

    /** A slide with attributes of its own. */
    public static String slide(String attributes, String shapes) {
        return drawn("sld", attributes, "<p:cSld><p:spTree>" + shapes + "</p:spTree></p:cSld>");
    }

    /** An element of a presentation that declares the usual prefixes. */
    public static String drawn(String root, String attributes, String inner) {
        return ("<p:%s xmlns:p=\"p\" xmlns:a=\"a\" xmlns:c=\"c\" xmlns:dgm=\"d\" xmlns:mc=\"m\""
                        + " xmlns:r=\"%s\" %s>%s</p:%s>")
                .formatted(root, OFFICE, attributes, inner, root);
    }

    /** A layout document with a spread of one page of 400 by 600 points. */
    public static Packages layout(String map, String frames) {
        return new Packages()
                .part("mimetype", "application/vnd.adobe.indesign-idml-package")
                .part(
                        "designmap.xml",
                        idml("Document", "<idPkg:Spread src=\"Spreads/Spread_s1.xml\"/>" + map))
                .part(
                        "Spreads/Spread_s1.xml",
                        idml(
                                "idPkg:Spread",
                                "<Spread Self=\"s1\"><Page Self=\"p1\" AppliedMaster=\"m1\""
                                        + " GeometricBounds=\"0 0 600 400\""
                                        + " ItemTransform=\"1 0 0 1 0 -300\"/>"
                                        + frames
                                        + "</Spread>"));
    }

    /** Adds a story of a layout document. */
    public Packages story(String id, String inner) {
        return part(
                "Stories/Story_" + id + ".xml",
                idml("idPkg:Story", "<Story Self=\"" + id + "\">" + inner + "</Story>"));
    }

    /** An element of a layout document. */
    public static String idml(String root, String inner) {
        return "<%s xmlns:idPkg=\"http://ns.adobe.com/AdobeInDesign/idml/1.0/packaging\">%s</%s>"
                .formatted(root, inner, root);
    }

    /** A frame at this place on the page, in points from its upper left. */
    public static String frame(String story, int x, int y, int width, int height, String more) {
        String points =
                "<PathPointType Anchor=\"0 0\"/><PathPointType Anchor=\"%d %d\"/>"
                        .formatted(width, height);
        return ("<TextFrame Self=\"f%s\" ParentStory=\"%s\" PreviousTextFrame=\"n\""
                        + " ItemTransform=\"1 0 0 1 %d %d\" %s><Properties><PathGeometry>"
                        + "<GeometryPathType><PathPointArray>%s</PathPointArray></GeometryPathType>"
                        + "</PathGeometry></Properties></TextFrame>")
                .formatted(story, story, x, y - 300, more, points);
    }

    /** Adds a part. */
    public Packages part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** Adds relationships: type and target in turn, with ids from {@code rId1} on. */
    public Packages relations(String name, String... typesAndTargets) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i + 1 < typesAndTargets.length; i += 2) {
            list.append(relation("rId" + (i / 2 + 1), typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return part(name, relations(list.toString()));
    }

    private static String relation(String id, String type, String target) {
        String outside = target.startsWith("http") ? " TargetMode=\"External\"" : "";
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"%s/>"
                .formatted(id, OFFICE, type, target, outside);
    }

    private static String relations(String list) {
        return "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(RELATIONS, list);
    }

    /** The finished container. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
