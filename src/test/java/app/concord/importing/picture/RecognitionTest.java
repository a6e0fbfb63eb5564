package app.concord.importing.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Box;
import app.concord.model.Cancellation;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class RecognitionTest {
    private static final BufferedImage PICTURE =
            new BufferedImage(1000, 500, BufferedImage.TYPE_INT_RGB);

    private final List<String> calls = new ArrayList<>();

    /** Gives prepared answers, one a call, and keeps what it was asked. */
    private static final class Prepared implements Recogniser {
        private final List<List<RecognisedLine>> answers;
        private final List<String> calls = new ArrayList<>();

        Prepared(List<RecognisedLine> first) {
            this(first, List.of());
        }

        Prepared(List<RecognisedLine> first, List<RecognisedLine> second) {
            this.answers = new ArrayList<>(List.of(first, second));
        }

        @Override
        public List<String> languages(Cancellation cancellation) {
            return List.of("de", "en");
        }

        @Override
        public List<RecognisedLine> read(
                BufferedImage picture, String language, boolean sparse, Cancellation cancellation) {
            assertThat(picture.getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
            calls.add(
                    picture.getWidth()
                            + "x"
                            + picture.getHeight()
                            + (sparse ? " sparse" : "")
                            + " "
                            + language);
            return answers.removeFirst();
        }
    }

    private static RecognisedLine line(int turn, double size, Object... words) {
        List<RecognisedWord> read = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            Box box = new Box(300 + 165 * i, 600, 240, 90);
            read.add(new RecognisedWord((String) words[i], box, (Integer) words[i + 1]));
        }
        return new RecognisedLine(turn, 680, size, read);
    }

    private static RecognisedPage read(Prepared recogniser) throws IOException {
        return new Recognition(recogniser, List.of("en"), Cancellation.NONE).read(PICTURE);
    }

    private static List<String> texts(RecognisedPage page) {
        return page.lines().stream()
                .map(line ->
                        String.join(" ", line.words().stream().map(RecognisedWord::text).toList()))
                .toList();
    }

    @Test
    void readsSmallPicturesLargerAndLeadsBack() throws IOException {
        Prepared recogniser = new Prepared(List.of(line(0, 60, "Aurora", 90)));
        RecognisedPage page = read(recogniser);
        assertThat(recogniser.calls).containsExactly("3000x1500 en");
        assertThat(page.onPicture(new Box(300, 600, 240, 90))).isEqualTo(new Box(100, 200, 80, 30));
        assertThat(page.confidence()).isEqualTo(90);
    }

    @Test
    void readsAPageOnItsSideAgainUpright() throws IOException {
        Prepared recogniser =
                new Prepared(
                        List.of(line(90, 60, "Aurora", 90)), List.of(line(0, 60, "Aurora", 95)));
        RecognisedPage page = read(recogniser);
        assertThat(recogniser.calls).containsExactly("3000x1500 en", "1500x3000 en");
        Box box = page.onPicture(new Box(300, 600, 240, 90));
        // Letters that are turned to the right run down the picture.
        assertThat(box.x()).isCloseTo(1000 - 690 / 3.0, Offset.offset(0.01));
        assertThat(box.y()).isCloseTo(100, Offset.offset(0.01));
        assertThat(box.width()).isCloseTo(30, Offset.offset(0.01));
        assertThat(box.height()).isCloseTo(80, Offset.offset(0.01));
    }

    @Test
    void leavesSpecksOutAndKeepsShortWordsThatAreSure() throws IOException {
        RecognisedPage page =
                read(
                        new Prepared(
                                List.of(
                                        line(0, 60, "Aurora", 50, "$5", 31, "40", 90, "€", 90),
                                        line(0, 60, "~.", 90),
                                        line(0, 60, "be", 62),
                                        line(0, 60, "€5", 91),
                                        line(0, 60, "Mugerre", 30))));
        assertThat(texts(page)).containsExactly("Aurora 40 €", "€5");
    }

    @Test
    void keepsWhatStandsBetweenOrNextToSureWords() throws IOException {
        // Words stand 90 pixels apart: a blank at this size, and far apart at the other.
        Object[] words = {"you", 10, "ll", 9, "Aurora", 95, "5", 20, "lamps", 96, "be", 30};
        assertThat(texts(read(new Prepared(List.of(line(0, 120, words))))))
                .containsExactly("you ll Aurora 5 lamps be");
        assertThat(texts(read(new Prepared(List.of(line(0, 70, words))))))
                .containsExactly("Aurora 5 lamps");
    }

    @Test
    void givesListsTheirBulletsBack() throws IOException {
        RecognisedPage page =
                read(
                        new Prepared(
                                List.of(
                                        line(0, 60, "¢", 40, "Aurora", 90),
                                        line(0, 60, "e", 40, "Lamps", 90),
                                        line(0, 60, "©", 90, "2026", 90, "Lumenhof", 90))));
        assertThat(texts(page)).containsExactly("• Aurora", "• Lamps", "© 2026 Lumenhof");
        RecognisedPage words =
                read(new Prepared(List.of(line(0, 60, "e", 90, "Roma", 90, "insieme", 90))));
        assertThat(texts(words)).containsExactly("e Roma insieme");
    }

    @Test
    void looksHereAndThereWhereThereAreNoColumns() throws IOException {
        Prepared recogniser = new Prepared(List.of(), List.of(line(0, 60, "Aurora", 90)));
        assertThat(texts(read(recogniser))).containsExactly("Aurora");
        assertThat(recogniser.calls).containsExactly("3000x1500 en", "3000x1500 sparse en");
    }

    @Test
    void givesLinesOfAboutOneSizeTheSame() throws IOException {
        RecognisedPage page =
                read(
                        new Prepared(
                                List.of(
                                        line(0, 41, "Aurora", 90),
                                        line(0, 90, "Lamp", 90),
                                        line(0, 44, "Aurora", 90),
                                        line(0, 42, "Aurora", 90))));
        assertThat(page.lines())
                .extracting(RecognisedLine::size)
                .containsExactly(42.0, 90.0, 42.0, 42.0);
    }

    @Test
    void readsInTheLanguageThatIsReadMostSurelyAndStaysWithIt() throws IOException {
        Recogniser german =
                new Recogniser() {
                    @Override
                    public List<String> languages(Cancellation cancellation) {
                        return List.of("en", "de");
                    }

                    @Override
                    public List<RecognisedLine> read(
                            BufferedImage picture,
                            String language,
                            boolean sparse,
                            Cancellation cancellation) {
                        calls.add(language);
                        return language.equals("de")
                                ? List.of(
                                        line(
                                                0,
                                                60,
                                                "Ausschließlich",
                                                95,
                                                "Rücksendungen",
                                                95,
                                                "größtenteilsumsonst",
                                                95))
                                : List.of(
                                        line(
                                                0,
                                                60,
                                                "AusschlieBlich",
                                                80,
                                                "Rucksendungen",
                                                80,
                                                "gréBtenteilsumsonst",
                                                70));
                    }
                };
        Recognition recognition = new Recognition(german, List.of("en", "de"), Cancellation.NONE);
        assertThat(texts(recognition.read(PICTURE)))
                .containsExactly("Ausschließlich Rücksendungen größtenteilsumsonst");
        assertThat(texts(recognition.read(PICTURE))).hasSize(1);
        assertThat(calls).containsExactly("en", "de", "de");
    }

    @Test
    void mendsTheLetterOAmongDigits() throws IOException {
        RecognisedPage page =
                read(
                        new Prepared(
                                List.of(
                                        line(
                                                0, 60, "£4O.OO", 95, "SAVE2O", 95, "1OO%", 95,
                                                "H2O", 95, "5Ofa", 95, "CO2", 95))));
        assertThat(texts(page)).containsExactly("£40.OO SAVE20 100% H2O 5Ofa CO2");
    }

    @Test
    void readsInTheLanguageOfTheFileWhereItCan() {
        assertThat(Recognition.languages(List.of("de", "en"), "en")).containsExactly("en");
        assertThat(Recognition.languages(List.of("de", "en"), "fr")).containsExactly("de", "en");
        assertThat(Recognition.languages(List.of("de", "en"), null)).containsExactly("de", "en");
    }
}
