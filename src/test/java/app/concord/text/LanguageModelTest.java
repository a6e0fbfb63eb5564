package app.concord.text;

import static org.assertj.core.api.Assertions.assertThat;

import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Holds the model that the build cuts to the program's languages against the whole one. */
class LanguageModelTest {
    private static final Path FACTS = Path.of("src", "test", "resources", "facts");
    private static final Set<String> OURS =
            Set.of("eng", "deu", "fra", "spa", "ita", "nld", "por", "ron", "ind", "msa", "zlm");

    private static LanguageDetectorModel whole;

    @BeforeAll
    static void load() throws IOException {
        try (InputStream stream =
                LanguageModelTest.class.getResourceAsStream("/langdetect-183.bin")) {
            whole = new LanguageDetectorModel(Objects.requireNonNull(stream));
        }
    }

    @Test
    void every_line_and_every_page_has_the_language_that_the_whole_model_ranks_first_among_ours()
            throws IOException {
        List<String> differing = new ArrayList<>();
        int compared = 0;
        for (String text : texts()) {
            compared++;
            if (!LanguageModel.get().languageOf(text).equals(byWholeModel(text))) {
                differing.add(text);
            }
        }
        assertThat(differing).isEmpty();
        assertThat(compared).isGreaterThan(2000);
    }

    @Test
    void what_is_no_word_does_not_matter() {
        String text = "Die Lampe ist bis Sonntag im Angebot und der Versand ist kostenlos";
        assertThat(LanguageModel.get().languageOf(text)).isEqualTo("deu");
        assertThat(
                        LanguageModel.get()
                                .languageOf(
                                        text
                                                + " https://lampen.example/the/best/of/them"
                                                + " #bestlampsinthewholeworld 1234 \uD83D\uDCA1"))
                .isEqualTo("deu");
    }

    @Test
    void texts_without_a_letter_have_some_language_always_the_same() {
        String none = LanguageModel.get().languageOf("");
        assertThat(LanguageModel.get().languageOf("\u4E00\u4E01\u4E02 \u0000\u0000"))
                .isEqualTo(none);
        assertThat(LanguageModel.get().languageOf("x".repeat(100_000))).isNotEmpty();
    }

    private static String byWholeModel(String text) {
        return Arrays.stream(new LanguageDetectorME(whole).predictLanguages(text))
                .map(Language::getLang)
                .filter(OURS::contains)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String language : Languages.all()) {
            List<String> lines =
                    Files.readAllLines(FACTS.resolve(language + ".facts")).stream()
                            .filter(line -> !line.isBlank() && !line.startsWith(" "))
                            .toList();
            texts.addAll(lines);
            String page = String.join(" ", lines);
            for (int length : new int[] {500, 1000, 2000, 4000}) {
                texts.add(page.substring(0, length));
            }
        }
        return texts;
    }
}
