package app.concord.ui;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.BlockKind;
import app.concord.model.Box;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.CheckResult;
import app.concord.model.Evidence;
import app.concord.model.Finding;
import app.concord.model.Location;
import app.concord.model.Place;
import app.concord.model.SourceMap;
import app.concord.model.Span;

import java.util.ArrayList;
import java.util.List;

/** A campaign as large as the window is to bear. */
public final class SampleLoad {
    private static final int BLOCKS = 30;
    private static final List<Channel> CHANNELS =
            List.of(Channel.EMAIL, Channel.SOCIAL, Channel.WEB, Channel.PRINT);

    private SampleLoad() {}

    /** Many findings, each with the places of one of {@link SampleResults#rich()}. */
    public static CheckResult of(int findings, int pieces) {
        List<Asset> assets = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            assets.add(asset(i));
        }
        CheckResult rich = SampleResults.rich();
        List<Finding> all = new ArrayList<>();
        for (int i = 0; i < findings; i++) {
            all.add(finding(rich.findings().get(i % rich.findings().size()), i, assets));
        }
        return new CheckResult(
                new Campaign(
                        "Large",
                        rich.campaign().today(),
                        rich.campaign().markets(),
                        false,
                        rich.campaign().languages(),
                        null,
                        List.copyOf(assets)),
                rich.subjects(),
                rich.facts(),
                all,
                List.of(),
                rich.coverage(),
                rich.problems(),
                List.of(),
                rich.tables());
    }

    private static Asset asset(int number) {
        Channel channel = CHANNELS.get(number % CHANNELS.size());
        boolean pages = channel == Channel.PRINT;
        String format = pages ? "pdf" : "html";
        String path = channel.id() + "/piece-" + number + "." + format;
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < BLOCKS; i++) {
            String text =
                    "Zeile " + i + ": die Matratze " + number + " kostet jetzt 649 € statt 749 €.";
            Location where =
                    pages
                            ? Location.onPage(1, List.of(new Box(40, 40 + i * 16, 200, 12)))
                            : Location.NONE;
            blocks.add(Block.plain(i, BlockKind.PARAGRAPH, "body", text, SourceMap.at(where)));
        }
        return new Asset(
                path, channel, format, "Stück " + number, "de", null, null, blocks, "0".repeat(64));
    }

    private static Finding finding(Finding like, int number, List<Asset> assets) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < like.evidence().size(); i++) {
            Evidence one = like.evidence().get(i);
            Asset asset = assets.get((number * 7 + i) % assets.size());
            Block block = asset.blocks().get(number % BLOCKS);
            int from = block.text().indexOf("649 €");
            Place place = Place.of(asset, block, new Span(from, from + 5));
            evidence.add(new Evidence(place, asset.channel(), one.value(), one.role()));
        }
        return new Finding(
                like.fingerprint() + "-" + number,
                like.rule(),
                like.severity(),
                like.confidence(),
                like.subject() + number,
                like.subjectName() + " " + number,
                like.kind(),
                like.role(),
                like.message(),
                like.arguments(),
                evidence,
                like.expected(),
                like.suggestion(),
                like.basis(),
                List.of());
    }
}
