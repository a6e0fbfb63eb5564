package app.concord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConcordCommandTest {
    @Test
    void helpSucceeds() {
        assertThat(ConcordCommand.run("--help")).isZero();
    }

    @Test
    void unknownOptionIsWrongUsage() {
        assertThat(ConcordCommand.run("--no-such-option")).isEqualTo(2);
    }
}
