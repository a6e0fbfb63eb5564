package app.concord.importing.print;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;

import java.util.List;

/** Notes the place of pictures that stand among the instructions of a page. */
final class InlinePictures extends OperatorProcessor {
    private final GlyphReader reader;

    InlinePictures(GlyphReader reader) {
        super(reader);
        this.reader = reader;
    }

    @Override
    public String getName() {
        return OperatorName.BEGIN_INLINE_IMAGE;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        reader.picture();
    }
}
