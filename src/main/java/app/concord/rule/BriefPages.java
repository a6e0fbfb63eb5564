package app.concord.rule;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Evidence;
import app.concord.model.Property;

import java.util.ArrayList;
import java.util.List;

/** The pages that the brief says the campaign leads to. */
final class BriefPages {
    private BriefPages() {}

    /** A page and where the brief gives it. */
    record Given(LinkAddress address, Evidence evidence) {}

    /** Every page but home pages, in the brief's order; none where there is no brief. */
    static List<Given> of(Statements statements) {
        Asset brief = statements.campaign().brief();
        if (brief == null) {
            return List.of();
        }
        List<Given> given = new ArrayList<>();
        for (Block block : brief.blocks()) {
            LinkAddress address =
                    block.property() == Property.URL ? LinkAddress.of(block.text()) : null;
            if (address != null && !address.isHome() && !address.host().isEmpty()) {
                Evidence reference = Omission.evidence(brief, block, Evidence.Side.REFERENCE);
                given.add(new Given(address, reference));
            }
        }
        return given;
    }
}
