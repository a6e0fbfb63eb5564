package app.concord.importing.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Another recogniser, or another language of it, is told from the one before. */
class RecogniserStampTest {
    @TempDir private Path folder;

    @Test
    void changesWithTheProgramAndItsLanguages() throws IOException {
        Path program = folder.resolve("bin/tesseract");
        Files.createDirectories(program.getParent());
        Files.writeString(program, "one");
        Set<String> stamps = new HashSet<>();
        stamps.add(RecogniserStamp.of(program, null));
        assertThat(stamps).contains(RecogniserStamp.of(program, null));
        Files.writeString(program, "another");
        assertThat(stamps.add(RecogniserStamp.of(program, null))).isTrue();
        Path data = Files.createDirectories(folder.resolve("share/tesseract-ocr/5/tessdata"));
        Files.writeString(data.resolve("eng.traineddata"), "words");
        assertThat(stamps.add(RecogniserStamp.of(program, null))).isTrue();
        Files.writeString(data.resolve("deu.traineddata"), "Wörter");
        assertThat(stamps.add(RecogniserStamp.of(program, null))).isTrue();
        Path own = Files.createDirectories(folder.resolve("own"));
        assertThat(stamps.add(RecogniserStamp.of(program, own.toString()))).isTrue();
        Files.writeString(own.resolve("fra.traineddata"), "mots");
        assertThat(stamps.add(RecogniserStamp.of(program, own.toString()))).isTrue();
    }
}
