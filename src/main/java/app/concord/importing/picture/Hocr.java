package app.concord.importing.picture;

import app.concord.model.Box;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads hOCR, the page with words and places that programs for recognition write. */
final class Hocr {
    private static final String LINES = ".ocr_line, .ocr_header, .ocr_caption, .ocr_textfloat";

    private Hocr() {}

    /** The lines of the page in their order; what is not as it should be is left out. */
    static List<RecognisedLine> lines(String hocr) {
        Document document = Jsoup.parse(hocr, "", Parser.xmlParser());
        Element page = document.selectFirst(".ocr_page");
        Box extent = page == null ? null : box(page);
        List<RecognisedLine> lines = new ArrayList<>();
        for (Element element : document.select(LINES)) {
            List<RecognisedWord> words = new ArrayList<>();
            for (Element inside : element.select(".ocrx_word")) {
                RecognisedWord word = word(inside);
                if (word != null) {
                    words.add(word);
                }
            }
            Box box = box(element);
            if (box != null && !words.isEmpty()) {
                lines.add(line(element, box, words, extent == null ? box : extent));
            }
        }
        return lines;
    }

    private static @Nullable RecognisedWord word(Element element) {
        String text = element.text().strip();
        Box box = box(element);
        double[] confidence = numbers(element, "x_wconf");
        return text.isEmpty() || box == null
                ? null
                : new RecognisedWord(
                        text, box, confidence.length == 0 ? 0 : (int) Math.round(confidence[0]));
    }

    private static RecognisedLine line(
            Element element, Box box, List<RecognisedWord> words, Box page) {
        double[] angle = numbers(element, "textangle");
        int turn = angle.length == 0 ? 0 : Math.floorMod(360 - (int) Math.round(angle[0]), 360);
        double[] sizes = numbers(element, "x_size");
        double across = turn % 180 == 0 ? box.height() : box.width();
        double size = sizes.length > 0 && sizes[0] > 0 ? sizes[0] : across;
        double[] descent = numbers(element, "x_descenders");
        double below = descent.length > 0 ? Math.abs(descent[0]) : 0.2 * size;
        double baseline =
                switch (turn) {
                    case 90 -> page.width() - box.x() - below;
                    case 180 -> page.height() - box.y() - below;
                    case 270 -> box.right() - below;
                    default -> baseline(element, box, below);
                };
        return new RecognisedLine(turn, baseline, size, words);
    }

    /** Where the line it states passes the middle of the box. */
    private static double baseline(Element element, Box box, double below) {
        double[] line = numbers(element, "baseline");
        return line.length < 2
                ? box.bottom() - below
                : box.bottom() + line[1] + line[0] * box.width() / 2;
    }

    private static @Nullable Box box(Element element) {
        double[] corners = numbers(element, "bbox");
        return corners.length == 4 && corners[2] > corners[0] && corners[3] > corners[1]
                ? new Box(corners[0], corners[1], corners[2] - corners[0], corners[3] - corners[1])
                : null;
    }

    /** The numbers behind a name in the title of an element, none where it has no such name. */
    private static double[] numbers(Element element, String name) {
        for (String property : element.attr("title").split(";")) {
            String[] words = property.strip().split("\\s+");
            if (words[0].equals(name)) {
                try {
                    return Arrays.stream(words).skip(1).mapToDouble(Double::parseDouble).toArray();
                } catch (NumberFormatException e) {
                    return new double[0];
                }
            }
        }
        return new double[0];
    }
}
