package app.concord.importing.print;

import app.concord.importing.Limits;
import app.concord.model.Box;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds the addresses that parts of a page lead to. */
final class PdfLinks {
    private PdfLinks() {}

    /** The links of a page that is not turned; empty where they cannot be read. */
    static List<PdfBlocks.Link> of(PDPage page) {
        List<PdfBlocks.Link> links = new ArrayList<>();
        try {
            if (page.getRotation() != 0) {
                return List.of();
            }
            PDRectangle crop = page.getCropBox();
            for (PDAnnotation annotation : page.getAnnotations()) {
                PDRectangle area = annotation.getRectangle();
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI action
                        && action.getURI() != null
                        && area != null
                        && links.size() < Limits.PDF_LINKS) {
                    links.add(
                            new PdfBlocks.Link(
                                    new Box(
                                            area.getLowerLeftX() - crop.getLowerLeftX(),
                                            crop.getUpperRightY() - area.getUpperRightY(),
                                            area.getWidth(),
                                            area.getHeight()),
                                    action.getURI()));
                }
            }
        } catch (IOException | IllegalArgumentException | ClassCastException e) {
            return links;
        }
        return links;
    }
}
