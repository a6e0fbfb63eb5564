package app.concord.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.GlossaryColumn;

import org.junit.jupiter.api.Test;

import java.util.List;

class GlossaryMergeTest {
    private static final List<String> COLUMNS = List.of("Term", "Forbidden", "Language", "Note");

    private final GlossaryTable base =
            new GlossaryTable(
                    COLUMNS,
                    ',',
                    List.of(
                            List.of("Nordlicht", "Nord Licht", "", "one word"),
                            List.of("Alva", "", "de", ""),
                            List.of("Alva", "", "en", ""),
                            List.of("", "billig", "de", "")));

    @Test
    void cellsThatOnlyOneSideChangedAreTakenFromIt() {
        GlossaryTable mine = base.with(0, GlossaryColumn.NOTE, "as on the label");
        GlossaryTable theirs = base.with(0, GlossaryColumn.FORBIDDEN, "Nord-Licht");
        GlossaryMerge.Merged merged = GlossaryMerge.of(base, mine, theirs);
        assertThat(merged.table().rows().getFirst())
                .containsExactly("Nordlicht", "Nord-Licht", "", "as on the label");
        assertThat(merged.table().rows()).hasSize(4);
        assertThat(merged.overlaps()).isZero();
        assertThat(merged.origins()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void whatBothChangedStaysMineAndIsCounted() {
        GlossaryTable mine = base.with(0, GlossaryColumn.NOTE, "mine");
        GlossaryTable theirs = base.with(0, GlossaryColumn.NOTE, "theirs");
        GlossaryMerge.Merged merged = GlossaryMerge.of(base, mine, theirs);
        assertThat(merged.table().cell(0, GlossaryColumn.NOTE)).isEqualTo("mine");
        assertThat(merged.overlaps()).isEqualTo(1);
        assertThat(GlossaryMerge.of(base, mine, mine).overlaps()).isZero();
    }

    @Test
    void rowsOfBothAreKeptAndRemovedOnesStayRemoved() {
        GlossaryTable mine = base.without(3).withRow();
        mine = mine.with(3, GlossaryColumn.TERM, "Mein");
        GlossaryTable theirs = base.without(1).withRow();
        theirs = theirs.with(3, GlossaryColumn.TERM, "Ihr");
        GlossaryMerge.Merged merged = GlossaryMerge.of(base, mine, theirs);
        assertThat(merged.table().rows().stream().map(row -> row.getFirst() + row.get(2)))
                .containsExactly("Nordlicht", "Alvaen", "Ihr", "Mein");
        assertThat(merged.origins()).containsExactly(0, 1, 3, -1);
    }

    @Test
    void whatOneSideRemovedAndTheOtherChangedIsKept() {
        GlossaryTable changed = base.with(3, GlossaryColumn.NOTE, "we say good value");
        GlossaryTable without = base.without(3);
        assertThat(GlossaryMerge.of(base, changed, without).table().rows().getLast())
                .containsExactly("", "billig", "de", "we say good value");
        assertThat(GlossaryMerge.of(base, without, changed).table().rows().getLast())
                .containsExactly("", "billig", "de", "we say good value");
    }

    @Test
    void columnsAreTheSameWhateverTheirOrderAndHeader() {
        GlossaryTable theirs =
                new GlossaryTable(
                        List.of("Owner", "Language", "Name", "Avoid", "do not use"),
                        ';',
                        List.of(List.of("Brand", "de", "Alva", "Alwa", "Alfa")));
        GlossaryTable mine = base.with(1, GlossaryColumn.NOTE, "a mattress");
        GlossaryMerge.Merged merged = GlossaryMerge.of(base, mine, theirs);
        assertThat(merged.table().columns())
                .containsExactly("Owner", "Language", "Name", "Avoid", "do not use", "Note");
        assertThat(merged.table().delimiter()).isEqualTo(';');
        assertThat(merged.table().rows())
                .containsExactly(List.of("Brand", "de", "Alva", "Alwa", "Alfa", "a mattress"));
    }

    @Test
    void nothingChangedIsTheirs() {
        GlossaryTable theirs = base.with(0, GlossaryColumn.NOTE, "new").without(2);
        assertThat(GlossaryMerge.of(base, base, theirs).table()).isEqualTo(theirs);
        assertThat(GlossaryMerge.of(base, theirs, base).table().rows()).isEqualTo(theirs.rows());
    }
}
