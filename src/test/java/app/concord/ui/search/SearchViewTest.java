package app.concord.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.ui.ChecksDouble;
import app.concord.ui.DirectBackground;
import app.concord.ui.SampleSearch;
import app.concord.ui.evidence.OriginalPane;
import app.concord.ui.look.Look;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The search by the keyboard, on a screen that nobody sees. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // Filled by the start of the window.
class SearchViewTest {
    private final DirectBackground background = new DirectBackground();
    private SearchViewModel model;
    private TextField field;
    private ListView<SearchLine> list;

    @Start
    void open(Stage stage) {
        model = new SearchViewModel(background, thrown -> {});
        OriginalPane original =
                new OriginalPane(new ChecksDouble(SampleSearch.rich()), background, asset -> null);
        SearchView view = new SearchView(model, original);
        Scene scene = new Scene((Parent) view.root(), 980, 700);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Look.style(scene);
        stage.setScene(scene);
        stage.show();
        model.show(SampleSearch.rich());
        field = (TextField) scene.lookup(".search-field");
        list = listOf(scene);
        view.focus();
    }

    @SuppressWarnings("unchecked") // The only list of the screen.
    private static ListView<SearchLine> listOf(Scene scene) {
        return (ListView<SearchLine>) scene.lookup(".hits");
    }

    /** The words marked in the original, once it is shown. */
    private static void awaitOriginal(FxRobot robot, String file) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () ->
                        robot.lookup(".original-host .card-file").queryAllAs(Label.class).stream()
                                .anyMatch(label -> label.getText().equals(file)));
    }

    @Test
    void typesSeesHitsAndOpensOneByKeyboard(FxRobot robot) throws TimeoutException {
        robot.write("ottermoon");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(field.getText()).isEqualTo("ottermoon");
        assertThat(list.getItems()).hasSizeGreaterThan(4);
        assertThat(robot.lookup(".hit-marked").queryAll()).isNotEmpty();

        robot.push(KeyCode.DOWN);
        assertThat(list.isFocused()).isTrue();
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        SearchLine.Hit hit = (SearchLine.Hit) list.getSelectionModel().getSelectedItem();
        awaitOriginal(robot, hit.piece().asset().file().replaceFirst(".*/", ""));
        assertThat(robot.lookup(".original-host .has-current").queryAll()).isNotEmpty();
        assertThat(field.getScene().getFocusOwner().getParent().getStyleClass())
                .containsAnyOf("switcher", "card-head");
        assertThat(model.recent()).containsExactly("ottermoon");

        robot.push(KeyCode.ESCAPE);
        assertThat(field.isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(field.getText()).isEmpty();
        assertThat(robot.lookup(".typed").queryAll()).isNotEmpty();
    }

    @Test
    void enterShowsMorePassages(FxRobot robot) {
        robot.interact(() -> model.textProperty().set("kind:price"));
        int more = -1;
        for (int i = list.getItems().size() - 1; i >= 0; i--) {
            more = list.getItems().get(i) instanceof SearchLine.MorePassages ? i : more;
        }
        int line = more;
        int before = list.getItems().size();
        robot.push(KeyCode.DOWN);
        robot.interact(() -> list.getSelectionModel().select(line));
        robot.push(KeyCode.ENTER);
        assertThat(list.getItems()).hasSizeGreaterThan(before);
        robot.interact(() -> list.getSelectionModel().select(0));
        robot.push(KeyCode.UP);
        assertThat(field.isFocused()).isTrue();
    }

    @Test
    void suggestionsAndFiltersAreButtons(FxRobot robot) {
        robot.write("lantern cha");
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup(".suggested-words").queryAs(Button.class).fire());
        assertThat(field.getText()).isEqualTo("lantern channel:");
        assertThat(field.isFocused()).isTrue();
        assertThat(field.getCaretPosition()).isEqualTo(field.getText().length());
        robot.interact(() -> model.textProperty().set("lantern "));
        ToggleButton email =
                robot.lookup(".filter").queryAllAs(ToggleButton.class).stream()
                        .filter(button -> button.getText().startsWith("E-mail"))
                        .findFirst()
                        .orElseThrow();
        robot.interact(email::fire);
        assertThat(model.channelsProperty().get()).hasSize(1);
        assertThat(email.isSelected()).isTrue();
        assertThat(robot.lookup(".filter").queryAllAs(ToggleButton.class)).contains(email);
    }

    @Test
    void whereNothingIsFoundALinkAsksForMore(FxRobot robot) {
        robot.interact(() -> model.textProperty().set("\"lantern ottermoon\" "));
        assertThat(list.getItems()).isEmpty();
        Hyperlink wider = robot.lookup(".wider").queryAs(Hyperlink.class);
        robot.interact(wider::fire);
        assertThat(list.getItems()).isNotEmpty();
        assertThat(field.isFocused()).isTrue();
        robot.interact(() -> robot.lookup(".clear").queryAs(Button.class).fire());
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void beforeTheFirstCheckTheScreenSaysWhatItIsFor(FxRobot robot) {
        robot.interact(() -> model.show(null));
        assertThat(robot.lookup(".empty-title").queryAs(Label.class).getText())
                .isEqualTo("No campaign checked yet");
        assertThat(field.isDisabled()).isTrue();
    }
}
