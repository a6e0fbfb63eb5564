package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class SampleCampaignTest {
    @TempDir private Path home;

    @Test
    void laysOutTheBundledFiles() throws IOException {
        Path folder = SampleCampaign.unpack(home);
        assertThat(folder).hasFileName("Long Nights Sale");
        assertThat(folder.resolve("brief.csv")).isNotEmptyFile();
        for (String channel : new String[] {"email", "social", "web", "print"}) {
            assertThat(folder.resolve(channel)).isNotEmptyDirectory();
        }
    }

    @Test
    void usesAnUntouchedCopyAgain() throws IOException {
        assertThat(SampleCampaign.unpack(home)).isEqualTo(SampleCampaign.unpack(home));
    }

    @Test
    void leavesATouchedCopyAlone() throws IOException {
        Path touched = SampleCampaign.unpack(home);
        Files.writeString(touched.resolve("brief.csv"), "mine");
        Path fresh = SampleCampaign.unpack(home);
        assertThat(fresh).isNotEqualTo(touched).hasFileName("Long Nights Sale");
        assertThat(fresh.resolve("brief.csv")).content().isNotEqualTo("mine");
        assertThat(touched.resolve("brief.csv")).content().isEqualTo("mine");
    }
}
