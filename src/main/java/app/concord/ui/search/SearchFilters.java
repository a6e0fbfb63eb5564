package app.concord.ui.search;

import app.concord.check.search.SearchAnswer;
import app.concord.message.Messages;
import app.concord.model.Channel;
import app.concord.ui.look.Icons;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The buttons that narrow the search to channels and languages, with what each would find. They
 * stay the same while one types, so that the keyboard stays where it is.
 */
final class SearchFilters {
    /** Those spoken most; others are asked for in the field. */
    private static final int MOST_LANGUAGES = 12;

    private final SearchViewModel model;
    private final FlowPane box;
    private final Map<Channel, ToggleButton> channels = new LinkedHashMap<>();
    private final Map<String, ToggleButton> languages = new LinkedHashMap<>();

    /** The languages for which buttons were made. */
    private Set<String> made = Set.of();

    SearchFilters(SearchViewModel model, FlowPane box) {
        this.model = model;
        this.box = box;
    }

    /** Shows the counts of an answer. */
    void show(SearchAnswer answer) {
        boolean sameButtons =
                channels.keySet().equals(answer.channels().keySet())
                        && made.equals(answer.languages().keySet());
        if (!sameButtons) {
            make(answer);
        }
        channels.forEach((channel, button) ->
                show(
                        button,
                        Icons.channelName(channel),
                        answer.channels().getOrDefault(channel, 0),
                        model.channelsProperty().get().contains(channel)));
        languages.forEach((language, button) ->
                show(
                        button,
                        SearchCell.language(language),
                        answer.languages().getOrDefault(language, 0),
                        model.languagesProperty().get().contains(language)));
    }

    private void make(SearchAnswer answer) {
        made = Set.copyOf(answer.languages().keySet());
        channels.clear();
        languages.clear();
        box.getChildren().clear();
        for (Channel channel : answer.channels().keySet()) {
            channels.put(channel, button(Icons.channel(channel), () -> model.toggle(channel)));
        }
        answer.languages().keySet().stream()
                .limit(MOST_LANGUAGES)
                .forEach(language ->
                        languages.put(language, button(null, () -> model.toggle(language))));
        box.getChildren().addAll(channels.values());
        if (languages.size() > 1) {
            Separator between = new Separator(Orientation.VERTICAL);
            between.getStyleClass().add("small");
            box.getChildren().add(between);
            box.getChildren().addAll(languages.values());
        }
    }

    private static ToggleButton button(@Nullable Node icon, Runnable toggled) {
        ToggleButton button = new ToggleButton();
        button.setGraphic(icon);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("small", "filter");
        button.setOnAction(event -> toggled.run());
        return button;
    }

    private static void show(ToggleButton button, String name, int pieces, boolean chosen) {
        button.setText(Messages.text("ui.search.filter", name, pieces));
        button.setSelected(chosen);
        button.setDisable(pieces == 0 && !chosen);
        button.setAccessibleText(Messages.text("ui.search.filter.pieces", name, pieces));
    }
}
