package app.concord.ui.evidence;

import static app.concord.model.Evidence.Side.AGREES;
import static app.concord.model.Evidence.Side.DEVIATES;
import static app.concord.model.Evidence.Side.REFERENCE;
import static app.concord.ui.evidence.AssetDraft.at;
import static app.concord.ui.evidence.EvidenceCases.RIGHT;
import static app.concord.ui.evidence.EvidenceCases.WRONG;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.model.Asset;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.Evidence;
import app.concord.ui.Background;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

@ExtendWith(ApplicationExtension.class)
class EvidencePaneTest {
    private final Asset brochure = EvidenceCases.brochure();
    private final Asset mail = EvidenceCases.mail();
    private final Asset post = EvidenceCases.post();
    private final Asset page = EvidenceCases.page();
    private final Asset brief = EvidenceCases.brief();
    private final List<String> copied = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private String root = "campaign";

    @SuppressWarnings("NullAway.Init")
    private EvidencePane pane;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        pane =
                new EvidencePane(
                        EvidenceCases.checks(), new SameThread(), path -> Path.of(root, path));
        pane.setOnCopy(copied::add);
        pane.setOnOpen(opened::add);
        stage.setScene(new Scene(pane, 960, 420));
        stage.show();
    }

    @Test
    void saysWhatItIsForWhileNothingIsChosen(FxRobot robot) {
        assertThat(robot.lookup(".evidence-empty").<Node>query().isVisible()).isTrue();
        show(robot, at(mail, "629 €", 1, RIGHT, AGREES));
        assertThat(robot.lookup(".evidence-empty").<Node>query().isVisible()).isFalse();
    }

    @Test
    void drawsThePageWithItsMarks(FxRobot robot) {
        show(robot, at(brochure, "649,00 €", 0, WRONG, DEVIATES));
        assertThat(robot.lookup(".sheet .image-view").<ImageView>query().getImage()).isNotNull();
        Rectangle mark = robot.lookup(".page-tint").query();
        assertThat(mark.getStyleClass()).contains("deviates", "current");
        assertThat(inSight(mark)).isTrue();
    }

    @Test
    void pageThatCannotBeDrawnIsShownAsTextWithTheReason(FxRobot robot) {
        root = "broken";
        show(robot, at(brochure, "649,00 €", 0, WRONG, DEVIATES));
        assertThat(robot.lookup(".notice").<Label>query().getText())
                .contains("Herbstprospekt-Boxspringwochen.pdf")
                .contains("2");
        assertThat(current(robot).text()).contains("649,00 €");
    }

    @Test
    void scrollsAMailToTheWords(FxRobot robot) {
        show(robot, at(mail, "629 €", 1, RIGHT, AGREES));
        assertThat(current(robot).text()).startsWith("Die Matratze Halvar");
        assertThat(inSight(current(robot))).isTrue();
    }

    @Test
    void scrollsALongPieceToTheWords(FxRobot robot) {
        AssetDraft draft = new AssetDraft("web/long.html", Channel.WEB, "html", "Long");
        for (int i = 0; i < 3000; i++) {
            draft.text(BlockKind.PARAGRAPH, "Paragraph " + i + " of many words".repeat(i % 20));
        }
        Asset asset = draft.text(BlockKind.PARAGRAPH, "At last £49").build();
        show(robot, EvidenceCases.result(brief, asset), at(asset, "£49", 0, RIGHT, AGREES));
        assertThat(inSight(current(robot))).isTrue();
    }

    @Test
    void showsARowAsAPostAndTheRowOfTheBriefBesideIt(FxRobot robot) {
        show(
                robot,
                at(post, "649 €", 0, WRONG, DEVIATES),
                at(brief, "629,00 €", 0, RIGHT, REFERENCE));
        assertThat(robot.lookup(".post-card .post-network").<Label>query().getText())
                .isEqualTo("Instagram");
        assertThat(robot.lookup(".side.reference .field-name").<Label>queryAll())
                .extracting(Label::getText)
                .containsExactly("Produkt", "Aktionspreis", "Bisheriger Preis", "Gültig");
    }

    @Test
    void sentencesStandBelowEachOtherWithTheirDifferences(FxRobot robot) {
        String wrong = "Milchi enthält Fluorid und schmeckt!";
        String right = "Milchi enthält kein Fluorid und schmeckt.";
        showSentences(robot, wrong, right);
        ComparisonView view = comparison(robot);
        assertThat(view.isVisible()).isTrue();
        assertThat(view.getAccessibleText())
                .isEqualTo(
                        "Deviates: "
                                + wrong
                                + " Agrees: "
                                + right
                                + " Difference: “kein” is missing.");
        assertThat(robot.from(view).lookup(".compared").<MarkedText>queryAll())
                .extracting(MarkedText::text)
                .containsExactly(wrong, right);
        assertThat(styles(robot, ".mark-tint")).anySatisfy(s -> assertThat(s).contains("gap"));
        assertThat(robot.from(view).lookup(".core").<Text>queryAll())
                .extracting(Text::getText)
                .containsExactly("kein");
        assertThat(robot.lookup(".side-value").<Node>queryAll()).noneMatch(Node::isVisible);
    }

    @Test
    void longSentencesCanBeOpened(FxRobot robot) {
        String long1 = "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf ";
        showSentences(robot, long1 + "rot", long1 + "blau");
        Hyperlink more = robot.from(comparison(robot)).lookup(".more").query();
        assertThat(more.getText()).isEqualTo("Show all words");
        assertThat(words(robot)).doesNotContain("eins zwei");
        robot.interact(more::fire);
        assertThat(words(robot)).contains("eins zwei");
        assertThat(more.getText()).isEqualTo("Show fewer words");
        robot.interact(more::fire);
        assertThat(words(robot)).doesNotContain("eins zwei");
    }

    @Test
    void shortValuesAreMarkedWhereTheyStand(FxRobot robot) {
        show(
                robot,
                at(post, "649 €", 0, WRONG, DEVIATES),
                at(brief, "629,00 €", 0, RIGHT, REFERENCE));
        assertThat(comparison(robot).isVisible()).isFalse();
        assertThat(robot.lookup(".side-value .core").<Text>queryAll())
                .extracting(Text::getText)
                .containsExactly("4", "2");
        show(robot, at(mail, "629 €", 1, RIGHT, AGREES));
        assertThat(robot.lookup(".side-value .core").queryAll()).isEmpty();
    }

    private void showSentences(FxRobot robot, String wrong, String right) {
        Asset one = EvidenceCases.letter("a.eml", wrong);
        Asset two = EvidenceCases.letter("b.eml", right);
        robot.interact(() ->
                pane.show(
                        EvidenceCases.result(brief, one, two),
                        EvidenceCases.sentences(
                                EvidenceCases.said(one, wrong, DEVIATES),
                                EvidenceCases.said(two, right, AGREES))));
        WaitForAsyncUtils.waitForFxEvents(4);
    }

    private static ComparisonView comparison(FxRobot robot) {
        return robot.lookup(".comparison").query();
    }

    private static String words(FxRobot robot) {
        return robot.from(comparison(robot)).lookup(".compared .words").<Text>queryAll().stream()
                .map(Text::getText)
                .collect(Collectors.joining());
    }

    private static List<List<String>> styles(FxRobot robot, String nodes) {
        return robot.from(comparison(robot)).lookup(nodes).<Node>queryAll().stream()
                .map(node -> List.copyOf(node.getStyleClass()))
                .toList();
    }

    @Test
    void stepsThroughPlacesAndCopiesTheQuote(FxRobot robot) {
        show(
                robot,
                at(page, "629 €", 0, RIGHT, AGREES),
                at(mail, "Halvar für 629 €", 0, RIGHT, AGREES));
        press(robot, "Next place");
        assertThat(robot.lookup(".side.agrees .card-file").<Label>query().getText())
                .isEqualTo("2026-11-18 boxspring.eml");
        press(robot, "Copy quote");
        assertThat(copied).containsExactly("Halvar für 629 €");
        press(robot, "Open file");
        assertThat(opened).containsExactly(Path.of("campaign", mail.path()));
    }

    private void show(FxRobot robot, Evidence... evidence) {
        show(robot, EvidenceCases.result(brief, brochure, mail, post, page), evidence);
    }

    private void show(FxRobot robot, CheckResult result, Evidence... evidence) {
        robot.interact(() -> pane.show(result, EvidenceCases.finding(evidence)));
        WaitForAsyncUtils.waitForFxEvents(4);
    }

    private static void press(FxRobot robot, String words) {
        Button button =
                robot.lookup((Node node) ->
                                node instanceof Button one
                                        && words.equals(one.getAccessibleText())
                                        && shows(one))
                        .query();
        robot.interact(button::fire);
        WaitForAsyncUtils.waitForFxEvents(4);
    }

    private static boolean shows(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static MarkedText current(FxRobot robot) {
        return robot.lookup(".has-current").query();
    }

    private boolean inSight(Node node) {
        Bounds words =
                node instanceof MarkedText text
                        ? text.localToScene(Objects.requireNonNull(text.currentBounds()))
                        : node.localToScene(node.getBoundsInLocal());
        return new BoundingBox(0, 78, pane.getWidth(), pane.getHeight() - 78).contains(words);
    }

    /** Does all work at once, where it is asked for. */
    private static final class SameThread implements Background {
        @Override
        public <T> void run(
                Object owner,
                Work<? extends T> work,
                Consumer<? super T> done,
                Consumer<? super Throwable> failed) {
            T result;
            try {
                result = work.call(Cancellation.NONE);
            } catch (IOException e) {
                failed.accept(e);
                return;
            }
            done.accept(result);
        }

        @Override
        public void cancel(Object owner) {}

        @Override
        public void publish(Runnable action) {
            action.run();
        }

        @Override
        public void after(Duration delay, Runnable action) {
            action.run();
        }
    }
}
