package app.concord.ui.approval;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.campaign.CampaignFile;
import app.concord.check.CheckRequest;
import app.concord.check.Checker;
import app.concord.check.Progress;
import app.concord.model.Cancellation;
import app.concord.model.Review;
import app.concord.pack.PackVerifier;
import app.concord.ui.ChosenPaths;
import app.concord.ui.DirectBackground;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class PackViewModelTest {
    @TempDir private Path folder;
    private @Nullable Path chosen;
    private final Checker checks = new Checker();
    private final List<Throwable> failures = new ArrayList<>();
    private final PackViewModel model =
            new PackViewModel(
                    checks, new DirectBackground(), new ChosenPaths(() -> chosen), failures::add);

    private void write() throws IOException {
        Path pieces = Files.createDirectories(folder.resolve("spring"));
        Files.writeString(pieces.resolve("offer.html"), "<p>The Glow Lamp costs £49.</p>");
        CheckRequest request = CheckRequest.of(pieces, LocalDate.of(2026, 11, 20));
        Review review = Review.of(checks.run(request, Progress.NONE, Cancellation.NONE));
        model.write(request, review, CampaignFile.of("spring", List.of(pieces)), true);
    }

    @Test
    void aPackIsWrittenWhereItIsWanted() throws IOException {
        chosen = folder.resolve("spring.zip");
        write();
        assertThat(failures).isEmpty();
        assertThat(model.noticeProperty().get()).startsWith("spring.zip was written.");
        assertThat(new PackVerifier(checks).verify(chosen, null, Cancellation.NONE).whole())
                .isTrue();
    }

    @Test
    void nothingIsWrittenWhereTheUserThoughtBetterOfIt() throws IOException {
        write();
        assertThat(model.noticeProperty().get()).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsTold() throws IOException {
        chosen = folder.resolve("gone/spring.zip");
        write();
        assertThat(failures).hasSize(1);
        assertThat(model.noticeProperty().get()).isEmpty();
    }
}
