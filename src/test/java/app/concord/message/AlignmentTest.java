package app.concord.message;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;

class AlignmentTest {

    @Test
    void tellsOneWordInThePlaceOfAnother() {
        assertThat(marked("Even weg van de wind", "Even uit de wind"))
                .isEqualTo("Even [weg van|uit] de wind");
        assertThat(marked("Satu Tiket, Sampai Tujuan", "Satu Tiket, Sampai Pulau"))
                .isEqualTo("Satu Tiket, Sampai [Tujuan|Pulau]");
    }

    @Test
    void leavesAGapWhereAWordIsMissing() {
        Alignment words = Alignment.of("Milchi enthält Fluorid.", "Milchi enthält kein Fluorid.");
        Alignment.Part gap = words.differences().getFirst();
        assertThat(words.differences()).hasSize(1);
        assertThat(gap.left().length()).isZero();
        assertThat(gap.left().start()).isEqualTo("Milchi enthält ".length());
        assertThat(gap.right().of(words.right())).isEqualTo("kein");
        assertThat(marked("Alle Modelle", "Fast alle Modelle")).isEqualTo("[|Fast] Alle Modelle");
        assertThat(marked("Wir liefern", "Wir liefern frei")).isEqualTo("Wir liefern[|frei]");
        assertThat(marked("Wir liefern nicht!", "Wir liefern.")).isEqualTo("Wir liefern [nicht|]!");
    }

    @Test
    void capitalsPunctuationAndSharpSCountForNothingWhereWordsDiffer() {
        assertThat(marked("HET TIJ NEEMT ALLES TERUG", "Het tij brengt alles terug."))
                .isEqualTo("HET TIJ [NEEMT|brengt] ALLES TERUG");
        assertThat(marked("Grosse Bäder, alles neu", "Große Bäder – alles alt"))
                .isEqualTo("Grosse Bäder, alles [neu|alt]");
    }

    @Test
    void capitalsCountWhereNothingElseDiffers() {
        assertThat(marked("CrewLark", "Crewlark")).isEqualTo("[CrewLark|Crewlark]");
        assertThat(cores("CrewLark", "Crewlark")).isEqualTo("L|l");
        assertThat(cores("Sekar Lumi", "Sekarlumi")).isEqualTo(" L|l");
        assertThat(Alignment.of("Crewlark", "Crewlark").same()).isTrue();
        assertThat(Alignment.of("", "").same()).isTrue();
    }

    @Test
    void compoundsMayBeWrittenInOneWordOrSeveral() {
        assertThat(
                        marked(
                                "Die Herbstschlaf-Wochen enden nie",
                                "Die Herbstschlafwochen enden nicht"))
                .isEqualTo("Die Herbstschlaf-Wochen enden [nie|nicht]");
        assertThat(marked("Spar\u00adpreis heute", "Sparpreis morgen"))
                .isEqualTo("Spar\u00adpreis [heute|morgen]");
    }

    @Test
    void showsTheLettersInWhichWordsDiffer() {
        assertThat(cores("auch für Außenwände", "auch für Innenwände")).isEqualTo("Auß|Inn");
        assertThat(cores("Ombreline", "Ombrelune")).isEqualTo("i|u");
        assertThat(cores("Sonnet", "Sonet")).isEqualTo("n|");
        assertThat(cores("K1T20", "KIT20")).isEqualTo("1|I");
        assertThat(cores("€26.90", "€24.90")).isEqualTo("6|4");
        assertThat(cores("Saturday 17 April 2027", "Saturday 10 April 2027")).isEqualTo("7|0");
        assertThat(cores("Thuis start", "Thuis begint")).isEqualTo("start|begint");
    }

    @Test
    void numbersAndTheirSignsAreWords() {
        assertThat(marked("nur 1.299,00 € statt", "nur 1.249,00 € statt"))
                .isEqualTo("nur [1.299,00|1.249,00] € statt");
        assertThat(marked("20 % sparen", "20 € sparen")).isEqualTo("20 [%|€] sparen");
    }

    @Test
    void neverCutsACharacter() {
        assertThat(cores("a\ud83d\ude00b c", "a\ud83d\ude01b c"))
                .isEqualTo("\ud83d\ude00|\ud83d\ude01");
        assertThat(cores("Cafe\u0301nord", "Cafe\u0300nord")).isEqualTo("e\u0301|e\u0300");
    }

    @Test
    void sentencesOfDifferentThingsAreNotRelated() {
        assertThat(
                        Alignment.of("Hörst du die Amsel?", "Bestellen Sie die Brille zum Preis")
                                .related())
                .isFalse();
        assertThat(Alignment.of("€8", "€12").related()).isFalse();
        assertThat(Alignment.of("", "Wort").related()).isFalse();
        assertThat(Alignment.of("Dinner, made brighter", "Dinner, but brighter").related())
                .isTrue();
        assertThat(Alignment.of("Quondong", "Quandong").related()).isTrue();
    }

    @Test
    void swappedWordsDiffer() {
        assertThat(marked("Ver mejor, oír bien", "Ver bien, oír mejor"))
                .isEqualTo("Ver [mejor|bien], oír [bien|mejor]");
    }

    @Test
    void veryLongTextsAreComparedAtTheirEnds() {
        String start = "anfang ";
        String middle = "ja nein ".repeat(900);
        Alignment words =
                Alignment.of(start + "x " + middle + "ende", start + "y " + "nein ja ".repeat(900));
        assertThat(words.differences()).hasSize(1);
        assertThat(words.parts().getFirst().left().of(words.left())).isEqualTo(start);
    }

    @Property(tries = 300)
    void partsCoverBothTexts(@ForAll String left, @ForAll String right) {
        Alignment words = Alignment.of(left, right);
        assertThat(words.parts().stream().map(p -> p.left().of(left)).collect(Collectors.joining()))
                .isEqualTo(left);
        assertThat(
                        words.parts().stream()
                                .map(p -> p.right().of(right))
                                .collect(Collectors.joining()))
                .isEqualTo(right);
        assertThat(words).isEqualTo(Alignment.of(left, right));
        for (Alignment.Part part : words.parts()) {
            assertThat(part.left().contains(part.leftCore())).isTrue();
            assertThat(part.right().contains(part.rightCore())).isTrue();
        }
    }

    private static String marked(String left, String right) {
        Alignment words = Alignment.of(left, right);
        StringBuilder marked = new StringBuilder();
        for (Alignment.Part part : words.parts()) {
            String said = part.left().of(left);
            if (part.same()) {
                marked.append(said);
            } else {
                marked.append('[').append(said).append('|');
                marked.append(part.right().of(right)).append(']');
                marked.append(said.isEmpty() && part.left().start() < left.length() ? " " : "");
            }
        }
        return marked.toString();
    }

    private static String cores(String left, String right) {
        Alignment words = Alignment.of(left, right);
        return words.differences().stream()
                .map(p -> p.leftCore().of(left) + "|" + p.rightCore().of(right))
                .collect(Collectors.joining(" "));
    }
}
