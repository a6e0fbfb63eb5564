package app.concord.ui.approval;

import app.concord.campaign.CampaignFile;
import app.concord.check.CheckRequest;
import app.concord.check.Checks;
import app.concord.check.SealedArchive;
import app.concord.message.Messages;
import app.concord.model.ProgramVersion;
import app.concord.model.Review;
import app.concord.pack.PackWriter;
import app.concord.ui.Background;
import app.concord.ui.Dialogs;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes evidence packs of the open campaign in the background. */
public final class PackViewModel {
    private final Checks checks;
    private final Background background;
    private final Dialogs dialogs;
    private final Consumer<Throwable> failed;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    /**
     * Writes packs where the user wants them.
     *
     * @param failed hears what cannot be told in words of its own
     */
    public PackViewModel(
            Checks checks, Background background, Dialogs dialogs, Consumer<Throwable> failed) {
        this.checks = checks;
        this.background = background;
        this.dialogs = dialogs;
        this.failed = failed;
    }

    /**
     * Asks where to and writes a pack.
     *
     * @param request how the campaign was checked
     * @param review what that found, with what was decided and approved
     * @param copies whether to put the pieces in, or their hashes alone
     */
    public void write(CheckRequest request, Review review, CampaignFile campaign, boolean copies) {
        Path file = dialogs.savePack(review.result().campaign().name());
        if (file == null) {
            return;
        }
        String version = ProgramVersion.known().orElse("");
        PackWriter writer = new PackWriter(checks, request, review, campaign);
        notice.set(Messages.text("ui.pack.writing", file.getFileName()));
        background.run(
                this,
                cancellation -> writer.write(file, copies, version, cancellation),
                hash -> notice.set(Messages.text("ui.pack.written", file.getFileName(), hash)),
                this::tell);
    }

    private void tell(Throwable reason) {
        switch (reason) {
            case PackWriter.ChangedException changed ->
                    notice.set(Messages.text("ui.pack.changed", changed.path()));
            case SealedArchive.TooMuchException tooMuch ->
                    notice.set(Messages.text("ui.pack.too-much"));
            default -> {
                notice.set("");
                failed.accept(reason);
            }
        }
    }

    /** What became of the last pack, empty where none was written. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }
}
