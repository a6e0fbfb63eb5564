package app.concord.importing.print;

import app.concord.importing.Limits;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

import java.io.IOException;
import java.util.List;

/**
 * Follows the instruction that draws a part kept apart from the page. Pictures are not decoded:
 * only their place is noted.
 */
final class DrawnObjects extends OperatorProcessor {
    private final GlyphReader reader;

    DrawnObjects(GlyphReader reader) {
        super(reader);
        this.reader = reader;
    }

    @Override
    public String getName() {
        return OperatorName.DRAW_OBJECT;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        PDResources resources = reader.getResources();
        if (operands.isEmpty()
                || !(operands.getFirst() instanceof COSName name)
                || resources == null) {
            return;
        }
        COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        if (objects == null
                || !(objects.getDictionaryObject(name) instanceof COSStream stream)
                || reader.layers().hidden(stream.getDictionaryObject(COSName.OC))) {
            return;
        }
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            reader.picture();
            return;
        }
        if (reader.hiddenNow() || reader.getLevel() > Limits.PDF_DRAWN_DEPTH) {
            return;
        }
        reader.increaseLevel();
        try {
            if (resources.getXObject(name) instanceof PDFormXObject form) {
                reader.draw(form);
            }
        } finally {
            reader.decreaseLevel();
        }
    }
}
