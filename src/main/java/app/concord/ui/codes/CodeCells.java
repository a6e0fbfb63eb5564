package app.concord.ui.codes;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.CodeRegister;
import app.concord.model.FindingMatrix.State;
import app.concord.ui.look.Icons;
import app.concord.ui.look.Legend;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The cells of the table of codes. */
final class CodeCells {
    private CodeCells() {}

    /** What all cells share: nothing is drawn in empty rows. */
    abstract static class Base extends TableCell<CodeLine, CodeLine> {
        @Override
        protected final void updateItem(@Nullable CodeLine line, boolean empty) {
            super.updateItem(line, empty);
            setTooltip(null);
            setGraphic(null);
            setAccessibleText(null);
            if (line != null && !empty) {
                show(line);
            }
        }

        abstract void show(CodeLine line);
    }

    /** The code, and below the offer it belongs to. */
    static final class Code extends Base {
        private final Label code = new Label();
        private final Label offer = new Label();
        private final HBox first = new HBox();
        private final VBox box = new VBox(first, offer);

        Code() {
            code.getStyleClass().add("code");
            offer.getStyleClass().addAll("muted", "small-words");
            offer.setMinWidth(0);
            offer.managedProperty().bind(offer.visibleProperty());
            first.getStyleClass().add("stated-value");
            box.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        void show(CodeLine line) {
            State state = line.entry().state();
            first.getChildren().setAll(code);
            if (state == State.DEVIATES) {
                first.getChildren().addFirst(Legend.sign(state));
            }
            code.setText(line.entry().code());
            offer.setText(line.offer());
            offer.setVisible(!line.offer().isEmpty());
            setTooltip(
                    new Tooltip(
                            line.offer().isEmpty()
                                    ? line.entry().code()
                                    : line.entry().code() + "\n" + line.offer()));
            setAccessibleText(Wording.term(state) + ": " + line.entry().code());
            setGraphic(box);
        }
    }

    /** Several words, two of them in view and all in the tooltip. */
    static final class Words extends Base {
        private static final int SHOWN = 2;

        private final Function<CodeLine, List<String>> words;
        private final VBox box = new VBox();

        Words(Function<CodeLine, List<String>> words) {
            this.words = words;
            box.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        void show(CodeLine line) {
            List<String> all = words.apply(line);
            if (all.isEmpty()) {
                return;
            }
            box.getChildren().clear();
            int shown = all.size() <= SHOWN ? all.size() : SHOWN - 1;
            for (String one : all.subList(0, shown)) {
                box.getChildren().add(label(one, all.size() == 1));
            }
            if (shown < all.size()) {
                Label more = new Label(Messages.text("ui.matrix.more", all.size() - shown));
                more.getStyleClass().addAll("muted", "small-words");
                box.getChildren().add(more);
            }
            String told = String.join("\n", all);
            setTooltip(new Tooltip(told));
            setAccessibleText(told);
            setGraphic(box);
        }

        private static Label label(String words, boolean alone) {
            Label label = new Label(words);
            label.setMinWidth(0);
            label.setWrapText(alone);
            label.getStyleClass().add("figures");
            if (words.startsWith(Icons.sign(State.DEVIATES))) {
                label.getStyleClass().add("state-deviates");
            }
            return label;
        }
    }

    /** The code it could be taken for, and below why. */
    static final class Alike extends Base {
        private final Label code = new Label();
        private final Label why = new Label();
        private final VBox box = new VBox(code, why);

        Alike() {
            code.getStyleClass().add("code");
            why.getStyleClass().addAll("muted", "small-words");
            box.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        void show(CodeLine line) {
            List<CodeRegister.LookAlike> others = line.entry().lookAlikes();
            if (others.isEmpty()) {
                return;
            }
            CodeRegister.LookAlike first = others.getFirst();
            code.setText(first.code());
            String likeness = Messages.text("ui.codes.like." + first.likeness().name());
            why.setText(
                    others.size() == 1
                            ? likeness
                            : Messages.text("ui.codes.like.more", likeness, others.size() - 1));
            List<String> told = new ArrayList<>();
            for (CodeRegister.LookAlike other : others) {
                told.add(
                        Messages.text(
                                "ui.codes.said",
                                other.code(),
                                Messages.text("ui.codes.like." + other.likeness().name())));
            }
            String all = String.join("\n", told);
            setTooltip(new Tooltip(all));
            setAccessibleText(all);
            setGraphic(box);
        }
    }

    /** The channels that name the code, each with the number of its pieces. */
    static final class Channels extends Base {
        private final HBox box = new HBox();

        Channels() {
            box.getStyleClass().add("channels");
        }

        @Override
        void show(CodeLine line) {
            box.getChildren().clear();
            List<String> told = new ArrayList<>();
            for (CodeRegister.InChannel said : line.entry().said()) {
                boolean wrong = said.state() == State.DEVIATES;
                Label count = new Label(String.valueOf(said.pieces()));
                count.getStyleClass().addAll("figures", wrong ? "state-deviates" : "muted");
                count.setMinWidth(Region.USE_PREF_SIZE);
                HBox one = new HBox(Icons.channel(said.channel()), count);
                one.getStyleClass().add("channel-count");
                if (wrong) {
                    one.getChildren().addFirst(Legend.sign(State.DEVIATES));
                }
                box.getChildren().add(one);
                String pieces = Messages.text("ui.matrix.pieces", said.pieces());
                told.add(
                        Messages.text(
                                wrong ? "ui.codes.said.wrong" : "ui.codes.said",
                                Icons.channelName(said.channel()),
                                pieces));
            }
            String all = String.join("\n", told);
            setTooltip(new Tooltip(all));
            setAccessibleText(all);
            setGraphic(box);
        }
    }
}
