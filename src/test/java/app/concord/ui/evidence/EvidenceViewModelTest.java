package app.concord.ui.evidence;

import static app.concord.model.Evidence.Side.AGREES;
import static app.concord.model.Evidence.Side.DEVIATES;
import static app.concord.model.Evidence.Side.REFERENCE;
import static app.concord.ui.evidence.AssetDraft.at;
import static app.concord.ui.evidence.EvidenceCases.RIGHT;
import static app.concord.ui.evidence.EvidenceCases.WRONG;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.concord.message.Wording;
import app.concord.model.Asset;
import app.concord.model.Box;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.Property;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

class EvidenceViewModelTest {
    private final Asset brochure = EvidenceCases.brochure();
    private final Asset mail = EvidenceCases.mail();
    private final Asset post = EvidenceCases.post();
    private final Asset page = EvidenceCases.page();
    private final Asset brief = EvidenceCases.brief();
    private final CheckResult result = EvidenceCases.result(brief, brochure, mail, post, page);
    private final EvidenceViewModel model = new EvidenceViewModel(Path::of);

    @Test
    void showsNothingWithoutAFinding() {
        model.show(result, null);
        assertThat(model.findingProperty().get()).isNull();
        assertThat(model.deviating().shown()).isNull();
        assertThat(model.deviatingNote()).isEqualTo(new EvidenceViewModel.Note.Nothing());
    }

