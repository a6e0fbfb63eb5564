package app.concord.importing.web;

import app.concord.importing.BlockDraft;
import app.concord.importing.BlockList;
import app.concord.model.BlockKind;
import app.concord.model.Location;
import app.concord.model.SourceMap;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what only Outlook shows of a mail: the words in its conditional comments, as far as they do
 * not stand in for words that all others show.
 */
final class OutlookParts {
    /** Name of the part that the blocks belong to. */
    static final String PART = "outlook";

    private static final Pattern CONDITION =
            Pattern.compile(
                    "^\\[if\\s+([^\\]]{1,80})\\]>(.*?)(?:<!\\[endif\\]\\s*)?$", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("\\s*<t([dh])\\b.*", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("\\s*<(tr|tbody)\\b.*", Pattern.DOTALL);
    private static final int MOST = 500;
    private static final int LONGEST = 100_000;

    private OutlookParts() {}

    /**
     * Adds the words.
     *
     * @param from index of the first block of what everybody sees; it reaches to the end
     */
    static void add(Document page, BlockList blocks, int from) {
        Set<String> shown = new HashSet<>();
        for (int i = from; i < blocks.size(); i++) {
            shown.add(key(blocks.get(i).text()));
        }
        for (Comment comment : comments(page)) {
            Matcher condition = CONDITION.matcher(comment.getData());
            if (condition.matches() && isForOutlook(condition.group(1))) {
                add(condition.group(2), line(comment), blocks, shown);
            }
        }
    }

    private static List<Comment> comments(Document page) {
        List<Comment> comments = new ArrayList<>();
        for (Node node : page.body().nodeStream().toList()) {
            if (node instanceof Comment comment
                    && comment.getData().startsWith("[if")
                    && comment.getData().length() < LONGEST
                    && comments.size() < MOST) {
                comments.add(comment);
            }
        }
        return comments;
    }

    private static boolean isForOutlook(String condition) {
        String words = condition.toLowerCase(Locale.ROOT);
        return words.contains("mso") && !words.contains("!");
    }

    private static void add(String html, int line, BlockList blocks, Set<String> shown) {
        if (html.replaceAll("<[^>]*>", "").isBlank()) {
            return;
        }
        // Without its table a lone cell or row would lose its shape.
        String whole = ROW.matcher(html).matches() ? "<table>" + html : html;
        whole = CELL.matcher(html).matches() ? "<table><tr>" + html : whole;
        BlockList own = new BlockList();
        HtmlReader.ofPart(whole, PART).addVisible(own, false);
        int container = own.size() == 0 ? -1 : blocks.newContainer();
        for (int i = 0; i < own.size(); i++) {
            BlockDraft draft = own.get(i);
            if (draft.kind() == BlockKind.CAPTION || !shown.add(key(draft.text()))) {
                continue;
            }
            BlockKind kind = draft.kind() == BlockKind.LINK ? BlockKind.LINK : BlockKind.PARAGRAPH;
            Location place = Location.inPart(PART);
            blocks.add(
                    new BlockDraft(
                                    kind,
                                    PART,
                                    draft.text(),
                                    SourceMap.at(line > 0 ? place.withLine(line) : place))
                            .region(draft.region())
                            .target(draft.target())
                            .containers(List.of(container)));
        }
    }

    private static String key(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static int line(Comment comment) {
        return comment.sourceRange().isTracked() ? comment.sourceRange().start().lineNumber() : 0;
    }
}
