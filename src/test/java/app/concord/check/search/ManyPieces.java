package app.concord.check.search;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.ComparabilityKey;
import app.concord.model.Fact;
import app.concord.model.FactKind;
import app.concord.model.FactValue;
import app.concord.model.LinkedFact;
import app.concord.model.Location;
import app.concord.model.Place;
import app.concord.model.Role;
import app.concord.model.SourceMap;
import app.concord.model.Span;
import app.concord.model.Subject;
import app.concord.model.Tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;

/** A large campaign in four languages, made by chance, the same each time. */
final class ManyPieces {
    private static final Channel[] CHANNELS = {
        Channel.EMAIL, Channel.SOCIAL, Channel.WEB, Channel.PRINT
    };
    private static final List<String> LANGUAGES = List.of("de", "en", "fr", "ro");
    private static final List<List<String>> WORDS =
            List.of(
                    words(
                            "Matratze Boxspringbett Kissen Herbstschlafwochen kostenlose Lieferung"
                                    + " Größe Rabatt Sofortrabatt Angebot jetzt bis zum für unsere und mit"
                                    + " Daunendecke Lattenrost Topper Bettwäsche Seitenschläferkissen nur im"
                                    + " Markt oder online bestellen Gutschein Aktionsbedingungen"),
                    words(
                            "mattress box spring bed pillow autumn weeks free delivery size discount"
                                    + " offer now until the for our and with duvet slatted base topper bed"
                                    + " linen side sleeper only in store or online order voucher terms"),
                    words(
                            "matelas sommier oreiller semaines d’automne livraison gratuite taille"
                                    + " remise offre maintenant jusqu’au pour nos et avec couette surmatelas"
                                    + " parure été prix magasin commande conditions dès valable"),
                    words(
                            "saltea pat pernă săptămâni de toamnă livrare gratuită mărime reducere"
                                    + " ofertă acum până la pentru și cu pilotă topper lenjerie numai în"
                                    + " magazin sau comandă condiții preț"));

    private final Random chance = new Random(20_261_120);
    private final List<Asset> assets = new ArrayList<>();
    private final List<LinkedFact> facts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private ManyPieces() {
        for (int i = 0; i < 3_000; i++) {
            names.add(name());
        }
    }

    private static List<String> words(String words) {
        return List.of(words.split(" ", -1));
    }

    /** The result of a check of so many pieces, each with so many passages. */
    static CheckResult of(int pieces, int passages) {
        ManyPieces made = new ManyPieces();
        for (int i = 0; i < pieces; i++) {
            made.add(i, passages);
        }
        Subject subject =
                new Subject(
                        "alva",
                        Subject.Kind.PRODUCT,
                        "Matratze Alva",
                        null,
                        List.of("Matratze Alva"),
                        new TreeSet<>());
        return new CheckResult(
                new Campaign(
                        "many",
                        LocalDate.of(2026, 11, 20),
                        List.of("DE"),
                        false,
                        LANGUAGES,
                        null,
                        made.assets),
                List.of(subject),
                made.facts,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Tables.NONE);
    }

    private void add(int number, int passages) {
        Channel channel = CHANNELS[number % CHANNELS.length];
        int language = chance.nextInt(LANGUAGES.size());
        String path = channel.id() + "/piece-" + number + ".html";
        List<Block> blocks = new ArrayList<>();
        List<int[]> prices = new ArrayList<>();
        for (int i = 0; i < passages; i++) {
            StringBuilder text = new StringBuilder();
            int length = 6 + chance.nextInt(40);
            for (int word = 0; word < length; word++) {
                List<String> common = WORDS.get(language);
                text.append(
                                chance.nextInt(8) == 0
                                        ? names.get(chance.nextInt(names.size()))
                                        : common.get(chance.nextInt(common.size())))
                        .append(' ');
            }
            if (chance.nextInt(3) == 0) {
                int price = 5 + chance.nextInt(1200);
                prices.add(new int[] {i, text.length(), price});
                text.append(price).append(",99 € mit TRAUM").append(chance.nextInt(40));
            }
            BlockKind kind = i % 6 == 0 ? BlockKind.HEADING : BlockKind.PARAGRAPH;
            blocks.add(
                    Block.plain(
                            i,
                            kind,
                            "html",
                            text.toString(),
                            SourceMap.at(Location.inPart("html"))));
        }
        Asset asset =
                new Asset(
                        path,
                        channel,
                        "html",
                        "Piece " + number,
                        LANGUAGES.get(language),
                        null,
                        null,
                        blocks,
                        "00");
        assets.add(asset);
        for (int[] price : prices) {
            int end = price[1] + String.valueOf(price[2]).length() + 5;
            facts.add(
                    new LinkedFact(
                            new Fact(
                                    FactKind.PRICE,
                                    new FactValue.Money(new BigDecimal(price[2] + ".99"), "EUR"),
                                    ComparabilityKey.of(Role.NOW),
                                    Place.of(asset, blocks.get(price[0]), new Span(price[1], end)),
                                    1),
                            "alva",
                            LinkedFact.Attachment.SENTENCE,
                            1));
        }
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        int syllables = 2 + chance.nextInt(3);
        for (int i = 0; i < syllables; i++) {
            name.append("bdfgklmnprstvz".charAt(chance.nextInt(14)))
                    .append("aeiouäö".charAt(chance.nextInt(7)));
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
