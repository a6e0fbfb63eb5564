package app.concord.model;

import java.util.Locale;

/** What a claim is about; claims of one family say more or less of the same. */
public enum ClaimFamily {
    /** What a thing does for its user: 'clinically proven', 'may help'. */
    EFFECT,
    /** Where it stands among its like: 'the best', 'No. 1'. */
    RANK,
    /** What money brings: 'guaranteed return'. */
    YIELD,
    CARBON,
    PLASTIC,
    RECYCLED,
    RECYCLABLE,
    NATURAL,
    ORGANIC,
    SUGAR,
    ALCOHOL,
    GLUTEN,
    LACTOSE,
    FAT,
    WATER,
    FIRE,
    BREAK,
    SCRATCH,
    RUST,
    WIND,
    HANDMADE,
    AWARD,
    CERTIFIED,
    /** Whether something is to be paid for. */
    COST;

    /** The lower-case name used in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
