package app.concord.ui.export;

import app.concord.campaign.ClientFile;
import app.concord.campaign.Settings;
import app.concord.message.Messages;
import app.concord.model.PageDrawing;
import app.concord.model.ProgramVersion;
import app.concord.model.Review;
import app.concord.model.Severity;
import app.concord.report.Agency;
import app.concord.report.Report;
import app.concord.report.ReportFile;
import app.concord.report.ReportOptions;
import app.concord.report.Reports;
import app.concord.ui.Background;
import app.concord.ui.Dialogs;
import app.concord.ui.Preferences;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Which report is saved, and how it went. */
public final class ExportViewModel {
    /** The order of the list: what people read first, then what programs read. */
    private static final List<String> ORDER =
            List.of("html", "pdf", "xlsx", "csv", "text", "json", "sarif", "junit");

    private final Preferences preferences;
    private final Background background;
    private final Dialogs dialogs;
    private final Supplier<@Nullable Source> source;
    private final ObjectProperty<Report> report =
            new SimpleObjectProperty<>(Objects.requireNonNull(Reports.named("html")));
    private final BooleanProperty client = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();

    /**
     * What a report is made of.
     *
     * @param review what it tells
     * @param pages draws the pages that findings stand on
     * @param client whose name and logo stand before those of the settings, null for none
     */
    public record Source(Review review, PageDrawing pages, @Nullable ClientFile client) {}

    /**
     * Nothing is saved yet.
     *
     * @param source null where nothing was checked
     */
    public ExportViewModel(
            Preferences preferences,
            Background background,
            Dialogs dialogs,
            Supplier<@Nullable Source> source) {
        this.preferences = preferences;
        this.background = background;
        this.dialogs = dialogs;
        this.source = source;
    }

    /** Forgets how the last report went. */
    public void begin() {
        notice.set("");
        failed.set(false);
    }

    /** Every report, in the order in which people look for them. */
    public static List<Report> reports() {
        return Reports.all().stream()
                .sorted(
                        Comparator.comparingInt(one ->
                                ORDER.contains(one.id()) ? ORDER.indexOf(one.id()) : ORDER.size()))
                .toList();
    }

    /** What a report is called and what it is for. */
    public static String words(Report report) {
        return Messages.text("ui.export.format." + report.id());
    }

    /** Asks where to save the chosen report and saves it there. */
    public void save() {
        Source shown = source.get();
        if (shown == null || saving.get()) {
            return;
        }
        Report chosen = report.get();
        Path file =
                dialogs.saveReport(
                        shown.review().result().campaign().name(), words(chosen), chosen.ending());
        if (file == null) {
            return;
        }
        Settings settings = preferences.get();
        boolean forClient = client.get();
        begin();
        saving.set(true);
        background.run(
                this,
                cancellation -> {
                    ReportFile.write(
                            chosen,
                            shown.review(),
                            options(settings, shown.client(), forClient).withPages(shown.pages()),
                            file);
                    return file;
                },
                saved -> ended(Messages.text("ui.export.saved", saved.toString()), false),
                reason -> ended(told(file, reason), true));
    }

    private void ended(String words, boolean inVain) {
        saving.set(false);
        failed.set(inVain);
        notice.set(words);
    }

    private static String told(Path file, Throwable reason) {
        return reason instanceof IOException
                ? Messages.text(
                        "ui.export.failed",
                        file.toString(),
                        Objects.requireNonNullElse(reason.getMessage(), ""))
                : Messages.text("ui.export.broken", reason.getClass().getSimpleName());
    }

    private static @Nullable Agency agency(String name, @Nullable Path logo) throws IOException {
        return name.isBlank() && logo == null
                ? null
                : new Agency(name.strip(), logo == null ? null : Agency.Logo.of(logo));
    }

    private static ReportOptions options(
            Settings settings, @Nullable ClientFile from, boolean client) throws IOException {
        Agency agency = from == null ? null : agency(from.agency(), from.logo());
        if (agency == null) {
            agency = agency(settings.agency(), settings.logo());
        }
        String version = ProgramVersion.shown();
        return new ReportOptions(false, false, version, Severity.ERROR, client, agency);
    }

    /** The report to be saved. */
    public ObjectProperty<Report> reportProperty() {
        return report;
    }

    /** Whether it goes to a client, without internal notes and names. */
    public BooleanProperty clientProperty() {
        return client;
    }

    /** How it went, empty before. */
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Whether it could not be saved. */
    ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }
}
