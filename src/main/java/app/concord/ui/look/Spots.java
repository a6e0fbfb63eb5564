package app.concord.ui.look;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Asset;
import app.concord.model.Campaign;
import app.concord.model.Channel;
import app.concord.model.Place;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/** Shows places of a campaign with a few of the words around them. */
public final class Spots {
    private static final int AROUND = 48;
    private static final String CUT = "…";

    private final Map<String, Asset> assets = new HashMap<>();

    /** The places of a campaign. */
    public Spots(Campaign campaign) {
        Asset brief = campaign.brief();
        if (brief != null) {
            assets.put(brief.path(), brief);
        }
        campaign.assets().forEach(asset -> assets.put(asset.path(), asset));
    }

    /**
     * A place of one of the pieces.
     *
     * @param wrong whether it is held to be wrong
     */
    public Spot of(Place place, boolean wrong) {
        Asset asset = assets.get(place.asset());
        Channel channel = asset == null ? Channel.BRIEF : asset.channel();
        String text = asset == null ? null : text(asset, place);
        if (text == null) {
            return new Spot(channel, where(place), "", place.quote().strip(), "", wrong);
        }
        int start = place.span().start();
        int end = place.span().end();
        return new Spot(
                channel,
                where(place),
                before(text.substring(0, start)),
                text.substring(start, end),
                after(text.substring(end)),
                wrong);
    }

    /** The text of the block, null where the piece has no such place. */
    private static @Nullable String text(Asset asset, Place place) {
        if (place.block() >= asset.blocks().size()) {
            return null;
        }
        String text = asset.blocks().get(place.block()).text();
        return place.span().end() <= text.length() ? text : null;
    }

    private static String before(String text) {
        if (text.length() <= AROUND) {
            return text.stripLeading();
        }
        int cut = text.indexOf(' ', text.length() - AROUND);
        return cut < 0 ? CUT : CUT + text.substring(cut);
    }

    private static String after(String text) {
        if (text.length() <= AROUND) {
            return text.stripTrailing();
        }
        int cut = text.lastIndexOf(' ', AROUND);
        return cut < 0 ? CUT : text.substring(0, cut + 1) + CUT;
    }

    /** The piece, and where in it a reader finds the place. */
    private static String where(Place place) {
        String inside = Wording.place(place.location());
        return inside.isEmpty()
                ? place.asset()
                : Messages.text("ui.problems.place", place.asset(), inside);
    }
}
