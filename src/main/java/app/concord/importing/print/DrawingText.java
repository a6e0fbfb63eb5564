package app.concord.importing.print;

import app.concord.importing.Limits;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that charts and diagrams of office documents show. */
final class DrawingText {
    private DrawingText() {}

    /**
     * The words of a chart, each once: title, names of axes, series and categories, written labels,
     * and values where the chart writes them out.
     *
     * @param chart root of the chart's part
     */
    static List<String> chart(XmlElement chart) {
        Set<String> words = new LinkedHashSet<>();
        for (XmlElement title : chart.all("title")) {
            add(words, paragraphs(title));
            cached(title, words);
        }
        for (XmlElement series : chart.all("ser")) {
            for (String name : List.of("tx", "cat", "xVal")) {
                XmlElement part = series.child(name);
                if (part != null) {
                    cached(part, words);
                }
            }
            XmlElement labels = series.child("dLbls");
            XmlElement value = labels == null ? null : labels.child("showVal");
            XmlElement values = series.child("val");
            if (value != null && value.on() && values != null) {
                cached(values, words);
            }
        }
        add(words, paragraphs(chart));
        return List.copyOf(words);
    }

    private static void cached(XmlElement part, Set<String> words) {
        for (XmlElement value : part.all("v")) {
            if (words.size() < Limits.DRAWING_POINTS) {
                add(words, List.of(value.text()));
            }
        }
    }

    private static void add(Set<String> words, List<String> more) {
        for (String text : more) {
            if (!text.isBlank()) {
                words.add(text.strip());
            }
        }
    }

    /** The plain text of each paragraph of drawn text below an element. */
    static List<String> paragraphs(XmlElement parent) {
        List<String> found = new ArrayList<>();
        for (XmlElement paragraph : parent.all("p")) {
            StringBuilder text = new StringBuilder();
            paragraph.each(element -> {
                if (element.named("t")) {
                    text.append(element.text());
                } else if (element.named("br")) {
                    text.append('\n');
                }
            });
            found.add(text.toString());
        }
        return found;
    }

    /**
     * The words of a diagram in the order of its outline.
     *
     * @param model root of the part with the diagram's data
     */
    static List<String> diagram(XmlElement model) {
        Map<String, XmlElement> points = new HashMap<>();
        List<XmlElement> order = new ArrayList<>();
        @Nullable XmlElement root = null;
        for (XmlElement point : model.all("pt")) {
            if (!point.attribute("modelId").isEmpty()) {
                points.put(point.attribute("modelId"), point);
                order.add(point);
                root = point.attribute("type").equals("doc") ? point : root;
            }
        }
        Map<String, List<XmlElement>> below = new HashMap<>();
        for (XmlElement connection : model.all("cxn")) {
            String type = connection.attribute("type");
            if (type.isEmpty() || type.equals("parOf")) {
                below.computeIfAbsent(connection.attribute("srcId"), id -> new ArrayList<>())
                        .add(connection);
            }
        }
        List<String> words = new ArrayList<>();
        Set<String> met = new HashSet<>();
        if (root != null) {
            outline(root, points, below, met, words);
        }
        for (XmlElement point : order) {
            if (!point.attribute("type").equals("pres") && met.add(point.attribute("modelId"))) {
                words(point, words);
            }
        }
        return words;
    }

    private static void outline(
            XmlElement root,
            Map<String, XmlElement> points,
            Map<String, List<XmlElement>> below,
            Set<String> met,
            List<String> words) {
        List<XmlElement> todo = new ArrayList<>();
        todo.add(root);
        while (!todo.isEmpty()) {
            XmlElement point = todo.removeLast();
            if (!met.add(point.attribute("modelId"))) {
                continue;
            }
            words(point, words);
            List<XmlElement> connections =
                    new ArrayList<>(below.getOrDefault(point.attribute("modelId"), List.of()));
            connections.sort(
                    Comparator.comparingLong((XmlElement cxn) -> cxn.number("srcOrd", 0))
                            .reversed());
            for (XmlElement connection : connections) {
                XmlElement next = points.get(connection.attribute("destId"));
                if (next != null) {
                    todo.add(next);
                }
            }
        }
    }

    private static void words(XmlElement point, List<String> words) {
        XmlElement text = point.child("t");
        if (text != null) {
            for (String paragraph : paragraphs(text)) {
                if (!paragraph.isBlank()) {
                    words.add(paragraph);
                }
            }
        }
    }
}
