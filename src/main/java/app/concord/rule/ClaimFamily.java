package app.concord.rule;

/** Claims that say more or less of the same: 'waterproof' and 'water-resistant'. */
enum ClaimFamily {
    /** What a thing does for its user. */
    EFFECT(true),
    /** Where it stands among its like. */
    RANK(true),
    /** What money brings. */
    YIELD(true),
    CARBON(false),
    PLASTIC(false),
    RECYCLED(false),
    RECYCLABLE(false),
    NATURAL(false),
    ORGANIC(false),
    SUGAR(false),
    ALCOHOL(false),
    GLUTEN(false),
    LACTOSE(false),
    FAT(false),
    WATER(false),
    FIRE(false),
    BREAK(false),
    SCRATCH(false),
    RUST(false),
    WIND(false),
    HANDMADE(false),
    AWARD(true),
    CERTIFIED(true),
    /** Whether something is to be paid for. */
    COST(true);

    private final boolean loose;

    ClaimFamily(boolean loose) {
        this.loose = loose;
    }

    /** Whether one thing may have several such claims, so that the words around them decide. */
    boolean loose() {
        return loose;
    }
}
