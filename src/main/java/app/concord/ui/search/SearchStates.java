package app.concord.ui.search;

import app.concord.check.search.SearchAnswer;
import app.concord.check.search.Widening;
import app.concord.message.Messages;
import app.concord.ui.look.EmptyState;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/** What stands in place of results: what can be asked, or how to ask for more. */
final class SearchStates {
    private static final double WIDEST = 560;

    /** Ways to ask, each with its meaning under the key with {@code .text}. */
    private static final List<String> SYNTAX =
            List.of("words", "phrase", "without", "or", "field", "star");

    private final SearchViewModel model;

    /** Puts the keyboard back into the field after a link was used. */
    private final Runnable focus;

    SearchStates(SearchViewModel model, Runnable focus) {
        this.model = model;
        this.focus = focus;
    }

    /** What stands in place of the results, null where there are some. */
    @Nullable Node state() {
        if (model.resultProperty().get() == null) {
            return EmptyState.of("ui.search.empty.nothing", null, null);
        }
        if (model.preparingProperty().get()) {
            return preparing();
        }
        SearchAnswer answer = model.answerProperty().get();
        if (answer == null || !answer.asked()) {
            return beginning();
        }
        return answer.pieces() == 0 ? nothingFound(answer) : null;
    }

    private static Node preparing() {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(28, 28);
        VBox box = new VBox(turning, new Label(Messages.text("ui.search.preparing")));
        box.getStyleClass().add("empty-state");
        return box;
    }

    private Node beginning() {
        VBox box = box("ui.search.empty.asked");
        links(box, "ui.search.recent", model.recent());
        links(box, "ui.search.examples", model.examples());
        Label title = new Label(Messages.text("ui.search.syntax"));
        title.getStyleClass().add("state-heading");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("syntax");
        int row = 0;
        for (String name : SYNTAX) {
            Label typed = new Label(Messages.text("ui.search.syntax." + name));
            typed.getStyleClass().add("typed");
            typed.setMinWidth(Label.USE_PREF_SIZE);
            Label meaning = new Label(Messages.text("ui.search.syntax." + name + ".text"));
            meaning.setWrapText(true);
            meaning.getStyleClass().add("muted");
            grid.addRow(row++, typed, meaning);
        }
        box.getChildren().addAll(title, grid);
        return box;
    }

    private void links(VBox box, String heading, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        Label title = new Label(Messages.text(heading));
        title.getStyleClass().add("state-heading");
        box.getChildren().add(title);
        for (String text : texts) {
            box.getChildren().add(link(text, "typed", text, model::use));
        }
    }

    private <T> Hyperlink link(String words, String style, T value, Consumer<T> use) {
        Hyperlink link = new Hyperlink(words);
        link.setMnemonicParsing(false);
        link.getStyleClass().add(style);
        link.setOnAction(event -> {
            use.accept(value);
            focus.run();
        });
        return link;
    }

    private Node nothingFound(SearchAnswer answer) {
        VBox box = box("ui.search.empty.none");
        Label asked =
                new Label(
                        answer.request().narrowed()
                                ? Messages.text("ui.search.empty.narrowed", asked(answer))
                                : Messages.text("ui.search.empty.everywhere", asked(answer)));
        asked.setWrapText(true);
        box.getChildren().add(1, asked);
        for (Widening widening : answer.widenings()) {
            String words =
                    Messages.text(
                            "ui.search.wider." + widening.kind().name(),
                            Messages.text("ui.search.passages", widening.passages()),
                            widening.words());
            box.getChildren().add(link(words, "wider", widening, model::use));
        }
        if (answer.widenings().isEmpty()) {
            Hyperlink clear =
                    link(Messages.text("ui.search.start-over"), "wider", "", t -> model.clear());
            box.getChildren().add(clear);
        }
        return box;
    }

    /** What was asked, with where it was looked for. */
    private static String asked(SearchAnswer answer) {
        String text = answer.request().text().strip();
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    private static VBox box(String key) {
        Label title = new Label(Messages.text(key));
        title.getStyleClass().add("empty-title");
        Label words = new Label(Messages.text(key + ".text"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        VBox box = new VBox(title, words);
        box.setMaxWidth(WIDEST);
        box.getStyleClass().add("search-state");
        return box;
    }
}
