package app.concord.ui.evidence;

import app.concord.model.PageImage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Drawn pages kept for a while, those not seen for longest given up first. Used on the thread of
 * the window.
 */
final class PagePictures {
    /** What is kept at most, in pixels of four bytes: about 100 MB. */
    private static final long MOST = 25_000_000;

    /** How a page is told from another: its width in pixels says how finely it is drawn. */
    private record Key(Path file, int page, int width) {}

    private final Map<Key, PageImage> pictures = new LinkedHashMap<>(16, 0.75f, true);
    private long held;

    /** Keeps a picture. */
    void put(Path file, int page, PageImage picture) {
        PageImage before = pictures.put(new Key(file, page, picture.width()), picture);
        held += size(picture) - (before == null ? 0 : size(before));
        Iterator<PageImage> eldest = pictures.values().iterator();
        while (held > MOST && pictures.size() > 1 && eldest.hasNext()) {
            held -= size(eldest.next());
            eldest.remove();
        }
    }

    /** The picture of a page whose scale is nearest to the one wanted, null if there is none. */
    @Nullable PageImage nearest(Path file, int page, double scale) {
        Key best = null;
        double distance = Double.POSITIVE_INFINITY;
        for (Map.Entry<Key, PageImage> entry : pictures.entrySet()) {
            Key key = entry.getKey();
            double off = Math.abs(Math.log(entry.getValue().scale() / scale));
            if (key.page() == page && key.file().equals(file) && off < distance) {
                best = key;
                distance = off;
            }
        }
        return best == null ? null : pictures.get(best);
    }

    /** Forgets all of them, because files may have changed. */
    void clear() {
        pictures.clear();
        held = 0;
    }

    private static long size(PageImage picture) {
        return (long) picture.width() * picture.height();
    }
}
