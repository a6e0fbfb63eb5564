package app.concord.check.cache;

import app.concord.extract.Extraction;
import app.concord.model.Asset;
import app.concord.model.ReadingContext;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What pieces that were read before say; neighbours are kept together, a few to an entry. */
public final class KeptFacts {
    private final DiskCache cache;

    /** Those in a cache. */
    public KeptFacts(DiskCache cache) {
        this.cache = cache;
    }

    /**
     * The key of what pieces say each on its own.
     *
     * @param contexts one for each piece
     * @throws UnfitException if something about a piece has no place in an entry
     */
    public static Key key(List<Asset> pieces, List<ReadingContext> contexts) {
        return Key.of(
                "facts",
                out -> {
                    out.all(pieces, piece -> AssetForm.write(out, piece));
                    out.all(
                            contexts,
                            context -> {
                                out.text(context.language());
                                out.texts(context.markets());
                                out.date(context.today());
                            });
                });
    }

    /**
     * The key of what pieces say when promo codes are known.
     *
     * @param alone the key of what they say each on its own
     */
    public static Key key(Key alone, Set<String> codes) {
        return Key.of(
                "again",
                out -> {
                    out.text(alone.hex());
                    out.texts(new TreeSet<>(codes));
                });
    }

    /**
     * What pieces say.
     *
     * @param pieces those that the key was made of
     * @return one for each piece, null for what was not kept; null where nothing is known
     */
    public @Nullable List<@Nullable Extraction> get(Key key, List<Asset> pieces) {
        return cache.get(
                key,
                in -> {
                    in.within(pieces);
                    List<@Nullable Extraction> read = new ArrayList<>();
                    for (int i = 0; i < pieces.size(); i++) {
                        read.add(in.orNull(() -> FactForm.extraction(in)));
                    }
                    return read;
                });
    }

    /** Keeps what pieces say, but for those that are null. */
    public void put(Key key, List<? extends @Nullable Extraction> read) {
        cache.put(
                key,
                out -> {
                    for (@Nullable Extraction one : read) {
                        out.orNull(one, some -> FactForm.write(out, some));
                    }
                });
    }
}
