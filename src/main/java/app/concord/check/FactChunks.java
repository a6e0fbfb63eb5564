package app.concord.check;

import app.concord.check.cache.KeptFacts;
import app.concord.check.cache.Key;
import app.concord.check.cache.UnfitException;
import app.concord.extract.Extraction;
import app.concord.model.Asset;
import app.concord.model.ReadingContext;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Pieces in their order, a few of which are kept together with what they say. */
final class FactChunks {
    private static final int USUAL = 64;
    private static final int MOST = 256;

    private final KeptFacts kept;
    private final Workers workers;
    private final List<FileChunks.Span> chunks;
    private final List<@Nullable Key> keys;
    private final List<Asset> pieces;

    /**
     * Prepares to look for pieces.
     *
     * @param contexts one for each piece
     */
    FactChunks(KeptFacts kept, Workers workers, List<Asset> pieces, List<ReadingContext> contexts) {
        this.kept = kept;
        this.workers = workers;
        this.pieces = pieces;
        this.chunks = FileChunks.spans(pieces.stream().map(Asset::path).toList(), USUAL, MOST);
        this.keys =
                FileChunks.orNull(
                        workers.each(
                                chunks,
                                (chunk, index) ->
                                        key(
                                                pieces.subList(chunk.start(), chunk.end()),
                                                contexts.subList(chunk.start(), chunk.end())),
                                (chunk, failure) -> Optional.empty()));
    }

    private static Optional<Key> key(List<Asset> pieces, List<ReadingContext> contexts) {
        try {
            return Optional.of(KeptFacts.key(pieces, contexts));
        } catch (UnfitException e) {
            return Optional.empty();
        }
    }

    /**
     * What was found.
     *
     * @param read what each piece says, null for what is not known
     * @param whole the groups that were found, or not looked for
     * @param known the pieces in such a group
     * @param keys of the groups
     */
    record Found(
            List<@Nullable Extraction> read,
            BitSet whole,
            BitSet known,
            List<@Nullable Key> keys) {}

    /** What a group says. */
    private record Group(boolean wanted, @Nullable List<@Nullable Extraction> read) {}

    /**
     * What pieces say each on its own.
     *
     * @param wanted which of them are not known otherwise
     */
    Found alone(IntPredicate wanted) {
        return found(keys, wanted);
    }

    /** What pieces say when promo codes are known; null for those that say the same. */
    Found again(Set<String> codes) {
        List<@Nullable Key> others = new ArrayList<>();
        for (@Nullable Key key : keys) {
            others.add(key == null ? null : KeptFacts.key(key, codes));
        }
        return found(others, index -> true);
    }

    private Found found(List<@Nullable Key> names, IntPredicate wanted) {
        List<Group> groups =
                workers.each(
                        chunks,
                        (chunk, index) -> {
                            boolean any = false;
                            for (int i = chunk.start(); i < chunk.end(); i++) {
                                any |= wanted.test(i);
                            }
                            Key key = names.get(index);
                            return new Group(
                                    any,
                                    any && key != null
                                            ? kept.get(
                                                    key, pieces.subList(chunk.start(), chunk.end()))
                                            : null);
                        },
                        (chunk, failure) -> new Group(true, null));
        List<@Nullable Extraction> read = FileChunks.blank(pieces.size());
        BitSet whole = new BitSet();
        BitSet known = new BitSet();
        for (int i = 0; i < groups.size(); i++) {
            FileChunks.Span chunk = chunks.get(i);
            List<@Nullable Extraction> some = groups.get(i).read();
            whole.set(i, some != null || !groups.get(i).wanted());
            known.set(chunk.start(), chunk.end(), whole.get(i));
            for (int j = 0; some != null && j < some.size(); j++) {
                read.set(chunk.start() + j, some.get(j));
            }
        }
        return new Found(read, whole, known, names);
    }

    /**
     * Keeps what was not found.
     *
     * @param read one for each piece, null for what is not to be kept
     */
    void keep(Found found, List<? extends @Nullable Extraction> read) {
        workers.each(
                chunks,
                (chunk, index) -> {
                    Key key = found.keys().get(index);
                    if (!found.whole().get(index) && key != null) {
                        kept.put(key, read.subList(chunk.start(), chunk.end()));
                    }
                    return true;
                },
                (chunk, failure) -> false);
    }
}
