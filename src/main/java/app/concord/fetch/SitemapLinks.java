package app.concord.fetch;

import app.concord.model.Addresses;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a site map lists.
 *
 * @param pages the pages, in its order
 * @param maps further site maps, in its order
 */
record SitemapLinks(List<URI> pages, List<URI> maps) {
    private static final int HEAD = 4096;
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern FIRST_ELEMENT =
            Pattern.compile("<(?:[A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)[\\s/>]");

    /** What the page lists, empty where it is no site map. */
    static Optional<SitemapLinks> of(Page page) {
        String head = new String(page.bytes().head(HEAD), StandardCharsets.UTF_8);
        String type;
        if (isXml(head)) {
            type = "application/xml";
        } else if (isList(page, head)) {
            type = "text/plain";
        } else {
            return Optional.empty();
        }
        try {
            AbstractSiteMap map =
                    new SiteMapParser(false, true)
                            .parseSiteMap(type, page.bytes().array(), page.address().toURL());
            return Optional.of(listed(map));
        } catch (UnknownFormatException | IOException e) {
            return Optional.of(new SitemapLinks(List.of(), List.of()));
        }
    }

    boolean isEmpty() {
        return pages.isEmpty() && maps.isEmpty();
    }

    private static SitemapLinks listed(@Nullable AbstractSiteMap map) {
        return switch (map) {
            case SiteMapIndex index ->
                    new SitemapLinks(
                            List.of(), addresses(index.getSitemaps().stream(), m -> m.getUrl()));
            case SiteMap pages ->
                    new SitemapLinks(
                            addresses(pages.getSiteMapUrls().stream(), u -> u.getUrl()), List.of());
            case null, default -> new SitemapLinks(List.of(), List.of());
        };
    }

    private static <T> List<URI> addresses(
            Stream<T> entries, Function<T, java.net.@Nullable URL> address) {
        return entries.flatMap(entry -> Stream.ofNullable(address.apply(entry)))
                .flatMap(url -> Addresses.parse(url.toString()).stream())
                .distinct()
                .toList();
    }

    /** Whether the first element is one of a site map. */
    private static boolean isXml(String head) {
        var first = FIRST_ELEMENT.matcher(COMMENT.matcher(head).replaceAll(""));
        return first.find()
                && (first.group(1).equals("urlset") || first.group(1).equals("sitemapindex"));
    }

    /** Whether it is a plain list of addresses, a line each. */
    private static boolean isList(Page page, String head) {
        String type = page.mediaType();
        boolean plain =
                type == null
                        || type.equals("text/plain")
                        || type.equals("application/octet-stream");
        List<String> lines = head.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        // The last line may be cut.
        return plain
                && !lines.isEmpty()
                && Addresses.isAddress(lines.getFirst().replace("\ufeff", ""))
                && lines.stream()
                        .skip(1)
                        .limit(Math.max(0, lines.size() - 2))
                        .allMatch(Addresses::isAddress)
                && lines.stream().noneMatch(line -> line.contains(" "));
    }
}
