package app.concord.ui;

import app.concord.check.CheckRequest;
import app.concord.check.Checker;
import app.concord.check.Progress;
import app.concord.check.SampleCampaign;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Campaign;
import app.concord.model.CampaignSettings;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.ComparabilityKey;
import app.concord.model.Corrections;
import app.concord.model.CoverageItem;
import app.concord.model.DeclaredAddress;
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
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Results whose pieces can be read: of the sample campaign, and a large one made by hand. */
public final class SampleContent {
    /** The folder of the sample campaign. */
    public static final Path FOLDER = Path.of("assets", "sample", "campaign");

    private SampleContent() {}

    /** How the sample campaign is checked. */
    public static CheckRequest request() {
        return CheckRequest.of(
                List.of(FOLDER),
                SampleCampaign.TODAY,
                CampaignSettings.NONE.withMarkets(List.of(SampleCampaign.MARKET)));
    }

    /** What a check of the sample campaign finds out. */
    public static CheckResult sample(Corrections corrections) {
        return new Checker()
                .run(
                        request().with(settings -> settings.withCorrections(corrections)),
                        Progress.NONE,
                        Cancellation.NONE);
    }

    /**
     * Many pieces, each with a price.
     *
     * @param pieces how many
     * @param facts how many prices stand in the first
     */
    public static CheckResult large(int pieces, int facts) {
        List<Asset> assets = new ArrayList<>();
        List<LinkedFact> all = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            assets.add(asset(i, i == 0 ? facts : 1, all));
        }
        Campaign campaign =
                new Campaign(
                        "Large",
                        LocalDate.of(2026, 11, 20),
                        List.of("GB"),
                        false,
                        List.of("en"),
                        null,
                        null,
                        assets,
                        Map.of(),
                        DeclaredAddress.NONE);
        Subject lamp =
                new Subject(
                        "lamp",
                        Subject.Kind.PRODUCT,
                        "Ottavel lamp",
                        null,
                        List.of("Ottavel lamp"),
                        new TreeSet<>());
        return new CheckResult(
                campaign,
                List.of(lamp),
                all,
                List.of(),
                List.of(),
                List.<CoverageItem>of(),
                List.of(),
                List.of(),
                Tables.NONE);
    }

    private static Asset asset(int number, int facts, List<LinkedFact> all) {
        String path = "web/page-" + number + ".html";
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < facts; i++) {
            String price = "£" + (10 + i % 90) + ".00";
            String text = "Row " + i + ": the Ottavel lamp costs " + price + " from today.";
            int start = text.indexOf(price);
            Span span = new Span(start, start + price.length());
            blocks.add(
                    Block.plain(i, BlockKind.PARAGRAPH, "body", text, SourceMap.at(Location.NONE)));
            Fact fact =
                    new Fact(
                            FactKind.PRICE,
                            new FactValue.Money(BigDecimal.valueOf(10 + i % 90), "GBP"),
                            ComparabilityKey.of(Role.NOW),
                            new Place(path, i, span, price, Location.NONE),
                            0.9);
            all.add(new LinkedFact(fact, "lamp", LinkedFact.Attachment.SENTENCE, 0.9));
        }
        return new Asset(
                path, Channel.WEB, "html", "Page " + number, "en", null, null, blocks, "x");
    }
}
