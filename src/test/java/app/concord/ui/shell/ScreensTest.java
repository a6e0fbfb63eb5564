package app.concord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.campaign.Settings;
import app.concord.model.CheckResult;
import app.concord.model.Corrections;
import app.concord.ui.SampleContent;
import app.concord.ui.SampleResults;
import app.concord.ui.look.Look;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Every screen, walked through part by part: what a screen reader says, and what can be read. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Filled by the start of the window.
class ScreensTest {
    /** What the guidelines ask of text. */
    private static final double LEAST_CONTRAST = 4.5;

    /** What they ask of marks that words or shapes go with. */
    private static final double LEAST_CONTRAST_OF_MARKS = 3;

    @TempDir private static Path folder;
    private Stage stage;

    @Start
    void open(Stage opened) {
        stage = opened;
        stage.setWidth(1280);
        stage.setHeight(800);
    }

    private void visit(
            FxRobot robot,
            CheckResult result,
            Settings.Theme theme,
            BiConsumer<Place, Parent> visitor)
            throws IOException {
        Path kept = Files.createTempDirectory(folder, "kept");
        WindowDouble window = new WindowDouble(result, kept);
        robot.interact(() -> {
            window.preferences.update(settings -> settings.withTheme(theme));
            new Look(window.preferences.settingsProperty());
            Scene scene = new Scene(window.view().root(), 1280, 800);
            Look.style(scene);
            stage.setScene(scene);
            stage.show();
            window.model.openSample();
        });
        for (Place place : Place.values()) {
            robot.interact(() -> window.model.placeProperty().set(place));
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(() -> {
                Parent root = stage.getScene().getRoot();
                root.applyCss();
                root.layout();
                visitor.accept(place, root);
            });
        }
    }

    @Test
    void everyControlSaysWhatItIsAndIsReachedByKeyboard(FxRobot robot) throws IOException {
        Set<String> silent = new LinkedHashSet<>();
        BiConsumer<Place, Parent> visitor =
                (place, root) -> {
                    for (Node node : all(root)) {
                        if (node instanceof Control control && acts(control)) {
                            if (!says(control)) {
                                silent.add(place + " is silent: " + control);
                            }
                            if (!control.isDisabled() && !control.isFocusTraversable()) {
                                silent.add(place + " is out of reach: " + control);
                            }
                        }
                    }
                };
        visit(robot, SampleResults.rich(), Settings.Theme.LIGHT, visitor);
        visit(robot, SampleContent.sample(Corrections.NONE), Settings.Theme.LIGHT, visitor);
        assertThat(silent).isEmpty();
    }

    @Test
    void everyWordStandsOutFromItsGroundInBothLooks(FxRobot robot) throws IOException {
        Set<String> faint = new LinkedHashSet<>();
        for (Settings.Theme theme : List.of(Settings.Theme.LIGHT, Settings.Theme.DARK)) {
            BiConsumer<Place, Parent> visitor =
                    (place, root) -> {
                        for (Node node : all(root)) {
                            if (node instanceof Text text
                                    && !text.getText().isBlank()
                                    && text.getFill() instanceof Color ink
                                    && !disabled(text)) {
                                double contrast = contrast(over(ink, ground(text)), ground(text));
                                boolean mark = text.getStyleClass().contains("ikonli-font-icon");
                                if (contrast < (mark ? LEAST_CONTRAST_OF_MARKS : LEAST_CONTRAST)) {
                                    faint.add(
                                            "%s %s: '%s' %.2f %s"
                                                    .formatted(
                                                            theme,
                                                            place,
                                                            text.getText(),
                                                            contrast,
                                                            path(text)));
                                }
                            }
                        }
                    };
            visit(robot, SampleResults.rich(), theme, visitor);
        }
        assertThat(faint).isEmpty();
    }

    private static List<Node> all(Node from) {
        List<Node> nodes = new ArrayList<>();
        collect(from, nodes);
        return nodes;
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible()) {
            return;
        }
        into.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    /** Whether a person does something with it by itself, rather than as a part of another. */
    private static boolean acts(Control control) {
        boolean kind =
                control instanceof ButtonBase
                        || control instanceof ComboBoxBase
                        || control instanceof CheckComboBox
                        || control instanceof TextInputControl
                        || control instanceof ListView
                        || control instanceof TableView;
        return kind && !(control instanceof ScrollBar) && !inner(control);
    }

    /** A part of a control that stands for it, or of a line of a list, which has its own keys. */
    private static boolean inner(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ComboBoxBase
                    || above instanceof CheckComboBox
                    || above instanceof Cell
                    || above.getAccessibleRole() == AccessibleRole.TABLE_COLUMN
                    || above.getStyleClass().contains("column-header-background")) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(Control control) {
        String text = control instanceof Labeled labeled ? labeled.getText() : null;
        String accessible = control.getAccessibleText();
        return (text != null && !text.isBlank()) || (accessible != null && !accessible.isBlank());
    }

    private static boolean disabled(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one.isDisabled() || one.getOpacity() < 1) {
                return true;
            }
        }
        return false;
    }

    private static String path(Node node) {
        StringBuilder path = new StringBuilder();
        Node one = node;
        for (int i = 0; i < 4 && one != null; i++) {
            path.append(" < ").append(one.getStyleClass());
            one = one.getParent();
        }
        return path.toString();
    }

    /** The colour behind a node: the fills of all that it lies in, one over the other. */
    private static Color ground(Node node) {
        List<Color> fills = new ArrayList<>();
        for (Node one = node.getParent(); one != null; one = one.getParent()) {
            Background background = one instanceof Region region ? region.getBackground() : null;
            if (background != null) {
                List<BackgroundFill> own = background.getFills();
                for (int i = own.size() - 1; i >= 0; i--) {
                    if (own.get(i).getFill() instanceof Color color && color.getOpacity() > 0) {
                        fills.add(color);
                    }
                }
            }
        }
        Color ground = Color.WHITE;
        for (int i = fills.size() - 1; i >= 0; i--) {
            ground = over(fills.get(i), ground);
        }
        return ground;
    }

    private static Color over(Color above, Color below) {
        double share = above.getOpacity();
        return Color.color(
                above.getRed() * share + below.getRed() * (1 - share),
                above.getGreen() * share + below.getGreen() * (1 - share),
                above.getBlue() * share + below.getBlue() * (1 - share));
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
