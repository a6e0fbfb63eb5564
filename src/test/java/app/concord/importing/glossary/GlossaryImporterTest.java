package app.concord.importing.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Bytes;
import app.concord.importing.SourceFile;
import app.concord.model.Block;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Glossary;
import app.concord.model.GlossaryTerm;
import app.concord.model.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

class GlossaryImporterTest {

    private static ReadGlossary read(byte[] bytes) {
        return new GlossaryImporter()
                .read(new SourceFile("glossary.csv", null, Bytes.of(bytes)), Cancellation.NONE);
    }

    private static ReadGlossary read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Glossary glossary(String text) {
        ReadGlossary read = read(text);
        assertThat(read.problems()).isEmpty();
        return Objects.requireNonNull(read.glossary());
    }

    @Test
    void everyColumnIsRead() {
        Glossary glossary =
                glossary(
                        """
                        Term,Short forms,Forbidden,Mark,Language,Note
                        Aurora Lamp,Aurora|Lamp One,aurora light,(R),de-AT fr,see page 3
                        """);
        GlossaryTerm term = glossary.terms().getFirst();
        assertThat(term)
                .isEqualTo(
                        new GlossaryTerm(
                                1,
                                0,
                                "Aurora Lamp",
                                List.of("Aurora", "Lamp One"),
                                List.of("aurora light"),
                                "®",
                                java.util.Set.of("de", "fr"),
                                "see page 3"));
        Block shown = glossary.block(term);
        assertThat(shown.text()).isEqualTo("Aurora Lamp");
        assertThat(glossary.file().channel()).isEqualTo(Channel.GLOSSARY);
        assertThat(glossary.delimiter()).isEqualTo(',');
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void anyDelimiterDoes(String delimiter) {
        String text = "NOTE~term~do_not_use\nhouse style~Aurora~\"Lumo\nLumen\"\n";
        GlossaryTerm term = glossary(text.replace("~", delimiter)).terms().getFirst();
        assertThat(term.term()).isEqualTo("Aurora");
        assertThat(term.forbidden()).containsExactly("Lumo", "Lumen");
        assertThat(term.note()).isEqualTo("house style");
    }

    @Test
    void windowsCharactersAreRead() {
        String text = "term;mark\nCafé Größe;®\n";
        GlossaryTerm term =
                Objects.requireNonNull(
                                read(text.getBytes(Charset.forName("windows-1252"))).glossary())
                        .terms()
                        .getFirst();
        assertThat(term.term()).isEqualTo("Café Größe");
        assertThat(term.mark()).isEqualTo("®");
    }

    @Test
    void formsArePartedByCommasOnlyWhereNothingElsePartsThem() {
        Glossary glossary =
                glossary(
                        "term;avoid\nOne Two;\"a1, b2\"\nThree;\"Smart, Inc|c3\"\nFour;\"d4\n e5\"\n");
        assertThat(glossary.terms())
                .extracting(GlossaryTerm::forbidden)
                .containsExactly(
                        List.of("a1", "b2"), List.of("Smart, Inc", "c3"), List.of("d4", "e5"));
    }

    @Test
    void unknownColumnsAreLeftOutWithANoteAndStillShown() {
        ReadGlossary read = read("term,owner\nAurora,Kim\n");
        assertThat(read.problems())
                .containsExactly(Problem.of("glossary.csv", Problem.Kind.LEFT_OUT, "owner"));
        Glossary glossary = Objects.requireNonNull(read.glossary());
        assertThat(glossary.file().blocks())
                .extracting(Block::label)
                .containsExactly("term", "owner");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                ";;;;;only a note#empty",
                "X;;;;;#short",
                "Aurora;;;x;;#mark",
                "Aurora;;;;Klingon;#language",
                "Lumo;;;;;#twice",
                "LUMO;;;;de;#twice",
                ";;Lumo;;;#both",
                "Nova;;Nova;;;#both"
            })
    void rowsThatCannotBeFollowedAreToldWithTheirNumber(String row, String reason) {
        ReadGlossary read =
                read("term;short forms;forbidden;mark;language;note\nLumo;;;;;\n\n" + row + "\n");
        assertThat(Objects.requireNonNull(read.glossary()).terms()).hasSize(1);
        Problem problem = read.problems().getFirst();
        assertThat(problem.path()).isEqualTo("glossary.csv");
        assertThat(problem.kind()).isEqualTo(Problem.Kind.GLOSSARY_ROW);
        assertThat(problem.location().row()).isEqualTo(3);
        assertThat(problem.details().getFirst()).isEqualTo(reason);
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void sameTermInTwoLanguagesIsNoContradiction() {
        assertThat(glossary("term;forbidden;lang\nLumo;;de\nLumo;;fr\n;Lumo;en\n").terms())
                .hasSize(3);
    }

    @Test
    void fileWithoutTermsIsToldAndAnEmptyOneIsNot() {
        assertThat(read("name of list\nAurora\n").problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.NOT_RECOGNISED);
        assertThat(read("").problems()).isEmpty();
        assertThat(read("").glossary()).isNull();
        assertThat(glossary("term\n").terms()).isEmpty();
    }
}
