package app.concord.importing.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.concord.model.Box;
import app.concord.model.Cancellation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

class TesseractTest {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final BufferedImage PICTURE =
            new BufferedImage(40, 20, BufferedImage.TYPE_BYTE_GRAY);

    @TempDir private Path room;

    @Test
    void knowsTheLanguagesOfCampaignsThatAreInstalled() throws IOException {
        assertThat(FakeTesseract.doing("read", LONG, room).languages(Cancellation.NONE))
                .containsExactly("en", "es");
    }

    @Test
    void readsAPageWithOneThreadAndWithoutAShell() throws IOException {
        List<RecognisedLine> lines =
                FakeTesseract.doing("read", LONG, room)
                        .read(PICTURE, "es", false, Cancellation.NONE);
        assertThat(lines).hasSize(1);
        RecognisedWord word = lines.getFirst().words().getFirst();
        assertThat(word.text())
                .isEqualTo("P5,40 20|--psm|1|--dpi|300|-l|spa|-c|tessedit_create_hocr=1|1");
        assertThat(word.box()).isEqualTo(new Box(0, 0, 40, 20));
        assertThat(word.confidence()).isEqualTo(91);
    }

    @Test
    void looksForWordsHereAndThereWhereAskedTo() throws IOException {
        List<RecognisedLine> lines =
                FakeTesseract.doing("read", LONG, room)
                        .read(PICTURE, "en", true, Cancellation.NONE);
        assertThat(lines.getFirst().words().getFirst().text()).contains("|--psm|11|", "|-l|eng|");
    }

    @Test
    void endsAProgramThatTakesTooLong() throws IOException {
        Tesseract slow = FakeTesseract.doing("hang", Duration.ofSeconds(6), room);
        assertThatThrownBy(() -> slow.read(PICTURE, "en", false, Cancellation.NONE))
                .isInstanceOf(Recogniser.TooSlowException.class)
                .hasMessage("longer than 6 s");
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(room).isEmptyDirectory();
    }

    @Test
    void endsAProgramWhenTheCheckIsCancelled() throws IOException {
        Tesseract slow = FakeTesseract.doing("hang", LONG, room);
        assertThat(slow.languages(Cancellation.NONE)).isNotEmpty();
        assertThatThrownBy(() -> slow.read(PICTURE, "en", false, () -> true))
                .isInstanceOf(Cancellation.CancelledException.class);
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(room).isEmptyDirectory();
    }

    @Test
    void saysInShortWhatAProgramThatFailsSays() {
        Tesseract broken = FakeTesseract.doing("fail", LONG, room);
        assertThatThrownBy(() -> broken.read(PICTURE, "en", false, Cancellation.NONE))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("Tesseract failed: read_params_file: Can't open it!!")
                .extracting(failure -> String.valueOf(failure.getMessage()).length())
                .satisfies(length -> assertThat(length).isLessThan(400));
    }

    @Test
    void failsWhereTheProgramCannotBeStarted() {
        Tesseract missing = new Tesseract(List.of("no-such-program-anywhere"), LONG, room);
        assertThatThrownBy(() -> missing.languages(Cancellation.NONE))
                .isInstanceOf(IOException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void findsTheProgramOnThePathAndWhereItIsNamed(@TempDir Path folder) throws IOException {
        Path program = Files.createFile(folder.resolve("tesseract"));
        String path = "relative\0odd" + File.pathSeparator + folder;
        assertThat(Tesseract.program("", path, "Linux")).isNull();
        assertThat(Tesseract.program(program.toString(), null, "Linux")).isNull();
        assertThat(program.toFile().setExecutable(true)).isTrue();
        assertThat(Tesseract.program(null, path, "Linux")).isEqualTo(program);
        assertThat(Tesseract.program(program.toString(), null, "Linux")).isEqualTo(program);
        assertThat(Tesseract.program("", path, "Linux")).isNull();
        assertThat(Tesseract.program(null, path, "Windows 11")).isNull();
    }
}
