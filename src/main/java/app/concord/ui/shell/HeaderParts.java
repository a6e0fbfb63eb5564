package app.concord.ui.shell;

import app.concord.campaign.Settings;
import app.concord.check.CheckRequest;
import app.concord.message.Messages;
import app.concord.model.Channel;
import app.concord.model.Review;
import app.concord.model.Severity;
import app.concord.ui.Fault;
import app.concord.ui.content.ContentViewModel;
import app.concord.ui.look.Icons;
import app.concord.ui.problems.ProblemsViewModel;
import app.concord.ui.start.StartViewModel;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;

import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.time.Duration;
import java.util.Locale;

/** Fills the menus and figures of the header and the status line. */
final class HeaderParts {
    private static final Duration SETTLE = Duration.ofMillis(400);

    private final ShellViewModel model;
    private double divider;
    private boolean settling;

    HeaderParts(ShellViewModel model) {
        this.model = model;
    }

    void fillCampaignMenu(MenuButton menu, Cards cards) {
        menu.getItems().clear();
        MenuItem open = item("ui.menu.open", "Shortcut+O", model.start()::chooseFolder);
        open.setGraphic(Icons.icon(Material2OutlinedAL.FOLDER_OPEN));
        menu.getItems().add(open);
        menu.getItems().add(item("ui.menu.open-saved", "Shortcut+Shift+O", model::chooseSaved));
        menu.getItems().add(item("ui.menu.save", "Shortcut+S", model::saveAs));
        MenuItem export = item("ui.menu.export", "Shortcut+E", cards::showExport);
        export.setDisable(model.summaryProperty().get() == null);
        menu.getItems().add(export);
        menu.getItems().add(item("ui.menu.address", "Shortcut+U", model::askForAddress));
        MenuItem approve =
                item("ui.menu.approve", "Shortcut+Shift+A", () -> model.signing().approval().ask());
        approve.setDisable(model.signing().approval().shownProperty().get() == null);
        menu.getItems().add(approve);
        Menu packs = new Menu(Messages.text("ui.menu.pack"));
        packs.getItems()
                .setAll(
                        item("ui.menu.pack.copies", null, () -> pack(true)),
                        item("ui.menu.pack.hashes", null, () -> pack(false)));
        packs.setDisable(approve.isDisable());
        menu.getItems().add(packs);
        menu.getItems().add(item("ui.menu.sample", null, model::openSample));
        boolean first = true;
        for (StartViewModel.Recent recent : model.start().recent()) {
            if (first) {
                menu.getItems().add(new SeparatorMenuItem());
                first = false;
            }
            MenuItem item = new MenuItem(recent.name());
            item.setMnemonicParsing(false);
            item.setDisable(!recent.there());
            item.setOnAction(event -> model.start().open(recent));
            menu.getItems().add(item);
        }
    }

    private void pack(boolean copies) {
        CheckViewModel.Checked last = model.check().checkedProperty().get();
        Review review = model.decisions().reviewProperty().get();
        if (last != null && review != null) {
            CheckRequest request =
                    last.campaign().requestNow().with(now -> last.result().basis().settings());
            model.signing().packs().write(request, review, model.decisions().campaign(), copies);
        }
    }

    /**
     * Fills the menu with the settings.
     *
     * @param cards shows the cards that it opens
     */
    void fillSettingsMenu(MenuButton menu, Cards cards) {
        ToggleGroup themes = new ToggleGroup();
        for (Settings.Theme theme : Settings.Theme.values()) {
            RadioMenuItem item = new RadioMenuItem(Messages.text("ui.theme." + theme.name()));
            item.setToggleGroup(themes);
            item.setSelected(model.preferences().get().theme() == theme);
            item.setOnAction(
                    event -> model.preferences().update(settings -> settings.withTheme(theme)));
            // Held by the item itself, since the settings hold no view.
            item.setUserData(
                    model.preferences()
                            .follow((before, now) -> item.setSelected(now.theme() == theme)));
            menu.getItems().add(item);
        }
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().add(languages());
        menu.getItems().add(item("ui.menu.packs", null, cards::showPacks));
        menu.getItems().add(item("ui.menu.preferences", "Shortcut+Comma", cards::showPreferences));
        menu.getItems().add(item("ui.menu.keys", null, cards::showKeys));
    }

