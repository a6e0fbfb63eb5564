package app.concord.importing.print;

import app.concord.importing.BlockList;
import app.concord.importing.Limits;
import app.concord.model.Cancellation;
import app.concord.model.Location;
import app.concord.model.Problem;
import app.concord.model.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Goes through the slides of a presentation in the order in which they are shown. */
final class PptxSlides {
    private static final Set<String> ROOTS = Set.of("presentation");

    private final OfficePackage document;
    private final BlockList blocks;
    private final PptxText text;
    private final Cancellation cancellation;
    private final Set<String> shownAbove = new HashSet<>();
    private boolean pictures;

    /**
     * @param blocks takes the text
     */
    PptxSlides(OfficePackage document, BlockList blocks, Cancellation cancellation) {
        this.document = document;
        this.blocks = blocks;
        this.text = new PptxText(blocks, cancellation);
        this.cancellation = cancellation;
    }

    /**
     * The slide that is read.
     *
     * @param page its number, from 1
     * @param part name of the part that is read: its own, or that of its layout or master
     */
    private record Slide(int page, String part, Region region, int container) {}

    /** Adds all text that is shown. */
    void read() throws PartException {
        String main = document.main("ppt/presentation.xml", ROOTS);
        XmlElement presentation = document.xml(main);
        XmlElement list = presentation == null ? null : presentation.child("sldIdLst");
        List<String> hidden = new ArrayList<>();
        int notes = 0;
        int comments = 0;
        int page = 0;
        for (XmlElement id : list == null ? List.<XmlElement>of() : list.children("sldId")) {
            cancellation.check();
            page++;
            String part = document.target(main, id.attribute("r:id"));
            XmlElement slide = part == null ? null : document.xml(part);
            if (part == null || slide == null) {
                document.tell(Problem.Kind.DAMAGED, "slide " + page + " is missing");
                continue;
            }
            if (off(slide, "show")) {
                hidden.add(String.valueOf(page));
                continue;
            }
            notes += noted(part) ? 1 : 0;
            comments += document.related(part, "comments").isEmpty() ? 0 : 1;
            slide(slide, part, page);
        }
        if (!hidden.isEmpty()) {
            document.tell(Problem.Kind.LEFT_OUT, "hidden slides " + String.join(", ", hidden));
        }
        if (notes > 0) {
            document.tell(Problem.Kind.LEFT_OUT, "the speaker's notes of " + slides(notes));
        }
        if (comments > 0) {
            document.tell(Problem.Kind.LEFT_OUT, "comments on " + slides(comments));
        }
        if (blocks.size() >= Limits.DOCUMENT_BLOCKS) {
            document.tell(Problem.Kind.CUT_SHORT, Limits.DOCUMENT_BLOCKS + " paragraphs");
        }
    }

    /** Whether pictures are shown on slides. */
    boolean pictures() {
        return pictures;
    }

    private static String slides(int count) {
        return count == 1 ? "1 slide" : count + " slides";
    }

    private static boolean off(XmlElement element, String attribute) {
        String value = element.attribute(attribute);
        return value.equals("0") || value.equals("false");
    }

    private boolean noted(String part) throws PartException {
        for (String notes : document.related(part, "notesSlide")) {
            XmlElement root = document.xml(notes);
            for (PptxShape shape :
                    root == null ? List.<PptxShape>of() : PptxShape.of(root, null, null)) {
                if (shape.style().type().equals("body")
                        && shape.element().all("t").stream().anyMatch(t -> !t.text().isBlank())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void slide(XmlElement slide, String part, int page) throws PartException {
        int container = blocks.newContainer();
        text.nextSlide();
        List<String> layouts = document.related(part, "slideLayout");
        XmlElement layout = layouts.isEmpty() ? null : document.xml(layouts.getFirst());
        List<String> masters =
                layouts.isEmpty() ? List.of() : document.related(layouts.getFirst(), "slideMaster");
        XmlElement master = masters.isEmpty() ? null : document.xml(masters.getFirst());
        shapes(
                PptxShape.of(slide, layout, master),
                new Slide(page, part, Region.MAIN, container),
                List.of(container),
                "");
        if (!off(slide, "showMasterSp")) {
            if (layout != null) {
                above(layout, layouts.getFirst(), page, container);
            }
            if (master != null && (layout == null || !off(layout, "showMasterSp"))) {
                above(master, masters.getFirst(), page, container);
            }
        }
    }

    /** What a layout or master shows on its slides is said once, where it is first seen. */
    private void above(XmlElement root, String part, int page, int container) throws PartException {
        if (shownAbove.add(part)) {
            List<PptxShape> own =
                    PptxShape.of(root, null, null).stream()
                            .filter(shape -> PptxStyle.placeholder(shape.element()) == null)
                            .toList();
            shapes(
                    own,
                    new Slide(page, part, Region.FOOTER, container),
                    List.of(container),
                    "master/");
        }
    }

    private void shapes(List<PptxShape> shapes, Slide slide, List<Integer> containers, String path)
            throws PartException {
        List<ReadingOrder.Item<PptxShape>> items = new ArrayList<>();
        for (PptxShape shape : shapes) {
            pictures |= shape.element().named("pic") && slide.region() == Region.MAIN;
            if (!shape.shows()) {
                continue;
            }
            items.add(new ReadingOrder.Item<>(shape, shape.box(), shape.words()));
        }
        for (PptxShape shape : ReadingOrder.sort(items)) {
            cancellation.check();
            List<Integer> inside = new ArrayList<>(containers);
            inside.add(blocks.newContainer());
            String selector = path + shape.step();
            if (!shape.parts().isEmpty()) {
                shapes(shape.parts(), slide, inside, selector + "/");
            } else {
                shape(shape, slide, inside, selector);
            }
        }
    }

    private void shape(PptxShape shape, Slide slide, List<Integer> containers, String selector)
            throws PartException {
        Region region = shape.style().margin() ? Region.FOOTER : slide.region();
        Location place =
                new Location(slide.page(), List.of(shape.box()), selector, null, null, null, null);
        PptxText.Scope scope =
                new PptxText.Scope(place, region, containers, null, document.links(slide.part()));
        XmlElement element = shape.element();
        XmlElement body = element.child("txBody");
        if (body != null) {
            text.add(body, shape.style(), scope);
        }
        XmlElement data = element.path("graphic", "graphicData");
        for (XmlElement graphic : data == null ? List.<XmlElement>of() : data.children()) {
            graphic(graphic, slide, scope);
        }
    }

    private void graphic(XmlElement graphic, Slide slide, PptxText.Scope scope)
            throws PartException {
        List<String> words =
                switch (graphic.name()) {
                    case "tbl" -> {
                        PptxTable.add(graphic, blocks, text, scope);
                        yield List.of();
                    }
                    case "chart" ->
                            DrawingText.chart(root(slide.part(), graphic.attribute("r:id")));
                    case "relIds" ->
                            DrawingText.diagram(root(slide.part(), graphic.attribute("r:dm")));
                    default -> List.of();
                };
        int number = 0;
        for (String word : words) {
            text.add(word, scope, "text[" + ++number + "]");
        }
    }

    private XmlElement root(String part, String id) throws PartException {
        String target = document.target(part, id);
        @Nullable XmlElement root = target == null ? null : document.xml(target);
        return root == null ? XmlElement.none() : root;
    }
}
