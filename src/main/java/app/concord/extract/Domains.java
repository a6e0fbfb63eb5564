package app.concord.extract;

import java.util.Set;

/** The endings by which a name without a scheme is told to be a web address. */
final class Domains {
    /** Endings that no word of a sentence runs into when a blank is missing. */
    private static final Set<String> ENDINGS =
            set(
                    "com org net info biz shop store online app io co eu uk de at ch fr es it nl be pt br "
                            + "ro id my us ca au nz ie example test dev ai tv cc me se no dk fi is pl cz sk "
                            + "hu si hr rs bg gr tr ua lt lv ee lu li mt cy jp cn kr in sg th vn ph hk tw "
                            + "ae sa za mx ar cl pe ve xyz edu gov int mobi name pro tech site website "
                            + "space club blog email agency digital studio design media cloud berlin "
                            + "hamburg koeln cologne wien london paris nyc amsterdam nrw bayern ruhr tirol "
                            + "swiss gmbh ltd boutique immo immobilien reise reisen kaufen bio vin cat");

    /** Endings that are words as well; believed where a path follows or 'www.' goes before. */
    private static final Set<String> WORDS =
            set(
                    "live life world news events travel hotel restaurant cafe coffee fashion beauty "
                            + "clothing shoes jewelry garden house haus tours vacations holiday fitness "
                            + "yoga bike run golf football pet dental health care clinic solutions "
                            + "services support help consulting expert guru academy school education "
                            + "university training courses institute foundation charity gift gifts sale "
                            + "deals discount promo market supply tools furniture lighting kitchen wine "
                            + "beer pub bar pizza food organic eco green energy solar earth city town "
                            + "land place zone today now one top win fun cool love baby kids family art "
                            + "gallery photo photos pics video film movie music band show tickets game "
                            + "games play bet casino link click page pages host network systems software "
                            + "computer phone camera watch chat social community group team company "
                            + "finance money credit insurance bank tax legal law estate properties homes "
                            + "rent cars auto taxi to so ly gg fm im am bz ws vip win bid icu plus zip "
                            + "international center store");

    private Domains() {}

    private static Set<String> set(String words) {
        return Set.copyOf(java.util.List.of(words.split(" ", -1)));
    }

    /** Whether an ending in lower case belongs to a web address by itself. */
    static boolean ends(String word) {
        return ENDINGS.contains(word);
    }

    /** Whether an ending in lower case belongs to a web address that goes on with a path. */
    static boolean mayEnd(String word) {
        return ENDINGS.contains(word) || WORDS.contains(word);
    }
}
