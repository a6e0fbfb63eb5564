package app.concord.importing.print;

import app.concord.importing.Limits;
import app.concord.importing.VisibleText;
import app.concord.importing.social.PostLabel;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Cancellation;
import app.concord.model.Location;
import app.concord.model.Mark;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.SourceMap;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes blocks out of plain text: paragraphs parted by empty lines, headings that are marked or
 * underlined, list items, and {@code Name: value} lines.
 */
final class TextBlocks {
    private static final String PART = "text";
    private static final Pattern RULE =
            Pattern.compile("\\s*(?:-{3,}|={3,}|\\*{3,}|_{3,}|~{3,}|(?:- ){2,}-)\\s*");
    private static final Pattern HASH_HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
    private static final Pattern UNDERLINE = Pattern.compile("\\s*(=+|-+|~+)\\s*");
    private static final Pattern ITEM =
            Pattern.compile("(\\s*)(?:[-*+•●▪‣–·]|(\\d{1,3})[.)])\\s+(.*)");
    private static final Pattern PAIR =
            Pattern.compile("\\s*([\\p{L}][\\p{L}\\p{N} /&()#.’'-]{0,38}?)\\s*:\\s+(\\S.*)");

    /** An amount of money: what stands before it tells what it is the price of. */
    private static final Pattern MONEY =
            Pattern.compile(
                    "\\p{Sc}\\s?\\d|\\d\\s?\\p{Sc}|\\b(?:RM|Rp|[A-Z]{3})\\s?\\d"
                            + "|\\d\\s?(?:lei|[A-Z]{3}|[Ee]uros?)\\b");

