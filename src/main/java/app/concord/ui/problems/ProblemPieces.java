package app.concord.ui.problems;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.CheckResult;
import app.concord.model.Location;
import app.concord.model.Place;
import app.concord.model.Problem;
import app.concord.model.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds the pieces that problems are about, and the part of each. Made once for a result. */
final class ProblemPieces {
    private final Map<String, List<Asset>> byFile = new HashMap<>();

    ProblemPieces(CheckResult checked) {
        Asset brief = checked.campaign().brief();
        if (brief != null) {
            add(brief);
        }
        checked.campaign().assets().forEach(this::add);
    }

    private void add(Asset asset) {
        byFile.computeIfAbsent(asset.path(), path -> new ArrayList<>()).add(asset);
        if (!asset.file().equals(asset.path())) {
            byFile.computeIfAbsent(asset.file(), path -> new ArrayList<>()).add(asset);
        }
    }

    /** Where in which piece; null where nothing of the file could be read as a piece. */
    @Nullable Place of(Problem problem) {
        Place beginning = null;
        for (Asset asset : byFile.getOrDefault(problem.path(), List.of())) {
            for (Block block : asset.blocks()) {
                if (fits(block.locate(new Span(0, 0)), problem.location())) {
                    return at(asset, block);
                }
            }
            if (beginning == null && !asset.blocks().isEmpty()) {
                beginning = at(asset, asset.blocks().getFirst());
            }
        }
        return beginning;
    }

    private static boolean fits(Location one, Location told) {
        boolean tells = told.page() != null || told.row() != null;
        return tells
                && (told.page() == null || Objects.equals(told.page(), one.page()))
                && (told.row() == null || Objects.equals(told.row(), one.row()));
    }

    private static Place at(Asset asset, Block block) {
        Span beginning = new Span(0, 0);
        return new Place(asset.path(), block.index(), beginning, "", block.locate(beginning));
    }
}
