package app.concord.importing.email;

import app.concord.importing.BlockDraft;
import app.concord.importing.BlockList;
import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.SourceFile;
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
import java.util.Set;
import java.util.regex.Pattern;

/** Reads mails saved as MIME messages: subject, preheader, and the HTML and the plain body. */
public final class EmlImporter implements Importer {
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final int HEAD = 4096;
    private static final Set<String> ENDINGS = Set.of("eml");
    private static final Pattern HEADERS =
            Pattern.compile(
                    "\\A(?:From [^\\n]{1,200}\\n)?(?:[\\w-]{1,60}:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){3}");
    private static final Pattern NAMED =
            Pattern.compile(
                    "^(subject|from|mime-version|message-id|received):.*$",
                    Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern HTML =
            Pattern.compile("\\s*<(!doctype|html|head|body|table)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "eml";
    }

    @Override
    public boolean accepts(SourceFile file) {
        if (ENDINGS.contains(file.ending())) {
            return true;
        }
        if (!file.ending().isEmpty() && !file.ending().equals("msg")) {
            return false;
        }
        String head =
                new String(file.bytes().head(HEAD), StandardCharsets.ISO_8859_1).replace("\r", "");
        return HEADERS.matcher(head).find() && NAMED.matcher(head).results().count() > 1;
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) {
        if (file.bytes().length() > LARGEST) {
            return Imported.nothing(
                    Problem.of(file.path(), Problem.Kind.TOO_LARGE, LARGEST / 1024 / 1024 + " MB"));
        }
        Mime mime = Mime.read(file.bytes().array(), cancellation);
        if (!mime.isMail()) {
            return Imported.nothing(
                    Problem.of(file.path(), Problem.Kind.NOT_RECOGNISED, file.name()));
        }
        List<Problem> problems = new ArrayList<>();
        for (String damage : mime.damages()) {
            problems.add(Problem.of(file.path(), Problem.Kind.DAMAGED, damage));
        }
        BlockList blocks = new BlockList();
        String subject = mime.subject();
        if (!subject.isEmpty()) {
            blocks.add(
                    BlockDraft.field(
                            Property.SUBJECT_LINE,
                            "Subject",
                            "subject",
                            subject,
                            SourceMap.at(Location.inPart("subject"))));
        }
        int head = blocks.size();
        addBodies(file, mime, blocks, problems, cancellation);
        if (blocks.size() == head) {
            problems.add(Problem.of(file.path(), Problem.Kind.NO_TEXT));
        }
        for (String left : mime.leftOut()) {
            problems.add(Problem.of(file.path(), Problem.Kind.LEFT_OUT, left));
        }
        if (blocks.size() == 0) {
            return new Imported(List.of(), problems);
        }
        Asset asset =
                new Asset(
                        file.path(),
                        file.channel() == null ? Channel.EMAIL : file.channel(),
                        id(),
                        subject.isEmpty() ? file.name() : subject,
                        null,
                        mime.date(),
                        null,
                        blocks.toBlocks(),
                        file.bytes().sha256());
        return new Imported(List.of(asset), problems);
    }

    private static void addBodies(
            SourceFile file,
            Mime mime,
            BlockList blocks,
            List<Problem> problems,
            Cancellation cancellation) {
        List<String> plain = new ArrayList<>();
        for (Mime.Body body : mime.bodies()) {
            cancellation.check();
            if (!body.html() && !HTML.matcher(body.text()).lookingAt()) {
                plain.add(body.text());
                continue;
            }
            HtmlReader reader = HtmlReader.ofPart(body.text(), "html");
            reader.addVisible(blocks, true);
            for (HtmlReader.Fault fault : reader.addStructured(blocks)) {
                Location place = Location.inPart("html").withLine(fault.line());
                problems.add(
                        new Problem(
                                file.path(), Problem.Kind.DAMAGED, place, List.of(fault.words())));
            }
        }
        for (String text : plain) {
            PlainBody.add(text, blocks);
        }
    }
}