    /** The languages of the window, each by the name that its speakers look for. */
    private Menu languages() {
        Menu menu = new Menu(Messages.text("ui.menu.language"));
        menu.setId("languages");
        ToggleGroup group = new ToggleGroup();
        for (Settings.Language language : Settings.Language.values()) {
            RadioMenuItem item = new RadioMenuItem(WindowLanguage.name(language));
            item.setToggleGroup(group);
            item.setSelected(model.preferences().get().language() == language);
            item.setOnAction(event ->
                    model.preferences().update(settings -> settings.withLanguage(language)));
            menu.getItems().add(item);
            if (language == Settings.Language.SYSTEM) {
                menu.getItems().add(new SeparatorMenuItem());
            }
        }
        return menu;
    }

    private static MenuItem item(String key, @Nullable String keys, Runnable run) {
        MenuItem item = new MenuItem(Messages.text(key));
        if (keys != null) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(event -> run.run());
        return item;
    }

    void showRead(HBox box, Summary summary) {
        box.getChildren().clear();
        summary.read()
                .forEach((channel, count) -> {
                    Label label = new Label(count.toString(), Icons.channel(channel));
                    label.getStyleClass().addAll("read-count", "figures");
                    label.setTooltip(new Tooltip(read(channel, count)));
                    label.setAccessibleText(read(channel, count));
                    box.getChildren().add(label);
                });
    }

    private static String read(Channel channel, int count) {
        return Messages.text("ui.header.read." + channel.name(), count);
    }

    void showMarket(Label label, Summary summary) {
        label.setText(summary.place());
        label.setTooltip(
                new Tooltip(
                        Messages.text(
                                summary.guessed()
                                        ? "ui.header.market.guessed"
                                        : "ui.header.market.given")));
    }

    void showReadiness(HBox box, Summary summary) {
        String style = summary.readiness().name().toLowerCase(Locale.ROOT).replace('_', '-');
        for (Review.Readiness other : Review.Readiness.values()) {
            String name = other.name().toLowerCase(Locale.ROOT).replace('_', '-');
            box.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), name.equals(style));
        }
        Label words = new Label(Messages.text("ui.readiness." + summary.readiness().name()));
        words.getStyleClass().add("readiness-words");
        box.getChildren().setAll(words);
        add(box, Severity.ERROR, summary.errors());
        add(box, Severity.WARNING, summary.warnings());
    }

    /** The way to the approval, which tells how it stands. */
    void showApproval(Button button, Summary summary) {
        button.setText(Messages.text("ui.header.approval." + summary.approval().name()));
        button.setTooltip(
                new Tooltip(Messages.text("ui.header.approval.tip." + summary.approval().name())));
        button.setGraphic(
                switch (summary.approval()) {
                    case APPROVED -> Icons.icon(Material2OutlinedMZ.VERIFIED, "approval-passed");
                    case CHANGED -> Icons.icon(Material2OutlinedMZ.SYNC_PROBLEM, "approval-warned");
                    case NOT_APPROVED -> Icons.icon(Material2OutlinedAL.HOW_TO_REG);
                });
    }

    private static void add(HBox box, Severity severity, int count) {
        if (count > 0) {
            Label label = new Label(Integer.toString(count), Icons.severity(severity));
            label.getStyleClass().add("figures");
            box.getChildren().add(label);
        }
    }

    void showStatus(StatusBar bar, Summary summary) {
        bar.setText("");
        bar.getLeftItems()
                .setAll(
                        words(Messages.text("ui.status.assets", summary.assets())),
                        link(
                                "ui.status.not-read",
                                summary.notRead(),
                                () -> model.openProblems(ProblemsViewModel.Part.FILES)),
                        words(Messages.text("ui.status.statements", summary.used())),
                        link(
                                "ui.status.not-understood",
                                summary.notUnderstood(),
                                () -> model.openContent(ContentViewModel::openNotUnderstood)));
        bar.getRightItems().setAll(words(summary.checked()));
    }

    private static Label words(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("muted", "figures");
        return label;
    }

    private static Node link(String key, int count, Runnable open) {
        if (count == 0) {
            return words(Messages.text(key, count));
        }
        Hyperlink link = new Hyperlink(Messages.text(key, count));
        link.setOnAction(event -> {
            link.setVisited(false);
            open.run();
        });
        return link;
    }

    /** Puts what is known of an error of the program where it can be pasted from. */
    void copyFault() {
        Fault shown = model.check().faultProperty().get();
        if (shown != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(shown.details());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /** Saves where the divider came to rest. */
    void rememberDivider(double position) {
        divider = position;
        if (!settling) {
            settling = true;
            model.later(
                    SETTLE,
                    () -> {
                        settling = false;
                        model.preferences().update(settings -> settings.withDivider(divider));
                    });
        }
    }
}
