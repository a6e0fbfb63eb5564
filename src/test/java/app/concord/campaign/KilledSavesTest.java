package app.concord.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class KilledSavesTest {
    private static final int SAVES = 1_000;

    @TempDir private Path folder;

    @Test
    void nothingThatWasReportedAsSavedIsLost() throws Exception {
        KilledSaves.Tally tally = new KilledSaves(folder).kill(SAVES, 7);
        assertThat(tally.saves()).isGreaterThanOrEqualTo(SAVES);
        assertThat(tally.programs()).isEqualTo(SAVES / KilledSaves.AT_ONCE);
        assertThat(tally.reported()).isGreaterThanOrEqualTo(SAVES);
        assertThat(tally.lost()).isZero();
    }
}
