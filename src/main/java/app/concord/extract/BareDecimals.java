package app.concord.extract;

import app.concord.model.Asset;
import app.concord.model.Block;
import app.concord.model.Channel;
import app.concord.model.Property;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides what the sign of a number such as 2.299 is in a record that tells the currency elsewhere:
 * a column of a brief groups digits the way its market does, a feed writes decimals as machines do.
 * What the other amounts of the piece show counts first.
 */
final class BareDecimals {
    /** So many of a currency are worth a euro that nobody writes a thousandth of it. */
    private static final int SMALL_UNIT = 100;

    private static final Pattern CENTS = Pattern.compile("\\d([.,])\\d{1,2}(?!\\d)");
    private static final Pattern GROUPED =
            Pattern.compile("(?<![\\d.,])[1-9]\\d{0,2}([.,])(\\d{3})(?![\\d.,])");
    private static final String NOTHING = "000";

    private final Asset asset;
    private boolean read;
    private String decimals = "";
    private String groups = "";

    BareDecimals(Asset asset) {
        this.asset = asset;
    }

    /**
     * What stands before decimals in a number without a currency, {@link DecimalSign#OPEN} where
     * its one sign groups digits.
     *
     * @param number as it is written
     * @param currency that the record tells, null where it tells none
     */
    char sign(String number, @Nullable String currency) {
        Matcher open = GROUPED.matcher(number);
        if (!open.matches()) {
            return '.';
        }
        char own = open.group(1).charAt(0);
        if (Currencies.decimals(currency) == NOTHING.length()) {
            return own;
        }
        if (Currencies.aboutOneEuro(currency) >= SMALL_UNIT) {
            return DecimalSign.OPEN;
        }
        read();
        boolean grouped =
                decimals.indexOf(own) < 0
                        && (own != '.'
                                || !open.group(2).equals(NOTHING)
                                || groups.indexOf(own) >= 0
                                || asset.channel() == Channel.BRIEF);
        return grouped ? DecimalSign.OPEN : own;
    }

    /** Reads which signs the amounts of all records leave no doubt of. */
    private void read() {
        if (read) {
            return;
        }
        read = true;
        StringBuilder before = new StringBuilder();
        StringBuilder between = new StringBuilder();
        List<Block> blocks = asset.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (isMoney(blocks.get(i).property())) {
                String text = blocks.get(i).text();
                Matcher cents = CENTS.matcher(text);
                while (cents.find()) {
                    note(cents.group(1), before);
                }
                Matcher grouped = GROUPED.matcher(text);
                while (grouped.find()) {
                    if (!grouped.group(2).equals(NOTHING)) {
                        note(grouped.group(1), between);
                    }
                }
            }
        }
        decimals = before.toString();
        groups = between.toString();
    }

    private static void note(String sign, StringBuilder into) {
        if (into.indexOf(sign) < 0) {
            into.append(sign);
        }
    }

    private static boolean isMoney(@Nullable Property property) {
        return property == Property.PRICE
                || property == Property.WAS_PRICE
                || property == Property.LOW_PRICE
                || property == Property.HIGH_PRICE
                || property == Property.MIN_SPEND;
    }
}
