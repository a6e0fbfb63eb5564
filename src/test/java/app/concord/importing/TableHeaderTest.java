package app.concord.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Which rows of a table name its columns. */
class TableHeaderTest {
    private static final List<String> LAMP = List.of("Meridel", "€ 60", "€ 48");
    private static final List<String> STOOL = List.of("Brint", "€ 35", "€ 28");

    private static int rows(List<String> first) {
        return TableHeader.rows(List.of(first, LAMP, STOOL));
    }

    @Test
    void wordsNameColumns() {
        assertThat(rows(List.of("Item", "Full price", "Now"))).isEqualTo(1);
        assertThat(rows(List.of("", "Full price", "Now"))).isEqualTo(1);
    }

    @Test
    void numberAmongWordsIsPartOfAName() {
        assertThat(rows(List.of("Item", "Full price", "Until 12 September"))).isEqualTo(1);
        assertThat(rows(List.of("Lamp", "Full price", "12 September"))).isZero();
        assertThat(rows(List.of("Lamp 60", "Full price", "Until 12 September"))).isZero();
        assertThat(rows(List.of("Item", "Price 2026", "Price 2027"))).isZero();
    }

    @Test
    void wordsWithNumbersAboveAmountsNameColumns() {
        assertThat(rows(List.of("Tarif", "1.–12. Monat", "danach"))).isEqualTo(1);
        assertThat(rows(List.of("Abonament", "luna 1–6", "din luna 7"))).isEqualTo(1);
        assertThat(rows(List.of("Tarif 12", "1.–12. Monat", "danach"))).isZero();
        assertThat(rows(List.of("Tarif", "1–12", "danach"))).isZero();
        assertThat(
                        TableHeader.rows(
                                List.of(
                                        List.of("Runtime", "12 months", "24 months"),
                                        List.of("Notice", "4 weeks", "4 weeks"))))
                .isZero();
    }

    @Test
    void firstRowOfValuesIsNoHeader() {
        assertThat(rows(List.of("Orla", "€ 20", "€ 16"))).isZero();
        assertThat(
                        TableHeader.rows(
                                List.of(
                                        List.of("Orla", "in stock", "until 12 May"),
                                        List.of("Meridel", "sold out", "until 14 May"))))
                .isZero();
    }

    @Test
    void wordsBelowWordsAreNoValues() {
        assertThat(
                        TableHeader.rows(
                                List.of(
                                        List.of("Item", "Colour", "Until 12 May"),
                                        List.of("Meridel", "red", "blue"))))
                .isZero();
    }
}
