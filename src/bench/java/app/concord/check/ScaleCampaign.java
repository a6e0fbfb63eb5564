package app.concord.check;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.Location;
import app.concord.model.Property;
import app.concord.model.Region;
import app.concord.model.SourceMap;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A campaign of any size, the same for the same size: feed items, posts, mails and pages in five
 * languages about products with prices, codes, days and terms. One product has about twenty pieces;
 * one piece in fifty states a price that all others contradict.
 */
final class ScaleCampaign {
    private static final int PIECES_A_PRINT = 200;
    private static final int PRODUCTS_A_CODE = 10;
    private static final int PLANTED_EVERY = 50;

    /** A slip of one figure. */
    private static final int WRONG_BY = 10;

    private static final int SEED = 20261129;
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it");
    private static final List<String> SYLLABLES =
            List.of(
                    "ba", "do", "fi", "gu", "ka", "le", "mo", "nu", "pa", "re", "si", "to", "va",
                    "wi", "zo", "bri", "dra", "flo", "gra", "kle");
    private static final List<String> NOUNS =
            List.of("Lamp", "Chair", "Kettle", "Jacket", "Rucksack", "Speaker", "Blender", "Tent");

    /** What pieces say, by language: name, price, code, percentage. */
    private static final Map<String, List<String>> TEXTS =
            Map.of(
                    "en",
                    List.of(
                            "Meet the %1$s: now only €%2$s. Take %4$d%% off with code %3$s until"
                                    + " 29 November 2026.",
                            "The %1$s is here! €%2$s, free delivery over €50. #sale",
                            "Last chance for the %1$s at €%2$s. Offer ends 29 November 2026."),
                    "de",
                    List.of(
                            "Der neue %1$s: jetzt nur %2$s €. Mit dem Code %3$s %4$d %% sparen bis"
                                    + " 29. November 2026.",
                            "%1$s für %2$s €, versandkostenfrei ab 50 €.",
                            "Nur noch kurz: %1$s für %2$s €. Aktion endet am 29. November 2026."),
                    "fr",
                    List.of(
                            "Découvrez %1$s : maintenant %2$s €. %4$d %% de réduction avec le code"
                                    + " %3$s jusqu’au 29 novembre 2026.",
                            "%1$s à %2$s €, livraison gratuite dès 50 €.",
                            "Dernière chance : %1$s à %2$s €."),
                    "es",
                    List.of(
                            "Descubre %1$s: ahora por %2$s €. %4$d %% de descuento con el código"
                                    + " %3$s hasta el 29 de noviembre de 2026.",
                            "%1$s por %2$s €, envío gratis a partir de 50 €.",
                            "Última oportunidad: %1$s por %2$s €."),
                    "it",
                    List.of(
                            "Scopri %1$s: ora a %2$s €. %4$d %% di sconto con il codice %3$s fino"
                                    + " al 29 novembre 2026.",
                            "%1$s a %2$s €, spedizione gratuita da 50 €.",
                            "Ultima occasione: %1$s a %2$s €."));

    private final List<Asset> assets = new ArrayList<>();
    private final Set<String> planted = new TreeSet<>();
    private final Map<String, Integer> posts = new HashMap<>();
    private final Random random = new Random(SEED);

    /** A campaign of so many pieces: of twenty, fourteen are posts, three mails, two pages. */
    ScaleCampaign(int size) {
        this(
                size - size / 20 - size * 3 / 20 - size / 10,
                size * 3 / 20,
                size / 10 - size / PIECES_A_PRINT,
                size / PIECES_A_PRINT,
                size / 20);
    }

    /** A campaign of so many pieces of each kind. */
    ScaleCampaign(int posts, int mails, int pages, int prints, int items) {
        int products = Math.max(1, items);
        for (int i = 0; i < items; i++) {
            assets.add(item(i));
        }
        for (int i = 0; i < posts; i++) {
            int product = (int) ((long) i * products / posts);
            take(this::post, product, i);
        }
        for (int i = 0; i < mails; i++) {
            int product = (int) ((long) i * products / mails);
            take(ScaleCampaign::mail, product, i);
        }
        for (int i = 0; i < pages; i++) {
            int product = (int) ((long) i * products / pages);
            take(ScaleCampaign::page, product, i);
        }
        for (int i = 0; i < prints; i++) {
            int product = (int) ((long) i * products / prints);
            take(ScaleCampaign::print, product, i);
        }
    }

    /** A piece of a price in a language. */
    private interface Piece {
        Asset of(int product, int number, String price, String language);
    }

    private void take(Piece piece, int product, int number) {
        boolean wrong = number % PLANTED_EVERY == PLANTED_EVERY - 1;
        String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        Asset asset =
                piece.of(product, number, price(product, wrong ? WRONG_BY : 0, language), language);
        assets.add(asset);
        if (wrong) {
            planted.add(asset.path());
        }
    }

