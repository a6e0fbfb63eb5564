package app.concord.importing.data;

import app.concord.importing.BlockDraft;
import app.concord.importing.BlockList;
import app.concord.importing.FoldedText;
import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.Limits;
import app.concord.importing.RichText;
import app.concord.importing.SourceFile;
import app.concord.importing.TextDecoder;
import app.concord.model.Asset;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.Problem;
import app.concord.model.Property;
import app.concord.model.SourceMap;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the events of calendar files: what, when in which zone, where, and what is said of it. */
public final class CalendarImporter implements Importer {
    private static final Set<String> ENTRIES = Set.of("VEVENT", "VTODO", "VJOURNAL");
    private static final Set<String> ENDINGS = Set.of("ics", "ical", "ifb", "vcs");
    private static final String PART = "body";
    private static final Pattern DAY =
            Pattern.compile("(\\d{8})(?:T(\\d\\d)(\\d\\d)(?:\\d\\d)?(Z?))?");

    @Override
    public String id() {
        return "ics";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return ENDINGS.contains(file.ending());
    }

    /**
     * A line, folded ones joined.
     *
     * @param zone that it names, null for none
     * @param number its number in the file, from 1
     */
    private record Line(String name, @Nullable String zone, String value, int number) {}

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) {
        Events events = new Events(file, cancellation);
        String text = TextDecoder.decode(file.bytes().array(), file.charset());
        SyntaxRules rules = SyntaxRules.iCalendar();
        rules.setDefaultSyntaxStyle(SyntaxStyle.NEW);
        try (VObjectReader reader = new VObjectReader(new StringReader(text), rules)) {
            reader.parse(events);
        } catch (IOException e) {
            // A text in memory can be read.
            throw new UncheckedIOException(e);
        }
        return events.imported();
    }

    /** Gathers the lines of each entry while a file is read. */
    private final class Events implements VObjectDataListener {
        private final SourceFile file;
        private final Cancellation cancellation;
        private final List<Asset> assets = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();

        /** Components that have begun and not ended. */
        private int open;

        /** How many were open outside of the entry that is read, -1 outside of any. */
        private int outside = -1;

        Events(SourceFile file, Cancellation cancellation) {
            this.file = file;
            this.cancellation = cancellation;
        }

        @Override
        public void onComponentBegin(String name, Context context) {
            cancellation.check();
            if (outside < 0 && ENTRIES.contains(name)) {
                outside = open;
                lines.clear();
            }
            open++;
        }

        @Override
        public void onComponentEnd(String name, Context context) {
            open--;
            if (open != outside) {
                return;
            }
            outside = -1;
            add(file, lines, assets);
            if (assets.size() >= Limits.DATA_PIECES) {
                problems.add(
                        Problem.of(
                                file.path(),
                                Problem.Kind.CUT_SHORT,
                                "items",
                                String.valueOf(Limits.DATA_PIECES)));
                context.stop();
            }
        }

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            cancellation.check();
            if (outside >= 0 && open == outside + 1) {
                lines.add(
                        new Line(
                                property.getName().strip().toUpperCase(Locale.ROOT),
                                property.getParameters().first("TZID"),
                                property.getValue().strip(),
                                context.getLineNumber()));
            }
        }

        @Override
        public void onVersion(String version, Context context) {
            // Each version is read alike.
        }

        @Override
        public void onWarning(
                Warning warning,
                @Nullable VObjectProperty property,
                @Nullable Exception cause,
                Context context) {
            // A line that is none says nothing; one file has many, none of them the reader's.
        }

        Imported imported() {
            if (open > 0 && problems.isEmpty()) {
                problems.add(Problem.of(file.path(), Problem.Kind.DAMAGED, "END:VCALENDAR"));
            }
            if (assets.isEmpty() && problems.isEmpty()) {
                problems.add(
                        Problem.of(
                                file.path(), Problem.Kind.NO_CONTENT, "a calendar without events"));
            }
            return new Imported(assets, problems);
        }
    }

    private void add(SourceFile file, List<Line> event, List<Asset> assets) {
        BlockList blocks = new BlockList();
        List<Integer> containers = List.of(blocks.newContainer());
        String title = "";
        int heading = -1;
        for (Line line : event) {
            Location place = Location.atLine(line.number());
            String value = VObjectPropertyValues.unescape(line.value());
            Property property =
                    switch (line.name()) {
                        case "DTSTART" -> Property.STARTS;
                        case "DTEND", "DUE" -> Property.ENDS;
                        case "URL" -> Property.URL;
                        default -> null;
                    };
            if (property == Property.STARTS || property == Property.ENDS) {
                value = when(line, property == Property.ENDS);
            }
            if (value == null || value.isBlank()) {
                continue;
            }
            if (property != null) {
                blocks.add(
                        BlockDraft.field(property, line.name(), PART, value, SourceMap.at(place))
                                .containers(containers));
                continue;
            }
            BlockKind kind =
                    switch (line.name()) {
                        case "SUMMARY" -> BlockKind.HEADING;
                        case "DESCRIPTION", "COMMENT" -> BlockKind.PARAGRAPH;
                        case "LOCATION" -> BlockKind.FIELD;
                        default -> null;
                    };
            if (kind == null) {
                continue;
            }
            for (FoldedText.Piece piece : RichText.of(value, line.number())) {
                BlockDraft draft =
                        new BlockDraft(kind, PART, piece.text(), piece.source(Location.NONE))
                                .marks(piece.marks())
                                .containers(containers);
                if (kind == BlockKind.HEADING) {
                    heading = blocks.add(draft.level(1));
                    title = title.isEmpty() ? piece.text() : title;
                } else {
                    blocks.add(
                            draft.heading(heading)
                                    .label(kind == BlockKind.FIELD ? line.name() : null));
                }
            }
        }
        if (blocks.size() > 0) {
            Channel channel = file.channel();
            assets.add(
                    new Asset(
                            file.path() + "#" + (assets.size() + 1),
                            channel == null ? Channel.WEB : channel,
                            id(),
                            title.isEmpty() ? file.name() : title,
                            null,
                            null,
                            null,
                            blocks.toBlocks(),
                            file.bytes().sha256()));
        }
    }

    /**
     * A day and time as people write them, with the zone that the file names; the end of whole days
     * is the last of them, since files name the day behind it.
     */
    private static @Nullable String when(Line line, boolean end) {
        Matcher parts = DAY.matcher(line.value());
        if (!parts.matches()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(parts.group(1), DateTimeFormatter.BASIC_ISO_DATE);
            if (parts.group(2) == null) {
                return (end ? day.minusDays(1) : day).toString();
            }
            String named = line.zone() == null ? "" : " (" + line.zone() + ")";
            String utc = parts.group(4).isEmpty() ? named : " UTC";
            return day + " " + parts.group(2) + ":" + parts.group(3) + utc;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
