package app.concord.fetch;

import app.concord.importing.Limits;
import app.concord.importing.TextDecoder;
import app.concord.model.Addresses;

import crawlercommons.filters.basic.BasicURLNormalizer;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the links of a page that lead to further pages, in the order they stand in it. */
final class PageLinks {
    private static final int DEEPEST = 400;

    /** Endings of what is no page. */
    private static final Pattern OTHER_FILES =
            Pattern.compile(
                    ".*\\.(?:7z|apk|avi|avif|bin|bmp|bz2|css|dmg|docx?|eot|epub|exe|gif|gz|ico|ics"
                            + "|iso|jar|jpe?g|js|json|m4[av]|mjs|mkv|mov|mp[34]|mpe?g|msi|og[agv]"
                            + "|otf|png|pptx?|rar|svgz?|tar|tgz|tiff?|ttf|vcf|wav|web[mp]|wmv"
                            + "|woff2?|xlsx?|zip)",
                    Pattern.CASE_INSENSITIVE);

    /** Words of a path or query whose links do something instead of showing a page. */
    private static final Set<String> DOING =
            Set.of(
                    "abbestellen",
                    "abmelden",
                    "account",
                    "add",
                    "addtobasket",
                    "addtocart",
                    "addtowishlist",
                    "afmelden",
                    "anmelden",
                    "basket",
                    "bestellen",
                    "carrello",
                    "carrinho",
                    "carrito",
                    "cart",
                    "checkout",
                    "compare",
                    "connexion",
                    "deconnexion",
                    "delete",
                    "einkaufswagen",
                    "iniciar",
                    "kasse",
                    "konto",
                    "login",
                    "logoff",
                    "logout",
                    "merkzettel",
                    "panier",
                    "register",
                    "remove",
                    "signin",
                    "signout",
                    "signup",
                    "uitloggen",
                    "unsubscribe",
                    "vote",
                    "warenkorb",
                    "winkelwagen",
                    "wishlist",
                    "wunschliste");

    /** Parameters that follow a reader around and change nothing about the page. */
    private static final List<String> TRACKING =
            List.of(
                    "utm_source",
                    "utm_medium",
                    "utm_campaign",
                    "utm_term",
                    "utm_content",
                    "utm_id",
                    "gclid",
                    "dclid",
                    "fbclid",
                    "msclkid",
                    "mc_cid",
                    "mc_eid",
                    "yclid",
                    "igshid");

    private static final BasicURLNormalizer NORMALIZER =
            BasicURLNormalizer.newBuilder().queryParamsToRemove(TRACKING).build();

    private PageLinks() {}

    /** The links of the page within the site; none where it is no page in HTML. */
    static List<URI> of(Page page, Site site) {
        Document document =
                Jsoup.parse(
                        TextDecoder.decode(page.bytes().array(), page.charset()),
                        "",
                        Parser.htmlParser().setMaxDepth(DEEPEST));
        Element base = document.selectFirst("base[href]");
        URI start =
                base == null
                        ? page.address()
                        : References.resolve(page.address(), base.attr("href"))
                                .orElse(page.address());
        Set<URI> links = new LinkedHashSet<>();
        for (Element link : document.select("a[href], area[href]")) {
            if (links.size() >= Limits.FETCH_LINKS) {
                break;
            }
            String href = link.attr("href");
            boolean shunned =
                    link.attr("rel").toLowerCase(Locale.ROOT).contains("nofollow")
                            || link.hasAttr("download")
                            || href.strip().startsWith("#");
            if (!shunned) {
                References.resolve(start, href)
                        .flatMap(PageLinks::normal)
                        .filter(site::holds)
                        .filter(PageLinks::showsPage)
                        .ifPresent(links::add);
            }
        }
        links.remove(page.address());
        return List.copyOf(links);
    }

    /** The one form of an address, so that no page is fetched twice. */
    static Optional<URI> normal(URI address) {
        String normal = NORMALIZER.filter(address.toString());
        return normal == null ? Optional.empty() : Addresses.parse(normal);
    }

    private static boolean showsPage(URI address) {
        String path = address.getPath();
        if (OTHER_FILES.matcher(path).matches()) {
            return false;
        }
        String query = address.getQuery() == null ? "" : address.getQuery();
        String words = (path + "/" + query).toLowerCase(Locale.ROOT);
        for (String word : words.split("[/?&=;]+")) {
            if (DOING.contains(word.replaceAll("[-_.+ ]|(?:\\.php|\\.html?|\\.aspx?)$", ""))) {
                return false;
            }
        }
        return true;
    }
}
