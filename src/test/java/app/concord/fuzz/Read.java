package app.concord.fuzz;

import app.concord.extract.Extraction;
import app.concord.importing.Imported;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Box;
import app.concord.model.CoverageItem;
import app.concord.model.Fact;
import app.concord.model.Location;
import app.concord.model.Mark;
import app.concord.model.Place;
import app.concord.model.Span;

import java.util.List;
import java.util.Set;

/** Writes down what was read, and holds every place to what it is a place of. */
final class Read {
    private static final Set<String> PLAIN =
            Set.of("html", "htm", "csv", "tsv", "txt", "md", "mjml");

    private Read() {}

    /** All of an import. */
    static String of(Imported imported, Input input) {
        StringBuilder text = new StringBuilder();
        text.append(imported.problems()).append('\n').append(imported.layout()).append('\n');
        for (Asset asset : imported.assets()) {
            check(!asset.title().isEmpty(), "no title: " + asset.path());
            text.append(asset.path()).append(' ').append(asset.channel()).append(' ');
            text.append(asset.format()).append(' ').append(asset.title()).append(' ');
            text.append(asset.dated()).append(' ').append(asset.network()).append('\n');
            for (Block block : asset.blocks()) {
                block(asset, block, input, text);
            }
        }
        return text.toString();
    }

    private static void block(Asset asset, Block block, Input input, StringBuilder text) {
        int length = block.text().length();
        check(
                block.heading() >= -1 && block.heading() < asset.blocks().size(),
                "heading " + block.heading() + " of " + asset.blocks().size());
        for (Mark mark : block.marks()) {
            check(mark.span().end() <= length, mark + " outside of " + length);
        }
        text.append(block.kind()).append(' ').append(block.level()).append(' ');
        text.append(block.region()).append(' ').append(block.part()).append(' ');
        text.append(block.text()).append(' ').append(block.marks()).append(' ');
        text.append(block.containers()).append(block.cell()).append(block.property());
        text.append(block.label()).append(block.target()).append('\n');
        for (Span span : spans(length)) {
            Location location = block.locate(span);
            check(location, input);
            text.append(location).append('\n');
        }
    }

    private static List<Span> spans(int length) {
        return length == 0
                ? List.of(new Span(0, 0))
                : List.of(
                        new Span(0, length),
                        new Span(0, 1),
                        new Span(length / 2, length / 2 + 1),
                        new Span(length - 1, length));
    }

    private static void check(Location location, Input input) {
        Integer page = location.page();
        check(page == null || page >= 1, "page " + page);
        Integer row = location.row();
        check(row == null || row >= 1, "row " + row);
        Integer line = location.line();
        if (line != null) {
            check(line >= 1, "line " + line);
            boolean plain =
                    PLAIN.contains(input.path().substring(input.path().lastIndexOf('.') + 1));
            check(
                    !plain || line <= breaks(input.bytes()) + 1,
                    "line " + line + " of " + breaks(input.bytes()));
        }
        for (Box box : location.boxes()) {
            check(
                    Double.isFinite(box.x() + box.y() + box.width() + box.height()),
                    "unlimited " + box);
            check(box.width() >= 0 && box.height() >= 0, "turned over: " + box);
        }
    }

    /** At least as many as there are line breaks. */
    private static int breaks(byte[] bytes) {
        int count = 0;
        for (byte one : bytes) {
            // Beside the usual ones, what ends with the bytes of U+0085, U+2028 and U+2029.
            if (one == '\n' || one == '\r' || one == 0x0b || one == 0x0c || one < 0) {
                count++;
            }
        }
        return count;
    }

    /** All facts of an asset. */
    static String of(Extraction extraction, Asset asset) {
        StringBuilder text = new StringBuilder();
        for (Fact fact : extraction.facts()) {
            check(fact.place(), asset);
            check(
                    fact.confidence() >= 0 && fact.confidence() <= 1,
                    "confidence " + fact.confidence());
            text.append(fact).append('\n');
        }
        extraction.unused().forEach(fact -> check(fact.place(), asset));
        for (CoverageItem item : extraction.coverage()) {
            check(item.place(), asset);
            text.append(item).append('\n');
        }
        return text.toString();
    }

    private static void check(Place place, Asset asset) {
        check(
                place.block() >= 0 && place.block() < asset.blocks().size(),
                "block " + place.block());
        String text = asset.blocks().get(place.block()).text();
        check(place.span().end() <= text.length(), place + " outside of " + text.length());
    }

    /** Facts of a text that are told by their places in it. */
    static String of(List<Fact> facts, String text) {
        for (Fact fact : facts) {
            check(
                    fact.place().span().end() <= text.length(),
                    fact + " outside of " + text.length());
            check(
                    fact.place().span().of(text).equals(fact.place().quote()),
                    "quote of " + fact.place());
        }
        return facts.toString();
    }

    /** Spans of a text. */
    static void within(List<Span> spans, String text) {
        for (Span span : spans) {
            check(span.end() <= text.length(), span + " outside of " + text.length());
        }
    }

    static void check(boolean holds, String told) {
        if (!holds) {
            throw new AssertionError(told);
        }
    }
}
