package app.concord.ui.evidence;

import app.concord.message.Wording;
import app.concord.model.Channel;
import app.concord.ui.look.Icons;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.Optional;

/** Draws what stands where a side has no place: who leaves it out, what would be right. */
final class SideNotes {
    private SideNotes() {}

    static Node node(EvidenceViewModel.Note note) {
        VBox box = new VBox();
        box.getStyleClass().add("side-note");
        switch (note) {
            case EvidenceViewModel.Note.MissingFrom missing -> {
                box.getChildren().add(quiet(EvidenceWords.text("missing")));
                for (String where : missing.where()) {
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

    private static Node where(String where) {
        Optional<Channel> channel = Channel.published(where);
        Label label = new Label(channel.map(Icons::channelName).orElse(where));
        channel.ifPresent(one -> label.setGraphic(Icons.channel(one)));
        label.setWrapText(true);
        return label;
    }
}
