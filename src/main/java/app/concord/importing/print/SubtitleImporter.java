package app.concord.importing.print;

import app.concord.importing.BlockDraft;
import app.concord.importing.BlockList;
import app.concord.importing.FoldedText;
import app.concord.importing.Imported;
import app.concord.importing.Importer;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.importing.TextDecoder;
import app.concord.importing.VisibleText;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the subtitles of films: what is said, without times and numbers. Lines that end within a
 * sentence are joined with the next.
 */
public final class SubtitleImporter implements Importer {
    private static final Set<String> ENDINGS = Set.of("srt", "vtt", "sbv");
    private static final int TITLE = 80;
    private static final Pattern TIMES =
            Pattern.compile("\\s*\\d{1,3}:\\d\\d(?::\\d\\d)?[.,]\\d{1,3}\\s*(?:-->|,)\\s*\\d.*");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,6}\\s*");
    private static final Pattern REMARK = Pattern.compile("\\s*(?:NOTE|STYLE|REGION)(?:\\s.*)?");
    private static final Pattern MARKS =
            Pattern.compile("</?[a-zA-Z][^<>]{0,200}>|<\\d[^<>]{0,20}>|\\{\\\\[^{}]{0,200}\\}");
    private static final Pattern END = Pattern.compile(".*[.!?…:»”\"')]\\s*");

    @Override
    public String id() {
        return "subtitles";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return ENDINGS.contains(file.ending());
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) {
        String text = TextDecoder.decode(file.bytes().array(), file.charset());
        if (TextDecoder.looksBinary(text)) {
            return Imported.notRecognised(file);
        }
        BlockList blocks = new BlockList();
        boolean whole = read(text, blocks, cancellation);
        List<Problem> problems = new ArrayList<>();
        if (!whole) {
            problems.add(
                    Problem.of(
                            file.path(),
                            Problem.Kind.CUT_SHORT,
                            "paragraphs",
                            String.valueOf(Limits.PLAIN_BLOCKS)));
        }
        if (blocks.size() == 0) {
            problems.add(Problem.of(file.path(), Problem.Kind.NO_TEXT));
            return new Imported(List.of(), problems);
        }
        List<Block> finished = blocks.toBlocks();
        Channel channel = file.channel();
        String opening = VisibleText.opening(finished.getFirst().text(), TITLE);
        Asset asset =
                new Asset(
                        file.path(),
                        channel == null ? Channel.SOCIAL : channel,
                        id(),
                        opening.isEmpty() ? file.name() : opening,
                        null,
                        null,
                        null,
                        finished,
                        file.bytes().sha256());
        return new Imported(List.of(asset), problems);
    }

    private static boolean read(String text, BlockList blocks, Cancellation cancellation) {
        List<Integer> containers = List.of(blocks.newContainer());
        FoldedText said = new FoldedText();
        String[] lines = text.split("\\r\\n|\\r|\\n", -1);
        boolean remark = false;
        boolean ends = false;
        boolean cue = false;
        for (int i = 0; i < lines.length; i++) {
            cancellation.check();
            String line = lines[i];
            boolean blank = line.isBlank();
            boolean idle =
                    blank
                            || line.strip().startsWith("WEBVTT")
                            || TIMES.matcher(line).matches()
                            || (NUMBER.matcher(line).matches() && timed(lines, i + 1));
            remark = !blank && (remark || (!cue && REMARK.matcher(line).matches()));
            cue = !blank && (cue || TIMES.matcher(line).matches());
            boolean named = !cue && !idle && timed(lines, i + 1);
            if (idle || remark || named) {
                if (blank && ends && !add(said, containers, blocks)) {
                    return false;
                }
                continue;
            }
            if (ends && line.strip().startsWith("-") && !add(said, containers, blocks)) {
                return false;
            }
            String words = MARKS.matcher(line).replaceAll("");
            said.softBlank();
            said.append(words, 0, 0, i + 1, false);
            ends = END.matcher(words).matches();
        }
        return add(said, containers, blocks);
    }

    private static boolean timed(String[] lines, int at) {
        return at < lines.length && TIMES.matcher(lines[at]).matches();
    }

    private static boolean add(FoldedText said, List<Integer> containers, BlockList blocks) {
        FoldedText.Piece piece = said.take();
        if (piece.text().isEmpty()) {
            return true;
        }
        if (blocks.size() >= Limits.PLAIN_BLOCKS) {
            return false;
        }
        blocks.add(
                new BlockDraft(
                                BlockKind.PARAGRAPH,
                                "text",
                                piece.text(),
                                piece.source(Location.NONE))
                        .containers(containers));
        return true;
    }
}
