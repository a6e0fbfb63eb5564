package app.concord.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class KilledSavesTest {
    private static final int KILLS = 8;

    @TempDir private Path folder;

    @Test
    void nothingThatWasReportedAsSavedIsLost() throws Exception {
        KilledSaves.Tally tally = new KilledSaves(folder).kill(KILLS, 7);
        assertThat(tally.kills()).isEqualTo(KILLS);
        assertThat(tally.reported()).isGreaterThan(KILLS);
        assertThat(tally.lost()).isZero();
    }
}
