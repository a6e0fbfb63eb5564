package app.concord.ui.look;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows the program's own pages of explanation: headings, paragraphs, lists, strong words, words in
 * code. More of Markdown is not used there.
 */
public final class MarkdownText {
    private static final Pattern INLINE =
            Pattern.compile("\\*\\*(?<strong>.+?)\\*\\*|`(?<code>[^`]+)`|\\*(?<em>[^*]+)\\*");
    private static final Pattern ITEM = Pattern.compile("^(?:[-*]|\\d+\\.)\\s+");

    private MarkdownText() {}

    /** The page, which scrolls when it is long. */
    public static Node page(String markdown) {
        VBox box = new VBox();
        box.getStyleClass().add("markdown");
        StringBuilder paragraph = new StringBuilder();
        for (String line : (markdown + "\n").split("\n", -1)) {
            String stripped = line.strip();
            if (stripped.isEmpty() || stripped.startsWith("#") || ITEM.matcher(stripped).find()) {
                flush(box, paragraph);
            }
            if (stripped.startsWith("#")) {
                boolean first = box.getChildren().isEmpty();
                TextFlow heading = flow(stripped.replaceFirst("^#+\\s*", ""));
                heading.getStyleClass().add(first ? "markdown-title" : "markdown-heading");
                box.getChildren().add(heading);
            } else if (!stripped.isEmpty()) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(stripped);
            }
        }
        flush(box, paragraph);
        ScrollPane scroll = new ScrollPane(box);
        scroll.getStyleClass().add("markdown-scroll");
        scroll.setFitToWidth(true);
        return scroll;
    }

    private static void flush(VBox box, StringBuilder paragraph) {
        if (paragraph.isEmpty()) {
            return;
        }
        String words = paragraph.toString();
        paragraph.setLength(0);
        Matcher item = ITEM.matcher(words);
        if (item.find()) {
            TextFlow flow = flow("•  " + words.substring(item.end()));
            flow.getStyleClass().add("markdown-item");
            box.getChildren().add(flow);
        } else {
            box.getChildren().add(flow(words));
        }
    }

    private static TextFlow flow(String words) {
        TextFlow flow = new TextFlow();
        Matcher matcher = INLINE.matcher(words);
        int at = 0;
        while (matcher.find()) {
            flow.getChildren().add(new Text(words.substring(at, matcher.start())));
            if (matcher.group("strong") != null) {
                flow.getChildren().add(styled(matcher.group("strong"), "text-bold"));
            } else if (matcher.group("code") != null) {
                flow.getChildren().add(styled(matcher.group("code"), "markdown-code"));
            } else {
                flow.getChildren().add(styled(matcher.group("em"), "text-italic"));
            }
            at = matcher.end();
        }
        flow.getChildren().add(new Text(words.substring(at)));
        return flow;
    }

    private static Text styled(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
