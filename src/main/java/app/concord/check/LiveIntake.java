package app.concord.check;

import app.concord.fetch.Page;
import app.concord.fetch.PageSource;
import app.concord.importing.SourceFile;
import app.concord.model.Addresses;
import app.concord.model.Asset;
import app.concord.model.Cancellation;
import app.concord.model.Channel;
import app.concord.model.FileChoices;
import app.concord.model.Problem;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Takes in live pages as if they had been saved: the address is the path, and each is read as soon
 * as it is there, so that no more than one is held at a time.
 */
final class LiveIntake implements PageSource.Receiver {
    /** What files of a media type usually end in. */
    private static final Map<String, String> ENDINGS =
            Map.ofEntries(
                    Map.entry("text/html", "html"),
                    Map.entry("application/xhtml+xml", "xhtml"),
                    Map.entry("application/xml", "xml"),
                    Map.entry("text/xml", "xml"),
                    Map.entry("application/rss+xml", "xml"),
                    Map.entry("application/atom+xml", "xml"),
                    Map.entry("application/rdf+xml", "xml"),
                    Map.entry("application/pdf", "pdf"),
                    Map.entry("text/csv", "csv"),
                    Map.entry("text/tab-separated-values", "tsv"));

    /** Kinds that are web pages wherever they come from; others tell their channel themselves. */
    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "xht", "txt", "");

    private final Settled settled;
    private final Reception reception;
    private final Progress progress;
    private final List<Problem> problems;
    private final List<Asset> assets = new ArrayList<>();

    LiveIntake(Settled settled, Reception reception, Progress progress, List<Problem> problems) {
        this.settled = settled;
        this.reception = reception;
        this.progress = progress;
        this.problems = problems;
    }

    /**
     * The assets of all pages, in the order they were fetched.
     *
     * @throws Cancellation.CancelledException if that was asked for
     */
    List<Asset> take(PageSource source, Addresses addresses, Cancellation cancellation) {
        try {
            source.fetch(addresses, this, cancellation);
        } catch (Cancellation.CancelledException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            Checker.failed(addresses.start().getFirst().toString(), e, problems, assets);
        }
        return assets;
    }

    @Override
    public void asks(URI address, int done, int total) {
        progress.at(Progress.Stage.FETCH, done, total, address.toString());
    }

    @Override
    public void takes(Page page) {
        String path = page.address().toString();
        String name = name(page.address());
        String ending = ending(page.mediaType(), name);
        FileChoices choices = settled.choices(path, name);
        Channel chosen = choices.channel();
        assets.addAll(
                reception.page(
                        new SourceFile(
                                path,
                                chosen == null && PAGES.contains(ending) ? Channel.WEB : chosen,
                                choices,
                                page.bytes(),
                                new SourceFile.Served(name, ending, page.charset()))));
    }

    @Override
    public void misses(Problem problem) {
        problems.add(problem);
    }

    private static String name(URI address) {
        String path = address.getPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.isEmpty() ? address.getHost() : last;
    }

    /** Text may be anything that is written in lines: there the name knows better. */
    private static String ending(@Nullable String mediaType, String name) {
        String usual = mediaType == null ? null : ENDINGS.get(mediaType);
        if (usual != null) {
            return usual;
        }
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        int dot = plain.lastIndexOf('.');
        String own = dot < 0 ? "" : plain.substring(dot + 1);
        if (ENDINGS.containsValue(own) || own.equals("txt")) {
            return own;
        }
        return "text/plain".equals(mediaType) ? "txt" : "";
    }
}
