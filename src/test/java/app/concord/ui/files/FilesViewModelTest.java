package app.concord.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import app.concord.campaign.ChoicesStore;
import app.concord.model.AddressForm;
import app.concord.model.Channel;
import app.concord.model.ChoiceRule;
import app.concord.model.DateOrder;
import app.concord.model.FileChoices;
import app.concord.model.FileReading;
import app.concord.ui.DirectBackground;
import app.concord.ui.SampleFiles;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was guessed can be seen, changed, taken back, and stays so. */
class FilesViewModelTest {
    private static final String COLUMN = "Interne Anmerkung";

    @TempDir private Path folder;
    private final DirectBackground background = new DirectBackground();
    private final List<List<ChoiceRule>> checks = new ArrayList<>();
    private Map<Channel, AddressForm> forms = Map.of();
    private final FilesViewModel model =
            new FilesViewModel(
                    () -> checks.add(settledFiles().rules()),
                    new ChannelForms() {
                        @Override
                        public Map<Channel, AddressForm> forms() {
                            return forms;
                        }

                        @Override
                        public void keep(Map<Channel, AddressForm> now) {
                            forms = Map.copyOf(now);
                        }
                    });
    private SettledFiles current = new SettledFiles(store(Path.of("x")), background, List.of());

    private static ChoicesStore store(Path folder) {
        return new ChoicesStore(folder);
    }

    private SettledFiles settledFiles() {
        return current;
    }

    @BeforeEach
    void open() {
        reopen();
        model.show(current, SampleFiles.rich());
    }

    private void reopen() {
        current = new SettledFiles(store(folder.resolve("choices")), background, List.of(folder));
    }

