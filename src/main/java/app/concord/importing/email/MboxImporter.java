package app.concord.importing.email;

import app.concord.importing.ComputingTime;
import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.model.Asset;
import app.concord.model.Cancellation;
import app.concord.model.Location;
import app.concord.model.Problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Reads mailboxes, one asset a message; a mailbox of any size is read as a stream. */
public final class MboxImporter implements Importer {
    private static final int HEAD = 4096;

    /** Then it ends of its own accord, so that what was read is not given up. */
    private static final Duration LONGEST = Limits.TIME.dividedBy(2);

    private static final Set<String> ENDINGS = Set.of("mbox", "mbx", "mboxrd", "mboxo", "mboxcl");

    @Override
    public String id() {
        return "mbox";
    }

    @Override
    public boolean accepts(SourceFile file) {
        if (ENDINGS.contains(file.ending())) {
            return true;
        }
        if (!file.ending().isEmpty()) {
            return false;
        }
        String head = new String(file.bytes().head(HEAD), StandardCharsets.ISO_8859_1);
        String[] lines = head.split("\\r\\n|\\r|\\n", 3);
        return lines.length > 1 && MboxStream.isEnvelope(lines[0]) && MboxStream.isHeader(lines[1]);
    }

    @Override
    public long largest() {
        return Limits.STREAMED_FILE;
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) throws IOException {
        MailAssets assets = new MailAssets(file, id(), cancellation);
        ComputingTime time = ComputingTime.ofThisThread(LONGEST);
        int count = 0;
        long text = 0;
        try (MboxStream stream = new MboxStream(file.bytes().stream())) {
            MboxStream.Message message = stream.next();
            while (message != null) {
                cancellation.check();
                count++;
                if (count > Limits.MAILBOX_MESSAGES || text > Limits.MAILBOX_TEXT || time.over()) {
                    int read = count - 1;
                    assets.problems()
                            .add(
                                    new Problem(
                                            file.path(),
                                            Problem.Kind.CUT_SHORT,
                                            Location.atLine(message.line()),
                                            List.of("messages", String.valueOf(read))));
                    break;
                }
                int before = assets.numberedAssets().size();
                add(message, assets, file, cancellation);
                for (Asset asset :
                        assets.numberedAssets().subList(before, assets.numberedAssets().size())) {
                    text += asset.blocks().stream().mapToLong(b -> b.text().length()).sum();
                }
                message = stream.next();
            }
        }
        if (count == 0) {
            return Imported.notRecognised(file);
        }
        return new Imported(assets.numberedAssets(), assets.problems());
    }

    private static void add(
            MboxStream.Message message,
            MailAssets assets,
            SourceFile file,
            Cancellation cancellation) {
        Location place = Location.atLine(message.line());
        if (message.cut()) {
            assets.problems()
                    .add(
                            new Problem(
                                    file.path(),
                                    Problem.Kind.CUT_SHORT,
                                    place,
                                    List.of((Limits.MAILBOX_MESSAGE >> 20) + " MB")));
        }
        Mime mime = Mime.readBare(message.bytes().array(), cancellation);
        assets.add(MailTree.read(mime, cancellation), place, message.bytes().sha256());
    }
}
