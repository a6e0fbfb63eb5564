package app.concord.importing.print;

import app.concord.importing.Limits;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Which layers of a document are switched off, so that a reader does not see what is on them. */
final class Layers {
    private static final COSName VISIBLE_WHEN = COSName.getPDFName("P");

    private final @Nullable PDOptionalContentProperties properties;
    private final IdentityHashMap<COSDictionary, Boolean> known = new IdentityHashMap<>();

    private Layers(@Nullable PDOptionalContentProperties properties) {
        this.properties = properties;
    }

    static Layers of(PDDocument document) {
        return new Layers(document.getDocumentCatalog().getOCProperties());
    }

    /**
     * Whether what belongs to this is hidden.
     *
     * @param membership a layer or a rule over several, null where there is none
     */
    boolean hidden(@Nullable COSBase membership) {
        if (properties == null || !(membership instanceof COSDictionary dictionary)) {
            return false;
        }
        return known.computeIfAbsent(dictionary, key -> decided(properties, key));
    }

    private static boolean decided(
            PDOptionalContentProperties properties, COSDictionary membership) {
        COSName type = membership.getCOSName(COSName.TYPE);
        if (COSName.OCG.equals(type)) {
            return !properties.isGroupEnabled(new PDOptionalContentGroup(membership));
        }
        if (!COSName.OCMD.equals(type)) {
            return false;
        }
        List<Boolean> shown = new ArrayList<>();
        for (COSDictionary group : groups(membership.getDictionaryObject(COSName.OCGS))) {
            if (COSName.OCG.equals(group.getCOSName(COSName.TYPE))) {
                shown.add(properties.isGroupEnabled(new PDOptionalContentGroup(group)));
            }
        }
        if (shown.isEmpty()) {
            return false;
        }
        return switch (membership.getNameAsString(VISIBLE_WHEN, "AnyOn")) {
            case "AllOn" -> shown.contains(false);
            case "AnyOff" -> !shown.contains(false);
            case "AllOff" -> shown.contains(true);
            default -> !shown.contains(true);
        };
    }

    private static List<COSDictionary> groups(@Nullable COSBase named) {
        List<COSDictionary> groups = new ArrayList<>();
        if (named instanceof COSDictionary one) {
            groups.add(one);
        } else if (named instanceof COSArray array) {
            for (int i = 0; i < Math.min(Limits.PDF_LAYERS, array.size()); i++) {
                if (array.getObject(i) instanceof COSDictionary group) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }
}
