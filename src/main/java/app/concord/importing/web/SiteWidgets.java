package app.concord.importing.web;

import org.jsoup.nodes.Element;

import java.util.Set;

/**
 * Knows by the words of classes what stands on every page of a site whatever the page is about: the
 * basket, menus, the form for a newsletter, consent, advertisements.
 */
final class SiteWidgets {
    private static final Set<String> CONSENT =
            Set.of(
                    "cookie",
                    "cookies",
                    "consent",
                    "gdpr",
                    "onetrust",
                    "cookiebot",
                    "cybot",
                    "cookiebar",
                    "cookiebanner",
                    "cookieconsent",
                    "cookiefirst",
                    "cookieyes",
                    "cookiehub",
                    "usercentrics",
                    "didomi",
                    "tarteaucitron",
                    "borlabs",
                    "klaro",
                    "iubenda",
                    "trustarc",
                    "truste",
                    "osano",
                    "axeptio",
                    "complianz",
                    "cmplz",
                    "cmpbox",
                    "termly");
    private static final Set<String> BASKET =
            Set.of("minicart", "minibasket", "cartdrawer", "showcart", "shoppingcart");
    private static final Set<String> BASKET_FIRST =
            Set.of("mini", "cart", "shopping", "basket", "side", "header", "offcanvas", "drawer");
    private static final Set<String> BASKET_SECOND =
            Set.of("cart", "basket", "drawer", "flyout", "popup", "contents", "sidebar");
    private static final Set<String> MENU = Set.of("megamenu", "flyoutmenu");
    private static final Set<String> MENU_FIRST =
            Set.of("mega", "main", "nav", "navigation", "mobile", "header", "sub", "dropdown");
    private static final Set<String> ADVERTS =
            Set.of(
                    "ad",
                    "ads",
                    "advert",
                    "adverts",
                    "advertisement",
                    "adsbygoogle",
                    "adslot",
                    "sponsored");
    private static final Set<String> ADVERT_FIRST = Set.of("google", "ad", "ads", "sponsored");
    private static final Set<String> ADVERT_SECOND =
            Set.of("ads", "slot", "container", "iframe", "frame", "unit", "products", "wrapper");
    private static final Set<String> SIGN_UP =
            Set.of("newsletter", "signup", "subscribe", "subscription", "mailinglist");
    private static final Set<String> DIALOGS =
            Set.of("modal", "popup", "overlay", "dialog", "pum", "lightbox", "flyout");
    private static final Set<String> OTHERS = Set.of("widget");
    private static final Set<String> OTHER_THINGS =
            Set.of("products", "bestsellers", "bestseller", "recent", "recently", "viewed");
    private static final int LONGEST_FORM = 900;

    private SiteWidgets() {}

    /** Whether the words are those of a notice that asks for consent. */
    static boolean isConsent(ClassWords words) {
        return words.anyOf(CONSENT);
    }

    /** Whether the element holds what the visitor has in the basket. */
    static boolean isBasket(ClassWords words) {
        return words.anyOf(BASKET)
                || words.pair(BASKET_FIRST, BASKET_SECOND)
                || words.pair(Set.of("widget", "woocommerce"), Set.of("cart"));
    }

    /** Whether the element is a menu, if its words are links. */
    static boolean isMenu(ClassWords words) {
        return words.anyOf(MENU) || words.pair(MENU_FIRST, Set.of("menu"));
    }

    /** Whether the element shows what others pay for. */
    static boolean isAdvert(ClassWords words) {
        return words.exactly(ADVERTS) || words.pair(ADVERT_FIRST, ADVERT_SECOND);
    }

    /** Whether the element shows other things of the shop beside the page. */
    static boolean isOther(ClassWords words) {
        return words.pair(OTHERS, OTHER_THINGS);
    }

    /** Whether the element asks for a mail address, with what is promised for it. */
    static boolean isSignUp(Element element, ClassWords words, PageShapes.Shape shape) {
        boolean dialog =
                element.attr("role").equals("dialog")
                        || element.normalName().equals("dialog")
                        || words.anyOf(DIALOGS);
        return (dialog || words.anyOf(SIGN_UP))
                && shape.letters() < LONGEST_FORM
                && shape.headings() < 3
                && element.selectFirst("input[type=email], input[name~=(?i)e.?mail]") != null;
    }
}
