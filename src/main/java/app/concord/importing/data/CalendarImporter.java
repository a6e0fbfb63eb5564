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

import org.jspecify.annotations.Nullable;

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
    private static final Pattern ZONE = Pattern.compile(";TZID=\"?([^;:\"]{1,80})");
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
     * @param number its number in the file, from 1
     */
    private record Line(String name, String parameters, String value, int number) {}

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) {
        List<Asset> assets = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Line> lines =
                lines(TextDecoder.decode(file.bytes().array(), file.charset()), cancellation);
        List<Line> event = null;
        int inner = 0;
        boolean open = false;
        for (Line line : lines) {
            boolean begins = line.name().equals("BEGIN");
            boolean ends = line.name().equals("END");
            open = open ? !(ends && line.value().equals("VCALENDAR")) : begins;
            if (begins && ENTRIES.contains(line.value())) {
                event = new ArrayList<>();
                inner = 0;
            } else if (event != null && begins) {
                inner++;
            } else if (event != null && ends && inner > 0) {
                inner--;
            } else if (event != null && ends) {
                add(file, event, assets);
                event = null;
            } else if (event != null && inner == 0) {
                event.add(line);
            }
            if (assets.size() >= Limits.DATA_PIECES) {
                problems.add(
                        Problem.of(
                                file.path(),
                                Problem.Kind.CUT_SHORT,
                                "items",
                                String.valueOf(Limits.DATA_PIECES)));
                break;
            }
        }
        if (open && problems.isEmpty()) {
            problems.add(Problem.of(file.path(), Problem.Kind.DAMAGED, "END:VCALENDAR"));
        }
        if (assets.isEmpty() && problems.isEmpty()) {
            problems.add(
                    Problem.of(file.path(), Problem.Kind.NO_CONTENT, "a calendar without events"));
        }
        return new Imported(assets, problems);
    }

    private static List<Line> lines(String text, Cancellation cancellation) {
        List<Line> lines = new ArrayList<>();
        String[] raw = text.split("\\r\\n|\\r|\\n", -1);
        int i = 0;
        while (i < raw.length) {
            cancellation.check();
            int number = i + 1;
            StringBuilder whole = new StringBuilder(raw[i++]);
            while (i < raw.length && (raw[i].startsWith(" ") || raw[i].startsWith("\t"))) {
                whole.append(raw[i++], 1, raw[i - 1].length());
            }
            int colon = colon(whole);
            if (colon > 0 && whole.length() < Limits.JSON_TEXT) {
                String[] head = whole.substring(0, colon).split(";", 2);
                lines.add(
                        new Line(
                                head[0].strip().toUpperCase(Locale.ROOT),
                                head.length > 1 ? ";" + head[1] : "",
                                whole.substring(colon + 1).strip(),
                                number));
            }
        }
        return lines;
    }

    /** The colon before the value of a line, -1 for none. */
    private static int colon(CharSequence line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (c == ':' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    private void add(SourceFile file, List<Line> event, List<Asset> assets) {
        BlockList blocks = new BlockList();
        List<Integer> containers = List.of(blocks.newContainer());
        String title = "";
        int heading = -1;
        for (Line line : event) {
            Location place = Location.atLine(line.number());
            String value = words(line.value());
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

    private static String words(String value) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char next = value.charAt(++i);
                words.append(next == 'n' || next == 'N' ? '\n' : next);
            } else {
                words.append(c);
            }
        }
        return words.toString();
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
            Matcher zone = ZONE.matcher(line.parameters());
            String named = zone.find() ? " (" + zone.group(1) + ")" : "";
            String utc = parts.group(4).isEmpty() ? named : " UTC";
            return day + " " + parts.group(2) + ":" + parts.group(3) + utc;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
