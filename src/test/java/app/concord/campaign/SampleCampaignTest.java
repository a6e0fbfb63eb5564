package app.concord.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;

class SampleCampaignTest {
    @Test
    void unpacksTheBundledFiles() throws IOException {
        Path folder = SampleCampaign.unpack();
        assertThat(folder.resolve("campaign")).isDirectoryRecursivelyContaining("glob:**");
    }
}
