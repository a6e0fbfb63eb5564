package app.concord.ui.overview;

import app.concord.message.ApprovalWords;
import app.concord.message.Messages;
import app.concord.model.ApprovalStanding;
import app.concord.model.Channel;
import app.concord.model.Review;
import app.concord.model.Severity;
import app.concord.ui.Fxml;
import app.concord.ui.Screen;
import app.concord.ui.look.EmptyState;
import app.concord.ui.look.Icons;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Binds the overview: a verdict on top, and below it cards with the figures behind it. */
public final class OverviewView implements Screen {
    /** Fixed findings that are listed; the others are counted. */
    private static final int FIXED = 5;

    /** Longest bar, in pixels; it stands for the rule or channel with most findings. */
    private static final double LONGEST = 160;

    /** Between a bar and its number. */
    private static final double BESIDE_BAR = 8;

    /** A name shorter than this is not wrapped. */
    private static final double LEAST_NAME = 150;

    /** About the width of a letter. */
    private static final double LETTER = 8.5;

    private static final double ROOM_FOR_THREE = 1000;

    private final OverviewViewModel model;

    @FXML private StackPane root;
    @FXML private ScrollPane content;
    @FXML private HBox verdict;
    @FXML private Label headline;
    @FXML private Label sentence;
    @FXML private HBox counts;
    @FXML private Button go;
    @FXML private VBox approval;
    @FXML private Button approve;
    @FXML private VBox changedCard;
    @FXML private VBox changed;
    @FXML private HBox cards;
    @FXML private VBox column;
    @FXML private VBox readCard;
    @FXML private VBox ruleCard;
    @FXML private GridPane rules;
    @FXML private VBox channelCard;
    @FXML private GridPane channels;
    @FXML private GridPane read;
    @FXML private GridPane basis;

    private final Node empty = EmptyState.of("ui.overview.empty", null, null);

    @SuppressWarnings("NullAway.Init")
    public OverviewView(OverviewViewModel model) {
        this.model = model;
        Fxml.load(this);
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void focus() {
        go.requestFocus();
    }

    /** Where two cards beside each other are as many as there is room for, the third goes below. */
    private void arrange(double width) {
        boolean narrow = width < ROOM_FOR_THREE;
        HBox.setHgrow(readCard, narrow ? Priority.NEVER : Priority.SOMETIMES);
        if (narrow == cards.getChildren().contains(readCard)) {
            cards.getChildren().remove(readCard);
            column.getChildren().remove(readCard);
            (narrow ? column : cards).getChildren().add(readCard);
        }
    }

    @FXML
    void initialize() {
        approve.setOnAction(event -> model.places().openApproval());
        content.widthProperty().addListener((changed, before, now) -> arrange(now.doubleValue()));
        go.setOnAction(event -> model.places().openFindings());
        root.getChildren().add(empty);
        for (Node card : List.of(changedCard, ruleCard, channelCard)) {
            card.managedProperty().bind(card.visibleProperty());
        }
        model.overviewProperty().addListener((changed, before, now) -> show(now));
        show(model.overviewProperty().get());
    }

    private void show(OverviewViewModel.@Nullable Overview overview) {
        content.setVisible(overview != null);
        empty.setVisible(overview == null);
        if (overview == null) {
            return;
        }
        showVerdict(overview);
        changedCard.setVisible(overview.changed() != null);
        changed.getChildren().setAll(changes(overview));
        showApproval(overview.approval());
        ruleCard.setVisible(!overview.rules().isEmpty());
        bars(rules, overview.rules());
        channelCard.setVisible(!overview.channels().isEmpty());
        bars(channels, overview.channels());
        showRead(overview);
        showBasis(overview);
    }

    private void showVerdict(OverviewViewModel.Overview overview) {
        for (Review.Readiness one : Review.Readiness.values()) {
            String name = one.name().toLowerCase(Locale.ROOT).replace('_', '-');
            verdict.pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(name), one == overview.readiness());
        }
        headline.setText(Messages.text("ui.readiness." + overview.readiness().name()));
        sentence.setText(Messages.text("ui.overview.verdict." + overview.readiness().name()));
        counts.getChildren().clear();
        for (Severity severity : Severity.values()) {
            int count = overview.counts().getOrDefault(severity, 0);
            Label label = new Label(Integer.toString(count), Icons.severity(severity));
            label.getStyleClass().addAll("figures", "verdict-count");
            String name = Icons.severityName(severity) + " " + count;
            label.setAccessibleText(name);
            label.setTooltip(new Tooltip(name));
            counts.getChildren().add(label);
        }
        if (overview.waived() > 0) {
            Label waived = new Label(Messages.text("ui.overview.waived", overview.waived()));
            waived.getStyleClass().add("muted");
            counts.getChildren().add(waived);
        }
    }

