package app.concord.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.importing.Bytes;
import app.concord.importing.SourceFile;
import app.concord.importing.glossary.GlossaryImporter;
import app.concord.model.Cancellation;
import app.concord.model.Glossary;
import app.concord.model.GlossaryColumn;
import app.concord.model.GlossaryTerm;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class GlossaryTableTest {
    @TempDir private Path folder;

    private static @Nullable Glossary read(byte[] bytes) {
        return new GlossaryImporter()
                .read(new SourceFile("glossary.csv", null, Bytes.of(bytes)), Cancellation.NONE)
                .glossary();
    }

    private static GlossaryTable table(String text) {
        return GlossaryTable.of(read(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(GlossaryTable table) {
        return new String(table.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void everythingThatWasReadIsWrittenAgain() {
        String text =
                "Owner;term;mark;short forms;forbidden;language;note\n"
                        + "Kim;Aurora;™;;\"a;b\";de;\"say \"\"so\"\"\"\n"
                        + ";;;;;;only a note\n";
        GlossaryTable table = table(text);
        assertThat(text(table)).isEqualTo("\ufeff" + text);
        assertThat(GlossaryTable.of(read(table.bytes()))).isEqualTo(table);
    }

    @Test
    void columnsThatAreMissingAreAdded() {
        assertThat(text(table("term\nAurora\n")))
                .isEqualTo("term,short forms,forbidden,mark,language,note\nAurora,,,,,\n");
        assertThat(GlossaryTable.of(null)).isEqualTo(GlossaryTable.EMPTY);
    }

    @Test
    void rowsAreAddedChangedAndTakenAway() {
        GlossaryTable table = table("term,note\nAurora,x\nLumo,y\n");
        assertThat(table.with(1, GlossaryColumn.TERM, "Luma").cell(1, GlossaryColumn.TERM))
                .isEqualTo("Luma");
        assertThat(table.without(0).rows()).hasSize(1);
        assertThat(table.withRow().rows()).hasSize(3);
        assertThat(table.withRow().withoutBlanks()).isEqualTo(table);
    }

    @Test
    void proposedTermsStandBehindItsOwn() {
        GlossaryTerm term =
                new GlossaryTerm(
                        0,
                        0,
                        "Lumo, Ltd",
                        List.of("Lumo", "Lu"),
                        List.of(),
                        "®",
                        Set.of("fr", "de"),
                        "");
        assertThat(text(table("term,note\nAurora,x\n").with(List.of(term))))
                .endsWith("Aurora,x,,,,\n\"Lumo, Ltd\",,Lumo | Lu,,®,de fr\n");
    }

    @Test
    void savedInOneStepWithoutBlankRows() throws IOException {
        GlossaryStore store = GlossaryStore.ofFolder(folder);
        store.save(table("term\nAurora\n").withRow());
        store.save(table("term\nLumo\n").withRow());
        assertThat(folder.resolve("glossary.csv"))
                .hasContent("term,short forms,forbidden,mark,language,note\nLumo,,,,,");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }
}
