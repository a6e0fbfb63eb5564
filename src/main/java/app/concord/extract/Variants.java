package app.concord.extract;

import app.concord.model.Cell;
import app.concord.model.FactKind;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/** Finds the sizes and measures that tell which variant of a product a value is for. */
final class Variants {
    private static final int REACH = 8;
    private static final int PAIR = 4;

    /** How many values may share the size in front of them. */
    private static final int CHAIN = 24;

    /** No statement has more tokens. */
    private static final int LONGEST = 64;

    private static final Meanings LIMITS =
            Meanings.of(Meaning.FROM, Meaning.UP_TO, Meaning.OVER, Meaning.UNDER);

    private Variants() {}

    /** Gives every price and reduction of a text the variant words of its sentence, cell or row. */
    static void attach(Reading reading) {
        if (!reading.saw(FactKind.PRICE) && !reading.saw(FactKind.DISCOUNT)) {
            return;
        }
        if (reading.setting().cell() == null && !reading.sizes().may()) {
            return;
        }
        List<Observation> values = new ArrayList<>();
        for (Observation seen : reading.observations()) {
            if (varies(seen)) {
                values.add(seen);
            }
        }
        if (values.isEmpty()) {
            return;
        }
        NavigableSet<String> row = ofRow(reading);
        List<QuantityExtractor.Size> sizes = sizes(reading);
        if (sizes.isEmpty() && row.isEmpty()) {
            return;
        }
        int[] next = {0};
        reading.replaceAll(seen -> {
            if (!varies(seen)) {
                return seen;
            }
            int index = next[0]++;
            NavigableSet<String> own = near(reading, sizes, values, index, PAIR);
            NavigableSet<String> chosen = own.isEmpty() ? row : own;
            return chosen.isEmpty() ? seen : seen.withKey(seen.key().withVariants(chosen));
        });
    }

    private static boolean varies(Observation seen) {
        return seen.kind() == FactKind.PRICE || seen.kind() == FactKind.DISCOUNT;
    }

    /**
     * The variant words of a name, as a record or a row carries it; those of an asset are read once
     * for all that is told of them.
     */
    static NavigableSet<String> of(@Nullable String name, Reading reading) {
        if (name == null) {
            return Collections.emptyNavigableSet();
        }
        AssetWide asset = reading.setting().asset();
        return asset == null
                ? find(name, reading)
                : asset.variants(name, text -> find(text, reading));
    }

    private static NavigableSet<String> find(String name, Reading reading) {
        NavigableSet<String> words = new TreeSet<>();
        Reading other = new Reading(name, List.of(), reading.context(), Setting.LINE);
        sizes(other).forEach(size -> words.add(size.name()));
        return words;
    }

    private static NavigableSet<String> ofRow(Reading reading) {
        Cell cell = reading.setting().cell();
        return of(cell == null ? null : cell.rowHeader(), reading);
    }

    private static List<QuantityExtractor.Size> sizes(Reading reading) {
        List<QuantityExtractor.Size> sizes = new ArrayList<>();
        if (!reading.sizes().may()) {
            return sizes;
        }
        int i = 0;
        while (i < reading.tokens().count()) {
            QuantityExtractor.Size size = QuantityExtractor.size(reading, i);
            if (size != null && !limited(reading, size) && !inPrice(reading, size)) {
                sizes.add(size);
            }
            i = size == null ? i + 1 : size.to();
        }
        return sizes;
    }

    private static boolean limited(Reading reading, QuantityExtractor.Size size) {
        return reading.cues().endAt(size.from(), LIMITS)
                || reading.endingAt(size.from(), Meaning.PER) != null;
    }

    private static boolean inPrice(Reading reading, QuantityExtractor.Size size) {
        List<Observation> seen = reading.observations();
        for (int i = firstFrom(seen, size.to()) - 1; i >= 0; i--) {
            Observation one = seen.get(i);
            if (one.kind() != FactKind.QUANTITY && size.from() < one.to()) {
                return true;
            }
            if (size.from() - one.from() > LONGEST) {
                break;
            }
        }
        return reading.tokens().is(size.to(), '=');
    }

    /** Index of the first observation that begins at a token or behind it. */
    private static int firstFrom(List<Observation> seen, int token) {
        return first(seen.size(), i -> seen.get(i).from(), token);
    }

    /** Index of the first size that begins at a token or behind it. */
    private static int firstSize(List<QuantityExtractor.Size> sizes, int token) {
        return first(sizes.size(), i -> sizes.get(i).from(), token);
    }

    /**
     * Index of the first of some things that begins at a token or behind it.
     *
     * @param begins the token at which each begins, ascending
     */
    private static int first(int count, IntUnaryOperator begins, int token) {
        return Ascending.first(count, i -> begins.applyAsInt(i) >= token);
    }

    /** Whether a size stands in the sentence of a value, or at the end of the line above it. */
    private static boolean together(
            Reading reading, QuantityExtractor.Size size, int sentence, int edge) {
        int own = reading.sentence(size.from());
        return own == sentence
                || (own == sentence - 1
                        && reading.tokens().isBreak(size.to())
                        && edge - size.to() <= PAIR);
    }

    /** Whether the value only makes sense beside another price. */
    private static boolean pairs(Observation value) {
        Role role = value.key().role();
        return role.isFormerPrice() || role == Role.SAVING;
    }

    /**
     * Those in front of the value without another value between, else those right behind.
     *
     * @param steps how many values back may be gone from a price that only makes sense beside one
     */
    private static NavigableSet<String> near(
            Reading reading,
            List<QuantityExtractor.Size> sizes,
            List<Observation> values,
            int index,
            int steps) {
        NavigableSet<String> words = new TreeSet<>();
        Observation value = values.get(index);
        int sentence = reading.sentence(value.from());
        int edge = value.from();
        int first = index;
        for (int s = firstSize(sizes, edge) - 1; s >= 0; s--) {
            QuantityExtractor.Size size = sizes.get(s);
            if (size.to() > edge) {
                continue;
            }
            if (!together(reading, size, sentence, edge)) {
                break;
            }
            while (first > Math.max(0, index - CHAIN)
                    && values.get(first - 1).from() >= size.to()) {
                first--;
                edge = values.get(first).from();
            }
            if (edge - size.to() > REACH
                    || (first > 0 && values.get(first - 1).to() > size.from())) {
                break;
            }
            words.add(size.name());
            edge = size.from();
        }
        if (!words.isEmpty()) {
            return words;
        }
        Observation before = index > 0 ? values.get(index - 1) : null;
        if (before != null
                && steps > 0
                && pairs(value)
                && value.from() - before.to() <= PAIR
                && reading.sentence(before.from()) == sentence) {
            return near(reading, sizes, values, index - 1, steps - 1);
        }
        int end = value.to();
        int last = Math.min(values.size(), index + CHAIN);
        for (int v = index + 1; v < last && values.get(v).from() - end <= 3; v++) {
            end = values.get(v).to();
        }
        for (int s = firstSize(sizes, end); s < sizes.size(); s++) {
            QuantityExtractor.Size size = sizes.get(s);
            if (size.from() - end > 3) {
                break;
            }
            if (size.from() >= end && reading.sentence(size.from()) == sentence) {
                words.add(size.name());
                end = size.to();
            }
        }
        return words;
    }
}