    @Test
    void sidesKeepTheOrderOfTheFinding() {
        showAll();
        assertThat(model.deviating().spots())
                .extracting(Spot::path)
                .containsExactly(brochure.path());
        assertThat(model.agreeing().spots())
                .extracting(Spot::path)
                .containsExactly(brief.path(), mail.path(), page.path());
        SideViewModel.Shown first = shown(model.agreeing());
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.of()).isEqualTo(3);
        assertThat(first.evidence().role()).isEqualTo(REFERENCE);
    }

    @Test
    void sameWordsOfOneAssetAreOnePlaceWithACount() {
        showAll();
        Spot inMail = model.agreeing().spots().get(1);
        assertThat(inMail.count()).isEqualTo(2);
        model.agreeing().select(1);
        assertThat(shown(model.agreeing()).occurrence()).isZero();
        model.agreeing().nextOccurrence();
        assertThat(shown(model.agreeing()).occurrence()).isEqualTo(1);
        assertThat(shown(model.agreeing()).evidence()).isEqualTo(inMail.occurrences().get(1));
        model.agreeing().nextOccurrence();
        assertThat(shown(model.agreeing()).occurrence()).isZero();
    }

    @Test
    void differentWordsOrValuesStayApart() {
        model.show(
                result,
                EvidenceCases.finding(
                        at(brochure, "649,00 €", 0, WRONG, DEVIATES),
                        at(brochure, "649 €", 0, WRONG, DEVIATES)));
        assertThat(model.deviating().spots()).hasSize(2);
    }

    @Test
    void stepsRoundInBothDirections() {
        showAll();
        SideViewModel side = model.agreeing();
        side.previous();
        assertThat(shown(side).number()).isEqualTo(3);
        side.next();
        assertThat(shown(side).number()).isEqualTo(1);
        side.next();
        assertThat(shown(side).number()).isEqualTo(2);
        side.select(7);
        assertThat(shown(side).number()).isEqualTo(2);
    }

    @Test
    void sentencesAreComparedWithTheOneLookedAt() {
        String wrong = "Milchi enthält Fluorid und schmeckt.";
        String right = "Milchi enthält kein Fluorid und schmeckt.";
        String other = "Milchi enthält kein Fluorid und wirkt.";
        Asset one = EvidenceCases.letter("a.eml", wrong);
        Asset two = EvidenceCases.letter("b.eml", other);
        Asset three = EvidenceCases.letter("c.eml", right);
        model.show(
                EvidenceCases.result(brief, one, two, three),
                EvidenceCases.sentences(
                        EvidenceCases.said(one, wrong, DEVIATES),
                        EvidenceCases.said(two, other, AGREES),
                        EvidenceCases.said(three, right, AGREES)));
        assertThat(differences()).isEqualTo("“kein” is missing; “schmeckt” instead of “wirkt”");
        model.agreeing().next();
        assertThat(differences()).isEqualTo("“kein” is missing");
        assertThat(strong(shown(model.agreeing()), right)).containsExactly("kein");
        assertThat(strong(shown(model.deviating()), wrong))
                .as("what lacks words is marked as a whole")
                .containsExactly(wrong);
        model.show(result, null);
        assertThat(model.comparisonProperty().get()).isNull();
    }

    @Test
    void differingWordsAreStrongInTheirSentence() {
        String wrong = "Der Lack ist für Außenwände geeignet.";
        String right = "Der Lack ist für Innenwände geeignet.";
        Asset one = EvidenceCases.letter("a.eml", wrong);
        Asset two = EvidenceCases.letter("b.eml", right);
        model.show(
                EvidenceCases.result(brief, one, two),
                EvidenceCases.sentences(
                        EvidenceCases.said(one, wrong, DEVIATES),
                        EvidenceCases.said(two, right, AGREES)));
        assertThat(strong(shown(model.deviating()), wrong)).containsExactly("Außenwände");
        assertThat(shown(model.deviating()).highlights())
                .extracting(Highlight::look)
                .containsExactly(Highlight.Look.CURRENT, Highlight.Look.AROUND);
    }

    @Test
    void valuesAreComparedAsTheyAreWritten() {
        showAll();
        assertThat(differences()).isEqualTo("“649” instead of “629”");
        model.show(result, EvidenceCases.finding(at(brochure, "649,00 €", 0, WRONG, DEVIATES)));
        assertThat(model.comparisonProperty().get()).isNull();
    }

    private String differences() {
        return Wording.differences(
                Objects.requireNonNull(model.comparisonProperty().get()).words());
    }

    /** The words that are marked as looked at, in the second paragraph. */
    private static List<String> strong(SideViewModel.Shown shown, String words) {
        String text = "Neu: " + words + " Mehr im Markt.";
        return shown.in(1).stream()
                .filter(Highlight::current)
                .map(highlight -> highlight.span().of(text))
                .toList();
    }

    @Test
    void marksThePlaceLookedAtAmongTheOthersOfItsAsset() {
        showAll();
        model.agreeing().select(1);
        List<Highlight> highlights = shown(model.agreeing()).highlights();
        assertThat(highlights).hasSize(2);
        assertThat(highlights).filteredOn(Highlight::current).hasSize(1);
    }

    @Test
    void pageOfADocumentHasTheMarksOfThatPageTheCurrentOneLast() {
        model.show(
                result,
                EvidenceCases.finding(
                        at(brochure, "649,00 €", 0, WRONG, DEVIATES),
                        at(brochure, "649 €", 0, WRONG, DEVIATES)));
        assertThat(shown(model.deviating()).body())
                .isInstanceOfSatisfying(
                        Body.Page.class,
                        body -> {
                            assertThat(body.page()).isEqualTo(2);
                            assertThat(body.marks())
                                    .extracting(
                                            Body.PageMark::box,
                                            mark -> mark.tint().style(),
                                            Body.PageMark::current)
                                    .containsExactly(
                                            tuple(new Box(250, 300, 44, 13), "deviates", false),
                                            tuple(new Box(40, 180, 62, 13), "deviates", true));
                        });
    }

    @Test
    void documentWithoutItsFileIsShownAsText() {
        EvidenceViewModel lost = new EvidenceViewModel(path -> null);
        lost.show(result, EvidenceCases.finding(at(brochure, "649 €", 0, WRONG, DEVIATES)));
        assertThat(shown(lost.deviating()).body()).isEqualTo(new Body.Text(brochure));
        assertThat(shown(lost.deviating()).file()).isNull();
    }

    @Test
    void rowOfAnExportIsAPostWithItsOtherColumns() {
        model.show(result, EvidenceCases.finding(at(post, "649 €", 0, WRONG, DEVIATES)));
        assertThat(shown(model.deviating()).body())
                .isInstanceOfSatisfying(
                        Body.Row.class,
                        body -> {
                            assertThat(body.post())
                                    .extracting(block -> block.property())
                                    .containsExactly(
                                            Property.POST_TEXT, Property.HASHTAGS, Property.URL);
                            assertThat(body.fields())
                                    .extracting(block -> block.label())
                                    .containsExactly("Date", "Network", "Alt text");
                        });
    }

    @Test
    void rowOfTheBriefStandsWithoutItsNeighbours() {
        showAll();
        assertThat(shown(model.agreeing()).body())
                .isInstanceOfSatisfying(
                        Body.Row.class,
                        body -> {
                            assertThat(body.post()).isEmpty();
                            assertThat(body.fields())
                                    .extracting(block -> block.text())
                                    .contains("Halvar 160 × 200", "629,00 €")
                                    .hasSize(4);
                        });
    }

    @Test
    void pagesMailsAndTheirMachineReadablePartsAreText() {
        model.show(
                result,
                EvidenceCases.finding(
                        at(page, "629.00", 0, RIGHT, AGREES), at(mail, "629 €", 0, RIGHT, AGREES)));
        assertThat(shown(model.agreeing()).body()).isEqualTo(new Body.Text(page));
        model.agreeing().next();
        assertThat(shown(model.agreeing()).body()).isEqualTo(new Body.Text(mail));
    }

    @Test
    void assetThatIsGoneIsSaid() {
        model.show(
                EvidenceCases.result(brief, mail),
                EvidenceCases.finding(at(page, "629 €", 0, RIGHT, AGREES)));
        assertThat(shown(model.agreeing()).body()).isEqualTo(new Body.Gone(page.path()));
    }

    @Test
    void emptySidesSayWhatIsMissingAndWhatIsRight() {
        model.show(result, EvidenceCases.finding(List.of("print", post.path())));
        assertThat(model.deviatingNote())
                .isEqualTo(
                        new EvidenceViewModel.Note.MissingFrom(
                                List.of(
                                        new EvidenceViewModel.Silent(Channel.PRINT, null, ""),
                                        new EvidenceViewModel.Silent(
                                                Channel.SOCIAL, post.path(), post.title()))));
        assertThat(model.agreeingNote())
                .isInstanceOfSatisfying(
                        EvidenceViewModel.Note.Expected.class,
                        note -> assertThat(note.value()).isEqualTo(RIGHT));
    }

    private void showAll() {
        model.show(
                result,
                EvidenceCases.finding(
                        at(brochure, "649,00 €", 0, WRONG, DEVIATES),
                        at(brief, "629,00 €", 0, RIGHT, REFERENCE),
                        at(mail, "629 €", 1, RIGHT, AGREES),
                        at(mail, "629 €", 2, RIGHT, AGREES),
                        at(page, "629 €", 0, RIGHT, AGREES)));
    }

    private static SideViewModel.Shown shown(SideViewModel side) {
        return Objects.requireNonNull(side.shown());
    }
}
