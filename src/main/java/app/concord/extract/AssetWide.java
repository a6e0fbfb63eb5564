package app.concord.extract;

import app.concord.model.Asset;

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
    private final Map<String, Header> headers = new HashMap<>();
    private final Map<String, NavigableSet<String>> variants = new HashMap<>();
    private char decimalSign;
    private boolean signKnown;
    private @Nullable Boolean currencyLeftOut;

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

    /** Whether the asset writes its prices without a currency, see {@link BarePrices}. */
    boolean leavesCurrencyOut() {
        Boolean known = currencyLeftOut;
        if (known == null) {
            known = BarePrices.in(asset);
            currencyLeftOut = known;
        }
        return known;
    }

    /** A header or heading, read where it is not known yet. */
    Header header(String text, Function<String, Header> read) {
        Header known = headers.get(text);
        if (known == null) {
            known = read.apply(text);
            headers.put(text, known);
        }
        return known;
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
