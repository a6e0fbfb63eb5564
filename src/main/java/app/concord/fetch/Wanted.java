package app.concord.fetch;

import app.concord.importing.Limits;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * What may come back from an address.
 *
 * @param most bytes of the unpacked content
 * @param cut whether the beginning will do where there is more
 * @param types the media types that are read; empty for any
 */
record Wanted(int most, boolean cut, Set<String> types) {
    /** Every kind of page that some importer reads, and site maps. */
    static final Wanted PAGE =
            new Wanted(
                    Limits.FETCH_PAGE_BYTES,
                    false,
                    Set.of(
                            "text/html",
                            "application/xhtml+xml",
                            "application/xml",
                            "text/xml",
                            "application/rss+xml",
                            "application/atom+xml",
                            "application/rdf+xml",
                            "application/pdf",
                            "text/plain",
                            "text/csv",
                            "text/tab-separated-values",
                            "application/gzip",
                            "application/x-gzip",
                            "application/octet-stream"));

    /** What a host asks of programs. */
    static final Wanted ROBOTS = new Wanted(Limits.FETCH_ROBOTS_BYTES, true, Set.of());

    /** Whether this media type is read; what has none may be anything. */
    boolean takes(@Nullable String mediaType) {
        return mediaType == null || types.isEmpty() || types.contains(mediaType);
    }
}
