package app.concord.ui.evidence;

import app.concord.message.Wording;
import app.concord.model.Channel;
import app.concord.ui.look.Icons;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** Draws what stands where a side has no place: who leaves it out, what would be right. */
final class SideNotes {
    private SideNotes() {}

    static Node node(EvidenceViewModel.Note note) {
        VBox box = new VBox();
        box.getStyleClass().add("side-note");
        switch (note) {
            case EvidenceViewModel.Note.MissingFrom missing -> {
                box.getChildren().add(quiet(EvidenceWords.text("missing")));
                for (EvidenceViewModel.Silent where : missing.where()) {
                    box.getChildren().add(where(where));
                }
            }
            case EvidenceViewModel.Note.Expected expected -> {
                Label value = new Label(Wording.value(expected.value()));
                value.getStyleClass().add("note-value");
                value.setWrapText(true);
                box.getChildren()
                        .addAll(
                                value,
                                quiet(EvidenceWords.text("basis." + expected.basis().name())));
            }
            case EvidenceViewModel.Note.Nothing nothing ->
                    box.getChildren().add(quiet(EvidenceWords.text("no-place")));
        }
        return box;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        return label;
    }

    private static Node where(EvidenceViewModel.Silent where) {
        Channel channel = where.channel();
        String path = where.path();
        String words = path == null ? "" : EvidenceWords.fileName(path);
        Label label =
                new Label(
                        path == null && channel != null
                                ? Icons.channelName(channel)
                                : where.title().isEmpty() || where.title().equals(words)
                                        ? words
                                        : words + "  ·  " + where.title());
        if (channel != null) {
            label.setGraphic(Icons.channel(channel));
        }
        if (path != null) {
            label.setTooltip(new Tooltip(path));
        }
        label.setWrapText(true);
        return label;
    }
}