    Campaign campaign() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        return new Campaign("Scale", today, List.of("DE"), false, LANGUAGES, null, assets);
    }

    /** Paths of the pieces with a wrong price. */
    Set<String> planted() {
        return planted;
    }

    private static String syllables(int number, int most) {
        StringBuilder word = new StringBuilder();
        int rest = number;
        for (int i = 0; i < most; i++) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
            rest /= SYLLABLES.size();
        }
        return word.toString();
    }

    private static String name(int product) {
        String first = syllables(product, 3) + "n";
        return first.substring(0, 1).toUpperCase(Locale.ROOT)
                + first.substring(1)
                + " "
                + NOUNS.get(product % NOUNS.size());
    }

    private static String price(int product, int more, String language) {
        int whole = 19 + product * 37 % 470 + more;
        return whole + (language.equals("en") ? ".90" : ",90");
    }

    private static String code(int product) {
        String word = syllables(product / PRODUCTS_A_CODE, 3) + "x";
        return word.toUpperCase(Locale.ROOT) + percent(product);
    }

    private static int percent(int product) {
        return 10 + product / PRODUCTS_A_CODE % 8 * 5;
    }

    private static String say(int text, int product, String price, String language) {
        List<String> texts = TEXTS.getOrDefault(language, List.of());
        return String.format(
                Locale.ROOT,
                texts.get(text % texts.size()),
                name(product),
                price,
                code(product),
                percent(product));
    }

    private static Asset item(int product) {
        Draft draft = new Draft("feed/products.xml#" + (product + 1), Channel.WEB, "en");
        draft.field(Property.NAME, name(product));
        draft.field(Property.PRICE, price(product, 0, "en") + " EUR");
        draft.field(Property.SKU, "SKU-" + (100_000 + product));
        return draft.asset();
    }

    private Asset post(int product, int piece, String price, String language) {
        int number = posts.merge(language, 1, Integer::sum);
        Draft draft =
                new Draft("social/" + language + "/posts.csv#" + number, Channel.SOCIAL, language);
        draft.text(say(piece, product, price, language));
        return draft.asset();
    }

    private static Asset mail(int product, int piece, String price, String language) {
        Draft draft = new Draft("email/" + product + "-" + piece + ".eml", Channel.EMAIL, language);
        draft.add(BlockKind.FIELD, 0, Region.MAIN, name(product), Property.SUBJECT_LINE);
        draft.add(BlockKind.HEADING, 1, Region.MAIN, name(product), null);
        draft.text(say(0, product, price, language));
        draft.text(say(1, product, price, language));
        draft.add(
                BlockKind.PARAGRAPH,
                0,
                Region.FOOTER,
                "Nordlicht GmbH, Hafenstraße 4, 20457 Hamburg, service@nordlicht.example,"
                        + " +49 40 1234567",
                null);
        return draft.asset();
    }

    private static Asset page(int product, int piece, String price, String language) {
        return page("web/%d-%d.html", product, piece, price, language);
    }

    private static Asset print(int product, int piece, String price, String language) {
        return page("print/%d-%d.pdf", product, piece, price, language);
    }

    private static Asset page(String path, int product, int piece, String price, String language) {
        Draft draft =
                new Draft(
                        String.format(Locale.ROOT, path, product, piece),
                        path.startsWith("web") ? Channel.WEB : Channel.PRINT,
                        language);
        draft.add(BlockKind.FIELD, 0, Region.MAIN, name(product), Property.TITLE);
        draft.add(BlockKind.HEADING, 1, Region.MAIN, name(product), null);
        for (int text = 0; text < 3; text++) {
            draft.text(say(text, product, price, language));
        }
        draft.add(
                BlockKind.PARAGRAPH,
                0,
                Region.LEGAL,
                language.equals("de")
                        ? "30 Tage Rückgaberecht. Lieferung in 2-4 Werktagen."
                        : "30 days to return. Delivery in 2-4 working days.",
                null);
        return draft.asset();
    }

    /** A piece while its blocks are written. */
    private static final class Draft {
        private final String path;
        private final Channel channel;
        private final String language;
        private final List<Block> blocks = new ArrayList<>();
        private int heading = -1;

        Draft(String path, Channel channel, String language) {
            this.path = path;
            this.channel = channel;
            this.language = language;
        }

        void text(String text) {
            add(BlockKind.PARAGRAPH, 0, Region.MAIN, text, null);
        }

        void field(Property property, String text) {
            add(BlockKind.FIELD, 0, Region.STRUCTURED, text, property);
        }

        void add(
                BlockKind kind,
                int level,
                Region region,
                String text,
                @Nullable Property property) {
            int index = blocks.size();
            blocks.add(
                    new Block(
                            index,
                            kind,
                            level,
                            region,
                            "body",
                            text,
                            List.of(),
                            region == Region.STRUCTURED ? List.of(0) : List.of(),
                            heading,
                            null,
                            property,
                            null,
                            null,
                            SourceMap.at(Location.NONE)));
            if (kind == BlockKind.HEADING) {
                heading = index;
            }
        }

        Asset asset() {
            String title = blocks.getFirst().text();
            return new Asset(path, channel, "txt", title, language, null, null, blocks, "");
        }
    }
}
