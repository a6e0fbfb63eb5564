package app.concord.importing.email;

import app.concord.importing.BlockDraft;
import app.concord.importing.BlockList;
import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.SourceFile;
import app.concord.importing.TextDecoder;
import app.concord.importing.web.HtmlReader;
import app.concord.model.Asset;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.Problem;
import app.concord.model.Property;
import app.concord.model.SourceMap;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads newsletters in MJML, the mark-up from which the HTML of mails is made. */
public final class MjmlImporter implements Importer {
    private static final int HEAD = 4096;
    private static final Pattern ROOT =
            Pattern.compile(
                    "\\A\\ufeff?\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<mjml\\b",
                    Pattern.DOTALL);

    @Override
    public String id() {
        return "mjml";
    }

    @Override
    public boolean accepts(SourceFile file) {
        if (file.ending().equals("mjml")) {
            return true;
        }
        if (!file.ending().isEmpty() && !file.ending().equals("xml")) {
            return false;
        }
        String head = new String(file.bytes().head(HEAD), StandardCharsets.UTF_8);
        return ROOT.matcher(head).find();
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) {
        String source = TextDecoder.decode(file.bytes().array(), null);
        if (TextDecoder.looksBinary(source)) {
            return Imported.notRecognised(file);
        }
        MjmlText mjml = MjmlText.read(source, cancellation);
        HtmlReader reader = HtmlReader.ofPart(mjml.html(), "html");
        BlockList blocks = new BlockList();
        String title = PlainBody.fold(mjml.title());
        if (!title.isEmpty()) {
            blocks.add(
                    BlockDraft.field(
                            Property.TITLE,
                            "mj-title",
                            "html",
                            title,
                            SourceMap.at(Location.inPart("html").withLine(mjml.titleLine()))));
        }
        int head = blocks.size();
        reader.addVisible(blocks, true);
        reader.addOutlook(blocks);
        List<Problem> problems = new ArrayList<>();
        for (HtmlReader.Fault fault : reader.addStructured(blocks)) {
            Location place = Location.inPart("html").withLine(fault.line());
            problems.add(
                    new Problem(file.path(), Problem.Kind.DAMAGED, place, List.of(fault.words())));
        }
        if (!mjml.whole()) {
            problems.add(Problem.of(file.path(), Problem.Kind.DAMAGED, "</mjml>"));
        }
        if (blocks.size() == head) {
            problems.add(Problem.of(file.path(), Problem.Kind.NO_TEXT));
        }
        for (MjmlText.Include include : mjml.includes()) {
            problems.add(
                    new Problem(
                            file.path(),
                            Problem.Kind.LEFT_OUT,
                            Location.atLine(include.line()),
                            List.of(include.path())));
        }
        if (blocks.size() == 0) {
            return new Imported(List.of(), problems);
        }
        Asset asset =
                new Asset(
                        file.path(),
                        file.channel() == null ? Channel.EMAIL : file.channel(),
                        id(),
                        title.isEmpty() ? file.name() : title,
                        null,
                        null,
                        null,
                        blocks.toBlocks(),
                        file.bytes().sha256());
        return new Imported(List.of(asset), problems);
    }
}
