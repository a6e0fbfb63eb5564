package app.concord.ui;

import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.DateOrder;
import app.concord.model.FileChoices;
import app.concord.model.FileReading;
import app.concord.model.FileReading.Column;
import app.concord.model.FileReading.Layout;
import app.concord.model.Problem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of {@link SampleResults}, with long names, an open order of dates, and two tables. */
public final class SampleFiles {
    /** A table in which no date settles whether day or month comes first. */
    public static final String OPEN = "social/posts-november.csv";

    /** A table with the same columns whose dates are settled. */
    public static final String TABLE = "social/redaktionsplan_herbstschlafwochen.xlsx";

    /** A mail. */
    public static final String MAIL = "email/2026-11-18_boxspring.eml";

    /** The brief. */
    public static final String BRIEF = "brief.csv";

    private static final List<String> MEANINGS =
            List.of("text", "date", "time", "network", "link", "alt_text", "hashtags", "title");

    private SampleFiles() {}

    /** The rich result with how its files were taken in; none is settled. */
    public static CheckResult rich() {
        return settled(Map.of());
    }

    /** As {@link #rich()}, after a check with these choices. */
    public static CheckResult settled(Map<String, FileChoices> choices) {
        List<FileReading> files = new ArrayList<>();
        for (FileReading file : files()) {
            FileChoices own = choices.getOrDefault(file.path(), FileChoices.NONE);
            files.add(
                    new FileReading(
                            file.path(),
                            file.format(),
                            file.assets(),
                            own.channel() == null ? file.channel() : own.channel(),
                            own.language() == null ? file.language() : own.language(),
                            own.market() == null ? file.market() : own.market(),
                            layout(file.layout(), own),
                            own));
        }
        CheckResult rich = SampleResults.rich();
        List<Problem> problems = new ArrayList<>(rich.problems());
        problems.add(Problem.of(OPEN, Problem.Kind.ASSUMED, "Datum", "day/month"));
        return new CheckResult(
                rich.campaign(),
                rich.subjects(),
                rich.facts(),
                rich.findings(),
                rich.explained(),
                rich.coverage(),
                problems,
                files,
                rich.tables());
    }

    private static Layout layout(Layout read, FileChoices own) {
        List<Column> columns = new ArrayList<>();
        for (Column column : read.columns()) {
            String meaning = own.columns().getOrDefault(column.header(), column.meaning());
            columns.add(new Column(column.header(), meaning, column.sample()));
        }
        DateOrder order = own.dateOrder() == null ? read.dateOrder() : own.dateOrder();
        boolean open = read.orderOpen() && own.dateOrder() == null;
        return new Layout(order, open, columns, read.meanings());
    }

    private static List<FileReading> files() {
        Map<String, FileReading> files = new TreeMap<>();
        SampleResults.rich()
                .campaign()
                .assets()
                .forEach(asset -> {
                    int before =
                            files.containsKey(asset.file()) ? files.get(asset.file()).assets() : 0;
                    Layout layout = asset.channel() == Channel.SOCIAL ? table(true) : Layout.NONE;
                    files.put(
                            asset.file(),
                            file(asset.file(), before + 1, asset.channel(), "de", layout));
                });
        files.put(BRIEF, file(BRIEF, 1, Channel.BRIEF, null, Layout.NONE));
        files.put(TABLE, file(TABLE, 23, Channel.SOCIAL, "de", table(false)));
        String unread = "print/beileger-wohnzimmer_final_v3_freigegeben.pdf";
        files.put(unread, file(unread, 0, null, null, Layout.NONE));
        String dutch = "web/aanbiedingen/herfstslaapweken-boxspringbedden.html";
        files.put(dutch, file(dutch, 1, Channel.WEB, "nl", Layout.NONE));
        return List.copyOf(files.values());
    }

    private static FileReading file(
            String path,
            int assets,
            @Nullable Channel channel,
            @Nullable String language,
            Layout layout) {
        return new FileReading(
                path,
                assets == 0 ? "" : path.substring(path.lastIndexOf('.') + 1),
                assets,
                channel,
                language,
                "DE",
                layout,
                FileChoices.NONE);
    }

    private static Layout table(boolean open) {
        return new Layout(
                DateOrder.DAY_MONTH,
                open,
                List.of(
                        new Column("Veröffentlichungsdatum", "date", "04/11/2026"),
                        new Column("Uhrzeit", "time", "18:30"),
                        new Column("Plattform", "network", "Instagram"),
                        new Column(
                                "Beitragstext (freigegeben durch Marketing)",
                                "text",
                                "Traumhaft schlafen ab 629 € – jetzt in den Herbstschlafwochen"),
                        new Column("Zielseite", "link", "https://nordlicht.example/alva"),
                        new Column("Bildunterschrift alternativ", "", "Boxspringbett in Grau"),
                        new Column("Interne Anmerkung", "", "Preis noch mit Einkauf klären"),
                        new Column("8", "", "")),
                MEANINGS);
    }
}
