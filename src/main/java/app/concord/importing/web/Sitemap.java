package app.concord.importing.web;

import app.concord.importing.Limits;
import app.concord.importing.TextDecoder;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * The addresses that a map of a site names: an {@code urlset}, an index of further maps, a list of
 * lines, or a feed of news, packed or not. Wrong name spaces, byte order marks and missing elements
 * are forgiven.
 *
 * @param pages addresses of pages, in the order of the file, each once
 * @param maps addresses of further maps
 * @param whole whether all of it could be read
 */
public record Sitemap(List<String> pages, List<String> maps, boolean whole) {
    private static final Pattern ROOT =
            Pattern.compile(
                    "<(?:[a-z]\\w*:)?(urlset|sitemapindex|rss|feed|rdf)[\\s>]",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern MAP =
            Pattern.compile(
                    "<(?:[a-z]\\w*:)?(urlset|sitemapindex)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");
    private static final int HEAD = 4096;
    private static final int CHUNK = 1 << 16;

    public Sitemap {
        pages = List.copyOf(pages);
        maps = List.copyOf(maps);
    }

    /**
     * Reads a map.
     *
     * @param content the file, perhaps packed with gzip
     * @return null if it is no map of a site
     */
    public static @Nullable Sitemap read(byte[] content) {
        boolean packed =
                content.length > 2 && (content[0] & 0xff) == 0x1f && (content[1] & 0xff) == 0x8b;
        boolean[] whole = {true};
        byte[] bytes = packed ? unpacked(content, whole) : content;
        String text = TextDecoder.decode(bytes, null);
        if (ROOT.matcher(text.substring(0, Math.min(text.length(), HEAD))).find()) {
            return ofXml(text, whole[0]);
        }
        return isList(text) ? ofLines(text, whole[0]) : null;
    }

    /** Whether a file that begins like this is a map made for machines, not a feed. */
    static boolean isMap(String head) {
        return MAP.matcher(head.substring(0, Math.min(head.length(), HEAD))).find();
    }

    /** Whether a text is nothing but addresses, one a line. */
    static boolean isList(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return !lines.isEmpty() && lines.stream().allMatch(line -> ADDRESS.matcher(line).matches());
    }

    private static byte[] unpacked(byte[] content, boolean[] whole) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try (InputStream stream =
                new GZIPInputStream(
                        new BufferedInputStream(new ByteArrayInputStream(content), CHUNK))) {
            for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
                bytes.write(chunk, 0, read);
                if (bytes.size() > Limits.UNPACKED_FILE) {
                    whole[0] = false;
                    break;
                }
            }
        } catch (IOException e) {
            whole[0] = false;
        }
        return bytes.toByteArray();
    }

    private static Sitemap ofLines(String text, boolean whole) {
        Set<String> pages = new LinkedHashSet<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(Limits.SITEMAP_ADDRESSES)
                .forEach(pages::add);
        return new Sitemap(List.copyOf(pages), List.of(), whole);
    }

    private static Sitemap ofXml(String text, boolean whole) {
        Set<String> pages = new LinkedHashSet<>();
        Set<String> maps = new LinkedHashSet<>();
        Parser rules = Parser.xmlParser().setMaxDepth(Limits.ELEMENT_DEPTH);
        try (StreamParser parser = new StreamParser(rules).parse(text, "")) {
            Iterator<Element> elements = parser.iterator();
            while (elements.hasNext() && pages.size() + maps.size() < Limits.SITEMAP_ADDRESSES) {
                Element element = elements.next();
                switch (local(element)) {
                    case "url", "item", "entry" -> {
                        addTo(pages, address(element));
                        element.empty();
                    }
                    case "sitemap" -> {
                        addTo(maps, address(element));
                        element.empty();
                    }
                    default -> {}
                }
            }
            boolean all = !elements.hasNext();
            return new Sitemap(new ArrayList<>(pages), new ArrayList<>(maps), whole && all);
        }
    }

    private static void addTo(Set<String> addresses, @Nullable String address) {
        if (address != null) {
            addresses.add(address);
        }
    }

    /** The address of an entry: its location or link, else the number by which readers find it. */
    private static @Nullable String address(Element entry) {
        for (String name : List.of("loc", "link", "guid", "id", "content_loc", "player_loc")) {
            boolean deep = name.endsWith("_loc");
            for (Element element : deep ? entry.getAllElements() : entry.children()) {
                if (local(element).equals(name) && !element.attr("rel").matches("self|edit")) {
                    String value = element.attr("href");
                    Matcher found = ADDRESS.matcher(value.isEmpty() ? element.wholeText() : value);
                    if (found.find()) {
                        return found.group();
                    }
                }
            }
        }
        Matcher own = ADDRESS.matcher(entry.wholeOwnText());
        return own.find() ? own.group() : null;
    }

    private static String local(Element element) {
        String name = element.normalName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }
}
