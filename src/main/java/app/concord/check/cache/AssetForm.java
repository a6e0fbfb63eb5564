package app.concord.check.cache;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Box;
import app.concord.model.Cell;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.Mark;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.SourceMap;
import app.concord.model.Span;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** Pieces of a campaign as they stand in an entry. */
final class AssetForm {
    static final Channel[] CHANNELS = Channel.values();
    private static final BlockKind[] KINDS = BlockKind.values();
    private static final Region[] REGIONS = Region.values();
    private static final Property[] PROPERTIES = Property.values();
    private static final Mark.Kind[] MARKS = Mark.Kind.values();
    private static final int FIXED = 0;
    private static final int LINES = 1;
    private static final int GLYPHS = 2;

    private AssetForm() {}

    static void write(Out out, Asset asset) {
        out.text(asset.path());
        out.one(asset.channel());
        out.text(asset.format());
        out.text(asset.title());
        out.text(asset.language());
        LocalDateTime dated = asset.dated();
        out.date(dated == null ? null : dated.toLocalDate());
        out.time(dated == null ? null : dated.toLocalTime());
        out.text(asset.network());
        out.all(asset.blocks(), block -> write(out, block));
        out.text(asset.sha256());
    }

    static Asset read(In in) {
        String path = in.text();
        Channel channel = in.one(CHANNELS);
        String format = in.text();
        String title = in.text();
        String language = in.textOrNull();
        LocalDate day = in.dateOrNull();
        LocalTime time = in.timeOrNull();
        String network = in.textOrNull();
        List<Block> blocks = in.all(() -> block(in));
        return new Asset(
                path,
                channel,
                format,
                title,
                language,
                day == null || time == null ? null : day.atTime(time),
                network,
                blocks,
                in.text());
    }

    private static void write(Out out, Block block) {
        out.number(block.index());
        out.one(block.kind());
        out.number(block.level());
        out.one(block.region());
        out.text(block.part());
        out.text(block.text());
        out.all(
                block.marks(),
                mark -> {
                    out.one(mark.kind());
                    write(out, mark.span());
                    out.text(mark.target());
                });
        out.all(block.containers(), one -> out.number(one));
        out.number(block.heading());
        out.orNull(block.cell(), cell -> write(out, cell));
        out.one(block.property());
        out.text(block.label());
        out.text(block.target());
        write(out, block.source());
    }

    private static Block block(In in) {
        return new Block(
                in.number(),
                in.one(KINDS),
                in.number(),
                in.one(REGIONS),
                in.text(),
                in.text(),
                in.all(() -> new Mark(in.one(MARKS), span(in), in.textOrNull())),
                in.all(in::number),
                in.number(),
                in.orNull(() -> cell(in)),
                in.oneOrNull(PROPERTIES),
                in.textOrNull(),
                in.textOrNull(),
                source(in));
    }

    private static void write(Out out, Cell cell) {
        out.number(cell.table());
        out.number(cell.row());
        out.number(cell.column());
        out.text(cell.columnHeader());
        out.text(cell.rowHeader());
        out.flag(cell.header());
    }

    private static Cell cell(In in) {
        return new Cell(
                in.number(), in.number(), in.number(), in.textOrNull(), in.textOrNull(), in.flag());
    }

    private static void write(Out out, SourceMap source) {
        switch (source) {
            case SourceMap.Fixed(Location location) -> {
                out.number(FIXED);
                write(out, location);
            }
            case SourceMap.Lines lines -> {
                out.number(LINES);
                write(out, lines.base());
                write(out, lines.starts());
                write(out, lines.lines());
            }
            case SourceMap.Glyphs glyphs -> {
                out.number(GLYPHS);
                out.number(glyphs.page());
                float[] numbers = glyphs.numbers();
                out.number(numbers.length);
                for (float number : numbers) {
                    out.number(Float.floatToRawIntBits(number));
                }
            }
        }
    }

    private static SourceMap source(In in) {
        return switch (in.number()) {
            case FIXED -> SourceMap.at(location(in));
            case LINES -> SourceMap.lines(location(in), numbers(in), numbers(in));
            case GLYPHS -> {
                int page = in.number();
                float[] numbers = new float[in.count()];
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = Float.intBitsToFloat(in.number());
                }
                yield SourceMap.glyphs(page, numbers);
            }
            default -> throw new UnfitException("no way back to the original");
        };
    }

    private static void write(Out out, int[] numbers) {
        out.number(numbers.length);
        for (int number : numbers) {
            out.number(number);
        }
    }

    private static int[] numbers(In in) {
        int[] numbers = new int[in.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.number();
        }
        return numbers;
    }

    static void write(Out out, Span span) {
        out.number(span.start());
        out.number(span.length());
    }

    static Span span(In in) {
        int start = in.number();
        return new Span(start, Math.addExact(start, in.number()));
    }

    static void write(Out out, Location location) {
        out.shared(
                location,
                one -> {
                    out.numberOrNull(one.page());
                    out.all(
                            one.boxes(),
                            box -> {
                                out.real(box.x());
                                out.real(box.y());
                                out.real(box.width());
                                out.real(box.height());
                            });
                    out.text(one.selector());
                    out.text(one.part());
                    out.numberOrNull(one.row());
                    out.text(one.column());
                    out.numberOrNull(one.line());
                });
    }

    static Location location(In in) {
        return in.shared(
                Location.class,
                () ->
                        new Location(
                                in.numberOrNull(),
                                in.all(() -> new Box(in.real(), in.real(), in.real(), in.real())),
                                in.textOrNull(),
                                in.textOrNull(),
                                in.numberOrNull(),
                                in.textOrNull(),
                                in.numberOrNull()));
    }
}