    private FileRow row(String path) {
        return model.shown().stream()
                .filter(row -> row.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyFileIsListedWithWhatWasGuessed() {
        assertThat(model.shown())
                .hasSize(14)
                .isSortedAccordingTo((a, b) -> a.path().compareTo(b.path()));
        FileRow mail = row(SampleFiles.MAIL);
        assertThat(mail.channel()).isEqualTo(new Choice<>(Channel.EMAIL, Choice.State.GUESSED));
        assertThat(mail.language()).isEqualTo(new Choice<>("de", Choice.State.GUESSED));
        assertThat(mail.dateOrder().state()).isEqualTo(Choice.State.NONE);
        FileRow open = row(SampleFiles.OPEN);
        assertThat(open.status()).isEqualTo(FileRow.Status.OPEN);
        assertThat(open.dateOrder())
                .isEqualTo(new Choice<>(DateOrder.DAY_MONTH, Choice.State.OPEN));
        assertThat(open.usedColumns()).isEqualTo(5);
        assertThat(open.problems()).isEqualTo(2);
        assertThat(row(SampleFiles.BRIEF).channel().state()).isEqualTo(Choice.State.NONE);
        assertThat(row("print/beileger-wohnzimmer_final_v3_freigegeben.pdf").status())
                .isEqualTo(FileRow.Status.NOT_READ);
    }

    @Test
    void filtersTellHowManyTheyShow() {
        assertThat(model.count(FilesViewModel.Part.ALL)).isEqualTo(14);
        assertThat(model.count(FilesViewModel.Part.OPEN)).isEqualTo(1);
        assertThat(model.count(FilesViewModel.Part.PROBLEMS)).isEqualTo(2);
        model.textProperty().set("BOXSPRING web");
        assertThat(model.shown()).hasSize(2);
        assertThat(model.count(FilesViewModel.Part.OPEN)).isZero();
        model.clearFilters();
        model.partProperty().set(FilesViewModel.Part.OPEN);
        assertThat(model.shown()).containsExactly(row(SampleFiles.OPEN));
        model.open(SampleFiles.MAIL);
        assertThat(model.filtered()).isFalse();
        assertThat(model.selected()).containsExactly(row(SampleFiles.MAIL));
    }

    @Test
    void aFileStaysInItsPartWhileItIsEdited() {
        model.partProperty().set(FilesViewModel.Part.OPEN);
        model.open(SampleFiles.OPEN);
        model.setDateOrder(DateOrder.MONTH_DAY);
        assertThat(model.shown()).hasSize(1);
        assertThat(row(SampleFiles.OPEN).status()).isEqualTo(FileRow.Status.CHANGED);
    }

    @Test
    void choicesReachTheNextCheckAndStay() {
        model.open(SampleFiles.OPEN);
        model.setDateOrder(DateOrder.MONTH_DAY);
        model.setColumn(COLUMN, "text");
        model.setColumn("Uhrzeit", "");
        assertThat(model.changesProperty().get()).isEqualTo(3);
        model.checkAgain();
        FileChoices chosen =
                FileChoices.NONE
                        .withDateOrder(DateOrder.MONTH_DAY)
                        .withColumn(COLUMN, "text")
                        .withColumn("Uhrzeit", "");
        assertThat(checks).containsExactly(List.of(ChoiceRule.ofFile(SampleFiles.OPEN, chosen)));

        model.show(current, SampleFiles.settled(Map.of(SampleFiles.OPEN, chosen)));
        assertThat(model.changesProperty().get()).isZero();
        assertThat(model.selected()).containsExactly(row(SampleFiles.OPEN));
        assertThat(row(SampleFiles.OPEN).status()).isEqualTo(FileRow.Status.SETTLED);
        assertThat(row(SampleFiles.OPEN).dateOrder())
                .isEqualTo(new Choice<>(DateOrder.MONTH_DAY, Choice.State.SETTLED));

        reopen();
        assertThat(current.rules()).containsExactly(ChoiceRule.ofFile(SampleFiles.OPEN, chosen));
    }

    @Test
    void settledGoesBackToTheGuess() {
        model.open(SampleFiles.MAIL);
        model.setLanguage("nl");
        model.show(
                current,
                SampleFiles.settled(Map.of(SampleFiles.MAIL, FileChoices.NONE.withLanguage("nl"))));
        model.reset();
        assertThat(row(SampleFiles.MAIL).language())
                .isEqualTo(new Choice<>(null, Choice.State.RESET));
        assertThat(model.changesProperty().get()).isEqualTo(1);
        assertThat(current.rules()).isEmpty();
        model.undo();
        assertThat(row(SampleFiles.MAIL).language())
                .isEqualTo(new Choice<>("nl", Choice.State.SETTLED));
        assertThat(model.changesProperty().get()).isZero();
        assertThat(current.rules()).hasSize(1);
    }

    @Test
    void severalFilesAreSettledTogether() {
        model.selected()
                .setAll(
                        List.of(
                                row(SampleFiles.BRIEF),
                                row(SampleFiles.MAIL),
                                row(SampleFiles.OPEN),
                                row(SampleFiles.TABLE)));
        assertThat(model.common(FileRow::channel).state()).isEqualTo(Choice.State.MIXED);
        assertThat(model.common(FileRow::market))
                .isEqualTo(new Choice<>("DE", Choice.State.GUESSED));
        assertThat(model.columns()).isEmpty();
        model.setChannel(Channel.WEB);
        model.setMarket("CH");
        model.setDateOrder(DateOrder.DAY_MONTH);
        assertThat(row(SampleFiles.BRIEF).choices()).isEqualTo(FileChoices.NONE.withMarket("CH"));
        assertThat(row(SampleFiles.MAIL).choices())
                .isEqualTo(FileChoices.NONE.withMarket("CH").withChannel(Channel.WEB));
        assertThat(row(SampleFiles.OPEN).choices().dateOrder()).isEqualTo(DateOrder.DAY_MONTH);
        model.selected().setAll(List.of(row(SampleFiles.OPEN), row(SampleFiles.TABLE)));
        assertThat(model.columns()).extracting(FileReading.Column::header).contains(COLUMN);
        model.setColumn(COLUMN, "text");
        assertThat(row(SampleFiles.TABLE).choices().columns()).containsEntry(COLUMN, "text");
        assertThat(model.meanings()).contains("text", "date");
    }

    @Test
    void theAddressOfReadersIsDeclaredWhereThereAreTwo() {
        assertThat(row(SampleFiles.BRIEF).address().state()).isEqualTo(Choice.State.NONE);
        FileRow mail = row(SampleFiles.MAIL);
        assertThat(mail.address()).isEqualTo(new Choice<>(null, Choice.State.UNSAID));
        model.selected().setAll(List.of(row(SampleFiles.BRIEF), mail));
        model.setAddress(AddressForm.INFORMAL);
        assertThat(row(SampleFiles.BRIEF).choices().none()).isTrue();
        assertThat(mail.address())
                .isEqualTo(new Choice<>(AddressForm.INFORMAL, Choice.State.CHANGED));
        assertThat(mail.changes()).isEqualTo(1);
        model.setLanguage("en");
        assertThat(mail.address().state()).isEqualTo(Choice.State.CHANGED);
        model.setAddress(null);
        assertThat(mail.address().state()).isEqualTo(Choice.State.NONE);
        model.setAddress(AddressForm.FORMAL);
        assertThat(mail.choices().address()).isNull();
    }

    @Test
    void whatCannotBeSavedIsSaidAndHolds() throws IOException {
        Files.writeString(folder.resolve("choices"), "a file in place of the folder");
        model.open(SampleFiles.MAIL);
        model.setLanguage("fr");
        assertThat(model.unsavedProperty().get()).isTrue();
        assertThat(current.rules()).hasSize(1);
    }

    @Test
    void whatIsStillBeingSavedIsSavedAtTheEnd() {
        background.hold();
        model.open(SampleFiles.MAIL);
        model.setLanguage("fr");
        current.saveNow();
        assertThat(background.waiting()).isZero();
        reopen();
        assertThat(current.rules()).hasSize(1);
    }

    @Test
    void theToneOfAWholeChannelIsDeclaredAndTakenBack() {
        model.open(SampleFiles.MAIL);
        assertThat(model.channels()).containsExactly(Channel.EMAIL);
        assertThat(model.forms().of(model.channels()).state()).isEqualTo(Choice.State.UNSAID);
        model.setChannelAddress(AddressForm.FORMAL);
        assertThat(forms).containsExactly(Map.entry(Channel.EMAIL, AddressForm.FORMAL));
        assertThat(model.changesProperty().get()).isEqualTo(1);
        assertThat(model.forms().of(model.channels()))
                .isEqualTo(new Choice<>(AddressForm.FORMAL, Choice.State.CHANGED));
        model.show(current, SampleFiles.rich());
        assertThat(model.changesProperty().get()).isZero();
        assertThat(model.forms().of(model.channels()).state()).isEqualTo(Choice.State.SETTLED);
        model.setChannelAddress(null);
        assertThat(forms).isEmpty();
        assertThat(model.forms().of(model.channels()).state()).isEqualTo(Choice.State.RESET);
        model.undo();
        assertThat(forms).containsExactly(Map.entry(Channel.EMAIL, AddressForm.FORMAL));
        assertThat(model.changesProperty().get()).isZero();
    }
}
