package app.concord.text.search;

import app.concord.model.Cancellation;
import app.concord.text.search.SearchQuery.Choice;
import app.concord.text.search.SearchQuery.Field;
import app.concord.text.search.SearchQuery.Group;
import app.concord.text.search.SearchQuery.Words;

import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Finds the answer to one query. Used once. */
final class Answering {
    /** More than the scores of all words of a passage can make. */
    private static final float A_WORD = 1000;

    private static final float NEAR = 3;

    private final Layout layout;
    private final Lookup lookup;
    private final WordQueries words;
    private final FieldQueries fields;
    private final List<String> languages;

    /** What every passage found must be, null for anything. */
    private @Nullable BitSet accepted;

    /** Pieces, by their index, that must not be found. */
    private final BitSet excluded = new BitSet();

    private final List<float[]> groups = new ArrayList<>();
    private final List<Sought> sought = new ArrayList<>();

    /** The groups that say nothing of their own. */
    private int idle;

    private float @Nullable [] nearness;

    Answering(
            Layout layout,
            Lookup lookup,
            WordQueries words,
            FieldQueries fields,
            List<String> languages) {
        this.layout = layout;
        this.lookup = lookup;
        this.words = words;
        this.fields = fields;
        this.languages = languages;
    }

    Found find(SearchQuery query, Narrowing narrowing, Cancellation cancellation)
            throws IOException {
        List<Words> plain = new ArrayList<>();
        for (Group group : query.groups()) {
            ask(group, plain, cancellation);
        }
        Query near = words.nearness(plain);
        if (near != null) {
            nearness = lookup.scores(near, cancellation);
        }
        Counts counts = new Counts(layout, narrowing);
        List<Found.InPiece> pieces = new ArrayList<>();
        if (!groups.isEmpty() || accepted != null) {
            for (int piece = 0; piece < layout.pieces(); piece++) {
                if (!excluded.get(piece)) {
                    look(piece, counts, pieces);
                }
            }
        }
        pieces.sort(
                Comparator.comparingDouble(Found.InPiece::score)
                        .reversed()
                        .thenComparingInt(Found.InPiece::piece));
        return new Found(
                pieces, counts.channels(), counts.languages(), new Marking(languages, sought));
    }

    private void ask(Group group, List<Words> plain, Cancellation cancellation) throws IOException {
        float[] scores = new float[layout.size()];
        boolean asked = false;
        boolean says = false;
        for (Choice choice : group.choices()) {
            cancellation.check();
            Sought one =
                    switch (choice) {
                        case Words some -> words.of(some);
                        case Field field -> fields.of(field);
                    };
            if (one == null) {
                continue;
            }
            asked = true;
            says |= !(one instanceof Sought.InText text && text.idle());
            lookup.add(one.query(), scores, cancellation);
            if (!group.excluded()) {
                sought.add(one);
                if (choice instanceof Words some && !some.quoted() && group.choices().size() == 1) {
                    plain.add(some);
                }
            }
        }
        if (!asked) {
            return;
        }
        if (group.fieldsOnly()) {
            restrict(scores, group.excluded());
        } else if (group.excluded()) {
            for (int i = 0; i < scores.length; i++) {
                if (scores[i] > 0) {
                    excluded.set(layout.indexOf(i));
                }
            }
            restrict(new float[layout.size()], true);
        } else {
            if (!says) {
                idle |= 1 << groups.size();
            }
            groups.add(scores);
        }
    }

    /** Keeps only passages that have a score, or only those that have none. */
    private void restrict(float[] scores, boolean without) {
        BitSet kept = new BitSet(scores.length);
        for (int i = 0; i < scores.length; i++) {
            kept.set(i, scores[i] > 0 != without);
        }
        if (accepted != null) {
            kept.and(accepted);
        }
        accepted = kept;
    }

    private void look(int piece, Counts counts, List<Found.InPiece> found) {
        int start = layout.start(piece);
        int end = layout.start(piece + 1);
        int all = (1 << groups.size()) - 1;
        int[] held = new int[end - start];
        boolean any = false;
        counts.begin();
        for (int passage = start; passage < end; passage++) {
            held[passage - start] = held(passage);
            if (held[passage - start] >= 0) {
                any = true;
                counts.add(layout.language(passage), held[passage - start]);
            }
        }
        if (!any || !counts.passes(layout.channel(start), all)) {
            return;
        }
        boolean together = false;
        for (int passage = start; passage < end; passage++) {
            together |= held[passage - start] == all && counts.allows(layout.language(passage));
        }
        int mute = idle == all ? 0 : idle;
        int[] passages = new int[end - start];
        float[] scores = new float[end - start];
        int count = 0;
        for (int passage = start; passage < end; passage++) {
            int here = held[passage - start];
            boolean says = together ? here == all : here > 0 && (here & ~mute) != 0;
            if (says && counts.allows(layout.language(passage))) {
                int twin = layout.twin(passage);
                if (twin < 0 || Arrays.binarySearch(passages, 0, count, twin) < 0) {
                    passages[count] = passage;
                    scores[count++] = score(passage, here);
                }
            }
        }
        if (count > 0) {
            found.add(
                    new Found.InPiece(
                            layout.piece(piece),
                            Arrays.copyOf(passages, count),
                            Arrays.copyOf(scores, count)));
        }
    }

    /** The groups that a passage meets as bits, -1 where it is not to be found. */
    private int held(int passage) {
        if (accepted != null && !accepted.get(passage)) {
            return -1;
        }
        int held = 0;
        for (int group = 0; group < groups.size(); group++) {
            if (groups.get(group)[passage] > 0) {
                held |= 1 << group;
            }
        }
        return held;
    }

    private float score(int passage, int held) {
        float score = Integer.bitCount(held) * A_WORD;
        for (float[] group : groups) {
            score += group[passage];
        }
        return nearness == null ? score : score + NEAR * nearness[passage];
    }
}
