package app.concord.importing.print;

import app.concord.importing.BlockList;
import app.concord.model.Box;
import app.concord.model.Cancellation;
import app.concord.model.Location;
import app.concord.model.Problem;
import app.concord.model.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Goes through the pages of a layout document and adds each story once, at its first frame that is
 * seen.
 */
final class IdmlDocument {
    private final IdmlFiles files;
    private final Cancellation cancellation;
    private final IdmlStyles styles;
    private final IdmlBlocks blocks;
    private final IdmlStory.Counter notes = new IdmlStory.Counter();
    private final List<IdmlPage> pages = new ArrayList<>();
    private final Map<String, XmlElement> masters = new HashMap<>();
    private final Map<String, String> firstFrames = new LinkedHashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, List<IdmlStory.Piece>> stories = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    /**
     * @param blocks takes the text
     */
    IdmlDocument(IdmlFiles files, BlockList blocks, Cancellation cancellation)
            throws PartException {
        this.files = files;
        this.cancellation = cancellation;
        this.styles = new IdmlStyles(files.styles());
        this.blocks = new IdmlBlocks(blocks, this::anchored, cancellation);
    }

    /** Adds all text that is seen. */
    void read() throws PartException {
        List<XmlElement> spreads = files.parts("Spread");
        if (spreads.isEmpty()) {
            loose();
            return;
        }
        for (XmlElement master : files.parts("MasterSpread")) {
            masters.put(master.attribute("Self"), master);
        }
        List<IdmlItem> beside = new ArrayList<>();
        for (XmlElement spread : spreads) {
            cancellation.check();
            pages.addAll(IdmlPage.of(spread, pages.size() + 1, files, beside));
        }
        threads();
        for (String id : firstFrames.keySet()) {
            story(id);
        }
        blocks.measure(stories.values());
        for (IdmlPage page : pages) {
            page(page);
        }
        long unseen =
                beside.stream()
                        .flatMap(item -> item.frames().stream())
                        .filter(frame -> !firstFrames.containsKey(frame.story()))
                        .count();
        if (unseen > 0) {
            files.tell(
                    Problem.Kind.LEFT_OUT,
                    unseen == 1
                            ? "a text frame beside the pages"
                            : unseen + " text frames beside the pages");
        }
    }

    /** A document without spreads has its stories in the order of the map. */
    private void loose() throws PartException {
        for (String id : files.stories()) {
            XmlElement story = files.story(id);
            if (story != null) {
                stories.put(
                        id, IdmlStory.read(story, files, styles, notes, number(id), cancellation));
            }
        }
        blocks.measure(stories.values());
        for (String id : files.stories()) {
            List<IdmlStory.Piece> pieces = stories.get(id);
            if (pieces != null) {
                blocks.story(pieces, place(id, null, null), Region.MAIN, List.of());
            }
        }
    }

    /** Finds for each story the frame it begins in among those that are seen. */
    private void threads() {
        Map<String, IdmlItem> frames = new HashMap<>();
        List<IdmlItem> ordered = new ArrayList<>();
        for (IdmlPage page : pages) {
            for (IdmlItem item : page.items()) {
                for (IdmlItem frame : item.frames()) {
                    frames.put(frame.id(), frame);
                    ordered.add(frame);
                    numbers.putIfAbsent(frame.story(), String.valueOf(page.number()));
                }
            }
        }
        Map<String, Integer> least = new HashMap<>();
        for (IdmlItem frame : ordered) {
            Set<String> met = new HashSet<>();
            IdmlItem before = frames.get(frame.before());
            while (before != null && met.add(before.id())) {
                before = frames.get(before.before());
            }
            Integer known = least.get(frame.story());
            if (known == null || met.size() < known) {
                least.put(frame.story(), met.size());
                firstFrames.put(frame.story(), frame.id());
            }
        }
    }

    /** What stands for the number of the page in a story: nothing where it is on several. */
    private String number(String story) {
        return numbers.getOrDefault(story, "");
    }

    private @Nullable List<IdmlStory.Piece> story(String id) throws PartException {
        List<IdmlStory.Piece> known = stories.get(id);
        if (known != null || !told.add(id)) {
            return known;
        }
        XmlElement story = files.story(id);
        if (story == null) {
            files.damaged("the text of a frame is missing: story " + id);
            return null;
        }
        List<IdmlStory.Piece> pieces =
                IdmlStory.read(story, files, styles, notes, number(id), cancellation);
        stories.put(id, pieces);
        return pieces;
    }

    private void page(IdmlPage page) throws PartException {
        int container = blocks.newContainer();
        for (IdmlItem item : IdmlPage.sorted(page.items(), this::begins)) {
            item(item, page, List.of(container));
        }
        XmlElement master = masters.get(page.master());
        if (master == null) {
            return;
        }
        List<String> replaced = List.of(page.overridden().strip().split("\\s+"));
        for (IdmlItem item : IdmlPage.sorted(IdmlItem.of(master, files), frame -> true)) {
            for (IdmlItem frame : item.frames()) {
                if (!replaced.contains(frame.id()) && told.add("master " + frame.story())) {
                    List<IdmlStory.Piece> pieces = story(frame.story());
                    if (pieces != null) {
                        Location place = place(frame.story(), page, null);
                        blocks.story(pieces, place, Region.FOOTER, List.of(container));
                    }
                }
            }
        }
    }

    /** Whether a story with words begins in this frame. */
    private boolean begins(IdmlItem frame) {
        List<IdmlStory.Piece> pieces = stories.get(frame.story());
        return pieces != null
                && !pieces.isEmpty()
                && frame.id().equals(firstFrames.get(frame.story()));
    }

    private void item(IdmlItem item, IdmlPage page, List<Integer> containers) throws PartException {
        cancellation.check();
        List<Integer> inside = new ArrayList<>(containers);
        inside.add(blocks.newContainer());
        for (IdmlItem part : item.parts()) {
            item(part, page, inside);
        }
        List<IdmlStory.Piece> pieces = item.parts().isEmpty() ? story(item.story()) : null;
        if (pieces != null) {
            Location place = place(item.story(), page, page.place(item));
            blocks.story(pieces, place, Region.MAIN, inside);
        }
    }

    private static Location place(String story, @Nullable IdmlPage page, @Nullable Box box) {
        return new Location(
                page == null ? null : page.number(),
                box == null ? List.of() : List.of(box),
                "story[" + story + "]",
                null,
                null,
                null,
                null);
    }

    /** The stories of frames that are anchored in a paragraph, each only once. */
    private List<IdmlBlocks.Anchored> anchored(List<XmlElement> frames) throws PartException {
        List<IdmlBlocks.Anchored> found = new ArrayList<>();
        XmlElement holder = XmlElement.none();
        frames.forEach(holder::add);
        for (IdmlItem item : IdmlItem.of(holder, files)) {
            for (IdmlItem frame : item.frames()) {
                if (told.add("anchored " + frame.story())) {
                    List<IdmlStory.Piece> pieces = story(frame.story());
                    if (pieces != null) {
                        found.add(new IdmlBlocks.Anchored(frame.story(), pieces));
                    }
                }
            }
        }
        return found;
    }
}
