package app.concord.importing.web;

import app.concord.importing.BlockList;
import app.concord.importing.Imported;
import app.concord.importing.Limits;
import app.concord.importing.SourceFile;
import app.concord.importing.TextDecoder;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.Problem;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as it was saved, on its way to become an asset.
 *
 * @param file the file that holds it
 * @param path of the asset: that of the file, with a number where it holds several
 * @param format of the file
 * @param html the page
 * @param companions what was saved with it
 * @param title by which its saver knew it, used where the page has none; may be empty
 * @param saved when it was saved, null where unknown
 */
record SavedPage(
        SourceFile file,
        String path,
        String format,
        String html,
        Companions companions,
        String title,
        @Nullable LocalDateTime saved) {
    private static final int HEAD = 4096;
    private static final Pattern CHARSET =
            Pattern.compile(
                    "<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})"
                            + "|<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w:.-]{2,40})",
                    Pattern.CASE_INSENSITIVE);
    private static final int SIGNS_OF_MAIL = 2;

    /** A page that is a file of its own. */
    static SavedPage alone(SourceFile file, String html) {
        return new SavedPage(file, file.path(), "html", html, Companions.NONE, "", null);
    }

    /**
     * The text of a page.
     *
     * @param declared the character set its headers name, null for what the page itself names
     */
    static String decode(byte[] bytes, @Nullable String declared) {
        String named = declared;
        if (named == null || named.isBlank()) {
            int length = Math.min(bytes.length, HEAD);
            Matcher charset =
                    CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
            if (charset.find()) {
                named = charset.group(1) == null ? charset.group(2) : charset.group(1);
                // A declaration that can be read byte by byte is not in a set of wide letters.
                if (named.toLowerCase(Locale.ROOT).matches("utf-?(16|32)\\w*")) {
                    named = "utf-8";
                }
            }
        }
        return TextDecoder.decode(bytes, named);
    }

    /** What the page holds; with a problem where that is nothing or not all. */
    Imported read(Cancellation cancellation) {
        if (TextDecoder.looksBinary(html)) {
            return Imported.nothing(Problem.of(path, Problem.Kind.NOT_RECOGNISED, file.name()));
        }
        cancellation.check();
        int end = endOfTags();
        HtmlReader reader = HtmlReader.ofPage(html.substring(0, end), companions);
        Channel channel = file.channel();
        if (channel == null) {
            channel = looksLikeMail(reader.page()) ? Channel.EMAIL : Channel.WEB;
        }
        BlockList blocks = new BlockList();
        reader.addMetadata(blocks);
        int visible = blocks.size();
        cancellation.check();
        reader.addVisible(blocks, channel == Channel.EMAIL);
        if (channel == Channel.EMAIL) {
            reader.addOutlook(blocks);
        }
        cancellation.check();
        boolean empty = blocks.size() == visible;
        List<Problem> problems = new ArrayList<>();
        for (HtmlReader.Fault fault : reader.addStructured(blocks)) {
            problems.add(
                    new Problem(
                            path,
                            Problem.Kind.DAMAGED,
                            Location.atLine(fault.line()),
                            List.of(fault.words())));
        }
        if (end < html.length()) {
            problems.add(
                    Problem.of(
                            path,
                            Problem.Kind.CUT_SHORT,
                            "tags",
                            String.valueOf(Limits.PAGE_TAGS)));
        }
        if (empty && blocks.size() == visible) {
            problems.add(Problem.of(path, Problem.Kind.NO_TEXT));
        } else if (!empty && isCut()) {
            problems.add(Problem.of(path, Problem.Kind.DAMAGED, "</html>"));
        }
        List<Block> finished = blocks.toBlocks();
        if (finished.isEmpty()) {
            return new Imported(List.of(), problems);
        }
        LocalDateTime published = published(reader.page());
        Asset asset =
                new Asset(
                        path,
                        channel,
                        format,
                        title(reader),
                        channel == Channel.EMAIL ? null : reader.language(),
                        published == null ? saved : published,
                        null,
                        finished,
                        file.bytes().sha256());
        return new Imported(List.of(asset), problems);
    }

    /** Where reading stops: behind as many tags as are read of one page, else at the end. */
    private int endOfTags() {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (++tags > Limits.PAGE_TAGS) {
                return at;
            }
        }
        return html.length();
    }

    /** Whether a whole page begins and its end is missing, so that text may be missing as well. */
    private boolean isCut() {
        int length = html.length();
        String head = html.substring(0, Math.min(length, HEAD)).toLowerCase(Locale.ROOT);
        String tail = html.substring(Math.max(0, length - HEAD)).toLowerCase(Locale.ROOT);
        if (!head.contains("<html") || tail.contains("</html") || tail.contains("</body")) {
            return false;
        }
        // End tags may be left out; a page that writes out its body, or a tag cut in two, is cut.
        return head.contains("<body") || tail.lastIndexOf('<') > tail.lastIndexOf('>');
    }

    private String title(HtmlReader reader) {
        if (!reader.title().isEmpty()) {
            return reader.title();
        }
        String other = title.isEmpty() ? reader.mainHeading() : title;
        return other.isEmpty() ? file.name() : other;
    }

    /**
     * Whether the page was made to be mailed: a way out of the list, tables for layout, its tags.
     */
    private boolean looksLikeMail(Document page) {
        if (page.selectFirst("main, nav, article, form") != null) {
            return false;
        }
        int signs = 0;
        Element body = page.body();
        boolean unsubscribe = false;
        for (Element link : body.getElementsByTag("a")) {
            unsubscribe |=
                    RegionPhrases.offersUnsubscribing(link.text())
                            || link.attr("href").toLowerCase(Locale.ROOT).contains("unsub");
        }
        signs += unsubscribe ? 2 : 0;
        boolean layout = false;
        for (Element table : body.getElementsByTag("table")) {
            layout |=
                    table.attr("role").equals("presentation")
                            || table.hasAttr("cellpadding")
                            || table.hasAttr("cellspacing");
        }
        signs += layout ? 1 : -1;
        signs += html.contains("[if mso") || html.contains("mso-") ? 1 : 0;
        signs += html.contains("*|") || html.contains("preheader") ? 1 : 0;
        return signs >= SIGNS_OF_MAIL;
    }

    /** When the page says that it was published, in its own clock; null if it does not say. */
    private static @Nullable LocalDateTime published(Document page) {
        Element meta = page.selectFirst("meta[property=article:published_time]");
        String value = meta == null ? "" : meta.attr("content").strip();
        if (value.length() < 16) {
            return null;
        }
        try {
            return LocalDateTime.parse(
                    value.substring(0, 16), DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm"));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
