package app.concord.importing.data;

import app.concord.importing.Limits;
import app.concord.model.Cancellation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the part of YAML in which people write copy: names with values, lists, and texts of several
 * lines. What is written in any other way is read as the text it is. Not safe for threads.
 */
final class YamlReading {
    private static final Pattern PAIR =
            Pattern.compile(
                    "(\"[^\"]{1,80}\"|'[^']{1,80}'|[^\\s\"'#\\[{>|&*!%@`-][^:#]{0,80}?)\\s*:(?:\\s+(.*)|)$");
    private static final Pattern ITEM = Pattern.compile("-(?:\\s+(.*)|)$");
    private static final Pattern BLOCK = Pattern.compile("[|>][+-]?\\d?[+-]?\\s*(?:#.*)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern REMARK = Pattern.compile("(?:^|\\s)#.*");
    private static final Pattern REMARK_BEHIND = Pattern.compile("\"\\s+#[^\"]*$");
    private static final Pattern ANCHOR = Pattern.compile("^[&!][\\w!:.-]+\\s*");

    /** Letters between quotation marks that stand on several lines. */
    private static final int LONGEST_QUOTED = 20_000;

    private final String[] lines;
    private final Cancellation cancellation;
    private final DataTree.Count count = new DataTree.Count();
    private int at;

    private YamlReading(String text, Cancellation cancellation) {
        this.lines = text.replace("\t", "    ").split("\\r\\n|\\r|\\n", -1);
        this.cancellation = cancellation;
    }

    /** Reads a text; never fails. */
    static DataTree read(String text, Cancellation cancellation) {
        YamlReading reading = new YamlReading(text, cancellation);
        List<DataNode> roots = new ArrayList<>();
        while (reading.more()) {
            int before = reading.at;
            roots.add(reading.node(reading.indent(), 0));
            if (reading.at == before) {
                reading.at++;
            }
        }
        DataNode root = roots.size() == 1 ? roots.getFirst() : new DataNode.Row(roots, 1);
        return new DataTree(root, 0, reading.count.full());
    }

    /** Goes to the next line that says something; false at the end. */
    private boolean more() {
        while (at < lines.length) {
            cancellation.check();
            String line = lines[at].strip();
            boolean idle =
                    line.isEmpty()
                            || line.startsWith("#")
                            || line.startsWith("%")
                            || line.equals("---")
                            || line.equals("...");
            if (!idle) {
                return true;
            }
            at++;
        }
        return false;
    }

    private int indent() {
        return indent(lines[at]);
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    /** What begins at this line and is indented so far. */
    private DataNode node(int indent, int depth) {
        int line = at + 1;
        String text = lines[at].strip();
        if (ITEM.matcher(text).matches()) {
            return row(indent, depth, line);
        }
        if (PAIR.matcher(text).matches()) {
            return branch(indent, depth, line);
        }
        at++;
        return new DataNode.Leaf(folded(bare(text), indent), line, false);
    }

    private DataNode row(int indent, int depth, int line) {
        List<DataNode> items = new ArrayList<>();
        while (more() && indent() == indent) {
            Matcher item = ITEM.matcher(lines[at].strip());
            if (!item.matches()) {
                break;
            }
            if (!count.take()) {
                at = lines.length;
                break;
            }
            String rest = item.group(1) == null ? "" : item.group(1);
            boolean nested = depth < Limits.DATA_DEPTH;
            boolean inner = PAIR.matcher(rest).matches() || ITEM.matcher(rest).matches();
            if (nested && inner && !BLOCK.matcher(rest).matches()) {
                // What stands behind the dash is the first line of what is indented as far as it.
                int behind = lines[at].length() - rest.length();
                lines[at] = " ".repeat(behind) + rest;
                items.add(node(behind, depth + 1));
            } else {
                items.add(value(rest, indent, depth));
            }
        }
        return new DataNode.Row(items, line);
    }

    private DataNode branch(int indent, int depth, int line) {
        List<DataNode.Member> members = new ArrayList<>();
        while (more() && indent() == indent) {
            Matcher pair = PAIR.matcher(lines[at].strip());
            if (!pair.matches()) {
                break;
            }
            if (!count.take()) {
                at = lines.length;
                break;
            }
            String name = unquoted(pair.group(1));
            String rest = pair.group(2) == null ? "" : pair.group(2);
            members.add(new DataNode.Member(name, value(rest, indent, depth)));
        }
        return new DataNode.Branch(members, line);
    }

    /** The value behind a name or dash of this line, or in the lines below it. */
    private DataNode value(String behind, int indent, int depth) {
        String rest = ANCHOR.matcher(behind.strip()).replaceFirst("");
        int line = at + 1;
        if (BLOCK.matcher(rest).matches()) {
            at++;
            return block(rest.startsWith(">"), indent);
        }
        if (!bare(rest).isEmpty() || rest.startsWith("\"") || rest.startsWith("'")) {
            at++;
            return leaf(rest, indent, line);
        }
        at++;
        boolean list = more() && indent() == indent && lines[at].strip().startsWith("- ");
        if (depth < Limits.DATA_DEPTH && more() && (indent() > indent || list)) {
            return node(indent(), depth + 1);
        }
        return new DataNode.Leaf("", line, false);
    }

    private DataNode leaf(String rest, int indent, int line) {
        char first = rest.charAt(0);
        if (first == '"' || first == '\'') {
            StringBuilder text = new StringBuilder(rest);
            while (!closed(text, first) && at < lines.length && text.length() < LONGEST_QUOTED) {
                String next = lines[at++].strip();
                text.append(next.isEmpty() ? "\n" : " ").append(next);
            }
            return new DataNode.Leaf(unquoted(text.toString()), line, false);
        }
        String plain = bare(rest);
        if (first == '[' && plain.endsWith("]")) {
            List<DataNode> items = new ArrayList<>();
            for (String item : plain.substring(1, plain.length() - 1).split(",\\s+", -1)) {
                items.add(new DataNode.Leaf(unquoted(item.strip()), line, false));
            }
            return new DataNode.Row(items, line);
        }
        String folded = folded(plain, indent + 1);
        return new DataNode.Leaf(folded, line, NUMBER.matcher(folded).matches());
    }

    /** A text that goes on in lines indented further. */
    private String folded(String first, int indent) {
        StringBuilder text = new StringBuilder(first);
        while (at < lines.length
                && !lines[at].isBlank()
                && indent(lines[at]) >= indent
                && !ITEM.matcher(lines[at].strip()).matches()
                && !PAIR.matcher(lines[at].strip()).matches()
                && text.length() < Limits.JSON_TEXT) {
            text.append(' ').append(bare(lines[at++].strip()));
        }
        return text.toString();
    }

    /** The lines of a text that keeps its breaks, or folds them where one empty line is a break. */
    private DataNode block(boolean folds, int indent) {
        int line = at + 1;
        StringBuilder text = new StringBuilder();
        int first = -1;
        while (at < lines.length && (lines[at].isBlank() || indent(lines[at]) > indent)) {
            cancellation.check();
            if (first < 0 && !lines[at].isBlank()) {
                first = indent(lines[at]);
                line = at + 1;
            }
            String next = lines[at].strip();
            if (next.isEmpty()) {
                text.append("\n\n");
            } else {
                boolean begun = !text.isEmpty() && text.charAt(text.length() - 1) != '\n';
                text.append(begun ? (folds ? " " : "\n") : "").append(next);
            }
            at++;
        }
        return new DataNode.Leaf(text.toString().strip(), line, false);
    }

    private static boolean closed(CharSequence text, char mark) {
        String all = text.toString().strip();
        if (all.length() < 2) {
            return false;
        }
        int end =
                mark == '"' ? REMARK_BEHIND.matcher(all).replaceFirst("\"").length() : all.length();
        String bare = all.substring(0, Math.min(end, all.length()));
        return bare.charAt(bare.length() - 1) == mark && !bare.endsWith("\\" + mark);
    }

    private static String bare(String text) {
        return REMARK.matcher(text).replaceFirst("").strip();
    }

    private static String unquoted(String text) {
        String all = REMARK_BEHIND.matcher(text.strip()).replaceFirst("\"");
        if (all.length() > 1 && all.startsWith("'") && all.endsWith("'")) {
            return all.substring(1, all.length() - 1).replace("''", "'");
        }
        if (all.length() > 1 && all.startsWith("\"") && all.endsWith("\"")) {
            return all.substring(1, all.length() - 1)
                    .replace("\\n", "\n")
                    .replace("\\t", " ")
                    .replace("\\\"", "\"")
                    .replace("\\/", "/");
        }
        return all;
    }
}