    private void showApproval(ApprovalStanding standing) {
        approval.getChildren().clear();
        if (standing.held().isEmpty()) {
            approval.getChildren().add(wrapped(Messages.text("ui.overview.not-approved")));
        }
        for (ApprovalStanding.Held held : standing.held()) {
            approval.getChildren().add(wrapped(ApprovalWords.held(held)));
            held.changes().stream()
                    .limit(FIXED)
                    .forEach(change -> {
                        Label line = wrapped(ApprovalWords.change(change));
                        line.getStyleClass().add("muted");
                        approval.getChildren().add(line);
                    });
            if (held.changes().size() > FIXED) {
                approval.getChildren()
                        .add(
                                wrapped(
                                        Messages.text(
                                                "ui.overview.more",
                                                held.changes().size() - FIXED)));
            }
        }
        approve.setText(
                Messages.text(
                        standing.state() == ApprovalStanding.State.CHANGED
                                ? "ui.overview.approve-again"
                                : "ui.overview.approve"));
    }

    private static List<Node> changes(OverviewViewModel.Overview overview) {
        List<Node> lines = new ArrayList<>();
        String sentence = overview.changed();
        if (sentence != null) {
            lines.add(wrapped(sentence));
        }
        overview.fixed().stream()
                .limit(FIXED)
                .forEach(fixed -> {
                    Label line = wrapped(Messages.text("ui.overview.fixed", fixed));
                    line.getStyleClass().add("muted");
                    lines.add(line);
                });
        if (overview.fixed().size() > FIXED) {
            lines.add(wrapped(Messages.text("ui.overview.more", overview.fixed().size() - FIXED)));
        }
        return lines;
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private static void bars(GridPane grid, List<OverviewViewModel.Bar> bars) {
        grid.getChildren().clear();
        int most = bars.stream().mapToInt(OverviewViewModel.Bar::all).max().orElse(1);
        int row = 0;
        for (OverviewViewModel.Bar bar : bars) {
            Hyperlink name = new Hyperlink(bar.name());
            name.setOnAction(event -> {
                name.setVisited(false);
                bar.open().run();
            });
            Label count = new Label(Integer.toString(bar.all()));
            count.getStyleClass().add("figures");
            count.setMinWidth(Region.USE_PREF_SIZE);
            String told = told(bar);
            HBox parts = parts(bar, most);
            Tooltip.install(parts, new Tooltip(told));
            name.setAccessibleText(bar.name() + ": " + told);
            name.setWrapText(true);
            name.setMinWidth(Math.min(bar.name().length() * LETTER, LEAST_NAME));
            HBox.setMargin(count, new Insets(0, 0, 0, BESIDE_BAR));
            parts.getChildren().add(count);
            grid.addRow(row++, name, parts);
            GridPane.setHgrow(parts, Priority.ALWAYS);
        }
    }

    private static String told(OverviewViewModel.Bar bar) {
        return Messages.text(
                "ui.overview.bar",
                bar.count(Severity.ERROR),
                bar.count(Severity.WARNING),
                bar.count(Severity.INFO));
    }

    private static HBox parts(OverviewViewModel.Bar bar, int most) {
        HBox parts = new HBox();
        parts.getStyleClass().add("bar");
        for (Severity severity : Severity.values()) {
            int count = bar.count(severity);
            if (count > 0) {
                Region part = new Region();
                part.getStyleClass()
                        .addAll("bar-part", "bar-" + severity.name().toLowerCase(Locale.ROOT));
                double width = Math.max(4, LONGEST * count / most);
                part.setMinWidth(width);
                part.setPrefWidth(width);
                parts.getChildren().add(part);
            }
        }
        return parts;
    }

    private void showRead(OverviewViewModel.Overview overview) {
        read.getChildren().clear();
        int row = 0;
        for (Channel channel : overview.read().keySet()) {
            Label name = new Label(Icons.channelName(channel), Icons.channel(channel));
            read.addRow(row++, name, figure(overview.read().getOrDefault(channel, 0)));
        }
        read.addRow(row++, new Label(Messages.text("ui.overview.used")), figure(overview.used()));
        row = link(row, "ui.overview.unread", overview.unread(), model.places()::openUnread);
        link(
                row,
                "ui.overview.not-understood",
                overview.notUnderstood(),
                model.places()::openNotUnderstood);
    }

    private int link(int row, String key, int count, Runnable open) {
        if (count == 0) {
            read.addRow(row, new Label(Messages.text(key)), figure(count));
        } else {
            Hyperlink link = new Hyperlink(Messages.text(key));
            link.setOnAction(event -> {
                link.setVisited(false);
                open.run();
            });
            read.addRow(row, link, figure(count));
        }
        return row + 1;
    }

    private static Label figure(int count) {
        Label label = new Label(Integer.toString(count));
        label.getStyleClass().add("figures");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private void showBasis(OverviewViewModel.Overview overview) {
        basis.getChildren().clear();
        String brief = overview.brief();
        basis.addRow(0, muted("ui.overview.market"), wrapped(overview.market()));
        basis.addRow(1, muted("ui.overview.languages"), wrapped(overview.languages()));
        basis.addRow(
                2,
                muted("ui.overview.brief"),
                wrapped(brief == null ? Messages.text("ui.overview.no-brief") : brief));
        Hyperlink correct = new Hyperlink(Messages.text("ui.overview.correct"));
        correct.setOnAction(event -> {
            correct.setVisited(false);
            model.places().openFiles();
        });
        correct.setWrapText(true);
        basis.add(correct, 1, 3);
    }

    private static Label muted(String key) {
        Label label = new Label(Messages.text(key));
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
