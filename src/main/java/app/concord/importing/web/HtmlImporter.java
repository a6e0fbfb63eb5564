package app.concord.importing.web;

import app.concord.importing.BlockList;
import app.concord.importing.Imported;
import app.concord.importing.Importer;
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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads saved web pages, and newsletters that were saved as pages. */
public final class HtmlImporter implements Importer {
    private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml", "xht", "shtml");
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final int HEAD = 4096;
    private static final Pattern CHARSET =
            Pattern.compile(
                    "<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})"
                            + "|<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w:.-]{2,40})",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern START =
            Pattern.compile("\\s*<(!doctype\\s+html|html[\\s>])", Pattern.CASE_INSENSITIVE);
    private static final int SIGNS_OF_MAIL = 2;

    @Override
    public String id() {
        return "html";
    }

    @Override
    public boolean accepts(SourceFile file) {
        if (ENDINGS.contains(file.ending())) {
            return true;
        }
        String head = new String(file.bytes().head(HEAD), StandardCharsets.ISO_8859_1);
        return file.ending().isEmpty() && START.matcher(head).lookingAt();
    }

    @Override
    public Imported read(SourceFile file, Cancellation cancellation) {
        if (file.bytes().length() > LARGEST) {
            return Imported.nothing(
                    Problem.of(file.path(), Problem.Kind.TOO_LARGE, LARGEST / 1024 / 1024 + " MB"));
        }
        String html = decode(file.bytes().array());
        if (TextDecoder.looksBinary(html)) {
            return Imported.nothing(
                    Problem.of(file.path(), Problem.Kind.NOT_RECOGNISED, file.name()));
        }
        cancellation.check();
        HtmlReader reader = HtmlReader.ofPage(html);
        Channel channel = file.channel();
        if (channel == null) {
            channel = looksLikeMail(reader.page(), html) ? Channel.EMAIL : Channel.WEB;
        }
        BlockList blocks = new BlockList();
        reader.addMetadata(blocks);
        int visible = blocks.size();
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
                            file.path(),
                            Problem.Kind.DAMAGED,
                            Location.atLine(fault.line()),
                            List.of(fault.words())));
        }
        if (empty && blocks.size() == visible) {
            problems.add(Problem.of(file.path(), Problem.Kind.NO_TEXT));
        } else if (!empty && isCut(html)) {
            problems.add(Problem.of(file.path(), Problem.Kind.DAMAGED, "</html>"));
        }
        List<Block> finished = blocks.toBlocks();
        if (finished.isEmpty()) {
            return new Imported(List.of(), problems);
        }
        Asset asset =
                new Asset(
                        file.path(),
                        channel,
                        id(),
                        title(reader, file),
                        channel == Channel.EMAIL ? null : reader.language(),
                        published(reader.page()),
                        null,
                        finished,
                        file.bytes().sha256());
        return new Imported(List.of(asset), problems);
    }

    private static String decode(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        Matcher charset =
                CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        String declared = null;
        if (charset.find()) {
            declared = charset.group(1) == null ? charset.group(2) : charset.group(1);
        }
        return TextDecoder.decode(bytes, declared);
    }

    /** Whether a whole page begins and its end is missing, so that text may be missing as well. */
    private static boolean isCut(String html) {
        int length = html.length();
        String head = html.substring(0, Math.min(length, HEAD)).toLowerCase(Locale.ROOT);
        String tail = html.substring(Math.max(0, length - HEAD)).toLowerCase(Locale.ROOT);
        if (!head.contains("<html") || tail.contains("</html") || tail.contains("</body")) {
            return false;
        }
        // End tags may be left out; a page that writes out its body, or a tag cut in two, is cut.
        return head.contains("<body") || tail.lastIndexOf('<') > tail.lastIndexOf('>');
    }

    private static String title(HtmlReader reader, SourceFile file) {
        if (!reader.title().isEmpty()) {
            return reader.title();
        }
        return reader.mainHeading().isEmpty() ? file.name() : reader.mainHeading();
    }

    /**
     * Whether the page was made to be mailed: a way out of the list, tables for layout, its tags.
     */
    private static boolean looksLikeMail(Document page, String html) {
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
