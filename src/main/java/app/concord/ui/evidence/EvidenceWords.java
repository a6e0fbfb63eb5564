package app.concord.ui.evidence;

import app.concord.message.Messages;
import app.concord.message.Wording;
import app.concord.model.Addresses;
import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Evidence;
import app.concord.model.Location;
import app.concord.model.Place;
import app.concord.model.Property;
import app.concord.model.Region;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;

/** The words around an original: where a place stands, what a field is called. */
final class EvidenceWords {
    private EvidenceWords() {}

    /** The words under {@code ui.evidence.} and the key. */
    static String text(String key, Object... arguments) {
        return Messages.text("ui.evidence." + key, arguments);
    }

    /** What a side is called. */
    static String side(Evidence.Side side) {
        return switch (side) {
            case DEVIATES -> text("side.deviates");
            case AGREES -> text("side.agrees");
            case REFERENCE -> text("side.reference");
        };
    }

    /** Where a person finds the place in its file; empty where nothing is known. */
    static String where(Place place, @Nullable Asset asset) {
        Location at = place.location();
        boolean bare = at.part() == null && at.row() == null && at.page() == null;
        if (bare && asset != null && place.block() < asset.blocks().size()) {
            at = at.withPart(asset.blocks().get(place.block()).part());
        }
        return Wording.place(at);
    }

    /** What the field of a block is called: as the file writes it, else what it means. */
    static String label(Block block) {
        if (block.label() != null && !block.label().isBlank()) {
            return block.label();
        }
        Property property = block.property();
        if (property != null) {
            return Wording.term(property);
        }
        String part = Wording.place(Location.inPart(block.part()));
        return part.isEmpty() ? block.part() : part;
    }

    /** What a part of the piece is called. */
    static String region(Region region) {
        return text("region." + region.name());
    }

    /** A day with its time: '18 Nov 2026, 09:30'. */
    static String date(LocalDateTime dated) {
        return Messages.dates("ui.date.moment").format(dated);
    }

    /** The last part of a path. */
    static String fileName(String path) {
        return Addresses.isAddress(path) ? path : path.substring(path.lastIndexOf('/') + 1);
    }
}
