package app.concord.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Cancellation;
import app.concord.model.CheckResult;
import app.concord.model.Finding;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** One error is one finding, with what follows from it inside. */
class ToldOnceTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    es | Un monitor por cada 8 niños en el agua. | Un monitor por cada 10 niños en el agua. | 10 niños | 1
                    de | Ein Betreuer für je 8 Kinder im Wasser. | Ein Betreuer für je 10 Kinder im Wasser. | 10 Kinder | 0
                    it | Un istruttore ogni 8 bambini in acqua. | Un istruttore ogni 10 bambini in acqua. | 10 bambini | 0
                    """)
    void theSentenceOfAWrongNumberIsNotReportedAgain(
            String language, String right, String wrong, String number, int following)
            throws IOException {
        for (String page : List.of("a", "b", "c")) {
            write(page, language, right);
        }
        write("d", language, wrong);
        CheckResult result =
                new Checker()
                        .run(
                                CheckRequest.of(folder, LocalDate.of(2026, 11, 20)),
                                (stage, done, total, what) -> {},
                                Cancellation.NONE);
        Finding only = result.findings().getFirst();
        assertThat(result.findings()).hasSize(1);
        assertThat(only.rule()).isEqualTo("spec-mismatch");
        assertThat(only.deviating().getFirst().place().quote()).isEqualTo(number);
        assertThat(only.consequences()).hasSize(following);
    }

    private void write(String name, String language, String sentence) throws IOException {
        Files.writeString(
                folder.resolve(name + ".html"),
                "<html lang=\"%s\"><head><title>%s</title></head><body><p>%s</p></body></html>"
                        .formatted(language, name, sentence));
    }
}
