package app.concord.importing.email;

import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.SourceFile;
import app.concord.model.Cancellation;
import app.concord.model.Location;
import app.concord.model.Problem;

import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.util.RecordFormatException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Set;

/** Reads mails that Outlook saved in its own format, and its templates. */
public final class MsgImporter implements Importer {
    private static final Set<String> ENDINGS = Set.of("msg", "oft");
    private static final byte[] MAGIC = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    @Override
    public String id() {
        return "msg";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return ENDINGS.contains(file.ending())
                && Arrays.equals(file.bytes().head(MAGIC.length), MAGIC);
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) {
        Mail mail;
        try (MAPIMessage message =
                new MAPIMessage(new ByteArrayInputStream(file.bytes().array()))) {
            String kind = MsgFile.kind(message);
            if (!MsgFile.isMail(kind)) {
                return Imported.nothing(Problem.of(file.path(), Problem.Kind.NO_CONTENT, kind));
            }
            mail = MsgFile.read(message, cancellation);
        } catch (IOException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | BufferUnderflowException
                | NoSuchElementException
                | NullPointerException
                | UnsupportedOperationException e) {
            return Imported.nothing(Problem.of(file.path(), Problem.Kind.DAMAGED, file.name()));
        }
        MailAssets assets = new MailAssets(file, id(), cancellation);
        assets.add(mail, Location.NONE, file.bytes().sha256());
        return new Imported(assets.assets(), assets.problems());
    }
}
