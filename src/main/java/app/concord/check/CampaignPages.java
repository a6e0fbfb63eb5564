package app.concord.check;

import app.concord.importing.Bytes;
import app.concord.importing.Limits;
import app.concord.importing.picture.PictureFormat;
import app.concord.importing.print.PageBitmap;
import app.concord.importing.print.PdfPages;
import app.concord.importing.print.PicturePages;
import app.concord.model.Asset;
import app.concord.model.Cancellation;
import app.concord.model.PageDrawing;
import app.concord.model.PageImage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Draws pages of the files that a request names, each on a thread of its own with a large stack and
 * a limit of time. A file that once took too long is not tried again, and after a few of them none
 * is, so that files made to be slow cost a report no more than a minute or two. Not safe for
 * several threads.
 */
final class CampaignPages implements PageDrawing {
    private static final int MOST_SLOW = 4;
    private static final long GRACE_SECONDS = 5;

    private final CheckRequest request;
    private final Map<String, Intake.Item> items = new HashMap<>();
    private final Map<String, Boolean> unchanged = new HashMap<>();
    private final Set<String> slow = new HashSet<>();
    private boolean listed;

    CampaignPages(CheckRequest request) {
        this.request = request;
    }

    @Override
    public @Nullable PageImage draw(Asset asset, int page, double scale) {
        Intake.Item item = item(asset.file());
        if (item == null || slow.contains(asset.file()) || slow.size() >= MOST_SLOW) {
            return null;
        }
        try (Archives archives = new Archives()) {
            Bytes bytes = archives.bytes(item, Cancellation.NONE);
            if (!unchanged.computeIfAbsent(
                    asset.file(), path -> bytes.sha256().equals(asset.sha256()))) {
                return null;
            }
            return timed(asset.file(), bytes, page, scale);
        } catch (IOException | UncheckedIOException e) {
            return null;
        }
    }

    private @Nullable PageImage timed(String path, Bytes bytes, int page, double scale) {
        FutureTask<PageImage> drawing = new FutureTask<>(() -> draw(bytes, page, scale, true));
        Thread thread = new Thread(null, drawing, "draw-" + path, Limits.STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return drawing.get(Limits.DRAWING.toSeconds() + GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            slow.add(path);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof PdfPages.TooSlowException) {
                slow.add(path);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread.interrupt();
        return null;
    }

    /** The file with this path, null where the request names none. */
    private Intake.@Nullable Item item(String path) {
        if (!listed) {
            listed = true;
            if (!request.paths().isEmpty()) {
                try (Archives archives = new Archives()) {
                    new Intake(request, archives)
                            .items()
                            .forEach(item -> items.put(item.path(), item));
                }
            }
        }
        return items.get(path);
    }

    /**
     * Draws a page of a PDF, or a picture.
     *
     * @param whole whether a page that takes too long is given up rather than drawn in part
     * @throws IOException if the file cannot be read or has no such page
     */
    static PageImage draw(Bytes content, int page, double scale, boolean whole) throws IOException {
        boolean picture = PictureFormat.of(content.head(PictureFormat.HEAD)) != null;
        PageBitmap bitmap =
                picture
                        ? PicturePages.draw(content.array(), page, scale)
                        : whole
                                ? PdfPages.drawWhole(content, page, scale)
                                : PdfPages.draw(content, page, scale);
        return new PageImage(bitmap.width(), bitmap.height(), bitmap.scale(), bitmap.argb());
    }
}
