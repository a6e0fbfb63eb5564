package app.concord.extract;

import app.concord.model.Asset;
import app.concord.model.Role;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.function.Function;

/**
 * What holds for all blocks of an asset, found when first asked and then known: its decimal sign,
 * and what its headings and headers say. Not for threads.
 */
final class AssetWide {
    private final Asset asset;
    private final Map<String, Said> headers = new HashMap<>();
    private final Map<String, NavigableSet<String>> variants = new HashMap<>();
    private char decimalSign;
    private boolean signKnown;

    /** What a header says of amounts, null for nothing. */
    private record Said(@Nullable Role role) {}

    AssetWide(Asset asset) {
        this.asset = asset;
    }

    /** The decimal sign that the asset shows, {@link DecimalSign#OPEN} where it shows none. */
    char decimalSign() {
        if (!signKnown) {
            decimalSign = DecimalSign.of(asset);
            signKnown = true;
        }
        return decimalSign;
    }

    /** The role that a header gives amounts, read where it is not known yet. */
    @Nullable Role role(String header, Function<String, @Nullable Role> read) {
        Said known = headers.get(header);
        if (known == null) {
            known = new Said(read.apply(header));
            headers.put(header, known);
        }
        return known.role();
    }

    /** The variant words of a header, read where they are not known yet. */
    NavigableSet<String> variants(String header, Function<String, NavigableSet<String>> read) {
        NavigableSet<String> known = variants.get(header);
        if (known == null) {
            known = read.apply(header);
            variants.put(header, known);
        }
        return known;
    }
}
