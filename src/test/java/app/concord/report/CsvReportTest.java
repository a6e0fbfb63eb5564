package app.concord.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Review;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

class CsvReportTest {
    private final Report report = new CsvReport();

    static Stream<String> names() {
        return ReportSpecimens.all().keySet().stream();
    }

    private String csv(String name) {
        Review review = Objects.requireNonNull(ReportSpecimens.all().get(name));
        return Golden.write(report, review, false, false);
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(csv.substring(1), format)) {
            return parser.getRecords();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void tellsEveryPlace(String name) {
        assertThat(csv(name).replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        Golden.matches("csv/" + name + ".csv", csv(name).replace("\r\n", "\n"));
    }

    @Test
    void listsFacts() {
        Golden.matches(
                "csv/facts.csv",
                Golden.write(report, Specimens.full(), false, true).replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyRowHasEveryColumn(String name) throws IOException {
        assertThat(csv(name)).startsWith("\uFEFFseverity,state,rule,");
        assertThat(rows(csv(name))).allSatisfy(row -> assertThat(row.isConsistent()).isTrue());
    }

    @Test
    void aRowIsAPlaceOrAPieceThatLacksIt() throws IOException {
        List<CSVRecord> rows = rows(csv("crowded"));
        assertThat(rows).hasSize(4 + 2 + 12 + 1 + 4 + 2);
        CSVRecord missing = rows.getLast();
        assertThat(missing.get("side")).isEqualTo("missing");
        assertThat(missing.get("channel")).isEqualTo("print");
        assertThat(missing.get("asset")).isEqualTo(Specimens.FLYER);
    }

    @Test
    void nothingIsTakenForAFormula() throws IOException {
        for (CSVRecord row : rows(csv("crowded"))) {
            for (String cell : row) {
                assertThat(cell).doesNotMatch("(?s)\\s*[=+@-].*");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "=1+1,'=1+1",
                "+49 30,'+49 30",
                "-5,'-5",
                "@SUM,'@SUM",
                " =1,' =1",
                "＝1,'＝1",
                "£5,£5",
                "a=1,a=1",
                "20 %,20 %"
            },
            quoteCharacter = '"')
    void formulasBecomeText(String text, String harmless) {
        assertThat(CsvReport.harmless(text)).isEqualTo(harmless);
    }

    @Test
    void tabsAndBreaksAtTheBeginningBecomeText() {
        assertThat(CsvReport.harmless("\t=1")).isEqualTo("'\t=1");
        assertThat(CsvReport.harmless("\r1")).isEqualTo("'\r1");
        assertThat(CsvReport.harmless("")).isEmpty();
    }
}
