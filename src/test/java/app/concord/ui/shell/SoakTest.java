package app.concord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.message.Messages;

import javafx.application.Platform;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxToolkit;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The window is used for a few rounds with its own threads; {@link Soak} does so as long as one
 * likes, and looks at the heap besides.
 */
@Timeout(1200)
class SoakTest {
    private static final int ROUNDS = 4;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @AfterAll
    static void speakEnglishAgain() {
        Messages.use(Locale.ENGLISH);
    }

    @Test
    void whatIsShownNoMoreGoesWithItsThreadsAndFiles() throws Exception {
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        List<Soak.Sample> samples = Soak.run(System.nanoTime(), ROUNDS, nowhere);
        Soak.Sample first = samples.get(1);
        Soak.Sample last = samples.getLast();
        assertThat(samples).hasSize(ROUNDS);
        assertThat(last.held()).as("%s", samples).isLessThanOrEqualTo(first.held() + 1);
        assertThat(last.threads()).as("%s", samples).isLessThanOrEqualTo(first.threads());
        assertThat(last.files()).as("%s", samples).isLessThanOrEqualTo(first.files() + 1);
    }
}