    private static final Pattern ALONE =
            Pattern.compile("\\s*([\\p{Lu}][\\p{L}\\p{N} /&()-]{1,38}):?\\s*");
    private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern STRUCK = Pattern.compile("~~(?=\\S)(.+?)(?<=\\S)~~");
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\]\n]*)\\]\\(([^)\\s]+)[^)\n]*\\)");

    private final Cancellation cancellation;
    private final int firstLine;
    private final boolean advertisement;
    private final List<Block> blocks = new ArrayList<>();
    private final int[] openHeadings = {-1, -1, -1, -1, -1, -1, -1};
    private int section;
    private int containers = 1;
    private boolean parted;

    /**
     * For a text.
     *
     * @param firstLine line of the file it begins on, from 0
     * @param advertisement whether its labels are those of an advertisement
     */
    TextBlocks(int firstLine, boolean advertisement, Cancellation cancellation) {
        this.firstLine = firstLine;
        this.advertisement = advertisement;
        this.cancellation = cancellation;
    }

    /** Whether there was more than is read. */
    boolean cut() {
        return blocks.size() >= Limits.PLAIN_BLOCKS;
    }

    List<Block> read(List<String> lines) {
        List<String> paragraph = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < lines.size() && !cut(); i++) {
            cancellation.check();
            String line = lines.get(i);
            if (line.isBlank()) {
                paragraph(paragraph, start);
                continue;
            }
            boolean underlined =
                    paragraph.size() == 1
                            && UNDERLINE.matcher(line).matches()
                            && longEnough(line, paragraph);
            if (underlined) {
                int level = line.contains("=") ? 1 : 2;
                heading(paragraph.getFirst(), level, start);
                paragraph.clear();
            } else if (RULE.matcher(line).matches()) {
                paragraph(paragraph, start);
                section = containers++;
                parted = true;
                java.util.Arrays.fill(openHeadings, -1);
            } else if (special(lines, i, paragraph, start)) {
                paragraph.clear();
            } else {
                start = paragraph.isEmpty() ? i + 1 : start;
                paragraph.add(line);
            }
        }
        paragraph(paragraph, start);
        return blocks;
    }

    private static boolean longEnough(String line, List<String> paragraph) {
        return line.strip().length() >= Math.min(3, paragraph.getFirst().strip().length());
    }

    /** Takes a line that is a block of its own; the paragraph before it is ended. */
    private boolean special(List<String> lines, int index, List<String> paragraph, int start) {
        String line = lines.get(index);
        Matcher marked = HASH_HEADING.matcher(line);
        if (marked.matches()) {
            paragraph(paragraph, start);
            heading(marked.group(2), marked.group(1).length(), index + 1);
            return true;
        }
        Matcher item = ITEM.matcher(line);
        if (item.matches()) {
            paragraph(paragraph, start);
            int level = 1 + Math.min(5, item.group(1).replace("\t", "  ").length() / 2 / 2);
            add(BlockKind.LIST_ITEM, level, item.group(3), null, index + 1);
            return true;
        }
        Matcher pair = PAIR.matcher(line);
        boolean listed = index + 1 < lines.size() && PAIR.matcher(lines.get(index + 1)).matches();
        if (pair.matches() && (paragraph.isEmpty() || (listed && paragraph.size() == 1))) {
            paragraph(paragraph, start);
            String label = pair.group(1).strip();
            boolean named = label.contains(" ") && property(label, pair.group(2)) == null;
            if (named && MONEY.matcher(pair.group(2)).find()) {
                add(BlockKind.PARAGRAPH, 0, line.strip(), null, index + 1);
            } else {
                add(BlockKind.FIELD, 0, pair.group(2), label, index + 1);
            }
            return true;
        }
        boolean list = index + 1 < lines.size() && ITEM.matcher(lines.get(index + 1)).matches();
        if (paragraph.isEmpty() && list && ALONE.matcher(line).matches()) {
            heading(line.strip().replaceFirst(":$", ""), 3, index + 1);
            return true;
        }
        return false;
    }

    private void paragraph(List<String> lines, int start) {
        if (!lines.isEmpty()) {
            add(BlockKind.PARAGRAPH, 0, String.join("\n", lines), null, start);
            lines.clear();
        }
    }

    private void heading(String text, int level, int line) {
        add(BlockKind.HEADING, level, text, null, line);
    }

    private void add(BlockKind kind, int level, String raw, @Nullable String label, int line) {
        Matcher link = LINK.matcher(raw);
        String target = link.find() ? link.group(2) : null;
        StruckText struck = StruckText.of(plain(raw));
        String text = struck.text();
        if (text.isEmpty()) {
            return;
        }
        Property property = label == null ? null : property(label, text);
        boolean address = property == Property.URL && target == null;
        int depth = kind == BlockKind.HEADING ? level : 0;
        blocks.add(
                new Block(
                        blocks.size(),
                        kind,
                        level,
                        Region.MAIN,
                        PART,
                        text,
                        struck.marks(),
                        parted || section > 0 ? List.of(section) : List.of(0),
                        governing(depth),
                        null,
                        property,
                        label,
                        address ? text : target,
                        source(text, line + firstLine)));
        if (depth > 0) {
            openHeadings[depth] = blocks.size() - 1;
            for (int deeper = depth + 1; deeper < openHeadings.length; deeper++) {
                openHeadings[deeper] = -1;
            }
        }
    }

    private static SourceMap source(String text, int line) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts.add(i + 1);
        }
        int[] lines = new int[starts.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = line + i;
        }
        return SourceMap.lines(
                Location.NONE, starts.stream().mapToInt(Integer::intValue).toArray(), lines);
    }

    private int governing(int level) {
        for (int i = level > 0 ? level - 1 : openHeadings.length - 1; i > 0; i--) {
            if (openHeadings[i] >= 0) {
                return openHeadings[i];
            }
        }
        return -1;
    }

    /** The words without the marks of Markdown but for crossed out ones. */
    private static String plain(String raw) {
        String words = LINK.matcher(raw).replaceAll("$1");
        return VisibleText.of(EMPHASIS.matcher(words).replaceAll("$2")).replace("\n\n", "\n");
    }

    /** Words with marks where they were crossed out. */
    private record StruckText(String text, List<Mark> marks) {
        static StruckText of(String words) {
            StringBuilder text = new StringBuilder();
            List<Mark> marks = new ArrayList<>();
            Matcher struck = STRUCK.matcher(words);
            int from = 0;
            while (struck.find()) {
                text.append(words, from, struck.start());
                int start = text.length();
                text.append(struck.group(1));
                marks.add(new Mark(Mark.Kind.STRUCK, new Span(start, text.length())));
                from = struck.end();
            }
            return new StruckText(text.append(words.substring(from)).toString(), marks);
        }
    }

    private @Nullable Property property(String label, String text) {
        Property known = property(label);
        if (known != null || !advertisement) {
            return known;
        }
        Property property = PostLabel.property(label);
        return property == Property.URL && !text.contains(".") ? null : property;
    }

    private static @Nullable Property property(String label) {
        return switch (label.toLowerCase(Locale.ROOT).replaceAll("[\\s\\d]+$", "")) {
            case "subject", "subject line", "betreff", "objet", "asunto", "oggetto", "assunto" ->
                    Property.SUBJECT_LINE;
            case "preheader", "preview text" -> Property.PREHEADER;
            case "headline", "title", "titel", "titre" -> Property.TITLE;
            case "description" -> Property.DESCRIPTION;
            case "final url", "url", "link", "landing page", "website url" -> Property.URL;
            case "primary text", "caption", "post", "text", "copy" -> Property.POST_TEXT;
            case "hashtags" -> Property.HASHTAGS;
            case "alt text" -> Property.ALT_TEXT;
            default -> null;
        };
    }
}
